"""A module's manifest: its members read from a .psd1 file, each as the type it has to be."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from poshws.automation.module_specifications import ModuleSpecification
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    InvalidOperationException,
    MissingMemberException,
    NetException,
)
from poshws.corelib.psobject import unwrap
from poshws.corelib.system.arrays import ensure_list
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.convert import convert
from poshws.runtime.errors.module_errors import recorded
from poshws.runtime.modules.files import version_numbers

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session

MEMBERS = (
    "ModuleToProcess", "NestedModules", "GUID", "Author", "CompanyName", "Copyright",
    "ModuleVersion",
    "Description", "PowerShellVersion", "PowerShellHostName", "PowerShellHostVersion", "CLRVersion",
    "DotNetFrameworkVersion", "ProcessorArchitecture", "RequiredModules", "TypesToProcess",
    "FormatsToProcess", "ScriptsToProcess", "PrivateData", "RequiredAssemblies", "ModuleList",
    "FileList", "FunctionsToExport", "VariablesToExport", "AliasesToExport", "CmdletsToExport",
    "DscResourcesToExport", "CompatiblePSEditions", "HelpInfoURI", "RootModule",
    "DefaultCommandPrefix",
)  # fmt: skip
"""What may stand in a manifest."""

TYPES = {
    "ModuleToProcess": "System.String",
    "RootModule": "System.String",
    "DefaultCommandPrefix": "System.String",
    "Author": "System.String",
    "CompanyName": "System.String",
    "Copyright": "System.String",
    "GUID": "System.Guid",
    "ModuleVersion": "System.Version",
    "PowerShellVersion": "System.Version",
    "PowerShellHostName": "System.String",
    "PowerShellHostVersion": "System.Version",
    "CLRVersion": "System.Version",
    "DotNetFrameworkVersion": "System.Version",
    "HelpInfoURI": "System.String",
    "Description": "System.String",
}
"""Member → the type it is converted to."""

LISTS = (
    "FunctionsToExport", "VariablesToExport", "AliasesToExport", "CmdletsToExport",
    "TypesToProcess",
    "FormatsToProcess", "ScriptsToProcess", "FileList", "RequiredAssemblies",
    "CompatiblePSEditions",
    "DscResourcesToExport",
)  # fmt: skip


class Manifest:
    """The members of a manifest; `errors` are what is wrong with it, in the order found."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.folder = os.path.dirname(path)
        self.data: Any = None
        self.values: dict[str, Any] = {}
        self.lists: dict[str, list[str] | None] = {}
        self.nested: list[ModuleSpecification] = []
        self.required: list[ModuleSpecification] = []
        self.modules: list[ModuleSpecification] = []
        self.errors: list[NetException] = []

    def get(self, name: str) -> Any:
        """A member's value, None where it is not there."""
        return self.values.get(name)

    @property
    def root_module(self) -> str | None:
        """The script of the module, if the manifest names one."""
        return self.get("ModuleToProcess") or self.get("RootModule") or None


def load_manifest(ps: Session, path: str) -> Manifest:
    """Reads a manifest; what is wrong with it is in its `errors`."""
    from poshws.runtime.modules.data_files import read_manifest  # deferred

    manifest = Manifest(path)
    try:
        data = read_manifest(ps, path)
    except NetException as error:
        manifest.errors.append(error)
        return manifest
    if not hasattr(data, "items"):
        manifest.errors.append(
            _error(
                ArgumentException,
                f"Processing the module manifest file '{path}' did not result in a valid manifest"
                " object. Update the file to contain a valid PowerShell module manifest. A valid"
                " manifest can be created using the New-ModuleManifest cmdlet.",
                "Modules_InvalidManifest",
                path,
            )
        )
        return manifest
    manifest.data = data
    _refuse_unknown(manifest)
    _read_scalars(manifest)
    _read_lists(manifest)
    for name, target in (
        ("NestedModules", manifest.nested),
        ("RequiredModules", manifest.required),
        ("ModuleList", manifest.modules),
    ):
        _read_specifications(manifest, name, target)
    _check_version(manifest)
    return manifest


def _error(
    kind: type[NetException],
    text: str,
    error_id: str,
    target: str,
    category: str = "ResourceUnavailable",
) -> NetException:
    made: NetException = recorded(kind(text), error_id=error_id, category=category, target=target)
    return made


def _refuse_unknown(manifest: Manifest) -> None:
    known = {name.lower() for name in MEMBERS}
    wrong = [f"'{key}'" for key in manifest.data if str(key).lower() not in known]
    if wrong:
        valid = "', '".join(MEMBERS)
        text = (
            f"The '{manifest.path}' module cannot be imported because its manifest contains one or"
            " more"
            f" members that are not valid. The valid manifest members are ('{valid}'). Remove the"
            f" members that are not valid ({', '.join(wrong)}), then try to import the module"
            " again."
        )
        manifest.errors.append(
            _error(
                InvalidOperationException,
                text,
                "Modules_InvalidManifestMember",
                manifest.path,
                "InvalidData",
            )
        )


def _read_scalars(manifest: Manifest) -> None:
    for name, kind in TYPES.items():
        value = manifest.data.get(name)
        if value is None or value == "":
            continue
        if kind == "System.Version" and version_numbers(str(value)) is not None:
            manifest.values[name] = str(value)
            continue
        try:
            manifest.values[name] = convert(value, declared_type(kind))
        except NetException as error:
            _wrong_member(manifest, name, error)
    manifest.values["PrivateData"] = manifest.data.get("PrivateData")


def _read_lists(manifest: Manifest) -> None:
    for name in LISTS:
        value = manifest.data.get(name)
        if value is None:
            manifest.lists[name] = [] if name in manifest.data else None
            continue
        items = ensure_list(value)
        manifest.lists[name] = [str(item) for item in items]


def _read_specifications(manifest: Manifest, name: str, target: list[ModuleSpecification]) -> None:
    value = manifest.data.get(name)
    if value is None:
        return
    for item in ensure_list(value):
        try:
            target.append(ModuleSpecification(unwrap(item)))
        except NetException as error:
            _wrong_member(manifest, name, error)


def _wrong_member(manifest: Manifest, name: str, error: NetException) -> None:
    """A value that its type does not take (GetScalarFromData)."""
    text = f"The '{name}' member is not valid in the module manifest file '{manifest.path}': "
    text += str(error.message)
    manifest.errors.append(
        _error(ArgumentException, text, "Modules_InvalidManifest", manifest.path)
    )


def wrong_member(manifest: Manifest, name: str, reason: str) -> NetException:
    """The error for a member whose value cannot be used."""
    text = (
        f"The member '{name}' in the module manifest is not valid: {reason}. Verify that a valid"
        f" value is specified for this field in the '{manifest.path}' file."
    )
    return _error(ArgumentException, text, "Modules_InvalidManifest", manifest.path)


def _check_version(manifest: Manifest) -> None:
    version = manifest.get("ModuleVersion")
    if version is None:
        if not any(
            str(error).startswith("The 'ModuleVersion' member") for error in manifest.errors
        ):
            text = (
                "The member 'ModuleVersion' is not present in the module manifest. This member"
                " must exist"
                " and be assigned a version number of the form 'n.n.n.n'. Add the missing member"
                " to the"
                f" file '{manifest.path}'."
            )
            manifest.errors.append(
                _error(MissingMemberException, text, "Modules_InvalidManifest", manifest.path)
            )
        return
    parent = os.path.basename(manifest.folder)
    above = os.path.basename(os.path.dirname(manifest.folder))
    name = os.path.splitext(os.path.basename(manifest.path))[0]
    given = version_numbers(parent)
    if given is not None and above == name and given != version_numbers(str(version)):
        text = (
            f"The ModuleVersion key in module manifest '{manifest.path}' specifies module version"
            f" '{version}' which does not match its version folder name at '{manifest.folder}'."
            " Change"
            " the value of the ModuleVersion key to match the version folder name."
        )
        manifest.errors.append(
            _error(
                InvalidOperationException,
                text,
                "Modules_InvalidModuleManifestVersion",
                manifest.path,
                "InvalidArgument",
            )
        )

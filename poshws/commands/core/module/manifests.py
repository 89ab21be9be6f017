"""New-ModuleManifest, Test-ModuleManifest and Import-PowerShellDataFile."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from poshws.binding import (
    AllowEmptyCollection,
    AllowEmptyString,
    AllowNull,
    CmdletContext,
    NotNull,
    NotNullOrEmpty,
    Param,
    Piped,
    Session,
    cmdlet,
)
from poshws.commands.core.module.importing import CORE
from poshws.commands.core.module.manifest_text import manifest_text
from poshws.commands.reporting import fail
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    DirectoryNotFoundException,
    FileNotFoundException,
    InvalidOperationException,
    NetException,
)
from poshws.corelib.exceptions.error_records import ErrorDetails, ErrorRecord
from poshws.corelib.io.failures import failure_of
from poshws.corelib.text.wildcard import has_wildcards
from poshws.corelib.typesystem.types import core_type
from poshws.objects.conversion.convert import convert
from poshws.runtime.errors.module_errors import recorded
from poshws.runtime.modules.files import module_name
from poshws.runtime.modules.import_options import Options, padded
from poshws.runtime.modules.loader import Loader
from poshws.runtime.modules.manifest import load_manifest, wrong_member
from poshws.runtime.modules.manifest_loader import absolute, describe, file_of, unmet
from poshws.runtime.modules.modules import Module
from poshws.runtime.providers.path_text import unescape

Text = Annotated[str | None, AllowEmptyString()]
Names = Annotated[list[str] | None, AllowEmptyCollection()]
Objects = Annotated[list[object] | None, AllowEmptyCollection()]
Version = Annotated[object, Param(type="System.Version")]
Uri = Annotated[object, Param(type="System.Uri"), NotNullOrEmpty()]


@cmdlet(
    "New-ModuleManifest",
    module=CORE,
    supports_should_process=True,
    confirm_impact="Low",
    output="System.String",
)
def new_module_manifest(
    path: str,
    *,
    nested_modules: Objects = None,
    guid: Annotated[object, Param(type="System.Guid")] = None,
    author: Text = None,
    company_name: Text = None,
    copyright_: Text = None,
    root_module: Annotated[str | None, AllowEmptyString(), Param(alias="ModuleToProcess")] = None,
    module_version: Annotated[object, Param(type="System.Version"), NotNull()] = None,
    description: Text = None,
    processor_architecture: Annotated[
        object, Param(type="System.Reflection.ProcessorArchitecture")
    ] = None,
    power_shell_version: Version = None,
    clr_version: Version = None,
    dot_net_framework_version: Version = None,
    power_shell_host_name: str | None = None,
    power_shell_host_version: Version = None,
    required_modules: list[object] | None = None,
    types_to_process: Names = None,
    formats_to_process: Names = None,
    scripts_to_process: Names = None,
    required_assemblies: Names = None,
    file_list: Names = None,
    module_list: Objects = None,
    functions_to_export: Names = None,
    aliases_to_export: Names = None,
    variables_to_export: Names = None,
    cmdlets_to_export: Names = None,
    dsc_resources_to_export: Names = None,
    compatible_ps_editions: Annotated[
        list[Literal["Desktop", "Core"]] | None,
        Param(name="CompatiblePSEditions"),
        AllowEmptyCollection(),
    ] = None,
    private_data: Annotated[object, AllowNull()] = None,
    tags: Annotated[list[str] | None, NotNullOrEmpty()] = None,
    project_uri: Uri = None,
    license_uri: Uri = None,
    icon_uri: Uri = None,
    release_notes: Annotated[str | None, NotNullOrEmpty()] = None,
    prerelease: Annotated[str | None, NotNullOrEmpty()] = None,
    require_license_acceptance: bool = False,
    external_module_dependencies: Annotated[list[str] | None, NotNullOrEmpty()] = None,
    help_info_uri: Annotated[str | None, AllowNull()] = None,
    pass_thru: bool = False,
    default_command_prefix: Annotated[str | None, AllowNull()] = None,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Writes a module manifest: a .psd1 file that describes a module.

    -Path                  The file, which has to end in .psd1.
    -NestedModules         Modules that are imported into this one.
    -Guid                  What identifies the module; a new GUID if left out.
    -Author                Who wrote it; the user if left out.
    -CompanyName           The author's company.
    -Copyright             The copyright line.
    -RootModule            The script of the module.
    -ModuleVersion         The version; 0.0.1 if left out.
    -Description           What the module is for.
    -ProcessorArchitecture  The processor the module needs.
    -PowerShellVersion     The lowest version of PowerShell that will do.
    -ClrVersion            The lowest version of the runtime of Windows PowerShell.
    -DotNetFrameworkVersion  The lowest version of the .NET Framework.
    -PowerShellHostName    The host program the module needs.
    -PowerShellHostVersion  The lowest version of the host program.
    -RequiredModules       Modules that have to be imported first.
    -TypesToProcess        Type files (.ps1xml).
    -FormatsToProcess      Format files (.ps1xml).
    -ScriptsToProcess      Scripts that run in the scope of whoever imports the module.
    -RequiredAssemblies    Assemblies that are loaded first.
    -FileList              The files of the module.
    -ModuleList            The modules of the package.
    -FunctionsToExport     Functions that others see.
    -AliasesToExport       Aliases that others see.
    -VariablesToExport     Variables that others see.
    -CmdletsToExport       Cmdlets that others see.
    -DscResourcesToExport  DSC resources that others see.
    -CompatiblePSEditions  Core, Desktop or both.
    -PrivateData           What the module keeps for itself.
    -Tags                  Words to find the module by.
    -ProjectUri            Where the project lives.
    -LicenseUri            Where the licence is.
    -IconUri               Where the icon is.
    -ReleaseNotes          What is new.
    -Prerelease            What follows the version of a version to try.
    -RequireLicenseAcceptance    Whoever installs the module has to agree to the licence.
    -ExternalModuleDependencies  Modules from elsewhere that it needs.
    -HelpInfoUri           Where newer help is.
    -PassThru              Writes the text of the file too.
    -DefaultCommandPrefix  Stands before the nouns of the commands.

    PS> New-ModuleManifest Tools.psd1 -ModuleVersion 1.2
    PS> (Import-PowerShellDataFile Tools.psd1).ModuleVersion
    1.2
    """
    given = dict(cmdlet.bound_parameters)
    full = session.locations.place(path).path
    if not full.lower().endswith(".psd1"):
        raise invalid_path(path)
    for name in ("ProjectUri", "LicenseUri", "IconUri"):
        check_uri(given.get(name))
    if not cmdlet.should_process(full, f'Creating the "{full}" module manifest file.'):
        return
    values = members(given, root_module or nested_modules or required_modules)
    stem = os.path.splitext(os.path.basename(full))[0]
    date = time.strftime("%m/%d/%Y")
    text = manifest_text(stem, values["Author"], date, values, lambda name: relative(session, name))
    try:
        with open(full, "w", encoding="utf-8") as stream:
            stream.write(text)
    except OSError as error:
        fail(failure_of(error, full), "FileOpenFailure", "OpenError")
    if pass_thru:
        yield text


def members(given: dict[str, Any], has_code: object) -> dict[str, Any]:
    """The members of the manifest: what was given, and PowerShell's defaults."""
    import getpass  # deferred
    from uuid import uuid4  # deferred

    values = dict(given)
    values["GUID"] = given.get("Guid") or uuid4()
    values["HelpInfoURI"] = absolute_uri(given.get("HelpInfoUri"))
    values["Author"] = given.get("Author") or getpass.getuser()
    values["CompanyName"] = given.get("CompanyName") or "Unknown"
    values["Copyright"] = given.get("Copyright") or f"(c) {values['Author']}. All rights reserved."
    values.setdefault("ModuleVersion", "0.0.1")
    values.setdefault("VariablesToExport", ["*"])
    if has_code:
        for name in ("AliasesToExport", "CmdletsToExport", "FunctionsToExport"):
            values.setdefault(name, ["*"])
    return values


def relative(session: Session, name: str) -> list[str]:
    """The files a name stands for, as seen from the current folder."""
    try:
        found = session.run(
            "Resolve-Path", {"Path": [name], "Relative": True, "ErrorAction": "Stop"}
        )
    except NetException:
        return [name]
    paths = [str(each) for each in found] or [name]
    return [path[2:] if path.startswith("./") else path for path in paths]


def check_uri(value: object) -> None:
    """A URL has to be absolute."""
    if value is not None and not getattr(value, "is_absolute_uri", True):
        raise InvalidOperationException("This operation is not supported for a relative URI.")


def absolute_uri(text: str | None) -> object:
    """The URL of a text, which is written in its escaped form."""
    if not text:
        return text

    uri = convert(text, core_type("System.Uri"))
    check_uri(uri)
    return uri


def invalid_path(path: str) -> NetException:
    """The error for a file that is no .psd1."""
    return recorded(
        InvalidOperationException(
            f"The module manifest path '{path}' is not valid. The value of the Path argument must"
            " resolve to"
            " a single file that has a '.psd1' extension. Change the value of the Path argument"
            " to point to a"
            " valid psd1 file, and then try again."
        ),
        error_id="Modules_InvalidModuleManifestPath",
        category="InvalidArgument",
        target=path,
    )


@cmdlet("Test-ModuleManifest", module=CORE, output="System.Management.Automation.PSModuleInfo")
def test_module_manifest(
    path: Annotated[Piped[str], Param(by_property=True)],
    *,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Checks a module manifest and the files it names; writes the module it describes.

    -Path  The .psd1 file.

    PS> New-ModuleManifest Tools.psd1 -ModuleVersion 1.2
    PS> (Test-ModuleManifest Tools.psd1).Version.ToString()
    1.2
    """
    full = session.locations.place(path).path
    if not os.path.exists(full):
        cmdlet.write_error(Loader(session, cmdlet, Options(), session.state).not_found(path))
        return
    if not full.lower().endswith(".psd1"):
        raise invalid_path(full)
    manifest = load_manifest(session, full)
    for error in manifest.errors:
        cmdlet.write_error(error)
    if manifest.data is None:
        return
    for error in unmet(Loader(session, cmdlet, Options(), session.state), manifest):
        cmdlet.write_error(error)
    module = described_module(session, full, manifest)
    for error in problems(session, manifest, module, path):
        cmdlet.write_error(error)
    yield module


def described_module(session: Session, path: str, manifest: Any) -> Module:
    """The module as the manifest describes it."""
    from poshws.runtime.modules.analysis import describe_file  # deferred

    found = describe_file(session, path)
    if found is not None:
        if manifest.get("NestedModules"):
            found.kind = "Manifest"
        return found
    module = Module(module_name(path), path)
    describe(module, manifest)
    return module


def problems(session: Session, manifest: Any, module: Module, path: str) -> Iterator[NetException]:
    """What the manifest names and is not there."""
    file = manifest.path
    root = manifest.root_module
    yield from missing_files(manifest)
    is_manifest = bool(root) and root.lower().endswith(".psd1")
    if is_manifest and (found := file_of(manifest.folder, root)) is not None:
        yield from load_manifest(session, found).errors
    if root and (is_manifest or file_of(manifest.folder, root) is None):
        yield recorded(
            ArgumentException(
                f"The module manifest '{root}' could not be processed because it is not a valid"
                " PowerShell"
                f" module manifest file. Remove the elements that are not permitted: {file}"
            ),
            error_id="Modules_InvalidRootModuleInModuleManifest",
            category="InvalidArgument",
            target=path,
        )
    rows = [
        ("RequiredAssemblies", "RequiredAssemblies", each) for each in module.required_assemblies
    ]
    rows += [("FileList", "FilePath", each) for each in manifest.lists["FileList"] or ()]
    for field, title, name in rows:
        if not os.path.exists(os.path.join(manifest.folder, name.replace("\\", "/"))):
            yield not_there(field, f"Modules_Invalid{title}inModuleManifest", name, file, path)
    yield from missing_modules(session, manifest, path)
    if module.compatible_ps_editions:
        yield from too_low(manifest, path)


def missing_files(manifest: Any) -> Iterator[NetException]:
    """Files to process on import that are not there: such a member is not valid."""
    for name in ("TypesToProcess", "FormatsToProcess", "ScriptsToProcess"):
        for path in absolute(manifest, name):
            if not os.path.exists(path):
                yield wrong_member(
                    manifest, name, f"Cannot find path '{path}' because it does not exist."
                )
                break


def missing_modules(session: Session, manifest: Any, path: str) -> Iterator[NetException]:
    """The modules that the manifest names and that are not there."""
    file = manifest.path
    for field, title, wanted in (
        ("NestedModule", "NestedModule", manifest.nested),
        ("RequiredModules", "RequiredModules", manifest.required),
        ("ModuleList", "ModuleList", manifest.modules),
    ):
        for each in wanted:
            is_there = file_of(manifest.folder, each.name) is not None
            if is_there and title != "RequiredModules":
                continue
            if not session.run("Get-Module", {"ListAvailable": True, "Name": [each.name]}):
                yield not_there(
                    field, f"Modules_Invalid{title}inModuleManifest", each.name, file, path
                )


def too_low(manifest: Any, path: str) -> Iterator[NetException]:
    """Editions of PowerShell are known from 5.1 on."""
    lowest = manifest.get("PowerShellVersion")
    if lowest is None or padded(lowest) < (5, 1):
        yield recorded(
            ArgumentException(
                f"The module manifest '{manifest.path}' is specified with the CompatiblePSEditions"
                " key which is supported only on PowerShell version '5.1' or higher. Update the"
                " value of the PowerShellVersion key to '5.1' or higher, and try again."
            ),
            error_id="Modules_InvalidPowerShellVersionInModuleManifest",
            category="InvalidArgument",
            target=path,
        )


def not_there(field: str, error_id: str, name: str, file: str, path: str) -> NetException:
    """The error for a file or module that the manifest names."""
    return recorded(
        DirectoryNotFoundException(
            f"The specified {field} entry '{name}' in the module manifest '{file}' is invalid. Try"
            " again after"
            " updating this entry with valid values."
        ),
        error_id=error_id,
        category="ObjectNotFound",
        target=path,
    )


@cmdlet(
    "Import-PowerShellDataFile",
    sets={"ByPath": "path!@0", "ByLiteralPath": "literal_path!@0"},
    default_set="ByPath",
)
def import_power_shell_data_file(
    *,
    path: Annotated[list[str] | None, NotNullOrEmpty()] = None,
    literal_path: Annotated[
        list[str] | None, Param(alias=("PSPath", "LP"), by_property=True), NotNullOrEmpty()
    ] = None,
    skip_limit_check: bool = False,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Reads the hashtable of a .psd1 file, which may hold nothing but values.

    -Path            The files; wildcards are allowed.
    -LiteralPath     The files, without wildcards.
    -SkipLimitCheck  Allows for more than 500 keys.

    PS> Set-Content a.psd1 '@{ Port = 8080; Hosts = "a", "b" }'
    PS> (Import-PowerShellDataFile a.psd1).Hosts
    a
    b
    """
    from poshws.runtime.modules.data_files import read_data_file  # deferred

    for each in literal_path if literal_path is not None else path or ():
        for full in resolved(session, each, is_literal=literal_path is not None):
            if full is None and has_wildcards(each) and literal_path is None:
                error = FileNotFoundException("Unable to find the specified file.")
                text = (
                    f"Cannot perform operation because the wildcard path {each} did not resolve to "
                    "a file."
                )
                failure = ErrorRecord(error, "FileOpenFailure", "OpenError", each)
                failure.error_details = ErrorDetails(text)
                cmdlet.write_error(failure)
                continue
            if full is None:
                cmdlet.write_error(
                    recorded(
                        ArgumentException(f"Cannot find path '{each}' because it does not exist."),
                        error_id="PathNotFound",
                        category="InvalidArgument",
                        target=each,
                    )
                )
                continue
            try:
                data = read_data_file(session, full, is_limited=not skip_limit_check)
            except NetException as error:
                if isinstance(error, InvalidOperationException):
                    raise
                cmdlet.write_error(not_data(full, "CouldNotParseAsPowerShellDataFile"))
                continue
            if data is None:
                cmdlet.write_error(
                    not_data(full, "CouldNotParseAsPowerShellDataFileNoHashtableRoot")
                )
                continue
            yield data


def resolved(session: Session, path: str, *, is_literal: bool) -> list[str | None]:
    """The files of a path; None stands for one that is not there."""
    if is_literal or not any(sign in path for sign in "*?["):
        place = session.locations.place(path if is_literal else unescape(path))
        is_file = place.provider is session.locations.file_system and os.path.isfile(place.path)
        return [place.path if is_file else None]
    found = session.run("Resolve-Path", {"Path": [path], "ErrorAction": "Ignore"})
    return [str(each.provider_path) for each in found] or [None]


def not_data(path: str, error_id: str) -> NetException:
    """The error for a file that holds no data."""
    return recorded(
        InvalidOperationException(
            f"The file '{path}' could not be parsed as a PowerShell Data File."
        ),
        error_id=error_id,
        category="InvalidData",
        target=path,
    )

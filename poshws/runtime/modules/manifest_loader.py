"""Loads a module by its manifest: what it requires, what is nested in it, its script, its
exports.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from poshws import POWERSHELL_VERSION
from poshws.automation.module_specifications import ModuleSpecification
from poshws.corelib.exceptions.dotnet import (
    FileNotFoundException,
    InvalidOperationException,
    MissingMemberException,
    NetException,
)
from poshws.corelib.exceptions.powershell import PSInvalidOperationException
from poshws.runtime.classes.type_scopes import exported_types
from poshws.runtime.errors.module_errors import recorded
from poshws.runtime.modules import files
from poshws.runtime.modules.import_options import Options, padded
from poshws.runtime.modules.manifest import Manifest, load_manifest
from poshws.runtime.modules.members import ALL, export_members, restrict
from poshws.runtime.modules.modules import Module, new_state, value_of
from poshws.runtime.session.variables import Variable

if TYPE_CHECKING:
    from poshws.runtime.modules.loader import Loader


def load_manifest_module(loader: Loader, path: str) -> tuple[Module | None, bool]:
    """The module of a .psd1 file, and whether it is the one asked for."""
    manifest = load_manifest(loader.ps, path)
    if not manifest.errors and not loader.options.accepts(
        manifest.get("ModuleVersion"), manifest.get("GUID")
    ):
        return None, False
    problems = manifest.errors or unmet(loader, manifest)
    if problems:
        loader.reports.write_error(problems[0])
        return None, True
    old = root_already_loaded(loader, manifest)
    if old is not None:
        loader.finish(old, loader.options.prefix or manifest.get("DefaultCommandPrefix"))
        return old, True
    required: list[Module] = []
    for each in manifest.required:
        module = load_required(loader, manifest, each)
        if module is None:
            return None, True
        required.append(module)
    module = Module(files.module_name(path), path, new_state(loader.ps))
    module.kind = "Manifest"
    module.state.module = module  # type: ignore[union-attr]
    describe(module, manifest)
    module.required_modules = required
    run_scripts(loader, manifest)
    load_nested(loader, manifest, module)
    module = load_root(loader, manifest, module)
    if module is None:
        return None, True
    module.manifest_path = path  # type: ignore[attr-defined]
    loader.finish(module, loader.options.prefix or manifest.get("DefaultCommandPrefix"))
    return module, True


def root_already_loaded(loader: Loader, manifest: Manifest) -> Module | None:
    """The module, if its script was loaded before."""
    if manifest.root_module is None or loader.options.force:
        return None
    path = file_of(manifest.folder, manifest.root_module)
    return None if path is None else loader.loaded(path)


def unmet(loader: Loader, manifest: Manifest) -> list[NetException]:
    """What of the host the module needs is not there."""
    path, found = manifest.path, []
    wanted = manifest.get("PowerShellVersion")
    if wanted is not None and padded(wanted) > padded(POWERSHELL_VERSION):
        found.append(
            refusal(
                f"The version of PowerShell on this computer is '{POWERSHELL_VERSION}'. The module"
                f" '{path}'"
                f" requires a minimum PowerShell version of '{wanted}' to run. Verify that you"
                " have the"
                " minimum required version of PowerShell installed, and then try again.",
                "Modules_InsufficientPowerShellVersion",
                path,
            )
        )
    host, wanted_host = "ConsoleHost", manifest.get("PowerShellHostName")
    if wanted_host and wanted_host.lower() != host.lower():
        found.append(
            refusal(
                f"The name of the current PowerShell host is: '{host}'. The module '{path}'"
                " requires the"
                f" following PowerShell host: '{wanted_host}'.",
                "Modules_InvalidPowerShellHostName",
                path,
            )
        )
    wanted = manifest.get("PowerShellHostVersion")
    if wanted is not None and padded(wanted) > padded(POWERSHELL_VERSION):
        found.append(
            refusal(
                f"The current PowerShell host is: '{host}' (version {POWERSHELL_VERSION}). The"
                " module"
                f" '{path}' requires a minimum PowerShell host version of '{wanted}' to run.",
                "Modules_InsufficientPowerShellHostVersion",
                path,
            )
        )
    return found


def refusal(text: str, error_id: str, path: str) -> NetException:
    """An error about a manifest that cannot be used here."""
    return recorded(
        InvalidOperationException(text),
        error_id=error_id,
        category="ResourceUnavailable",
        target=path,
    )


def _version(text: object) -> object:
    return None if text is None else value_of(str(text), "System.Version")


def describe(module: Module, manifest: Manifest) -> None:
    """What the manifest says of the module."""
    get, lists = manifest.get, manifest.lists
    module.version_text = str(get("ModuleVersion"))
    if get("GUID") is not None:
        module.guid_text = str(get("GUID"))
    module.description = get("Description") or module.description
    module.author = get("Author") or module.author
    module.company_name = get("CompanyName") or module.company_name
    module.copyright = get("Copyright") or module.copyright
    module.help_info_uri = get("HelpInfoURI")
    module.power_shell_version = _version(get("PowerShellVersion"))
    module.power_shell_host_name = get("PowerShellHostName")
    module.power_shell_host_version = _version(get("PowerShellHostVersion"))
    module.clr_version = _version(get("CLRVersion"))
    module.dot_net_framework_version = _version(get("DotNetFrameworkVersion"))
    module.private_data = get("PrivateData")
    module.root_module = manifest.root_module
    module.command_prefix = get("DefaultCommandPrefix") or ""
    module.folder = manifest.folder
    module.module_list = list(manifest.modules)
    module.compatible_ps_editions = lists["CompatiblePSEditions"] or []
    module.required_assemblies = lists["RequiredAssemblies"] or []
    module.file_list = absolute(manifest, "FileList")
    module.scripts = absolute(manifest, "ScriptsToProcess")
    module.exported_format_files = absolute(manifest, "FormatsToProcess")
    module.exported_type_files = absolute(manifest, "TypesToProcess")


def absolute(manifest: Manifest, name: str) -> list[str]:
    """The files of a member with their full paths."""
    return [
        os.path.normpath(os.path.join(manifest.folder, each.replace("\\", "/")))
        for each in manifest.lists[name] or ()
    ]


# --- required modules


def load_required(loader: Loader, manifest: Manifest, wanted: ModuleSpecification) -> Module | None:
    """A module that has to be there first; it is imported into the session."""
    ps = loader.ps
    options, key = options_for(wanted), os.path.basename(wanted.name).lower()
    for each in ps.modules.values():
        if each.name.lower() == key and options.accepts(each.version_text, each.guid_text):
            there: Module = each
            return there
    name = wanted.name
    if "/" in name:
        name = os.path.normpath(os.path.join(manifest.folder, name))
    inner = loader.nested(options, ps.root_state)
    module, found = inner.find_and_load(name)
    if module is None and not found:
        loader.reports.write_error(
            recorded(
                MissingMemberException(missing_text(manifest, wanted)),
                error_id="Modules_InvalidManifest",
                category="ResourceUnavailable",
                target=manifest.path,
            )
        )
    return module


def options_for(wanted: ModuleSpecification) -> Options:
    """Import options that ask for the versions of a specification."""
    options = Options()
    options.minimum, options.required, options.guid = (
        wanted.version,
        wanted.required_version,
        wanted.guid,
    )
    options.maximum = highest(wanted.maximum_version) if wanted.maximum_version else None
    options.disable_name_checking = True
    return options


def highest(text: str) -> str:
    """``1.*`` as the highest version it stands for."""
    if not text.endswith("*"):
        return text
    return text[:-1] + str(2**31 - 1)


def missing_text(manifest: Manifest, wanted: ModuleSpecification) -> str:
    """The message for a required module that is not there."""
    between = ""
    if wanted.required_version is not None:
        between = f" with version '{wanted.required_version}'"
    elif wanted.version is not None and wanted.maximum_version is not None:
        between = (
            f" with MinimumVersion '{wanted.version}' and MaximumVersion '{wanted.maximum_version}'"
        )
    elif wanted.version is not None:
        between = f" with version '{wanted.version}'"
    elif wanted.maximum_version is not None:
        between = f" with MaximumVersion '{wanted.maximum_version}'"
    return (
        f"The required module '{wanted.name}'{between} is not loaded. Load the module or remove"
        " the module"
        f" from 'RequiredModules' in the file '{manifest.path}'."
    )


# --- the parts of the module


def run_scripts(loader: Loader, manifest: Manifest) -> None:
    """ScriptsToProcess: run in the scope of whoever imports the module."""
    for path in absolute(manifest, "ScriptsToProcess"):
        options = Options()
        inner = loader.nested(options, loader.target)
        inner.load_file(path)
        loader.output += inner.output


def load_nested(loader: Loader, manifest: Manifest, module: Module) -> None:
    """NestedModules: their members come into the module's own state."""
    assert module.state is not None
    for wanted in manifest.nested:
        options = Options()
        options.patterns = dict.fromkeys(("functions", "cmdlets", "aliases", "variables"), ALL)
        options.disable_name_checking = True
        inner = loader.nested(options, module.state)
        refuse_wildcards(manifest, wanted.name)
        path = file_of(manifest.folder, wanted.name)
        if path is not None:
            _, found = inner.load_once(path)
        else:
            _, found = inner.find_and_load(wanted.name)
        if not found:
            raise not_processed(manifest, wanted.name, "NestedModules")
    see_types(module)


def see_types(module: Module) -> None:
    """The code of a module sees the classes of those nested in it."""
    if module.state is not None and (found := exported_types(module)):
        module.state.root.types = {**module.state.root.types, **found}


def load_root(loader: Loader, manifest: Manifest, module: Module) -> Module | None:
    """The module's own script, and what the manifest lets others see of it."""
    lists = manifest.lists
    allowed = {
        "functions": _patterns(lists["FunctionsToExport"]),
        "cmdlets": _patterns(lists["CmdletsToExport"]),
        "aliases": _patterns(lists["AliasesToExport"]),
        "variables": _patterns(lists["VariablesToExport"]),
    }
    if manifest.root_module is None:
        everything = {what: ALL if p is None else p for what, p in allowed.items()}
        export_members(module, loader.reports, **everything)
        return module
    refuse_wildcards(manifest, manifest.root_module)
    path = file_of(manifest.folder, manifest.root_module)
    if path is None:
        raise not_processed(manifest, manifest.root_module, "ModuleToProcess/RootModule")
    root = state_and_script(loader, module, path)
    if root is None:
        return None
    names = allowed["functions"]
    is_exact = names is not None and not any("*" in name or "?" in name for name in names)
    if is_exact and not root.exports.functions:
        export_members(root, loader.reports, functions=ALL)
    restrict(root, allowed)
    return root


def state_and_script(loader: Loader, module: Module, path: str) -> Module | None:
    """Runs the script in the state that the nested modules were imported into."""
    state = module.state
    assert state is not None
    inner = loader.nested(Options(), loader.target)
    inner.options.arguments = loader.options.arguments
    for name, value in (("PSScriptRoot", module.folder), ("PSCommandPath", module.path)):
        state.root.variables[name.lower()] = Variable(name, value)
    root, _ = inner.load_file(path, state=state)
    if root is None:
        return None
    nested = [
        *module.nested_modules,
        *(m for m in root.nested_modules if m not in module.nested_modules),
    ]
    kept = root.exports, root.script, root.on_remove, root.path, root.private_data
    root.__dict__.update(module.__dict__)
    root.exports, root.script, root.on_remove, root.path, own_data = kept
    root.private_data = module.private_data if own_data is None else own_data
    root.kind, root.nested_modules = "Script", nested
    state.module = root
    return root


def _patterns(names: list[str] | None) -> tuple[str, ...] | None:
    return None if names is None else tuple(names)


def refuse_wildcards(manifest: Manifest, name: str) -> None:
    """A module's file is named, not looked for."""
    if any(sign in name for sign in "*?["):
        raise PSInvalidOperationException(
            "Wildcard characters are not allowed in members 'ModuleToProcess', 'RootModule', or"
            f" 'NestedModules' in the module manifest '{manifest.path}'.",
            error_id="Modules_WildCardNotAllowedInModuleToProcessAndInNestedModules",
            category="InvalidOperation",
        )


def file_of(folder: str, name: str) -> str | None:
    """The file that a manifest names: with or without extension, or a folder of that name."""
    base = os.path.normpath(os.path.join(folder, name.replace("\\", "/")))
    if os.path.splitext(base)[1].lower() in files.SCRIPT_EXTENSIONS:
        return files.existing(base)
    found = files.with_extension(base, (".psd1", ".psm1", ".ps1"))
    return found or files.with_extension(os.path.join(base, os.path.basename(base)))


def not_processed(manifest: Manifest, name: str, field: str) -> NetException:
    """The error for a file of the manifest that is not there."""
    text = (
        f"The module to process '{name}', listed in field '{field}' of module manifest"
        f" '{manifest.path}' was"
        " not processed because no valid module was found in any module directory."
    )
    return PSInvalidOperationException(
        text,
        FileNotFoundException(text),
        error_id="Modules_ModuleFileNotFound",
        category="ResourceUnavailable",
        target=files.module_name(manifest.path),
    )

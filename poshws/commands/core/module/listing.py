"""Get-Module."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Annotated, Any

from poshws.binding import CmdletContext, NotNull, NotNullOrEmpty, Param, Session, Set, cmdlet
from poshws.commands.core.module.importing import (
    CIM_SESSION,
    CORE,
    MODULE_SPECIFICATION,
    SESSION,
    version_limit,
)
from poshws.corelib.exceptions.dotnet import ArgumentException, FileNotFoundException
from poshws.corelib.exceptions.powershell import PSNotSupportedException
from poshws.corelib.psobject import PSObject
from poshws.objects.instance_members import type_names
from poshws.runtime.errors.module_errors import recorded
from poshws.runtime.modules import builtin as own
from poshws.runtime.modules.analysis import available_modules, described
from poshws.runtime.modules.files import PATH_VARIABLE, files_of_folder, own_modules, search_path
from poshws.runtime.modules.import_options import Options
from poshws.runtime.modules.loader import Loader
from poshws.runtime.modules.modules import Module
from poshws.runtime.modules.name_patterns import any_match, fits

ANYWHERE = ("Loaded", "Available", "PsSession", "CimSession")
AVAILABLE = ("Available", "PsSession", "CimSession")


@cmdlet(
    "Get-Module",
    alias="gmo",
    module=CORE,
    default_set="Loaded",
    output="System.Management.Automation.PSModuleInfo",
)
def get_module(
    *,
    name: Annotated[
        list[str] | None,
        Param(sets=dict.fromkeys(ANYWHERE, Set(0, by_value=True))),
        NotNullOrEmpty(),
    ] = None,
    fully_qualified_name: Annotated[
        list[object] | None,
        Param(
            sets=dict.fromkeys(ANYWHERE, Set(by_property=True)),
            type=MODULE_SPECIFICATION,
        ),
    ] = None,
    all_: Annotated[bool, Param(sets=("Loaded", "Available"))] = False,
    list_available: Annotated[
        bool,
        Param(sets={"Available": Set(mandatory=True), "PsSession": Set(), "CimSession": Set()}),
    ] = False,
    ps_edition: Annotated[
        str | None, Param(name="PSEdition", sets=("Available", "PsSession"))
    ] = None,
    skip_edition_check: Annotated[bool, Param(sets=AVAILABLE)] = False,
    refresh: Annotated[bool, Param(sets=AVAILABLE)] = False,
    ps_session: Annotated[
        object,
        Param(name="PSSession", sets={"PsSession": Set(mandatory=True)}, type=SESSION),
        NotNull(),
    ] = None,
    cim_session: Annotated[
        object, Param(sets={"CimSession": Set(mandatory=True)}, type=CIM_SESSION), NotNull()
    ] = None,
    cim_resource_uri: Annotated[
        object, Param(sets="CimSession", type="System.Uri"), NotNull()
    ] = None,
    cim_namespace: Annotated[str | None, Param(sets="CimSession"), NotNullOrEmpty()] = None,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Lists the modules of the session, or all that could be imported.

    -Name                Names of modules; wildcards are allowed. With -ListAvailable also paths.
    -FullyQualifiedName  Modules by name, version and GUID, each a hashtable.
    -All                 Modules nested in others too; with -ListAvailable every version.
    -ListAvailable       What could be imported: from the folders of $env:PSModulePath, and built
    in.
    -PSEdition           Modules for that edition alone: Core or Desktop.
    -SkipEditionCheck    Lists modules for other editions too; poshws never looks at the edition.
    -Refresh             Looks at the files again.
    -PSSession           Sessions on other machines; not supported.
    -CimSession          Sessions on other machines; not supported.
    -CimResourceUri      For other machines; not supported.
    -CimNamespace        For other machines; not supported.

    PS> New-Module -Name Greet { function Get-Greeting { 'hello' } } | Import-Module
    PS> (Get-Module Greet).ExportedCommands.Keys
    Get-Greeting
    """
    if ps_session is not None or cim_session is not None:
        raise PSNotSupportedException("Modules of other machines are not supported.")
    if refresh:
        session.module_cache.clear()
    wanted: list[Any] = fully_qualified_name or []
    names = [*(name or ()), *(each.name for each in wanted)] or None
    if not list_available:
        refuse_paths(names)
    found = available(session, cmdlet, names) if list_available else loaded(session, names, all_)
    for module in found:
        if ps_edition and ps_edition.lower() not in [
            each.lower() for each in module.compatible_ps_editions
        ]:
            continue
        if wanted and not any(is_meant(session, cmdlet, module, each) for each in wanted):
            continue
        yield grouped(module) if list_available else module


def refuse_paths(names: list[str] | None) -> None:
    """Loaded modules are known by name alone."""
    for name in names or ():
        if "/" in name or "\\" in name:
            raise recorded(
                ArgumentException(
                    "Running the Get-Module cmdlet without ListAvailable parameter is not"
                    " supported for"
                    f" module names that include a path. Name parameter has this element '{name}'"
                    " which"
                    " resolves to a path. Update the Name parameter to not have path elements,"
                    " and then"
                    " try again."
                ),
                error_id="ModuleDiscoveryForLoadedModulesWorksOnlyForUnQualifiedNames",
                category="InvalidArgument",
                target=name,
            )


def loaded(session: Session, names: list[str] | None, everywhere: bool) -> list[Module]:
    """The modules of the session, by name."""
    found: dict[str, Module] = {}
    if everywhere:
        found.update((each.key, each) for each in session.modules.values())
    else:
        found.update(session.state.modules)
        for key, module in session.root_state.modules.items():
            found.setdefault(key, module)
    for used in session.used_modules:
        built_in = own.built_in_module(session, used)
        if built_in is not None:
            found.setdefault(built_in.key, built_in)
    fitting = [m for m in found.values() if any_match(m.name, names, True)]
    return sorted(fitting, key=lambda module: module.name.lower())


def available(session: Session, cmdlet: CmdletContext, names: list[str] | None) -> Iterator[Module]:
    """The modules that could be imported: at a path, or of these names."""
    paths = [name for name in names or () if is_path(name)]
    plain = None if names is None else [name for name in names if name not in paths]
    for path in paths:
        yield from at_path(session, cmdlet, path)
    if plain is not None and not plain:
        return
    built_in = set(own.BUILT_IN) if own_folder_is_searched() else set()
    for name in sorted(built_in, key=str.lower):
        if any_match(name, plain, True):
            module = own.built_in_module(session, name)
            assert module is not None
            yield module
    for module in available_modules(session):
        if any_match(module.name, plain, True) and module.name not in built_in:
            yield module


def own_folder_is_searched() -> bool:
    """Whether $env:PSModulePath names the folder that the built-in modules would be in.

    A program that embeds us may have no such variable: nothing is left out then.
    """
    return PATH_VARIABLE not in os.environ or own_modules() in search_path()


def at_path(session: Session, cmdlet: CmdletContext, path: str) -> Iterator[Module]:
    """The module of a file or folder."""
    place = rooted(session, cmdlet, path)
    files = list(files_of_folder(place)) if os.path.isdir(place) else [place]
    found = [module for each in files if (module := described(session, each)) is not None]
    if not found:
        cmdlet.write_error(
            recorded(
                FileNotFoundException(
                    f"The specified module '{path}' was not found. Update the Name parameter to"
                    " point to a"
                    " valid path, and then try again. "
                ),
                error_id="Modules_ModuleNotFoundForGetModule",
                category="ResourceUnavailable",
                target=path,
            )
        )
    yield from found


def is_meant(session: Session, cmdlet: CmdletContext, module: Module, wanted: Any) -> bool:
    """Whether a module is what a specification asks for, by its name or at its path."""
    if is_path(wanted.name):
        if rooted(session, cmdlet, wanted.name) not in str(module.path or ""):
            return False
    elif not fits(module.name, wanted.name):
        return False
    options = Options()
    options.minimum, options.required = wanted.version, wanted.required_version
    options.maximum, options.guid = version_limit(wanted.maximum_version), wanted.guid
    return options.accepts(module.version_text, module.guid_text)


def is_path(name: str) -> bool:
    """Whether a name of a module is one of a place."""
    return "/" in name or "\\" in name or name.startswith((".", "~"))


def rooted(session: Session, cmdlet: CmdletContext, path: str) -> str:
    """The whole path, without an end that says it is a folder."""
    plain = path.replace("\\", "/").rstrip("/")
    return Loader(session, cmdlet, Options(), session.state).rooted_path(plain) or plain


def grouped(module: Module) -> object:
    """The module as -ListAvailable shows it: under the folder it is in."""
    made = PSObject(module)
    made.type_names = ["ModuleInfoGrouping", *type_names(module)]
    return made

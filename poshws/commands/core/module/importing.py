"""Import-Module and Remove-Module."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Annotated, Any, Literal, cast

from poshws.automation.module_specifications import ModuleSpecification
from poshws.binding import CmdletContext, NotNull, NotNullOrEmpty, Param, Session, Set, cmdlet
from poshws.corelib.exceptions.dotnet import ArgumentException, InvalidOperationException
from poshws.corelib.exceptions.powershell import PSNotSupportedException
from poshws.corelib.psobject import unwrap
from poshws.runtime.errors.module_errors import recorded
from poshws.runtime.modules.import_options import Options, padded
from poshws.runtime.modules.loader import Loader, remove_module
from poshws.runtime.modules.manifest_loader import highest
from poshws.runtime.modules.modules import Module, value_of
from poshws.runtime.modules.name_patterns import fits

CORE = "Microsoft.PowerShell.Core"
MODULE_SPECIFICATION = "Microsoft.PowerShell.Commands.ModuleSpecification[]"
MODULES = "System.Management.Automation.PSModuleInfo[]"
SESSION = "System.Management.Automation.Runspaces.PSSession"
CIM_SESSION = "Microsoft.Management.Infrastructure.CimSession"

FIRST = Set(0, mandatory=True, by_value=True)
PLAIN = Set()
NAMED_SETS = ("Name", "PSSession", "CimSession", "WinCompat")
FULL_SETS = (
    "FullyQualifiedName",
    "FullyQualifiedNameAndPSSession",
    "FullyQualifiedNameAndWinCompat",
)


@cmdlet(
    "Import-Module",
    alias="ipmo",
    module=CORE,
    default_set="Name",
    output="System.Management.Automation.PSModuleInfo",
)
def import_module(
    *,
    global_: bool = False,
    prefix: Annotated[str | None, NotNull()] = None,
    name: Annotated[list[str] | None, Param(sets=dict.fromkeys(NAMED_SETS, FIRST))] = None,
    fully_qualified_name: Annotated[
        list[object] | None,
        Param(
            sets=dict.fromkeys(FULL_SETS, FIRST),
            type=MODULE_SPECIFICATION,
        ),
    ] = None,
    assembly: Annotated[
        list[object] | None, Param(sets={"Assembly": FIRST}, type="System.Reflection.Assembly[]")
    ] = None,
    function: Annotated[list[str] | None, NotNull()] = None,
    cmdlet_: Annotated[list[str] | None, NotNull(), Param(name="Cmdlet")] = None,
    variable: Annotated[list[str] | None, NotNull()] = None,
    alias: Annotated[list[str] | None, NotNull()] = None,
    force: bool = False,
    skip_edition_check: Annotated[
        bool,
        Param(
            sets={
                "Name": PLAIN,
                "FullyQualifiedName": PLAIN,
                "ModuleInfo": PLAIN,
                "Assembly": PLAIN,
                "PSSession": PLAIN,
                "CimSession": PLAIN,
                "FullyQualifiedNameAndPSSession": PLAIN,
            }
        ),
    ] = False,
    pass_thru: bool = False,
    as_custom_object: bool = False,
    minimum_version: Annotated[
        object,
        Param(alias="Version", sets=dict.fromkeys(NAMED_SETS, PLAIN), type="System.Version"),
    ] = None,
    maximum_version: Annotated[str | None, Param(sets=dict.fromkeys(NAMED_SETS, PLAIN))] = None,
    required_version: Annotated[
        object, Param(sets=dict.fromkeys(NAMED_SETS, PLAIN), type="System.Version")
    ] = None,
    module_info: Annotated[
        list[object] | None, Param(sets={"ModuleInfo": FIRST}, type=MODULES)
    ] = None,
    argument_list: Annotated[list[object] | None, Param(alias="Args")] = None,
    disable_name_checking: bool = False,
    no_clobber: Annotated[bool, Param(alias="NoOverwrite")] = False,
    scope: Annotated[Literal["Local", "Global"] | None, Param()] = None,
    ps_session: Annotated[
        object,
        Param(
            name="PSSession",
            sets=dict.fromkeys(
                ("PSSession", "FullyQualifiedNameAndPSSession"), Set(mandatory=True)
            ),
            type=SESSION,
        ),
        NotNull(),
    ] = None,
    cim_session: Annotated[
        object, Param(sets={"CimSession": Set(mandatory=True)}, type=CIM_SESSION), NotNull()
    ] = None,
    cim_resource_uri: Annotated[
        object, Param(sets={"CimSession": PLAIN}, type="System.Uri"), NotNull()
    ] = None,
    cim_namespace: Annotated[
        str | None, Param(sets={"CimSession": PLAIN}), NotNullOrEmpty()
    ] = None,
    use_windows_power_shell: Annotated[
        bool,
        Param(
            alias="UseWinPS",
            sets=dict.fromkeys(
                ("WinCompat", "FullyQualifiedNameAndWinCompat"), Set(mandatory=True)
            ),
        ),
    ] = False,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Loads a module and brings its commands into the session.

    A module is a .psm1 script, a .psd1 manifest or a folder that holds them, named by its path or
    found in the folders of $env:PSModulePath. Pode and the Microsoft.PowerShell modules are built
    in.

    -Name                 Names or paths of the modules.
    -FullyQualifiedName   Modules by name, version and GUID, each a hashtable.
    -ModuleInfo           Module objects, as Get-Module gives them.
    -Assembly             Assemblies that Add-Type made, whose cmdlets become commands.
    -Global               Imports into the session, also from within a module.
    -Scope                Local: into the current scope alone. Global: into the session.
    -Prefix               Stands before the nouns of the imported commands.
    -Function             Imports these functions alone; wildcards are allowed.
    -Cmdlet               Imports these cmdlets alone; wildcards are allowed.
    -Variable             Imports these variables alone; wildcards are allowed.
    -Alias                Imports these aliases alone; wildcards are allowed.
    -Force                Loads the module again if it is loaded already.
    -PassThru             Writes the module.
    -AsCustomObject       Writes an object with the functions as methods.
    -MinimumVersion       The lowest version that will do.
    -MaximumVersion       The highest version that will do; 1.* is any that begins with 1.
    -RequiredVersion      The one version that will do.
    -ArgumentList         Values for the param block of the module.
    -DisableNameChecking  Does not warn of verbs that are not approved.
    -NoClobber            Leaves out commands whose names are taken.
    -SkipEditionCheck     Takes modules for other editions too; poshws never looks at the edition.
    -PSSession            Sessions on other machines; not supported.
    -CimSession           Sessions on other machines; not supported.
    -CimResourceUri       For other machines; not supported.
    -CimNamespace         For other machines; not supported.
    -UseWindowsPowerShell  Runs the module in Windows PowerShell; not supported.

    PS> Set-Content Greet.psm1 'function Get-Greeting { "hello" }'
    PS> Import-Module ./Greet.psm1; Get-Greeting
    hello
    """
    if ps_session is not None or cim_session is not None or use_windows_power_shell:
        raise PSNotSupportedException(
            "Modules of other machines and of Windows PowerShell are not supported."
        )
    if global_ and scope is not None:
        raise recorded(
            InvalidOperationException(
                "The 'Global' and 'Scope' parameters cannot be specified together. Remove one of"
                " these"
                " parameters, and then try running the command again."
            ),
            error_id="Modules_GlobalAndScopeParameterCannotBeSpecifiedTogether",
            category="InvalidOperation",
        )
    options = Options()
    options.patterns = {
        "functions": as_patterns(function),
        "cmdlets": as_patterns(cmdlet_),
        "aliases": as_patterns(alias),
        "variables": as_patterns(variable),
    }
    options.prefix, options.arguments = prefix or "", argument_list or []
    options.force, options.pass_thru, options.as_custom_object = force, pass_thru, as_custom_object
    options.no_clobber, options.disable_name_checking = no_clobber, disable_name_checking
    options.local = scope == "Local"
    is_global = global_ or scope == "Global"
    loader = Loader(session, cmdlet, options, session.root_state if is_global else session.state)
    for each in name or ():
        options.minimum, options.required = minimum_version, required_version
        options.maximum = version_limit(maximum_version)
        check_range(options)
        loader.load_named(each)
    for specification in fully_qualified_name or ():
        load_specified(loader, specification)
    for added in assembly or ():
        load_added(loader, unwrap(added))
    modules: list[Any] = module_info or []
    for module in (cast(Module, unwrap(each)) for each in modules):
        if module.state is None and os.path.isfile(module.path):  # from Get-Module -ListAvailable
            loader.load_named(module.path)
        else:
            loader.finish(module)
    yield from loader.output


def load_added(loader: Loader, assembly: object) -> None:
    """The cmdlets of an assembly that Add-Type made; those of others are there already."""
    from poshws.runtime.csharp.assemblies import assembly_module, compiled_of  # deferred

    compiled = compiled_of(loader.ps, assembly)
    if compiled is not None:
        loader.finish(assembly_module(loader.ps, compiled))


def as_patterns(given: list[str] | None) -> tuple[str, ...] | None:
    """Names as patterns; None where none were asked for."""
    return None if given is None else tuple(given)


def version_limit(text: str | None) -> object:
    """-MaximumVersion as a version; a star at its end is the highest number."""
    if not text or not text.strip():
        return None
    if "*" in text and (text.count("*") > 1 or not text.endswith("*")):
        raise ArgumentException(
            f"The specified MaximumVersion '{text}' was incorrect. If you are using '*',"
            " MaximumVersion"
            " only supports one '*' and should always be placed at the end of MaximumVersion."
        )
    return value_of(highest(text), "System.Version")


def check_range(options: Options) -> None:
    """The lowest version may not be above the highest."""
    low, high = options.minimum, options.maximum
    if low is not None and high is not None and padded(low) > padded(high):
        raise recorded(
            ArgumentException(
                f"The MinimumVersion '{low}' should not be greater than MaximumVersion '{high}'."
            ),
            error_id="ArgumentOutOfRange",
            category="InvalidArgument",
        )


def load_specified(loader: Loader, wanted: Any) -> None:
    """A module by its specification."""
    specification: ModuleSpecification = wanted
    options = loader.options
    options.minimum, options.required = specification.version, specification.required_version
    options.maximum = version_limit(specification.maximum_version)
    options.guid = specification.guid
    loader.load_named(specification.name)


@cmdlet(
    "Remove-Module",
    alias="rmo",
    module=CORE,
    supports_should_process=True,
)
def remove_module_command(
    *,
    name: Annotated[list[str] | None, Param(sets={"name": FIRST})] = None,
    fully_qualified_name: Annotated[
        list[object] | None,
        Param(sets={"FullyQualifiedName": FIRST}, type=MODULE_SPECIFICATION),
    ] = None,
    module_info: Annotated[
        list[object] | None, Param(sets={"ModuleInfo": FIRST}, type=MODULES)
    ] = None,
    force: bool = False,
    session: Session,
    cmdlet: CmdletContext,
) -> None:
    """Takes modules and their commands out of the session.

    -Name                Names of the modules; wildcards are allowed.
    -FullyQualifiedName  Modules by name, version and GUID, each a hashtable.
    -ModuleInfo          Module objects, as Get-Module gives them.
    -Force               Removes read-only modules too, and those that others require.

    PS> New-Module -Name Greet { function Get-Greeting { 'hello' } } | Import-Module
    PS> Remove-Module Greet; Get-Command Get-Greeting -ErrorAction Ignore
    """
    found = list(chosen(session, name, fully_qualified_name, module_info))
    for module in found:
        if is_protected(cmdlet, module, force) or is_required(
            session, cmdlet, module, found, force
        ):
            continue
        if cmdlet.should_process(f"{module.name} (Path: '{module.path}')"):
            for nested in [m for m in module.nested_modules if is_inner(session, m)]:
                remove_module(session, nested, cmdlet)
            remove_module(session, module, cmdlet)
    if not found and name is not None and not any(sign in each for each in name for sign in "*?["):
        cmdlet.write_error(
            recorded(
                InvalidOperationException(
                    "No modules were removed. Verify that the specification of modules to remove"
                    " is correct"
                    " and those modules exist in the runspace."
                ),
                error_id="Modules_NoModulesRemoved",
                category="ResourceUnavailable",
            )
        )


def is_inner(session: Session, nested: Any) -> bool:
    """Whether a nested module is loaded for the other's sake alone."""
    is_loaded = session.modules.get(nested.name.lower()) is nested
    return is_loaded and nested.key not in session.root_state.modules


def chosen(session: Session, names: Any, specifications: Any, modules: Any) -> Iterator[Module]:
    """The loaded modules that are to be removed."""
    loaded = [*session.modules.values()]
    yield from (cast(Module, unwrap(module)) for module in modules or ())
    for name in names or ():
        for module in loaded:
            if fits(module.name, name):
                yield module
    for wanted in specifications or ():
        options = Options()
        options.minimum, options.required = wanted.version, wanted.required_version
        options.maximum, options.guid = version_limit(wanted.maximum_version), wanted.guid
        for module in loaded:
            if fits(module.name, wanted.name) and options.accepts(
                module.version_text, module.guid_text
            ):
                yield module


def is_protected(cmdlet: CmdletContext, module: Module, force: bool) -> bool:
    """Whether the module may not be removed, which is then reported."""
    text = ""
    if module.access == "Constant":
        text = (
            f"Unable to remove the module '{module.name}' because it is marked as 'constant.' A"
            " module cannot be removed if it is marked 'constant.'"
        )
        error_id = "Modules_ModuleIsConstant"
    elif module.access == "ReadOnly" and not force:
        text = (
            f"Unable to remove the module '{module.name}' because it is read-only. Add the Force"
            " parameter to your command to remove read-only modules."
        )
        error_id = "Modules_ModuleIsReadOnly"
    if text:
        cmdlet.write_error(
            recorded(
                InvalidOperationException(text),
                error_id=error_id,
                category="PermissionDenied",
                target=module,
            )
        )
    return bool(text)


def is_required(
    session: Session, cmdlet: CmdletContext, module: Module, removed: list[Module], force: bool
) -> bool:
    """Whether a module that stays needs it, which is then reported."""
    if force:
        return False
    for other in session.modules.values():
        if other not in removed and module in other.required_modules:
            cmdlet.write_error(
                recorded(
                    InvalidOperationException(
                        f"Unable to remove the module '{module.name}' because it is required by"
                        f" '{other.name}'. Add the Force parameter to your command to remove the"
                        " module."
                    ),
                    error_id="Modules_ModuleIsRequired",
                    category="PermissionDenied",
                    target=module,
                )
            )
            return True
    return False

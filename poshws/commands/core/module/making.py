"""New-Module and Export-ModuleMember."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Annotated, Any
from uuid import uuid4

from poshws.binding import AllowEmptyCollection, CmdletContext, NotNull, Param, Session, Set, cmdlet
from poshws.commands.core.module.importing import as_patterns
from poshws.corelib.exceptions.dotnet import InvalidOperationException, NetException
from poshws.runtime.errors.module_errors import recorded
from poshws.runtime.modules.loader import run_block
from poshws.runtime.modules.members import ALL, Importer, export_members
from poshws.runtime.modules.modules import Module, new_state

CORE = "Microsoft.PowerShell.Core"


@cmdlet(
    "New-Module",
    alias="nmo",
    module=CORE,
    default_set="ScriptBlock",
    output="System.Management.Automation.PSModuleInfo",
)
def new_module(
    *,
    name: Annotated[str | None, Param(sets={"Name": Set(0, mandatory=True, by_value=True)})] = None,
    script_block: Annotated[
        object,
        Param(
            sets={"Name": Set(1, mandatory=True), "ScriptBlock": Set(0, mandatory=True)},
            type="System.Management.Automation.ScriptBlock",
        ),
        NotNull(),
    ] = None,
    function: Annotated[list[str] | None, NotNull()] = None,
    cmdlet_: Annotated[list[str] | None, NotNull(), Param(name="Cmdlet")] = None,
    return_result: bool = False,
    as_custom_object: bool = False,
    argument_list: Annotated[list[object] | None, Param(alias="Args", remaining=True)] = None,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Makes a module of a scriptblock.

    Its functions can be called at once; its variables are its own.

    -Name            The name of the module.
    -ScriptBlock     The code of the module.
    -Function        Exports these functions alone; wildcards are allowed.
    -Cmdlet          Exports these cmdlets alone; wildcards are allowed.
    -ReturnResult    Writes what the code writes and not the module.
    -AsCustomObject  Writes an object with the functions as methods.
    -ArgumentList    Values for the param block of the code.

    PS> $counter = New-Module -AsCustomObject { $n = 0; function Step { $script:n++; $n } }
    PS> $counter.Step(); $counter.Step()
    1
    2
    """
    block: Any = script_block
    identity, here = new_identity(), session.locations.folder
    path = os.path.join(here, identity)
    module = Module(name or f"__DynamicModule_{identity}", path, new_state(session))
    module.folder = here
    try:
        results = run_block(session, module, block.block, argument_list or [])
        if not module.exports.is_listed:
            export_members(
                module,
                cmdlet,
                functions=as_patterns(function) or ALL,
                cmdlets=as_patterns(cmdlet_) or ALL,
            )
    except NetException as error:
        cmdlet.write_error(error)
        return
    if as_custom_object and not return_result:
        yield module.as_custom_object()
        return
    Importer(
        session,
        cmdlet,
        session.state,
        patterns={"functions": as_patterns(function), "cmdlets": as_patterns(cmdlet_)},
    ).import_members(module)
    if return_result:
        yield from results
    else:
        yield module


def new_identity() -> str:
    """A GUID, which is the path of a module that has no file."""
    return str(uuid4())


@cmdlet("Export-ModuleMember", module=CORE)
def export_module_member(
    function: Annotated[
        list[str] | None, Param(by_value=True, by_property=True), AllowEmptyCollection()
    ] = None,
    *,
    cmdlet_: Annotated[
        list[str] | None, Param(name="Cmdlet", by_property=True), AllowEmptyCollection()
    ] = None,
    variable: Annotated[list[str] | None, Param(by_property=True), NotNull()] = None,
    alias: Annotated[list[str] | None, Param(by_property=True), NotNull()] = None,
    session: Session,
    cmdlet: CmdletContext,
) -> None:
    """Says which of its members a module shows to others.

    Without it a module shows its functions and aliases. Stands in a module's own code.

    -Function  Names of functions; wildcards are allowed.
    -Cmdlet    Names of cmdlets; wildcards are allowed.
    -Variable  Names of variables; wildcards are allowed.
    -Alias     Names of aliases; wildcards are allowed.

    PS> $m = New-Module { function a { }; function b { }; Export-ModuleMember -Function b }
    PS> $m.ExportedFunctions.Keys
    b
    """
    module = session.state.module
    if module is None:
        raise recorded(
            InvalidOperationException(
                "The Export-ModuleMember cmdlet can only be called from inside a module."
            ),
            error_id="Modules_CanOnlyExecuteExportModuleMemberInsideAModule",
            category="PermissionDenied",
        )
    export_members(
        module,
        cmdlet,
        functions=as_patterns(function),
        cmdlets=as_patterns(cmdlet_),
        aliases=as_patterns(alias),
        variables=as_patterns(variable),
    )

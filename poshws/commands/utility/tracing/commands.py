"""Get-TraceSource, Set-TraceSource and Trace-Command: options are kept, but nothing is traced."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import NotNullOrEmpty, Param, Pipe, Session, Set, cmdlet
from poshws.commands.reporting import record
from poshws.commands.utility.tracing.sources import PSTraceSource, trace_sources
from poshws.corelib.exceptions.powershell import ItemNotFoundException
from poshws.corelib.text.wildcard import WildcardPattern, has_wildcards
from poshws.runtime.commands.discovery import command_named
from poshws.runtime.commands.functions import Function
from poshws.runtime.execution.pipeline import run_command
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.stages import NO_INPUT


@cmdlet("Get-TraceSource", output="System.Management.Automation.PSTraceSource")
def get_trace_source(
    *,
    name: Annotated[
        list[str] | None,
        Param(sets={"__AllParameterSets": Set(0, by_value=True, by_property=True)}),
        NotNullOrEmpty(),
    ] = None,
    session: Session,
) -> Iterator[object]:
    """Gets the trace sources.

    -Name  The trace sources.

    PS> (Get-TraceSource ParameterB*g).Name
    ParameterBinding
    """
    yield from _named(session, name)


@cmdlet(
    "Set-TraceSource", default_set="optionsSet", output="System.Management.Automation.PSTraceSource"
)
def set_trace_source(
    *,
    name: Annotated[
        list[str] | None,
        Param(sets={"__AllParameterSets": Set(0, mandatory=True, by_value=True, by_property=True)}),
    ] = None,
    option: Annotated[
        object,
        Param(
            type="System.Management.Automation.PSTraceSourceOptions",
            sets={"optionsSet": Set(1, by_property=True)},
        ),
    ] = None,
    listener_option: Annotated[
        object, Param(type="System.Diagnostics.TraceOptions", sets="optionsSet")
    ] = None,
    file_path: Annotated[str, Param(alias=("PSPath", "Path"), sets="optionsSet")] = "",
    force: Annotated[bool, Param(sets="optionsSet")] = False,
    debugger: Annotated[bool, Param(sets="optionsSet")] = False,
    ps_host: Annotated[bool, Param(name="PSHost", sets="optionsSet")] = False,
    remove_listener: Annotated[
        list[str] | None, Param(sets="removeAllListenersSet"), NotNullOrEmpty()
    ] = None,
    remove_file_listener: Annotated[
        list[str] | None, Param(sets="removeFileListenersSet"), NotNullOrEmpty()
    ] = None,
    pass_thru: Annotated[bool, Param(sets="optionsSet")] = False,
    session: Session,
) -> Iterator[object]:
    """Says what trace sources trace.

    -Name                The trace sources.
    -Option              What is traced.
    -ListenerOption      What each line says besides.
    -FilePath            A file to trace to.
    -Force               Writes to read-only files.
    -Debugger            Traces to the debugger.
    -PSHost              Traces to the host.
    -RemoveListener      Listeners to take away.
    -RemoveFileListener  Files to trace to no longer.
    -PassThru            Gives the sources.

    PS> (Set-TraceSource ETS -Option Error -PassThru).Options
    Error
    """
    for source in _named(session, name):
        if option is not None:
            source.options = option
        if pass_thru:
            yield source


@cmdlet("Trace-Command", default_set="expressionSet")
def trace_command(
    *,
    input: Annotated[
        Pipe[object], Param(name="InputObject", sets={"__AllParameterSets": Set(by_value=True)})
    ],
    name: Annotated[
        list[str] | None, Param(sets={"__AllParameterSets": Set(0, mandatory=True)})
    ] = None,
    option: Annotated[
        object,
        Param(
            type="System.Management.Automation.PSTraceSourceOptions",
            sets={"__AllParameterSets": Set(2)},
        ),
    ] = None,
    expression: Annotated[
        ScriptBlock | None, Param(sets={"expressionSet": Set(1, mandatory=True)})
    ] = None,
    command: Annotated[str, Param(sets={"commandSet": Set(1, mandatory=True)})] = "",
    argument_list: Annotated[
        list[object] | None, Param(alias="Args", sets={"commandSet": Set(remaining=True)})
    ] = None,
    listener_option: Annotated[object, Param(type="System.Diagnostics.TraceOptions")] = None,
    file_path: Annotated[str, Param(alias=("PSPath", "Path"))] = "",
    force: bool = False,
    debugger: bool = False,
    ps_host: Annotated[bool, Param(name="PSHost")] = False,
    session: Session,
) -> Iterator[object]:
    """Runs a scriptblock or a command; of what it does inside nothing is traced.

    -InputObject     Objects for the scriptblock or the command.
    -Name            The trace sources.
    -Option          What is traced.
    -Expression      The scriptblock.
    -Command         The command.
    -ArgumentList    The command's arguments.
    -ListenerOption  What each line says besides.
    -FilePath        A file to trace to.
    -Force           Writes to read-only files.
    -Debugger        Traces to the debugger.
    -PSHost          Traces to the host.

    PS> Trace-Command ParameterBinding { 1 + 1 }
    2
    """
    items = list(input)
    head = items or NO_INPUT
    if expression is not None:
        yield from run_command(session, Function("", expression), {}, head=head)
    else:
        arguments = tuple(argument_list or ())
        yield from run_command(session, command_named(session, command), {}, arguments, head)


def _named(session: Session, names: list[str] | None) -> Iterator[PSTraceSource]:
    for name in names or ["*"]:
        pattern = WildcardPattern(name)
        found = [each for each in trace_sources(session).values() if pattern.is_match(each.name)]
        if not found and not has_wildcards(name):
            text = f"Cannot find a trace source with the name '{name}'."
            error = ItemNotFoundException(text)
            session.write_error(record(error, "TraceSourceNotFound", "ObjectNotFound", name))
        yield from found

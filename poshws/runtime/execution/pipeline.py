"""Runs pipelines: objects are pushed from stage to stage, begin blocks first, left to right.

Every stage has `begin`, `process(item)`, `alone` (the one process call of a first command), `end`
and `clean`, and writes to `out`. A stage runs in the scope and with the streams of the place the
pipeline stands at, whoever pushes into it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.runtime.commands.block_calls import REFUSED, run_block
from poshws.runtime.commands.call_sites import POSITIONAL, WITH_VALUE, CallSite
from poshws.runtime.commands.functions import Function
from poshws.runtime.execution.enumeration import unwrap
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.stages import AT_HAND, NO_INPUT, drive, drive_alone, each_of_head
from poshws.runtime.execution.units import no_unit

if TYPE_CHECKING:
    from poshws.binding.pipeline_stage import Sink
    from poshws.runtime.commands.runnable import RunnableCommand
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


def discard(value: object) -> None:
    """Where output goes that nobody wants."""


def run(ps: Session, scope: Scope, out: Sink, site: CallSite, values: tuple[object, ...]) -> None:
    """A command alone: a function is called, anything else is a pipeline of one stage."""
    ps.success = True
    command = site.command if site.version is ps.commands_version else None
    if command is None:
        if (
            site.name is None
            and type(values[0]) is ScriptBlock
            and run_block(ps, out, site, values, values[0]) is not REFUSED
        ):
            return
        command = find(ps, scope, site, values)
    if (
        type(command) is Function
        and run_block(ps, out, site, values, command.script, command) is not REFUSED
    ):
        return
    if site.redirections:
        from poshws.runtime.execution.redirection import run_redirected  # deferred

        run_redirected(ps, scope, out, site, values, command)
        return
    direct = getattr(command, "run", None)
    if direct is not None:
        direct(ps, scope, out, site, values)
    else:
        drive_alone(ps, out, command.stage(ps, scope, site, values))


def run_like_method(
    ps: Session, scope: Scope, out: Sink, site: CallSite, values: tuple[object, ...]
) -> None:
    """`add(3, 4)`, which strict mode refuses: it passes one argument."""
    if scope.strict_version >= 20:
        raise RuntimeException(
            "The function or command was called as if it were a method. Parameters should be"
            " separated by spaces. For information about parameters, see the about_Parameters Help"
            " topic.",
            error_id="StrictModeFunctionCallWithParens",
            category="InvalidOperation",
        )
    run(ps, scope, out, site, values)


def capture(ps: Session, scope: Scope, site: CallSite, values: tuple[object, ...]) -> object:
    """A command alone whose output is a value."""
    command = site.command if site.version is ps.commands_version else None
    value = REFUSED
    if type(command) is Function:
        ps.success = True
        value = run_block(ps, None, site, values, command.script, command)
    elif site.name is None and type(values[0]) is ScriptBlock:
        ps.success = True
        value = run_block(ps, None, site, values, values[0])
    if value is not REFUSED:
        return value
    items: list[Any] = []
    run(ps, scope, items.append, site, values)
    return items[0] if len(items) == 1 else items if items else AUTOMATION_NULL


def pipe(
    ps: Session,
    scope: Scope,
    out: Sink,
    head: object,
    *commands: tuple[CallSite, tuple[Any, ...]],
) -> None:
    """A pipeline: `head` is the value it begins with, or NO_INPUT."""
    ps.success = True
    if len(commands) == 1 and head is not NO_INPUT and _drops(ps, scope, commands[0]):
        if type(head) not in AT_HAND:
            for _ in each_of_head(head):
                pass
        return
    stages: list[Any] = []
    closers: list[Any] = []
    for site, values in commands:
        command = site.command if site.version is ps.commands_version else None
        if command is None:
            command = find(ps, scope, site, values)
        stage = command.stage(ps, scope, site, values)
        if site.redirections:
            from poshws.runtime.execution.redirection import redirect_stage  # deferred

            stage, closer = redirect_stage(ps, site, values, stage)
            closers.append(closer)
        stages.append(stage)
    if len(stages) > 1 and hasattr(ps.streams.error, "beyond"):
        from poshws.runtime.execution.redirection import apart  # deferred

        stages[:-1] = [apart(ps, stage) for stage in stages[:-1]]
    try:
        drive(ps, out, head, stages)
    finally:
        for closer in closers:
            closer()


def _drops(ps: Session, scope: Scope, stage: tuple[CallSite, tuple[Any, ...]]) -> bool:
    """Whether a stage is Out-Null as it comes, which does nothing with its input."""
    site = stage[0]
    if site.elements or site.redirections:
        return False
    command = site.command if site.version is ps.commands_version else None
    if command is None:
        command = find(ps, scope, site, stage[1])
    return getattr(command, "net_class", "") == "Microsoft.PowerShell.Commands.OutNullCommand"


def find(ps: Session, scope: Scope, site: CallSite, values: tuple[object, ...]) -> Any:
    """The command of a call site; kept with the site while the command table stays as it is."""
    from poshws.runtime.commands.discovery import (  # deferred
        command_of_value,
        find_for_call,
    )

    if site.name is None:
        return command_of_value(ps, scope, site, values[0])
    command, keep = find_for_call(ps, scope, site)
    if any(element[1] == "?" for element in site.elements):
        from poshws.runtime.commands.requested_help import HelpOf  # deferred

        if getattr(command, "kind", "") != "Application":
            command = HelpOf(command)
    if keep:
        site.command, site.version = command, ps.commands_version
    return command


def run_command(
    ps: Session,
    command: RunnableCommand,
    parameters: dict[str, object],
    positional: tuple[object, ...] = (),
    head: object = NO_INPUT,
) -> list[Any]:
    """Runs a command from Python and gives its output."""
    items: list[Any] = []
    site, values = site_for(command, parameters, positional)
    state, scope, streams = ps.state, ps.scope, ps.streams
    try:
        drive(ps, items.append, head, [command.stage(ps, ps.scope, site, values)])
    finally:
        ps.state, ps.scope, ps.streams = state, scope, streams
    return items


def site_for(
    command: RunnableCommand, parameters: dict[str, object], positional: tuple[object, ...] = ()
) -> tuple[CallSite, tuple[object, ...]]:
    """A call site for a call that no script wrote."""
    elements: list[Any] = [(POSITIONAL, None, None, 0) for _ in positional]
    elements += [(WITH_VALUE, name, f"-{name}:", 0) for name in parameters]
    site = CallSite(
        no_unit(), (getattr(command, "name", ""), "Unknown", tuple(elements), 0, 0, (), False)
    )
    return site, (*positional, *parameters.values())


__all__ = ["NO_INPUT", "capture", "discard", "drive", "pipe", "run", "run_command", "unwrap"]

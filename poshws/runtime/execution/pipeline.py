"""Runs pipelines: objects are pushed from stage to stage, begin blocks first, left to right.

Every stage has `begin`, `process(item)`, `alone` (the one process call of a first command), `end`
and `clean`, and writes to `out`. A stage runs in the scope and with the streams of the place the
pipeline stands at, whoever pushes into it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.corelib.exceptions.dotnet import CollectionModified
from poshws.corelib.exceptions.powershell import RuntimeException, bad_enumeration
from poshws.corelib.psobject import PSCustomObject
from poshws.corelib.system.arrays import TypedArray
from poshws.runtime.commands.block_calls import REFUSED, run_block
from poshws.runtime.commands.call_sites import POSITIONAL, WITH_VALUE, CallSite
from poshws.runtime.commands.functions import Function
from poshws.runtime.execution.control_flow import StopUpstream
from poshws.runtime.execution.enumeration import each, unwrap
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.units import no_unit

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


class NoInput:
    """The head of a pipeline that begins with a command."""

    __slots__ = ()


NO_INPUT: Any = NoInput()


def discard(value: Any) -> None:
    """Where output goes that nobody wants."""


def run(
    ps: Session, scope: Scope, out: Callable[[Any], Any], site: CallSite, values: tuple[Any, ...]
) -> None:
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
        from poshws.runtime.execution.redirection import run_redirected  # deferred: circle

        run_redirected(ps, scope, out, site, values, command)
        return
    direct = getattr(command, "run", None)
    if direct is not None:
        direct(ps, scope, out, site, values)
    else:
        drive_alone(ps, out, command.stage(ps, scope, site, values))


def run_like_method(
    ps: Session, scope: Scope, out: Callable[[Any], Any], site: CallSite, values: tuple[Any, ...]
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


def capture(ps: Session, scope: Scope, site: CallSite, values: tuple[Any, ...]) -> Any:
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
    out: Callable[[Any], Any],
    head: Any,
    *commands: tuple[CallSite, tuple[Any, ...]],
) -> None:
    """A pipeline: `head` is the value it begins with, or NO_INPUT."""
    ps.success = True
    if len(commands) == 1 and head is not NO_INPUT and _drops(ps, scope, commands[0]):
        if type(head) not in _AT_HAND:
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
            from poshws.runtime.execution.redirection import redirect_stage  # deferred: circle

            stage, closer = redirect_stage(ps, site, values, stage)
            closers.append(closer)
        stages.append(stage)
    if len(stages) > 1 and hasattr(ps.streams.error, "beyond"):
        from poshws.runtime.execution.redirection import apart  # deferred: circle

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


def find(ps: Session, scope: Scope, site: CallSite, values: tuple[Any, ...]) -> Any:
    """The command of a call site; kept with the site while the command table stays as it is."""
    from poshws.runtime.commands.discovery import (  # deferred: circle
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


def drive(ps: Session, out: Callable[[Any], Any], head: Any, stages: list[Any]) -> None:
    """Connects the stages, feeds the first and ends them all."""
    if ps.pending:
        ps.safepoint()
    scope, streams, state = ps.scope, ps.streams, ps.state
    opening = Opening(ps, stages, out, head is not NO_INPUT)
    if type(head) in _AT_HAND and len(stages) == 1 and hasattr(stages[0], "offered_input"):
        stages[0].offered_input = each_of_head(head)
    first = 0
    try:
        try:
            opening.begin_all()
            _feed(ps, head, stages[0])
        except StopUpstream as stop:
            first = _stopped_at(stages, stop)
        while first < len(stages):
            try:
                stages[first].end()
                common = getattr(stages[first], "common", None)
                if common is not None:
                    common.flush()
                first += 1
            except StopUpstream as stop:
                first = max(first + 1, _stopped_at(stages, stop))
    finally:
        ps.scope, ps.streams, ps.state = scope, streams, state
        for stage in stages:
            stage.clean()


def drive_alone(ps: Session, out: Callable[[Any], Any], stage: Any) -> None:
    """The same for a command that is its pipeline's only one and has no input."""
    if ps.pending:
        ps.safepoint()
    scope, streams, state = ps.scope, ps.streams, ps.state
    stage.out = out
    stage.expects_input = ps.expects_input = False
    try:
        try:
            stage.begin()
            stage.alone()
        except StopUpstream as stop:
            _stopped_at([stage], stop)
        try:
            stage.end()
            common = getattr(stage, "common", None)
            if common is not None:
                common.flush()
        except StopUpstream as stop:
            _stopped_at([stage], stop)
    finally:
        ps.scope, ps.streams, ps.state = scope, streams, state
        stage.clean()


# A head that is all there before the first command begins, whatever that does.
_AT_HAND = frozenset(
    (list, TypedArray, range, str, int, float, bool, Hashtable, OrderedDictionary, PSCustomObject)
)


class Opening:
    """Connects the stages of a pipeline and begins them, left to right.

    A stage that is written to before its turn, since one before it writes in its begin block,
    begins then.
    """

    __slots__ = ("begun", "has_head", "ps", "stages", "writers")

    def __init__(
        self, ps: Session, stages: list[Any], out: Callable[[Any], Any], has_head: bool
    ) -> None:
        self.ps = ps
        self.stages = stages
        self.has_head = has_head
        self.begun = 0
        self.writers: list[Any] = []
        for place, stage in enumerate(stages):
            stage.expects_input = has_head or place > 0
            if place == len(stages) - 1:
                stage.out = out
            else:
                stage.out = self._connected(stage, self._early_writer(place + 1))
                self.writers.append(stage.out)

    def begin_all(self) -> None:
        """Begins the stages that have not begun; from then on each writes to the next directly."""
        self.begin_to(len(self.stages) - 1)
        for place, writer in enumerate(self.writers):
            stage = self.stages[place]
            if stage.out is writer:
                stage.out = self._connected(stage, self.stages[place + 1].process)

    def begin_to(self, place: int) -> None:
        """Begins the stages up to a place."""
        while self.begun <= place:
            stage = self.stages[self.begun]
            self.ps.expects_input = self.has_head or self.begun > 0
            self.begun += 1
            stage.begin()

    def _early_writer(self, place: int) -> Callable[[Any], None]:
        stages = self.stages

        def write(value: Any) -> None:
            if self.begun <= place:
                self.begin_to(place)
            stages[place].process(value)

        return write

    def _connected(self, stage: Any, following: Callable[[Any], Any]) -> Callable[[Any], Any]:
        return outside(self.ps, following) if hasattr(stage, "frame") else following


def outside(ps: Session, following: Callable[[Any], Any]) -> Callable[[Any], None]:
    """What a function writes goes on in the scope of the pipeline, not in the function's own."""
    scope, state, streams = ps.scope, ps.state, ps.streams

    def write(value: Any) -> None:
        inner_scope, inner_state, inner_streams = ps.scope, ps.state, ps.streams
        current = state.current
        ps.scope, ps.state, ps.streams, state.current = scope, state, streams, scope
        try:
            following(value)
        finally:
            ps.scope, ps.state, ps.streams = inner_scope, inner_state, inner_streams
            state.current = current

    return write


def _feed(ps: Session, head: Any, first: Any) -> None:
    if head is NO_INPUT:
        first.alone()
        return
    if getattr(first, "whole_input", None) is not None:
        first.run_whole()
        return
    process = first.process
    items = each_of_head(head)
    if type(items) is list and AUTOMATION_NULL in items:
        items = [item for item in items if item is not AUTOMATION_NULL]
    is_array = type(items) is list or type(items) is TypedArray
    if is_array and len(items) > 1 and hasattr(first, "process_from"):
        _feed_list(ps, items, first)
        return
    try:
        for item in items:
            if ps.pending:
                ps.safepoint()
            if item is not AUTOMATION_NULL:
                process(item)
    except CollectionModified as error:
        raise bad_enumeration(error) from error


def _feed_list(ps: Session, items: list[Any], first: Any) -> None:
    """Feeds a command that can take objects together, once it has seen the first."""
    place = 0
    while place < len(items):
        if ps.pending:
            ps.safepoint()
        first.process(items[place])
        place = first.process_from(items, place + 1)


def each_of_head(head: Any) -> Any:
    """A pipeline's first value: null is one object here, nothing is none."""
    if head is None:
        return (None,)
    return head if type(head) is range else each(head)


def _stopped_at(stages: list[Any], stop: StopUpstream) -> int:
    for index, stage in enumerate(stages):
        if stage is stop.stage or getattr(stage, "context", None) is stop.stage:
            return index
    raise stop


def run_command(
    ps: Session,
    command: Any,
    parameters: dict[str, Any],
    positional: tuple[Any, ...] = (),
    head: Any = NO_INPUT,
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
    command: Any, parameters: dict[str, Any], positional: tuple[Any, ...] = ()
) -> tuple[CallSite, tuple[Any, ...]]:
    """A call site for a call that no script wrote."""
    elements: list[Any] = [(POSITIONAL, None, None, 0) for _ in positional]
    elements += [(WITH_VALUE, name, f"-{name}:", 0) for name in parameters]
    site = CallSite(
        no_unit(), (getattr(command, "name", ""), "Unknown", tuple(elements), 0, 0, (), False)
    )
    return site, (*positional, *parameters.values())


__all__ = ["NO_INPUT", "capture", "discard", "drive", "pipe", "run", "run_command", "unwrap"]

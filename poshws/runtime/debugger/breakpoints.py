"""A session's breakpoints: which there are, and what happens where one is hit.

A breakpoint runs its action, with the breakpoint as `$_`; what the action writes is dropped.
Without an action, or if it says `break`, the debugger stops the script (`debugger_stops`).

- Lines: a script that is loaded while there are line breakpoints (or that sets one itself) is
  compiled with a call before each statement.
- Commands: finding a command gives it wrapped.
- Variables: a watched variable is of a class whose value is a property.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.text.wildcard import WildcardPattern
from poshws.runtime.debugger.stops import Stops
from poshws.runtime.errors.positions import current_extent
from poshws.runtime.execution import scopeless_methods, units
from poshws.runtime.execution.control_flow import BreakSignal, ContinueSignal, ReturnSignal
from poshws.runtime.session import variables

if TYPE_CHECKING:
    from collections.abc import Sequence

    from poshws.binding.pipeline_stage import PipelineStage
    from poshws.runtime.commands.call_sites import CallSite
    from poshws.runtime.commands.runnable import RunnableCommand
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.execution.units import Unit
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session
    from poshws.syntax.source import Extent


class Breakpoint:
    """Where a script is to be stopped."""

    net_name: ClassVar[str] = "System.Management.Automation.Breakpoint"

    def __init__(self, number: int, script: str | None, action: ScriptBlock | None) -> None:
        self.id = number
        self.script = script
        self.action = action
        self.enabled = True
        self.hit_count = 0

    def is_in(self, file: str | None) -> bool:
        """Whether it is meant for code of that file."""
        return self.script is None or self.script == file


class LineBreakpoint(Breakpoint):
    """A line of a script, or a column in it."""

    net_name: ClassVar[str] = "System.Management.Automation.LineBreakpoint"

    def __init__(
        self, number: int, script: str, action: ScriptBlock | None, line: int, column: int
    ) -> None:
        super().__init__(number, script, action)
        self.line = line
        self.column = column

    def __str__(self) -> str:
        if self.column:
            return f"Line breakpoint on '{self.script}:{self.line}, {self.column}'"
        return f"Line breakpoint on '{self.script}:{self.line}'"


class CommandBreakpoint(Breakpoint):
    """A command."""

    net_name: ClassVar[str] = "System.Management.Automation.CommandBreakpoint"

    def __init__(
        self, number: int, script: str | None, action: ScriptBlock | None, command: str
    ) -> None:
        super().__init__(number, script, action)
        self.command = command

    def __str__(self) -> str:
        where = f"{self.script}:{self.command}" if self.script else self.command
        return f"Command breakpoint on '{where}'"


class VariableBreakpoint(Breakpoint):
    """A variable that is read or written."""

    net_name: ClassVar[str] = "System.Management.Automation.VariableBreakpoint"

    def __init__(
        self,
        number: int,
        script: str | None,
        action: ScriptBlock | None,
        variable: str,
        access_mode: object,
    ) -> None:
        super().__init__(number, script, action)
        self.variable = variable
        self.access_mode = access_mode

    def __str__(self) -> str:
        if self.script:
            name = f"{self.script}:${self.variable}"
            return f"Variable breakpoint on '{name}' ({self.access_mode} access)"
        return f"Variable breakpoint on '${self.variable}' ({self.access_mode} access)"


class Debugger:
    """The breakpoints of a session."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.breakpoints: list[Breakpoint] = []
        self.trace_level = 0
        self.stops = Stops(self)
        self._place: Any = None
        self._last_id = 0
        self._is_busy = False

    def next_id(self) -> int:
        """The number of a new breakpoint."""
        self._last_id += 1
        return self._last_id

    def add(self, breakpoint: Breakpoint) -> None:
        """From now on it is hit."""
        self.breakpoints.append(breakpoint)
        if isinstance(breakpoint, LineBreakpoint) and breakpoint.script:
            units.trace_loaded(breakpoint.script)
        self.changed()

    def remove(self, breakpoint: Breakpoint) -> None:
        """It is hit no longer."""
        if breakpoint in self.breakpoints:
            self.breakpoints.remove(breakpoint)
        self.changed()

    def changed(self) -> None:
        """Sees to it that code asks about the breakpoints there are."""
        units.tracing.is_on = (
            bool(self.trace_level)
            or bool(self.stops.handlers)
            or any(isinstance(each, LineBreakpoint) for each in self.breakpoints)
        )
        self.session.commands_changed()
        variables.watched.clear()
        scopeless_methods.forget()
        for each in self.breakpoints:
            if isinstance(each, VariableBreakpoint):
                key = each.variable.lower()
                variables.watched[key] = self.accessed
                for scope in self.session.scope.chain():
                    if key in scope.variables:
                        variables.watch(scope.variables[key])

    # --- hits

    def at_statement(self, unit: Unit, position: int) -> None:
        """Called before each statement of a script that is traced."""
        if self._is_away:
            return
        extent = self._place = unit.extent(position)
        if self.trace_level:
            self._trace(extent)
        hit = [
            each
            for each in self.breakpoints
            if isinstance(each, LineBreakpoint)
            and each.enabled
            and each.line == extent.start_line
            and each.is_in(unit.file)
            and (not each.column or each.column == _column(extent))
            and not _is_within(unit, extent, each.line)
            and not _is_beside_code(extent)
        ]
        if not self._stopped_by(hit) and self.stops.is_active and self.stops.wants():
            self.stops.stop(extent, [])

    def _trace(self, extent: Extent) -> None:
        lines = extent.source.text[: extent.end].split("\n")
        first = extent.start_line - 1
        column = extent.start - sum(len(line) + 1 for line in lines[:first])
        whole = extent.source.text.split("\n")[first]
        shown = f"{whole[:column]} >>>> {whole[column:]}"
        self.session.write_debug(f"{extent.start_line:4}+ {shown}", "continue")

    def watches_command(self, name: str, command: RunnableCommand) -> bool:
        """Whether calls of a command are to be told."""
        return any(
            isinstance(each, CommandBreakpoint) and self._is_meant(each, name, command)
            for each in self.breakpoints
        )

    def called(self, name: str, command: RunnableCommand, file: str | None) -> None:
        """A watched command is called."""
        if self._is_away:
            return
        self._stopped_by(
            [
                each
                for each in self.breakpoints
                if isinstance(each, CommandBreakpoint)
                and each.enabled
                and each.is_in(file)
                and self._is_meant(each, name, command)
            ]
        )

    @staticmethod
    def _is_meant(breakpoint: CommandBreakpoint, name: str, command: RunnableCommand) -> bool:
        pattern = WildcardPattern(breakpoint.command)
        full = f"{getattr(command, 'module_name', '')}\\{command.name}"
        return any(pattern.is_match(each) for each in (name, str(command.name), full))

    def accessed(self, name: str, mode: str) -> None:
        """A watched variable is read or written."""
        if self._is_away:
            return

        extent = current_extent()
        file = None if extent is None else extent.file
        self._stopped_by(
            [
                each
                for each in self.breakpoints
                if isinstance(each, VariableBreakpoint)
                and each.enabled
                and each.variable.lower() == name.lower()
                and each.is_in(file)
                and str(each.access_mode) in (mode, "ReadWrite")
            ]
        )

    @property
    def _is_away(self) -> bool:
        """Whether code of the debugger itself runs, which is not stopped."""
        return self._is_busy or self.stops.in_breakpoint

    def _stopped_by(self, breakpoints: Sequence[Breakpoint]) -> bool:
        """Runs the actions; stops the script where one says so or there is none."""
        stopping = [each for each in breakpoints if self._hit(each)]
        if stopping:
            self.stops.stop(self._place, stopping)
        return bool(stopping)

    def caught(self, error: BaseException, record: object) -> None:
        """A terminating error that a `try` takes, the first time it does."""
        again = getattr(error, "was_thrown_again", False)
        if not again and self.session.preference("ErrorActionPreference") == "break":
            self.failed(record)

    def failed(self, record: object) -> None:
        """An error whose preference is Break stops the script."""
        if not self._is_away:
            self.stops.stop(self._place, [], record)

    def _hit(self, breakpoint: Breakpoint) -> bool:
        """Whether the script is to be stopped."""
        breakpoint.hit_count += 1
        if breakpoint.action is None:
            return True
        session = self.session
        before = session.success, session.last_success
        self._is_busy = True
        try:
            session.invoke(breakpoint.action, dollar_under=breakpoint)
        except BreakSignal:
            return True
        except (NetException, ContinueSignal, ReturnSignal):
            pass  # what else ends an action does not concern the script
        finally:
            self._is_busy = False
            session.success, session.last_success = before
        return False


class WatchedCommand:
    """A command whose calls are told to the debugger first."""

    def __init__(self, debugger: Debugger, name: str, command: RunnableCommand) -> None:
        self._debugger = debugger
        self._called = name
        self._command = command

    def __getattr__(self, name: str) -> Any:
        if name == "run":
            raise AttributeError(name)  # only `stage` leads to the command
        return getattr(self._command, name)

    def stage(
        self, ps: Session, scope: Scope, site: CallSite, values: tuple[object, ...]
    ) -> PipelineStage:
        """A call."""
        self._debugger.called(self._called, self._command, site.unit.file)
        return self._command.stage(ps, scope, site, values)


def _is_beside_code(extent: Extent) -> bool:
    """Whether it is a block's brace on a line with code, which is what a line means then."""
    if extent.text not in ("{", "}"):
        return False
    line = extent.source.text.split("\n")[extent.start_line - 1]
    return bool(line.split("#", 1)[0].strip() != extent.text)


def _is_within(unit: Unit, extent: Extent, line: int) -> bool:
    """Whether a script block in the statement has code on the line: it is stopped in there."""
    text = extent.source.text
    for block in unit.every_block():
        start = block.place[0]
        if extent.start < start < extent.end and unit.extent_of(start, start).start_line == line:
            rest = text[start:].split("\n", 1)[0].lstrip("{ \t")
            if rest and not rest.startswith("#"):
                return True
    return False


def _column(extent: Extent) -> int:
    """The column that an extent begins in, from 1."""
    text: str = extent.source.text
    return int(extent.start - (text.rfind("\n", 0, extent.start) + 1)) + 1


def debugger_of(session: Session) -> Debugger:
    """The session's debugger."""
    if session.debugger is None:
        session.debugger = Debugger(session)
    return session.debugger

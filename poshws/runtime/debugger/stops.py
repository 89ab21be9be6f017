"""Where the debugger stops a script: who is told, what they may ask for, and how it goes on.

After ScriptDebugger of PowerShell: a stop raises DebuggerStop, whose handlers run debugger commands
(`s`, `v`, `o`, `c`, `l`, `k`, `?`) or any code, and say by ResumeAction where to stop next. Without
a handler the script goes on.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, ClassVar

from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.convert import convert
from poshws.runtime.commands.invocation import InvocationInfo
from poshws.runtime.execution import units
from poshws.runtime.execution.control_flow import PipelineStopped

if TYPE_CHECKING:
    from poshws.runtime.debugger.breakpoints import Breakpoint, Debugger
    from poshws.syntax.source import Extent

_AUTOMATION = "System.Management.Automation."
LISTED = 16
"""Lines that `list` shows."""
_ACTIONS = {
    **dict.fromkeys(("s", "stepinto"), "StepInto"),
    **dict.fromkeys(("v", "stepover"), "StepOver"),
    **dict.fromkeys(("o", "stepout"), "StepOut"),
    **dict.fromkeys(("c", "continue", "d", "detach"), "Continue"),
    **dict.fromkeys(("q", "quit"), "Stop"),
}
_HELP = """
 s, stepInto         Single step (step into functions, scripts, etc.)
 v, stepOver         Step to next statement (step over functions, scripts, etc.)
 o, stepOut          Step out of the current function, script, etc.

 c, continue         Continue operation
 q, quit             Stop operation and exit the debugger
 d, detach           Continue operation and detach the debugger.

 k, Get-PSCallStack Display call stack

 l, list             List source code for the current script.\x20\x20
                     Use "list" to start from the current line, "list <m>"\x20\x20
                     to start from line <m>, and "list <m> <n>" to list <n>\x20
                     lines starting from line <m>

 <enter>             Repeat last command if it was stepInto, stepOver or list

 ?, h                displays this help message.


For instructions about how to customize your debugger prompt, type "help about_prompt".
""".split("\n")


class DebugContext:
    """`$PSDebugContext`: where the script stands and why it was stopped."""

    net_name: ClassVar[str] = _AUTOMATION + "PSDebugContext"

    def __init__(
        self, place: InvocationInfo, breakpoints: list[Breakpoint], trigger: Any = None
    ) -> None:
        self.invocation_info = place
        self.breakpoints = breakpoints
        self.trigger = trigger


class StopEvent:
    """DebuggerStopEventArgs; handlers set `resume_action`."""

    net_name: ClassVar[str] = _AUTOMATION + "DebuggerStopEventArgs"

    def __init__(self, context: DebugContext) -> None:
        self.invocation_info = context.invocation_info
        self.breakpoints = context.breakpoints
        self.resume_action: Any = resume_action("Continue")


class CommandResults:
    """DebuggerCommandResults: what a debugger command says about going on."""

    net_name: ClassVar[str] = _AUTOMATION + "DebuggerCommandResults"

    def __init__(self, action: str | None, evaluated: bool) -> None:
        self.resume_action = None if action is None else resume_action(action)
        self.evaluated_by_debugger = evaluated


class Stops:
    """The Debugger of a runspace, as scripts see it."""

    net_name: ClassVar[str] = _AUTOMATION + "ScriptDebugger"

    def __init__(self, debugger: Debugger) -> None:
        self._debugger = debugger
        self.handlers: list[Any] = []
        self.context: DebugContext | None = None
        self._mode = ""
        self._depth = 0

    def listen(self, handler: object) -> None:
        """add_DebuggerStop()"""
        self.handlers.append(handler)
        self._debugger.changed()

    def forget(self, handler: object) -> None:
        """remove_DebuggerStop()"""
        if handler in self.handlers:
            self.handlers.remove(handler)
        self._debugger.changed()

    @property
    def in_breakpoint(self) -> bool:
        """Whether a script stands now."""
        return self.context is not None

    @property
    def is_active(self) -> bool:
        """Whether it may stop at any statement."""
        return bool(self._mode)

    def wants(self) -> bool:
        """Whether stepping ends at the statement that is about to run."""
        if self._mode == "StepInto":
            return True
        depth = _depth()
        return depth <= self._depth if self._mode == "StepOver" else depth < self._depth

    def stop(self, extent: Extent, breakpoints: list[Breakpoint], trigger: object = None) -> None:
        """The script stands at the extent until the handlers are done."""
        if not self.handlers or self.context is not None or extent is None:
            return

        session = self._debugger.session
        self._depth = _depth()
        self.context = DebugContext(InvocationInfo(None, None, extent), breakpoints, trigger)
        event = StopEvent(self.context)
        cell = session.global_scope.local("psdebugcontext", "PSDebugContext")
        cell.value = self.context
        before = session.success, session.last_success
        try:
            for handler in tuple(self.handlers):
                session.invoke(handler, self, event)
        finally:
            self.context = None
            session.success, session.last_success = before
            session.global_scope.variables.pop("psdebugcontext", None)
        action = str(event.resume_action)
        if action == "Stop":
            raise PipelineStopped
        self._mode = "" if action == "Continue" else action

    def process_command(self, command: Any, output: Any) -> CommandResults:
        """ProcessCommand(): a debugger command, or code that runs where the script stands."""
        text = " | ".join(each.command_text for each in command.commands).strip()
        word, *numbers = text.split() or [""]
        action = _ACTIONS.get(text.lower())
        if action is not None:
            return CommandResults(action, True)
        if text in ("?", "h", "H"):
            output.extend(_HELP)
        elif word.lower() in ("l", "list") and len(numbers) < 3:
            output.extend(self._listing(numbers))
        else:
            code = "Get-PSCallStack" if text.lower() == "k" else text
            self._debugger.session.run_text(code, output.append)
            return CommandResults(None, False)
        return CommandResults(None, True)

    def _listing(self, numbers: list[str]) -> list[Any]:
        assert self.context is not None
        place = self.context.invocation_info
        assert place.extent is not None
        lines = place.extent.source.text.splitlines()
        current = place.script_line_number
        given = [int(each) if each.isdigit() else 0 for each in numbers]
        start = given[0] if given else max(current - 5, 1)
        if not 0 < start <= len(lines):
            return [
                _error(f"The starting line must be a positive integer no greater than {len(lines)}")
            ]
        count = given[1] if len(given) > 1 else LISTED
        if count < 1:
            return [_error("The line count must be a positive integer.")]
        shown = lines[start - 1 : start - 1 + count]
        return [
            "\n",
            *(
                f"{number:5}:{'*' if number == current else ' '} {line}"
                for number, line in enumerate(shown, start)
            ),
            "\n",
        ]


def _error(text: str) -> ErrorRecord:
    return ErrorRecord(RuntimeException(text), "DebuggerError", "InvalidOperation", None)


def _depth() -> int:
    """How many pieces of script are on the stack."""
    frame, count = sys._getframe(), 0
    while frame is not None:
        count += frame.f_code.co_filename in units.UNITS
        frame = frame.f_back  # type: ignore[assignment]
    return count


def resume_action(name: str) -> object:
    """A DebuggerResumeAction."""
    return convert(name, declared_type(_AUTOMATION + "DebuggerResumeAction"))

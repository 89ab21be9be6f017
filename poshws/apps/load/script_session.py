"""The script of a run in a session of its own: calls of its functions, and what they wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from poshws.corelib.current_session import resume_sessions, running_sessions
from poshws.corelib.numerics.numbers import Byte
from poshws.pode.requests.payloads import json_payload
from poshws.runtime.commands.command_line import site_of_arguments, site_of_values
from poshws.runtime.commands.dotted import Dotted
from poshws.runtime.commands.functions import Function
from poshws.runtime.commands.script_files import ExternalScript
from poshws.runtime.commands.script_text import read_script
from poshws.runtime.errors.records import record_of
from poshws.runtime.execution.control_flow import PipelineStopped, Signal
from poshws.runtime.execution.scriptblock import call_block
from poshws.runtime.execution.stages import NO_INPUT, drive
from poshws.runtime.session.variables import Variable
from poshws.syntax import parse
from poshws.syntax.ast.definitions import FunctionDefinition

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from poshws.runtime.session.session import Session

T = TypeVar("T")
OPEN, NEW, TEST, RECEIVE = "Open-Connection", "New-Message", "Test-Answer", "Receive-Message"
DEPTH = 10  # of JSON
NAMES = (OPEN, NEW, TEST, RECEIVE)


class ScriptSession:
    """A session that has the script's functions, beside the one that it is forked from."""

    def __init__(
        self, parent: Session, path: str, words: Sequence[str], report: Callable[[str], None]
    ) -> None:
        """``report`` gets the text of each error that nothing in the script caught."""
        session = self.session = parent.fork()
        session.propagate = True
        session.share_features(parent)
        session.streams.error = lambda record: report(text_of_record(record))
        self._report = report
        self._words = list(words)
        self._turn = Variable("WsLoad", None)
        session.global_scope.variables["wsload"] = self._turn
        self._script = ExternalScript(path).load(session)
        self._functions: dict[str, Function] = {}
        self.is_busy = False

    def define(self) -> None:
        """Runs the script, which defines its functions; raises what it raises."""
        with self:
            stage = self._stage(Dotted(self._script))
            drive(self.session, self.session.discard, NO_INPUT, [stage])
            for name in NAMES:
                found = self.session.find_command(name)
                if isinstance(found, Function):
                    self._functions[name] = found

    def __enter__(self) -> None:
        session = self.session
        self._outside = running_sessions()
        session.root_state.current = session.scope = session.global_scope
        session.state = session.root_state
        resume_sessions((session,))

    def __exit__(self, *error: object) -> None:
        session = self.session
        session.root_state.current = session.scope = session.global_scope
        session.state = session.root_state
        resume_sessions(self._outside)

    def call(self, name: str, turn: object, arguments: Sequence[object] = ()) -> list[Any] | None:
        """Calls a function of the script, or the script itself; gives what it wrote.

        None is for an error, which has been reported.
        """
        return self._guarded(turn, lambda: self._call(self._functions.get(name), arguments))

    def messages(
        self, name: str, turn: object, arguments: Sequence[object] = ()
    ) -> list[tuple[bytes, bool, Any]] | None:
        """Calls it for messages: the bytes, whether they are binary, and what was written."""

        def work() -> list[tuple[bytes, bool, Any]]:
            written = self._call(self._functions.get(name), arguments)
            return list(payloads(self.session, written))

        return self._guarded(turn, work)

    def _guarded(self, turn: Any, work: Callable[[], T]) -> T | None:
        self._turn.value = turn
        try:
            with self:
                return work()
        except PipelineStopped:
            raise
        except Signal as signal:
            self._report(
                f"{type(signal).__name__.removesuffix('Signal').lower()} outside of a loop"
            )
        except Exception as error:  # the border of the script: whatever failed in it is counted
            self._report(text_of_record(record_of(self.session, error)))
        return None

    def _call(self, function: Function | None, arguments: Sequence[object]) -> list[Any]:
        if function is not None and not function.script.block.advanced:
            return call_block(self.session, function.script, arguments)
        found: list[Any] = []
        if function is None:
            stage = self._stage(self._script)
        else:
            site, values = site_of_values(list(arguments))
            stage = function.stage(self.session, self.session.scope, site, values)
        drive(self.session, found.append, NO_INPUT, [stage])
        return found

    def _stage(self, command: Any) -> Any:
        site, values = site_of_arguments(self._script, self._words)
        return command.stage(self.session, self.session.scope, site, values)


def payloads(session: Session, written: Sequence[Any]) -> Iterator[tuple[bytes, bool, Any]]:
    """What was written as messages: strings as they are, bytes as binary, anything else as JSON."""
    if written and all(type(item) is Byte for item in written):
        yield bytes(written), True, written
        return
    for item in written:
        if isinstance(item, str):
            yield item.encode("utf-8", "replace"), False, item
        elif isinstance(item, list) and item and all(type(each) is Byte for each in item):
            yield bytes(item), True, item
        elif item is not None:
            yield json_payload(session, item, DEPTH).encode("utf-8", "replace"), False, item


def functions_in(path: str) -> frozenset[str]:
    """Which of the functions that have a meaning a script defines at its top."""
    tree = parse(read_script(path), path).script_block
    names = {name.lower(): name for name in NAMES}
    found = set()
    for block in (tree.begin_block, tree.process_block, tree.end_block):
        for statement in block.statements if block is not None else ():
            if isinstance(statement, FunctionDefinition) and statement.name.lower() in names:
                found.add(names[statement.name.lower()])
    return frozenset(found)


def text_of_record(record: Any) -> str:
    """An error in one line, with its place."""
    text = str(record).splitlines()[0] if str(record) else type(record.exception).__name__
    info = record.invocation_info
    line = getattr(info, "script_line_number", 0)
    name = (getattr(info, "script_name", "") or "").rpartition("/")[2]
    return f"{text} ({name}:{line})" if line and name else text

"""Turns scriptblocks into handlers, and runs them apart from the script that gave them.

A handler runs in a runspace: a session of its own, which has the functions of the main script and
the modules it imported, but none of its variables. What a handler needs from there it names with
`$using:`, whose values are read when the handler is registered, or gets as arguments. Runspaces are
kept and used again, as Pode's are; what a handler leaves in `$global:` is there for the next one.

An error that nobody catches is logged and ends the handler, nothing else. Errors that only report
are lost, as is what a handler writes.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.current_session import resume_sessions, running_sessions
from poshws.corelib.exceptions.powershell import (
    ParameterBindingException,
    PSInvalidCastException,
    RuntimeException,
    record_behind_stop,
)
from poshws.corelib.typesystem.types import core_type
from poshws.objects.conversion.convert import convert
from poshws.pode.messages import fail
from poshws.pode.server.functions import copy_into
from poshws.runtime.commands.functions import Function
from poshws.runtime.errors.records import record_of
from poshws.runtime.execution.control_flow import PipelineStopped, ReturnSignal, Signal
from poshws.runtime.execution.pipeline import site_for
from poshws.runtime.execution.scriptblock import ScriptBlock, call_block
from poshws.runtime.execution.stages import NO_INPUT, drive
from poshws.runtime.execution.using_variables import KEY, NAMED, using_names
from poshws.runtime.execution.variable_operations import brought_value
from poshws.runtime.session.scopes import Scope
from poshws.runtime.session.variables import Variable

if TYPE_CHECKING:
    from collections.abc import Coroutine, Iterable

    from poshws.pode.server.context import Pode
    from poshws.runtime.session.session import Session


class Handler:
    """A scriptblock ready to be run later: with its arguments and the values of its `$using:`."""

    __slots__ = ("arguments", "end", "plain", "script", "using")

    def __init__(
        self, script: ScriptBlock, arguments: list[Any], using: dict[str, Any] | None
    ) -> None:
        self.script = script
        self.arguments = arguments
        self.using = using
        block = script.block
        self.end: Any = block.end
        # Such a block needs nothing but a scope: the way of nearly every WebSocket handler.
        self.plain = (
            not arguments
            and not block.parameters
            and block.plain
            and not block.advanced
            and block.begin is None
            and block.process is None
            and block.end is not None
        )


def using_table(handler: Handler) -> Hashtable | None:
    """The values of a handler's `$using:` as Pode's tables show them."""
    return Hashtable(handler.using.items()) if handler.using else None


def make_handler(
    session: Session, pode: Pode, script: ScriptBlock | None, arguments: object = None
) -> Handler:
    """A handler of a scriptblock as it stands in the code of the session."""
    handler = make_handler_here(session, pode, script, arguments)
    handler.script = handler.script.bound_to(None)
    return handler


def make_handler_here(
    session: Session, pode: Pode, script: ScriptBlock | None, arguments: object = None
) -> Handler:
    """A handler that runs where it is made, not in a runspace: it sees the variables around it."""
    if script is None:
        fail("noScriptBlock")
    assert script is not None
    from poshws.pode.state.rewriting import convert  # deferred

    using = using_values(session, script)
    return Handler(convert(pode, script), arguments_of(arguments), using)


def make_handler_of_file(
    session: Session, pode: Pode, path: str, arguments: object = None
) -> Handler:
    """A handler of a file that holds a scriptblock: `{ … }`."""
    return make_handler(session, pode, script_of_file(session, pode, path), arguments)


def pick_handler(
    session: Session, pode: Pode, script: ScriptBlock | None, path: str, arguments: object = None
) -> Handler:
    """A handler of whichever of -ScriptBlock and -FilePath was given."""
    if path:
        return make_handler_of_file(session, pode, path, arguments)
    return make_handler(session, pode, script, arguments)


def script_of_file(session: Session, pode: Pode, path: str) -> ScriptBlock:
    """What the file at a path evaluates to; it must be a scriptblock."""
    import glob  # deferred

    full = pode.resolve(path)
    is_wildcard = any(mark in path for mark in "*?[")
    if not (glob.glob(full) if is_wildcard else os.path.exists(full)):
        fail("noPath", pode.joined(path))
    if is_wildcard or not os.path.splitext(full)[1]:
        fail("notAFile", pode.joined(path))
    with open(full, encoding="utf-8-sig") as file:
        text = file.read()
    found: list[Any] = []
    session.run_text(text, found.append, full)
    scripts = [item for item in found if isinstance(item, ScriptBlock)]
    if not scripts:
        if found and found[-1] is not None:
            refuse_as_script(found[-1])
        fail("noScriptBlock")
    return scripts[-1]


def refuse_as_script(value: object) -> None:
    """What a file gave is cast to [scriptblock], which nothing else can be."""
    try:
        convert(value, core_type("System.Management.Automation.ScriptBlock"))
    except PSInvalidCastException as error:
        raise RuntimeException(
            error.message,
            error_id="ConvertToFinalInvalidCastException,Convert-PodeFileToScriptBlock",
            category="InvalidArgument",
        ) from error


def arguments_of(given: object) -> list[Any]:
    """-ArgumentList as a list."""
    if given is None:
        return []
    return list(given) if isinstance(given, (list, tuple)) else [given]


def using_values(session: Session, script: ScriptBlock) -> dict[str, Any] | None:
    """The values of the `$using:` variables that a block names, as they are now.

    Lower-case name → value; None if the block names none.
    """
    names = {name.lower(): name for name in NAMED.findall(script.text)}
    if not names:
        return None
    values: dict[str, Any] = {}
    missing: list[str] = []
    for key, name in names.items():
        found = session.scope.find(key)
        brought = brought_value(session.scope, key) if found is None else (found.value,)
        if brought is None:
            missing.append(name)
        else:
            values[key] = brought[0]
    if missing:  # the parser is asked only now: what stands in comments and strings is no use
        used = {name.lower() for name in using_names(script)}
        for name in missing:
            if name.lower() in used:
                fail("noUsingValue", name)
    return values


def call_below(
    session: Session,
    handler: Handler,
    arguments: Iterable[object] = (),
    variables: dict[str, Any] | None = None,
) -> list[Any]:
    """Calls a handler below the code that runs, and gives what it wrote; errors are raised.

    Its own arguments come first. ``variables`` are what it sees beside those.
    """
    if handler.using is not None:
        variables = {**(variables or {}), KEY: handler.using}
    given = [*handler.arguments, *arguments]
    return call_block(session, handler.script, given, variables=variables)


class Border:
    """What stands around a handler: an error in it is logged, `exit` or a stray `break` ends it.

    Nothing leaves it but what ends the server. ``error`` is what was logged; whoever asks for it
    needs a border of its own.
    """

    __slots__ = ("error", "runspace")

    def __init__(self, runspace: Runspace) -> None:
        self.runspace = runspace
        self.error: Exception | None = None

    def __enter__(self) -> Border:
        self.error = None
        return self

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> bool:
        if isinstance(error, Exception):
            self.error = error
            self.runspace.log(error)
            return True
        if isinstance(error, PipelineStopped):
            return bool(self.runspace.pode.wish)  # the server ends, and this handler with it
        return isinstance(error, Signal)


class Runspace:
    """A session of its own for handlers, one after the other."""

    def __init__(self, pode: Pode) -> None:
        self.pode = pode
        session = self.session = pode.session.fork()
        session.propagate = True  # every error reaches the logging around the handler
        session.streams.error = session.discard
        session.share_features(pode.session)
        session.server = pode
        session.locations.set_location(pode.root)
        self.border = Border(self)
        self.alone = (session,)  # as the sessions that run: those around it are another handler's
        self.version: object = None
        self.seen: object = None  # the functions of the main script that are here
        self.refresh()

    def refresh(self) -> None:
        """Brings the functions of the main script along."""
        if self.seen is not self.pode.functions:
            self.seen = self.pode.functions
            copy_into(self.session, self.pode)

    def variable(self, name: str) -> Variable:
        """A global variable of the runspace, such as `$WsEvent`."""
        variables = self.session.global_scope.variables
        variable = variables.get(name.lower())
        if variable is None:
            variable = variables[name.lower()] = Variable(name, None)
        return variable

    def set(self, name: str, value: Any) -> None:
        """Sets a global variable of the runspace."""
        self.variable(name).value = value

    def run(self, handler: Handler) -> None:
        """Runs a handler without keeping what it writes; errors are raised.

        The caller has made the runspace's session the only one that runs.
        """
        if not handler.plain:
            self.call(handler)
            return
        session = self.session
        state = session.root_state
        scope = self._enter(handler)
        scope.variables["args"] = Variable("args", [])
        try:
            handler.end(session, scope, session.discard)
        except ReturnSignal:
            return
        finally:
            state.current = session.scope = session.global_scope
            session.state = state

    def run_alone(self, handler: Handler) -> None:
        """Runs a handler apart from what runs; keeps nothing of what it writes, raises errors."""
        outside = running_sessions()
        try:
            self.run(handler)
        finally:
            resume_sessions(outside)

    def call(self, handler: Handler, arguments: Iterable[object] = ()) -> list[Any]:
        """Runs a handler and gives what it wrote; errors are raised. Arguments follow its own."""
        session = self.session
        state = session.root_state
        outside = running_sessions()
        self._enter(handler)
        try:
            return call_block(session, handler.script, [*handler.arguments, *arguments])
        finally:
            state.current = session.scope = session.global_scope
            session.state = state
            resume_sessions(outside)

    def call_named(
        self, handler: Handler, named: dict[str, object], result: list[Any] | None
    ) -> None:
        """Runs a handler with arguments by name; adds what it writes to ``result``."""
        session = self.session
        state = session.root_state
        outside = running_sessions()
        scope = self._enter(handler)
        command = Function("", handler.script)
        site, values = site_for(command, named)
        out = session.discard if result is None else result.append
        try:
            drive(session, out, NO_INPUT, [command.stage(session, scope, site, values)])
        finally:
            state.current = session.scope = session.global_scope
            session.state = state
            resume_sessions(outside)

    def _enter(self, handler: Handler) -> Scope:
        session = self.session
        scope = Scope(session.global_scope, is_script=True)
        if handler.using is not None:
            scope.variables[KEY] = Variable("using", handler.using)
        session.root_state.current = session.scope = scope
        session.state = session.root_state
        resume_sessions(self.alone)
        return scope

    def guard(self, handler: Handler, arguments: Iterable[object] = ()) -> list[Any]:
        """Runs a handler; an error is logged, and nothing is given then."""
        with self.border:
            return self.call(handler, arguments)
        return []

    def log(self, error: BaseException) -> None:
        """Logs an error of a handler."""
        name_caller(self.session, error)
        # Pode's own catch clauses have types.
        behind = record_behind_stop(error, record_of(self.session, error))
        self.pode.log.error(self.session, behind or error)


def name_caller(session: Session, error: BaseException) -> None:
    """What no command of the script threw is an error of the function that calls its handlers."""
    if not isinstance(error, RuntimeException) or getattr(error, "was_thrown_by_throw", False):
        return
    category = record_of(session, error).category_info
    if not category.activity or isinstance(error, ParameterBindingException):
        category.activity = "Invoke-PodeScriptBlock"


class Runspaces:
    """The runspaces of a server that are free, and handlers as coroutines."""

    def __init__(self, pode: Pode) -> None:
        self._pode = pode
        self._free: list[Runspace] = []
        self._busy: set[Runspace] = set()

    def busy_sessions(self) -> list[Session]:
        """The sessions that run a handler."""
        return [runspace.session for runspace in self._busy]

    def take(self) -> Runspace:
        """A free runspace, or a new one."""
        if self._free:
            runspace = self._free.pop()
            runspace.refresh()
        else:
            runspace = Runspace(self._pode)
        self._busy.add(runspace)
        return runspace

    def give_back(self, runspace: Runspace) -> None:
        """Frees a runspace; a few are kept."""
        self._busy.discard(runspace)
        runspace.session.pending = 0  # what its handler was asked is not for the next one
        if len(self._free) < 64:
            self._free.append(runspace)

    def spawn(self, function: Any, *arguments: Any) -> Coroutine[Any, Any, Any]:
        """Runs plain code with a runspace in a fiber: ``function(runspace, *arguments)``."""

        def work() -> object:
            runspace = self.take()
            try:
                return function(runspace, *arguments)
            finally:
                self.give_back(runspace)

        return self._pode.session.bridge.spawn(work)

    def fire(
        self, handler: Handler, event_name: str, event: object, arguments: Iterable[object] = ()
    ) -> Coroutine[Any, Any, Any]:
        """Runs one handler with its event variable; errors are logged."""

        def work(runspace: Runspace) -> list[Any]:
            runspace.set(event_name, event)
            try:
                return runspace.guard(handler, arguments)
            finally:
                runspace.set(event_name, None)

        return self.spawn(work)

"""What compiled code does to raise, catch and trap errors, to leave, to match switch clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.error_records import ErrorRecord, message_of
from poshws.corelib.exceptions.powershell import (
    PipelineStoppedException,
    RecordedException,
    RuntimeException,
)
from poshws.corelib.psobject import PSObject
from poshws.corelib.typesystem.types import core_type
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import convert_to_string
from poshws.runtime.errors.records import as_net_exception, record_of, release_frames
from poshws.runtime.execution.control_flow import TRAP_BREAK, TRAP_CONTINUE, TRAP_RETURN, ExitSignal
from poshws.runtime.session.scopes import Scope as NewScope
from poshws.runtime.session.variables import Variable

if TYPE_CHECKING:
    from poshws.runtime.execution.units import Unit
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


# --- throw


def throw(ps: Session, value: object) -> None:
    """`throw value`"""
    if value is AUTOMATION_NULL:
        value = None
    error = _thrown(value)
    error.was_thrown_by_throw = True  # type: ignore[attr-defined]
    error.ended_command = error.was_thrown_again = False  # type: ignore[attr-defined]
    raise error


def _thrown(value: object) -> BaseException:
    """The error that `throw` makes of a value (ExceptionHandlingOps.ConvertToException)."""
    if isinstance(value, PSObject):
        value = value.base
    if isinstance(value, ErrorRecord):
        return _with_record(value)
    if isinstance(value, RuntimeException):
        # It has a record of its own, which gets this place unless it has one.
        value.error_record = value.own_record
        value.stands_inside = False
        return value
    if isinstance(value, BaseException):
        return _with_own_record(value)
    text = "ScriptHalted" if value is None else convert_to_string(value)
    error = RuntimeException(text)
    error.stands_inside = True
    error.lend(ErrorRecord(error, text, "OperationStopped", value))
    return error


def _with_record(record: ErrorRecord) -> BaseException:
    """The exception of a record, to be thrown with that record."""
    error = record.exception
    error.stands_inside = True  # type: ignore[attr-defined]
    if isinstance(error, RecordedException):
        own = error.own_record
        if own is not record:
            error.lend(record, own)
        return error
    if not hasattr(error, "error_record"):
        wrapped = RuntimeException(str(error), error)
        wrapped.error_record = record
        return wrapped
    error.error_record = record
    return error


def _with_own_record(error: BaseException) -> BaseException:
    """A thrown exception's id is its message; each throw makes a record."""
    record = ErrorRecord(error, message_of(error), "OperationStopped", None)
    error.stands_inside = True  # type: ignore[attr-defined]
    if isinstance(error, RecordedException):
        error.lend(record, error.own_record)
    elif hasattr(error, "error_record"):
        error.error_record = record
    else:
        error.kept_record = record  # type: ignore[attr-defined]
    return error


def throw_again(ps: Session, scope: Scope) -> None:
    """`throw` alone: what is being handled, else an error of its own."""
    current = scope.find("\0caught")
    if current is not None and isinstance(current.value, BaseException):
        current.value.was_thrown_by_throw = True  # type: ignore[attr-defined]
        current.value.was_thrown_again = True  # type: ignore[attr-defined]
        raise current.value
    throw(ps, None)


def leave(ps: Session, code: object) -> None:
    """`exit code`"""
    number: Any = 0
    if code is not AUTOMATION_NULL and code is not None:
        try:
            number = convert(code, core_type("System.Int32"))
        except NetException:
            number = 0
    raise ExitSignal(number)


# --- catch


def catch(
    ps: Session,
    scope: Scope,
    error: BaseException,
    clauses: tuple[Any, ...],
    unit: Unit,
    places: tuple[int, ...] = (),
) -> tuple[int, Any]:
    """Which catch clause takes the error, and what `$_` was; raises the error again for none.

    `places`: where the clauses' types stand, all in a row.
    """
    record = record_of(ps, error)
    seen = as_net_exception(error)
    if isinstance(seen, PipelineStoppedException) and seen.was_thrown_by_throw:
        raise seen  # it goes through everything but traps
    ps.passed(seen)
    debugger = ps.debugger
    if debugger is not None and debugger.stops.handlers:
        debugger.caught(seen, record)
    if clauses == ((),):
        chosen, passed = 0, record.passed_on()
    else:
        from poshws.runtime.errors.catching import choose, record_to_pass  # deferred

        chosen, exception, record = choose(ps, seen, record, clauses, unit, places)
        if chosen < 0:
            raise seen
        passed = record_to_pass(record, seen, exception)
    release_frames(error)
    release_frames(seen)
    ps.success = ps.last_success = False
    under, caught = scope.local("_", "_"), scope.local("\0caught", "")
    before = (under.value, caught.value)
    under.value, caught.value = passed, seen
    return chosen, before


def end_catch(scope: Scope, before: tuple[Any, Any]) -> None:
    """`$_` as it was before the catch."""
    scope.local("_", "_").value = before[0]
    scope.local("\0caught", "").value = before[1]


# --- trap


def trapped(
    ps: Session, error: BaseException, scope: Scope, out: object, traps: tuple[Any, ...]
) -> bool:
    """Runs the trap for an error; True when the block should end, False for the next statement."""
    from poshws.runtime.errors.catching import choose_trap, record_to_pass  # deferred

    record = record_of(ps, error)
    seen = as_net_exception(error)
    ps.passed(seen)
    unit = ps.scope.block.unit if ps.scope.block is not None else None
    chosen, exception = choose_trap(ps, seen, tuple([row[0] for row in traps]), unit, traps)
    if chosen < 0:
        raise seen
    release_frames(error)
    release_frames(seen)
    inner = NewScope(scope)
    ps.success = ps.last_success = False
    inner.variables["_"] = Variable("_", record_to_pass(record, seen, exception))
    inner.variables["\0caught"] = Variable("", seen)
    state, propagate = ps.state, ps.propagate
    before, state.current, ps.scope, ps.propagate = state.current, inner, inner, True
    try:
        result = traps[chosen][1](ps, inner, out)
    finally:
        state.current = before
        ps.scope, ps.propagate = before, propagate
        # Whatever the trap did, an error came before the next statement.
        ps.success = ps.last_success = False
    if result == TRAP_CONTINUE:
        return False
    if result == TRAP_BREAK:
        raise seen
    if result == TRAP_RETURN:
        return True
    # Neither continue nor break: the error is reported and the next statement runs.
    if ps.preference("ErrorActionPreference") == "stop":
        raise seen
    if not record.is_reported and ps.preference("ErrorActionPreference") not in (
        "silentlycontinue",
        "ignore",
    ):
        record.is_reported = True
        ps.show_error(record)
    return False


def worked_out(ps: Session, value: object) -> object:
    """The value of a condition, after which `$?` is true."""
    ps.success = ps.last_success = True
    return value


def unsupported(construct: str) -> None:
    """What parses and can't run says so when it is reached."""
    raise RuntimeException(
        f"poshws does not support this construct: {construct}.",
        error_id="NotSupported",
        category="NotImplemented",
    )


def expression_in_pipeline() -> None:
    """An expression behind the first place of a pipeline; the parser refuses it before."""
    raise RuntimeException(
        "Expressions are only allowed as the first element of a pipeline.",
        error_id="ExpressionsMustBeFirstInPipeline",
        category="ParserError",
    )

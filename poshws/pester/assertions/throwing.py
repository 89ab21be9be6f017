"""-Throw."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.corelib.exceptions.error_records import message_of
from poshws.corelib.text.wildcard import unescape
from poshws.corelib.typesystem.types import Type, declared_type, is_instance, type_of
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import convert_to_string
from poshws.pester.assertions import Assertion, Operator
from poshws.pester.assertions.text import is_like
from poshws.pester.nicely import because, nicely
from poshws.pester.state import run_of
from poshws.runtime.errors.records import record_of
from poshws.runtime.execution.scriptblock import ScriptBlock, call_block

if TYPE_CHECKING:
    from poshws.corelib.exceptions.error_records import ErrorRecord


def throw(asked: Assertion) -> str | None:
    """The block throws: an error with that message, id or exception type, where they are given."""
    record = thrown_by(asked)
    asked.arguments["\0record"] = record
    reason = because(asked.because)
    if asked.negated:
        if record is None:
            return None
        return (
            f'Expected no exception to be thrown,{reason} but an exception "{_message(record)}" '
            f"was thrown {place_of(record)}."
        )
    filters, buts = _filters(asked, record)
    if record is None:
        buts.append("no exception was thrown")
    if not buts:
        return None
    with_filter = f" with {_and(filters)}" if filters else ""
    where = f" {place_of(record)}" if record is not None else ""
    return (
        f"Expected an exception{with_filter} to be thrown,{reason} but {_and(buts)}.{where}".strip()
    )


def thrown_by(asked: Assertion) -> Any:
    """Runs the block; gives the record of what it throws, or None."""
    script = asked.actual
    if not isinstance(script, ScriptBlock):
        raise ArgumentException(
            "Input is missing or not a ScriptBlock. Input to '-Throw' and '-Not -Throw' must be "
            "enclosed in curly braces."
        )
    ps = asked.session
    propagate, ps.propagate = ps.propagate, True
    try:
        call_block(ps, script)
    except Exception as error:  # the border of the block: what it throws is what is asked about
        record = record_of(ps, error)
        ps.add_error(record)  # as a catch does
        return record
    finally:
        ps.propagate = propagate
    return None


def _filters(asked: Assertion, record: ErrorRecord) -> tuple[list[str], list[str]]:
    filters: list[str] = []
    buts: list[str] = []
    kind = asked.arguments.get("exceptiontype")
    if kind is not None:
        kind = cast(Type, convert(kind, declared_type("System.Type")))  # a name will do
        filters.append(f"type {nicely(kind)}")
        if record is not None and not is_instance(record.exception, kind):
            buts.append(f"the exception type was {nicely(type_of(record.exception))}")
    message = asked.arguments.get("expectedmessage")
    if message:
        shown = unescape(str(convert_to_string(message)))
        filters.append(f"message like {nicely(shown)}")
        if record is not None and not _fits(asked, _message(record), str(message)):
            buts.append(f"the message was {nicely(_message(record))}")
    error_id = asked.arguments.get("errorid")
    if error_id:
        filters.append(f"FullyQualifiedErrorId {nicely(error_id)}")
        if record is not None:
            actual = record.fully_qualified_error_id
            if not _fits(asked, actual, str(error_id)):
                buts.append(f"the FullyQualifiedErrorId was {nicely(actual)}")
    return filters, buts


def _fits(asked: Assertion, actual: str, wanted: str) -> bool:
    """A wildcard pattern; in Pester 4's manner any part of the text will do."""
    if is_like(actual, wanted, exact_case=False):
        return True
    run = run_of(asked.session)
    return run is not None and run.is_legacy and wanted.lower() in actual.lower()


def _message(record: ErrorRecord) -> str:
    return message_of(record.exception)


def place_of(record: ErrorRecord) -> str:
    """`from file:line char:column`, and the line."""
    info = record.invocation_info
    text = info.position_message if info is not None else ""
    return "from " + text.removeprefix("At ").replace("\n", "\n    ") if text else ""


def _and(parts: list[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return ", ".join(parts[:-1]) + " and " + parts[-1]


OPERATORS = (
    Operator("Throw", throw, (), ("ExpectedMessage", "ErrorId", "ExceptionType"), ("PassThru",)),
)

"""Parse errors → one ParseException with all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from poshws.corelib.exceptions.powershell import ParseException
from poshws.runtime.commands.invocation import InvocationInfo
from poshws.runtime.errors.position_messages import position_message

if TYPE_CHECKING:
    from poshws.syntax.diagnostics.errors import ParseError


def raise_parse_errors(errors: list[ParseError], text: str, file: str | None) -> NoReturn:
    """A ParseException for all errors of a text; its position is the first one's."""
    first = errors[0]
    message = parse_message(errors)
    error = ParseException(message, error_id=first.error_id, category="ParserError")
    error.is_incomplete = bool(first.incomplete_input)  # type: ignore[attr-defined]
    error.file = file  # type: ignore[attr-defined]
    error.errors = tuple(errors)
    record = error.error_record
    record.invocation_info = InvocationInfo(None, None, first.extent)
    raise error


def parse_message(errors: list[Any]) -> str:
    """All errors with their positions, as ParseException.Message has them."""
    shown = [f"{position_message(error.extent)}\n{error.message}" for error in errors[:10]]
    if len(errors) > 10:
        shown.append(
            "Not all parse errors were reported.  Correct the reported errors and try again."
        )
    return "\n\n".join(shown)

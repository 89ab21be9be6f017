"""Errors the way cmdlets make them: an exception with its record's id, category and target."""

from __future__ import annotations

from typing import NoReturn

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.error_records import ErrorDetails, ErrorRecord


def record(
    exception: NetException,
    error_id: str,
    category: str = "NotSpecified",
    target: object = None,
    *,
    details: str = "",
) -> ErrorRecord:
    """An error record; `details` is a message that stands in for the exception's."""
    made = ErrorRecord(exception, error_id, category, target)
    if details:
        made.error_details = ErrorDetails(details)
    return made


def fail(
    exception: NetException,
    error_id: str,
    category: str = "NotSpecified",
    target: object = None,
    *,
    details: str = "",
) -> NoReturn:
    """Ends the command with that error."""
    made = record(exception, error_id, category, target, details=details)
    exception.error_record = made  # type: ignore[attr-defined]
    raise exception

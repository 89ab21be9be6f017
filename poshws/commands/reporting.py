"""Errors the way cmdlets make them: an exception with its record's id, category and target."""

from __future__ import annotations

from typing import NoReturn

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.error_records import ErrorDetails, ErrorRecord
from poshws.corelib.exceptions.powershell import MethodInvocationException
from poshws.objects.invocation.calls import invoke_member


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


def record_of_input(
    exception: BaseException, error_id: str, category: str, item: object
) -> ErrorRecord:
    """An error record about an object of the pipeline, for a command whose parameter takes it as
    the PSObject that it is in: that is the type its category names.
    """
    made = ErrorRecord(exception, error_id, category, item)
    if item is not None:
        made.category_info.target_type = "PSObject"
    return made


def call_directly(value: object, name: str, *arguments: object) -> object:
    """Calls a method of .NET's as a command's own code does: what it throws is not wrapped."""
    try:
        return invoke_member(value, name, list(arguments))
    except MethodInvocationException as error:
        if isinstance(error.inner_exception, NetException):
            raise error.inner_exception from None
        raise


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

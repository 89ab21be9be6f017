"""Errors as Pester's functions throw them: by `throw`, so that their ids name no command."""

from __future__ import annotations

from typing import Any

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.corelib.exceptions.powershell import RuntimeException


def thrown_text(text: str) -> NetException:
    """`throw 'text'`: the text is the id, too."""
    error: Any = RuntimeException(text, error_id=text, category="OperationStopped")
    error.was_thrown_by_throw = True
    return error  # type: ignore[no-any-return]


def thrown(error: Any) -> Any:
    """`throw` of an exception."""
    error.was_thrown_by_throw = True
    return error


def thrown_result(text: str, error_id: str, target: object) -> NetException:
    """An error record by which a test ends: InvalidResult, around a plain exception."""
    error: Any = NetException(text)
    error.was_thrown_by_throw = True
    error.error_record = ErrorRecord(error, error_id, "InvalidResult", target)
    return error  # type: ignore[no-any-return]

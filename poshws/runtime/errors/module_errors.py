"""Errors of .NET's classes with the record that PowerShell reports them by."""

from __future__ import annotations

from typing import TypeVar

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.error_records import ErrorRecord

E = TypeVar("E", bound=NetException)


def recorded(error: E, *, error_id: str, category: str, target: object = None) -> E:
    """The exception, which from now on has a record with that id, category and target."""
    error.error_record = ErrorRecord(error, error_id, category, target)  # type: ignore[attr-defined]
    return error

"""The errors of arguments outside their bounds, as .NET's guards word them."""

from __future__ import annotations

from poshws.corelib.exceptions.dotnet import ArgumentNullException, ArgumentOutOfRangeException


def require(value: object, parameter: str) -> None:
    """Raises ArgumentNullException for null."""
    if value is None:
        raise ArgumentNullException(parameter)


def not_negative(value: int, parameter: str) -> None:
    if value < 0:
        text = f"{parameter} ('{value}') must be a non-negative value."
        raise ArgumentOutOfRangeException(parameter, text, value)


def positive(value: int, parameter: str) -> None:
    if value <= 0:
        text = f"{parameter} ('{value}') must be a non-negative and non-zero value."
        raise ArgumentOutOfRangeException(parameter, text, value)


def at_least(value: int, limit: int, parameter: str) -> None:
    if value < 0:
        not_negative(value, parameter)
    if value < limit:
        text = f"{parameter} ('{value}') must be greater than or equal to '{limit}'."
        raise ArgumentOutOfRangeException(parameter, text, value)


def at_most(value: int, limit: int, parameter: str) -> None:
    if value > limit:
        text = f"{parameter} ('{value}') must be less than or equal to '{limit}'."
        raise ArgumentOutOfRangeException(parameter, text, value)

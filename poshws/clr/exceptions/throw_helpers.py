"""The static methods by which exceptions throw themselves: `ArgumentNullException.ThrowIfNull`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    NetException,
    ObjectDisposedException,
)
from poshws.corelib.typesystem.types import Type, type_of
from poshws.objects.conversion.strings import convert_to_string
from poshws.operators.comparison import compare

_EMPTY: Final = "The value cannot be an empty string."
_BLANK: Final = "The value cannot be an empty string or composed entirely of whitespace."


def throw_if_null(value: object, name: str | None = None) -> None:
    if value is None:
        raise ArgumentNullException(name)


def throw_if_empty(value: str | None, name: str | None = None) -> None:
    throw_if_null(value, name)
    if value == "":
        raise ArgumentException(_EMPTY, parameter=name)


def throw_if_blank(value: str | None, name: str | None = None) -> None:
    throw_if_null(value, name)
    if value is not None and not value.strip():
        raise ArgumentException(_BLANK, parameter=name)


def throw_if_disposed(condition: bool, owner: object) -> None:
    if condition:
        kind = owner if isinstance(owner, Type) else type_of(owner)
        raise ObjectDisposedException(kind.full_name)


def _alone(is_wrong: Callable[[Any], bool], rule: str) -> Callable[..., None]:
    def check(types: object, value: object, name: str | None = None) -> None:
        if is_wrong(value):
            raise _out_of_range(value, name, rule)

    return check


def _beside(is_wrong: Callable[[int], bool], rule: str) -> Callable[..., None]:
    def check(types: object, value: object, other: object, name: str | None = None) -> None:
        if is_wrong(compare(value, other)):
            raise _out_of_range(value, name, f"{rule} '{convert_to_string(other)}'")

    return check


def _out_of_range(value: object, name: str | None, rule: str) -> ArgumentOutOfRangeException:
    text = f"{name or ''} ('{convert_to_string(value)}') must {rule}."
    return ArgumentOutOfRangeException(name, text, value)


_ONE: Final = "static void ThrowIf{}[T](T value, string paramName = null)"
_TWO: Final = "static void ThrowIf{}[T](T value, T other, string paramName = null)"

CHECKS: Final[dict[type[NetException], dict[str, object]]] = {
    ArgumentNullException: {
        "static void ThrowIfNull(System.Object argument, string paramName = null)": throw_if_null,
    },
    ArgumentException: {
        "static void ThrowIfNullOrEmpty(string argument, string paramName = null)": throw_if_empty,
        "static void ThrowIfNullOrWhiteSpace(string argument, string paramName = null)": (
            throw_if_blank
        ),
    },
    ObjectDisposedException: {
        "static void ThrowIf(bool condition, System.Object instance)": throw_if_disposed,
    },
    ArgumentOutOfRangeException: {
        _ONE.format("Zero"): _alone(lambda value: value == 0, "be a non-zero value"),
        _ONE.format("Negative"): _alone(lambda value: value < 0, "be a non-negative value"),
        _ONE.format("NegativeOrZero"): _alone(
            lambda value: value <= 0, "be a non-negative and non-zero value"
        ),
        _TWO.format("Equal"): _beside(lambda order: order == 0, "not be equal to"),
        _TWO.format("NotEqual"): _beside(lambda order: order != 0, "be equal to"),
        _TWO.format("GreaterThan"): _beside(lambda order: order > 0, "be less than or equal to"),
        _TWO.format("GreaterThanOrEqual"): _beside(lambda order: order >= 0, "be less than"),
        _TWO.format("LessThan"): _beside(lambda order: order < 0, "be greater than or equal to"),
        _TWO.format("LessThanOrEqual"): _beside(lambda order: order <= 0, "be greater than"),
    },
}

"""What .NET throws where a declared member could not do what it was asked, from Python's error.

The functions behind .NET's members check what is particular to them. What any member may be given
and has no use for - null, a negative length, an index behind the end, more than the memory holds -
shows in the kind of Python's error and in the arguments, and .NET's answer follows from these.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from decimal import DecimalException
from decimal import DivisionByZero as DecimalDivisionByZero
from typing import Final

from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    DivideByZeroException,
    FormatException,
    IndexOutOfRangeException,
    InvalidCastException,
    InvalidOperationException,
    KeyNotFoundException,
    NetException,
    NotSupportedException,
    OutOfMemoryException,
    OverflowException,
)
from poshws.corelib.typesystem.declare import Overload, Parameter
from poshws.objects.conversion.strings import net_to_string

TRANSLATED_ERRORS: Final = (
    AssertionError,
    AttributeError,
    TypeError,
    ValueError,
    ArithmeticError,
    LookupError,
    MemoryError,
    OSError,
)
"""Python's errors that may come of arguments."""

_INT32: Final = range(-(1 << 31), 1 << 31)


def translate_exception(
    overload: Overload, arguments: Sequence[object], error: Exception
) -> NetException | None:
    """The exception of .NET's; None where the error tells nothing of the arguments."""
    if overload.is_scripted or isinstance(error, BrokenPipeError):
        return None
    if os.environ.get("POSHWS_DEBUG"):
        import traceback  # deferred

        traceback.print_exception(error)
    if isinstance(error, MemoryError):
        return OutOfMemoryException()
    pairs = list(zip(overload.parameters, arguments, strict=False))
    if isinstance(error, OSError):
        from poshws.corelib.io.failures import failure_of  # deferred

        path = error.filename or next((str(each) for each in arguments if each is not None), "")
        return failure_of(error, str(path))
    if isinstance(error, (AssertionError, AttributeError, TypeError)):
        return _wrong_kind(overload, pairs, str(error))
    if isinstance(error, ArithmeticError):
        return _wrong_result(pairs, error)
    if isinstance(error, LookupError):
        return _wrong_place(pairs, error)
    return _wrong_value(pairs)


_Pairs = list[tuple[Parameter, object]]


def _wrong_kind(overload: Overload, pairs: _Pairs, text: str) -> NetException | None:
    for parameter, argument in pairs:
        if argument is None and not parameter.type.is_value_type:
            return ArgumentNullException(parameter.name)
    if "positional argument" in text or "keyword argument" in text:
        owner = overload.owner.full_name if overload.owner is not None else ""
        return NotSupportedException(f"{owner}.{overload.name} is not supported here.".lstrip("."))
    if "not supported between instances" in text:
        inner = ArgumentException("At least one object must implement IComparable.")
        return InvalidOperationException("Failed to compare two elements in the array.", inner)
    if "unhashable" in text or "object is not" in text:
        return ArgumentException()
    return InvalidCastException() if pairs else None


def _wrong_result(pairs: _Pairs, error: Exception) -> NetException:
    if isinstance(error, (ZeroDivisionError, DecimalDivisionByZero)):
        return DivideByZeroException()
    if not isinstance(error, DecimalException):
        for parameter, argument in pairs:
            if isinstance(argument, int) and argument not in _INT32:
                return ArgumentOutOfRangeException(parameter.name)
    return OverflowException()


def _wrong_place(pairs: _Pairs, error: Exception) -> NetException:
    if isinstance(error, KeyError):
        return KeyNotFoundException()
    for parameter, argument in pairs:
        if isinstance(argument, int) and not isinstance(argument, bool):
            return ArgumentOutOfRangeException(
                parameter.name,
                "Index was out of range. Must be non-negative and less than the size of the "
                "collection.",
            )
    return IndexOutOfRangeException()


def _wrong_value(pairs: _Pairs) -> NetException:
    for parameter, argument in pairs:
        if isinstance(argument, int) and argument < 0:
            text = f"{parameter.name} ('{argument}') must be a non-negative value."
            return ArgumentOutOfRangeException(parameter.name, text, argument)
    for parameter, argument in pairs:
        if parameter.type_name == "string" and isinstance(argument, str):
            shown = net_to_string(argument)
            return FormatException(f"The input string '{shown}' was not in a correct format.")
    return ArgumentException(parameter=pairs[0][0].name if len(pairs) == 1 else None)

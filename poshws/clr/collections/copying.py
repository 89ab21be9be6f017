"""CopyTo: elements into an array, with the errors of each collection of .NET.

Lists leave it to Array.Copy; the others check for themselves, each with words of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from poshws.clr.system.argument_guards import not_negative
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    ArrayTypeMismatchException,
    InvalidCastException,
)
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.typesystem.types import type_of

if TYPE_CHECKING:
    from collections.abc import Sequence

INDEX_TEXT: Final = (
    "Index was out of range. Must be non-negative and less than the size of the collection."
)
INDEX_OR_END_TEXT: Final = (
    "Index was out of range. Must be non-negative and less than or equal to the size of the"
    " collection."
)
NEGATIVE_TEXT: Final = "Non-negative number required."
COUNT_TEXT: Final = (
    "Count must be positive and count must refer to a location within the string/array/collection."
)
RANGE_TEXT: Final = (
    "Offset and length were out of bounds for the array or count is greater than the number of"
    " elements from index to the end of the source collection."
)
_TOO_SHORT: Final = (
    "Destination array was not long enough. Check the destination index, length, and the"
    " array's lower bounds."
)


class Words(NamedTuple):
    """What a collection calls the index, and what it says to an array that is too short."""

    parameter: str
    short: str


PLUS: Final = Words(
    "arrayIndex",
    "Destination array is not long enough to copy all the items in the collection. Check array"
    " index and length.",
)
"""Hashtable and the sets."""
SORTED: Final = PLUS._replace(parameter="index")
OFFSETS: Final = Words("index", RANGE_TEXT)
"""Queue and Stack."""
SPACE: Final = Words("index", "Insufficient space in the target location to copy the information.")
"""The linked ones."""


def copy_checked(source: Sequence[object], array: list[object], index: int, words: Words) -> None:
    """CopyTo of a collection that checks for itself."""
    if array is None:
        raise ArgumentNullException("array")
    not_negative(index, words.parameter)
    if len(array) - index < len(source):
        raise ArgumentException(words.short)
    _check_elements(source, array, "Object cannot be stored in an array of this type.")
    array[index : index + len(source)] = source


def array_copy(source: Sequence[object], array: list[object], index: int, start: int = 0) -> None:
    """Array.Copy of all elements of a source that begins at `start` of its array."""
    if array is None:
        raise ArgumentNullException("destinationArray")
    for value, parameter in ((start, "sourceIndex"), (index, "destinationIndex")):
        if value < 0:
            text = f"{parameter} ('{value}') must be greater than or equal to '0'."
            raise ArgumentOutOfRangeException(parameter, text, value)
    if len(array) - index < len(source):
        raise ArgumentException(_TOO_SHORT, parameter="destinationArray")
    _check_elements(
        source,
        array,
        "At least one element in the source array could not be cast down to the destination array"
        " type.",
    )
    array[index : index + len(source)] = source


def _check_elements(source: Sequence[object], array: list[object], text: str) -> None:
    """Raises where an element has not the type of the array's."""
    if type(array) is not TypedArray:
        return
    element = array.element_type
    if type(source) is TypedArray:
        if element.is_value_type != source.element_type.is_value_type and not (
            element.is_assignable_from(source.element_type)
            or source.element_type.is_assignable_from(element)
        ):
            raise ArrayTypeMismatchException(
                "Source array type cannot be assigned to destination array type."
            )
        if source.element_type is element:
            return
    python = element.python
    for item in source:
        if type(item) is python or (item is None and not element.is_value_type):
            continue
        if item is None or not element.is_assignable_from(type_of(item)):
            if not element.is_value_type:
                source_name = type_of(item).full_name
                text = (
                    f"Unable to cast object of type '{source_name}' to type '{element.full_name}'."
                )
            raise InvalidCastException(text)


_PRIMES: Final = (
    *(3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631),
    *(761, 919, 1103, 1327, 1597, 1931, 2333, 2801, 3371, 4049, 4861, 5839, 7013, 8419, 10103),
    *(12143, 14591, 17519, 21023, 25229, 30293, 36353, 43627, 52361, 62851, 75431, 90523),
)


def prime_capacity(size: int) -> int:
    """The buckets that .NET makes for so many entries: a prime (HashHelpers.GetPrime)."""
    if not size:
        return 0
    return next((prime for prime in _PRIMES if prime >= size), size)

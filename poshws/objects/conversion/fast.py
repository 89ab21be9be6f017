"""A conversion of values of one class as a function of the value alone, with the common values of
the frequent pairs in front of the whole rule.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from poshws.corelib.numerics.numbers import CHARACTERS, Int64
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.typesystem.types import Type, core_type
from poshws.objects.conversion.from_string import to_char, to_char_array

Converter = Callable[[Any, Type], Any]


def fast_conversion(source: type, convert: Converter, wanted: Type) -> Callable[[Any], Any]:
    """`convert(value, wanted)` for values of the source's class."""
    if source is int and wanted.python in (float, Int64, Decimal):
        return wanted.python  # every Int32 is one of these
    if convert is to_char:
        return lambda text: CHARACTERS[text] if len(text) == 1 else to_char(text, wanted)
    if convert is to_char_array:
        return _characters_of(core_type("System.Char"))
    return lambda value: convert(value, wanted)


def _characters_of(element: Type) -> Callable[[str], TypedArray]:
    letter, new = CHARACTERS.__getitem__, TypedArray.__new__

    def characters(text: str) -> TypedArray:
        array = new(TypedArray)
        array.element_type = element
        array.extend(map(letter, text))
        return array

    return characters

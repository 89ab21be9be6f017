"""Arrays of a core element type, made of Python values."""

from __future__ import annotations

from collections.abc import Iterable

from poshws.corelib.numerics.numbers import BYTES, CHARACTERS
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.typesystem.types import core_type


def byte_array(data: bytes | bytearray | memoryview) -> TypedArray:
    """`byte[]` of the bytes."""
    return TypedArray(map(BYTES.__getitem__, data), element_type=core_type("System.Byte"))


def char_array(text: str) -> TypedArray:
    """`char[]` of the characters of a text without surrogates."""
    return typed_array("System.Char", map(CHARACTERS.__getitem__, text))


def typed_array(type_name: str, items: Iterable[object]) -> TypedArray:
    """An array of a core element type: `typed_array("System.String", words)`."""
    return TypedArray(items, element_type=core_type(type_name))

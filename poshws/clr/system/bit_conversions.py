"""[bitconverter] and [buffer]: numbers as their bytes."""

from __future__ import annotations

import struct
from typing import Any, ClassVar, Final

from poshws.clr.metadata.describe import describe
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
)
from poshws.corelib.numerics.numbers import (
    BYTES,
    STRUCT_FORMATS,
    Char,
)
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.system.typed_arrays import byte_array

_TOO_SHORT: Final = (
    "The array starting from the specified index is not long enough to read a value of the"
    " specified type."
)
_INDEX: Final = (
    "Index was out of range. Must be non-negative and less than the size of the collection."
)


def _reader(form: str) -> staticmethod[..., Any]:
    size = struct.calcsize(f"<{form}")

    def read(data: Any, start: int) -> Any:
        if data is None:
            raise ArgumentNullException("value")
        if not 0 <= start < len(data):
            raise ArgumentOutOfRangeException("startIndex", _INDEX)
        if start > len(data) - size:
            raise ArgumentException(_TOO_SHORT, parameter="value")
        return struct.unpack(f"<{form}", bytes(data[start : start + size]))[0]

    return staticmethod(read)


def _recast(source: str, target: str) -> staticmethod[..., Any]:
    def recast(value: object) -> object:
        return struct.unpack(f"<{target}", struct.pack(f"<{source}", value))[0]

    return staticmethod(recast)


class BitConverterMembers:
    """System.BitConverter."""

    is_little_endian: ClassVar[bool] = True
    to_int16 = _reader("h")
    to_int32 = _reader("i")
    to_int64 = _reader("q")
    to_u_int16 = _reader("H")
    to_u_int32 = _reader("I")
    to_u_int64 = _reader("Q")
    to_single = _reader("f")
    to_double = _reader("d")
    to_boolean = _reader("?")
    double_to_int64_bits = _recast("d", "q")
    int64_bits_to_double = _recast("q", "d")
    double_to_u_int64_bits = _recast("d", "Q")
    u_int64_bits_to_double = _recast("Q", "d")
    single_to_int32_bits = _recast("f", "i")
    int32_bits_to_single = _recast("i", "f")
    single_to_u_int32_bits = _recast("f", "I")
    u_int32_bits_to_single = _recast("I", "f")

    @staticmethod
    def get_bytes(value: object) -> TypedArray:
        if isinstance(value, Char):
            return byte_array(value.encode("utf-16-le", "surrogatepass"))
        return byte_array(struct.pack(f"<{STRUCT_FORMATS[type(value)]}", value))

    @staticmethod
    def to_char(data: object, start: int) -> Char:
        return Char(chr(BitConverterMembers.to_u_int16(data, start)))

    @staticmethod
    def to_string(data: Any, start: int = 0, length: int | None = None) -> str:
        """Hexadecimal digits with dashes between."""
        if data is None:
            raise ArgumentNullException("value")
        if start < 0 or (start >= len(data) and start > 0):
            raise ArgumentOutOfRangeException("startIndex", _INDEX)
        end = len(data) if length is None else start + length
        if end > len(data):
            raise ArgumentException(_TOO_SHORT.replace("read a value", "read a value"))
        return bytes(data[start:end]).hex("-").upper()


class BufferMembers:
    """System.Buffer: arrays of numbers as bytes."""

    @staticmethod
    def block_copy(source: object, start: int, target: object, place: int, count: int) -> None:
        data = _bytes_of(source)
        if start + count > len(data):
            text = (
                "Offset and length were out of bounds for the array or count is greater than the"
                " number of elements from index to the end of the source collection."
            )
            raise ArgumentException(text)
        written = bytearray(_bytes_of(target))
        written[place : place + count] = data[start : start + count]
        _put_bytes(target, bytes(written))

    @staticmethod
    def byte_length(array: object) -> int:
        return len(_bytes_of(array))

    @staticmethod
    def get_byte(array: object, index: int) -> int:
        return _bytes_of(array)[index]

    @staticmethod
    def set_byte(array: object, index: int, value: int) -> None:
        data = bytearray(_bytes_of(array))
        data[index] = value
        _put_bytes(array, bytes(data))


def _form_of(array: object) -> str:
    kind = getattr(getattr(array, "element_type", None), "python", None)
    form = "H" if kind is Char else STRUCT_FORMATS.get(kind) if kind is not None else None
    if form is None:
        raise ArgumentException("Object must be an array of primitives.")
    return form


def _bytes_of(array: Any) -> bytes:
    form = _form_of(array)
    values = [ord(each) if isinstance(each, str) else each for each in array]
    return bytes(values) if form == "B" else struct.pack(f"<{len(values)}{form}", *values)


def _put_bytes(array: Any, data: bytes) -> None:
    form = _form_of(array)
    if form == "B":
        array[:] = [BYTES[byte] for byte in data]
        return
    kind = array.element_type.python
    values = struct.unpack(f"<{len(array)}{form}", data)
    array[:] = [Char(chr(each)) if kind is Char else kind(each) for each in values]


TYPES = describe(
    __file__,
    {
        "System.BitConverter": (None, BitConverterMembers),
        "System.Buffer": (None, BufferMembers),
    },
)

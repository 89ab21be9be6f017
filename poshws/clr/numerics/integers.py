"""The integer types of .NET, from Byte to UInt64, and IntPtr: their static members and methods."""

from __future__ import annotations

from typing import ClassVar

from poshws.clr.metadata.describe import Holder, describe
from poshws.clr.numerics.number_members import IntegerReader
from poshws.corelib.exceptions.dotnet import ArgumentException, OverflowException
from poshws.corelib.numerics.numbers import (
    INTEGER_RANGES,
    Byte,
    Int16,
    Int64,
    SByte,
    UInt16,
    UInt32,
    UInt64,
)


class IntegerMembers(IntegerReader):
    """What every integer type has."""

    @classmethod
    def _width(cls) -> int:
        low, high = INTEGER_RANGES[cls.kind]
        return (high - low).bit_length()

    @classmethod
    def _bits(cls, value: int) -> int:
        return int(value) & ((1 << cls._width()) - 1)

    @classmethod
    def _signed(cls, bits: int) -> int:
        low, high = INTEGER_RANGES[cls.kind]
        bits &= (1 << cls._width()) - 1
        return bits - (1 << cls._width()) if low < 0 and bits > high else bits

    @classmethod
    def big_mul(cls, left: int, right: int) -> int:
        return int(left) * int(right)

    @classmethod
    def leading_zero_count(cls, value: int) -> int:
        return cls._width() - cls._bits(value).bit_length()

    @classmethod
    def trailing_zero_count(cls, value: int) -> int:
        bits = cls._bits(value)
        return (bits & -bits).bit_length() - 1 if bits else cls._width()

    @classmethod
    def pop_count(cls, value: int) -> int:
        return cls._bits(value).bit_count()

    @classmethod
    def rotate_left(cls, value: int, amount: int) -> int:
        width = cls._width()
        amount %= width
        bits = cls._bits(value)
        return cls._signed(bits << amount | bits >> (width - amount))

    @classmethod
    def rotate_right(cls, value: int, amount: int) -> int:
        return cls.rotate_left(value, -amount)

    @staticmethod
    def is_pow2(value: int) -> bool:
        return value > 0 and value & (value - 1) == 0

    @staticmethod
    def log2(value: int) -> int:
        if value < 0:
            raise ArgumentException("Non-negative number required.", parameter="value")
        return max(int(value).bit_length() - 1, 0)

    @staticmethod
    def is_even_integer(value: int) -> bool:
        return value & 1 == 0

    @staticmethod
    def is_odd_integer(value: int) -> bool:
        return value & 1 == 1

    @staticmethod
    def is_negative(value: int) -> bool:
        return value < 0

    @staticmethod
    def is_positive(value: int) -> bool:
        return value >= 0

    @classmethod
    def create_saturating(cls, types: object, value: int | float) -> object:
        low, high = INTEGER_RANGES[cls.kind]
        whole = 0 if value != value else max(low, min(high, value))
        return cls.kind(int(whole))

    @classmethod
    def create_truncating(cls, types: object, value: int | float) -> object:
        return cls.kind(cls._signed(int(value)))


class ByteMembers(IntegerMembers):
    kind = Byte
    code = "Byte"


class SByteMembers(IntegerMembers):
    kind = SByte
    code = "SByte"


class Int16Members(IntegerMembers):
    kind = Int16
    code = "Int16"


class UInt16Members(IntegerMembers):
    kind = UInt16
    code = "UInt16"


class Int32Members(IntegerMembers):
    kind = int
    code = "Int32"


class UInt32Members(IntegerMembers):
    kind = UInt32
    code = "UInt32"


class Int64Members(IntegerMembers):
    kind = Int64
    code = "Int64"


class UInt64Members(IntegerMembers):
    kind = UInt64
    code = "UInt64"


class IntPtr(int):
    """System.IntPtr: an integer as wide as an address."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.IntPtr"

    def __str__(self) -> str:
        return int.__repr__(self)


class IntPtrMembers(IntegerMembers):
    """System.IntPtr."""

    kind = IntPtr
    code = "IntPtr"

    @classmethod
    def _width(cls) -> int:
        return 64

    @staticmethod
    def new(value: int = 0) -> IntPtr:
        return IntPtr(value)

    @staticmethod
    def zero() -> IntPtr:
        return IntPtr(0)

    @staticmethod
    def size() -> int:
        return 8

    @staticmethod
    def max_value() -> IntPtr:
        return IntPtr(2**63 - 1)

    @staticmethod
    def min_value() -> IntPtr:
        return IntPtr(-(2**63))

    @staticmethod
    def to_int32(value: IntPtr) -> int:
        if not -(2**31) <= value < 2**31:
            raise OverflowException()
        return int(value)

    @staticmethod
    def to_int64(value: IntPtr) -> Int64:
        return Int64(value)


_MEMBERS: dict[str, Holder] = {
    f"System.{members.code}": (members.kind, members)
    for members in (
        ByteMembers,
        SByteMembers,
        Int16Members,
        UInt16Members,
        Int32Members,
        UInt32Members,
        Int64Members,
        UInt64Members,
        IntPtrMembers,
    )
}

TYPES = describe(__file__, _MEMBERS)

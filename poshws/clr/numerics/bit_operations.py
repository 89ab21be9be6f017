"""[Numerics.BitOperations]: counting, rotating and checking the bits of unsigned numbers."""

from __future__ import annotations

from typing import Final

from poshws.clr.metadata.describe import describe
from poshws.corelib.numerics.numbers import Byte, UInt16, UInt32

_CASTAGNOLI: Final = 0x82F63B78  # the polynomial of CRC-32C, its bits reversed


_BITS: Final[dict[type, int]] = {Byte: 8, UInt16: 16, int: 32, UInt32: 32}


def _width(value: int) -> int:
    """The bits of a number's type; 64 for long, ulong and the pointers."""
    return _BITS.get(type(value), 64)


def _rotated_left(value: int, offset: int) -> int:
    width = _width(value)
    places = offset % width
    return ((value << places) | (value >> (width - places))) & ((1 << width) - 1)


class BitOperationsMembers:
    """System.Numerics.BitOperations."""

    @staticmethod
    def is_pow2(value: int) -> bool:
        return value > 0 and value & (value - 1) == 0

    @staticmethod
    def round_up_to_power_of2(value: int) -> int:
        """0 where the next power does not fit."""
        found = 1 << (value - 1).bit_length() if value else 0
        return found & ((1 << _width(value)) - 1)

    @staticmethod
    def leading_zero_count(value: int) -> int:
        return _width(value) - value.bit_length()

    @staticmethod
    def log2(value: int) -> int:
        """0 for 0, by .NET's contract."""
        return max(value.bit_length() - 1, 0)

    @staticmethod
    def pop_count(value: int) -> int:
        return int(value).bit_count()

    @staticmethod
    def trailing_zero_count(value: int) -> int:
        return (value & -value).bit_length() - 1 if value else _width(value)

    @staticmethod
    def rotate_left(value: int, offset: int) -> int:
        return _rotated_left(value, offset)

    @staticmethod
    def rotate_right(value: int, offset: int) -> int:
        return _rotated_left(value, -offset)

    @staticmethod
    def crc32_c(crc: int, data: int) -> int:
        """The checksum with the bytes of `data`, lowest first, taken in."""
        found = int(crc)
        for byte in int(data).to_bytes(_width(data) // 8, "little"):
            found ^= byte
            for _ in range(8):
                found = found >> 1 ^ (_CASTAGNOLI if found & 1 else 0)
        return found


TYPES = describe(__file__, {"System.Numerics.BitOperations": BitOperationsMembers})

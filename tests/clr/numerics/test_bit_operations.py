"""Bits counted and rotated by the width of the number's type."""

from __future__ import annotations

from poshws.clr.numerics.bit_operations import BitOperationsMembers as Bits
from poshws.corelib.numerics.numbers import Byte, UInt32, UInt64


def test_the_type_decides_how_many_bits_there_are() -> None:
    assert Bits.leading_zero_count(UInt32(1)) == 31
    assert Bits.leading_zero_count(UInt64(1)) == 63
    assert Bits.trailing_zero_count(0) == 32
    assert Bits.rotate_right(UInt32(1), 1) == 0x80000000
    assert Bits.rotate_left(UInt64(1), -1) == 1 << 63


def test_the_next_power_of_two_wraps_to_nothing() -> None:
    assert Bits.round_up_to_power_of2(UInt32(5)) == 8
    assert Bits.round_up_to_power_of2(UInt32(0xFFFFFFFF)) == 0


def test_castagnoli_checksum() -> None:
    assert Bits.crc32_c(UInt32(0), Byte(65)) == 3004210879
    assert Bits.crc32_c(UInt32(0), UInt32(65)) == 1994650975

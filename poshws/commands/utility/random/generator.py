"""Random numbers as Get-Random draws them: from the system, or repeatable from a seed.

With a seed the bytes come from .NET's seeded Random (Knuth's subtractive method with its well-known
slip), so that a script gets the same numbers as under PowerShell.
"""

from __future__ import annotations

import os
from typing import Final

_LARGEST: Final = 2**31 - 1
_PHI: Final = 161803398
_SIZE: Final = 56


class SeededBytes:
    """System.Random with a seed, as far as its NextBytes goes."""

    def __init__(self, seed: int) -> None:
        self._numbers = _mixed(seed)
        self._first = 0
        self._second = 21

    def take(self, count: int) -> bytes:
        """The next bytes."""
        return bytes(self._sample() & 0xFF for _ in range(count))

    def _sample(self) -> int:
        self._first = self._first % (_SIZE - 1) + 1
        self._second = self._second % (_SIZE - 1) + 1
        value = self._numbers[self._first] - self._numbers[self._second]
        if value == _LARGEST:
            value -= 1
        if value < 0:
            value += _LARGEST
        self._numbers[self._first] = value
        return value


def _mixed(seed: int) -> list[int]:
    numbers = [0] * _SIZE
    last = _PHI - min(abs(seed), _LARGEST)
    numbers[55] = last
    next_one, place = 1, 0
    for _ in range(1, 55):
        place = (place + 21) % 55
        numbers[place] = next_one
        next_one = last - next_one
        if next_one < 0:
            next_one += _LARGEST
        last = numbers[place]
    for _ in range(4):
        for i in range(1, _SIZE):
            # Where .NET should wrap at 55 it wraps at 54 + 1; kept, or the numbers would differ.
            other = i + 30 if i + 30 < 55 else i + 30 - 55
            numbers[i] = _wrapped(numbers[i] - numbers[1 + other])
            if numbers[i] < 0:
                numbers[i] += _LARGEST
    return numbers


def _wrapped(value: int) -> int:
    """The value as 32 bits hold it."""
    return (value + 2**31) % 2**32 - 2**31


class SystemBytes:
    """The operating system's random numbers."""

    def take(self, count: int) -> bytes:
        """The next bytes."""
        return os.urandom(count)


class Generator:
    """Draws integers and doubles from a source of bytes, as Get-Random does."""

    def __init__(self, seed: int | None = None) -> None:
        self._source = SystemBytes() if seed is None else SeededBytes(seed)

    def _sample(self) -> int:
        return int.from_bytes(self._source.take(4), "little", signed=True)

    def next(self) -> int:
        """A whole number from 0 to below 2^31 - 1."""
        value = _LARGEST
        while value == _LARGEST:
            value = self._sample()
        return value + _LARGEST if value < 0 else value

    def next_double(self) -> float:
        """A number from 0 to below 1."""
        return self.next() * (1.0 / _LARGEST)

    def next_below(self, low: int, high: int) -> int:
        """A whole number from `low` to below `high`, both Int32."""
        spread = high - low
        if spread <= _LARGEST:
            return int(self.next_double() * spread) + low
        value = _LARGEST
        while value == _LARGEST:
            value = self._sample()
        large = (value + _LARGEST) * (1.0 / (2 * _LARGEST))
        return int(large * spread) + low

    def next_long(self, low: int, high: int) -> int:
        """A whole number from `low` to below `high`, both Int64."""
        spread = high - low
        if spread <= _LARGEST:
            return low + self.next_below(0, spread)
        mask = (1 << spread.bit_length()) - 1
        value = spread
        while spread <= value:
            value = int.from_bytes(self._source.take(8), "little") & mask
        return int(low * 1.0 + value * 1.0)

    def next_between(self, low: float, high: float) -> float:
        """A number from `low` to below `high`."""
        spread = high - low
        while True:
            part = self.next_double()
            if spread == float("inf"):
                value = low + part * high - part * low
            else:
                value = low + part * spread
                spread *= part
            if value < high:
                return value

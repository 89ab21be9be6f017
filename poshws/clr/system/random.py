"""[random], which with a seed gives the numbers .NET gives, and RandomNumberGenerator."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from typing import Any, ClassVar, Final

from poshws.clr.metadata.describe import describe
from poshws.clr.system.argument_guards import not_negative, positive
from poshws.corelib.exceptions.dotnet import ArgumentException, ArgumentOutOfRangeException
from poshws.corelib.memory_limits import check_array_size, check_string_size
from poshws.corelib.numerics.numbers import BYTES
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.system.typed_arrays import byte_array

_LARGEST: Final = 2**31 - 1
_SEED: Final = 161803398


class _Subtractive:
    """Knuth's subtractive generator as .NET has kept it since its first version, its slip
    included.
    """

    __slots__ = ("_first", "_second", "_table")

    def __init__(self, seed: int) -> None:
        table = [0] * 56
        last = _SEED - (_LARGEST if seed == -(2**31) else abs(seed))
        table[55] = last
        current = 1
        for step in range(1, 55):
            place = 21 * step % 55
            table[place] = current
            current = last - current
            if current < 0:
                current += _LARGEST
            last = table[place]
        for _ in range(4):
            for place in range(1, 56):
                value = table[place] - table[1 + (place + 30) % 55]
                value = (value + 2**31) % 2**32 - 2**31
                table[place] = value + _LARGEST if value < 0 else value
        self._table = table
        self._first, self._second = 0, 21

    def number(self) -> int:
        """From 0 up to, not including, 2147483647."""
        self._first = self._first + 1 if self._first < 55 else 1
        self._second = self._second + 1 if self._second < 55 else 1
        value = self._table[self._first] - self._table[self._second]
        if value == _LARGEST:
            value -= 1
        if value < 0:
            value += _LARGEST
        self._table[self._first] = value
        return value

    def real(self) -> float:
        return self.number() * (1.0 / _LARGEST)

    def wide_real(self) -> float:
        """For ranges wider than an Int32's: two numbers make one."""
        value = self.number()
        if self.number() % 2 == 0:
            value = -value
        return (value + float(_LARGEST - 1)) / (2.0 * _LARGEST - 1)


class Random:
    """System.Random."""

    __slots__ = ("_seeded", "__weakref__")
    net_name: ClassVar[str] = "System.Random"

    def __init__(self, seed: int | None = None) -> None:
        self._seeded = None if seed is None else _Subtractive(seed)

    @staticmethod
    def shared() -> Random:
        return Random()

    def next(self, *bounds: int) -> int:
        """(), (maximum) or (minimum, maximum); the maximum is never given."""
        if not bounds:
            return self._below(_LARGEST) if self._seeded is None else self._seeded.number()
        low, high = (0, bounds[0]) if len(bounds) == 1 else bounds
        if len(bounds) == 1:
            not_negative(high, "maxValue")
        elif low > high:
            _refuse()
        if self._seeded is None:
            return low + self._below(high - low)
        size = high - low
        if size <= _LARGEST:
            return low + int(self._seeded.real() * size)
        return low + int(self._seeded.wide_real() * size)

    def _below(self, size: int) -> int:
        return secrets.randbelow(size) if size > 0 else 0

    def next_int64(self, *bounds: int) -> int:
        low, high = {0: (0, 2**63 - 1), 1: (0, *bounds), 2: bounds}[len(bounds)]
        if len(bounds) == 1:
            not_negative(high, "maxValue")
        elif low > high:
            _refuse()
        if self._seeded is None:
            return low + self._below(high - low)
        return low + self._wide_below(high - low)

    def _wide_below(self, size: int) -> int:
        """Numbers of as few bits as hold the size, until one is below it."""
        if size <= 1:
            return 0
        shift = 64 - (size - 1).bit_length()
        while (number := self._bits() >> shift) >= size:
            pass
        return number

    def _bits(self) -> int:
        """64 bits, made of numbers of 22, 22 and 20 bits."""
        return self.next(1 << 22) | self.next(1 << 22) << 22 | self.next(1 << 20) << 44

    def next_double(self) -> float:
        if self._seeded is not None:
            return self._seeded.real()
        return secrets.randbits(53) / 2**53

    def next_single(self) -> float:
        if self._seeded is not None:
            return self._seeded.real()
        return secrets.randbits(24) / 2**24

    def next_bytes(self, buffer: list[object]) -> None:
        if self._seeded is None:
            buffer[:] = [BYTES[byte] for byte in os.urandom(len(buffer))]
        else:
            buffer[:] = [BYTES[self._seeded.number() & 255] for _ in buffer]

    def get_items(self, generic: object, choices: list[object], length: int) -> list[object]:
        return _items(choices, length, self.next)

    def get_string(self, choices: str, length: int) -> str:
        return "".join(map(str, _items(list(choices), length, self.next)))

    def get_hex_string(self, length: int, lowercase: bool = False) -> str:
        return _hex_string(length, lowercase)

    def shuffle(self, generic: object, values: list[object]) -> None:
        _shuffle(values, self.next)


def _refuse() -> None:
    text = "'minValue' cannot be greater than maxValue."
    raise ArgumentOutOfRangeException("minValue", text)


def _items(choices: list[object], length: int, pick: Callable[[int], int]) -> list[object]:
    not_negative(length, "length")
    if not choices:
        raise ArgumentException("Span may not be empty.", parameter="choices")
    picked = [choices[pick(len(choices))] for _ in range(length)]
    element = getattr(choices, "element_type", None)
    return picked if element is None else TypedArray(picked, element_type=element)


def _shuffle(values: list[object], pick: Callable[[int, int], int]) -> None:
    for place in range(len(values) - 1):
        other = pick(place, len(values))
        values[place], values[other] = values[other], values[place]


def _hex_string(length: int, lowercase: bool) -> str:
    not_negative(length, "stringLength")
    check_string_size(2 * length)
    text = secrets.token_hex((length + 1) // 2)[:length]
    return text if lowercase else text.upper()


class RandomNumberGenerator:
    """System.Security.Cryptography.RandomNumberGenerator."""

    __slots__ = ("__weakref__",)
    net_name: ClassVar[str] = "System.Security.Cryptography.RandomNumberGenerator"

    @staticmethod
    def create(name: str | None = None) -> RandomNumberGenerator:
        return RandomNumberGenerator()

    @staticmethod
    def get_bytes(*arguments: Any) -> TypedArray | None:
        """Static with a count: new bytes; of an object with an array: fills it, or a part of it."""
        if isinstance(arguments[0], int):
            not_negative(arguments[0], "count")
            check_array_size(arguments[0])
            return byte_array(os.urandom(arguments[0]))
        buffer, *part = arguments[1:]
        start, count = part or (0, len(buffer))
        buffer[start : start + count] = [BYTES[byte] for byte in os.urandom(count)]
        return None

    def get_non_zero_bytes(self, buffer: list[object]) -> None:
        buffer[:] = [BYTES[1 + secrets.randbelow(255)] for _ in buffer]

    @staticmethod
    def fill(buffer: list[object]) -> None:
        buffer[:] = [BYTES[byte] for byte in os.urandom(len(buffer))]

    @staticmethod
    def get_int32(first: int, limit: int | None = None) -> int:
        """(limit), or (first, limit); the limit is never given."""
        if limit is None:
            positive(first, "toExclusive")
            return secrets.randbelow(first)
        if first >= limit:
            raise ArgumentException(
                "Range of random number does not contain at least one possibility."
            )
        return first + secrets.randbelow(limit - first)

    @staticmethod
    def get_items(generic: object, choices: list[object], length: int) -> list[object]:
        return _items(choices, length, secrets.randbelow)

    @staticmethod
    def get_string(choices: str, length: int) -> str:
        return "".join(map(str, _items(list(choices), length, secrets.randbelow)))

    @staticmethod
    def get_hex_string(length: int, lowercase: bool = False) -> str:
        return _hex_string(length, lowercase)

    def dispose(self) -> None:
        """Nothing to give back."""


TYPES = describe(
    __file__,
    {
        "System.Random": Random,
        "System.Security.Cryptography.RandomNumberGenerator": RandomNumberGenerator,
    },
)

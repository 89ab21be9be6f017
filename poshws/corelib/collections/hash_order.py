"""The order in which a .NET Hashtable gives its entries: numbers → the places of its buckets.

The hash of a text is another one in every process, so that no order can be right for it; numbers
and characters hash to themselves, and scripts can rely on what follows from that.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Hashable, Iterable

_PRIMES = (
    *(3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631),
    *(761, 919, 1103, 1327, 1597, 1931, 2333, 2801, 3371, 4049, 4861, 5839, 7013, 8419, 10103),
    *(12143, 14591, 17519, 21023, 25229, 30293, 36353, 43627, 52361, 62851, 75431, 90523, 108631),
    *(130363, 156437, 187751, 225307, 270371, 324449, 389357, 467237, 560689, 672827, 807403),
)
_LOAD = 0.72
_STEP = 101
_MASK = 0xFFFFFFFF


def bucket_order(keys: Iterable[Hashable], capacity: int = 0) -> list[Hashable] | None:
    """The folded keys (see `hashtable.fold_key`) as they are enumerated, given in the order they
    were added; None where that is not known.
    """
    size = _size_for(capacity)
    buckets: list[tuple[int, Hashable] | None] = [None] * size
    for count, key in enumerate(keys):
        number = _hash_of(key)
        if number is None:
            return None
        if count >= min(int(_LOAD * size), size - 1):
            if size * 2 > _PRIMES[-1]:
                return None
            size = _prime(size * 2)
            grown: list[tuple[int, Hashable] | None] = [None] * size
            for held in buckets:
                if held is not None:
                    _put(grown, held)
            buckets = grown
        _put(buckets, (number & 0x7FFFFFFF, key))
    return [held[1] for held in reversed(buckets) if held is not None]


def _put(buckets: list[tuple[int, Hashable] | None], entry: tuple[int, Hashable]) -> None:
    size, seed = len(buckets), entry[0]
    step = 1 + (seed * _STEP & _MASK) % (size - 1)
    place = seed % size
    while buckets[place] is not None:
        place = (place + step) % size
    buckets[place] = entry


def _size_for(capacity: int) -> int:
    wanted = capacity / _LOAD
    return _prime(int(wanted)) if 3 < wanted <= _PRIMES[-1] else 3


def _prime(least: int) -> int:
    return next(prime for prime in _PRIMES if prime >= least)


def _hash_of(key: Hashable) -> int | None:
    if type(key) is int:
        return key
    if type(key) is tuple and len(key) == 2:
        known = _HASHES.get(key[0].__name__)
        if known is not None:
            return known(key[1])
    return None


def _of_double(value: float) -> int:
    bits = 0 if value == 0 else struct.unpack("<q", struct.pack("<d", value))[0]
    return _of_long(bits)


def _of_long(value: int) -> int:
    return (value ^ value >> 32) & _MASK


_HASHES: dict[str, Callable[..., int]] = {
    "Char": lambda char: ord(char) | ord(char) << 16,
    "Int64": _of_long,
    "UInt64": _of_long,
    "bool": int,
    "float": _of_double,
    "Byte": int,
    "SByte": int,
    "Int16": int,
    "UInt16": int,
    "UInt32": int,
}

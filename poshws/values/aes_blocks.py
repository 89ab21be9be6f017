"""AES (FIPS 197) block by block, by tables of 32-bit words: fast enough for files of some size."""

from __future__ import annotations

from functools import cache
from struct import pack, unpack

BLOCK = 16


def _doubled(value: int) -> int:
    return (value << 1) ^ (0x11B if value & 0x80 else 0)


def _product(left: int, right: int) -> int:
    """In GF(2^8)."""
    result = 0
    while right:
        if right & 1:
            result ^= left
        left = _doubled(left)
        right >>= 1
    return result


@cache
def _boxes() -> tuple[bytes, bytes]:
    """The substitution and its inverse."""
    box, inverse = bytearray(256), bytearray(256)
    value = other = 1
    while True:
        value ^= _doubled(value) & 0xFF
        other ^= other << 1
        other ^= other << 2
        other ^= other << 4
        other &= 0xFF
        other ^= 0x09 if other & 0x80 else 0
        turned = other
        for shift in range(1, 5):
            turned ^= (other << shift | other >> (8 - shift)) & 0xFF
        box[value] = turned ^ 0x63
        if value == 1:
            break
    box[0] = 0x63
    for place, substitute in enumerate(box):
        inverse[substitute] = place
    return bytes(box), bytes(inverse)


@cache
def _tables(is_inverse: bool) -> tuple[tuple[int, ...], ...]:
    """Substitution and mixed columns in one: a table for each byte of a word."""
    box = _boxes()[is_inverse]
    row = (14, 9, 13, 11) if is_inverse else (2, 1, 1, 3)
    words = []
    for place in range(256):
        parts = bytes(_product(box[place], factor) for factor in row)
        words.append(unpack(">I", parts)[0])
    return tuple(
        tuple((word >> turn | word << (32 - turn)) & 0xFFFFFFFF for word in words)
        for turn in (0, 8, 16, 24)
    )


def _expanded(key: bytes) -> list[int]:
    box = _boxes()[0]
    size = len(key) // 4
    words = list(unpack(f">{size}I", key))
    constant = 1
    for place in range(size, 4 * (size + 7)):
        word = words[-1]
        if place % size == 0:
            word = (word << 8 | word >> 24) & 0xFFFFFFFF
        if place % size == 0 or (size > 6 and place % size == 4):
            word = unpack(">I", bytes(box[byte] for byte in pack(">I", word)))[0]
        if place % size == 0:
            word ^= constant << 24
            constant = _doubled(constant)
        words.append(words[-size] ^ word)
    return words


def _unmixed(word: int) -> int:
    """A word of a round key as the decryption needs it."""
    tables, box = _tables(True), _boxes()[0]
    one, two, three, four = pack(">I", word)
    return tables[0][box[one]] ^ tables[1][box[two]] ^ tables[2][box[three]] ^ tables[3][box[four]]


class BlockCipher:
    """AES with one key of 16, 24 or 32 bytes."""

    __slots__ = ("_keys", "_inverse_keys", "_rounds")

    def __init__(self, key: bytes) -> None:
        self._keys = _expanded(key)
        self._rounds = len(self._keys) // 4 - 1
        self._inverse_keys: list[int] = []

    def encrypt(self, block: bytes) -> bytes:
        return self._crypt(block, self._keys, False, 1)

    def decrypt(self, block: bytes) -> bytes:
        if not self._inverse_keys:
            rounds = [self._keys[i : i + 4] for i in range(0, len(self._keys), 4)][::-1]
            middle = [[_unmixed(word) for word in words] for words in rounds[1:-1]]
            self._inverse_keys = sum([rounds[0], *middle, rounds[-1]], [])
        return self._crypt(block, self._inverse_keys, True, 3)

    def _crypt(self, block: bytes, keys: list[int], is_inverse: bool, step: int) -> bytes:
        """The columns a byte comes from lie `step` apart: rows shift to the left, or the right."""
        first, second, third, fourth = _tables(is_inverse)
        state = [word ^ key for word, key in zip(unpack(">4I", block), keys[:4], strict=True)]
        for start in range(4, 4 * self._rounds, 4):
            state = [
                first[state[i] >> 24]
                ^ second[state[(i + step) % 4] >> 16 & 0xFF]
                ^ third[state[(i + 2) % 4] >> 8 & 0xFF]
                ^ fourth[state[(i - step) % 4] & 0xFF]
                ^ keys[start + i]
                for i in range(4)
            ]
        box = _boxes()[is_inverse]
        last = [
            (
                box[state[i] >> 24] << 24
                | box[state[(i + step) % 4] >> 16 & 0xFF] << 16
                | box[state[(i + 2) % 4] >> 8 & 0xFF] << 8
                | box[state[(i - step) % 4] & 0xFF]
            )
            ^ keys[4 * self._rounds + i]
            for i in range(4)
        ]
        return pack(">4I", *last)

"""AES in CBC mode with PKCS7 padding, for secure strings that a key encrypts: a few bytes each.

FIPS 197: a block of 16 bytes goes through rounds of substitution, shifted rows, mixed columns and
the round's key. Keys have 16, 24 or 32 bytes.
"""

from __future__ import annotations

from functools import cache

BLOCK = 16


@cache
def _boxes() -> tuple[bytes, bytes]:
    """The substitution and its inverse: inverses in GF(2^8), then an affine map."""
    box = bytearray(256)
    p = q = 1
    while True:
        p = p ^ ((p << 1) & 0xFF) ^ (0x1B if p & 0x80 else 0)
        q ^= q << 1
        q ^= q << 2
        q ^= q << 4
        q &= 0xFF
        if q & 0x80:
            q ^= 0x09
        turned = q
        for shift in range(1, 5):
            turned ^= (q << shift | q >> (8 - shift)) & 0xFF
        box[p] = turned ^ 0x63
        if p == 1:
            break
    box[0] = 0x63
    inverse = bytearray(256)
    for index, value in enumerate(box):
        inverse[value] = index
    return bytes(box), bytes(inverse)


def _times(a: int, b: int) -> int:
    """The product in GF(2^8)."""
    product = 0
    while b:
        if b & 1:
            product ^= a
        a = (a << 1) ^ (0x11B if a & 0x80 else 0)
        b >>= 1
    return product


def _round_keys(key: bytes) -> list[bytes]:
    box = _boxes()[0]
    size = len(key) // 4
    words = [key[4 * i : 4 * i + 4] for i in range(size)]
    constant = 1
    for i in range(size, 4 * (size + 7)):
        word = words[i - 1]
        if i % size == 0:
            word = bytes(box[b] for b in word[1:] + word[:1])
            word = bytes([word[0] ^ constant]) + word[1:]
            constant = _times(constant, 2)
        elif size > 6 and i % size == 4:
            word = bytes(box[b] for b in word)
        words.append(bytes(a ^ b for a, b in zip(words[i - size], word, strict=True)))
    return [b"".join(words[i : i + 4]) for i in range(0, len(words), 4)]


def _mixed(block: bytes, row: tuple[int, int, int, int]) -> bytes:
    made = bytearray()
    for start in range(0, BLOCK, 4):
        column = block[start : start + 4]
        for turn in range(4):
            value = 0
            for place in range(4):
                value ^= _times(column[place], row[(place - turn) % 4])
            made.append(value)
    return bytes(made)


def _added(block: bytes, key: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(block, key, strict=True))


def _encrypt_block(block: bytes, keys: list[bytes]) -> bytes:
    box = _boxes()[0]
    block = _added(block, keys[0])
    for number, key in enumerate(keys[1:], 1):
        block = bytes(box[block[(i + 4 * (i % 4)) % BLOCK]] for i in range(BLOCK))
        if number < len(keys) - 1:
            block = _mixed(block, (2, 3, 1, 1))
        block = _added(block, key)
    return block


def _decrypt_block(block: bytes, keys: list[bytes]) -> bytes:
    inverse = _boxes()[1]
    for number in range(len(keys) - 1, 0, -1):
        block = _added(block, keys[number])
        if number < len(keys) - 1:
            block = _mixed(block, (14, 11, 13, 9))
        block = bytes(inverse[block[(i - 4 * (i % 4)) % BLOCK]] for i in range(BLOCK))
    return _added(block, keys[0])


def encrypt(data: bytes, key: bytes, vector: bytes) -> bytes:
    """The encrypted bytes; `vector` has 16 bytes."""
    keys = _round_keys(key)
    padding = BLOCK - len(data) % BLOCK
    data += bytes([padding]) * padding
    result = bytearray()
    for start in range(0, len(data), BLOCK):
        vector = _encrypt_block(_added(data[start : start + BLOCK], vector), keys)
        result += vector
    return bytes(result)


def decrypt(data: bytes, key: bytes, vector: bytes) -> bytes:
    """The bytes that were encrypted; raises ValueError for another key or damaged data."""
    if not data or len(data) % BLOCK:
        raise ValueError("not whole blocks")
    keys = _round_keys(key)
    result = bytearray()
    for start in range(0, len(data), BLOCK):
        block = data[start : start + BLOCK]
        result += _added(_decrypt_block(block, keys), vector)
        vector = block
    padding = result[-1]
    if not 1 <= padding <= BLOCK or result[-padding:] != bytes([padding]) * padding:
        raise ValueError("padding is invalid")
    return bytes(result[:-padding])

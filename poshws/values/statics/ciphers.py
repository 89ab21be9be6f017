"""[Security.Cryptography.Aes]: keys, modes and paddings, the transforms, and CryptoStream."""

from __future__ import annotations

import io
import secrets
from typing import Any, ClassVar, Final

from poshws.values.aes_blocks import BLOCK, BlockCipher
from poshws.values.arrays import TypedArray, byte_array
from poshws.values.enums import EnumValue
from poshws.values.exceptions import ArgumentException, CryptographicException
from poshws.values.statics.enums import enum_value
from poshws.values.statics.streams import Stream

CBC, ECB, _OFB, CFB, _CTS = range(1, 6)
NO_PADDING, PKCS7, ZEROS, ANSI, ISO = range(1, 6)
_BAD_PADDING: Final = "Padding is invalid and cannot be removed."
_BAD_LENGTH: Final = "The input data is not a complete block."


def _xor(left: bytes, right: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(left, right, strict=False))


def padded(data: bytes, padding: int, block: int = BLOCK) -> bytes:
    """Whole blocks; raises CryptographicException where there may be no padding and one is
    needed.
    """
    count = block - len(data) % block
    if padding == PKCS7:
        return data + bytes([count]) * count
    if padding == ANSI:
        return data + bytes(count - 1) + bytes([count])
    if padding == ISO:
        return data + secrets.token_bytes(count - 1) + bytes([count])
    if len(data) % block == 0:
        return data
    if padding == NO_PADDING:
        raise CryptographicException(_BAD_LENGTH)
    return data + bytes(count)


def unpadded(data: bytes, padding: int, block: int = BLOCK) -> bytes:
    if padding in (NO_PADDING, ZEROS) or not data:
        return data
    count = data[-1]
    fill = data[-count:] if count else b""
    is_good = 0 < count <= block
    if padding == PKCS7:
        is_good = is_good and fill == bytes([count]) * count
    elif padding == ANSI:
        is_good = is_good and fill[:-1] == bytes(count - 1)
    if not is_good:
        raise CryptographicException(_BAD_PADDING)
    return data[:-count]


def encrypt(
    data: bytes, key: bytes, vector: bytes, mode: int, padding: int, step: int = 1
) -> bytes:
    """The whole text encrypted; `step` bytes at a time where the mode is CFB."""
    cipher = BlockCipher(key)
    made = bytearray()
    if mode == CFB:
        for start in range(0, len(data := padded(data, padding, step)), step):
            part = _xor(data[start : start + step], cipher.encrypt(vector))
            vector = vector[step:] + part
            made += part
        return bytes(made)
    data = padded(data, padding)
    for start in range(0, len(data), BLOCK):
        block = data[start : start + BLOCK]
        vector = cipher.encrypt(block if mode == ECB else _xor(block, vector))
        made += vector
    return bytes(made)


def decrypt(
    data: bytes, key: bytes, vector: bytes, mode: int, padding: int, step: int = 1
) -> bytes:
    cipher = BlockCipher(key)
    made = bytearray()
    if mode == CFB:
        for start in range(0, len(data), step):
            part = data[start : start + step]
            made += _xor(part, cipher.encrypt(vector))
            vector = vector[step:] + part
        return unpadded(bytes(made), padding, step)
    if len(data) % BLOCK:
        raise CryptographicException(_BAD_LENGTH)
    for start in range(0, len(data), BLOCK):
        block = data[start : start + BLOCK]
        plain = cipher.decrypt(block)
        made += plain if mode == ECB else _xor(plain, vector)
        vector = block
    return unpadded(bytes(made), padding)


class CryptoTransform:
    """System.Security.Cryptography.ICryptoTransform of one key; done when the last block comes."""

    __slots__ = ("_how", "_is_encryption", "_held", "__weakref__")
    net_name: ClassVar[str] = "System.Security.Cryptography.ICryptoTransform"
    can_reuse_transform: ClassVar[bool] = True
    can_transform_multiple_blocks: ClassVar[bool] = True
    input_block_size: ClassVar[int] = BLOCK
    output_block_size: ClassVar[int] = BLOCK

    def __init__(self, is_encryption: bool, *how: Any) -> None:
        self._is_encryption = is_encryption
        self._how = how
        self._held = b""

    def finish(self, data: bytes) -> bytes:
        whole, self._held = self._held + data, b""
        return (encrypt if self._is_encryption else decrypt)(whole, *self._how)

    def transform_final_block(self, data: list[int], offset: int, count: int) -> TypedArray:
        return byte_array(self.finish(bytes(data[offset : offset + count])))

    def transform_block(
        self, data: list[int], offset: int, count: int, target: object, place: int
    ) -> int:
        """All comes with the final block."""
        self._held += bytes(data[offset : offset + count])
        return 0

    def dispose(self) -> None:
        self._held = b""


class Aes:
    """System.Security.Cryptography.Aes."""

    __slots__ = ("_key", "_iv", "_mode", "_padding", "feedback_size", "_size", "__weakref__")
    net_name: ClassVar[str] = "System.Security.Cryptography.Aes"
    block_size: ClassVar[int] = 128

    def __init__(self) -> None:
        self._key: bytes | None = None
        self._iv: bytes | None = None
        self._size = 256
        self._mode, self._padding, self.feedback_size = CBC, PKCS7, 8

    @classmethod
    def create(cls, name: str | None = None) -> Aes:
        return cls()

    @property
    def key(self) -> TypedArray:
        if self._key is None:
            self.generate_key()
        return byte_array(self._key or b"")

    @key.setter
    def key(self, value: list[int]) -> None:
        if len(value) not in (16, 24, 32):
            text = "Specified key is not a valid size for this algorithm."
            raise CryptographicException(text)
        self._key, self._size = bytes(value), len(value) * 8

    @property
    def iv(self) -> TypedArray:
        if self._iv is None:
            self.generate_iv()
        return byte_array(self._iv or b"")

    @iv.setter
    def iv(self, value: list[int]) -> None:
        self._iv = _vector(value)

    @property
    def key_size(self) -> int:
        return self._size

    @key_size.setter
    def key_size(self, value: int) -> None:
        if value not in (128, 192, 256):
            text = "Specified key is not a valid size for this algorithm."
            raise CryptographicException(text)
        self._size, self._key = value, None

    @property
    def mode(self) -> EnumValue:
        return enum_value("System.Security.Cryptography.CipherMode", self._mode)

    @mode.setter
    def mode(self, value: int) -> None:
        if int(value) not in (CBC, ECB, CFB):
            raise CryptographicException("Specified cipher mode is not valid for this algorithm.")
        self._mode = int(value)

    @property
    def padding(self) -> EnumValue:
        return enum_value("System.Security.Cryptography.PaddingMode", self._padding)

    @padding.setter
    def padding(self, value: int) -> None:
        self._padding = int(value)

    def generate_key(self) -> None:
        self._key = secrets.token_bytes(self._size // 8)

    def generate_iv(self) -> None:
        self._iv = secrets.token_bytes(BLOCK)

    def valid_key_size(self, bits: int) -> bool:
        return bits in (128, 192, 256)

    def _transform(self, is_encryption: bool, given: tuple[Any, ...]) -> CryptoTransform:
        if given:
            key, vector = bytes(given[0]), _vector(given[1] or bytes(BLOCK))
        else:
            key, vector = self._bytes(self.key), self._bytes(self.iv)
        how = (self._mode, self._padding, self.feedback_size // 8)
        return CryptoTransform(is_encryption, key, vector, *how)

    def create_encryptor(self, *given: Any) -> CryptoTransform:
        return self._transform(True, given)

    def create_decryptor(self, *given: Any) -> CryptoTransform:
        return self._transform(False, given)

    @staticmethod
    def _bytes(items: Any) -> bytes:
        return bytes(items)

    def _whole(
        self, work: Any, data: Any, vector: Any, mode: int, padding: int, bits: int = 8
    ) -> TypedArray:
        how = (self._bytes(self.key), bytes(vector), mode, int(padding), bits // 8)
        return byte_array(work(bytes(data), *how))

    def encrypt_cbc(self, data: Any, vector: Any, padding: int = PKCS7) -> TypedArray:
        return self._whole(encrypt, data, _vector(vector), CBC, padding)

    def decrypt_cbc(self, data: Any, vector: Any, padding: int = PKCS7) -> TypedArray:
        return self._whole(decrypt, data, _vector(vector), CBC, padding)

    def encrypt_ecb(self, data: Any, padding: int) -> TypedArray:
        return self._whole(encrypt, data, b"", ECB, padding)

    def decrypt_ecb(self, data: Any, padding: int) -> TypedArray:
        return self._whole(decrypt, data, b"", ECB, padding)

    def encrypt_cfb(
        self, data: Any, vector: Any, padding: int = NO_PADDING, bits: int = 8
    ) -> TypedArray:
        return self._whole(encrypt, data, _vector(vector), CFB, padding, bits)

    def decrypt_cfb(
        self, data: Any, vector: Any, padding: int = NO_PADDING, bits: int = 8
    ) -> TypedArray:
        return self._whole(decrypt, data, _vector(vector), CFB, padding, bits)

    def dispose(self) -> None:
        self._key = self._iv = None

    clear = dispose


def _vector(value: Any) -> bytes:
    if len(value) != BLOCK:
        text = (
            "Specified initialization vector (IV) does not match the block size for this algorithm."
        )
        raise CryptographicException(text)
    return bytes(value)


class CryptoStream(Stream):
    """System.Security.Cryptography.CryptoStream; the text is worked on as a whole."""

    __slots__ = ("_target", "_transform", "_waiting", "_leaves_open", "_is_finished")
    net_name = "System.Security.Cryptography.CryptoStream"

    def __init__(
        self, stream: Stream, transform: CryptoTransform, mode: int, leaves_open: bool = False
    ) -> None:
        if stream is None or transform is None:
            raise ArgumentException("Value was invalid.", parameter="stream")
        writes = int(mode) == 1
        super().__init__(io.BytesIO(), can_read=not writes, can_write=writes)
        self._target, self._transform = stream, transform
        self._waiting: bytes | None = None
        self._leaves_open = leaves_open
        self._is_finished = False

    @property
    def can_seek(self) -> bool:
        return False

    @property
    def has_flushed_final_block(self) -> bool:
        return self._is_finished

    def read_bytes(self, count: int = -1) -> bytes:
        if self._waiting is None:
            self._waiting = self._transform.finish(self._target.read_bytes())
            self._is_finished = True
        end = len(self._waiting) if count < 0 else count
        part, self._waiting = self._waiting[:end], self._waiting[end:]
        return part

    def flush_final_block(self) -> None:
        if not self._is_finished and self.can_write:
            self._is_finished = True
            self._target.write_bytes(self._transform.finish(self._written()))

    def _written(self) -> bytes:
        assert isinstance(self.file, io.BytesIO)
        return self.file.getvalue()

    def close(self) -> None:
        self.flush_final_block()
        if not self._leaves_open:
            self._target.close()
        super().close()

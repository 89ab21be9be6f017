"""[Security.Cryptography.Aes]: keys, modes and paddings, the transforms, and CryptoStream.

AES and its modes are those of the library `cryptography`, imported by the first text that is
encrypted. The paddings are written out here: the library knows two of .NET's five, and .NET pads to
a single byte where the feedback is one.
"""

from __future__ import annotations

import io
import secrets
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple

from poshws.clr.io.streams import Stream
from poshws.clr.metadata.enums import enum_value
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    CryptographicException,
    NotSupportedException,
)
from poshws.corelib.numerics.numbers import BYTES
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.system.typed_arrays import byte_array
from poshws.corelib.typesystem.enums import EnumValue

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers import CipherContext

BLOCK: Final = 16  # bytes
KEY_SIZES: Final = (128, 192, 256)  # bits
CBC, ECB, _OFB, CFB, _CTS = range(1, 6)
NO_PADDING, PKCS7, ZEROS, ANSI, ISO = range(1, 6)
_BAD_PADDING: Final = "Padding is invalid and cannot be removed."
_BAD_LENGTH: Final = "The input data is not a complete block."
_BAD_KEY: Final = "Specified key is not a valid size for this algorithm."
_BAD_VECTOR: Final = (
    "Specified initialization vector (IV) does not match the block size for this algorithm."
)
_NO_VECTOR: Final = "The cipher mode specified requires that an initialization vector (IV) be used."
_BEYOND: Final = (
    "Offset and length were out of bounds for the array or count is greater than the number of "
    "elements from index to the end of the source collection."
)


class Settings(NamedTuple):
    """How a text is encrypted. `feedback`, in bits, counts where the mode is CFB."""

    key: bytes
    vector: bytes
    mode: int = CBC
    padding: int = PKCS7
    feedback: int = 8

    @property
    def unit(self) -> int:
        """The bytes that a text is padded to a multiple of."""
        return self.feedback // 8 if self.mode == CFB else BLOCK

    def begin(self, is_encryption: bool) -> CipherContext:
        """What takes a text part by part."""
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes  # deferred

        mode: modes.Mode
        if self.mode == ECB:
            mode = modes.ECB()
        elif self.mode == CBC:
            mode = modes.CBC(self.vector)
        else:
            from cryptography.hazmat.decrepit.ciphers import modes as feedback_modes  # deferred

            kind = feedback_modes.CFB8 if self.feedback == 8 else feedback_modes.CFB
            mode = kind(self.vector)
        cipher = Cipher(algorithms.AES(self.key), mode)
        return cipher.encryptor() if is_encryption else cipher.decryptor()


def padded(data: bytes, padding: int, unit: int = BLOCK) -> bytes:
    """Whole units; raises CryptographicException where there may be no padding and one is
    needed.
    """
    count = unit - len(data) % unit
    if padding == PKCS7:
        return data + bytes([count]) * count
    if padding == ANSI:
        return data + bytes(count - 1) + bytes([count])
    if padding == ISO:
        return data + secrets.token_bytes(count - 1) + bytes([count])
    if len(data) % unit == 0:
        return data
    if padding == NO_PADDING:
        raise CryptographicException(_BAD_LENGTH)
    return data + bytes(count)


def unpadded(data: bytes, padding: int, unit: int = BLOCK) -> bytes:
    """The text without its padding; raises CryptographicException for one that is not right."""
    if padding in (NO_PADDING, ZEROS):
        return data
    count = data[-1] if data else 0
    fill = data[-count:] if count else b""
    is_good = 0 < count <= unit
    if padding == PKCS7:
        is_good = is_good and fill == bytes([count]) * count
    elif padding == ANSI:
        is_good = is_good and fill[:-1] == bytes(count - 1)
    if not is_good:
        raise CryptographicException(_BAD_PADDING)
    return data[:-count]


def encrypt(data: bytes, settings: Settings) -> bytes:
    """The whole text encrypted."""
    context = settings.begin(True)
    return context.update(padded(data, settings.padding, settings.unit)) + context.finalize()


def decrypt(data: bytes, settings: Settings) -> bytes:
    """The text that was encrypted; raises CryptographicException for damaged data, or a wrong
    key where the padding shows it.
    """
    if len(data) % settings.unit:
        raise CryptographicException(_BAD_LENGTH)
    context = settings.begin(False)
    plain = context.update(data) + context.finalize()
    return unpadded(plain, settings.padding, settings.unit)


class CryptoTransform:
    """System.Security.Cryptography.ICryptoTransform of one key; begins anew behind a last block.

    A decryptor that is to remove padding keeps the last block back, since padding may be in it.
    """

    __slots__ = ("_settings", "_is_encryption", "_context", "_held", "__weakref__")
    net_name: ClassVar[str] = "System.Security.Cryptography.ICryptoTransform"
    can_reuse_transform: ClassVar[bool] = True
    can_transform_multiple_blocks: ClassVar[bool] = True
    input_block_size: ClassVar[int] = BLOCK
    output_block_size: ClassVar[int] = BLOCK

    def __init__(self, is_encryption: bool, settings: Settings) -> None:
        self._is_encryption = is_encryption
        self._settings = settings
        self._context = settings.begin(is_encryption)
        self._held = b""

    def update(self, data: bytes) -> bytes:
        """What whole blocks become."""
        if self._is_encryption or self._settings.padding in (NO_PADDING, ZEROS):
            return self._context.update(data)
        whole = self._held + data
        self._held = whole[-BLOCK:]
        return self._context.update(whole[:-BLOCK])

    def finish(self, data: bytes) -> bytes:
        """What the rest of the text becomes."""
        held, self._held = self._held, b""
        context = self._context
        self._context = self._settings.begin(self._is_encryption)
        padding, unit = self._settings.padding, self._settings.unit
        if self._is_encryption:
            return context.update(padded(data, padding, unit)) + context.finalize()
        if len(data) % unit:
            raise CryptographicException(_BAD_LENGTH)
        plain = context.update(held + data) + context.finalize()
        return unpadded(plain, padding, unit) if plain else b""

    def transform_final_block(self, data: Sequence[int], offset: int, count: int) -> TypedArray:
        return byte_array(self.finish(_part(data, offset, count, least=0)))

    def transform_block(
        self, data: Sequence[int], offset: int, count: int, target: list[object], place: int
    ) -> int:
        """Puts what whole blocks become into `target`; gives the number of its bytes."""
        part = _part(data, offset, count, least=1)
        if count % BLOCK:
            text = "TransformBlock may only process bytes in block sized increments."
            raise ArgumentOutOfRangeException("inputCount", text)
        if target is None:
            raise ArgumentNullException("outputBuffer")
        if place > len(target):
            text = f"outputOffset ('{place}') must be less than or equal to '{len(target)}'."
            raise ArgumentOutOfRangeException("outputOffset", text, place)
        if count > len(target) - place:
            raise ArgumentOutOfRangeException("outputOffset", _BEYOND)
        made = self.update(part)
        target[place : place + len(made)] = [BYTES[byte] for byte in made]
        return len(made)

    def dispose(self) -> None:
        self._held = b""


def _part(data: Sequence[int], offset: int, count: int, *, least: int) -> bytes:
    """The bytes of an array that a transform is to take; `least` is the smallest count allowed."""
    if data is None:
        raise ArgumentNullException("inputBuffer")
    if offset < 0:
        text = f"inputOffset ('{offset}') must be a non-negative value."
        raise ArgumentOutOfRangeException("inputOffset", text, offset)
    if count < least:
        kind = "non-negative and non-zero" if least else "non-negative"
        text = f"inputCount ('{count}') must be a {kind} value."
        raise ArgumentOutOfRangeException("inputCount", text, count)
    if count > len(data) - offset:
        raise ArgumentOutOfRangeException("inputCount", _BEYOND)
    return bytes(data[offset : offset + count])


class Aes:
    """System.Security.Cryptography.Aes."""

    __slots__ = ("_key", "_iv", "_mode", "_padding", "_feedback", "_size", "__weakref__")
    net_name: ClassVar[str] = "System.Security.Cryptography.Aes"

    def __init__(self) -> None:
        self._key: bytes | None = None
        self._iv: bytes | None = None
        self._size = 256
        self._mode, self._padding, self._feedback = CBC, PKCS7, 8

    @classmethod
    def create(cls, name: str | None = None) -> Aes:
        return cls()

    @property
    def key(self) -> TypedArray:
        return byte_array(self._key_bytes())

    @key.setter
    def key(self, value: Sequence[int] | None) -> None:
        if value is None or len(value) * 8 not in KEY_SIZES:
            raise CryptographicException(_BAD_KEY)
        self._key, self._size = bytes(value), len(value) * 8

    def set_key(self, value: Sequence[int]) -> None:
        self.key = value

    @property
    def iv(self) -> TypedArray:
        return byte_array(self._iv_bytes())

    @iv.setter
    def iv(self, value: Sequence[int] | None) -> None:
        if value is None:
            raise ArgumentNullException("value")
        if len(value) != BLOCK:
            raise CryptographicException(_BAD_VECTOR)
        self._iv = bytes(value)

    @property
    def key_size(self) -> int:
        return self._size

    @key_size.setter
    def key_size(self, value: int) -> None:
        if value not in KEY_SIZES:
            raise CryptographicException(_BAD_KEY)
        self._size, self._key = value, None

    @property
    def block_size(self) -> int:
        return BLOCK * 8

    @block_size.setter
    def block_size(self, value: int) -> None:
        if value != BLOCK * 8:
            raise CryptographicException("Specified block size is not valid for this algorithm.")

    @property
    def feedback_size(self) -> int:
        return self._feedback

    @feedback_size.setter
    def feedback_size(self, value: int) -> None:
        if not 0 < value <= BLOCK * 8 or value % 8:
            raise CryptographicException("Specified feedback size is not valid for this algorithm.")
        self._feedback = value

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
        return bits in KEY_SIZES

    def _key_bytes(self) -> bytes:
        if self._key is None:
            self.generate_key()
        return self._key or b""

    def _iv_bytes(self) -> bytes:
        if self._iv is None:
            self.generate_iv()
        return self._iv or b""

    def create_encryptor(self, *given: Sequence[int] | None) -> CryptoTransform:
        return CryptoTransform(True, self._settings(given))

    def create_decryptor(self, *given: Sequence[int] | None) -> CryptoTransform:
        return CryptoTransform(False, self._settings(given))

    def _settings(self, given: tuple[Sequence[int] | None, ...]) -> Settings:
        """Those of the object, or with a key and a vector that are given."""
        key, vector = given or (self._key_bytes(), self._iv_bytes())
        if key is None:
            raise ArgumentNullException("rgbKey")
        if len(key) * 8 not in KEY_SIZES:
            raise ArgumentException(_BAD_KEY, parameter="rgbKey")
        if vector is not None and len(vector) != BLOCK:
            raise ArgumentException(_BAD_VECTOR, parameter="rgbIV")
        if vector is None and self._mode != ECB:
            raise CryptographicException(_NO_VECTOR)
        how = (self._mode, self._padding, _feedback(self._mode, self._feedback))
        return Settings(bytes(key), bytes(vector or ()), *how)

    def encrypt_cbc(
        self, data: Sequence[int], vector: Sequence[int], padding: int = PKCS7
    ) -> TypedArray:
        return self._encrypted(data, vector, CBC, padding)

    def decrypt_cbc(
        self, data: Sequence[int], vector: Sequence[int], padding: int = PKCS7
    ) -> TypedArray:
        return self._decrypted(data, vector, CBC, padding)

    def encrypt_ecb(self, data: Sequence[int], padding: int) -> TypedArray:
        return self._encrypted(data, None, ECB, padding)

    def decrypt_ecb(self, data: Sequence[int], padding: int) -> TypedArray:
        return self._decrypted(data, None, ECB, padding)

    def encrypt_cfb(
        self,
        data: Sequence[int],
        vector: Sequence[int],
        padding: int = NO_PADDING,
        feedback: int = 8,
    ) -> TypedArray:
        return self._encrypted(data, vector, CFB, padding, feedback)

    def decrypt_cfb(
        self,
        data: Sequence[int],
        vector: Sequence[int],
        padding: int = NO_PADDING,
        feedback: int = 8,
    ) -> TypedArray:
        return self._decrypted(data, vector, CFB, padding, feedback)

    def _encrypted(
        self,
        data: Sequence[int],
        vector: Sequence[int] | None,
        mode: int,
        padding: int,
        feedback: int = 8,
    ) -> TypedArray:
        settings = self._one_shot(vector, mode, padding, feedback)
        if padding == NO_PADDING and len(data) % settings.unit:
            size = "feedback" if mode == CFB else "block"
            text = f"The specified plaintext size is not valid for the padding and {size} size."
            raise ArgumentException(text, parameter="plaintextLength")
        return byte_array(encrypt(bytes(data), settings))

    def _decrypted(
        self,
        data: Sequence[int],
        vector: Sequence[int] | None,
        mode: int,
        padding: int,
        feedback: int = 8,
    ) -> TypedArray:
        settings = self._one_shot(vector, mode, padding, feedback)
        return byte_array(decrypt(bytes(data), settings))

    def _one_shot(
        self, vector: Sequence[int] | None, mode: int, padding: int, feedback: int
    ) -> Settings:
        if vector is not None and len(vector) != BLOCK:
            raise ArgumentException(_BAD_VECTOR, parameter="iv")
        how = (mode, int(padding), _feedback(mode, feedback))
        return Settings(self._key_bytes(), bytes(vector or ()), *how)

    def dispose(self) -> None:
        self._key = self._iv = None

    clear = dispose


def _feedback(mode: int, bits: int) -> int:
    """The bits; raises CryptographicException for a feedback that the mode does not know."""
    if mode == CFB and bits not in (8, BLOCK * 8):
        text = f"The specified feedback size '{bits}' for CipherMode 'CFB' is not supported."
        raise CryptographicException(text)
    return bits


class CryptoStream(Stream):
    """System.Security.Cryptography.CryptoStream: what is written goes on block by block; what is
    read is worked on as a whole.
    """

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
        """What was read and not asked for yet, or written and not a whole block yet."""
        self._leaves_open = leaves_open
        self._is_finished = False

    @property
    def can_seek(self) -> bool:
        return False

    @property
    def has_flushed_final_block(self) -> bool:
        return self._is_finished

    def read_bytes(self, count: int = -1) -> bytes:
        if not self.can_read:
            return super().read_bytes(count)
        if self._waiting is None:
            self._waiting = self._transform.finish(self._target.read_bytes())
            self._is_finished = True
        end = len(self._waiting) if count < 0 else count
        part, self._waiting = self._waiting[:end], self._waiting[end:]
        return part

    def write_bytes(self, data: bytes) -> None:
        if not self.can_write:
            super().write_bytes(data)
        self.opened()
        data = (self._waiting or b"") + data
        end = len(data) - len(data) % BLOCK
        self._waiting = data[end:]
        if end:
            self._target.write_bytes(self._transform.update(data[:end]))

    def flush_final_block(self) -> None:
        if self._is_finished and self.can_write:
            text = "FlushFinalBlock() method was called twice on a CryptoStream. "
            raise NotSupportedException(text + "It can only be called once.")
        self._finish()

    def _finish(self) -> None:
        if not self._is_finished and self.can_write:
            self._is_finished = True
            self._target.write_bytes(self._transform.finish(self._waiting or b""))

    def close(self) -> None:
        self._finish()
        if not self._leaves_open:
            self._target.close()
        super().close()

"""Hashes and keyed hashes (HMAC) over Python's hashlib, and keys made of passwords."""

from __future__ import annotations

import hashlib
import hmac
import os
from collections.abc import Callable
from typing import Any, ClassVar, Final

from poshws.clr.io.streams import CHUNK, Stream
from poshws.clr.metadata.describe import describe
from poshws.corelib.exceptions.dotnet import ArgumentNullException, ObjectDisposedException
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.system.typed_arrays import byte_array

_NAMES: Final = {
    "sha1": "SHA1",
    "sha": "SHA1",
    "md5": "MD5",
    "sha256": "SHA256",
    "sha-256": "SHA256",
    "sha384": "SHA384",
    "sha-384": "SHA384",
    "sha512": "SHA512",
    "sha-512": "SHA512",
}
_SPACE: Final = "System.Security.Cryptography"


class HashAlgorithm:
    """System.Security.Cryptography.HashAlgorithm; `algorithm` is Python's name of the hash."""

    __slots__ = ("_digest", "_running", "_is_open", "__weakref__")
    net_name: ClassVar[str] = f"{_SPACE}.HashAlgorithm"
    algorithm: ClassVar[str] = ""
    input_block_size: ClassVar[int] = 1
    output_block_size: ClassVar[int] = 1
    can_transform_multiple_blocks: ClassVar[bool] = True
    can_reuse_transform: ClassVar[bool] = True

    def __init__(self) -> None:
        self._digest: bytes | None = None
        self._running = self.started()
        self._is_open = True

    def started(self) -> Any:
        """A hash of nothing yet."""
        return hashlib.new(self.algorithm, usedforsecurity=False)

    @property
    def hash_size(self) -> int:
        return int(self.started().digest_size) * 8

    @property
    def hash(self) -> TypedArray | None:
        return None if self._digest is None else byte_array(self._digest)

    def compute_hash(self, source: Any, offset: int = 0, count: int | None = None) -> TypedArray:
        """Of bytes or a part of them, or of what is left of a stream."""
        if not self._is_open:
            raise ObjectDisposedException(self.net_name)
        if source is None:
            raise ArgumentNullException("buffer")
        running = self.started()
        if isinstance(source, Stream):
            while data := source.read_bytes(CHUNK):
                running.update(data)
        else:
            end = len(source) if count is None else offset + count
            running.update(bytes(source[offset:end]))
        self._digest = running.digest()
        return byte_array(self._digest)

    def compute_hash_async(self, stream: Stream, token: object = None) -> object:
        from poshws.clr.threading.tasks import done  # deferred

        return done(self.compute_hash(stream))

    def transform_block(self, source: Any, offset: int, count: int, target: Any, start: int) -> int:
        self._running.update(bytes(source[offset : offset + count]))
        if target is not None and target is not source:
            target[start : start + count] = source[offset : offset + count]
        return count

    def transform_final_block(self, source: Any, offset: int, count: int) -> TypedArray:
        part = bytes(source[offset : offset + count])
        self._running.update(part)
        self._digest = self._running.digest()
        self._running = self.started()
        return byte_array(part)

    def initialize(self) -> None:
        self._running = self.started()

    def clear(self) -> None:
        self._is_open = False

    dispose = clear

    @classmethod
    def create(cls, name: str | None = None) -> object:
        if cls is HashAlgorithm:
            known = _NAMES.get((name or "SHA1").lower())
            return _CLASSES[known]() if known else None
        return _CLASSES[cls.net_name.rpartition(".")[2]]()

    @classmethod
    def hash_data(cls, source: object) -> TypedArray:
        return cls().compute_hash(source)

    @classmethod
    def hash_data_async(cls, source: object, token: object = None) -> object:
        from poshws.clr.threading.tasks import done  # deferred

        return done(cls().compute_hash(source))


class KeyedHash(HashAlgorithm):
    """HMACSHA256 and the like; without a key it makes a random one."""

    __slots__ = ("_key",)

    def __init__(self, key: Any = None, is_managed: bool = False) -> None:
        self._key = os.urandom(64) if key is None else bytes(key)
        super().__init__()

    @property
    def key(self) -> TypedArray:
        return byte_array(self._key)

    @key.setter
    def key(self, value: Any) -> None:
        self._key = bytes(value)
        self._running = self.started()

    @property
    def hash_name(self) -> str:
        return self.algorithm.upper()

    def started(self) -> Any:
        return hmac.new(self._key, digestmod=self.algorithm)

    @classmethod
    def hash_data(cls, key: object, source: object = None) -> TypedArray:  # type: ignore[override]
        return cls(key).compute_hash(source)

    @classmethod
    def hash_data_async(  # type: ignore[override]
        cls, key: object, source: object = None, token: object = None
    ) -> object:
        from poshws.clr.threading.tasks import done  # deferred

        return done(cls(key).compute_hash(source))


def _hash_class(name: str, base: type[HashAlgorithm]) -> type[HashAlgorithm]:
    body = {
        "__slots__": (),
        "net_name": f"{_SPACE}.{name}",
        "algorithm": name.removeprefix("HMAC").lower(),
    }
    return type(name, (base,), body)


_CLASSES: Final = {
    name: _hash_class(name, KeyedHash if name.startswith("HMAC") else HashAlgorithm)
    for name in (
        [
            "SHA1",
            "SHA256",
            "SHA384",
            "SHA512",
            "MD5",
            "HMACSHA1",
            "HMACSHA256",
            "HMACSHA384",
            "HMACSHA512",
            "HMACMD5",
        ]
    )
}


class Rfc2898DeriveBytes:
    """System.Security.Cryptography.Rfc2898DeriveBytes: PBKDF2."""

    __slots__ = ("_password", "_salt", "iteration_count", "_algorithm", "_place", "__weakref__")
    net_name: ClassVar[str] = f"{_SPACE}.Rfc2898DeriveBytes"

    def __init__(self, password: Any, salt: Any, iterations: int = 1000, *rest: object) -> None:
        """A password as text or bytes; a salt, or how long a random one shall be; an algorithm's
        name last.
        """
        self._password = password.encode() if isinstance(password, str) else bytes(password)
        self._salt = os.urandom(salt) if isinstance(salt, int) else bytes(salt)
        self.iteration_count = iterations
        self._algorithm = _algorithm_of(rest[-1] if rest else "SHA1")
        self._place = 0

    @property
    def salt(self) -> TypedArray:
        return byte_array(self._salt)

    @property
    def hash_algorithm(self) -> str:
        return self._algorithm.upper()

    def get_bytes(self, count: int) -> TypedArray:
        """The next bytes of the key stream."""
        end = self._place + count
        data = hashlib.pbkdf2_hmac(
            self._algorithm, self._password, self._salt, self.iteration_count, end
        )
        found = data[self._place :]
        self._place = end
        return byte_array(found)

    def reset(self) -> None:
        self._place = 0

    def dispose(self) -> None:
        self._password = b""

    @staticmethod
    def pbkdf2(
        password: object, salt: Any, iterations: int, algorithm: Any, size: int
    ) -> TypedArray:
        made = Rfc2898DeriveBytes(password, bytes(salt), iterations, algorithm)
        return made.get_bytes(size)


def _algorithm_of(name: object) -> str:
    return str(name).replace("-", "").lower()


class HashAlgorithmName:
    """System.Security.Cryptography.HashAlgorithmName."""

    __slots__ = ("name",)
    net_name: ClassVar[str] = f"{_SPACE}.HashAlgorithmName"

    def __init__(self, name: str | None = None) -> None:
        self.name = name

    def __str__(self) -> str:
        return self.name or ""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, HashAlgorithmName) and self.name == other.name

    def __hash__(self) -> int:
        return hash(self.name)

    def to_string(self) -> str:
        return str(self)


def _named(name: str) -> Callable[[], HashAlgorithmName]:
    return staticmethod(lambda: HashAlgorithmName(name))


for _name in ("MD5", "SHA1", "SHA256", "SHA384", "SHA512"):
    setattr(HashAlgorithmName, _name.lower(), _named(_name))

TYPES = describe(
    __file__,
    {
        f"{_SPACE}.HashAlgorithm": HashAlgorithm,
        f"{_SPACE}.Rfc2898DeriveBytes": Rfc2898DeriveBytes,
        f"{_SPACE}.HashAlgorithmName": HashAlgorithmName,
        **{made.net_name: made for made in _CLASSES.values()},
    },
)

"""Streams of bytes: FileStream and MemoryStream over Python's binary files, and what all streams
share.
"""

from __future__ import annotations

import io
import os
from typing import IO, Any, ClassVar, Final

from poshws.clr.io.errors import file_access, full_path
from poshws.clr.metadata.describe import describe
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    EndOfStreamException,
    IOException,
    NotSupportedException,
    ObjectDisposedException,
)
from poshws.corelib.memory_limits import check_array_size
from poshws.corelib.numerics.numbers import BYTES
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.system.typed_arrays import byte_array

CLOSED: Final = "Cannot access a closed Stream."
CHUNK: Final = 81920

CREATE_NEW, CREATE, OPEN, OPEN_OR_CREATE, TRUNCATE, APPEND = range(1, 7)
READ, WRITE = 1, 2


class Stream:
    """System.IO.Stream over a binary file of Python's."""

    __slots__ = ("file", "can_read", "can_write", "read_timeout", "write_timeout", "__weakref__")
    net_name: ClassVar[str] = "System.IO.Stream"
    can_timeout: ClassVar[bool] = False

    def __init__(self, file: IO[bytes], *, can_read: bool = True, can_write: bool = True) -> None:
        self.file = file
        self.can_read = can_read
        self.can_write = can_write
        self.read_timeout = self.write_timeout = -1

    def opened(self) -> IO[bytes]:
        """The file; raises ObjectDisposedException where it was closed."""
        if self.file.closed:
            raise ObjectDisposedException(None, CLOSED)
        return self.file

    @staticmethod
    def null() -> Stream:
        return MemoryStream()

    @staticmethod
    def synchronized(stream: Stream) -> Stream:
        return stream

    @property
    def can_seek(self) -> bool:
        return not self.file.closed and self.file.seekable()

    @property
    def length(self) -> int:
        file = self.opened()
        place = file.tell()
        size = file.seek(0, os.SEEK_END)
        file.seek(place)
        return size

    @property
    def position(self) -> int:
        return self.opened().tell()

    @position.setter
    def position(self, value: int) -> None:
        if value < 0:
            text = "Non-negative number required."
            raise ArgumentOutOfRangeException("value", text)
        self.opened().seek(value)

    def read_bytes(self, count: int = -1) -> bytes:
        """Up to that many bytes, all that are left below zero; for other parts of the package."""
        if not self.can_read:
            self.opened()
            raise NotSupportedException("Stream does not support reading.")
        return self.opened().read(count)

    def write_bytes(self, data: bytes) -> None:
        if not self.can_write:
            self.opened()
            raise NotSupportedException("Stream does not support writing.")
        self.opened().write(data)

    def read(self, buffer: list[object], offset: int = 0, count: int | None = None) -> int:
        data = self.read_bytes(_checked(buffer, offset, count))
        buffer[offset : offset + len(data)] = [BYTES[byte] for byte in data]
        return len(data)

    def read_exactly(self, buffer: list[object], offset: int, count: int) -> None:
        if self.read(buffer, offset, count) < count:
            raise EndOfStreamException("Unable to read beyond the end of the stream.")

    def write(self, buffer: list[int], offset: int = 0, count: int | None = None) -> None:
        size = _checked(buffer, offset, count)
        self.write_bytes(bytes(buffer[offset : offset + size]))

    def read_byte(self) -> int:
        data = self.read_bytes(1)
        return data[0] if data else -1

    def write_byte(self, value: int) -> None:
        self.write_bytes(bytes([value]))

    def seek(self, offset: int, origin: int) -> int:
        try:
            return self.opened().seek(offset, int(origin))
        except (OSError, ValueError):
            text = "An attempt was made to move the position before the beginning of the stream."
            raise IOException(text) from None

    def set_length(self, value: int) -> None:
        file = self.opened()
        size = self.length
        place = file.tell()
        if value > size:
            check_array_size(value // 8)
            file.seek(0, os.SEEK_END)
            file.write(bytes(value - size))
        file.truncate(value)
        file.seek(min(place, value))

    def copy_to(self, target: Stream, size: int = CHUNK) -> None:
        while data := self.read_bytes(CHUNK):
            target.write_bytes(data)

    def flush(self, to_disk: bool = False) -> None:
        self.opened().flush()

    def close(self) -> None:
        self.file.close()

    def dispose(self) -> None:
        self.close()

    def read_async(self, *arguments: Any) -> object:
        return _done(self.read(*arguments[:3]))

    def write_async(self, *arguments: Any) -> object:
        self.write(*arguments[:3])
        return _done()

    def flush_async(self, *arguments: object) -> object:
        self.flush()
        return _done()

    def copy_to_async(self, target: Stream, *arguments: object) -> object:
        self.copy_to(target)
        return _done()

    def dispose_async(self) -> object:
        self.close()
        return _done()


def _done(result: object = None) -> object:
    from poshws.clr.threading.tasks import done  # deferred

    return done(result)


def _checked(buffer: Any, offset: int, count: int | None) -> int:
    """The number of bytes meant; raises where they are not all in the buffer."""
    if buffer is None:
        raise ArgumentNullException("buffer")
    if count is None:
        return len(buffer) - offset
    for value, name in ((offset, "offset"), (count, "count")):
        if value < 0:
            text = f"{name} ('{value}') must be a non-negative value."
            raise ArgumentOutOfRangeException(name, text, value)
    if len(buffer) - offset < count:
        text = (
            "Offset and length were out of bounds for the array or count is greater than the"
            " number of elements from index to the end of the source collection."
        )
        raise ArgumentException(text)
    return count


class MemoryStream(Stream):
    """System.IO.MemoryStream; one made over an array cannot grow."""

    __slots__ = ("is_fixed", "_capacity")
    net_name = "System.IO.MemoryStream"

    def __init__(self, *arguments: Any) -> None:
        """(), (capacity), (bytes), or (bytes, …) with index and count, and whether it can be
        written.
        """
        data, can_write = b"", True
        self.is_fixed = False
        self._capacity = 0
        if arguments and not isinstance(arguments[0], int):
            numbers = [each for each in arguments[1:] if type(each) is int]
            flags = [each for each in arguments[1:] if isinstance(each, bool)]
            source = arguments[0]
            if source is None:
                raise ArgumentNullException("buffer")
            data = bytes(source[numbers[0] : numbers[0] + numbers[1]] if numbers else source)
            self.is_fixed = True
            can_write = flags[0] if flags else True
        elif arguments:
            self._capacity = arguments[0]
            if self._capacity < 0:
                text = f"capacity ('{self._capacity}') must be a non-negative value."
                raise ArgumentOutOfRangeException("capacity", text, self._capacity)
        super().__init__(io.BytesIO(data), can_write=can_write)

    def write_bytes(self, data: bytes) -> None:
        if self.is_fixed and not self.file.closed and self.position + len(data) > self.length:
            raise NotSupportedException("Memory stream is not expandable.")
        super().write_bytes(data)

    @property
    def capacity(self) -> int:
        size = self.length
        if size > self._capacity and not self.is_fixed:
            self._capacity = max(size, self._capacity * 2, 256)
        return max(self._capacity, size)

    @capacity.setter
    def capacity(self, value: int) -> None:
        self._capacity = value

    @property
    def contents(self) -> bytes:
        """All bytes, also of a stream that was closed."""
        file = self.file
        assert isinstance(file, io.BytesIO)
        return file.getvalue()

    def to_array(self) -> TypedArray:
        return byte_array(self.contents)

    def get_buffer(self) -> TypedArray:
        return byte_array(self.contents.ljust(self.capacity, b"\0"))

    def write_to(self, target: Stream) -> None:
        target.write_bytes(self.contents)

    def close(self) -> None:
        """The bytes stay, so ToArray works afterwards."""
        if not self.file.closed:
            self.file = _ClosedBytes(self.contents)


class _ClosedBytes(io.BytesIO):
    """Bytes that say they are closed but can still be taken out."""

    @property
    def closed(self) -> bool:
        return True


class FileStream(Stream):
    """System.IO.FileStream."""

    __slots__ = ("name",)
    net_name = "System.IO.FileStream"
    is_async: ClassVar[bool] = False

    def __init__(self, path: str, mode: int, access: int | None = None, *rest: object) -> None:
        self.name = full_path(path)
        mode = int(mode)
        wanted = int(access) if access is not None else WRITE if mode == APPEND else READ | WRITE
        if not wanted & WRITE and mode in (CREATE, CREATE_NEW, TRUNCATE):
            names = {CREATE: "Create", CREATE_NEW: "CreateNew", TRUNCATE: "Truncate"}
            text = f"Combining FileMode: {names[mode]} with FileAccess: Read is invalid."
            raise ArgumentException(text, parameter="access")
        flags = {
            CREATE_NEW: os.O_CREAT | os.O_EXCL,
            CREATE: os.O_CREAT | os.O_TRUNC,
            OPEN_OR_CREATE: os.O_CREAT,
            TRUNCATE: os.O_TRUNC,
            APPEND: os.O_CREAT,
        }.get(mode, 0)
        flags |= (os.O_RDONLY, os.O_RDONLY, os.O_WRONLY, os.O_RDWR)[wanted]
        with file_access(self.name):
            handle = os.open(self.name, flags | os.O_CLOEXEC, 0o666)
            if os.path.isdir(self.name):
                os.close(handle)
                raise IsADirectoryError(21, "Is a directory")
        raw = io.FileIO(handle, ("rb", "rb", "wb", "r+b")[wanted])
        file: Any = raw
        if wanted == READ:
            file = io.BufferedReader(raw)
        elif wanted == WRITE:
            file = io.BufferedWriter(raw)
        else:
            file = io.BufferedRandom(raw) if raw.seekable() else raw
        super().__init__(file, can_read=bool(wanted & READ), can_write=bool(wanted & WRITE))
        if mode == APPEND:
            file.seek(0, os.SEEK_END)

    def opened(self) -> IO[bytes]:
        if self.file.closed:
            raise ObjectDisposedException(None, "Cannot access a closed file.")
        return self.file

    def lock(self, position: int, length: int) -> None:
        """One process is alone with its files here."""

    unlock = lock


TYPES = describe(
    __file__,
    {
        "System.IO.Stream": Stream,
        "System.IO.MemoryStream": MemoryStream,
        "System.IO.FileStream": FileStream,
    },
)

"""Streams that compress: GZipStream, DeflateStream and ZLibStream; archives are in
`zip_archives`.
"""

from __future__ import annotations

import zlib
from typing import Any, ClassVar

from poshws.clr.io.streams import CHUNK, Stream
from poshws.clr.io.zip_archives import (
    ZipArchive,
    ZipArchiveEntry,
    ZipExtensionMembers,
    ZipFileMembers,
)
from poshws.clr.metadata.describe import describe
from poshws.corelib.exceptions.dotnet import ArgumentNullException, InvalidDataException
from poshws.corelib.typesystem.enums import EnumValue

DECOMPRESS = 0
_LEVELS = {0: 6, 1: 1, 2: 0, 3: 9}
"""CompressionLevel (Optimal, Fastest, NoCompression, SmallestSize) → zlib's."""


class CompressedStream(Stream):
    """A stream over another: what is written is compressed, or what is read decompressed."""

    __slots__ = ("base_stream", "_leaves_open", "_work", "_left", "is_closed")
    window_bits: ClassVar[int] = zlib.MAX_WBITS

    def __init__(self, stream: Stream, how: EnumValue, leaves_open: bool = False) -> None:
        if stream is None:
            raise ArgumentNullException("stream")
        is_mode = how.net_name.endswith("CompressionMode")
        compresses = not is_mode or int(how) != DECOMPRESS
        super().__init__(stream.file, can_read=not compresses, can_write=compresses)
        self.base_stream = stream
        self._leaves_open = leaves_open
        self._left = b""
        self.is_closed = False
        self._work: Any = (
            zlib.compressobj(6 if is_mode else _LEVELS[int(how)], wbits=self.window_bits)
            if compresses
            else zlib.decompressobj(wbits=self.window_bits)
        )

    @property
    def can_seek(self) -> bool:
        return False

    def read_bytes(self, count: int = -1) -> bytes:
        parts = [self._left]
        size = len(self._left)
        while count < 0 or size < count:
            data = self.base_stream.read_bytes(CHUNK)
            if not data:
                break
            try:
                part = self._work.decompress(data)
            except zlib.error as error:
                text = "The archive entry was compressed using an unsupported compression method."
                raise InvalidDataException(text) from error
            parts.append(part)
            size += len(part)
        whole = b"".join(parts)
        end = len(whole) if count < 0 else count
        self._left = whole[end:]
        return whole[:end]

    def write_bytes(self, data: bytes) -> None:
        self.base_stream.write_bytes(self._work.compress(data))

    def flush(self, to_disk: bool = False) -> None:
        if self.can_write and not self.is_closed:
            self.base_stream.write_bytes(self._work.flush(zlib.Z_SYNC_FLUSH))

    def close(self) -> None:
        if self.is_closed:
            return
        self.is_closed = True
        if self.can_write:
            self.base_stream.write_bytes(self._work.flush())
        if not self._leaves_open:
            self.base_stream.close()


class GZipStream(CompressedStream):
    """System.IO.Compression.GZipStream."""

    __slots__ = ()
    net_name = "System.IO.Compression.GZipStream"
    window_bits = zlib.MAX_WBITS | 16


class DeflateStream(CompressedStream):
    """System.IO.Compression.DeflateStream."""

    __slots__ = ()
    net_name = "System.IO.Compression.DeflateStream"
    window_bits = -zlib.MAX_WBITS


class ZLibStream(CompressedStream):
    """System.IO.Compression.ZLibStream."""

    __slots__ = ()
    net_name = "System.IO.Compression.ZLibStream"


TYPES = describe(
    __file__,
    {
        "System.IO.Compression.GZipStream": GZipStream,
        "System.IO.Compression.DeflateStream": DeflateStream,
        "System.IO.Compression.ZLibStream": ZLibStream,
        "System.IO.Compression.ZipArchive": ZipArchive,
        "System.IO.Compression.ZipArchiveEntry": ZipArchiveEntry,
        "System.IO.Compression.ZipFile": (None, ZipFileMembers),
        "System.IO.Compression.ZipFileExtensions": (None, ZipExtensionMembers),
    },
)

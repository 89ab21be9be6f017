"""ZipArchive and ZipFile. An archive's entries are held in memory and written when it is disposed
of.
"""

from __future__ import annotations

import io
import os
import time
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any, ClassVar

from poshws.clr.collections.lists import List
from poshws.clr.io.errors import file_access, full_path
from poshws.clr.io.streams import FileStream, MemoryStream, Stream
from poshws.clr.metadata.enums import enum_value
from poshws.clr.metadata.generic_instantiation import close_type
from poshws.corelib.exceptions.dotnet import (
    ArgumentNullException,
    DirectoryNotFoundException,
    InvalidDataException,
    IOException,
    NotSupportedException,
)
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import convert_to_string

READ, CREATE, UPDATE = range(3)
NO_COMPRESSION = 2
_NO_ARCHIVE = "End of Central Directory record could not be found."


class ZipArchiveEntry:
    """System.IO.Compression.ZipArchiveEntry; `stream` is there once a script writes to it."""

    __slots__ = ("archive", "info", "stream", "_data", "level", "__weakref__")
    net_name: ClassVar[str] = "System.IO.Compression.ZipArchiveEntry"

    def __init__(
        self, archive: ZipArchive, info: zipfile.ZipInfo, data: bytes | None = None, level: int = 0
    ) -> None:
        self.archive = archive
        self.info = info
        self.stream: MemoryStream | None = None
        self._data = data
        self.level = level

    @property
    def data(self) -> bytes:
        if self.stream is not None:
            return self.stream.contents
        if self._data is None:
            self._data = self.archive.source.read(self.info)
        return self._data

    @property
    def full_name(self) -> str:
        return self.info.filename

    @property
    def name(self) -> str:
        return self.info.filename.rpartition("/")[2]

    @property
    def length(self) -> int:
        return len(self.data) if self._data is not None else self.info.file_size

    @property
    def compressed_length(self) -> int:
        return self.info.compress_size

    @property
    def crc32(self) -> int:
        return self.info.CRC or zlib.crc32(self.data)

    @property
    def comment(self) -> str:
        return self.info.comment.decode("utf-8", "replace")

    @comment.setter
    def comment(self, value: str) -> None:
        self.info.comment = value.encode()

    @property
    def external_attributes(self) -> int:
        return self.info.external_attr

    @external_attributes.setter
    def external_attributes(self, value: int) -> None:
        self.info.external_attr = value

    @property
    def is_encrypted(self) -> bool:
        return bool(self.info.flag_bits & 1)

    @property
    def last_write_time(self) -> object:
        year, month, day, hour, minute, second = self.info.date_time
        text = f"{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"
        return convert(text, declared_type("System.DateTimeOffset"))

    @last_write_time.setter
    def last_write_time(self, value: Any) -> None:
        text = convert_to_string(value.local_date_time.to_string("yyyy-MM-dd-HH-mm-ss"))
        year, month, day, hour, minute, second = map(int, text.split("-"))
        self.info.date_time = (year, month, day, hour, minute, second)

    def open(self, access: object = None) -> Stream:
        if self.archive.mode_number == READ:
            return Stream(io.BytesIO(self.data), can_write=False)
        before = self.data if self._data is not None or self.archive.has(self.info) else b""
        self.stream = MemoryStream()
        self.stream.write_bytes(before)
        self.stream.position = 0
        return self.stream

    def delete(self) -> None:
        self.archive.check_update()
        self.archive.items.remove(self)

    def __str__(self) -> str:
        return self.full_name

    def write_to_file(self, path: str, overwrite: bool = False) -> None:
        target = full_path(path)
        if os.path.exists(target) and not overwrite:
            raise IOException(f"The file '{target}' already exists.")
        with file_access(target), open(target, "wb") as file:
            file.write(self.data)
        moment = time.mktime((*self.info.date_time, 0, 0, -1))
        os.utime(target, (moment, moment))


class ZipArchive:
    """System.IO.Compression.ZipArchive."""

    __slots__ = ("stream", "mode_number", "items", "_leaves_open", "source", "comment", "_is_open")
    net_name: ClassVar[str] = "System.IO.Compression.ZipArchive"

    def __init__(
        self, stream: Stream, mode: int = READ, leaves_open: bool = False, *encoding: object
    ) -> None:
        if stream is None:
            raise ArgumentNullException("stream")
        self.stream = stream
        self.mode_number = int(mode)
        self.items: list[ZipArchiveEntry] = []
        self._leaves_open = leaves_open
        self._is_open = True
        self.source: Any = None
        self.comment = ""
        if self.mode_number == CREATE or (self.mode_number == UPDATE and not stream.length):
            return
        stream.position = 0
        try:
            self.source = zipfile.ZipFile(io.BytesIO(stream.read_bytes()))
        except zipfile.BadZipFile as error:
            raise InvalidDataException(_NO_ARCHIVE) from error
        self.comment = self.source.comment.decode("utf-8", "replace")
        self.items = [ZipArchiveEntry(self, info) for info in self.source.infolist()]

    def has(self, info: zipfile.ZipInfo) -> bool:
        """Whether the entry was read from an archive."""
        return self.source is not None and info in self.source.infolist()

    @property
    def mode(self) -> object:
        return enum_value("System.IO.Compression.ZipArchiveMode", self.mode_number)

    @property
    def entries(self) -> object:
        if self.mode_number == CREATE:
            raise NotSupportedException("Cannot access entries in Create mode.")
        kind = declared_type(ZipArchiveEntry.net_name)
        return List(
            close_type("System.Collections.ObjectModel.ReadOnlyCollection`1", kind), self.items
        )

    def check_update(self) -> None:
        if self.mode_number != UPDATE:
            text = "Delete can only be used when the archive is in Update mode."
            raise NotSupportedException(text)

    def create_entry(self, name: str, level: int = 0) -> ZipArchiveEntry:
        if self.mode_number == READ:
            raise NotSupportedException("Cannot create entries on an archive opened in read mode.")
        info = zipfile.ZipInfo(name, time.localtime()[:6])
        info.external_attr = 0o100644 << 16
        made = ZipArchiveEntry(self, info, b"", int(level))
        self.items.append(made)
        return made

    def get_entry(self, name: str) -> ZipArchiveEntry | None:
        return next((each for each in self.items if each.full_name == name), None)

    def dispose(self) -> None:
        if not self._is_open:
            return
        self._is_open = False
        if self.mode_number != READ:
            self._save()
        if not self._leaves_open:
            self.stream.close()

    def _save(self) -> None:
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w") as archive:
            archive.comment = self.comment.encode()
            for item in self.items:
                is_plain = item.level == NO_COMPRESSION or item.full_name.endswith("/")
                kind = zipfile.ZIP_STORED if is_plain else zipfile.ZIP_DEFLATED
                archive.writestr(item.info, item.data, kind)
        if self.mode_number == UPDATE:
            self.stream.position = 0
            self.stream.set_length(0)
        self.stream.write_bytes(target.getvalue())


def add_file(archive: ZipArchive, path: str, name: str, level: int = 0) -> ZipArchiveEntry:
    """An entry with what the file holds."""
    source = full_path(path)
    made = archive.create_entry(name, level)
    with file_access(source), open(source, "rb") as file:
        made.stream = MemoryStream()
        made.stream.write_bytes(file.read())
    made.info.date_time = time.localtime(os.path.getmtime(source))[:6]
    made.info.external_attr = os.stat(source).st_mode << 16
    return made


def _files(folder: str) -> Iterator[tuple[str, bool]]:
    """The paths below a folder; empty folders, too."""
    for path, folders, files in os.walk(folder):
        folders.sort()
        if not folders and not files and path != folder:
            yield path, True
        for name in sorted(files):
            yield os.path.join(path, name), False


def extract(archive: ZipArchive, folder: str, overwrite: bool = False) -> None:
    """All entries as files; one that would lie outside the folder is an error."""
    root = os.path.realpath(full_path(folder))
    os.makedirs(root, exist_ok=True)
    for item in archive.items:
        target = os.path.realpath(os.path.join(root, item.full_name))
        if target != root and not target.startswith(root + os.sep):
            raise IOException(
                "Extracting Zip entry would have resulted in a file outside the specified"
                " destination directory."
            )
        if item.full_name.endswith("/"):
            os.makedirs(target, exist_ok=True)
            continue
        os.makedirs(os.path.dirname(target), exist_ok=True)
        item.write_to_file(target, overwrite)


class ZipFileMembers:
    """System.IO.Compression.ZipFile."""

    @staticmethod
    def open_read(path: str) -> ZipArchive:
        return ZipArchive(FileStream(path, 3, 1), READ)

    @staticmethod
    def open(path: str, mode: int, *encoding: object) -> ZipArchive:
        if int(mode) == READ:
            return ZipFileMembers.open_read(path)
        # FileMode.CreateNew for a new archive, OpenOrCreate for one that is changed.
        return ZipArchive(FileStream(path, 1 if int(mode) == CREATE else 4), mode)

    @staticmethod
    def create_from_directory(
        folder: str, target: Any, level: int = 0, with_base: bool = False, *encoding: object
    ) -> None:
        root = full_path(folder)
        if not os.path.isdir(root):
            raise DirectoryNotFoundException(f"Could not find a part of the path '{root}'.")
        is_stream = isinstance(target, Stream)
        stream = target if is_stream else FileStream(target, 1)
        archive = ZipArchive(stream, CREATE, is_stream)
        base = os.path.dirname(root.rstrip("/")) if with_base else root
        for path, is_folder in _files(root):
            name = os.path.relpath(path, base)
            if is_folder:
                archive.create_entry(name + "/")
            else:
                add_file(archive, path, name, level)
        archive.dispose()

    @staticmethod
    def extract_to_directory(source: Any, folder: str, *how: object) -> None:
        stream = source if isinstance(source, Stream) else FileStream(source, 3, 1)
        archive = ZipArchive(stream, READ, isinstance(source, Stream))
        try:
            extract(archive, folder, any(each is True for each in how))
        finally:
            archive.dispose()


class ZipExtensionMembers:
    """System.IO.Compression.ZipFileExtensions."""

    create_entry_from_file = staticmethod(add_file)
    extract_to_directory = staticmethod(extract)

    @staticmethod
    def extract_to_file(source: ZipArchiveEntry, path: str, overwrite: bool = False) -> None:
        source.write_to_file(path, overwrite)

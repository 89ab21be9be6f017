"""[System.IO.File]: files read and written whole, opened, copied, moved and removed."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from poshws.clr.io.directories import TimeMembers
from poshws.clr.io.errors import file_access, full_path, not_found
from poshws.clr.io.file_infos import FileSystemInfo, set_read_only
from poshws.clr.io.file_operations import FileOperations
from poshws.clr.io.readers import TextReader, read_file
from poshws.clr.metadata.describe import describe
from poshws.clr.text.encodings import FACTS, Encoding
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.system.typed_arrays import byte_array
from poshws.corelib.typesystem.enums import EnumValue


class FileMembers(FileOperations, TimeMembers):
    """System.IO.File."""

    @staticmethod
    def exists(path: str) -> bool:
        return bool(path) and os.path.exists(path) and not os.path.isdir(path)

    @staticmethod
    def read_all_text(path: str, encoding: Encoding | None = None) -> str:
        return read_file(path, encoding)

    @staticmethod
    def read_all_bytes(path: str) -> TypedArray:
        whole = full_path(path)
        with file_access(whole), open(whole, "rb") as file:
            return byte_array(file.read())

    @staticmethod
    def read_all_lines(path: str, encoding: Encoding | None = None) -> list[str]:
        return list(_lines(read_file(path, encoding)))

    @staticmethod
    def read_lines(path: str, encoding: Encoding | None = None) -> Iterator[str]:
        return _lines(read_file(path, encoding))

    @staticmethod
    def write_all_text(path: str, contents: str | None, encoding: Encoding | None = None) -> None:
        _write(path, contents or "", encoding, "wb")

    @staticmethod
    def append_all_text(path: str, contents: str | None, encoding: Encoding | None = None) -> None:
        _write(path, contents or "", encoding, "ab")

    @staticmethod
    def write_all_lines(
        path: str, contents: Iterable[object], encoding: Encoding | None = None
    ) -> None:
        _write(path, _joined(contents), encoding, "wb")

    @staticmethod
    def append_all_lines(
        path: str, contents: Iterable[object], encoding: Encoding | None = None
    ) -> None:
        _write(path, _joined(contents), encoding, "ab")

    @staticmethod
    def write_all_bytes(path: str, data: list[int]) -> None:
        whole = full_path(path)
        with file_access(whole), open(whole, "wb") as file:
            file.write(bytes(data))

    @staticmethod
    def append_all_bytes(path: str, data: list[int]) -> None:
        whole = full_path(path)
        with file_access(whole), open(whole, "ab") as file:
            file.write(bytes(data))

    @staticmethod
    def read_all_text_async(path: str, *options: object) -> object:
        return _done(FileMembers.read_all_text(path, _encoding_in(options)))

    @staticmethod
    def read_all_lines_async(path: str, *options: object) -> object:
        return _done(FileMembers.read_all_lines(path, _encoding_in(options)))

    @staticmethod
    def read_all_bytes_async(path: str, *options: object) -> object:
        return _done(FileMembers.read_all_bytes(path))

    @staticmethod
    def write_all_text_async(path: str, contents: str, *options: object) -> object:
        return _done(FileMembers.write_all_text(path, contents, _encoding_in(options)))

    @staticmethod
    def write_all_lines_async(path: str, contents: Iterable[object], *options: object) -> object:
        return _done(FileMembers.write_all_lines(path, contents, _encoding_in(options)))

    @staticmethod
    def write_all_bytes_async(path: str, data: list[int], *options: object) -> object:
        return _done(FileMembers.write_all_bytes(path, data))

    @staticmethod
    def append_all_text_async(path: str, contents: str, *options: object) -> object:
        return _done(FileMembers.append_all_text(path, contents, _encoding_in(options)))

    @staticmethod
    def append_all_lines_async(path: str, contents: Iterable[object], *options: object) -> object:
        return _done(FileMembers.append_all_lines(path, contents, _encoding_in(options)))

    @staticmethod
    def get_attributes(path: str) -> EnumValue:
        info = FileSystemInfo(path)
        if isinstance(info.status, OSError):
            raise not_found(info.full_name)
        return info.attributes

    @staticmethod
    def set_attributes(path: str, value: int) -> None:
        set_read_only(full_path(path), bool(value & 1))

    @staticmethod
    def get_unix_file_mode(path: str) -> EnumValue:
        info = FileSystemInfo(path)
        if isinstance(info.status, OSError):
            raise not_found(info.full_name)
        return info.unix_file_mode

    @staticmethod
    def set_unix_file_mode(path: str, mode: int) -> None:
        FileSystemInfo(path).unix_file_mode = mode


def _encoding_in(options: tuple[object, ...]) -> Encoding | None:
    return next((each for each in options if isinstance(each, Encoding)), None)


def _done(result: object) -> object:
    from poshws.clr.threading.tasks import done  # deferred

    return done(result)


def _lines(text: str) -> Iterator[str]:
    reader = TextReader(text)
    while (line := reader.read_line()) is not None:
        yield line


def _joined(lines: Iterable[object]) -> str:
    return "".join(f"{'' if line is None else line}\n" for line in lines)


def _write(path: str, text: str, encoding: Encoding | None, mode: str) -> None:
    """Writes with the encoding's mark where the file begins; UTF-8 without one unless told
    otherwise.
    """
    chosen = encoding or Encoding(FACTS[65001], emits_preamble=False)
    whole = full_path(path)
    with file_access(whole), open(whole, mode) as file:
        if chosen.emits_preamble and file.tell() == 0:
            file.write(chosen.facts.preamble)
        file.write(chosen.encode(text))


TYPES = describe(__file__, {"System.IO.File": (None, FileMembers)})

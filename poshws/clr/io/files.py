"""[System.IO.File]: files read and written whole, opened, copied, moved and removed."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import Any

from poshws.clr.declaring.describe import describe
from poshws.clr.io.directories import TimeMembers
from poshws.clr.io.errors import file_access, full_path, not_found
from poshws.clr.io.file_infos import FileSystemInfo, set_read_only
from poshws.clr.io.readers import StreamReader, TextReader, read_file
from poshws.clr.io.streams import CREATE, OPEN, OPEN_OR_CREATE, READ, WRITE, FileStream
from poshws.clr.io.writers import StreamWriter
from poshws.clr.text.encodings import FACTS, Encoding
from poshws.corelib.exceptions.dotnet import FileNotFoundException, IOException
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.system.typed_arrays import byte_array
from poshws.corelib.typesystem.enums import EnumValue


class FileMembers(TimeMembers):
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
    def read_all_text_async(path: str, *options: Any) -> Any:
        return _done(FileMembers.read_all_text(path, _encoding_in(options)))

    @staticmethod
    def read_all_lines_async(path: str, *options: Any) -> Any:
        return _done(FileMembers.read_all_lines(path, _encoding_in(options)))

    @staticmethod
    def read_all_bytes_async(path: str, *options: Any) -> Any:
        return _done(FileMembers.read_all_bytes(path))

    @staticmethod
    def write_all_text_async(path: str, contents: str, *options: Any) -> Any:
        return _done(FileMembers.write_all_text(path, contents, _encoding_in(options)))

    @staticmethod
    def write_all_lines_async(path: str, contents: Iterable[object], *options: Any) -> Any:
        return _done(FileMembers.write_all_lines(path, contents, _encoding_in(options)))

    @staticmethod
    def write_all_bytes_async(path: str, data: list[int], *options: Any) -> Any:
        return _done(FileMembers.write_all_bytes(path, data))

    @staticmethod
    def append_all_text_async(path: str, contents: str, *options: Any) -> Any:
        return _done(FileMembers.append_all_text(path, contents, _encoding_in(options)))

    @staticmethod
    def append_all_lines_async(path: str, contents: Iterable[object], *options: Any) -> Any:
        return _done(FileMembers.append_all_lines(path, contents, _encoding_in(options)))

    @staticmethod
    def open(path: str, mode: int, *rest: Any) -> FileStream:
        return FileStream(path, mode, *rest)

    @staticmethod
    def create(path: str, *options: Any) -> FileStream:
        return FileStream(path, CREATE, READ | WRITE)

    @staticmethod
    def open_read(path: str) -> FileStream:
        return FileStream(path, OPEN, READ)

    @staticmethod
    def open_write(path: str) -> FileStream:
        return FileStream(path, OPEN_OR_CREATE, WRITE)

    @staticmethod
    def open_text(path: str) -> StreamReader:
        return StreamReader(path)

    @staticmethod
    def create_text(path: str) -> StreamWriter:
        return StreamWriter(path, False)

    @staticmethod
    def append_text(path: str) -> StreamWriter:
        return StreamWriter(path, True)

    @staticmethod
    def delete(path: str) -> None:
        """A file that is not there is no error; its folder must be."""
        whole = full_path(path)
        if not os.path.lexists(whole):
            if not os.path.isdir(os.path.dirname(whole)):
                raise not_found(whole)
            return
        with file_access(whole):
            os.unlink(whole)

    @staticmethod
    def copy(source: str, target: str, overwrite: bool = False) -> None:
        import shutil  # deferred

        first, second = full_path(source, "sourceFileName"), full_path(target, "destFileName")
        if not os.path.exists(first):
            raise not_found(first)
        if os.path.isdir(second):
            text = f"The target file '{second}' is a directory, not a file."
            raise IOException(text)
        if os.path.exists(second) and not overwrite:
            raise IOException(f"The file '{second}' already exists.")
        with file_access(second):
            shutil.copyfile(first, second)
            shutil.copystat(first, second)

    @staticmethod
    def move(source: str, target: str, overwrite: bool = False) -> None:
        import shutil  # deferred

        first, second = full_path(source, "sourceFileName"), full_path(target, "destFileName")
        if not os.path.exists(first) or os.path.isdir(first):
            text = f"Could not find file '{first}'."
            raise FileNotFoundException(text, file_name=first)
        if os.path.exists(second) and not overwrite:
            raise IOException("The file already exists.")
        with file_access(second):
            shutil.move(first, second)

    @staticmethod
    def replace(source: str, target: str, backup: str | None, ignores: bool = False) -> None:
        first, second = full_path(source), full_path(target)
        for path in (first, second):
            if not os.path.exists(path):
                raise not_found(path)
        with file_access(second):
            if backup:
                os.replace(second, full_path(backup))
            os.replace(first, second)

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


def _encoding_in(options: tuple[Any, ...]) -> Encoding | None:
    return next((each for each in options if isinstance(each, Encoding)), None)


def _done(result: object) -> Any:
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

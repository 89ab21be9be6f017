"""Format-Hex: files, text and numbers as rows of hexadecimal bytes."""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from typing import Annotated

from poshws.binding import Calls, NotNullOrEmpty, Param, Piped, Range, Session, cmdlet
from poshws.formatting.messages import MESSAGES
from poshws.values.arrays import TypedArray
from poshws.values.enums import EnumValue
from poshws.values.errors import ErrorRecord
from poshws.values.exceptions import ArgumentException, NetException
from poshws.values.psobject import unwrap
from poshws.values.statics.byte_collections import BYTES_PER_LINE, ByteCollection
from poshws.values.types import type_of

_LARGEST = 9223372036854775807
# How the numbers of a type lie in memory.
_LAYOUTS = {
    "System.Byte": "<B",
    "System.SByte": "<b",
    "System.Boolean": "<?",
    "System.Char": "<H",
    "System.Int16": "<h",
    "System.UInt16": "<H",
    "System.Int32": "<i",
    "System.UInt32": "<I",
    "System.Int64": "<q",
    "System.UInt64": "<Q",
    "System.Single": "<f",
    "System.Double": "<d",
}
_ENCODINGS = {
    "ascii": "ascii",
    "ansi": "latin-1",
    "oem": "latin-1",
    "latin1": "latin-1",
    "utf8": "utf-8",
    "utf8bom": "utf-8",
    "utf8nobom": "utf-8",
    "unicode": "utf-16-le",
    "bigendianunicode": "utf-16-be",
    "bigendianutf32": "utf-32-be",
    "utf32": "utf-32-le",
    "utf7": "utf-7",
}


@cmdlet(
    "Format-Hex",
    alias="fhx",
    sets={
        "Path": "path!",
        "LiteralPath": "literal_path!",
        "ByInputObject": "input_object!| encoding raw",
    },
    output_types=("Microsoft.PowerShell.Commands.ByteCollection",),
)
def format_hex(
    path: Annotated[list[str] | None, NotNullOrEmpty()] = None,
    *,
    literal_path: Annotated[list[str] | None, Param(alias=("PSPath", "LP"))] = None,
    input_object: Piped[object] = None,
    encoding: object = "utf8NoBOM",
    count: Annotated[int, Range(1, _LARGEST), Param(type="long")] = _LARGEST,
    offset: Annotated[int, Range(0, _LARGEST), Param(type="long")] = 0,
    raw: bool = False,
    session: Session,
    calls: Calls,
) -> Iterator[object]:
    """Shows a file or other input as hexadecimal bytes.

    -Path         The files to show, wildcards allowed.
    -LiteralPath  The files to show, by their exact names.
    -InputObject  Text, numbers, or files to show.
    -Encoding     The encoding of text.
    -Count        The number of bytes to show.
    -Offset       The number of bytes to leave out at the start.
    -Raw          Has no effect any more.

    PS> ('Hello' | Format-Hex).HexBytes
    48 65 6C 6C 6F
    """
    rows = _Rows(offset, count, _codec(encoding))
    for call in calls:
        if path is not None or literal_path is not None:
            for each in _files(session, path, literal_path):
                yield from _file_rows(session, each, offset, count)
        else:
            yield from _input_rows(session, call.input_object, rows, offset, count)
    yield from rows.flush()


class _Rows:
    """Collects the bytes of numbers of one type that come one after the other."""

    def __init__(self, offset: int, count: int, codec: str) -> None:
        self._offset = offset
        self._count = count
        self._pending = bytearray()
        self._type_name = ""
        self.codec = codec

    def text(self, text: str) -> Iterator[ByteCollection]:
        yield from self.flush()
        yield from self._rows(text.encode(self.codec, "replace"), "System.String")

    def numbers(self, data: bytes, type_name: str, *, is_array: bool) -> Iterator[ByteCollection]:
        if is_array or type_name != self._type_name:
            yield from self.flush()
        self._type_name = type_name
        self._pending += data
        if is_array:
            yield from self.flush()

    def flush(self) -> Iterator[ByteCollection]:
        data, self._pending = bytes(self._pending), bytearray()
        if data:
            yield from self._rows(data, self._type_name)

    def _rows(self, data: bytes, type_name: str) -> Iterator[ByteCollection]:
        # The number only keeps the groups of two values apart.
        number = random.randrange(1 << 31)
        label = f"{type_name.rpartition('.')[2]} ({type_name}) <{number:08X}>"
        shown = data[self._offset :][: self._count]
        yield from _split(shown, 0, label, None)


def _split(data: bytes, offset: int, label: str, path: str | None) -> Iterator[ByteCollection]:
    for start in range(0, len(data), BYTES_PER_LINE):
        yield ByteCollection(offset + start, data[start : start + BYTES_PER_LINE], label, path)


def _files(
    session: Session, path: list[str] | None, literal_path: list[str] | None
) -> Iterator[str]:
    if literal_path is not None:
        yield from (session.resolve_literal_path(each) for each in literal_path)
    for each in path or []:
        try:
            yield from session.resolve_path(each)
        except NetException as error:
            session.write_error(ErrorRecord(error, "FileNotFound", "ObjectNotFound", path))


def _file_rows(session: Session, path: str, offset: int, count: int) -> Iterator[ByteCollection]:
    from poshws.values.exceptions import IOException

    try:
        with open(path, "rb") as file:
            file.seek(offset)
            while count > 0 and (data := file.read(min(BYTES_PER_LINE, count))):
                yield ByteCollection(offset, data, path, path)
                offset += len(data)
                count -= len(data)
    except OSError as error:
        message = f"Could not find file '{path}'." if not error.errno else error.strerror
        session.write_error(
            ErrorRecord(IOException(message), "FormatHexIOError", "WriteError", path)
        )


def _input_rows(
    session: Session, value: object, rows: _Rows, offset: int, count: int
) -> Iterator[ByteCollection]:
    value = unwrap(value)
    name = type_of(value).full_name
    if name in ("System.IO.FileInfo", "System.IO.DirectoryInfo"):
        from poshws.values.members import get_member

        yield from rows.flush()
        yield from _file_rows(session, str(get_member(value, "FullName")), offset, count)
    elif type(value) is str:
        yield from rows.text(value)
    else:
        data = _number_bytes(value)
        if data is None:
            message = MESSAGES["HexUnsupportedType"].format(type_of(value))
            error = ArgumentException(message)
            session.write_error(
                ErrorRecord(error, "FormatHexTypeNotSupported", "InvalidArgument", type_of(value))
            )
        else:
            yield from rows.numbers(data, name, is_array=isinstance(value, list))


def _number_bytes(value: object) -> bytes | None:
    """The bytes of a number, or of all numbers of a typed array, in the machine's order."""
    if isinstance(value, TypedArray):
        layout = _LAYOUTS.get(value.element_type.full_name)
        if layout is None:
            return None
        return b"".join(_pack(layout, each) for each in value)
    if isinstance(value, EnumValue):
        return _pack("<i", int(value))
    layout = _LAYOUTS.get(type_of(value).full_name)
    return None if layout is None else _pack(layout, value)


def _pack(layout: str, value: object) -> bytes:
    return struct.pack(layout, ord(value) if isinstance(value, str) else value)


def _codec(encoding: object) -> str:
    """Python's name of an encoding given by PowerShell's name, code page or object."""
    name = str(getattr(encoding, "codec", None) or getattr(encoding, "web_name", None) or encoding)
    return _ENCODINGS.get(name.lower(), name)

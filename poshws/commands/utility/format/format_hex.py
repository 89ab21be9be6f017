"""Format-Hex: files, text and numbers as rows of hexadecimal bytes."""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from typing import Annotated

from poshws.automation.results.byte_collections import BYTES_PER_LINE, ByteCollection
from poshws.binding import Calls, NotNullOrEmpty, Param, Piped, Range, Session, cmdlet
from poshws.binding.attributes import ObsoleteAttribute
from poshws.commands.management.content.encoding import Encoding
from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.corelib.exceptions.powershell import ItemNotFoundException
from poshws.corelib.io.failures import failure_of
from poshws.corelib.psobject import unwrap
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import Type, type_of
from poshws.formatting.messages import MESSAGES
from poshws.objects.members import get_member
from poshws.runtime.providers.text_files import UTF8, Codec

_LARGEST = 9223372036854775807
# How the numbers of a type lie in memory.
_LAYOUTS = {
    "System.Byte": "<B",
    "System.SByte": "<b",
    "System.Boolean": "<?3x",  # as large as outside .NET
    "System.Char": "<B",
    "System.Int16": "<h",
    "System.UInt16": "<H",
    "System.Int32": "<i",
    "System.UInt32": "<I",
    "System.Int64": "<q",
    "System.UInt64": "<Q",
    "System.Single": "<f",
    "System.Double": "<d",
}


@cmdlet(
    "Format-Hex",
    alias="fhx",
    sets={
        "Path": "path!",
        "LiteralPath": "literal_path!",
        "ByInputObject": "input_object!| encoding raw",
    },
    net_class="Microsoft.PowerShell.Commands.FormatHex",
    output="Microsoft.PowerShell.Commands.ByteCollection",
)
def format_hex(
    path: Annotated[list[str] | None, NotNullOrEmpty()] = None,
    *,
    literal_path: Annotated[
        list[str] | None, Param(alias=("PSPath", "LP")), NotNullOrEmpty()
    ] = None,
    input_object: Piped[object] = None,
    encoding: Encoding = None,
    count: Annotated[int, Range("Positive"), Param(type="long")] = _LARGEST,
    offset: Annotated[int, Range("NonNegative"), Param(type="long")] = 0,
    raw: Annotated[
        bool, Param(dont_show=True), ObsoleteAttribute("Raw parameter is deprecated.")
    ] = False,
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
    rows = _Rows(offset, count, encoding or UTF8)
    for call in calls:
        if path is not None or literal_path is not None:
            for each in _files(session, path, literal_path):
                yield from _file_rows(session, each, offset, count)
        else:
            yield from _input_rows(session, call.input_object, rows, offset, count)
    yield from rows.flush()


class _Rows:
    """Collects the bytes of numbers of one type that come one after the other."""

    def __init__(self, offset: int, count: int, codec: Codec) -> None:
        self._offset = offset
        self._count = count
        self._pending = bytearray()
        self._type_name = ""
        self.codec = codec

    def text(self, text: str) -> Iterator[ByteCollection]:
        yield from self.flush()
        yield from self._rows(self.codec.encode(text), "System.String")

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
    """The files that the paths mean; what is missing or in another provider is reported."""
    for each in literal_path or path or []:
        try:
            places = session.locations.resolve(each, literal=path is None, missing_ok=path is None)
        except ItemNotFoundException as error:
            session.write_error(ErrorRecord(error, "FileNotFound", "ObjectNotFound", path))
            continue
        for place in places:
            if place.provider.info.name == "FileSystem":
                yield place.path
                continue
            refusal = ArgumentException(MESSAGES["HexFileSystemOnly"].format(each))
            error_id = "FormatHexOnlySupportsFileSystemPaths"
            session.write_error(ErrorRecord(refusal, error_id, "InvalidArgument", each))


def _file_rows(session: Session, path: str, offset: int, count: int) -> Iterator[ByteCollection]:
    try:
        with open(path, "rb") as file:
            file.seek(offset)
            while count > 0 and (data := file.read(min(BYTES_PER_LINE, count))):
                yield ByteCollection(offset, data, path, path)
                offset += len(data)
                count -= len(data)
    except OSError as error:
        if isinstance(error, (IsADirectoryError, PermissionError)):
            raise failure_of(error, path) from error
        session.write_error(
            ErrorRecord(failure_of(error, path), "FormatHexIOError", "WriteError", path)
        )


def _input_rows(
    session: Session, value: object, rows: _Rows, offset: int, count: int
) -> Iterator[ByteCollection]:
    value = unwrap(value)
    name = type_of(value).full_name
    if name in ("System.IO.FileInfo", "System.IO.DirectoryInfo"):
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
            name = name if isinstance(value, list) else _number_type(type_of(value))
            yield from rows.numbers(data, name, is_array=isinstance(value, list))


def _number_bytes(value: object) -> bytes | None:
    """The bytes of a number, or of all numbers of a typed array, in the machine's order."""
    if isinstance(value, TypedArray):
        layout = _LAYOUTS.get(_number_type(value.element_type))
        return None if layout is None else b"".join(_pack(layout, each) for each in value)
    layout = _LAYOUTS.get(_number_type(type_of(value)))
    return None if layout is None else _pack(layout, value)


def _number_type(kind: Type) -> str:
    """The name of the type; an enum's is that of the numbers behind."""
    python = kind.python
    is_enum = python is not None and issubclass(python, EnumValue)
    return str(python.underlying) if is_enum else kind.full_name  # type: ignore[union-attr]


def _pack(layout: str, value: object) -> bytes:
    number = ord(value) & 255 if isinstance(value, str) else value
    return struct.pack(layout, int(number) if isinstance(number, EnumValue) else number)

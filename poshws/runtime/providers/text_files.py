"""Text in files: what an encoding's name means, byte order marks, and files opened as Out-File
does.

PowerShell writes UTF-8 without a mark unless told otherwise, and reads the encoding from the mark
where a file has one.
"""

from __future__ import annotations

import codecs
import os
import re
from typing import IO, TYPE_CHECKING, Final

from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    DirectoryNotFoundException,
    FileNotFoundException,
    IOException,
    NotSupportedException,
)
from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.corelib.exceptions.powershell import ItemNotFoundException, PSInvalidOperationException
from poshws.corelib.psobject import unwrap
from poshws.objects.invocation.calls import invoke_member
from poshws.objects.members import get_member
from poshws.runtime.providers.path_text import has_wildcards, unescape

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session


class Codec:
    """An encoding as files need it: Python's name for it, and the mark a new file begins with."""

    __slots__ = ("mark", "name")
    net_name = "System.Text.Encoding"  # so that one passes as the argument of an -Encoding

    def __init__(self, name: str, mark: bytes = b"") -> None:
        self.name = name
        self.mark = mark

    def __repr__(self) -> str:
        return f"Codec({self.name!r}, {self.mark!r})"

    def encode(self, text: str) -> bytes:
        """The bytes of a text; what the encoding lacks becomes `?`, as in .NET."""
        try:
            return text.encode(self.name)
        except UnicodeEncodeError:
            if self.name.startswith("utf"):  # half a surrogate pair
                return HALVES.sub("\ufffd", text).encode(self.name)
            return text.encode(self.name, "replace")

    def decode(self, data: bytes) -> str:
        """The text of bytes; what is no text becomes U+FFFD."""
        return data.decode(self.name, "replace")


HALVES: Final = re.compile("[\ud800-\udfff]")

UTF8: Final = Codec("utf-8")
UTF8_MARK: Final = b"\xef\xbb\xbf"

NAMED: Final = {
    "ansi": Codec("cp1252"),
    "ascii": Codec("ascii"),
    "bigendianunicode": Codec("utf-16-be", b"\xfe\xff"),
    "bigendianutf32": Codec("utf-32-be", b"\x00\x00\xfe\xff"),
    "default": UTF8,
    "oem": UTF8,
    "string": Codec("utf-16-le", b"\xff\xfe"),
    "unicode": Codec("utf-16-le", b"\xff\xfe"),
    "unknown": Codec("utf-16-le", b"\xff\xfe"),
    "utf7": Codec("utf-7"),
    "utf8": UTF8,
    "utf8bom": Codec("utf-8", UTF8_MARK),
    "utf8nobom": UTF8,
    "utf32": Codec("utf-32-le", b"\xff\xfe\x00\x00"),
}
"""PowerShell's own names for -Encoding."""

MARKS: Final = (
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (UTF8_MARK, "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)


def codec_of(value: object) -> Codec:
    """The codec an -Encoding argument means: a name, a code page or an Encoding object.

    Raises ArgumentException for a name that nobody knows.
    """
    value = unwrap(value)
    if isinstance(value, Codec):
        return value
    if value is None:
        return UTF8
    if type(value) is int:
        return python_codec(CODE_PAGES.get(value, f"cp{value}"), value)
    if isinstance(value, str):
        known = NAMED.get(value.lower())
        return known if known is not None else python_codec(value, value)
    return codec_of_object(value)


CODE_PAGES: Final = {
    65001: "utf-8",
    1200: "utf-16-le",
    1201: "utf-16-be",
    12000: "utf-32-le",
    12001: "utf-32-be",
    20127: "ascii",
    28591: "iso-8859-1",
    65000: "utf-7",
}

OWN_MARKS: Final = {
    "utf-8": UTF8_MARK,
    "utf-16-le": b"\xff\xfe",
    "utf-16-be": b"\xfe\xff",
    "utf-32-le": b"\xff\xfe\x00\x00",
    "utf-32-be": b"\x00\x00\xfe\xff",
}


def python_codec(name: str, asked: object) -> Codec:
    """A codec by its IANA name or code page; the Unicode ones so found write their mark."""
    try:
        found = codecs.lookup(name).name
    except LookupError:
        if isinstance(asked, int):
            raise NotSupportedException(
                f"No data is available for encoding {asked}. For information on defining a custom "
                "encoding, see the documentation for the Encoding.RegisterProvider method."
            ) from None
        raise ArgumentException(
            f"'{asked}' is not a supported encoding name. For information on defining a custom "
            "encoding, see the documentation for the Encoding.RegisterProvider method.",
            parameter="name",
        ) from None
    found = {"utf-16": "utf-16-le", "utf-32": "utf-32-le"}.get(found, found)
    return Codec(found, OWN_MARKS.get(found, b""))


def codec_of_object(value: object) -> Codec:
    """The codec of a [System.Text.Encoding] object."""
    page = get_member(value, "CodePage")
    preamble = invoke_member(value, "GetPreamble", [])
    codec = codec_of(int(page))  # type: ignore[call-overload]
    return Codec(codec.name, bytes(preamble))  # type: ignore[call-overload]


def marked_codec(data: bytes) -> tuple[str, int] | None:
    """The encoding a byte order mark at the start says, and how long the mark is."""
    for mark, name in MARKS:
        if data.startswith(mark):
            return name, len(mark)
    return None


def decode_file(data: bytes, codec: Codec | None = None) -> str:
    """The text of a whole file; a mark at its start wins over what was asked for."""
    found = marked_codec(data)
    if found is not None:
        name, length = found
        return data[length:].decode(name, "replace")
    return (codec or UTF8).decode(data)


class TextFile:
    """A file to write text to; the mark goes in front of the first byte of a new file only."""

    __slots__ = ("codec", "path", "started", "stream")

    def __init__(self, path: str, codec: Codec, stream: IO[bytes]) -> None:
        self.path = path
        self.codec = codec
        self.stream = stream
        self.started = stream.tell() > 0

    def write(self, text: str) -> None:
        if not self.started:
            self.started = True
            self.stream.write(self.codec.mark)
        self.stream.write(self.codec.encode(text))

    def write_bytes(self, data: bytes) -> None:
        self.started = True
        self.stream.write(data)

    def flush(self) -> None:
        self.stream.flush()

    def close(self) -> None:
        """Closes the file; one that nothing was written to still gets its mark."""
        if not self.stream.closed:
            if not self.started:
                self.stream.write(self.codec.mark)
            self.stream.close()


def open_text_file(
    session: Session,
    path: str,
    codec: Codec = UTF8,
    *,
    append: bool = False,
    force: bool = False,
    no_clobber: bool = False,
    literal: bool = False,
) -> TextFile:
    """Opens a file as Out-File and redirection do.

    Raises the errors of Out-File: FileOpenFailure, NoClobber, ReadWriteFileNotFileSystemProvider …
    """
    target = file_path(session, path, literal=literal)
    mode = "ab" if append else "xb" if no_clobber else "wb"
    try:
        if force and not no_clobber and os.path.exists(target) and not os.access(target, os.W_OK):
            os.chmod(target, os.stat(target).st_mode | 0o200)
        stream = open(target, mode)  # noqa: SIM115 (its writer closes it)
    except FileExistsError:
        exception = IOException(f"The file '{target}' already exists.")
        record = ErrorRecord(exception, "NoClobber", "ResourceExists", target)
        raise recorded(record) from None
    except OSError as error:
        from poshws.corelib.io.failures import failure_of  # deferred

        failure = failure_of(error, target)
        if isinstance(failure, FileNotFoundException):  # a folder on the way, for a file to write
            failure = DirectoryNotFoundException(f"Could not find a part of the path '{target}'.")

        raise recorded(ErrorRecord(failure, "FileOpenFailure", "OpenError")) from None
    return TextFile(target, codec, stream)


def recorded(record: ErrorRecord) -> BaseException:
    """The exception of a record, so that raising it reports exactly that record."""
    exception = record.exception
    exception.error_record = record  # type: ignore[attr-defined]
    return exception


def file_path(session: Session, path: str, *, literal: bool) -> str:
    """The one file a path means, by Out-File's rules: a pattern must match one existing file."""
    locations = session.locations
    if literal or not has_wildcards(path):
        place = locations.place(path if literal else unescape(path))
    else:
        places = locations.resolve(path)
        if len(places) != 1:
            raise recorded(pattern_record(path, len(places)))
        place = places[0]
    if place.provider is not locations.file_system:
        raise recorded(provider_record(place.provider.info.full_name, path))
    return place.path


def pattern_record(path: str, count: int) -> ErrorRecord:
    if count:
        return ErrorRecord(
            PSInvalidOperationException(
                "Cannot perform operation because the path resolved to more than one file. This "
                "command cannot operate on multiple files."
            ),
            "ReadWriteMultipleFilesNotSupported",
            "InvalidArgument",
        )
    text = f"Cannot perform operation because the wildcard path {path} did not resolve to a file."
    return ErrorRecord(ItemNotFoundException(text), "FileOpenFailure", "OpenError", path)


def provider_record(provider: str, path: str) -> ErrorRecord:
    return ErrorRecord(
        PSInvalidOperationException(
            f"Cannot open file because the current provider ({provider}) cannot open a file."
        ),
        "ReadWriteFileNotFileSystemProvider",
        "InvalidArgument",
    )

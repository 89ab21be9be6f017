"""Get-Content: lines, delimited pieces, raw text or bytes of files, and values of other items."""

from __future__ import annotations

import io
import os
from collections import deque
from collections.abc import Iterator
from itertools import islice
from typing import IO, TYPE_CHECKING, Annotated

from poshws.binding import CmdletContext, Param, Range, cmdlet
from poshws.commands.management.content.encoding import ProviderEncoding
from poshws.commands.management.content.places import content_places
from poshws.commands.management.item.parameters import (
    Credential,
    LiteralPaths,
    PropertyPaths,
    Selection,
    work_of,
)
from poshws.corelib.exceptions.dotnet import ArgumentException, InvalidOperationException
from poshws.corelib.exceptions.powershell import PSArgumentException, PSInvalidOperationException
from poshws.corelib.numerics.numbers import Byte
from poshws.corelib.system.typed_arrays import byte_array
from poshws.runtime.providers.text_files import UTF8, Codec, decode_file, marked_codec
from poshws.runtime.providers.work import Reported, Work

if TYPE_CHECKING:
    from poshws.runtime.providers.base import Place

LONG_MAXIMUM = 9223372036854775807


@cmdlet(
    "Get-Content",
    order=(
        "read_count total_count tail path literal_path filter "
        "include exclude force credential delimiter wait raw"
    ),
    alias=("gc", "type"),
    default_set="Path",
    module="Microsoft.PowerShell.Management",
    output=("System.Byte", "System.String"),
)
def get_content(
    path: PropertyPaths = None,
    *,
    literal_path: LiteralPaths = None,
    read_count: Annotated[int, Param(type="long", by_property=True)] = 1,
    total_count: Annotated[
        int | None,
        Param(type="long", alias=("First", "Head"), by_property=True),
        Range(0, LONG_MAXIMUM),
    ] = None,
    tail: Annotated[int | None, Param(alias="Last", by_property=True), Range(0, 2147483647)] = None,
    selection: Selection,
    force: bool = False,
    credential: Credential = None,
    delimiter: Annotated[str | None, Param(dynamic=True)] = None,
    wait: Annotated[bool, Param(dynamic=True)] = False,
    raw: Annotated[bool, Param(dynamic=True)] = False,
    encoding: ProviderEncoding = None,
    as_byte_stream: Annotated[bool, Param(dynamic=True)] = False,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gets what a file holds, line by line.

    The encoding is read from the byte order mark where there is one, and is UTF-8 otherwise.

    -Path          The file; wildcards are allowed.
    -LiteralPath   The file, letter by letter.
    -ReadCount     How many lines make one object; 0 for all in one array.
    -TotalCount    Only the first lines.
    -Tail          Only the last lines.
    -Exclude       Patterns of names to leave out.
    -Force         Reads hidden files, too.
    -Delimiter     What ends a piece, instead of a line break.
    -Wait          Goes on waiting for new lines.
    -Raw           Gives the whole text as one string.
    -Encoding      The encoding of a file without a mark.
    -AsByteStream  Gives bytes.

    PS> Set-Content list.txt 'one', 'two'; Get-Content list.txt -Tail 1
    two
    """
    work = work_of(cmdlet, selection, force=force, credential=credential)
    if total_count is not None and tail is not None:
        report_head_and_tail(work)
        return
    if total_count == 0:
        return
    reading = Reading(
        work, encoding, delimiter, wait, raw, as_byte_stream, total_count, tail, read_count
    )
    for place in content_places(work, path, literal_path):
        with Reported(work):
            yield from reading.of(place)


def report_head_and_tail(work: Work) -> None:
    error = InvalidOperationException(
        "The parameters TotalCount and Tail cannot be used together. Please specify only one "
        "parameter."
    )
    work.report(error, "TailAndHeadCannotCoexist", "InvalidOperation")


def check_raw(context: CmdletContext) -> None:
    """-Raw reads the whole file: what asks for a part of it is refused."""
    for name in ("TotalCount", "Tail", "Wait", "Delimiter"):
        if context.is_bound(name):
            raise PSInvalidOperationException(
                f"The 'Raw' and '{name}' parameters cannot be specified in the same command."
            )


def report_tail(work: Work, tail: int) -> None:
    """Only files can be read from their end."""
    error = InvalidOperationException(
        "The Tail parameter currently is supported only for the FileSystem provider."
    )
    work.report(error, "TailNotSupported", "InvalidOperation", tail)


class Reading:
    """How content is read, and the reading of one item."""

    def __init__(
        self,
        work: Work,
        codec: Codec | None,
        delimiter: str | None,
        wait: bool,
        raw: bool,
        as_bytes: bool,
        total: int | None,
        tail: int | None,
        count: int,
    ) -> None:
        self.work = work
        self.codec = codec
        self.delimiter = delimiter
        self.wait = wait
        self.raw = raw
        self.as_bytes = as_bytes
        self.total = total
        self.tail = tail
        self.count = count

    def of(self, place: Place) -> Iterator[object]:
        """The content of one item, in pieces of -ReadCount."""
        if self.tail is not None and not place.provider.navigates:
            report_tail(self.work, self.tail)
            return
        pieces = self.pieces(place)
        if self.total is not None:
            pieces = islice(pieces, self.total) if self.total else iter(())
        if self.tail is not None:
            pieces = iter(deque(pieces, self.tail)) if self.tail else iter(())
        if self.count == 1:
            yield from pieces
        else:
            yield from batches(pieces, self.count)

    def pieces(self, place: Place) -> Iterator[object]:
        if not place.provider.navigates:
            yield from values_of(place)
            return
        path = place.path
        if self.raw:
            check_raw(self.work.context)
        if self.as_bytes and self.codec is not None:
            self.work.context.write_warning("Encoding not used when '-AsByteStream' specified.")
        if os.path.isdir(path):
            self.refuse_folder(path)
            return
        if self.as_bytes and self.delimiter is not None:
            self.refuse_delimiter(path)
            return
        try:
            stream = open(path, "rb")  # noqa: SIM115 (kept open for the lines)
        except OSError as error:
            report_unreadable(self.work, error, path)
            return
        with stream:
            yield from self.pieces_of(stream)

    def pieces_of(self, stream: IO[bytes]) -> Iterator[object]:
        if self.as_bytes:
            yield from self.bytes_of(stream)
        elif self.raw:
            text = decode_file(stream.read(), self.codec)
            if text:
                yield text
        elif self.delimiter is not None:
            yield from split_text(decode_file(stream.read(), self.codec), self.delimiter)
        else:
            yield from self.lines_of(stream)

    def bytes_of(self, stream: IO[bytes]) -> Iterator[object]:
        if self.raw:
            yield byte_array(stream.read())
            return
        while data := stream.read(65536):
            yield from map(Byte, data)

    def lines_of(self, stream: IO[bytes]) -> Iterator[object]:
        """Lines; every kind of line break ends one, as StreamReader.ReadLine does it."""
        start = stream.read(4)
        found = marked_codec(start)
        name, skipped = found if found is not None else ((self.codec or UTF8).name, 0)
        stream.seek(skipped)
        reader = io.TextIOWrapper(stream, encoding=name, errors="replace", newline=None)
        try:
            if self.wait:
                yield from self.followed(reader)
                return
            for line in reader:
                yield line[:-1] if line.endswith("\n") else line
        finally:
            reader.detach()

    def followed(self, reader: io.TextIOWrapper) -> Iterator[object]:
        """Lines as they are added, until somebody stops it."""
        rest = ""
        session = self.work.context.session
        while True:
            text = reader.read()
            if text:
                *lines, rest = (rest + text).split("\n")
                yield from lines
            else:
                if rest:
                    yield rest
                    rest = ""
                session.sleep(0.1)
                session.safepoint()

    def refuse_folder(self, path: str) -> None:
        self.work.report(
            InvalidOperationException(
                f"Unable to get content because it is a directory: '{path}'. Please use "
                "'Get-ChildItem' instead."
            ),
            "GetContainerContentException",
            "InvalidOperation",
        )

    def refuse_delimiter(self, path: str) -> None:
        text = "A delimiter cannot be specified when reading the stream one byte at a time."
        self.work.report(
            ArgumentException(text, parameter="delimiter"),
            "GetContentReaderArgumentError",
            "InvalidArgument",
            path,
        )


def values_of(place: Place) -> Iterator[object]:
    """The value of a variable, function, alias or environment variable; a list item by item."""
    name = place.path.strip("/")
    if not name:
        raise PSArgumentException(
            'Cannot process argument because the value of argument "path" is not valid. Change '
            'the value of the "path" argument and run the operation again.',
            parameter="path",
        )
    value = place.provider.value(name)
    if isinstance(value, list):
        yield from value
    elif value is not None:
        yield value


def split_text(text: str, delimiter: str) -> Iterator[str]:
    """The pieces of a text; an empty one at the end is none. An empty delimiter reads nothing."""
    pieces = text.split(delimiter) if delimiter else []
    if pieces and not pieces[-1]:
        pieces.pop()
    yield from pieces


def batches(pieces: Iterator[object], count: int) -> Iterator[object]:
    """Arrays of `count` pieces; of all for 0 or less."""
    if count <= 0:
        whole = list(pieces)
        if whole:
            yield whole
        return
    while batch := list(islice(pieces, count)):
        yield batch


def report_unreadable(work: Work, error: OSError, path: str) -> None:
    report_content_failure(work, error, path, "GetContentReader", "ReadError")


def report_content_failure(
    work: Work, error: OSError, path: str, prefix: str, category: str
) -> None:
    """An error of opening a file, by the ids of content readers and writers."""
    from poshws.corelib.io.failures import failure_of  # deferred

    failure = failure_of(error, path)
    kinds = {
        "FileNotFoundException": ("FileNotFoundError", "ObjectNotFound"),
        "DirectoryNotFoundException": ("DirectoryNotFoundError", "ObjectNotFound"),
        "PathTooLongException": ("PathTooLongError", "InvalidArgument"),
        "UnauthorizedAccessException": ("UnauthorizedAccessError", "PermissionDenied"),
    }
    suffix, kind = kinds.get(type(failure).__name__, ("IOError", category))
    work.report(failure, prefix + suffix, kind, path)

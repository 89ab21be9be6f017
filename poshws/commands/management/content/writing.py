"""Set-Content, Add-Content and Clear-Content."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

from poshws.binding import AllowEmptyCollection, AllowNull, Calls, CmdletContext, Param, cmdlet
from poshws.commands.management.content.encoding import ProviderEncoding
from poshws.commands.management.content.places import content_places
from poshws.commands.management.content.reading import report_content_failure
from poshws.commands.management.item.parameters import (
    Credential,
    LiteralPaths,
    PropertyPaths,
    Selection,
    each_place,
    work_of,
)
from poshws.corelib.exceptions.dotnet import (
    InvalidOperationException,
    NotSupportedException,
)
from poshws.corelib.exceptions.powershell import PSArgumentException, PSNotSupportedException
from poshws.corelib.numerics.numbers import Byte
from poshws.corelib.psobject import unwrap
from poshws.objects.conversion.strings import convert_to_string
from poshws.runtime.providers.text_files import UTF8, Codec, TextFile, marked_codec
from poshws.runtime.providers.work import Reported, Work

if TYPE_CHECKING:
    from poshws.runtime.providers.base import Place

Values = Annotated[
    list[object] | None,
    Param(position=1, mandatory=True, by_value=True, by_property=True),
    AllowNull(),
    AllowEmptyCollection(),
]


class ContentParameters(Selection):
    """Where values are written, and how.

    -Value         What to write, also from the pipeline.
    -LiteralPath   The file, letter by letter.
    -PassThru      Gives what was written.
    -NoNewline     Writes no line breaks.
    -AsByteStream  The values are bytes.
    """

    path: PropertyPaths = None
    value: Values = None
    literal_path: LiteralPaths = None
    pass_thru: bool = False
    force: bool = False
    credential: Credential = None
    no_newline: Annotated[bool, Param(dynamic=True)] = False
    encoding: ProviderEncoding = None
    as_byte_stream: Annotated[bool, Param(dynamic=True)] = False


ORDER = "value pass_thru path literal_path filter include exclude force credential no_newline"


@cmdlet(
    "Set-Content",
    order=ORDER,
    default_set="Path",
    module="Microsoft.PowerShell.Management",
    supports_should_process=True,
)
def set_content(
    *,
    given: ContentParameters,
    calls: Calls,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Writes to a file and replaces what was in it; a value for each line.

    -Path      The file; it is made if it is not there.
    -Force     Overwrites read-only files, too.
    -Encoding  The file's encoding; UTF-8 without a mark if none is given.

    PS> Set-Content list.txt 'one', 'two'; (Get-Content list.txt).Count
    2
    """
    yield from written(Writing(cmdlet, given, "Set Content", append=False), given, calls)


@cmdlet(
    "Add-Content",
    order=ORDER,
    default_set="Path",
    module="Microsoft.PowerShell.Management",
    supports_should_process=True,
)
def add_content(
    *,
    given: ContentParameters,
    calls: Calls,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Writes to the end of a file; a value for each line.

    -Path      The file; it is made if it is not there.
    -Force     Writes to read-only files, too.
    -Encoding  The encoding; that of the file if none is given.

    PS> Set-Content list.txt 'one'; Add-Content list.txt 'two'; Get-Content list.txt
    one
    two
    """
    yield from written(Writing(cmdlet, given, "Add Content", append=True), given, calls)


def written(writing: Writing, given: ContentParameters, calls: Calls) -> Iterator[object]:
    """All calls of one command: paths that were given stay open, piped ones are opened anew."""
    stays_open = given.path is not None or given.literal_path is not None
    try:
        for call in calls:
            if not writing.is_open or not stays_open:
                writing.close()
                writing.open(call.path, call.literal_path)
            values = call.value or []
            for target in writing.targets:
                for item in values:
                    target.write(item)
                if given.pass_thru and values:
                    yield values
    finally:
        writing.close()


class Writing:
    """The items that a command writes to."""

    def __init__(
        self, cmdlet: CmdletContext, given: ContentParameters, action: str, *, append: bool
    ) -> None:
        self.work = work_of(cmdlet, given, force=given.force, credential=given.credential)
        self.action = action
        self.append = append
        self.codec: Codec | None = given.encoding
        self.newline = "" if given.no_newline else "\n"
        self.as_bytes = given.as_byte_stream
        self.targets: list[FileContent | ItemContent] = []
        self.is_open = False

    def open(self, paths: Sequence[str] | None, literal_paths: Sequence[str] | None) -> None:
        self.is_open = True
        for place in list(content_places(self.work, paths, literal_paths, may_be_new=True)):
            if not self.work.should(f"Path: {place.shown}", self.action):
                continue
            with Reported(self.work):
                target = self.target(place)
                if target is not None:
                    self.targets.append(target)

    def target(self, place: Place) -> FileContent | ItemContent | None:
        if not place.provider.navigates:
            return ItemContent(place, self.append, self.work.force)
        path = place.path
        if self.as_bytes and self.codec is not None:
            self.work.context.write_warning("Encoding not used when '-AsByteStream' specified.")
        if os.path.isdir(path):
            if not self.append:  # Set-Content clears first
                raise NotSupportedException(
                    f"Unable to clear content of '{path}' because it is a directory. "
                    "Clear-Content is only supported on files."
                )
            self.work.report(
                InvalidOperationException(
                    f"Unable to write content because it is a directory: '{path}'."
                ),
                "WriteContainerContentException",
                "InvalidOperation",
            )
            return None
        try:
            if self.work.force and os.path.exists(path) and not os.access(path, os.W_OK):
                os.chmod(path, os.stat(path).st_mode | 0o200)
            codec = self.codec or (existing_codec(path) if self.append else None) or UTF8
            stream = open(path, "ab" if self.append else "wb")  # noqa: SIM115 (kept open)
        except OSError as error:
            report_content_failure(self.work, error, path, "GetContentWriter", "WriteError")
            return None
        return FileContent(self, TextFile(path, codec, stream))

    def close(self) -> None:
        targets, self.targets = self.targets, []
        for target in targets:
            target.close()


class FileContent:
    """A file that gets values as lines or bytes."""

    def __init__(self, writing: Writing, file: TextFile) -> None:
        self.writing = writing
        self.file = file

    def write(self, value: object) -> None:
        if value is None:
            return
        if isinstance(value, list):
            for each in value:
                self.write(each)
            return
        if self.writing.as_bytes:
            self.write_byte(value)
            return
        if type(value) is not str:
            value = convert_to_string(value)
        self.file.write(value + self.writing.newline)

    def write_byte(self, value: object) -> None:
        plain = unwrap(value)
        if isinstance(plain, (bytes, bytearray)):
            self.file.write_bytes(bytes(plain))
        elif isinstance(plain, Byte):
            self.file.write_bytes(bytes([plain]))
        else:
            raise PSArgumentException(
                "Cannot proceed with byte encoding. When using byte encoding the content must be "
                "of type byte.",
                parameter="content",
            )

    def close(self) -> None:
        if self.writing.as_bytes:
            self.file.started = True
        self.file.close()


class ItemContent:
    """A variable, function, alias or environment variable that gets a value."""

    def __init__(self, place: Place, append: bool, force: bool) -> None:
        self.place = place
        self.force = force
        name = place.path.strip("/")
        old = place.provider.value(name) if append and place.exists() else None
        self.values: list[object] = old if isinstance(old, list) else [] if old is None else [old]

    def write(self, value: object) -> None:
        self.values.append(value)

    def close(self) -> None:
        values = self.values
        value = values[0] if len(values) == 1 else values if values else None
        self.place.provider.set(self.place.path.strip("/"), value, force=self.force)


def existing_codec(path: str) -> Codec | None:
    """What the byte order mark of a file says, where it has one."""
    try:
        with open(path, "rb") as file:
            found = marked_codec(file.read(4))
    except OSError:
        return None
    return None if found is None else Codec(found[0])


@cmdlet(
    "Clear-Content",
    alias="clc",
    default_set="Path",
    module="Microsoft.PowerShell.Management",
    supports_should_process=True,
)
def clear_content(
    path: PropertyPaths = None,
    *,
    literal_path: LiteralPaths = None,
    selection: Selection,
    force: bool = False,
    credential: Credential = None,
    cmdlet: CmdletContext,
) -> None:
    """Empties a file and leaves it.

    -Path         The file; wildcards are allowed.
    -LiteralPath  The file, letter by letter.
    -Force        Empties read-only files, too.

    PS> Set-Content note.txt 'x'; Clear-Content note.txt; (Get-Item note.txt).Length
    0
    """
    work = work_of(cmdlet, selection, force=force, credential=credential)
    for place in list(each_place(work, path, literal_path)):
        with Reported(work):
            clear_place(work, place)


def clear_place(work: Work, place: Place) -> None:
    if not place.provider.navigates:
        raise PSNotSupportedException(
            "Cannot perform the ClearContent operation. The ClearContent operation is not "
            "supported by this provider."
        )
    path = place.path
    if os.path.isdir(path):
        work.report(
            NotSupportedException(
                f"Unable to clear content of '{path}' because it is a directory. Clear-Content is "
                "only supported on files."
            ),
            "ClearDirectoryContent",
            "InvalidOperation",
            path,
        )
        return
    if not work.should(f"Item: {path}", "Clear Content"):
        return
    try:
        with open(path, "wb"):
            pass
    except OSError as error:
        report_content_failure(work, error, path, "ClearContent", "WriteError")

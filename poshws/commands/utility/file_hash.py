"""Get-FileHash."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any, Literal

from poshws.automation.results.commands import FileHashInfo
from poshws.binding import CmdletContext, Param, Set, cmdlet
from poshws.commands.reporting import record
from poshws.corelib.exceptions.dotnet import FileNotFoundException
from poshws.corelib.exceptions.powershell import ItemNotFoundException
from poshws.corelib.io.failures import failure_of, is_denied
from poshws.corelib.system.typed_arrays import byte_array
from poshws.objects.invocation.calls import invoke_member
from poshws.runtime.providers.path_text import has_wildcards

if TYPE_CHECKING:
    from hashlib import _Hash

CHUNK = 1 << 20


@cmdlet(
    "Get-FileHash",
    order="path literal_path input_stream",
    default_set="Path",
    output="Microsoft.PowerShell.Commands.FileHashInfo",
)
def get_file_hash(
    path: Annotated[
        list[str] | None,
        Param(sets={"Path": Set(0, mandatory=True, by_value=True, by_property=True)}),
    ] = None,
    algorithm: Annotated[
        Literal["SHA1", "SHA256", "SHA384", "SHA512", "MD5"], Param(position=1)
    ] = "SHA256",
    *,
    literal_path: Annotated[
        list[str] | None,
        Param(
            alias=("PSPath", "LP"),
            sets={"LiteralPath": Set(0, mandatory=True, by_property=True)},
        ),
    ] = None,
    input_stream: Annotated[
        object,
        Param(type="System.IO.Stream", sets={"StreamParameterSet": Set(0, mandatory=True)}),
    ] = None,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gives the hash of files, by which their contents can be told apart.

    -Path         The files; wildcards are allowed.
    -Algorithm    SHA1, SHA256, SHA384, SHA512 or MD5.
    -LiteralPath  The files, letter by letter.
    -InputStream  A stream to read instead of files.

    PS> Set-Content a.txt 'abc' -NoNewline; (Get-FileHash a.txt -Algorithm MD5).Hash
    900150983CD24FB0D6963F7D28E17F72
    """
    name = algorithm.upper()
    if cmdlet.is_bound("InputStream"):
        yield FileHashInfo(name, stream_hash(input_stream, name), "")
        return
    for full in file_paths(cmdlet, path, literal_path):
        found = file_hash(cmdlet, full, name)
        if found is not None:
            yield FileHashInfo(name, found, full)


def file_paths(
    cmdlet: CmdletContext, paths: list[str] | None, literal_paths: list[str] | None
) -> Iterator[str]:
    """The paths on the disk; one without wildcards that leads nowhere is reported."""
    locations = cmdlet.session.locations
    for path in literal_paths or ():
        yield locations.place(path).path
    for path in paths or ():
        try:
            places = locations.resolve(path)
        except ItemNotFoundException as error:
            if not has_wildcards(path):
                cmdlet.write_error(record(error, "FileNotFound", "ObjectNotFound", path))
            continue
        for place in places:
            yield place.path


def new_hash(name: str) -> _Hash:
    return hashlib.new(name.lower(), usedforsecurity=False)


def file_hash(cmdlet: CmdletContext, path: str, name: str) -> str | None:
    """The hash of a file's bytes; what cannot be read is reported."""
    made = new_hash(name)
    try:
        with open(path, "rb") as file:
            while data := file.read(CHUNK):
                made.update(data)
    except OSError as error:
        failure = failure_of(error, path)
        if isinstance(failure, FileNotFoundException):
            cmdlet.write_error(record(failure, "FileNotFound", "ObjectNotFound", path))
        elif is_denied(failure):
            cmdlet.write_error(record(failure, "UnauthorizedAccessError", "InvalidData", path))
        else:
            cmdlet.write_error(record(failure, "FileReadError", "ReadError", path))
        return None
    return made.hexdigest().upper()


def stream_hash(stream: object, name: str) -> str:
    """The hash of what is left in a .NET stream."""
    made = new_hash(name)
    buffer = byte_array(bytes(65536))
    while count := int(invoke_member(stream, "Read", [buffer, 0, len(buffer)])):  # type: ignore[call-overload]
        chunk: list[Any] = buffer[:count]
        made.update(bytes(chunk))
    return made.hexdigest().upper()

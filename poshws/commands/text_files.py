"""Files that a command reads whole: which ones a path means, and their text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from poshws.binding import Session
from poshws.commands.reporting import fail
from poshws.corelib.io.failures import failure_of
from poshws.runtime.providers.path_text import has_wildcards
from poshws.runtime.providers.text_files import Codec, decode_file, file_path


def files_to_read(session: Session, paths: Sequence[str], *, literal: bool) -> Iterator[str]:
    """The file each path means; a path that leads nowhere is given as it is, to fail when read."""
    for path in paths:
        yield file_path(session, path, literal=literal or not has_wildcards(path))


def read_text(path: str, codec: Codec | None = None) -> str:
    """The text of a file; a byte order mark decides its encoding.

    Raises the exception .NET has for a file that can't be opened, with the id FileOpenFailure.
    """
    try:
        with open(path, "rb") as stream:
            return decode_file(stream.read(), codec)
    except OSError as error:
        fail(failure_of(error, path), "FileOpenFailure", "OpenError")


def file_lines(path: str, codec: Codec | None = None) -> list[str]:
    """The lines of a file, however they end; raises what .NET raises for a file it can't open."""
    try:
        with open(path, "rb") as stream:
            text = decode_file(stream.read(), codec)
    except OSError as error:
        raise failure_of(error, path) from error
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not lines[-1]:
        lines.pop()
    return lines

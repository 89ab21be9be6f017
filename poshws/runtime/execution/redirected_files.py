"""The file behind `>` and `>>`: objects as Out-File prints them, a native program's bytes as they
are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.collections.hashtable import split_default_parameter_key
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.text.wildcard import matches
from poshws.formatting.default import Formatter
from poshws.formatting.style import renders_ansi
from poshws.objects.conversion.strings import convert_to_string
from poshws.runtime.providers.text_files import UTF8, Codec, codec_of, open_text_file

if TYPE_CHECKING:
    from poshws.runtime.providers.text_files import TextFile
    from poshws.runtime.session.session import Session

OUT_FILE = "Microsoft.PowerShell.Commands.OutFileCommand"


class FileTarget:
    """A file that takes objects (`write`), bytes (`write_bytes`), ErrorRecords and their like."""

    def __init__(
        self,
        session: Session,
        path: str,
        *,
        append: bool = False,
        codec: Codec = UTF8,
        width: int | None = None,
        newline: bool = True,
        **opening: Any,
    ) -> None:
        """Opens the file; raises what `open_text_file` raises."""
        self.session = session
        self.file: TextFile = open_text_file(session, path, codec, append=append, **opening)
        self.width = width
        self.newline = "\n" if newline else ""
        self.formatter: Formatter | None = None

    def write(self, value: object) -> None:
        """One object, in the form a table that is open or the object itself asks for."""
        if type(value) is str and self.formatter is None:
            self.write_line(value)
            return
        if self.formatter is None:
            ansi = renders_ansi(self.session, is_host=False)
            self.formatter = Formatter(
                self.session, self.width, self.write_line, is_console=False, ansi=ansi
            )
        self.formatter.feed(value)

    def write_line(self, line: str, stream: str = "Output") -> None:
        self.file.write(line + self.newline)

    def write_bytes(self, data: bytes) -> None:
        """What a native program wrote, not read as text."""
        self.flush_formatter()
        self.file.write_bytes(data)

    def flush_formatter(self) -> None:
        if self.formatter is not None:
            self.formatter.flush()

    def close(self) -> None:
        try:
            self.flush_formatter()
        finally:
            self.file.close()


def redirection_target(session: Session, path: object, *, append: bool) -> FileTarget:
    """The target of `> path`; its errors are Out-File's.

    Raises the failure with Out-File's class behind the error id.
    """
    try:
        codec = default_codec(session)
        return FileTarget(session, convert_to_string(path), append=append, codec=codec)
    except NetException as error:
        record = getattr(error, "error_record", None)
        if record is not None:
            record.command_class = OUT_FILE
            record.category_info.activity = "Out-File"
        raise


def default_codec(session: Session) -> Codec:
    """A redirection is Out-File: what $PSDefaultParameterValues says of its -Encoding counts."""
    table = session.default_parameter_values
    if not table:
        return UTF8
    from poshws.binding.default_values import is_true  # deferred

    found = UTF8
    for key, value in table.items():
        parts = split_default_parameter_key(key) if isinstance(key, str) else None
        if parts is None:
            if str(key).lower() == "disabled" and is_true(value):
                return UTF8
        elif matches(parts[0], "Out-File") and matches(parts[1], "Encoding"):
            found = codec_of(value)
    return found

"""Objects as the host prints them: default formatting feeding the writer, across a whole run.

    Formatter(session, width, write_line).feed(object) … .flush()
    format_to_text(session, objects, width)                          what Out-String gives
    format_objects(session, objects, width)                          lines

A Formatter is what Out-Default holds for a pipeline or a script: a table stays open while objects
that it can show
keep coming, and plain text in between does not close it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, cast

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.formatting.plain import plain_line
from poshws.formatting.style import PLAIN, strip, theme_of

if TYPE_CHECKING:
    from poshws.formatting.document import Document
    from poshws.formatting.expressions import Session
    from poshws.formatting.writer import Screen, Writer

_MARKED = ("Warning", "Verbose", "Debug")
"""The streams whose lines the console marks as it does with what comes at once."""
DEFAULT_WIDTH = 80
DEFAULT_ROWS = 24
WriteLine = Callable[[str, str], None]


class Formatter:
    """Formats a stream of objects; `write_line(line, stream)` gets the lines, stream "Output" or
    "Error".

    `width` None: lists and strings are not wrapped, tables get the width of the screen (as in Out-
    String).
    `is_console`: the last column of the screen stays free, as on PowerShell's console.
    """

    def __init__(
        self,
        session: object,
        width: int | None,
        write_line: WriteLine,
        *,
        is_console: bool = True,
        ansi: bool = False,
    ) -> None:
        self._session = session
        self._width = width
        self._write_line = write_line
        self._is_console = is_console
        self._ansi = ansi
        self._document: Document | None = None
        self._writer: Writer | None = None

    def feed(self, value: object, stream: str = "Output") -> None:
        """Prints a value; nothing is printed for null.

        An error record that is reported comes with the stream "Error"; one that a script puts out
        is output like any other object.
        """
        if value is None or value is AUTOMATION_NULL:
            return
        if self._writer is None:
            line = plain_line(value)
            if line is not None:
                self._raw(line, stream)
                return
        self._feed_formatted(value, stream)

    def flush(self) -> None:
        """Closes what is open and prints what was held back."""
        self._close_document()
        if self._writer is not None:
            self._writer.release()

    def release(self) -> None:
        """Prints the rows that a table holds back; the table stays open."""
        if self._writer is not None:
            self._writer.release()

    def _feed_formatted(self, value: object, stream: str) -> None:
        from poshws.formatting.packets import PACKETS  # deferred

        writer = self._writer or self._open_writer()
        if isinstance(value, PACKETS):
            writer.process(value)
            return
        if self._document is None:
            self._document = self._new_document()
        for packet in self._document.feed(value, stream):
            writer.process(packet)

    def _new_document(self) -> Document:
        from poshws.formatting.document import Document  # deferred
        from poshws.formatting.options import FormatOptions  # deferred

        session = cast("Session | None", self._session)
        return Document(None, FormatOptions(), session, enumeration_limit(self._session))

    def _open_writer(self) -> Writer:
        from poshws.formatting.writer import Writer  # deferred

        self._writer = Writer(self._screen(), self._close_document)
        return self._writer

    def _close_document(self) -> None:
        document, self._document = self._document, None
        if document is not None and self._writer is not None:
            for packet in document.end():
                self._writer.process(packet)

    def _screen(self) -> Screen:
        from poshws.formatting.writer import UNLIMITED, Screen  # deferred

        columns, rows = screen_size(self._session)
        width = self._width
        if width is not None and self._is_console:
            width -= 1
        return Screen(
            width=UNLIMITED if width is None else width,
            table_width=columns if width is None else width,
            rows=rows,
            theme=theme_of(self._session) if self._ansi else PLAIN,
            by_words=wraps_by_words(),
            write_line=self._formatted,
            write_raw=self._raw,
        )

    def _formatted(self, line: str, stream: str) -> None:
        if stream in _MARKED:
            from poshws.formatting.messages import message_lines  # deferred

            if self._is_console:
                line = message_lines(self._session, stream, line, 0, ansi=self._ansi)[0]
            stream = "Output"
        if not self._ansi and "\x1b" in line:
            line = strip(line)
        self._write_line(line, stream)

    def _raw(self, line: str, stream: str) -> None:
        """A string of the script's own: the console leaves its sequences out where all must be
        plain.
        """
        if self._is_console:
            self._formatted(line, stream)
        else:
            self._write_line(line, stream)


def enumeration_limit(session: object) -> int:
    """$global:FormatEnumerationLimit, 4 unless it is an int."""
    scope = getattr(session, "global_scope", None)
    variable = scope.own("formatenumerationlimit") if scope is not None else None
    value = variable.value if variable is not None else None
    return value if type(value) is int else 4


def screen_size(session: object) -> tuple[int, int]:
    """Columns and rows of the terminal; 80 by 24 without one, whatever COLUMNS says."""
    width = getattr(getattr(session, "host", None), "width", None)
    if isinstance(width, int):
        return width, getattr(session, "screen_rows", DEFAULT_ROWS)
    for descriptor in (1, 2, 0):
        try:
            size = os.get_terminal_size(descriptor)
        except OSError:
            continue
        if size.columns > 0:
            return size.columns, size.lines
    return DEFAULT_WIDTH, DEFAULT_ROWS


def wraps_by_words() -> bool:
    """Whether the current culture's language is one that lines are broken between words in."""
    from poshws.corelib.globalization.format_providers import current_culture  # deferred
    from poshws.formatting.wrapping import WORD_WRAPPING  # deferred

    return current_culture().language in WORD_WRAPPING


def format_lines(
    session: object, objects: Iterable[object], width: int | None, *, ansi: bool = False
) -> Iterator[str]:
    """The lines of Out-String -Stream; text of a script's own may hold line breaks."""
    lines: list[str] = []
    formatter = Formatter(
        session, width, lambda line, _: lines.append(line), is_console=False, ansi=ansi
    )
    for value in objects:
        formatter.feed(value)
        yield from lines
        lines.clear()
    formatter.flush()
    yield from lines


def format_to_text(
    session: object, objects: Iterable[object], width: int | None = None, *, ansi: bool = False
) -> str:
    """The text that Out-String gives: every line with a line break."""
    return "".join(f"{line}\n" for line in format_lines(session, objects, width, ansi=ansi))


def format_objects(
    session: object, objects: Iterable[object], width: int, *, plain: bool = True
) -> Iterator[str]:
    """The lines that the console would show."""
    lines: list[str] = []
    formatter = Formatter(session, width, lambda line, _: lines.append(line), ansi=not plain)
    for value in objects:
        formatter.feed(value)
        yield from lines
        lines.clear()
    formatter.flush()
    yield from lines

"""What handlers write while the prompt waits → lines above it, without anything that could harm.

A message from the wire may hold escape sequences that move the cursor, set the title or do worse.
Colours are let through; every other control character is shown, `^[` for Escape.
"""

from __future__ import annotations

import asyncio
import re
from functools import partial
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from poshws.host import ConsoleHost

_COLOUR = re.compile(r"(\x1b\[[0-9;:]*m)")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def harmless(text: str) -> str:
    """The text with control characters made visible, colours, tabs and ends of lines apart."""
    if not _CONTROL.search(text):
        return text
    pieces = _COLOUR.split(text.replace("\r\n", "\n"))
    pieces[::2] = [_CONTROL.sub(_picture, piece) for piece in pieces[::2]]
    return "".join(pieces)


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20 or code == 0x7F:
        return "^" + chr(code ^ 0x40)
    return f"\\x{code:02x}"


class Waiting:
    """A stream that stands in for the terminal's while the prompt is on the screen.

    Text is collected and written between two drawings of the prompt, whole lines only: what has
    no end of line yet waits for it, or for the end of the prompt.
    """

    encoding = "utf-8"

    def __init__(self, stream: TextIO, loop: asyncio.AbstractEventLoop) -> None:
        self.stream = stream
        self._loop = loop
        self._parts: list[str] = []
        self._writer: asyncio.Task[None] | None = None

    def write(self, text: str) -> int:
        """Takes text; it appears soon."""
        self._parts.append(text)
        if "\n" in text and self._writer is None:
            self._writer = self._loop.create_task(self._write_lines())
        return len(text)

    def flush(self) -> None:
        """Nothing to do: the text appears by itself."""

    def isatty(self) -> bool:
        """As the terminal says."""
        return self.stream.isatty()

    def fileno(self) -> int:
        """The terminal's number."""
        return self.stream.fileno()

    def finish(self) -> None:
        """Writes what is left; the prompt is gone."""
        rest, self._parts = "".join(self._parts), []
        if rest:
            self.stream.write(harmless(rest))
            self.stream.flush()

    async def _write_lines(self) -> None:
        from prompt_toolkit.application import run_in_terminal

        try:
            while lines := self._take_lines():
                await run_in_terminal(partial(self._put, lines))
        finally:
            self._writer = None

    def _take_lines(self) -> str:
        lines, end, rest = "".join(self._parts).rpartition("\n")
        self._parts = [rest] if rest else []
        return lines + end

    def _put(self, text: str) -> None:
        self.stream.write(harmless(text))
        self.stream.flush()


class AbovePrompt:
    """While it is entered, both streams of the host write above the prompt."""

    def __init__(self, host: ConsoleHost, loop: asyncio.AbstractEventLoop) -> None:
        self._host = host
        self._output, self._errors = host.output, host.errors
        self._waiting = Waiting(host.output, loop), Waiting(host.errors, loop)

    def __enter__(self) -> None:
        self._host.output, self._host.errors = self._waiting

    def __exit__(self, *_: object) -> None:
        self._host.output, self._host.errors = self._output, self._errors
        for waiting in self._waiting:
            waiting.finish()

"""What handlers write → text without anything that could harm, above the prompt while it waits.

Of what handlers write, colours are let through; every other control character is shown. A command
that somebody typed may write what it likes.
"""

from __future__ import annotations

import asyncio
import sys
from functools import partial
from typing import TYPE_CHECKING, Any, TextIO

from prompt_toolkit.application import run_in_terminal

from poshws.corelib.text.control_characters import harmless
from poshws.runtime.execution.fibers import in_fiber

if TYPE_CHECKING:
    from poshws.host.console_host import ConsoleHost


class Stream:
    """A stream in front of the terminal's."""

    encoding = "utf-8"

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream

    def write(self, text: str) -> int:
        """Writes text, made harmless where a handler wrote it."""
        self.stream.write(harmless(text) if in_fiber() else text)
        return len(text)

    def flush(self) -> None:
        """What was written is seen."""
        self.stream.flush()

    def isatty(self) -> bool:
        """As the terminal says."""
        return self.stream.isatty()

    def fileno(self) -> int:
        """The terminal's number."""
        return self.stream.fileno()


class Waiting(Stream):
    """A stream that stands in for the terminal's while the prompt is on the screen.

    Text is collected and written between two drawings of the prompt, whole lines only: what has
    no end of line yet waits for it, or for the end of the prompt.
    """

    def __init__(self, stream: TextIO, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(stream)
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

    def finish(self) -> None:
        """Writes what is left; the prompt is gone."""
        rest, self._parts = "".join(self._parts), []
        if rest:
            self._put(rest)

    async def _write_lines(self) -> None:
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


class Streams:
    """While it is entered, the host and Python itself write to other streams."""

    def __init__(self, host: ConsoleHost, output: Stream, errors: Stream) -> None:
        self._host = host
        self._streams = output, errors
        self._before: Any = None

    def __enter__(self) -> None:
        host = self._host
        self._before = host.output, host.errors, sys.stdout, sys.stderr
        new: Any = self._streams
        host.output, host.errors = new
        sys.stdout, sys.stderr = new

    def __exit__(self, *_: object) -> None:
        self._host.output, self._host.errors, sys.stdout, sys.stderr = self._before
        for stream in self._streams:
            if isinstance(stream, Waiting):
                stream.finish()


def guarded(host: ConsoleHost) -> Streams:
    """What handlers write is harmless."""
    return Streams(host, Stream(host.output), Stream(host.errors))


def above_prompt(host: ConsoleHost, loop: asyncio.AbstractEventLoop) -> Streams:
    """Everything is written above the prompt."""
    return Streams(host, Waiting(host.output, loop), Waiting(host.errors, loop))

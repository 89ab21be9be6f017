"""The ends of a started program's streams: readers that wait for what comes, and events for its
lines.
"""

from __future__ import annotations

import codecs
import os
import threading
from typing import IO, TYPE_CHECKING, ClassVar

from poshws.clr.io.readers import StreamReader
from poshws.clr.io.streams import Stream
from poshws.corelib import execution_context
from poshws.corelib.system.events import EventArgs

if TYPE_CHECKING:
    from poshws.clr.diagnostics.processes import Process

_SIZE = 65536


class DataReceivedEventArgs(EventArgs):
    """A line that a program wrote; null behind the last one."""

    net_name: ClassVar[str] = "System.Diagnostics.DataReceivedEventArgs"

    def __init__(self, data: str | None) -> None:
        self.data = data


class PipeReader(StreamReader):
    """A program's output, read as it comes; what its other stream gives meanwhile is kept."""

    __slots__ = ("_decoder", "_file", "_has_ended", "others")
    net_name: ClassVar[str] = "System.IO.StreamReader"

    def __init__(self, file: IO[bytes], encoding: object) -> None:
        super().__init__(Stream(file, can_write=False), *([encoding] if encoding else []))
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._file = file
        self._has_ended = False
        self.others: list[PipeReader] = []

    def text(self) -> str:
        """What has been read, up to the end of a line behind the place."""
        self._check()
        while not self._has_ended and self._text.find("\n", self._place) < 0:
            self._wait()
        return self._text

    def whole_text(self) -> str:
        self._check()
        while not self._has_ended:
            self._wait()
        return self._text

    def _check(self) -> None:
        """Raises ObjectDisposedException where it was closed."""
        self._is_decoded = True
        super().text()

    def _wait(self) -> None:
        readers = [self, *(each for each in self.others if not each._has_ended)]
        numbers = {each._file.fileno(): each for each in readers}
        for number in wait_for_input(list(numbers)):
            numbers[number].take(os.read(number, _SIZE))

    def take(self, data: bytes) -> None:
        """Bytes that have come; none at the end."""
        if self._place > _SIZE:
            self._text, self._place = self._text[self._place :], 0
        self._has_ended = not data
        self._text += self._decoder.decode(data, self._has_ended)


def wait_for_input(numbers: list[int]) -> list[int]:
    """The descriptors with something to read; the session's other work goes on meanwhile."""
    try:
        ready: list[int] = execution_context.current.services.wait_for_input(numbers)
        return ready
    except RuntimeError:
        import select  # deferred

        return select.select(numbers, [], [])[0]


def raise_lines(process: Process, file: IO[bytes], event: str) -> threading.Thread:
    """A thread that raises an event for each line, and one with null at the end."""

    def read() -> None:
        for line in file:
            text = line.decode("utf-8", "replace").rstrip("\r\n")
            process.raise_event(event, DataReceivedEventArgs(text))
        process.raise_event(event, DataReceivedEventArgs(None))

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    return thread

"""What happens on a connection → a terminal, for people, or a pipe, for programs.

On a terminal messages come with a mark for their direction, JSON in colours, and nothing that they
contain has an effect on the terminal. Into a pipe goes every message that came, as it came, each
with an end of line; what else there is to say goes to standard error.
"""

from __future__ import annotations

import asyncio
import shutil
import sys
from typing import TYPE_CHECKING, TextIO

from poshws.apps.ws.json_view import is_json, view
from poshws.corelib.text.control_characters import without_control

if TYPE_CHECKING:
    from typing import BinaryIO, Protocol

    class Screen(Protocol):
        """Where a conversation is shown."""

        def received(self, data: bytes, text: str | None) -> None:
            """A message came; the text is None for a binary one."""

        def sent(self, data: bytes, text: str | None) -> None:
            """A message went that nobody has typed."""

        def control(self, is_incoming: bool, kind: str, data: bytes, fact: str = "") -> None:
            """A ping or a pong, and what is known of it."""

        def note(self, text: str) -> None:
            """Something that is good to know."""

        def fail(self, text: str) -> None:
            """Something that went wrong."""

        def flush(self) -> None:
            """All of it is seen."""


COLOURS = {
    "name": "34",
    "string": "32",
    "number": "36",
    "word": "35",
    "in": "1;36",
    "out": "1;32",
    "note": "90",
    "error": "31",
}
SHOWN_BYTES = 64  # of a binary message


class Terminal:
    """For people."""

    def __init__(self, stream: TextIO, *, has_colours: bool) -> None:
        self.stream = stream
        self._has_colours = has_colours

    def received(self, data: bytes, text: str | None) -> None:
        self._message("in", "< ", data, text)

    def sent(self, data: bytes, text: str | None) -> None:
        self._message("out", "> ", data, text)

    def control(self, is_incoming: bool, kind: str, data: bytes, fact: str = "") -> None:
        side, mark = ("in", "< ") if is_incoming else ("out", "> ")
        self._put(self.paint(side, mark) + self.paint("note", control_text(kind, data, fact)))

    def note(self, text: str) -> None:
        self._put(self.paint("note", without_control(text)))

    def fail(self, text: str) -> None:
        self._put(self.paint("error", without_control(text)))

    def flush(self) -> None:
        self.stream.flush()

    def paint(self, kind: str, text: str) -> str:
        """The text in the colour of its kind, without control characters but its own."""
        colour = COLOURS.get(kind)
        shown = without_control(text)
        return f"\x1b[{colour}m{shown}\x1b[0m" if colour and self._has_colours else shown

    def _message(self, side: str, mark: str, data: bytes, text: str | None) -> None:
        if text is None:
            shown = self.paint("note", dump(data))
        elif is_json(text):
            columns = shutil.get_terminal_size().columns
            shown = view(text, columns - len(mark), self.paint)
        else:
            shown = without_control(text)
        # Lines behind the first are indented, so that none can look like another message.
        self._put(self.paint(side, mark) + shown.replace("\n", "\n" + " " * len(mark)))

    def _put(self, text: str) -> None:
        self.stream.write(text + "\n")
        self.stream.flush()


class Pipe:
    """For programs."""

    def __init__(
        self, output: BinaryIO, *, is_verbose: bool, shows_control: bool, is_binary: bool
    ) -> None:
        self._output = output
        self._is_verbose = is_verbose
        self._shows_control = shows_control
        self._end = b"" if is_binary else b"\n"
        self._flush_is_due = False

    def received(self, data: bytes, text: str | None) -> None:
        self._output.write(data + self._end)
        if not self._flush_is_due:  # once for all that came together
            self._flush_is_due = True
            asyncio.get_running_loop().call_soon(self.flush)

    def sent(self, data: bytes, text: str | None) -> None:
        """What is sent is not shown."""

    def control(self, is_incoming: bool, kind: str, data: bytes, fact: str = "") -> None:
        if self._shows_control:
            mark = "<" if is_incoming else ">"
            print(f"{mark} {control_text(kind, data, fact)}", file=sys.stderr)

    def note(self, text: str) -> None:
        if self._is_verbose:
            print(without_control(text), file=sys.stderr)

    def fail(self, text: str) -> None:
        print(without_control(text), file=sys.stderr)

    def flush(self) -> None:
        self._flush_is_due = False
        self._output.flush()


def dump(data: bytes) -> str:
    """The beginning of bytes in hexadecimal."""
    more = " …" if len(data) > SHOWN_BYTES else ""
    size = f"{len(data):,} byte{'' if len(data) == 1 else 's'}"
    return f"[{size}] {data[:SHOWN_BYTES].hex(' ')}{more}".rstrip()


def control_text(kind: str, data: bytes, fact: str) -> str:
    """A ping or a pong in words."""
    return " ".join(filter(None, (kind, words_of(data), fact)))


def words_of(data: bytes) -> str:
    """What a ping or pong says, as text if it is text that can be seen, else in hexadecimal."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return data.hex(" ")
    return text if text.isprintable() else data.hex(" ")

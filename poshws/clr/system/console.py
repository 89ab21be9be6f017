"""[console]: the terminal's streams, colours, size and keys."""

from __future__ import annotations

import os
import sys
from typing import IO, Any, ClassVar, Final

from poshws.clr.io.readers import TextReader
from poshws.clr.io.streams import Stream
from poshws.clr.io.writers import TextWriter
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.text.encodings import FACTS, Encoding
from poshws.corelib import execution_context
from poshws.corelib.exceptions.dotnet import InvalidOperationException, IOException
from poshws.corelib.numerics.numbers import Char
from poshws.corelib.typesystem.enums import EnumValue

_NO_KEYS: Final = (
    "Cannot read keys when either application does not have a console or when console input has"
    " been redirected. Try Console.Read."
)
_COLORS: Final = (0, 4, 2, 6, 1, 5, 3, 7)
"""ANSI numbers of .NET's first eight console colours."""


def _host() -> object:
    """The session's host; without one, the process's own streams."""
    try:
        return execution_context.current.services.console()
    except (AttributeError, RuntimeError):
        return None


class ConsoleWriter(TextWriter):
    """What Console.Out and Console.Error are."""

    __slots__ = ("stream_name", "auto_flush")
    net_name = "System.IO.TextWriter"

    def __init__(self, stream_name: str) -> None:
        super().__init__()
        self.stream_name = stream_name
        self.auto_flush = True

    @property
    def target(self) -> IO[str]:
        default = sys.stdout if self.stream_name == "output" else sys.stderr
        return getattr(_host(), self.stream_name, default)

    def put(self, text: str) -> None:
        host = _host()
        if host is not None and self.stream_name == "output" and hasattr(host, "settle"):
            host.settle()
        target = self.target
        target.write(text)
        if self.stream_name == "errors":
            target.flush()

    def flush(self, token: object = None) -> None:
        self.target.flush()

    @property
    def encoding(self) -> Encoding:
        return Encoding(FACTS[65001], emits_preamble=False)


class ConsoleReader(TextReader):
    """What Console.In is: lines of standard input, read when they are asked for."""

    __slots__ = ()
    net_name = "System.IO.TextReader"

    def text(self) -> str:
        if self._place >= len(self._text):
            self._text, self._place = sys.stdin.readline(), 0
        return self._text

    def whole_text(self) -> str:
        self._text, self._place = self._text[self._place :] + sys.stdin.read(), 0
        return self._text


class _Streams:
    """What Out, Error and In are at the moment: a script may put others in their place."""

    out: TextWriter = ConsoleWriter("output")
    error: TextWriter = ConsoleWriter("errors")
    reader: TextReader = ConsoleReader()
    foreground: int = -1
    background: int = -1
    title: str = ""


class ConsoleMembers:
    """System.Console."""

    cursor_size: ClassVar[int] = 100
    window_left: ClassVar[int] = 0
    window_top: ClassVar[int] = 0
    number_lock: ClassVar[bool] = False
    caps_lock: ClassVar[bool] = False
    cursor_visible: ClassVar[bool] = True
    treat_control_c_as_input: ClassVar[bool] = False

    @staticmethod
    def out() -> TextWriter:
        return _Streams.out

    @staticmethod
    def error() -> TextWriter:
        return _Streams.error

    @staticmethod
    def in_() -> TextReader:
        return _Streams.reader

    @staticmethod
    def write(*values: object) -> None:
        _Streams.out.write(*values)

    @staticmethod
    def write_line(*values: object) -> None:
        _Streams.out.write_line(*values)

    @staticmethod
    def read_line() -> str | None:
        return _Streams.reader.read_line()

    @staticmethod
    def read() -> int:
        return _Streams.reader.read()

    @staticmethod
    def input_encoding() -> Encoding:
        return Encoding(FACTS[65001], emits_preamble=False)

    output_encoding = input_encoding

    @staticmethod
    def set_output_encoding(value: Encoding) -> None:
        """Text leaves as UTF-8, whatever a script asks for, as terminals expect."""

    set_input_encoding = set_output_encoding

    @staticmethod
    def is_output_redirected() -> bool:
        return not sys.stdout.isatty()

    @staticmethod
    def is_error_redirected() -> bool:
        return not sys.stderr.isatty()

    @staticmethod
    def is_input_redirected() -> bool:
        return not sys.stdin.isatty()

    @staticmethod
    def key_available() -> bool:
        import select  # deferred

        if not sys.stdin.isatty():
            raise InvalidOperationException(
                _NO_KEYS.replace("read keys", "see if a key has been pressed")
            )
        return bool(select.select([sys.stdin], [], [], 0)[0])

    @staticmethod
    def read_key(intercept: bool = False) -> ConsoleKeyInfo:
        if not sys.stdin.isatty():
            raise InvalidOperationException(_NO_KEYS)
        import termios  # deferred
        import tty  # deferred

        number = sys.stdin.fileno()
        before = termios.tcgetattr(number)
        try:
            tty.setcbreak(number)
            letter = os.read(number, 1).decode("latin-1")
        finally:
            termios.tcsetattr(number, termios.TCSADRAIN, before)
        if not intercept:
            _Streams.out.write(letter)
        return key_of(letter)

    @staticmethod
    def window_width() -> int:
        import shutil  # deferred

        return shutil.get_terminal_size((80, 24)).columns

    @staticmethod
    def window_height() -> int:
        import shutil  # deferred

        return shutil.get_terminal_size((80, 24)).lines

    buffer_width = largest_window_width = window_width
    buffer_height = largest_window_height = window_height

    @staticmethod
    def cursor_left() -> int:
        return 0

    cursor_top = cursor_left

    @staticmethod
    def set_cursor_left(value: int) -> None:
        _escape(f"\x1b[{value + 1}G")

    @staticmethod
    def set_cursor_top(value: int) -> None:
        _escape(f"\x1b[{value + 1}d")

    @staticmethod
    def set_cursor_position(left: int, top: int) -> None:
        _escape(f"\x1b[{top + 1};{left + 1}H")

    @staticmethod
    def set_cursor_visible(value: bool) -> None:
        _escape("\x1b[?25h" if value else "\x1b[?25l")

    @staticmethod
    def clear() -> None:
        _escape("\x1b[H\x1b[2J\x1b[3J")

    @staticmethod
    def beep(*how: int) -> None:
        _escape("\a")

    @staticmethod
    def title() -> str:
        return _Streams.title

    @staticmethod
    def set_title(value: str) -> None:
        _Streams.title = value
        _escape(f"\x1b]0;{value}\a")

    @staticmethod
    def foreground_color() -> EnumValue:
        return enum_value("System.ConsoleColor", _Streams.foreground)

    @staticmethod
    def background_color() -> EnumValue:
        return enum_value("System.ConsoleColor", _Streams.background)

    @staticmethod
    def set_foreground_color(value: int) -> None:
        _Streams.foreground = int(value)
        _escape(f"\x1b[{_color(int(value), 30)}m")

    @staticmethod
    def set_background_color(value: int) -> None:
        _Streams.background = int(value)
        _escape(f"\x1b[{_color(int(value), 40)}m")

    @staticmethod
    def reset_color() -> None:
        _Streams.foreground = _Streams.background = -1
        _escape("\x1b[39;49m")

    @staticmethod
    def open_standard_input(size: int = 0) -> Stream:
        return Stream(sys.stdin.buffer, can_write=False)

    @staticmethod
    def open_standard_output(size: int = 0) -> Stream:
        sys.stdout.flush()
        return _open_output(sys.stdout)

    @staticmethod
    def open_standard_error(size: int = 0) -> Stream:
        return _open_output(sys.stderr)

    @staticmethod
    def set_window_size(width: int, height: int) -> None:
        raise IOException("The terminal's size is its own.")

    set_buffer_size = set_window_position = set_window_size


def _set_stream(name: str) -> staticmethod[..., None]:
    def put(value: object) -> None:
        setattr(_Streams, name, value)

    return staticmethod(put)


class _ConsoleHolder(ConsoleMembers):
    """With the methods SetOut, SetError and SetIn, whose names look like setters'."""

    set_out = _set_stream("out")
    set_error = _set_stream("error")
    set_in = _set_stream("reader")


class _OutputStream(Stream):
    """Standard output as bytes: every write is seen at once."""

    __slots__ = ()

    def write_bytes(self, data: bytes) -> None:
        super().write_bytes(data)
        self.file.flush()

    def close(self) -> None:
        """The process's own streams stay open."""


def _open_output(stream: Any) -> Stream:
    return _OutputStream(stream.buffer, can_read=False)


def _escape(text: str) -> None:
    """An escape sequence, for terminals alone."""
    if sys.stdout.isatty():
        _Streams.out.write(text)


def _color(number: int, base: int) -> int:
    if number < 0:
        return base + 9
    return _COLORS[number & 7] + base + (60 if number > 7 else 0)


class ConsoleKeyInfo:
    """System.ConsoleKeyInfo."""

    __slots__ = ("key_char", "key", "modifiers")
    net_name: ClassVar[str] = "System.ConsoleKeyInfo"

    def __init__(
        self,
        letter: str = "\0",
        key: int = 0,
        shift: object = False,
        alt: object = False,
        control: object = False,
    ) -> None:
        self.key_char = Char(letter)
        self.key = enum_value("System.ConsoleKey", int(key))
        bits = (1 if alt else 0) | (2 if shift else 0) | (4 if control else 0)
        self.modifiers = enum_value("System.ConsoleModifiers", bits)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ConsoleKeyInfo) and (self.key_char, self.key, self.modifiers) == (
            other.key_char,
            other.key,
            other.modifiers,
        )

    def __hash__(self) -> int:
        return hash((self.key_char, self.key))


def key_of(letter: str) -> ConsoleKeyInfo:
    """The key that types a character."""
    named = {"\r": 13, "\n": 13, "\t": 9, "\x1b": 27, "\x7f": 8, "\b": 8, " ": 32}
    if letter in named:
        return ConsoleKeyInfo(letter, named[letter])
    if letter.isascii() and letter.isalnum():
        return ConsoleKeyInfo(letter, ord(letter.upper()), letter.isupper())
    if ord(letter) < 27:
        return ConsoleKeyInfo(letter, ord(letter) + 64, control=True)
    return ConsoleKeyInfo(letter)


TYPES = describe(
    __file__,
    {
        "System.Console": (None, _ConsoleHolder),
        "System.ConsoleKeyInfo": ConsoleKeyInfo,
    },
)

"""StreamWriter and StringWriter write text; BinaryWriter writes numbers."""

from __future__ import annotations

import struct
from decimal import Decimal
from typing import Any, ClassVar

from poshws.clr.io.streams import APPEND, CREATE, WRITE, FileStream, Stream
from poshws.clr.metadata.describe import describe
from poshws.clr.text.composite_format import composite_format
from poshws.clr.text.encodings import FACTS, Encoding
from poshws.clr.text.string_builders import StringBuilder
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ObjectDisposedException,
)
from poshws.corelib.numerics.numbers import (
    STRUCT_FORMATS,
)
from poshws.objects.conversion.strings import net_to_string


class TextWriter:
    """System.IO.TextWriter; derived classes take the text in `put`."""

    __slots__ = ("new_line", "format_provider", "__weakref__")
    net_name: ClassVar[str] = "System.IO.TextWriter"

    def __init__(self, provider: object = None) -> None:
        self.new_line = "\n"
        self.format_provider = provider

    def put(self, text: str) -> None:
        """Takes a text; this class has nowhere to put it."""

    @staticmethod
    def null() -> TextWriter:
        return TextWriter()

    @staticmethod
    def synchronized(writer: TextWriter) -> TextWriter:
        return writer

    @property
    def encoding(self) -> Encoding:
        return Encoding(FACTS[1200])

    def write(self, *values: object) -> None:
        """(value), (format, arguments…) or (characters, index, count)."""
        self.put(_text_of(values))

    def write_line(self, *values: object) -> None:
        self.put(_text_of(values) + self.new_line)

    def flush(self, token: object = None) -> None:
        """Nothing waits to be written."""

    def close(self) -> None:
        """Nothing to give back."""

    def dispose(self) -> None:
        self.close()

    def write_async(self, *values: object) -> object:
        self.write(*values)
        return _done()

    def write_line_async(self, *values: object) -> object:
        self.write_line(*values)
        return _done()

    def flush_async(self, token: object = None) -> object:
        self.flush()
        return _done()

    def dispose_async(self) -> object:
        self.dispose()
        return _done()


def _done() -> object:
    from poshws.clr.threading.tasks import done  # deferred

    return done()


def _text_of(values: tuple[Any, ...]) -> str:
    if not values or values[0] is None:
        return ""
    first = values[0]
    if isinstance(first, list):  # char[]
        part = first[values[1] : values[1] + values[2]] if len(values) == 3 else first
        return "".join(part)
    if len(values) == 1:
        return net_to_string(first)
    rest: Any = values[1:]
    if len(rest) == 1 and isinstance(rest[0], list):
        rest = rest[0]
    return composite_format(first, rest)


class StringWriter(TextWriter):
    """System.IO.StringWriter."""

    __slots__ = ("builder", "_is_open")
    net_name = "System.IO.StringWriter"

    def __init__(self, *options: object) -> None:
        builders = [each for each in options if isinstance(each, StringBuilder)]
        super().__init__()
        self.builder = builders[0] if builders else StringBuilder()
        self._is_open = True

    def put(self, text: str) -> None:
        if not self._is_open:
            raise ObjectDisposedException(None, "Cannot write to a closed TextWriter.")
        self.builder.append(text)

    def get_string_builder(self) -> StringBuilder:
        return self.builder

    def close(self) -> None:
        self._is_open = False

    def __str__(self) -> str:
        return str(self.builder)


class StreamWriter(TextWriter):
    """System.IO.StreamWriter."""

    __slots__ = ("base_stream", "_encoding", "auto_flush", "_leaves_open", "_pieces", "_is_open")
    net_name = "System.IO.StreamWriter"

    def __init__(self, target: Any, *options: object) -> None:
        """A stream or a path, then whether to append, encoding, buffer size and whether it stays
        open.
        """
        super().__init__()
        flags = [each for each in options if isinstance(each, bool)]
        encodings = [each for each in options if isinstance(each, Encoding)]
        self._leaves_open = False
        if isinstance(target, str):
            mode = APPEND if flags and flags[0] else CREATE
            self.base_stream: Stream = FileStream(target, mode, WRITE)
        elif target is None:
            raise ArgumentNullException("stream")
        else:
            if not target.can_write:
                raise ArgumentException("Stream was not writable.")
            self.base_stream = target
            self._leaves_open = bool(flags and flags[0])
        self._encoding = encodings[0] if encodings else Encoding(FACTS[65001], emits_preamble=False)
        self.auto_flush = False
        self._is_open = True
        self._pieces: list[str] = []
        stream = self.base_stream
        if self._encoding.emits_preamble and stream.can_seek and stream.position == 0:
            stream.write_bytes(self._encoding.facts.preamble)

    @property
    def encoding(self) -> Encoding:
        return self._encoding

    def put(self, text: str) -> None:
        if not self._is_open:
            raise ObjectDisposedException(None, "Cannot write to a closed TextWriter.")
        self._pieces.append(text)
        if self.auto_flush or len(self._pieces) > 512:
            self.flush()

    def flush(self, token: object = None) -> None:
        if not self._is_open:
            raise ObjectDisposedException(None, "Cannot write to a closed TextWriter.")
        text = "".join(self._pieces)
        self._pieces.clear()
        if text:
            self.base_stream.write_bytes(self._encoding.encode(text))
        if not self.base_stream.file.closed:
            self.base_stream.flush()

    def close(self) -> None:
        if not self._is_open:
            return
        self.flush()
        self._is_open = False
        if not self._leaves_open:
            self.base_stream.close()

    def __del__(self) -> None:
        """Unlike in .NET nothing is lost when a script forgets to close its writer."""
        if getattr(self, "_is_open", False) and not self.base_stream.file.closed:
            self.close()


class BinaryWriter:
    """System.IO.BinaryWriter: little-endian numbers, and strings prefixed with their length."""

    __slots__ = ("_stream", "encoding", "_leaves_open", "__weakref__")
    net_name: ClassVar[str] = "System.IO.BinaryWriter"

    def __init__(
        self, target: Stream, encoding: Encoding | None = None, leave_open: bool = False
    ) -> None:
        if target is None:
            raise ArgumentNullException("output")
        self._stream = target
        self.encoding = encoding or Encoding(FACTS[65001])
        self._leaves_open = leave_open

    @property
    def base_stream(self) -> Stream:
        self._stream.flush()
        return self._stream

    def write(self, value: object, *part: int) -> None:
        """A number in its own size, a text with its length, or bytes or characters, or a part of
        them.
        """
        if isinstance(value, list):
            chosen = value[part[0] : part[0] + part[1]] if part else value
            is_text = bool(chosen) and isinstance(chosen[0], str)
            data = self.encoding.encode("".join(chosen)) if is_text else bytes(chosen)
            self._stream.write_bytes(data)
            return
        form = STRUCT_FORMATS.get(type(value))
        if form is not None:
            self._stream.write_bytes(struct.pack(f"<{form}", value))
        elif type(value) is str:
            data = self.encoding.encode(value)
            self.write7_bit_encoded_int(len(data))
            self._stream.write_bytes(data)
        elif isinstance(value, str):
            self._stream.write_bytes(self.encoding.encode(value))
        elif isinstance(value, Decimal):
            self._stream.write_bytes(_decimal_bytes(value))
        else:
            raise ArgumentException("The value cannot be written.")

    def write7_bit_encoded_int(self, value: int) -> None:
        value &= 0xFFFFFFFF
        while value > 0x7F:
            self._stream.write_byte(value & 0x7F | 0x80)
            value >>= 7
        self._stream.write_byte(value)

    def seek(self, offset: int, origin: int) -> int:
        return self._stream.seek(offset, origin)

    def flush(self) -> None:
        self._stream.flush()

    def close(self) -> None:
        if self._leaves_open:
            self._stream.flush()
        else:
            self._stream.close()

    def dispose(self) -> None:
        self.close()


def _decimal_bytes(value: Decimal) -> bytes:
    sign, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)
    number = int("".join(map(str, digits)))
    flags = -exponent << 16 | (1 << 31 if sign else 0)
    return struct.pack("<IIII", number & 0xFFFFFFFF, number >> 32 & 0xFFFFFFFF, number >> 64, flags)


TYPES = describe(
    __file__,
    {
        "System.IO.TextWriter": TextWriter,
        "System.IO.StringWriter": StringWriter,
        "System.IO.StreamWriter": StreamWriter,
        "System.IO.BinaryWriter": BinaryWriter,
    },
)

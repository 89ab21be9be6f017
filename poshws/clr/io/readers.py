"""StreamReader and StringReader read text by lines or characters; BinaryReader reads numbers."""

from __future__ import annotations

import struct
from decimal import Decimal
from typing import Any, ClassVar, Final

from poshws.clr.io.errors import file_access, full_path
from poshws.clr.io.streams import OPEN, READ, FileStream, Stream
from poshws.clr.metadata.describe import describe
from poshws.clr.text.encodings import FACTS, Encoding
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    EndOfStreamException,
    ObjectDisposedException,
)
from poshws.corelib.numerics.numbers import Char
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.system.typed_arrays import byte_array

PAST_THE_END: Final = "Unable to read beyond the end of the stream."


class TextReader:
    """System.IO.TextReader: a text that is there in full, and a place in it."""

    __slots__ = ("_text", "_place", "_is_open", "__weakref__")
    net_name: ClassVar[str] = "System.IO.TextReader"
    closed_text: ClassVar[str] = "Cannot read from a closed TextReader."

    def __init__(self, text: str = "") -> None:
        self._text = text
        self._place = 0
        self._is_open = True

    def text(self) -> str:
        """The text; raises ObjectDisposedException where the reader was closed."""
        if not self._is_open:
            raise ObjectDisposedException(None, self.closed_text)
        return self._text

    def whole_text(self) -> str:
        """The text to its end."""
        return self.text()

    def peek(self) -> int:
        text = self.text()
        return ord(text[self._place]) if self._place < len(text) else -1

    def read(self, *into: Any) -> int:
        """() one character, or (buffer, index, count) as many as there are."""
        if into:
            return self._read_into(*into)
        found = self.peek()
        self._place += found >= 0
        return found

    def _read_into(self, buffer: list[object], index: int = 0, count: int | None = None) -> int:
        size = len(buffer) - index if count is None else count
        part = self.text()[self._place : self._place + size]
        buffer[index : index + len(part)] = map(Char, part)
        self._place += len(part)
        return len(part)

    def read_block(self, buffer: list[object], index: int, count: int) -> int:
        return self._read_into(buffer, index, count)

    def read_line(self) -> str | None:
        text, start = self.text(), self._place
        if start >= len(text):
            return None
        end = text.find("\n", start)
        returned = text.find("\r", start, end if end >= 0 else len(text))
        if returned >= 0:
            self._place = returned + (2 if text[returned + 1 : returned + 2] == "\n" else 1)
            return text[start:returned]
        if end < 0:
            end = len(text)
        self._place = end + 1
        return text[start:end]

    def read_to_end(self) -> str:
        text = self.whole_text()  # before the place is asked: a reader of a stream moves it
        text = text[self._place :]
        self._place = len(self._text)
        return text

    def close(self) -> None:
        self._is_open = False

    def dispose(self) -> None:
        self.close()

    @staticmethod
    def synchronized(reader: TextReader) -> TextReader:
        return reader

    def read_line_async(self, token: object = None) -> object:
        return _done(self.read_line())

    def read_to_end_async(self, token: object = None) -> object:
        return _done(self.read_to_end())

    def read_async(self, *arguments: Any) -> object:
        return _done(self._read_into(*arguments[:3]))

    read_block_async = read_async


def _done(result: object) -> object:
    from poshws.clr.threading.tasks import done  # deferred

    return done(result)


class StringReader(TextReader):
    """System.IO.StringReader."""

    __slots__ = ()
    net_name = "System.IO.StringReader"

    def __init__(self, text: str) -> None:
        if text is None:
            raise ArgumentNullException("s")
        super().__init__(text)


class StreamReader(TextReader):
    """System.IO.StreamReader; the bytes are decoded as far as lines are asked for."""

    __slots__ = ("base_stream", "encoding", "detects", "_leaves_open", "_is_decoded")
    net_name = "System.IO.StreamReader"

    def __init__(self, source: Any, *options: object) -> None:
        """A stream or a path, then encoding, detection, buffer size, whether the stream stays
        open.
        """
        super().__init__()
        if isinstance(source, str):
            self.base_stream: Stream = FileStream(source, OPEN, READ)
        elif source is None:
            raise ArgumentNullException("stream")
        else:
            self.base_stream = source
            if not source.can_read:
                raise ArgumentException("Stream was not readable.")
        encodings = [each for each in options if isinstance(each, Encoding)]
        flags = [each for each in options if isinstance(each, bool)]
        self.encoding = encodings[0] if encodings else Encoding(FACTS[65001])
        self.detects = flags[0] if flags else True
        self._leaves_open = len(flags) > 1 and flags[1]
        self._is_decoded = False

    def text(self) -> str:
        super().text()
        if not self._is_decoded:
            self._is_decoded = True
            self._text = self._decode(self.base_stream.read_bytes())
        return self._text

    def _decode(self, data: bytes) -> str:
        """The text without a byte order mark, which may say another encoding."""
        own = self.encoding.facts.preamble
        if own and data.startswith(own):
            return self.encoding.decode(data[len(own) :])
        for page in (12000, 65001, 1200, 1201) if self.detects else ():
            mark = FACTS[page].preamble
            if data.startswith(mark):
                self.encoding = Encoding(FACTS[page])
                return self.encoding.decode(data[len(mark) :])
        return self.encoding.decode(data)

    @property
    def current_encoding(self) -> Encoding:
        return self.encoding

    @property
    def end_of_stream(self) -> bool:
        return self._place >= len(self.text())

    def discard_buffered_data(self) -> None:
        """What comes next is read from the stream's place."""
        self._text, self._place, self._is_decoded = "", 0, False

    def close(self) -> None:
        if self._is_open and not self._leaves_open:
            self.base_stream.close()
        super().close()


def read_file(path: str, encoding: Encoding | None = None) -> str:
    """All text of a file, its encoding told by a byte order mark where there is one."""
    whole = full_path(path)
    with file_access(whole), open(whole, "rb") as file:
        data = file.read()
    reader = StreamReader.__new__(StreamReader)
    reader.encoding = encoding or Encoding(FACTS[65001])
    reader.detects = True
    return reader._decode(data)


class BinaryReader:
    """System.IO.BinaryReader: little-endian numbers, and strings prefixed with their length."""

    __slots__ = ("base_stream", "encoding", "_leaves_open", "__weakref__")
    net_name: ClassVar[str] = "System.IO.BinaryReader"

    def __init__(
        self, source: Stream, encoding: Encoding | None = None, leave_open: bool = False
    ) -> None:
        if source is None:
            raise ArgumentNullException("input")
        self.base_stream = source
        self.encoding = encoding or Encoding(FACTS[65001])
        self._leaves_open = leave_open

    def _take(self, count: int) -> bytes:
        data = self.base_stream.read_bytes(count)
        if len(data) < count:
            raise EndOfStreamException(PAST_THE_END)
        return data

    def _number(self, form: str) -> Any:
        return struct.unpack(f"<{form}", self._take(struct.calcsize(f"<{form}")))[0]

    def read_byte(self) -> int:
        return self._take(1)[0]

    def read_s_byte(self) -> int:
        return int(self._number("b"))

    def read_boolean(self) -> bool:
        return self._take(1) != b"\0"

    def read_int16(self) -> int:
        return int(self._number("h"))

    def read_u_int16(self) -> int:
        return int(self._number("H"))

    def read_int32(self) -> int:
        return int(self._number("i"))

    def read_u_int32(self) -> int:
        return int(self._number("I"))

    def read_int64(self) -> int:
        return int(self._number("q"))

    def read_u_int64(self) -> int:
        return int(self._number("Q"))

    def read_half(self) -> float:
        return float(self._number("e"))

    def read_single(self) -> float:
        return float(self._number("f"))

    def read_double(self) -> float:
        return float(self._number("d"))

    def read_decimal(self) -> Decimal:
        low, middle, high, flags = struct.unpack("<IIIi", self._take(16))
        digits = low | middle << 32 | high << 64
        return Decimal(-digits if flags < 0 else digits).scaleb(-(flags >> 16 & 0xFF))

    def read7_bit_encoded_int(self) -> int:
        number = shift = 0
        while True:
            byte = self._take(1)[0]
            number |= (byte & 0x7F) << shift
            shift += 7
            if byte < 128:
                return number

    read7_bit_encoded_int64 = read7_bit_encoded_int

    def read_string(self) -> str:
        return self.encoding.decode(self._take(self.read7_bit_encoded_int()))

    def read_char(self) -> Char:
        found = self.read()
        if found < 0:
            raise EndOfStreamException(PAST_THE_END)
        return Char(chr(found))

    def read_chars(self, count: int) -> list[Char]:
        found: list[Char] = []
        while len(found) < count and (letter := self.read()) >= 0:
            found.append(Char(chr(letter)))
        return found

    def read_bytes(self, count: int) -> TypedArray:
        return byte_array(self.base_stream.read_bytes(count))

    def read(self, *into: Any) -> int:
        """() one character, or (buffer, index, count): bytes or characters."""
        if into:
            return self.base_stream.read(*into)
        data = b""
        for _ in range(self.encoding.facts.max_bytes):
            byte = self.base_stream.read_bytes(1)
            if not byte:
                return -1
            data += byte
            text = self.encoding.decode(data)
            if text and text != "\N{REPLACEMENT CHARACTER}":
                return ord(text)
        return 0xFFFD

    def peek_char(self) -> int:
        place = self.base_stream.position
        found = self.read()
        self.base_stream.position = place
        return found

    def close(self) -> None:
        if not self._leaves_open:
            self.base_stream.close()

    def dispose(self) -> None:
        self.close()


TYPES = describe(
    __file__,
    {
        "System.IO.TextReader": TextReader,
        "System.IO.StringReader": StringReader,
        "System.IO.StreamReader": StreamReader,
        "System.IO.BinaryReader": BinaryReader,
    },
)

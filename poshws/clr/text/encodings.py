"""System.Text.Encoding and its kin: text to bytes and back, through Python's codecs with .NET's
replacements.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar, Final, cast

from poshws.clr.metadata.describe import describe
from poshws.clr.system.strings import characters
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    NotSupportedException,
)
from poshws.corelib.records import dataclass
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.system.typed_arrays import byte_array
from poshws.corelib.text.utf16 import join_pairs, length, split_pairs
from poshws.corelib.typesystem.types import declared_type

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type


@dataclass(frozen=True)
class Facts:
    """What is fixed about an encoding: Python's codec, .NET's class, names and code pages."""

    codec: str
    kind: str
    web_name: str
    display_name: str
    code_page: int
    windows_code_page: int
    preamble: bytes = b""
    max_bytes: int = 1


FACTS: Final = {
    facts.code_page: facts
    for facts in (
        Facts("utf-8", "UTF8", "utf-8", "Unicode (UTF-8)", 65001, 1200, b"\xef\xbb\xbf", 3),
        Facts("utf-16-le", "Unicode", "utf-16", "Unicode", 1200, 1200, b"\xff\xfe", 2),
        Facts(
            "utf-16-be", "Unicode", "utf-16BE", "Unicode (Big-Endian)", 1201, 1200, b"\xfe\xff", 2
        ),
        Facts("utf-32-le", "UTF32", "utf-32", "Unicode (UTF-32)", 12000, 1200, b"\xff\xfe\0\0", 4),
        Facts(
            "utf-32-be",
            "UTF32",
            "utf-32BE",
            "Unicode (UTF-32 Big-Endian)",
            12001,
            1200,
            b"\0\0\xfe\xff",
            4,
        ),
        Facts("utf-7", "UTF7", "utf-7", "Unicode (UTF-7)", 65000, 1200, b"", 5),
        Facts("ascii", "ASCII", "us-ascii", "US-ASCII", 20127, 1252),
        Facts("latin-1", "Latin1", "iso-8859-1", "Western European (ISO)", 28591, 1252),
    )
}
SEALED: Final = frozenset(("UTF8", "ASCII", "Latin1"))
CODE_PAGES: Final = {
    1250: "Central European (Windows)",
    1251: "Cyrillic (Windows)",
    1252: "Western European (Windows)",
    1253: "Greek (Windows)",
    1254: "Turkish (Windows)",
    437: "OEM United States",
    850: "Western European (DOS)",
    852: "Central European (DOS)",
    866: "Cyrillic (DOS)",
    932: "Japanese (Shift-JIS)",
    936: "Chinese Simplified (GB2312)",
    949: "Korean",
    950: "Chinese Traditional (Big5)",
}
ALIASES: Final = {
    "utf8": 65001,
    "utf-8": 65001,
    "utf-16": 1200,
    "utf-16le": 1200,
    "unicode": 1200,
    "ucs-2": 1200,
    "utf-16be": 1201,
    "unicodefffe": 1201,
    "utf-32": 12000,
    "utf-32le": 12000,
    "utf-32be": 12001,
    "utf-7": 65000,
    "ascii": 20127,
    "us-ascii": 20127,
    "iso-8859-1": 28591,
    "latin1": 28591,
    "l1": 28591,
}


class Encoding:
    """An encoding; `emits_preamble` says whether writers put a byte order mark first."""

    __slots__ = ("emits_preamble", "facts", "is_own", "throws", "__weakref__")

    def __init__(
        self,
        facts: Facts,
        *,
        emits_preamble: bool = True,
        throws: bool = False,
        is_own: bool = False,
    ) -> None:
        self.facts = facts
        self.emits_preamble = emits_preamble
        self.throws = throws
        self.is_own = is_own

    @property
    def net_type(self) -> Type:
        kind = self.facts.kind
        name = f"System.Text.{kind}Encoding"
        is_sealed = kind in SEALED and not self.is_own
        return declared_type(f"{name}+{kind}EncodingSealed" if is_sealed else name)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Encoding) and (self.facts, self.emits_preamble) == (
            other.facts,
            other.emits_preamble,
        )

    def __hash__(self) -> int:
        return hash(self.facts)

    def encode(self, text: str) -> bytes:
        """The bytes, with `?` or U+FFFD for what the encoding does not have."""
        codec = self.facts.codec
        try:
            return text.encode(codec)
        except UnicodeEncodeError:
            if self.throws:
                raise ArgumentException(
                    "Unable to translate Unicode character to specified code page."
                ) from None
        if codec.startswith("utf"):
            whole = join_pairs(text)
            return "".join("�" if "\ud800" <= c <= "\udfff" else c for c in whole).encode(codec)
        return split_pairs(text).encode(codec, "replace")

    def decode(self, data: bytes) -> str:
        """The text, with U+FFFD (`?` for ASCII) for bytes that mean nothing."""
        if self.facts.codec == "ascii" and not data.isascii():
            return "".join(chr(byte) if byte < 128 else "?" for byte in data)
        if self.throws:
            try:
                return data.decode(self.facts.codec)
            except UnicodeDecodeError as error:
                shown = "".join(f"[{byte:02X}]" for byte in data[error.start : error.end])
                raise ArgumentException(
                    f"Unable to translate bytes {shown} at index {error.start} from specified"
                    " code page to Unicode."
                ) from None
        return data.decode(self.facts.codec, "replace")


class EncodingMembers:
    """System.Text.Encoding."""

    @staticmethod
    def utf8() -> Encoding:
        return Encoding(FACTS[65001])

    @staticmethod
    def default() -> Encoding:
        return Encoding(FACTS[65001], emits_preamble=False)

    @staticmethod
    def unicode() -> Encoding:
        return Encoding(FACTS[1200])

    @staticmethod
    def big_endian_unicode() -> Encoding:
        return Encoding(FACTS[1201])

    @staticmethod
    def utf32() -> Encoding:
        return Encoding(FACTS[12000])

    @staticmethod
    def utf7() -> Encoding:
        return Encoding(FACTS[65000])

    @staticmethod
    def ascii() -> Encoding:
        return Encoding(FACTS[20127])

    @staticmethod
    def latin1() -> Encoding:
        return Encoding(FACTS[28591])

    @staticmethod
    def get_encoding(which: str | int, *fallbacks: object) -> Encoding:
        return find_encoding(which)

    @staticmethod
    def convert(
        source: Encoding,
        target: Encoding,
        data: list[int],
        index: int = 0,
        count: int | None = None,
    ) -> TypedArray:
        return byte_array(target.encode(source.decode(_part(data, index, count))))

    @staticmethod
    def register_provider(provider: object) -> None:
        """All code pages are there already."""

    @staticmethod
    def preamble(encoding: Encoding) -> TypedArray:
        return EncodingMembers.get_preamble(encoding)

    @staticmethod
    def get_preamble(encoding: Encoding) -> TypedArray:
        return byte_array(encoding.facts.preamble if encoding.emits_preamble else b"")

    @staticmethod
    def web_name(encoding: Encoding) -> str:
        return encoding.facts.web_name

    @staticmethod
    def body_name(encoding: Encoding) -> str:
        return encoding.facts.web_name

    @staticmethod
    def header_name(encoding: Encoding) -> str:
        return encoding.facts.web_name

    @staticmethod
    def encoding_name(encoding: Encoding) -> str:
        return encoding.facts.display_name

    @staticmethod
    def code_page(encoding: Encoding) -> int:
        return encoding.facts.code_page

    @staticmethod
    def windows_code_page(encoding: Encoding) -> int:
        return encoding.facts.windows_code_page

    @staticmethod
    def is_single_byte(encoding: Encoding) -> bool:
        return encoding.facts.max_bytes == 1

    @staticmethod
    def is_read_only(encoding: Encoding) -> bool:
        return not encoding.is_own

    @staticmethod
    def is_browser_display(encoding: Encoding) -> bool:
        return encoding.facts.kind in ("UTF8", "Latin1")

    @staticmethod
    def is_browser_save(encoding: Encoding) -> bool:
        return encoding.facts.kind in ("UTF8", "Latin1", "Unicode")

    @staticmethod
    def is_mail_news_display(encoding: Encoding) -> bool:
        return encoding.facts.kind in ("UTF8", "Latin1", "ASCII")

    @staticmethod
    def is_mail_news_save(encoding: Encoding) -> bool:
        return encoding.facts.kind in ("UTF8", "Latin1", "ASCII")

    @staticmethod
    def get_byte_count(encoding: Encoding, source: object, *part: int) -> int:
        return len(encoding.encode(_text(source, *part)))

    @staticmethod
    def get_bytes(encoding: Encoding, source: object, *rest: object) -> object:
        """(source), (source, index, count) or (source, index, count, bytes, byteIndex), which gives
        a number.
        """
        if len(rest) < 4:
            return byte_array(encoding.encode(_text(source, *cast("tuple[int, ...]", rest))))
        index, count, target, start = cast("tuple[int, int, list[object], int]", rest)
        data = byte_array(encoding.encode(_text(source, index, count)))
        target[start : start + len(data)] = data
        return len(data)

    @staticmethod
    def get_char_count(encoding: Encoding, data: list[int], *part: int) -> int:
        return length(encoding.decode(_part(data, *part)))

    @staticmethod
    def get_chars(encoding: Encoding, data: list[int], *rest: object) -> object:
        if len(rest) < 4:
            return characters(encoding.decode(_part(data, *cast("tuple[int, ...]", rest))))
        index, count, target, start = cast("tuple[int, int, list[object], int]", rest)
        found = characters(encoding.decode(_part(data, index, count)))
        target[start : start + len(found)] = found
        return len(found)

    @staticmethod
    def get_string(encoding: Encoding, data: list[int], *part: int) -> str:
        return encoding.decode(_part(data, *part))

    @staticmethod
    def get_max_byte_count(encoding: Encoding, count: int) -> int:
        return (count + 1) * encoding.facts.max_bytes

    @staticmethod
    def get_max_char_count(encoding: Encoding, count: int) -> int:
        return count + 1 if encoding.facts.max_bytes in (1, 3) else count // 2 + 2

    @staticmethod
    def is_always_normalized(encoding: Encoding, form: object = None) -> bool:
        return encoding.facts.kind in ("ASCII", "Latin1") and form is None

    @staticmethod
    def clone(encoding: Encoding) -> Encoding:
        return Encoding(
            encoding.facts,
            emits_preamble=encoding.emits_preamble,
            throws=encoding.throws,
            is_own=True,
        )

    @staticmethod
    def equals(encoding: Encoding, other: object) -> bool:
        return encoding == other

    @staticmethod
    def get_hash_code(encoding: Encoding) -> int:
        return encoding.facts.code_page


class OwnEncodingMembers(EncodingMembers):
    """The encodings that a script makes by `new`."""

    code_page_: ClassVar[int] = 65001

    @classmethod
    def make(cls, code_page: int, emits_preamble: bool, throws: bool) -> Encoding:
        facts = FACTS[code_page]
        return Encoding(facts, emits_preamble=emits_preamble, throws=throws, is_own=True)


class UTF8Members(OwnEncodingMembers):
    """System.Text.UTF8Encoding."""

    @staticmethod
    def new(emits_preamble: bool = False, throws: bool = False) -> Encoding:
        return OwnEncodingMembers.make(65001, emits_preamble, throws)


class UnicodeMembers(OwnEncodingMembers):
    """System.Text.UnicodeEncoding."""

    @staticmethod
    def new(
        big_endian: bool = False, byte_order_mark: bool = True, throws: bool = False
    ) -> Encoding:
        return OwnEncodingMembers.make(1201 if big_endian else 1200, byte_order_mark, throws)


class UTF32Members(OwnEncodingMembers):
    """System.Text.UTF32Encoding."""

    @staticmethod
    def new(
        big_endian: bool = False, byte_order_mark: bool = True, throws: bool = False
    ) -> Encoding:
        return OwnEncodingMembers.make(12001 if big_endian else 12000, byte_order_mark, throws)


class ASCIIMembers(OwnEncodingMembers):
    """System.Text.ASCIIEncoding."""

    @staticmethod
    def new() -> Encoding:
        return OwnEncodingMembers.make(20127, False, False)


def find_encoding(which: str | int) -> Encoding:
    """The encoding of a name or code page; ArgumentException or NotSupportedException for no
    such.
    """
    if isinstance(which, int):
        page = which
        if not 0 <= page <= 65535:
            text = "Valid values are between 0 and 65535, inclusive."
            raise ArgumentOutOfRangeException("codepage", text)
    elif which is None:
        raise ArgumentNullException("name")
    else:
        page = ALIASES.get(which.lower(), -1)
        if page < 0:
            page = _page_of_name(which)
    facts = FACTS.get(page) or (FACTS[65001] if page == 0 else _page_facts(page))
    if facts is None:
        text = f"No data is available for encoding {page}."
        hint = "For information on defining a custom encoding, see the documentation for the"
        raise NotSupportedException(f"{text} {hint} Encoding.RegisterProvider method.")
    return Encoding(facts, emits_preamble=page != 0)


def _page_of_name(name: str) -> int:
    try:
        codec = codecs.lookup(name.lower().replace("windows-", "cp")).name
    except LookupError:
        codec = ""
    if codec.startswith("cp") and codec[2:].isdigit():
        return int(codec[2:])
    if codec.startswith("iso8859-"):
        return 28590 + int(codec[8:])
    text = (
        f"'{name}' is not a supported encoding name. For information on defining a custom"
        " encoding, see the documentation for the Encoding.RegisterProvider method."
    )
    raise ArgumentException(text, parameter="name")


def _page_facts(page: int) -> Facts | None:
    if 28591 < page < 28606:
        number = page - 28590
        return Facts(
            f"iso8859-{number}", "SBCS", f"iso-8859-{number}", f"ISO-8859-{number}", page, 1252
        )
    try:
        codec = codecs.lookup(f"cp{page}").name
    except LookupError:
        return None
    web = f"windows-{page}" if 1249 < page < 1259 else f"ibm{page}" if page < 900 else f"cp{page}"
    return Facts(codec, "SBCS", web, CODE_PAGES.get(page, web), page, 1252)


def _text(source: object, index: int = 0, count: int | None = None) -> str:
    if source is None:
        raise ArgumentNullException("chars")
    if isinstance(source, str):
        text = source
        if count is None:
            return text
    else:
        text = join_pairs("".join(cast("Iterable[str]", source)))
    units = split_pairs(text)
    return join_pairs(units[index:] if count is None else units[index : index + count])


def _part(data: list[int], index: int = 0, count: int | None = None) -> bytes:
    if data is None:
        raise ArgumentNullException("bytes")
    if count is None:
        return bytes(data)
    if index < 0 or count < 0:
        parameter = "index" if index < 0 else "count"
        raise ArgumentOutOfRangeException(parameter, "Non-negative number required.")
    if len(data) - index < count:
        text = "Index and count must refer to a location within the buffer."
        raise ArgumentOutOfRangeException("bytes", text)
    return bytes(data[index : index + count])


TYPES = describe(
    __file__,
    {
        "System.Text.Encoding": (None, EncodingMembers),
        "System.Text.UTF8Encoding": (Encoding, UTF8Members),
        "System.Text.UnicodeEncoding": (Encoding, UnicodeMembers),
        "System.Text.UTF32Encoding": (Encoding, UTF32Members),
        "System.Text.ASCIIEncoding": (Encoding, ASCIIMembers),
        "System.Text.UTF8Encoding+UTF8EncodingSealed": (Encoding, UTF8Members),
        "System.Text.ASCIIEncoding+ASCIIEncodingSealed": (Encoding, ASCIIMembers),
        "System.Text.Latin1Encoding+Latin1EncodingSealed": (Encoding, EncodingMembers),
    },
)

"""[WebUtility] and [HttpUtility]: text made fit for HTML and URLs, and back."""

from __future__ import annotations

import re
from html.entities import html5
from typing import Any, Final

from poshws.clr.collections.name_values import NameValueCollection, QueryCollection
from poshws.clr.metadata.describe import describe
from poshws.clr.net.url_encoding import decode_url, encode_url
from poshws.clr.system.objects import PlainObject
from poshws.clr.text.encodings import FACTS, Encoding
from poshws.corelib.exceptions.dotnet import ArgumentNullException
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.system.typed_arrays import byte_array
from poshws.objects.conversion.strings import net_to_string

_HTML: Final = {"<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "&": "&amp;"}
_ENTITY: Final = re.compile(r"&(#[xX]?[0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);")
_UTF8: Final = Encoding(FACTS[65001])


def encode_html(text: str) -> str:
    """The five special characters, and numbers for U+00A0 to U+00FF and beyond U+FFFF."""
    written = []
    for letter in text:
        code = ord(letter)
        if letter in _HTML:
            written.append(_HTML[letter])
        elif 160 <= code < 256 or code > 0xFFFF:
            written.append(f"&#{code};")
        else:
            written.append(letter)
    return "".join(written)


def decode_html(text: str) -> str:
    return _ENTITY.sub(_entity, text) if "&" in text else text


def _entity(found: re.Match[str]) -> str:
    name = found[1]
    if not name.startswith("#"):
        return html5.get(f"{name};", found[0])
    number = int(name[2:], 16) if name[1] in "xX" else int(name[1:]) if name[1:].isdigit() else -1
    is_character = 0 < number < 0x110000 and not 0xD800 <= number < 0xE000
    return chr(number) if is_character else found[0]


def _written(text: str | None, output: Any) -> str | None:
    """The text, or nothing where it went to a writer."""
    if output is None:
        return text
    output.write(text)
    return None


class WebUtilityMembers:
    """System.Net.WebUtility."""

    @staticmethod
    def html_encode(text: object, output: object = None) -> str | None:
        return _written(None if text is None else encode_html(net_to_string(text)), output)

    @staticmethod
    def html_decode(text: str | None, output: object = None) -> str | None:
        return _written(None if text is None else decode_html(text), output)

    @staticmethod
    def url_encode(text: str | None) -> str | None:
        return None if text is None else encode_url(text.encode("utf-8", "replace"), upper=True)

    @staticmethod
    def url_decode(text: str | None) -> str | None:
        return None if text is None else decode_url(text).decode("utf-8", "replace")

    @staticmethod
    def url_encode_to_bytes(data: Any, offset: int, count: int) -> TypedArray:
        return byte_array(encode_url(bytes(data[offset : offset + count]), True).encode("ascii"))

    @staticmethod
    def url_decode_to_bytes(data: Any, offset: int, count: int) -> TypedArray:
        return byte_array(decode_url(bytes(data[offset : offset + count]).decode("latin-1")))


class HttpUtilityMembers(WebUtilityMembers):
    """System.Web.HttpUtility."""

    @staticmethod
    def new() -> object:
        return PlainObject()

    @staticmethod
    def html_attribute_encode(text: str | None, output: object = None) -> str | None:
        if text is None:
            return _written(None, output)
        parts = {each: _HTML[each] for each in "\"'&<"}
        return _written("".join(parts.get(letter, letter) for letter in text), output)

    @staticmethod
    def url_encode(value: object, *how: object) -> str | None:
        """(text), (text, encoding), (bytes) or (bytes, offset, count)."""
        return None if value is None else encode_url(_bytes_of(value, how), upper=False)

    @staticmethod
    def url_encode_to_bytes(value: object, *how: object) -> TypedArray:
        return byte_array(encode_url(_bytes_of(value, how), upper=False).encode("ascii"))

    @staticmethod
    def url_decode(value: object, *how: object) -> str | None:
        if value is None:
            return None
        encoding = next((each for each in how if isinstance(each, Encoding)), _UTF8)
        return encoding.decode(decode_url(_text_of(value, how)))

    @staticmethod
    def url_decode_to_bytes(value: object, *how: object) -> TypedArray:
        return byte_array(decode_url(_text_of(value, how)))

    @staticmethod
    def url_path_encode(text: str) -> str:
        """Only what is not ASCII, and blanks; a query is left alone."""
        path, mark, query = text.partition("?")
        data = path.encode("utf-8", "replace")
        return (
            "".join(chr(byte) if 33 <= byte < 127 else f"%{byte:02x}" for byte in data)
            + mark
            + query
        )

    @staticmethod
    def java_script_string_encode(text: str | None, quoted: bool = False) -> str:
        written = []
        for letter in text or "":
            named = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}.get(letter)
            if named:
                written.append(named)
            elif letter in '\\"':
                written.append(f"\\{letter}")
            elif ord(letter) < 32 or letter in "'<>&+\x85\u2028\u2029":
                written.append(f"\\u{ord(letter):04x}")
            else:
                written.append(letter)
        result = "".join(written)
        return f'"{result}"' if quoted else result

    @staticmethod
    def parse_query_string(query: str, encoding: Encoding = _UTF8) -> NameValueCollection:
        if query is None:
            raise ArgumentNullException("query")
        found = QueryCollection()
        text = query.removeprefix("?")
        for part in text.split("&") if text else ():
            name, equals, value = part.partition("=")
            if not equals:
                name, value = "", part
            decoded = encoding.decode(decode_url(value))
            found.add(encoding.decode(decode_url(name)) if equals else None, decoded)
        return found


def _bytes_of(value: Any, how: tuple[Any, ...]) -> bytes:
    if isinstance(value, str):
        return (how[0] if how else _UTF8).encode(value)
    return bytes(value[how[0] : how[0] + how[1]] if how else value)


def _text_of(value: Any, how: tuple[object, ...]) -> str:
    if isinstance(value, str):
        return value
    numbers = [each for each in how if isinstance(each, int)]
    data = value[numbers[0] : numbers[0] + numbers[1]] if numbers else value
    return bytes(data).decode("latin-1")


TYPES = describe(
    __file__,
    {
        "System.Net.WebUtility": (None, WebUtilityMembers),
        "System.Web.HttpUtility": (None, HttpUtilityMembers),
    },
)

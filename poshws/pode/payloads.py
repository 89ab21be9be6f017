"""Bodies and values: a body to data by its content type, and a value to the text that is sent.

Which content type means what is Pode's own choice, and not the same in both directions: a message
of type `application/vnd.x+json` is sent as JSON, but received as text.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_plus

from poshws.values.arrays import TypedArray
from poshws.values.exceptions import RuntimeException
from poshws.values.hashtable import Hashtable, OrderedDictionary
from poshws.values.json.parse import parse_json
from poshws.values.numbers import Int64

if TYPE_CHECKING:
    from poshws.pode.handlers import Runspace
    from poshws.runtime.session import Session

JSON = re.compile(r"^(.*/)?(.*\+)?json$", re.IGNORECASE)
YAML = re.compile(r"^(.*/)?(.*\+)?yaml$", re.IGNORECASE)
XML = re.compile(r"^(.*/)?(.*\+)?xml$", re.IGNORECASE)
LINE_SEPARATORS = re.compile("[\x85\u2028\u2029]")
escape = json.encoder.encode_basestring
# What has to be escaped becomes another byte; text that has nothing of it stays the same object.
NEEDS_ESCAPE = bytes(0 if n < 32 or n in b'"\\' else n for n in range(256))
DEFAULT_DEPTH = 10


@lru_cache(maxsize=256)
def main_type(content_type: str | None) -> str:
    """The content type without its parameters."""
    return (content_type or "").partition(";")[0].strip()


@lru_cache(maxsize=256)
def is_json(kind: str) -> bool:
    """Whether what is sent as that type is JSON."""
    return JSON.match(kind) is not None


# --- bodies to data


def parse_body(runspace: Runspace, content_type: str, text: str) -> Any:
    """The data of a body. Raises what the conversion raises, for the log."""
    pode = runspace.pode
    kind = main_type(content_type).lower()
    if not kind:
        return Hashtable()
    text = text.removeprefix("\ufeff")
    if not text or text.isspace():
        return Hashtable()
    if kind == "application/json" and not pode.body_parsers:
        return parse_json_body(runspace.session, text)
    parser = pode.body_parsers.get(kind)
    if parser is not None:
        return unrolled(runspace.call(parser, [text]))
    if kind.endswith("/json"):
        return parse_json_body(runspace.session, text)
    if kind.endswith("/xml"):
        return parse_xml_body(text)
    if kind.endswith("/csv"):
        return unrolled(runspace.session.run("ConvertFrom-Csv", input=[text]))
    if kind.endswith("/x-www-form-urlencoded"):
        return parse_form(text)
    if kind == "multipart/form-data":  # Pode asks the request, which knows no forms
        raise RuntimeException(
            "Method invocation failed because [Pode.Protocols.WebSockets.PodeWebSocketRequest] "
            "does not contain a method named 'ParseFormData'.",
            error_id="MethodNotFound",
            category="InvalidOperation",
        )
    return text


def parse_json_body(session: Session, text: str) -> Any:
    """JSON as `ConvertFrom-Json -AsHashtable` gives it into a variable."""
    try:
        value = parse_json(text, as_hashtable=True)
    except ValueError:  # the command says what is wrong
        return unrolled(session.run("ConvertFrom-Json", {"AsHashtable": True}, input=[text]))
    if type(value) is list:
        return unrolled(value)
    return value


def parse_xml_body(text: str) -> Any:
    """XML as `[xml]` reads it."""
    from poshws.values.convert import convert
    from poshws.values.types import resolve_type

    kind = resolve_type("xml")
    if kind is None:
        raise RuntimeException("Unable to find type [xml].", error_id="TypeNotFound")
    return convert(text, kind)


def parse_form(text: str) -> Hashtable:
    """Form fields; a name that occurs again has its values joined with commas."""
    table = Hashtable()
    for part in text.lstrip("?").split("&"):
        if not part:
            continue
        name, equals, value = part.partition("=")
        if not equals:
            name, value = "", name
        name, value = unquote_plus(name), unquote_plus(value)
        table[name] = f"{table[name]},{value}" if name in table else value
    return table


def unrolled(items: list[Any]) -> Any:
    """What a pipeline's output is in a variable."""
    return None if not items else items[0] if len(items) == 1 else items


# --- values to text and bytes


def bytes_of(value: Any) -> bytes:
    """A [byte[]] as Python's bytes."""
    if isinstance(value, TypedArray):
        return bytes(value)  # type: ignore[arg-type]  # its elements are of one type, numbers here
    return bytes(map(int, value))


def to_payload(session: Session, value: Any, content_type: str, depth: int = DEFAULT_DEPTH) -> str:
    """The text of a value that is to be sent as a content type."""
    kind = main_type(content_type)
    if is_json(kind):
        return json_payload(session, value, depth)
    if not kind:
        return text_of(value)
    if type(value) is str:
        if not value or value.isspace():
            return "[]" if YAML.match(kind) else "" if is_markup(kind) else value
        return value
    if YAML.match(kind):
        from poshws.pode.yaml import to_yaml

        return to_yaml(value, depth if depth > 0 else DEFAULT_DEPTH, is_first=False)
    if XML.match(kind):
        named = {"Depth": depth, "As": "String", "NoTypeInformation": True}
        return lines(session.run("ConvertTo-Xml", named, input=as_objects(value)))
    if kind.lower().endswith("/csv"):
        return lines(session.run("ConvertTo-Csv", input=as_objects(value)))
    if kind.lower().endswith("/html"):
        return lines(session.run("ConvertTo-Html", input=items_of(value)))
    return text_of(value)


def is_markup(kind: str) -> bool:
    """Whether a blank text of the type is sent as nothing."""
    return bool(XML.match(kind)) or kind.lower().endswith(("/csv", "/html"))


def json_payload(session: Session, value: Any, depth: int) -> str:
    """Text goes as it is; anything else as compressed JSON, blank text as an empty object."""
    if type(value) is str:
        return value if value and not value.isspace() else "{}"
    if depth <= 0:
        depth = 2  # the default of ConvertTo-Json
    simple = simple_json(value, depth)
    if simple is not None:
        return simple
    found = session.run("ConvertTo-Json", {"InputObject": value, "Depth": depth, "Compress": True})
    return lines(found)


def simple_json(value: Any, depth: int) -> str | None:
    """JSON of tables and lists of plain values, or None for what ConvertTo-Json has to look at."""
    kind = type(value)
    if kind is str:
        text = quote(value)
        if not text.isascii() and LINE_SEPARATORS.search(text):
            text = LINE_SEPARATORS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
        return text
    if kind is int or kind is Int64:
        return str(int(value))
    if kind is bool:
        return "true" if value else "false"
    if value is None:
        return "null"
    if depth < 0:
        return None
    if kind is Hashtable or kind is OrderedDictionary:
        parts = []
        for key, item in value.items():
            if type(key) is not str:
                return None
            found = str(item) if type(item) is int else simple_json(item, depth - 1)
            if found is None:
                return None
            parts.append(f"{quote(key)}:{found}")
        return "{" + ",".join(parts) + "}"
    if kind is list:
        items = [simple_json(item, depth - 1) for item in value]
        return None if None in items else "[" + ",".join(items) + "]"  # type: ignore[arg-type]
    return None


def quote(text: str) -> str:
    """A text in JSON's quotes. In a large one, looking for what is to be escaped saves time."""
    if len(text) > 200 and text.isascii():
        data = text.encode("ascii")
        if data.translate(NEEDS_ESCAPE) is data:
            return f'"{text}"'
    return escape(text)


def as_objects(value: Any) -> list[Any]:
    """The items of a value as custom objects, as Pode makes them for XML and CSV."""
    from poshws.values.psobject import PSCustomObject

    return [
        PSCustomObject({str(key): item for key, item in each.items()})
        if isinstance(each, (Hashtable, OrderedDictionary))
        else each
        for each in items_of(value)
    ]


def items_of(value: Any) -> list[Any]:
    """A list's items, or the one value."""
    return list(value) if isinstance(value, list) else [value]


def lines(found: list[Any]) -> str:
    """What a command wrote, as lines."""
    return "\n".join(text_of(item) for item in found)


def text_of(value: Any) -> str:
    """A value as `[string]` makes it."""
    from poshws.values.convert import to_text

    return "" if value is None else to_text(value)

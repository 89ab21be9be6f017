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

from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary, OrderedHashtable
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.numerics.numbers import Int64
from poshws.corelib.psobject import PSCustomObject
from poshws.corelib.system.arrays import TypedArray, ensure_list
from poshws.corelib.typesystem.types import resolve_type
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.instance_members import ADDED
from poshws.serialization.json.parse import parse_tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from poshws.pode.server.handlers import Runspace
    from poshws.runtime.session.session import Session

JSON = re.compile(r"^(.*/)?(.*\+)?json$", re.IGNORECASE)
YAML = re.compile(r"^(.*/)?(.*\+)?yaml$", re.IGNORECASE)
XML = re.compile(r"^(.*/)?(.*\+)?xml$", re.IGNORECASE)
LINE_SEPARATORS = re.compile("[\x85\u2028\u2029]")
escape = json.encoder.encode_basestring
# Characters from which on a text is looked at before it is escaped, and how many at once.
LOOKED_AT, PART = 200, 32 * 1024
# What has to be escaped becomes another byte; text that has nothing of it stays the same object.
NEEDS_ESCAPE = bytes(255 if n < 32 or n in b'"\\' else n for n in range(256))
DEFAULT_DEPTH = 10
TABLES = (Hashtable, OrderedDictionary, OrderedHashtable)


def float_json(value: float) -> str:
    """A number with a fraction, as .NET writes it."""
    from poshws.serialization.json.write import double_json  # deferred

    return double_json(value)


SCALARS: dict[type, Callable[[Any], str]] = {
    int: int.__repr__,
    Int64: int.__repr__,
    float: float_json,
    bool: {True: "true", False: "false"}.__getitem__,
    type(None): {None: "null"}.__getitem__,
}


@lru_cache(maxsize=256)
def main_type(content_type: str | None) -> str:
    """The content type without its parameters."""
    return (content_type or "").partition(";")[0].strip()


@lru_cache(maxsize=256)
def is_json(kind: str) -> bool:
    """Whether what is sent as that type is JSON."""
    return JSON.match(kind) is not None


# --- bodies to data


def parse_body(runspace: Runspace, content_type: str, text: str) -> object:
    """The data of a body. Raises what the conversion raises, for the log."""
    kind = main_type(content_type).lower()
    text = text.removeprefix("\ufeff")
    if not kind or not text or text.isspace():
        return Hashtable()
    parsers = runspace.pode.body_parsers
    if kind == "application/json" and not parsers:
        return parse_json_body(runspace.session, text)
    parser = parsers.get(kind)
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


def parse_json_body(session: Session, text: str) -> object:
    """JSON as `ConvertFrom-Json -AsHashtable` gives it into a variable."""
    try:
        value = parse_tables(text)
    except ValueError:  # the command says what is wrong
        return unrolled(session.run("ConvertFrom-Json", {"AsHashtable": True}, input=[text]))
    return unrolled(value) if type(value) is list else value


def parse_xml_body(text: str) -> object:
    """XML as `[xml]` reads it."""
    kind = resolve_type("xml")
    if kind is None:
        raise RuntimeException("Unable to find type [xml].", error_id="TypeNotFound")
    return convert(text, kind)


def parse_form(text: str) -> Hashtable:
    """Name and value pairs of a form or query; a name that occurs again has its values joined with
    commas.

    What has no name is looked up by null, which .NET's NameValueCollection takes for the place 0:
    it has the first pair's value.
    """
    table = Hashtable()
    first: str | None = None
    for part in text.lstrip("?").split("&"):
        if not part:
            continue
        name, equals, value = part.partition("=")
        if not equals:
            name, value = "", name
        name, value = unquote_plus(name), unquote_plus(value)
        first = name if first is None else first
        table[name] = f"{table[name]},{value}" if name in table else value
    if first and "" in table:
        table[""] = table[first]
    return table


def unrolled(items: list[object]) -> object:
    """What a pipeline's output is in a variable."""
    return None if not items else items[0] if len(items) == 1 else items


def as_list(value: object) -> list[Any]:
    """A value as a list; none for null."""
    return value if isinstance(value, list) else [] if value is None else [value]


# --- values to text and bytes


def bytes_of(value: Any) -> bytes:
    """A [byte[]] as Python's bytes."""
    if isinstance(value, TypedArray):
        return bytes(value)  # type: ignore[arg-type]  # its elements are of one type, numbers here
    return bytes(map(int, value))


def to_payload(
    session: Session, value: object, content_type: str, depth: int = DEFAULT_DEPTH
) -> str:
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
        from poshws.pode.openapi.yaml import to_yaml  # deferred

        return to_yaml(value, depth if depth > 0 else DEFAULT_DEPTH, is_first=False)
    if XML.match(kind):
        named = {"Depth": depth, "As": "String", "NoTypeInformation": True}
        return lines(session.run("ConvertTo-Xml", named, input=as_objects(value)))
    if kind.lower().endswith("/csv"):
        return lines(session.run("ConvertTo-Csv", input=as_objects(value)))
    if kind.lower().endswith("/html"):
        return lines(session.run("ConvertTo-Html", input=ensure_list(value)))
    return text_of(value)


def is_markup(kind: str) -> bool:
    """Whether a blank text of the type is sent as nothing."""
    return bool(XML.match(kind)) or kind.lower().endswith(("/csv", "/html"))


def json_payload(session: Session, value: object, depth: int) -> str:
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


def simple_json(value: object, depth: int) -> str | None:
    """JSON of tables and lists of plain values, or None for what ConvertTo-Json has to look at."""
    parts: list[str] = []
    if not add_json(parts, value, depth):
        return None
    text = "".join(parts)
    if not text.isascii() and LINE_SEPARATORS.search(text):  # which stand in strings alone
        return LINE_SEPARATORS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    return text


def add_json(parts: list[str], value: Any, depth: int) -> bool:
    """Adds a value's JSON; gives False for what is not that simple."""
    kind = type(value)
    write = SCALARS.get(kind)
    if write is not None:
        parts.append(write(value))
    elif kind is str:
        add_text(parts, value)
    elif depth < 0 or (ADDED and id(value) in ADDED):  # cut off, or with members of a script's own
        return False
    elif kind is list:
        return add_items(parts, value, depth - 1)
    elif kind in TABLES:
        return add_pairs(parts, value.items(), depth - 1)
    elif kind is PSCustomObject:
        return add_pairs(parts, value.slots.items(), depth - 1)
    else:
        return False
    return True


def add_items(parts: list[str], items: list[Any], depth: int) -> bool:
    """Adds a list's JSON; gives False if an item is not simple."""
    add, before = parts.append, "["
    for item in items:
        kind = type(item)
        if kind is str and len(item) < LOOKED_AT:
            add(before + escape(item))
        elif kind is int or kind is Int64:
            add(f"{before}{item.real}")
        else:
            add(before)
            is_list = kind is list and depth >= 0 and not ADDED
            if not (add_items(parts, item, depth - 1) if is_list else add_json(parts, item, depth)):
                return False
        before = ","
    add("]" if before == "," else "[]")
    return True


def add_pairs(parts: list[str], pairs: Iterable[tuple[Any, Any]], depth: int) -> bool:
    """Adds an object's JSON; gives False if a key or a value is not simple."""
    add, before = parts.append, "{"
    for key, item in pairs:
        if type(key) is not str:
            return False
        if type(item) is str and len(item) < LOOKED_AT:
            add(f"{before}{escape(key)}:{escape(item)}")
        elif type(item) is int or type(item) is Int64:
            add(f"{before}{escape(key)}:{item.real}")
        else:
            add(f"{before}{escape(key)}:")
            if not add_json(parts, item, depth):
                return False
        before = ","
    add("}" if before == "," else "{}")
    return True


def add_text(parts: list[str], text: str) -> None:
    """Adds a text in JSON's quotes; in a large one, looking for what to escape saves time."""
    if len(text) < LOOKED_AT:
        parts.append(escape(text))
        return
    parts.append('"')
    for start in range(0, len(text), PART):
        part = text[start : start + PART]
        is_clean = part.isascii() and (data := part.encode()).translate(NEEDS_ESCAPE) is data
        parts.append(part if is_clean else escape(part)[1:-1])
    parts.append('"')


def as_objects(value: object) -> list[Any]:
    """The items of a value as custom objects, as Pode makes them for XML and CSV; null has none."""
    if value is None:
        return []
    return [
        PSCustomObject({str(key): item for key, item in each.items()})
        if isinstance(each, (Hashtable, OrderedDictionary))
        else each
        for each in ensure_list(value)
    ]


def lines(found: list[object]) -> str:
    """What a command wrote, as lines."""
    return "\n".join(text_of(item) for item in found)


def text_of(value: object) -> str:
    """A value as `[string]` makes it."""
    return "" if value is None else convert_to_string(value)

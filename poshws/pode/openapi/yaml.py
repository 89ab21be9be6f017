"""Values to YAML, the way Pode writes it where no YAML module is installed.

Keys are written as they are, values of tables too if they are numbers; long strings are broken into
lines of 80 characters, and anything that is neither text, table nor list stands in single quotes.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.corelib.numerics.numbers import Char
from poshws.corelib.psobject import PSCustomObject
from poshws.corelib.typesystem.types import is_instance, resolve_type
from poshws.objects.conversion.strings import convert_to_string, net_to_string
from poshws.objects.conversion.truth import truth
from poshws.objects.members import get_member

WRAP = 80
NEEDS_QUOTES = re.compile(
    r"""^[\-?:,\[\]{}#&*!|>'"%@`]|^\ |\ $|:\s|^(?:~|null|true|false)$|^-?\d+(\.\d+)?$""",
    re.IGNORECASE | re.VERBOSE,
)


def to_yaml(value: object, depth: int = 10, *, is_first: bool = True) -> str:
    """The YAML of a value; empty for nothing. A table or list that is not first has a line break
    in front of it.
    """
    return write(value, depth, 0, is_first=is_first)


def write(value: object, depth: int, level: int, *, is_first: bool = False) -> str:
    """One value at a nesting level; ``is_first``: its first line goes on where the text stands."""
    if depth < level:
        return ""
    if isinstance(value, list) and not (len(value) > 1 or (value and truth(value[0]))):
        return "[]"
    if value is None or value is False or (isinstance(value, (str, int, float)) and not value):
        return ""
    if isinstance(value, str) and not isinstance(value, Char):
        return write_text(value, level)
    if isinstance(value, (Hashtable, OrderedDictionary)):
        return write_table(list(value.items()), depth, level, is_first)
    if isinstance(value, PSCustomObject):
        return write_table(
            sorted(members_of(value), key=lambda each: each[0].lower()), depth, level, is_first
        )
    if isinstance(value, list):
        lines = [f"- {write(item, depth, level + 1, is_first=True)}" for item in value]
        return joined(lines, level, is_first)
    return f"'{text_of(value)}'"


def write_table(items: list[tuple[Any, Any]], depth: int, level: int, is_first: bool) -> str:
    """Keys and values, one a line."""
    if not items:
        return "{}"
    lines = []
    for key, value in items:
        if isinstance(value, bool):
            text = "true" if value else "false"
        elif isinstance(value, (int, float, Decimal)):
            text = text_of(value)
        elif is_value_type(value):
            text = net_to_string(value)
        else:
            text = write(value, depth, level + (2 if isinstance(value, str) else 1))
        lines.append(f"{text_of(key)}: {text}")
    return joined(lines, level, is_first)


def joined(lines: list[str], level: int, is_first: bool) -> str:
    """Lines under each other at a level."""
    start = "\n" + "  " * level
    return ("" if is_first else start) + start.join(lines)


def write_text(text: str, level: int) -> str:
    """A text: plain, in quotes, or as a block of lines."""
    is_long = re.search(r"[\r\n]", text) or len(text) > WRAP
    if is_long and not text.lower().startswith("http"):
        return write_block(text, "  " * level)
    if NEEDS_QUOTES.search(text):
        return "'" + text.replace("'", "''") + "'"
    return text


def write_block(text: str, padding: str) -> str:
    """A text as a block; lines are broken at a space, or in a word with a backslash."""
    lines = []
    for line in text.split("\n"):
        rest = line.removesuffix("\r")
        if not rest:
            lines.append("")
        while rest:
            if len(rest) <= WRAP:
                lines.append(padding + rest.strip())
                break
            space = rest.rfind(" ", 1, WRAP + 1)
            size = space if space != -1 else WRAP - 1
            lines.append(padding + rest[:size].strip() + ("" if space != -1 else "\\"))
            rest = rest[size:]
    return ("|\n" + "\n".join(lines)).rstrip()


def members_of(value: PSCustomObject) -> list[tuple[str, Any]]:
    """Names and values of a custom object's properties."""
    return [(name, get_member(value, name)) for name in value]


def is_value_type(value: object) -> bool:
    """Whether a value is a struct or an enum of .NET."""
    kind = resolve_type("System.ValueType")
    return kind is not None and is_instance(value, kind)


def text_of(value: object) -> str:
    """A value as `[string]` makes it."""
    return convert_to_string(value)

"""What JsonSchema.Net says of a value that fails a keyword."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Final

from poshws.commands.utility.json.schema.numbers import JsonNumber, shown

FALSE_SCHEMA: Final = "All values fail against the false schema"

_TYPES: Final = ("object", "array", "boolean", "string", "number", "integer", "null")
"""The names of types in the order of SchemaValueType's flags."""
_SHORT: Final = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", "\\": "\\\\"}
_ESCAPED: Final = re.compile(r"[\x00-\x1f\x7f-\U0010ffff\"&'+<>`\\]")
_LONG_RANGE: Final = range(-(2**63), 2**63)


def type_name(value: object) -> str:
    """What kind of JSON a value is; a number is an integer only if it was written as one."""
    if isinstance(value, bool):
        return "boolean"
    if value is None:
        return "null"
    if isinstance(value, int):
        return "integer" if value in _LONG_RANGE else "number"
    if isinstance(value, Decimal):
        return "number"
    return "string" if isinstance(value, str) else "array" if isinstance(value, list) else "object"


def wrong_type(value: object, wanted: str | Sequence[str]) -> str:
    """For `type`."""
    names = [wanted] if isinstance(wanted, str) else wanted
    expected = ", ".join(name for name in _TYPES if name in names)
    return f'Value is "{type_name(value)}" but should be "{expected}"'


def compared(value: int | Decimal, comparison: str, limit: int | Decimal) -> str:
    """For the keywords that compare a number."""
    return f"{shown(value)} should be {comparison} {shown(limit)}"


def sized(comparison: str, limit: int | Decimal, unit: str) -> str:
    """For the keywords that limit how many there are."""
    return f"Value should {comparison} {int(limit)} {unit}"


def duplicates(pairs: Sequence[tuple[int, int]]) -> str:
    """For `uniqueItems`."""
    listed = ", ".join(f"({first}, {second})" for first, second in pairs)
    return f'Found duplicates at the following index pairs: "{listed}"'


def json_text(value: Any) -> str:
    """A value as System.Text.Json writes it: compact, with all that HTML knows escaped."""
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{_quoted(k)}:{json_text(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(json_text, value)) + "]"
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, JsonNumber):
        return value.text
    return {True: "true", False: "false", None: "null"}[value] if _is_word(value) else str(value)


def _is_word(value: object) -> bool:
    return value is None or isinstance(value, bool)


def _quoted(text: str) -> str:
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _escape(found: re.Match[str]) -> str:
    letter = found[0]
    if letter in _SHORT:
        return _SHORT[letter]
    units = letter.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i]:02X}{units[i + 1]:02X}" for i in range(0, len(units), 2))

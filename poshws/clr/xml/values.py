"""Values as XML has them, and back: XmlConvert's rules."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from poshws.corelib.datetime.date_time import DateTime
from poshws.corelib.datetime.format import format_date
from poshws.corelib.exceptions.dotnet import FormatException
from poshws.objects.conversion.strings import net_to_string

if TYPE_CHECKING:
    from collections.abc import Callable


def xml_text(value: object) -> str:
    """A value as text: `true`, `INF`, a date in ISO 8601."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and math.isinf(value):
        return "INF" if value > 0 else "-INF"
    if isinstance(value, DateTime):
        return format_date(value, "yyyy-MM-ddTHH:mm:ss.FFFFFFFK")
    if isinstance(value, list):
        return " ".join(map(xml_text, value))
    return net_to_string(value)


def from_xml(text: str, name: str) -> object:
    """The value of a type, given by .NET's name for it: `Int32`, `Boolean`."""
    words = text.strip(" \t\r\n")
    try:
        return _READERS[name](words)
    except (ValueError, KeyError):
        raise FormatException(
            f"The string '{words}' is not a valid {name} value."
            if name == "Boolean"
            else f"The input string '{words}' was not in a correct format."
        ) from None


def _boolean(words: str) -> bool:
    return {"true": True, "1": True, "false": False, "0": False}[words]


_READERS: dict[str, Callable[[str], Any]] = {
    "Boolean": _boolean,
    "Int32": int,
    "Int64": int,
    "Double": float,
    "Single": float,
}

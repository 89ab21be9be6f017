"""The values that CLIXML writes as one element with text: tag, text and back.

Their strings are XML Schema's, as .NET's XmlConvert writes them: `PT1M30S` for a time span, `INF`
for
infinity. Characters that XML cannot hold, and halves of surrogate pairs, are written `_xD83D_`.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from typing import Final

from poshws.corelib.datetime.timespan import TimeSpan
from poshws.corelib.numerics.default_format import net_double_text
from poshws.corelib.system.typed_arrays import byte_array
from poshws.corelib.typesystem.types import Type, resolve_type, type_of
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import net_to_string
from poshws.objects.invocation.calls import invoke_static
from poshws.objects.members import get_member

Writer = Callable[[object], str]

_UNWRITABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\U00010000-\U0010ffff]|_(?=[xX])")
_ESCAPE = re.compile("((?:_x[0-9A-Fa-f]{4}_)+)")
_DURATION = re.compile(
    r"(?P<sign>-)?P(?:(?P<days>\d+)D)?(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?"
    r"(?:(?P<seconds>\d+)(?:\.(?P<fraction>\d+))?S)?)?"
)
TICKS: Final = 10_000_000
"""Ticks of a second."""


def encode(text: str) -> str:
    """A text with `_xHHHH_` for what XML cannot hold, not yet escaped."""
    return _UNWRITABLE.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    data = match[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"_x{data[i]:02X}{data[i + 1]:02X}_" for i in range(0, len(data), 2))


def decode(text: str) -> str:
    """The text that `encode` was given."""
    return _ESCAPE.sub(_plain, text) if "_x" in text else text


def _plain(match: re.Match[str]) -> str:
    data = bytes.fromhex(match[0].replace("_x", "").replace("_", ""))
    return data.decode("utf-16-be", "surrogatepass")


def _boolean(value: object) -> str:
    return "true" if value else "false"


def _character(value: object) -> str:
    return str(ord(str(value)))


def _double(value: object) -> str:
    text = net_double_text(value)  # type: ignore[arg-type]
    return {"∞": "INF", "-∞": "-INF"}.get(text, text)


def _binary(value: object) -> str:
    return base64.b64encode(bytes(value)).decode("ascii")  # type: ignore[call-overload]


def _date(value: object) -> str:
    from poshws.corelib.datetime.format import format_date  # deferred

    return format_date(value, "yyyy-MM-ddTHH:mm:ss.FFFFFFFK")  # type: ignore[arg-type]


def _span(value: object) -> str:
    ticks = value.ticks  # type: ignore[attr-defined]
    sign = "-" if ticks < 0 else ""
    seconds, fraction = divmod(abs(ticks), TICKS)
    days, seconds = divmod(seconds, 86400)
    hours, seconds = divmod(seconds, 3600)
    minutes, seconds = divmod(seconds, 60)
    date = f"{days}D" if days else ""
    time = f"{hours}H" if hours else ""
    time += f"{minutes}M" if minutes else ""
    if fraction:
        time += f"{seconds}.{fraction:07d}".rstrip("0") + "S"
    elif seconds or not (date or time):
        time += f"{seconds}S"
    return f"{sign}P{date}" + (f"T{time}" if time else "")


def _span_of(text: str) -> object:
    match = _DURATION.fullmatch(text)
    if match is None:
        raise ValueError(text)
    parts = [int(match[name] or 0) for name in ("days", "hours", "minutes", "seconds")]
    seconds = ((parts[0] * 24 + parts[1]) * 60 + parts[2]) * 60 + parts[3]
    ticks = seconds * TICKS + int((match["fraction"] or "").ljust(7, "0")[:7] or 0)
    return TimeSpan(-ticks if match["sign"] else ticks)


def _date_of(text: str) -> object:
    style = convert("RoundtripKind", _type("System.Globalization.DateTimeStyles"))
    return invoke_static(_type("System.DateTime"), "Parse", [text, None, style])


def _text_of_script(value: object) -> str:
    return encode(str(value))


def _type(name: str) -> Type:
    found = resolve_type(name)
    assert found is not None
    return found


def _as(name: str) -> Callable[[str], object]:
    """Reads the text as a .NET type by PowerShell's conversion."""
    return lambda text: convert(text, _type(name))


def _xml_text(value: object) -> str:
    return encode(str(get_member(value, "OuterXml")))


_ROWS: Final[tuple[tuple[str, str, Writer, Callable[[str], object]], ...]] = (
    ("String", "S", lambda value: encode(str(value)), decode),
    ("Char", "C", _character, lambda text: convert(chr(int(text)), _type("System.Char"))),
    ("Boolean", "B", _boolean, lambda text: text.strip().lower() in ("true", "1")),
    ("DateTime", "DT", _date, _date_of),
    ("TimeSpan", "TS", _span, _span_of),
    ("Byte", "By", net_to_string, _as("System.Byte")),
    ("SByte", "SB", net_to_string, _as("System.SByte")),
    ("UInt16", "U16", net_to_string, _as("System.UInt16")),
    ("Int16", "I16", net_to_string, _as("System.Int16")),
    ("UInt32", "U32", net_to_string, _as("System.UInt32")),
    ("Int32", "I32", net_to_string, int),
    ("UInt64", "U64", net_to_string, _as("System.UInt64")),
    ("Int64", "I64", net_to_string, _as("System.Int64")),
    ("Single", "Sg", _double, _as("System.Single")),
    ("Double", "Db", _double, lambda text: float(text.replace("INF", "inf"))),
    ("Decimal", "D", net_to_string, _as("System.Decimal")),
    ("Byte[]", "BA", _binary, lambda text: _bytes_of(text)),
    ("Guid", "G", net_to_string, _as("System.Guid")),
    ("Uri", "URI", lambda value: encode(net_to_string(value)), lambda text: _uri_of(text)),
    ("Version", "Version", net_to_string, _as("System.Version")),
    ("Xml.XmlDocument", "XD", _xml_text, lambda text: _as("System.Xml.XmlDocument")(decode(text))),
    ("Management.Automation.ScriptBlock", "SBK", _text_of_script, decode),
    (
        "Management.Automation.SemanticVersion",
        "SemanticVersion",
        net_to_string,
        _as("System.Management.Automation.SemanticVersion"),
    ),
)


def _bytes_of(text: str) -> object:
    return byte_array(base64.b64decode(text))


def _uri_of(text: str) -> object:
    return convert(decode(text), _type("System.Uri"))


WRITERS: Final = {
    f"System.{name}": (tag, write) for name, tag, write, _ in _ROWS if tag != "SemanticVersion"
}
"""Full name of a type → tag and writer."""

READERS: Final = {tag: read for _, tag, _, read in _ROWS}
"""Tag → reader of its text."""


def primitive(value: object) -> tuple[str, str] | None:
    """Tag and text of a value that is one element, or None."""
    found = WRITERS.get(type_of(value).full_name)
    return None if found is None else (found[0], found[1](value))

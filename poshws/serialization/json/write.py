"""Turns values into JSON text as `ConvertTo-Json` does: depth, truncation, escapes and white space.

One walk over the value writes the text. An object that would lie deeper than allowed is written as
its string, once with a warning. A .NET object is the object of its properties; members that a
script added to a value make it an object with the value as `value`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from json.encoder import encode_basestring
from typing import TYPE_CHECKING, Any, Final, NoReturn

from poshws.corelib.automation_null import AutomationNull, NullString
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary, OrderedHashtable
from poshws.corelib.exceptions.dotnet import InvalidOperationException, NetException
from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.corelib.numerics.default_format import decimal_text, net_double_text
from poshws.corelib.numerics.numbers import BigInteger, Char, Single, SizedInteger
from poshws.corelib.psobject import MemberSlot, PSCustomObject, PSObject, unwrap
from poshws.corelib.records import dataclass
from poshws.corelib.typesystem.declare import Property
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import type_of
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.enumeration import enumerable
from poshws.objects.instance_members import ADDED
from poshws.objects.properties import properties_of

if TYPE_CHECKING:
    from poshws.objects.properties import PropertyView

DEFAULT_DEPTH = 2
DEFAULT, NON_ASCII, HTML = "Default", "EscapeNonAscii", "EscapeHtml"

_LINE_SEPARATORS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}
_HTML = {ord(each): f"\\u{ord(each):04x}" for each in "<>&'"}
_TOO_LONG = ("System.Int64", "System.UInt64")
_STEP = "  "

Part = Callable[["_Writer", Any, int, str], None]


@dataclass(frozen=True)
class JsonOptions:
    """How to write: `warn` gets the text of the warning when something was cut off."""

    depth: int = DEFAULT_DEPTH
    compress: bool = False
    enums_as_strings: bool = False
    escape: str = DEFAULT
    warn: Callable[[str], None] | None = None


PLAIN = JsonOptions()


def write_json(value: object, options: JsonOptions = PLAIN, *, piped: bool = False) -> str:
    """The JSON text of a value.

    `piped`: the value came through a pipeline, so members that PowerShell adds to its type count.
    Raises InvalidOperationException for a dictionary with keys that aren't text.
    """
    writer = _Writer(options)
    writer.write(value, 0, "\n", piped)
    return "".join(writer.parts)


def write_json_list(
    values: list[object], options: JsonOptions = PLAIN, *, piped: bool = True
) -> str:
    """The JSON array of several values."""
    writer = _Writer(options)
    writer.write_items(values, 0, "\n", piped)
    return "".join(writer.parts)


def quote(text: str, escape: str = DEFAULT) -> str:
    """A JSON string; `escape` as -EscapeHandling."""
    if escape == HTML:
        inner = encode_basestring(text)[1:-1].replace('\\"', "\\u0022")
        return f'"{inner.translate(_HTML).translate(_LINE_SEPARATORS)}"'
    quoted: str = encode_basestring(text)
    if quoted.isascii():
        return quoted
    if escape == NON_ASCII:
        return "".join(each if each < "\x80" else _escaped(each) for each in quoted)
    if "\u2028" in quoted or "\u2029" in quoted or "\x85" in quoted:
        return quoted.translate(_LINE_SEPARATORS)
    return quoted


def _escaped(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i]:02x}{units[i + 1]:02x}" for i in range(0, len(units), 2))


_XML_NODES: Final = "poshws.corelib.xml.nodes"
"""Where the classes of XML nodes are; they are not imported for others' sake."""


class _Writer:
    """Collects the parts of the text. `line` is a newline with the indent of the current
    container.
    """

    def __init__(self, options: JsonOptions) -> None:
        self.options = options
        self.parts: list[str] = []
        self._compress = options.compress
        self._colon = ":" if options.compress else ": "
        self._escape = options.escape
        self._has_warned = False

    def write(self, value: object, level: int, line: str, piped: bool = False) -> None:
        """Writes one value."""
        kind = type(value)
        if kind is str:
            self.parts.append(quote(value, self._escape))  # type: ignore[arg-type]
            return
        writer = _SCALARS.get(kind)
        if writer is not None:
            self.parts.append(writer(value))
        elif kind is PSObject or (ADDED and id(value) in ADDED):
            self._write_with_members(value, level, line)
        else:
            self._write_plain(value, level, line, piped)

    def _write_plain(self, value: object, level: int, line: str, piped: bool = False) -> None:
        """Writes a value without what a script added to it."""
        kind = type(value)
        if kind in _CONTAINERS:
            if level > self.options.depth:
                self._truncate(value)
            elif kind is list:
                self.write_items(value, level, line)  # type: ignore[arg-type]
            elif kind is PSCustomObject:
                self._write_pairs(_pairs_of_custom(value), level, line)  # type: ignore[arg-type]
            else:
                self._write_pairs(_pairs_of_table(value), level, line)  # type: ignore[arg-type]
        elif isinstance(value, Char):
            self.parts.append(quote(str(value), self._escape))
        elif isinstance(value, EnumValue):
            self.parts.append(self._enum(value))
        else:
            self._write_structure(value, level, line, piped)

    def _write_structure(self, value: object, level: int, line: str, piped: bool) -> None:
        text = _text_of_special(value)
        if text is not None:
            if piped and (members := _added_by_type(value)):
                self._write_pairs([("value", _Raw(text)), *members], level, line)
            else:
                self.parts.append(text)
        elif level > self.options.depth:
            self._truncate(value)
        elif isinstance(value, Hashtable):
            self._write_pairs(_pairs_of_table(value), level, line)
        elif (items := _items(value)) is not None:
            self.write_items(items, level, line)
        else:
            pairs = _pairs_of_object(value, piped)
            if piped and (added := _added_by_type(value)):
                names = {name for name, _ in pairs}
                pairs += [pair for pair in added if pair[0] not in names]
            self._write_pairs(pairs, level, line)

    def _write_with_members(self, value: object, level: int, line: str) -> None:
        """A value with added members: its own pairs and theirs, or the value beside them."""
        base = unwrap(value)
        added = _pairs_of_members(value)
        if isinstance(base, str) and not isinstance(base, Char) or not added or _is_date(base):
            if type(base) in _SCALARS or type(base) is str:
                self.write(base, level, line)
            else:
                self._write_plain(base, level, line)
            return
        if enumerable(base) is None:
            added += _added_by_type(base)
        if level > self.options.depth and not _is_simple(base):
            self._truncate(base)
            return
        if isinstance(base, Hashtable):
            own = list(_pairs_of_table(base))
        elif _is_simple(base) or enumerable(base) is not None:
            own = [("value", base)]
        else:
            own = _pairs_of_object(base)
        names = {name for name, _ in own}
        pairs = [*own, *(pair for pair in added if pair[0] not in names)]
        self._write_pairs(
            pairs, level, line, base_level=level if own and own[0][1] is base else None
        )

    def _write_pairs(
        self,
        pairs: Iterable[tuple[str, object]],
        level: int,
        line: str,
        base_level: int | None = None,
    ) -> None:
        add, inner = self.parts.append, line + _STEP
        separator = "{" if self._compress else "{" + inner
        following = "," if self._compress else "," + inner
        colon, escape = self._colon, self._escape
        for name, value in pairs:
            add(separator)
            separator = following
            add(quote(name, escape) + colon)
            if type(value) is str:
                add(quote(value, escape))
            elif type(value) is _Raw:
                add(value.text)
            elif base_level is not None:
                if type(value) in _SCALARS:
                    self.write(value, base_level, inner)
                else:
                    self._write_plain(value, base_level, inner)
                base_level = None
            else:
                self.write(value, level + 1, inner)
        if separator is not following:
            add("{}")
        else:
            add("}" if self._compress else line + "}")

    def write_items(
        self, items: Iterable[object], level: int, line: str, piped: bool = False
    ) -> None:
        """Writes an array."""
        parts = self.parts
        inner = line + _STEP
        separator = "[" if self._compress else "[" + inner
        following = "," if self._compress else "," + inner
        for item in items:
            parts.append(separator)
            separator = following
            self.write(item, level + 1, inner, piped)
        if separator is not following:
            parts.append("[]")
        else:
            parts.append("]" if self._compress else line + "]")

    def _truncate(self, value: object) -> None:
        if not self._has_warned and self.options.warn is not None:
            self._has_warned = True
            self.options.warn(
                "Resulting JSON is truncated as serialization has exceeded the set depth of "
                f"{self.options.depth}."
            )

        self.parts.append(quote(convert_to_string(value), self._escape))

    def _enum(self, value: EnumValue) -> str:
        # JavaScript's numbers can't hold every 64-bit value.
        is_named = not value.name.lstrip("-").isdecimal()
        if (self.options.enums_as_strings and is_named) or value.underlying in _TOO_LONG:
            return quote(value.name, self._escape)
        return int.__repr__(value)


class _Raw:
    """Text that is JSON already."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text


def double_json(value: float) -> str:
    """A double with a point or an exponent; what is no number is a string."""
    if type(value) is float and (1e-4 <= value < 1e15 or -1e15 < value <= -1e-4):
        return repr(value)  # Python and .NET agree on these
    text = net_double_text(value)
    if text in ("NaN", "Infinity", "-Infinity"):
        return f'"{text}"'
    return text if "." in text or "E" in text else text + ".0"


def _decimal_json(value: Decimal) -> str:
    text = decimal_text(value)
    return text if "." in text else text + ".0"


def _bool_json(value: bool) -> str:
    return "true" if value else "false"


_SCALARS: dict[type, Callable[[Any], str]] = {
    int: int.__repr__,
    bool: _bool_json,
    float: double_json,
    Single: double_json,
    type(None): lambda value: "null",
    AutomationNull: lambda value: "null",
    NullString: lambda value: "null",
    Decimal: _decimal_json,
    BigInteger: int.__repr__,
    **dict.fromkeys(SizedInteger.__subclasses__(), int.__repr__),
}

_CONTAINERS = frozenset((list, PSCustomObject, Hashtable, OrderedDictionary, OrderedHashtable))

_TEXT_TYPES: dict[str, Callable[[Any], str]] = {
    "System.Guid": str,
    "System.Uri": lambda value: str(value.original_string),
}
_DATE_TYPES = {"System.DateTime", "System.DateTimeOffset"}


def _items(value: object) -> Iterable[object] | None:
    """What makes a JSON array: any IEnumerable, XML nodes with their children among them."""
    if type(value).__module__ == _XML_NODES and hasattr(value, "__iter__"):
        return value
    return enumerable(value)


def _text_of_special(value: object) -> str | None:
    """The JSON of types that Json.NET writes as strings, None for all others."""
    name = getattr(type(value), "net_name", "")
    if name in _DATE_TYPES:
        return f'"{value.to_json_text()}"'  # type: ignore[attr-defined]
    if name in _TEXT_TYPES:
        return quote(_TEXT_TYPES[name](value))
    if name == "System.DBNull":
        return "null"
    return None


def _is_date(value: object) -> bool:
    return getattr(type(value), "net_name", "") == "System.DateTime"


def _is_simple(value: object) -> bool:
    if type(value) in _SCALARS or isinstance(value, str | EnumValue):
        return True
    return _text_of_special(value) is not None


def _pairs_of_table(table: Hashtable) -> list[tuple[str, object]]:
    pairs = table.items()
    for key, _ in pairs:
        if not isinstance(key, str):
            _refuse_key(table)
    return pairs  # type: ignore[return-value]


def _refuse_key(table: Hashtable) -> NoReturn:
    exception = InvalidOperationException(
        f"The type '{type_of(table).full_name}' is not supported for serialization or "
        "deserialization of a dictionary. Keys must be strings."
    )
    exception.error_record = ErrorRecord(  # type: ignore[attr-defined]
        exception, "NonStringKeyInDictionary", "InvalidOperation", table
    )
    raise exception


def _pairs_of_custom(value: PSCustomObject) -> Iterable[tuple[str, object]]:
    for held in value.slots.values():
        if type(held) is MemberSlot:
            return _pairs_of_properties(value)
    return value.slots.items()


def _pairs_of_properties(value: object) -> list[tuple[str, object]]:
    """All properties with their values; one that can't be read is null."""
    return [(each.name, _value_of(each)) for each in properties_of(value)]


def _pairs_of_members(value: object) -> list[tuple[str, object]]:
    """The properties a script added."""
    return [(each.name, _value_of(each)) for each in properties_of(value) if each.is_instance]


def _pairs_of_object(value: object, with_hidden: bool = False) -> list[tuple[str, object]]:
    """The public properties of a .NET object, without what PowerShell adds to its type;
    `with_hidden`: those too that only an interface shows.
    """
    kind = type_of(value)
    if hasattr(type(value), "script_fields"):
        return _pairs_of_script_object(value)
    return [
        (each.name, _value_of(each))
        for each in properties_of(value)
        if each.member_type == "Property"
        and not each.is_instance
        and (with_hidden or not getattr(kind.find_member(each.name), "interface", ""))
    ]


def _pairs_of_script_object(value: object) -> list[tuple[str, object]]:
    """What reflection finds: hidden properties too, and not what was put in front of them."""
    kind = type_of(value)
    pairs: list[tuple[str, object]] = []
    for name in kind.member_names():
        member = kind.find_member(name)
        if isinstance(member, Property) and not member.interface:
            pairs.append((member.name, _read(value, member)))
    return pairs


def _read(value: object, member: Property) -> object:
    try:
        return member.get(value)
    except NetException:
        return None


def _added_by_type(value: object) -> list[tuple[str, object]]:
    """The properties that PowerShell adds to the value's type."""
    if _is_date(value):
        return []
    return [
        (each.name, _value_of(each))
        for each in properties_of(value)
        if each.member_type != "Property" and not each.is_instance
    ]


def _value_of(member: PropertyView) -> object:
    try:
        value: object = member.value()
    except NetException:
        return None
    return value

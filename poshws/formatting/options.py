"""What the parameters of a Format-* command ask for, and how `-Property` is read.

A hashtable argument's keys may be shortened as long as they are not ambiguous (`@{ n = …; e = …
}`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NoReturn, TypeVar

from poshws.corelib.records import dataclass, field
from poshws.formatting import objects
from poshws.formatting.expressions import Expression
from poshws.formatting.messages import MESSAGES
from poshws.formatting.packets import CENTER, LEFT, RIGHT


@dataclass(frozen=True, slots=True)
class Calculated:
    """One property as it was asked for."""

    expression: Expression
    label: str | None = None
    width: int = 0
    alignment: int | None = None
    format: str | None = None
    depth: int | None = None


@dataclass(frozen=True, slots=True)
class FormatOptions:
    """None: not asked for, so the view decides."""

    properties: list[Calculated] = field(default_factory=list)
    asks_for_nothing: bool = False  # an empty list of properties, which PowerShell trips over
    group_by: Calculated | None = None
    view: str | None = None
    force: bool = False
    autosize: bool | None = None
    repeat_header: bool = False
    hide_headers: bool | None = None
    wrap: bool | None = None
    columns: int | None = None
    depth: int = 5
    show_error: bool = False
    display_error: bool = False
    expand: str | None = None


class BadProperty(Exception):
    """An argument that can't be read, with PowerShell's error id."""

    def __init__(self, error_id: str, message_id: str, *arguments: object) -> None:
        self.error_id = error_id
        self.message = MESSAGES[message_id].format(*arguments)
        super().__init__(self.message)


_T = TypeVar("_T")

KEYS = {
    "Table": ("expression", "formatString", "width", "alignment", "label"),
    "List": ("expression", "formatString", "label"),
    "Wide": ("expression", "formatString"),
    "Custom": ("expression", "depth"),
    "GroupBy": ("expression", "formatString", "label"),
}
_SECOND_NAMES = {"label": "name"}
_TYPES = {
    "expression": ("System.String", "System.Management.Automation.ScriptBlock"),
    "formatString": ("System.String",),
    "width": ("System.Int32",),
    "alignment": ("System.String",),
    "label": ("System.String",),
    "depth": ("System.Int32",),
}
_ALIGNMENTS = {"left": LEFT, "center": CENTER, "right": RIGHT}


def read_properties(arguments: Sequence[object], kind: str) -> list[Calculated]:
    """Raises BadProperty for what the command can't understand."""
    made = []
    was_table = False  # once a hashtable was seen, PowerShell words later errors for hashtables
    for argument in arguments:
        value = objects.base(argument)
        if objects.is_dictionary(value):
            was_table = True
            entries = _read_entries(value, KEYS[kind])
        elif objects.type_name(value) in _TYPES["expression"]:
            entries = {"expression": value}
        else:
            _refuse_type(value)
        made.append(_calculated(entries, was_table))
    return made


def _refuse_type(value: object) -> NoReturn:
    expected = _type_list(_TYPES["expression"])
    if value is None:
        raise BadProperty("DictionaryKeyUnknownType", "NullParameterType", expected)
    raise BadProperty(
        "DictionaryKeyUnknownType", "UnknownParameterType", objects.type_name(value), expected
    )


def _type_list(names: Sequence[str]) -> str:
    return "{" + ", ".join(names) + "}"


def _read_entries(table: object, keys: Sequence[str]) -> dict[str, object]:
    entries: dict[str, object] = {}
    for key, value in objects.dictionary_items(table):
        if not isinstance(key, str):
            name = objects.type_name(key).rpartition(".")[2]
            raise BadProperty("DictionaryKeyNonString", "DictionaryKeyNonString", name)
        full = _full_key(key, keys)
        if full in entries:
            raise BadProperty("DictionaryKeyDuplicate", "DuplicateKey", key, full)
        _check_type(key, full, value)
        entries[full] = objects.base(value)
    return entries


def _full_key(key: str, keys: Sequence[str]) -> str:
    found = [
        full for full in keys if _is_start(key, full) or _is_start(key, _SECOND_NAMES.get(full))
    ]
    if not found:
        raise BadProperty("DictionaryKeyIllegal", "IllegalKey", key)
    if len(found) > 1:
        raise BadProperty("DictionaryKeyAmbiguous", "AmbiguousKey", key, found[0], found[1])
    return found[0]


def _is_start(key: str, full: str | None) -> bool:
    return full is not None and full.lower().startswith(key.lower())


def _check_type(key: str, full: str, value: object) -> None:
    allowed = _TYPES[full]
    if value is None:
        raise BadProperty("DictionaryKeyMissingValue", "MissingKeyValue", key)
    name = objects.type_name(objects.base(value))
    if name in allowed:
        return
    if len(allowed) > 1:
        raise BadProperty(
            "DictionaryKeyIllegalValue1", "IllegalTypeMulti", key, name, _type_list(allowed)
        )
    raise BadProperty("DictionaryKeyIllegalValue2", "IllegalTypeSingle", key, name, allowed[0])


def _calculated(entries: dict[str, object], was_table: bool) -> Calculated:
    if "expression" not in entries:
        raise BadProperty("DictionaryKeyMandatoryEntry", "MissingKeyMandatoryEntry", "expression")
    source = entries["expression"]
    if source == "":
        if was_table:
            raise BadProperty("ExpressionEmptyString1", "EmptyStringInKey", "expression")
        raise BadProperty("ExpressionEmptyString2", "EmptyString")
    return Calculated(
        Expression(source),
        label=_typed(entries, "label", str),
        width=_width(entries),
        alignment=_alignment(entries),
        format=_format(entries),
        depth=_typed(entries, "depth", int),
    )


def _typed(entries: dict[str, object], key: str, kind: type[_T]) -> _T | None:
    value = entries.get(key)
    return value if isinstance(value, kind) else None


def _width(entries: dict[str, object]) -> int:
    width = entries.get("width")
    if isinstance(width, int) and width <= 0:
        raise BadProperty("WidthOutOfRange", "WidthOutOfRange", width, "width")
    return width if isinstance(width, int) else 0


def _alignment(entries: dict[str, object]) -> int | None:
    text = entries.get("alignment")
    if text is None:
        return None
    for name, alignment in _ALIGNMENTS.items():
        if text and _is_start(str(text), name):
            return alignment
    raise BadProperty(
        "AlignmentIllegalValue", "IllegalAlignment", text, "alignment", _type_list([*_ALIGNMENTS])
    )


def _format(entries: dict[str, object]) -> str | None:
    text = entries.get("formatString")
    if text == "":
        raise BadProperty("FormatStringEmpty", "EmptyFormatString", "formatString")
    return text if isinstance(text, str) else None

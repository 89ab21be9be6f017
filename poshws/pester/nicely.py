"""Values as failure messages show them."""

from __future__ import annotations

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.psobject import PSObject
from poshws.corelib.typesystem.types import Type, type_of
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.enumeration import enumerable
from poshws.objects.invocation.calls import invoke_member
from poshws.runtime.execution.scriptblock import ScriptBlock

LIMIT = 10
"""Elements of a collection that are shown."""


def nicely(value: object, *, counts_rest: bool = True) -> str:
    """`'text'`, `$null`, `@(1, 2)`, `[int]`, `{ code }`: Format-Nicely of Pester.

    `counts_rest`: how many elements are left out is said; Pester 4 does not.
    """
    if isinstance(value, PSObject):
        value = value.base
    if value is None or value is AUTOMATION_NULL:
        return "$null"
    if isinstance(value, bool):
        return "$" + str(value).lower()
    if isinstance(value, str):
        return f"'{value}'" if value else "<empty>"
    if isinstance(value, Type):
        return f"[{convert_to_string(value)}]"
    if isinstance(value, ScriptBlock):
        return "{" + value.text + "}"
    if type_of(value).full_name == "System.DateTime":
        return str(invoke_member(value, "ToString", ["o"]))
    elements = enumerable(value)
    if elements is None:
        return str(convert_to_string(value))
    listed = list(elements)
    if len(listed) == 1 and _is_plain(listed[0]):
        return str(convert_to_string(listed[0]))  # as $( ) unrolls it
    shown = ", ".join(nicely(each) for each in listed[:LIMIT])
    left = len(listed) - LIMIT
    more = f", ...{left} more" if left > 0 and counts_rest else ""
    return f"@({shown}{more})"


def _is_plain(value: object) -> bool:
    if value is None or value is AUTOMATION_NULL:
        return False
    return isinstance(value, (str, ScriptBlock)) or type_of(value).is_value_type


def short_name(kind: Type) -> str:
    """A type's name without what everybody knows."""
    name = str(kind.display_name)
    if kind.full_name in ("System.Management.Automation.PSCustomObject",):
        return "PSObject"
    return name.removeprefix("System.") if name == kind.full_name else name


def because(reason: str | None) -> str:
    """` because …,` for the middle of a message."""
    if not reason:
        return ""
    plain = reason.strip()
    if plain.lower().startswith("because"):
        plain = plain[len("because") :].strip()
    return f" because {plain}," if plain else ""


def compare_strings(
    expected: str,
    actual: str,
    reason: str | None,
    exact_case: bool,
    *,
    line_length: int = 80,
    context: int | None = None,
    depth: int = 0,
) -> str:
    """Where two strings differ, with a mark under the place; empty where they don't.

    line_length: of the screen; context: how much is shown behind the place; depth: how many names
    the path of the running test has, as messages are indented by it.
    """
    if _difference(expected, actual, exact_case) is None:
        return ""
    lines = [f"Expected strings to be the same,{because(reason)} but they were different."]
    if len(expected) == len(actual):
        lines.append(f"String lengths are both {len(expected)}.")
    else:
        lines.append(f"Expected length: {len(expected)}")
        lines.append(f"Actual length:   {len(actual)}")
    lines.append(f"Strings differ at index {_difference(expected, actual, exact_case)}.")
    wide, own = _expanded(expected), _expanded(actual)
    place = _difference(wide, own, exact_case) or 0
    room = line_length - len("Expected: ''") - (depth + 3)
    around = round(line_length / 7) if context is None else context
    shown_expected, _ = excerpt(wide, place, room, around)
    shown_actual, shown_place = excerpt(own, place, room, around)
    lines.append(f"Expected: '{shown_expected}'")
    lines.append(f"But was:  '{shown_actual}'")
    lines.append(" " * 11 + "-" * shown_place + "^")
    return "\n".join(lines)


def _difference(left: str, right: str, exact_case: bool) -> int | None:
    for place in range(max(len(left), len(right))):
        a, b = left[place : place + 1], right[place : place + 1]
        if a != b and (exact_case or a.casefold() != b.casefold()):
            return place
    return None


_SPECIAL = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\0": "\\0", "\b": "\\b"}


def _expanded(text: str) -> str:
    return "".join(_SPECIAL.get(character, character) for character in text)


def excerpt(text: str, place: int, room: int, context: int, marker: str = "...") -> tuple[str, int]:
    """The part of a line around a place that fits into the room, and where the place is in it.

    Both strings are cut by the same rule, so that their places stay one above the other.
    """
    cut = len(marker)
    if room < 2 * (context + cut) + 1 or len(text) <= room:
        return text, place
    shift = max(0, place - (room - 1 - context - cut))
    part = text[shift:]
    if shift:
        part = marker + part[cut:]
    if len(part) > room:
        part = part[: room - cut] + marker
    return part, place - shift

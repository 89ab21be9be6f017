"""Values as failure messages show them."""

from __future__ import annotations

from typing import Any

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.psobject import PSObject
from poshws.corelib.typesystem.types import Type, type_of
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.enumeration import enumerable
from poshws.objects.invocation.calls import invoke_member
from poshws.runtime.execution.scriptblock import ScriptBlock

LIMIT = 10
"""Elements of a collection that are shown."""


def nicely(value: Any, *, counts_rest: bool = True) -> str:
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
        return f"[{short_name(value)}]"
    if isinstance(value, ScriptBlock):
        return "{" + value.text + "}"
    if type_of(value).full_name == "System.DateTime":
        return str(invoke_member(value, "ToString", ["o"]))
    elements = enumerable(value)
    if elements is None:
        return str(convert_to_string(value))
    listed = list(elements)
    shown = ", ".join(nicely(each) for each in listed[:LIMIT])
    left = len(listed) - LIMIT
    more = f", ...{left} more" if left > 0 and counts_rest else ""
    return f"@({shown}{more})"


def short_name(kind: Any) -> str:
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


def compare_strings(expected: str, actual: str, reason: str | None, exact_case: bool) -> str:
    """Where two strings differ, with a mark under the place."""
    place = _difference(expected, actual, exact_case)
    lines = [f"Expected strings to be the same,{because(reason)} but they were different."]
    if len(expected) == len(actual):
        lines.append(f"String lengths are both {len(expected)}.")
    else:
        lines.append(f"Expected length: {len(expected)}")
        lines.append(f"Actual length:   {len(actual)}")
    lines.append(f"Strings differ at index {place}.")
    shown_expected, _ = _excerpt(expected, place)
    shown_actual, shown_place = _excerpt(actual, place)
    lines.append(f"Expected: '{shown_expected}'")
    lines.append(f"But was:  '{shown_actual}'")
    lines.append(" " * 11 + "-" * shown_place + "^")
    return "\n".join(lines)


def _difference(left: str, right: str, exact_case: bool) -> int:
    for place in range(max(len(left), len(right))):
        a, b = left[place : place + 1], right[place : place + 1]
        if a != b and (exact_case or a.casefold() != b.casefold()):
            return place
    return 0


_SPECIAL = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\0": "\\0", "\b": "\\b"}
CONTEXT, WIDTH = 11, 64


def _excerpt(text: str, place: int) -> tuple[str, int]:
    """The text around a place on one line, and where the place is in it."""
    expanded = "".join(_SPECIAL.get(character, character) for character in text)
    at = sum(len(_SPECIAL.get(character, character)) for character in text[:place])
    if len(expanded) <= WIDTH:
        return expanded, at
    start = max(0, min(at - WIDTH // 2, len(expanded) - WIDTH))
    part = expanded[start : start + WIDTH]
    shown = at - start
    if start > 0:
        part, shown = "..." + part[3:], max(shown, 3)
    if start + WIDTH < len(expanded):
        part = part[:-3] + "..."
    return part, shown

"""Composite formats whose arguments are strings and whole numbers, as formats of Python's own.

`{0:D6}|{1,-8}` with an int and a text is `%06d|%-8s`. That is looked up by the format and the
classes of its arguments; what has no such form (other classes, a width beside a format, negative
numbers in a form that Python writes differently) gives None, for the rules in format.py.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from poshws.corelib.numerics.numbers import Char
from poshws.corelib.psobject import MISSING
from poshws.corelib.regex.lazy_patterns import Pattern

Segments = Sequence["str | tuple[int, int, str]"]
Plan = tuple[str, "tuple[int, ...] | None", tuple[int, ...]]

_PLANS: Final[dict[tuple[str, tuple[type, ...]], Plan | None]] = {}
_MOST_PLANS: Final = 500

_SEEN: Final[set[str]] = set()
"""Formats that were used before: those that a script puts together mostly don't come again."""

_STRING_TYPES: Final = frozenset((str, Char))
_QUICK: Final = frozenset((str, int, Char))
_WHOLE_FORM: Final = Pattern(r"(?:[DdXx][0-9]{0,2})?")
_BARE_ITEMS: Final = Pattern(r"[^{}]*(?:\{[0-9]\}[^{}]*)*")


def fast_format(
    template: str, arguments: Sequence[object], read: Callable[[str], Segments]
) -> str | None:
    """The text, or None where it takes all the rules; `read` splits a format into pieces."""
    if template not in _SEEN:
        return _format_new(template, arguments)
    kinds = tuple(map(type, arguments))
    plan: Any = _PLANS.get((template, kinds), MISSING)
    if type(plan) is not tuple:
        if plan is MISSING:
            is_quick = _QUICK.issuperset(kinds)
            _PLANS[template, kinds] = _plan(read(template), kinds) if is_quick else None
        return None
    text, order, signless = plan
    values = tuple(arguments if order is None else [arguments[number] for number in order])
    for place in signless:
        if values[place] < 0:
            return None
    filled: str = text % values
    return filled


def _format_new(template: str, arguments: Sequence[object]) -> str | None:
    if len(_SEEN) >= _MOST_PLANS:
        _SEEN.clear()
        _PLANS.clear()
    _SEEN.add(template)
    for argument in arguments:
        if type(argument) not in _QUICK:
            return None
    if not _BARE_ITEMS.fullmatch(template):
        return None
    try:
        return template.format(*arguments)
    except IndexError:
        return None


def _plan(pieces: Segments, kinds: Sequence[type]) -> Plan | None:
    strings: list[str] = []
    order: list[int] = []
    signless: list[int] = []
    for piece in pieces:
        if isinstance(piece, str):
            strings.append(piece.replace("%", "%%"))
            continue
        number, width, form = piece
        if number >= len(kinds):
            return None
        item = f"%{width or ''}s" if kinds[number] in _STRING_TYPES else _whole(width, form)
        if item is None:
            return None
        if item[-1] != "s" and form not in ("", "d", "D"):
            signless.append(len(order))
        strings.append(item)
        order.append(number)
    in_order = order == list(range(len(kinds)))
    return "".join(strings), None if in_order else tuple(order), tuple(signless)


def _whole(width: int, form: str) -> str | None:
    """The item of an int; None for a form that Python does not have."""
    if not _WHOLE_FORM.fullmatch(form) or (width and len(form) > 1):
        return None
    digits = form[1:].lstrip("0")
    letter = form[:1].replace("D", "d") or "d"
    return f"%{width or (f'0{digits}' if digits else '')}{letter}"

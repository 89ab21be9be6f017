"""How two strings compare: by culture or by code unit, with or without case, as StringComparison
names it.
"""

from __future__ import annotations

from poshws.clr.text import letters
from poshws.corelib.globalization.collation import compare_text
from poshws.corelib.text.utf16 import split_pairs
from poshws.corelib.typesystem.enums import EnumValue


def comparison_name(comparison: object) -> str:
    """The name of a StringComparison, from the enum's value or the name itself; "" for anything
    else.
    """
    if isinstance(comparison, EnumValue):
        return comparison.name
    return comparison if isinstance(comparison, str) else ""


def compare_as(left: str | None, right: str | None, kind: str) -> int:
    """Below zero, zero or above zero; null comes before every text."""
    if left is None or right is None:
        return 0 if left is right or not (left or right) else -1 if left is None else 1
    if kind.startswith("Ordinal"):
        return _ordinal(left, right, kind.endswith("IgnoreCase"))

    return compare_text(left, right, ignore_case=kind.endswith("IgnoreCase"))


def _ordinal(left: str, right: str, ignores_case: bool) -> int:
    """The difference of the first code units that differ, else of the lengths."""
    first, second = split_pairs(left), split_pairs(right)
    if ignores_case:
        first, second = letters.upper(first), letters.upper(second)
    for a, b in zip(first, second, strict=False):
        if a != b:
            return ord(a) - ord(b)
    return len(first) - len(second)


def hash_text(text: str, comparison: object = None) -> int:
    """A hash that is the same for strings the comparison holds for equal."""
    folded = letters.upper(text) if comparison_name(comparison).endswith("IgnoreCase") else text
    return hash(folded) & 0x7FFFFFFF

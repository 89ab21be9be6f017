"""Words in a row, as messages have them."""

from __future__ import annotations

from poshws.objects.conversion.strings import convert_to_string
from poshws.pester.command import pester_command


def _joined(items: list[object] | None, threshold: int, word: str) -> str:
    words = [str(convert_to_string(each)) for each in items or ()]
    if len(words) < threshold:
        return ", ".join(words)
    return ", ".join(words[:-1]) + f" {word} " + words[-1]


@pester_command("Join-And")
def join_and(items: list[object] | None = None, threshold: int = 2) -> str:
    """`a, b and c`"""
    return _joined(items, threshold, "and")


@pester_command("Join-Or")
def join_or(items: list[object] | None = None, threshold: int = 2) -> str:
    """`a, b or c`"""
    return _joined(items, threshold, "or")


@pester_command("Add-SpaceToNonEmptyString")
def add_space_to_non_empty_string(value: str = "") -> str | None:
    """A space in front, unless there is nothing behind it."""
    return f" {value}" if value else None

"""The names of all cultures that .NET knows, in the order of names."""

from __future__ import annotations

from functools import cache

_FILE = __file__.removesuffix(".py") + ".txt"
_NUMBERS = __file__.removesuffix("names.py") + "numbers.txt"


@cache
def culture_names() -> tuple[str, ...]:
    """Their names, the invariant culture's (which is empty) left out."""
    with open(_FILE, encoding="utf-8") as file:
        return tuple(file.read().split())


@cache
def culture_numbers() -> dict[int, str]:
    """Names by Windows' number (LCID), old names such as zh-CHS included."""
    with open(_NUMBERS, encoding="utf-8") as file:
        words = iter(file.read().split())
    return {127: "", **{int(number): name for number, name in zip(words, words, strict=True)}}

"""The names of all cultures that .NET knows, in the order of names."""

from __future__ import annotations

from functools import cache

_FILE = __file__.removesuffix(".py") + ".txt"


@cache
def culture_names() -> tuple[str, ...]:
    """Their names, the invariant culture's (which is empty) left out."""
    with open(_FILE, encoding="utf-8") as file:
        return tuple(file.read().split())

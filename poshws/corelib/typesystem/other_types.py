"""Types of .NET that are known by name alone: completion offers them, names may be ambiguous."""

from __future__ import annotations

from functools import cache

_FILE = __file__.removesuffix(".py") + ".txt"


@cache
def other_types() -> tuple[str, ...]:
    """Their full names, as people look for them."""
    with open(_FILE, encoding="utf-8") as lines:
        rows = [line.partition(":") for line in lines]
    return tuple(
        f"{space}.{name}" for space, colon, names in rows if colon for name in names.split()
    )


@cache
def lower_names() -> frozenset[str]:
    """The same in lower case, to look one up."""
    return frozenset(name.lower() for name in other_types())

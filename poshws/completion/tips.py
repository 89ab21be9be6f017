"""What operators, keywords and keys are for, as their tooltips say."""

from __future__ import annotations

from functools import cache

_FILE = __file__.removesuffix(".py") + ".txt"


@cache
def _tips() -> dict[tuple[str, str], str]:
    """Kind and lower-case name → text."""
    found: dict[tuple[str, str], str] = {}
    with open(_FILE, encoding="utf-8") as lines:
        for line in lines:
            kind, name, text = line.rstrip("\n").split("\t")
            found[kind, name.lower()] = text.replace("\\n", "\n")
    return found


def tip(kind: str, name: str) -> str:
    """The text for a name; the name itself where there is none.

    `kind` is operator, requires, edition, key, help, using or drive.
    """
    return _tips().get((kind, name.lower()), name)

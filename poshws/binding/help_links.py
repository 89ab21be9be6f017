"""A command's name → the address of its help page, as PowerShell's own commands declare it."""

from __future__ import annotations

from functools import cache
from typing import Final

_SITE: Final = "https://go.microsoft.com/fwlink/?"


@cache
def _queries() -> dict[str, str]:
    """Lower-case name → the query behind the site's address."""
    with open(__file__.replace(".py", ".txt"), encoding="utf-8") as stream:
        rows = (line.split() for line in stream)
        return {name.lower(): query for name, query in rows}


def help_link(name: str) -> str:
    """The address; empty for commands that are not PowerShell's."""
    query = _queries().get(name.lower())
    return "" if query is None else _SITE + query

"""Paths of routes: what a script writes to what is kept, and to the patterns that Pode shows."""

from __future__ import annotations

import re

from poshws.pode.messages import fail

NAME = re.compile(r":(\w+)")


def clean_path(path: str) -> str:
    """The path without its query, and with a slash at its start."""
    path = path.partition("?")[0]
    if not path.strip():
        fail("noRoutePath")
    return path if path.startswith("/") else f"/{path}"


def shown_path(path: str) -> str:
    """The path as Pode keeps it: a pattern, if it has `:name` or `*` in it."""
    path = path.replace("*", ".*")
    if not NAME.search(path):
        return path
    return NAME.sub(r"(?<\1>[^\\/]+?)", escaped(path))


def escaped(text: str) -> str:
    """The text as .NET's [regex]::Escape gives it."""
    return re.sub(r"[\\*+?|{\[()^$.# ]", lambda found: "\\" + found[0], text)


def open_api_path(path: str) -> str:
    """The path as OpenAPI writes it: `{name}` for `:name`."""
    return NAME.sub(r"{\1}", path)

"""Articles about poshws, `about_*.txt` in this folder, as Get-Help shows them."""

from __future__ import annotations

from pathlib import Path

from poshws.corelib.psobject import PSCustomObject
from poshws.corelib.text.wildcard import matches

FOLDER = Path(__file__).parent
_SYNOPSIS = "SHORT DESCRIPTION"


def find_articles(pattern: str) -> list[Path]:
    """The files whose names, without their ending, are like the pattern."""
    if not pattern.lower().startswith("about"):
        return []
    return [path for path in sorted(FOLDER.glob("about_*.txt")) if matches(pattern, path.stem)]


def read_article(path: Path) -> str:
    """The text of an article."""
    return path.read_text(encoding="utf-8")


def listed_article(path: Path) -> PSCustomObject:
    """An article in a list of topics."""
    lines = read_article(path).splitlines()
    made = PSCustomObject()
    made.type_names = ["HelpInfoShort", "HelpInfo"]
    for title, value in (
        ("Name", path.stem),
        ("Category", "HelpFile"),
        ("Synopsis", lines[lines.index(_SYNOPSIS) + 1].strip()),
        ("ModuleName", None),
    ):
        made.set_note(title, value)
    return made

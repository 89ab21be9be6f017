"""Differences on purpose: a scene, to the lines in which poshws may differ from the real one.

They stand in `differences/` beside the scenes, as the changed lines of a diff: `-` for what the
real one did, `+` for what poshws does. Lines that begin with `#` say why.
A case that differs in any other line differs by mistake.
"""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent / "differences"


def accepted(folder: str, name: str) -> tuple[str, ...]:
    """The changed lines that are on purpose; nothing for a case that has to be the same."""
    file = FOLDER / folder / f"{name}.diff"
    if not file.is_file():
        return ()
    lines = file.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line.startswith(("-", "+")))

"""Differences on purpose: a case, to the lines in which poshws may differ from the real one.

They stand in `differences/` under the case's path (a scene's is its folder's), as the changed lines
of a diff: `-` for what the real one did, `+` for what poshws does. Lines that begin with `#` say
why. A case that differs in any other line differs by mistake.
"""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).resolve().parent
FOLDER = HERE / "differences"


def accepted(case: Path) -> tuple[str, ...]:
    """The changed lines that are on purpose; nothing for a case that has to be the same.

    ``case`` is a script, a command line or the folder of a scene.
    """
    if not case.is_relative_to(HERE):
        return ()
    file = FOLDER / case.relative_to(HERE).parent / f"{case.stem}.diff"
    if not file.is_file():
        return ()
    lines = file.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line.startswith(("-", "+")))

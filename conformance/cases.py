"""Cases: a script NAME.ps1 and beside it NAME.out, what real PowerShell printed for it.

Each runs alone in an empty folder, without terminal and standard input (so output is 80 columns
wide), in UTC and without colours. The folder's path reads <WORK>, the script's own <CASE>.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from conformance.on_purpose import accepted
from conformance.processes import lines, recorded_form, run
from conformance.report import Outcome

ENVIRONMENT = {
    "TZ": "UTC",
    "NO_COLOR": "1",
    "TERM": "xterm",
    "LC_ALL": "C.UTF-8",
    "LANG": "C.UTF-8",
}


def environment() -> dict[str, str]:
    """The environment of a host: its own, without a width, and with what decides how text looks."""
    kept = {key: value for key, value in os.environ.items() if key != "COLUMNS"}
    return kept | ENVIRONMENT


def find(roots: Sequence[Path]) -> Iterator[Path]:
    """All scripts below the roots that have a recording."""
    for root in roots:
        found = [root] if root.suffix == ".ps1" else sorted(root.rglob("*.ps1"))
        yield from (case.resolve() for case in found if case.with_suffix(".out").exists())


def play(case: Path, host: Sequence[str], limit: float) -> Outcome:
    """Runs one case under a host."""
    begun = time.perf_counter()
    text = output_of(case, host, limit)
    expected = case.with_suffix(".out").read_text(encoding="utf-8")
    seconds = time.perf_counter() - begun
    return Outcome(
        case.parent.name, case.stem, lines(expected), lines(text), seconds, accepted(case)
    )


def output_of(case: Path, host: Sequence[str], limit: float) -> str:
    """What a host prints for a case, in recorded form."""
    # How error messages wrap depends on the length of paths, so the folder is a short one.
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        work = Path(folder)
        result = run([*host, str(case)], work, environment(), None, limit)
        text = recorded_form(*result)
        text = text.replace(str(case), "<CASE>")
        return text.replace(os.path.realpath(work), "<WORK>").replace(str(work), "<WORK>")

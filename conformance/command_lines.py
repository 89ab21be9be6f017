"""Command lines: NAME.json says arguments, input, files, environment; NAME.out what pwsh did.

    {"args": [...], "stdin": TEXT or null, "files": {NAME: TEXT}, "env": {NAME: VALUE or null}}

A TEXT may be {"base64": "..."} for bytes. `<WORK>` in an argument is the folder the host runs in. A
usage text on standard output counts as <USAGE>.
"""

from __future__ import annotations

import base64
import json
import os
import re
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from conformance.on_purpose import accepted
from conformance.processes import lines, recorded_form, run
from conformance.report import Outcome

ENVIRONMENT = {
    "TZ": "UTC",
    "NO_COLOR": "1",
    "COLUMNS": "120",
    "TERM": "dumb",
    "LC_ALL": "C.UTF-8",
    "LANG": "C.UTF-8",
    "POWERSHELL_UPDATECHECK": "Off",
    "POWERSHELL_TELEMETRY_OPTOUT": "1",
}
USAGE = re.compile(r"^Usage: .*", re.DOTALL | re.MULTILINE)


def find(roots: Sequence[Path]) -> Iterator[Path]:
    """All command lines below the roots that have a recording."""
    for root in roots:
        found = [root] if root.suffix == ".json" else sorted(root.rglob("*.json"))
        yield from (case.resolve() for case in found if case.with_suffix(".out").exists())


def play(case: Path, host: Sequence[str], limit: float) -> Outcome:
    """Runs one command line."""
    begun = time.perf_counter()
    text = output_of(json.loads(case.read_text(encoding="utf-8")), host, limit)
    expected = case.with_suffix(".out").read_text(encoding="utf-8")
    seconds = time.perf_counter() - begun
    return Outcome(
        case.parent.name, case.stem, lines(expected), lines(text), seconds, accepted(case)
    )


def output_of(plan: dict[str, Any], host: Sequence[str], limit: float) -> str:
    """What the host prints for the command line, in recorded form."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(os.path.realpath(folder))
        for name, content in plan.get("files", {}).items():
            _write(work / name, _data(content))
        environment = {**os.environ, **ENVIRONMENT, **plan.get("env", {})}
        environment = {key: value for key, value in environment.items() if value is not None}
        arguments = [argument.replace("<WORK>", str(work)) for argument in plan["args"]]
        stdin = plan.get("stdin")
        output, errors, code = run(
            [*host, *arguments], work, environment, None if stdin is None else _data(stdin), limit
        )
        text = recorded_form(USAGE.sub("<USAGE>\n", output), errors, code)
        return text.replace(str(work), "<WORK>")


def _data(text: str | dict[str, str]) -> bytes:
    return base64.b64decode(text["base64"]) if isinstance(text, dict) else text.encode()


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    path.chmod(0o755 if path.suffix == ".sh" else 0o644)

"""A session in a folder of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from poshws import Session

Run = Callable[[str], list[Any]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Runs a script's text in an empty folder and gives what it wrote."""
    monkeypatch.chdir(tmp_path)
    with Session() as session:
        yield session.run


def joined(run: Run, script: str) -> str:
    """What a script writes, null left out, as strings with spaces between."""
    return " ".join(str(each) for each in run(script) if each is not None)


def error_id(run: Run, command: str) -> str:
    """The FullyQualifiedErrorId of a command's first error, empty if there is none."""
    found = run(
        f"try {{ $null = {command} -ErrorAction Stop }} catch {{ $_.FullyQualifiedErrorId }}"
    )
    return " ".join(map(str, found))

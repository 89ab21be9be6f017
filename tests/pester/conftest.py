"""Tests run by Pester in a session of their own, in an empty folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from poshws import Session

Run = Callable[[str], list[Any]]
Outcomes = Callable[[str], list[str]]

SUMMARY = """
$run = Invoke-Pester -Container (New-PesterContainer -Path ./a.Tests.ps1) -Output None -PassThru
foreach ($test in $run.Tests) {
    $messages = foreach ($record in $test.ErrorRecord) { " ($($record.Exception.Message))" }
    "$($test.ExpandedPath): $($test.Result)" + ($messages -join '')
}
"""


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Run]:
    """Runs a script's text in an empty folder and gives what it wrote."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    with Session() as session:
        yield session.run


@pytest.fixture
def outcomes(run: Run, tmp_path: Path) -> Outcomes:
    """Runs a test file; gives `path: result (messages)` for each of its tests."""

    def run_file(text: str) -> list[str]:
        (tmp_path / "a.Tests.ps1").write_text(text, encoding="utf-8")
        return [str(line) for line in run(SUMMARY)]

    return run_file

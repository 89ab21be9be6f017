"""ForEach-Object."""

from __future__ import annotations

import pytest

from tests.commands.conftest import Run, error_id, joined


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("1..3 | ForEach-Object -Begin { 'b' } -Process { $_ } -End { 'e' }", "b 1 2 3 e"),
        ("'a' | ForEach-Object ToUpper", "A"),
    ],
)  # fmt: skip
def test_output(run: Run, script: str, expected: str) -> None:
    assert joined(run, script) == expected


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("1 | ForEach-Object Nope -WhatIf", ""),
        ("1 | ForEach-Object { 1 } -WhatIf", "NoShouldProcessForScriptBlockSet,ForEachObject"),
    ],
)  # fmt: skip
def test_errors(run: Run, script: str, expected: str) -> None:
    run("$ErrorActionPreference = 'Stop'")
    first, _, last = expected.partition(",")
    got = error_id(run, script)
    assert first in got
    assert last in got

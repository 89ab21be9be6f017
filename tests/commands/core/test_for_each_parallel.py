"""ForEach-Object -Parallel: results, throttling, jobs."""

# ruff: noqa: E501 - one case a line
from __future__ import annotations

import time

import pytest

from tests.commands.conftest import Run


def strings(run: Run, script: str) -> list[str]:
    """What a script writes, as text."""
    return [str(each) for each in run(script)]


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("1..4 | ForEach-Object -Parallel { $_ * 2 } | Sort-Object", ["2", "4", "6", "8"]),
        ("$k = 3; 1 | ForEach-Object -Parallel { $_ + $using:k }", ["4"]),
        ("1..2 | ForEach-Object -Parallel { $_ } -AsJob | Receive-Job -Wait | Sort-Object", ["1", "2"]),
    ],
)  # fmt: skip
def test_parallel(run: Run, script: str, expected: list[str]) -> None:
    assert strings(run, script) == expected


MEET = "for ($k = 0; $all.Count -lt {} -and $k -lt 3000; $k++) {{ Start-Sleep -m 10 }}; $all.Count"


def test_parallel_waits_side_by_side(run: Run) -> None:
    found = strings(
        run,
        "$met = [System.Collections.Concurrent.ConcurrentDictionary[int, bool]]::new()\n"
        "1..5 | ForEach-Object -Parallel {\n"
        f"    $all = $using:met; $all[$_] = $true; {MEET.format(5)}\n"
        "} -ThrottleLimit 5",
    )
    assert found == ["5"] * 5


def test_parallel_takes_no_more_than_it_may(run: Run) -> None:
    begin = time.monotonic()
    run("1..3 | ForEach-Object -Parallel { Start-Sleep -Milliseconds 50 } -ThrottleLimit 1")
    assert time.monotonic() - begin > 0.15

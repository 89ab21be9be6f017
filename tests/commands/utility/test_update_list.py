"""Update-List."""

# ruff: noqa: E501 - one case a line
from __future__ import annotations

import pytest

from tests.commands.conftest import Run, joined


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("$o = [pscustomobject]@{ L = [Collections.ArrayList](1, 2) }; ($o | Update-List -Property L -Add 3 -Remove 1).L", "2 3"),
    ],
)  # fmt: skip
def test_output(run: Run, script: str, expected: str) -> None:
    assert joined(run, script) == expected

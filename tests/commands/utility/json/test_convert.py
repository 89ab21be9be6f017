"""ConvertTo-Json and ConvertFrom-Json."""

# ruff: noqa: E501 - one case a line
from __future__ import annotations

import pytest

from tests.commands.conftest import Run, joined


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("('{\"a\": [1, 2.5, null]}' | ConvertFrom-Json).a.Count", "3"),
        ("@{ a = 1 } | ConvertTo-Json -Compress", '{"a":1}'),
        ("$v = [version]'1.2.3.4'; $v | Add-Member AliasProperty Rev Revision; ($v | ConvertTo-Json | ConvertFrom-Json).Rev", '4'),
    ],
)  # fmt: skip
def test_output(run: Run, script: str, expected: str) -> None:
    assert joined(run, script) == expected

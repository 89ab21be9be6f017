"""Secure strings: as plain text, encrypted by a key, in credentials."""

# ruff: noqa: E501 - one case a line
from __future__ import annotations

import pytest

from tests.commands.conftest import Run, joined


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("$s = ConvertTo-SecureString 'pw' -AsPlainText; ConvertFrom-SecureString $s -AsPlainText", "pw"),
        ("$k = [byte[]](1..16); $s = ConvertTo-SecureString 'pw' -AsPlainText; $e = ConvertFrom-SecureString $s -Key $k; ConvertFrom-SecureString (ConvertTo-SecureString $e -Key $k) -AsPlainText", "pw"),
        ("([pscredential]::new('me', (ConvertTo-SecureString 'pw' -AsPlainText))).GetNetworkCredential().Password", "pw"),
    ],
)  # fmt: skip
def test_output(run: Run, script: str, expected: str) -> None:
    assert joined(run, script) == expected

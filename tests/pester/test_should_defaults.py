"""`$PSDefaultParameterValues` for Should, whose operators bring parameters of their own."""

from __future__ import annotations

import pytest

from poshws import Session
from poshws.corelib.exceptions.dotnet import NetException


def test_reason_by_default() -> None:
    session = Session()
    session.run("$PSDefaultParameterValues['Should:Because'] = 'it is so'")
    with pytest.raises(NetException, match="Expected 2, because it is so, but got 1"):
        session.run("1 | Should -Be 2")
    with pytest.raises(NetException, match="because I say so"):
        session.run("1 | Should -Be 2 -Because 'I say so'")


def test_disabled() -> None:
    session = Session()
    session.run("$PSDefaultParameterValues['S*:Be*'] = 'x'")
    session.run("$PSDefaultParameterValues['Disabled'] = $true")
    with pytest.raises(NetException, match="Expected 2, but got 1"):
        session.run("1 | Should -Be 2")

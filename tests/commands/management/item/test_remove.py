"""Remove-Item of functions."""

from __future__ import annotations

from tests.commands.conftest import Run


def test_functions_of_a_session_can_be_redefined(run: Run) -> None:
    assert run("Test-Path function:prompt") == [True]
    assert run("function prompt { 'mine' }; prompt") == ["mine"]
    assert run("Remove-Item function:cd..; Test-Path function:cd..") == [False]

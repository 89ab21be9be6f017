"""Rename-Item of functions."""

from __future__ import annotations

from tests.commands.conftest import Run, error_id


def test_function_options(run: Run) -> None:
    run("Set-Item function:fixed -Value { 1 } -Options ReadOnly")
    assert error_id(run, "Rename-Item function:fixed other") == (
        "CannotRenameFunction,Microsoft.PowerShell.Commands.RenameItemCommand"
    )
    assert run("Rename-Item function:fixed other -Force; other") == [1]

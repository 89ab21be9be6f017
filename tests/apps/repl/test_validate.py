"""Whether a text goes on, and whether it is wrong."""

from __future__ import annotations

import pytest

from poshws.apps.repl.validate import is_incomplete, is_wrong


@pytest.mark.parametrize(
    "text", ["if (1) {", "'a", "1 +", "foo |", "@{ a = 1", "@'\nx", "(", "<# x"]
)
def test_goes_on(text: str) -> None:
    assert is_incomplete(text)


@pytest.mark.parametrize("text", ["", "1", "Get-Item x", "if (1) { }", "'a'", "1 1", ")"])
def test_does_not_go_on(text: str) -> None:
    assert not is_incomplete(text)


@pytest.mark.parametrize("text", ["1 1", ")", "}"])
def test_is_wrong(text: str) -> None:
    assert is_wrong(text)


@pytest.mark.parametrize("text", ["", "1", "if (1) {", "Get-Item -Path"])
def test_may_become_right(text: str) -> None:
    assert not is_wrong(text)

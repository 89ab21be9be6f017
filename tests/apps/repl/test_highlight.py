"""The colours of a text."""

from __future__ import annotations

import pytest

from poshws.apps.repl.highlight import classes_of, runs

CASES = [
    ("Get-Item x", "Get-Item", "ps-command"),
    ("Get-Item -Path x", "-Path", "ps-parameter"),
    ("$name = 1", "$name", "ps-variable"),
    ("'text'", "'text'", "ps-string"),
    ("1 + 2", "+", "ps-operator"),
    ("42", "42", "ps-number"),
    ("if (1) { }", "if", "ps-keyword"),
    ("[int]1", "int", "ps-type"),
    ("1 # why", "# why", "ps-comment"),
    ('"a $b"', "$b", "ps-variable"),
    ('"a $(Get-Date)"', "Get-Date", "ps-command"),
    ("'a' -eq 'b'", "-eq", "ps-operator"),
]


@pytest.mark.parametrize(("text", "piece", "name"), CASES)
def test_class_of_a_piece(text: str, piece: str, name: str) -> None:
    start = text.index(piece)
    assert set(classes_of(text)[start : start + len(piece)]) == {name}


def test_the_text_of_a_string_keeps_its_class_around_expressions() -> None:
    classes = classes_of('"a $b c"')
    assert classes[1] == classes[6] == "ps-string"


def test_pieces_join_to_the_line() -> None:
    text = 'Get-Item "x" | % { $_ }'
    assert "".join(piece for _, piece in runs(text, classes_of(text), 0)) == text  # type: ignore[misc]


@pytest.mark.parametrize("text", ["", "'", '"$(', "@{", "[", "if (", "$", "}", "\x1b[31m"])
def test_unfinished_and_odd_strings_have_colours(text: str) -> None:
    assert len(classes_of(text)) == len(text)

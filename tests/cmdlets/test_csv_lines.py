"""Lines of CSV that are cut without reading them letter by letter, and their way into the command."""

from __future__ import annotations

import pytest

import poshws
from poshws.cmdlets.csv.reader import RecordReader


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ('"a","b c","d"', ["a", "b c", "d"]),
        ('"a","x"",""y"', ["a", 'x","y']),
        ('1,"a, ""b""",x', ["1", 'a, "b"', "x"]),
        ('"a", "b"', ["a", "b"]),
        ('"a",', ["a"]),
        ('"a",\n', ["a", ""]),
        ('"a"\r\n', ["a"]),
        ('"a\nb","c"', ["a\nb", "c"]),
    ],
)
def test_fields(text: str, fields: list[str]) -> None:
    assert RecordReader(text, ",").read() == fields


def test_quotes_as_delimiter() -> None:
    assert RecordReader('a"b"c', '"').read() == ["a", "b", "c"]


def test_empty_lines_between_others() -> None:
    script = (
        "$rows = 'A,B', '1,2', '3,4', '', '5,6' | ConvertFrom-Csv -ErrorVariable bad"
        " -ErrorAction SilentlyContinue; $rows.A -join ' '; $bad.Count"
    )
    assert poshws.run(script) == ["1 3 5", 0]

"""Lines of CSV that are cut without reading them letter by letter, and their way into the command."""

from __future__ import annotations

import pytest

import poshws
from poshws.commands.utility.csv.reader import Dialect, RecordReader


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
    assert RecordReader(text, Dialect(",")).read() == fields


def test_quotes_as_delimiter() -> None:
    assert RecordReader('a"b"c', Dialect('"')).read() == ["a", "b", "c"]


def test_empty_lines_between_others() -> None:
    script = (
        "$rows = 'A,B', '1,2', '3,4', '', '5,6' | ConvertFrom-Csv -ErrorVariable bad"
        " -ErrorAction SilentlyContinue; $rows.A -join ' '; $bad.Count"
    )
    assert poshws.run(script) == ["1 3 5", 0]


def test_null_and_other_types_between_strings() -> None:
    script = (
        "$rows = 'A,B', '1,2', $null, 34, '3,4' | ConvertFrom-Csv -ErrorVariable bad"
        " -ErrorAction SilentlyContinue; $rows.A -join ' '; $rows.B -join ' '; $bad.Count"
    )
    assert poshws.run(script) == ["1 34 3", "2  4", 1]


def test_rows_written_for_all_objects_but_null() -> None:
    script = (
        "$rows = [pscustomobject]@{ A = 1 }, $null, @{ A = 2 }, [pscustomobject]@{ A = 3 }"
        " | ConvertTo-Csv -ErrorVariable bad -ErrorAction SilentlyContinue; $rows; $bad.Count"
    )
    assert poshws.run(script) == ['"A"', '"1"', '"2"', '"3"', 1]

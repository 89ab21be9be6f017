"""CLIXML: objects to strings and files, and back."""

# ruff: noqa: E501 - one case a line
from __future__ import annotations

import pytest

from tests.commands.conftest import Run, error_id, joined


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("[pscustomobject]@{ A = 1; B = @(2, 3) } | Export-Clixml x.xml; $o = Import-Clixml x.xml; $o.A; $o.B", "1 2 3"),
        ("(ConvertFrom-CliXml (ConvertTo-CliXml @{ K = 'v' })).K", "v"),
        ("(ConvertFrom-CliXml (ConvertTo-CliXml (Get-Item .))).PSObject.TypeNames[0]", "Deserialized.System.IO.DirectoryInfo"),
    ],
)  # fmt: skip
def test_output(run: Run, script: str, expected: str) -> None:
    assert joined(run, script) == expected


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("Import-Clixml nowhere.xml", "FileOpenFailure,ImportClixml"),
    ],
)  # fmt: skip
def test_errors(run: Run, script: str, expected: str) -> None:
    run("$ErrorActionPreference = 'Stop'")
    first, _, last = expected.partition(",")
    got = error_id(run, script)
    assert first in got
    assert last in got


@pytest.mark.parametrize(
    "value",
    [
        "1", "2.5d", "'text'", "$true", "[datetime]'2020-02-03'", "[guid]::Empty", "[char]'x'",
        "[version]'1.2.3'", "[timespan]'01:02:03'", "[uri]'http://a/'", "1.5", "[byte[]](1, 2)",
    ],
)  # fmt: skip
def test_clixml_keeps_types(run: Run, value: str) -> None:
    found = run(
        f"$v = {value}; $w = ConvertFrom-CliXml (ConvertTo-CliXml $v); "
        '$v.GetType().FullName -eq $w.GetType().FullName; "$v" -eq "$w"'
    )
    assert [str(each) for each in found] == ["True", "True"]

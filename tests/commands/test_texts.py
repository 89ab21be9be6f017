"""Objects as text and back: CLIXML, CSV, JSON, HTML; text that is searched; text that is secret."""

# ruff: noqa: E501 - one case a line
from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.conftest import Run


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


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("[pscustomobject]@{ A = 1; B = @(2, 3) } | Export-Clixml x.xml; $o = Import-Clixml x.xml; $o.A; $o.B", "1 2 3"),
        ("(ConvertFrom-CliXml (ConvertTo-CliXml @{ K = 'v' })).K", "v"),
        ("(ConvertFrom-CliXml (ConvertTo-CliXml (Get-Item .))).PSObject.TypeNames[0]", "Deserialized.System.IO.DirectoryInfo"),
        ("'a,b', '1,2' | ConvertFrom-Csv | ForEach-Object { $_.a + $_.b }", "12"),
        ("[pscustomobject]@{ A = 'x\"y'; B = $null } | ConvertTo-Csv -UseQuotes AsNeeded", 'A,B "x""y",'),
        ("('{\"a\": [1, 2.5, null]}' | ConvertFrom-Json).a.Count", "3"),
        ("@{ a = 1 } | ConvertTo-Json -Compress", '{"a":1}'),
        ("('a1b22' | Select-String '\\d+' -AllMatches).Matches.Value", "1 22"),
        ("'a', 'b' | Select-String b | ForEach-Object LineNumber", "2"),
        ("'x' | Select-String y -Quiet; 'x' | Select-String x -Quiet", "True"),
        ("Set-Content f.txt 'aa', 'bb', 'cc'; (Select-String b f.txt -Context 1).Context.PreContext", "aa"),
        ("Set-Content f.txt 'aa', 'bb'; (Select-String b f.txt).Filename", "f.txt"),
        ("$s = ConvertTo-SecureString 'pw' -AsPlainText; ConvertFrom-SecureString $s -AsPlainText", "pw"),
        ("$k = [byte[]](1..16); $s = ConvertTo-SecureString 'pw' -AsPlainText; $e = ConvertFrom-SecureString $s -Key $k; ConvertFrom-SecureString (ConvertTo-SecureString $e -Key $k) -AsPlainText", "pw"),
        ("([pscredential]::new('me', (ConvertTo-SecureString 'pw' -AsPlainText))).GetNetworkCredential().Password", "pw"),
    ],
)  # fmt: skip
def test_texts(run: Run, script: str, expected: str) -> None:
    assert " ".join(str(each) for each in run(script) if each is not None) == expected


def test_localized_data(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "de-DE"
    folder.mkdir()
    (folder / "words.psd1").write_text("@{ Yes = 'Ja' }")
    found = run(
        f"(Import-LocalizedData -UICulture de-DE -BaseDirectory {tmp_path} -FileName words).Yes"
    )
    assert found == ["Ja"]

"""Commands on objects: sorting, grouping, choosing, comparing, and the types they are given."""

# ruff: noqa: E501 - one case a line
from __future__ import annotations

import pytest

from tests.commands.conftest import Run


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        # sorting: numbers and texts by themselves, and as the left one says where they mix
        ("3, 1, 2 | Sort-Object", "1 2 3"),
        ("'b', 'A', 'a', 'B' | Sort-Object", "A a b B"),
        ("'b', 'a', 'B' | Sort-Object -Unique", "a b"),
        ("10, 9, '8' | Sort-Object", "8 9 10"),
        ("1..5 | Sort-Object -Top 2 -Descending", "5 4"),
        ("1..5 | Sort-Object -Bottom 2", "4 5"),
        ("'bb', 'a' | Sort-Object Length", "a bb"),
        ("1..6 | Sort-Object { $_ % 2 }, { -$_ }", "6 4 2 5 3 1"),
        ("1..4 | Sort-Object @{ e = { $_ % 2 }; Descending = $true } -Stable", "1 3 2 4"),
        # grouping
        ("1, 1, 2 | Group-Object | % Count", "2 1"),
        ("'a', 'A' | Group-Object | % Count", "2"),
        ("'a', 'A' | Group-Object -CaseSensitive | % Count", "1 1"),
        ("(1..4 | Group-Object { $_ % 2 } -AsHashTable)[0]", "2 4"),
        ("(1..4 | Group-Object { $_ % 2 } -NoElement).Name", "0 1"),
        # choosing
        ("1..9 | Select-Object -First 2 -Skip 3", "4 5"),
        ("1..9 | Select-Object -Last 2 -Skip 1", "7 8"),
        ("1..9 | Select-Object -Index 0, 8", "1 9"),
        ("1..9 | Select-Object -SkipIndex 1, 2 | Select-Object -Last 8 | Measure-Object | % Count", "7"),
        ("1, '1', 1, 2 | Select-Object -Unique", "1 2"),
        ("'a', 'A', 'b' | Select-Object -Unique -CaseInsensitive", "a b"),
        ("'a', 'a', 'b', 'a' | Get-Unique", "a b a"),
        ("(@{ A = 1; B = 2 } | Select-Object A).A", "1"),
        ("([pscustomobject]@{ A = 1; B = 2 } | Select-Object * -ExcludeProperty A).B", "2"),
        ("('abc' | Select-Object @{ n = 'L'; e = { $_.Length } }).L", "3"),
        ("1..5 | Where-Object { $_ % 2 }", "1 3 5"),
        ("'a', 'bb' | Where-Object Length -GT 1", "bb"),
        ("1..3 | ForEach-Object -Begin { 'b' } -Process { $_ } -End { 'e' }", "b 1 2 3 e"),
        ("'a' | ForEach-Object ToUpper", "A"),
        # measuring, joining
        ("$m = 1..4 | Measure-Object -AllStats; \"$($m.Sum, $m.Average, $m.Minimum, $m.Maximum)\"", "10 2.5 1 4"),
        ("('one two' | Measure-Object -Word -Line -Character).Words", "2"),
        ("1..3 | Join-String -Separator '-' -OutputPrefix '<' -OutputSuffix '>'", "<1-2-3>"),
        # comparing
        ("(Compare-Object (1, 2) (2, 3)).SideIndicator", "=> <="),
        ("(Compare-Object (1, 2) (2, 3) -IncludeEqual -ExcludeDifferent).InputObject", "2"),
        # adding members
        ("('x' | Add-Member Note 5 -PassThru).Note", "5"),
        ("(1 | Add-Member ScriptProperty Twice { $this * 2 } -PassThru).Twice", "2"),
        ("$o = [pscustomobject]@{ L = [Collections.ArrayList](1, 2) }; ($o | Update-List -Property L -Add 3 -Remove 1).L", "2 3"),
        ("Update-TypeData -TypeName int -MemberType ScriptProperty -MemberName Twice -Value { 2 * $this }; (21).Twice; Remove-TypeData int; (21).Twice", "42"),
    ],
)  # fmt: skip
def test_objects(run: Run, script: str, expected: str) -> None:
    assert " ".join(str(each) for each in run(script) if each is not None) == expected


@pytest.mark.parametrize(
    ("script", "error_id"),
    [
        ("1 | Where-Object Length -Value 3", "OperatorNotSpecified,WhereObject"),
        ("1 | ForEach-Object Nope -WhatIf", ""),
        ("1 | ForEach-Object { 1 } -WhatIf", "NoShouldProcessForScriptBlockSet,ForEachObject"),
        ("1 | Select-Object -ExpandProperty Nope", "ExpandPropertyNotFound,SelectObject"),
        ("1 | Add-Member -MemberType None a 1", "AddMember"),
        ("Compare-Object $null 1", "ParameterArgumentValidationErrorNullNotAllowed,CompareObject"),
        ("Get-Random -Minimum 5 -Maximum 1", "MinGreaterThanOrEqualMax,GetRandom"),
        ("New-Object No.Such.Type", "TypeNotFound,NewObject"),
        ("Import-Clixml nowhere.xml", "FileOpenFailure,ImportClixml"),
        ("Invoke-Command -ComputerName far { 1 }", "PSRemotingDataStructureException,InvokeCommand"),
    ],
)  # fmt: skip
def test_errors_have_their_ids(run: Run, script: str, error_id: str) -> None:
    found = run(
        f"try {{ $ErrorActionPreference = 'Stop'; {script} }} catch {{ $_.FullyQualifiedErrorId }}"
    )
    got = str(found[-1]) if found else ""
    first, _, last = error_id.partition(",")
    assert first in got
    assert last in got

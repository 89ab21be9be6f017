"""`-match`, `-replace` and `-split` in scripts, and `$Matches` before and after its table is made."""

from __future__ import annotations

import pytest

from tests.sessions import output


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("$null = 'a1' -match '(?<l>[a-z])(\\d)'; $Matches.l, $Matches.L, $Matches[1]", "a a 1"),
        ("$null = 'a1' -match '(?<l>[a-z])(\\d)'; $Matches.1, $Matches['l'], $Matches.0", "1 a a1"),
        # What took no part is not there, and a property of the table shows.
        ("$null = 'a' -match 'a(?<count>b)?'; $Matches.count, $Matches.Count", "1 1"),
        ("$null = 'ab' -match 'a(?<count>b)?'; $Matches.count, $Matches.Count", "b b"),
        (
            "$null = 'ab' -match 'ab'; $Matches.none -eq $null; $Matches['none'] -eq $null",
            "True True",
        ),
        # Two groups whose names differ in case are one key: the later one that took part.
        ("$null = 'a' -match '(?<x>a)(?<X>b)?'; $Matches.x; $Matches.Keys.Count", "a 2"),
        ("$null = 'ab' -match '(?<x>a)(?<X>b)?'; $Matches.x", "b"),
        # Reading the table keeps it; the next match is another table.
        (
            "$null = 'a' -match '.'; $m = $Matches; $null = 'b' -match '.'; $m[0], $Matches[0]",
            "a b",
        ),
        (
            "$null = 'a' -match '.'; $Matches[0] = 9; $Matches[0]; $Matches.new = 1; $Matches.new",
            "9 1",
        ),
        ("$null = 'a' -match '.'; $null = 'b' -match 'x'; $Matches[0]", "a"),
        ("$null = 'a' -notmatch '.'; $Matches[0]", "a"),
        # The variable is one object, whatever it holds.
        (
            "$null = 'a' -match '.'; $v = Get-Variable Matches; $null = 'b' -match '.'; $v.Value[0]",
            "b",
        ),
        ("$null = 'a' -match '.'; $Matches = @{ 0 = 5 }; $Matches[0]", "5"),
        (
            "$null = 'a' -match '.'; Set-Variable Matches 5; $Matches; $null = 'b' -match '.'; $Matches[0]",
            "5 b",
        ),
        ("$null = 'a' -match '.'; Remove-Variable Matches; $null -eq $Matches.x", "True"),
        # Scopes: a function sees the caller's and sets its own.
        (
            "function f { $Matches[0]; $null = 'b' -match '.'; $Matches[0] }"
            " $null = 'a' -match '.'; f; $Matches[0]",
            "a b a",
        ),
        ("& { $null = 'a' -match '.' }; $null -eq $Matches", "True"),
        ("switch -Regex ('k7') { '(?<d>\\d)' { $Matches.d } }", "7"),
        ("$null = 'x' -match '.'; $Matches.GetType().Name, $Matches.Count", "Hashtable 1"),
        ("$null = 'é1' -match '(?<w>\\w)(\\d)'; $Matches.w, $Matches[1]", "é 1"),
        ("$null = 'a', 'b' -match 'a'; $null -eq $Matches", "True"),
        ("$n = 'Matches'; $null = 'a' -match '.'; (Get-Variable $n -ValueOnly)[0]", "a"),
    ],
)
def test_matches(script: str, expected: str) -> None:
    assert " ".join(output(script).split()) == expected


def test_matches_in_strict_mode() -> None:
    script = (
        "Set-StrictMode -Version 3; $null = 'a' -match '.'; try { $Matches.q } catch { \"$_\" }"
    )
    assert "'q'" in output(script)


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("[regex]::Match('a=5', '(\\w)=(?<n>\\d)').Groups[1].Value", "a"),
        ("[regex]::Match('a=5', '(\\w)=(?<n>\\d)').Groups['n'].Value", "5"),
        ("[regex]::Match('a=5', '(\\w)=(?<n>\\d)').Groups['N'].Value.Length", "0"),
        ("[regex]::Match('a=5', '(\\w)=(?<n>\\d)').Groups[9].Value.Length", "0"),
        ("[regex]::Match('?', '(\\w)').Groups[1].Value.Length", "0"),
        ("[regex]::Match('abc', '(?:(\\w))+').Groups[1].Value", "c"),
        ("[regex]::Match('éa', '(\\w)(x)?').Groups[2].Value.Length", "0"),
        ("$o = @{ Groups = @{ 1 = @{ Value = 'mine' } } }; $o.Groups[1].Value", "mine"),
        ("$o = [pscustomobject]@{ Groups = 'x', 'y' }; $null -eq $o.Groups[1].Value", "True"),
        ("([regex]::Matches('a1b2', '(\\d)') | % { $_.Groups[1].Value }) -join ','", "1,2"),
        (
            "$m = [regex]::Match('xab', 'b'); $m.Value, $m.Index, $m.Length, $m.Success, $m.Name",
            "b 2 1 True 0",
        ),
        (
            "$m = [regex]::Match('x', 'b'); $m.Value.Length, $m.Index, $m.Length, $m.Success",
            "0 0 0 False",
        ),
        ("$m = [regex]::Matches('a1b2', '\\d'); $m.Count, $m[1].Value, $m.Value", "2 2 1 2"),
    ],
)
def test_groups(script: str, expected: str) -> None:
    assert " ".join(output(script).split()) == expected


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("'a.b' -replace '(\\w)\\.(\\w)', '$2.$1'", "b.a"),
        ("'a.b.c' -replace '(\\w)\\.(\\w)\\.(\\w)', '$3$2$1\\n'", "cba\\n"),
        ("'ab' -replace '(a)(x)?', '[$1|$2]'", "[a|]b"),
        ("'ab' -replace 'a', '$0$0'", "aab"),
        ("'ab' -replace 'b', '$`$&$_'", "aabab"),
        ("'ab' -replace 'a', '\\'", "\\b"),
        ("'ab' -replace 'a', '$$1'", "$1b"),
        ("'aXa' -creplace 'A', 'n' ; 'aXa' -replace 'A', 'n'", "aXa nXn"),
        ("'a1b22' -replace '\\d+', { [int]$_.Value * 2 }", "a2b44"),
        ("'a1' -replace '\\d', { }", "a"),
        ("'a1' -replace '\\d', { 1, 2 }", "a1 2"),
        ("'a1' -replace '\\d', { return 'r'; 'never' }", "ar"),
        ("$_ = 'kept'; $null = 'a1' -replace '\\d', { $_.Value }; $_", "kept"),
        ("$n = 0; $null = 'a1b2' -replace '\\d', { $n++ }; $n", "2"),
        ("'a1b2' -replace '\\d', { 'c3' -replace '\\d', { $_.Value + '!' } }", "ac3!bc3!"),
        ("try { 'a1' -replace '\\d', { throw 'no' } } catch { \"$_\" }", "no"),
        ("'é1' -replace '(\\w)(\\d)', '$2$1'", "1é"),
        ("1, 21 -replace '1', { 'x' }", "x 2x"),
        ("'ab' -replace 'a', $null; 'ab' -replace ('a', 'z'); 'ab' -replace 'a'", "b zb b"),
        (
            "[regex]::Replace('a1b2', '\\d', [Text.RegularExpressions.MatchEvaluator]{ param($m) \"<$($m.Value)>\" })",
            "a<1>b<2>",
        ),
        ("[regex]::Replace('a1b2', '\\d', { param($m) $m.Index })", "a1b3"),
        ("[regex]::new('\\d').Replace('a1b2', { 'x' }, 1)", "axb2"),
        ("[regex]::new('\\d', 'RightToLeft').Replace('a1b2', '<$0>')", "a<1>b<2>"),
        ("[regex]::Replace('abc', '', '-')", "-a-b-c-"),
        ("[regex]::Replace('ab', 'x*?', { '-' })", "-a-b-"),
        ("'a/b.c' -split '[/.]'", "a b c"),
        (
            "('a1b' -split '(\\d)').GetType().Name; 'aXb' -csplit 'x'; 'aXb' -split 'x'",
            "String[] aXb a b",
        ),
    ],
)
def test_replace_and_split(script: str, expected: str) -> None:
    assert " ".join(output(script).split()) == expected


def test_a_pattern_that_is_wrong_names_itself() -> None:
    script = "try { 'a' -replace '(', 'x' } catch { $_.FullyQualifiedErrorId; $_.TargetObject }"
    assert output(script).split() == ["InvalidRegularExpression", "("]

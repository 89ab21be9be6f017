"""`switch`: tests that are made ready when the script is compiled choose what any other would."""

from __future__ import annotations

import pytest

from tests.sessions import output

ALL_KINDS = """
function Get-Names($v) {
    "$(switch ($v) {
        5 { 'n5' } '5' { 's5' } 'Ab' { 'ab' } '' { 'empty' } $null { 'null' } 0 { 'zero' }
        'True' { 'true' } { $_ -gt 10 } { 'big' } { $_ -is [string] } { 'str' } default { 'none' }
    })"
}
"""
METHODS = """
function Show-Under { "under $_" }
class K {
    [string] Kind([object] $v) {
        switch ($v) {
            1 { return 'one' }
            'two' { return 'zwei' }
            { $_ -gt 5 } { return "gt $_ $($this.Sub())" }
            default { return "other $_" }
        }
        return 'none'
    }
    [string] Sub() { return Show-Under }
    [string] Loop([int] $n) {
        $r = ''
        for ($i = 0; $i -lt $n; $i++) {
            switch ($i) { 1 { continue } 3 { break } default { $r += "$i$_" } }
            $r += '.'
        }
        return $r
    }
    [string] Wild([string] $s) { $k = switch -Wildcard ($s) { 'a*' { 'A' } default { 'D' } }; return $k }
    [string] Nest($s) {
        foreach ($q in $s) { switch ($q) { 'x' { switch (9) { 9 { return "in $_" } } } } }
        return 'out'
    }
    [string] Bad($s) { switch ($s) { { $_ / 0 } { return 'a' } } return 'b' }
}
$k = [K]::new()
"""


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("5", "n5 s5"),
        ("'5'", "n5 s5 big str"),
        ("'AB'", "ab big str"),
        ("''", "empty str"),
        ("$null", "empty null"),
        ("0", "zero"),
        ("0.0", "zero"),
        ("5.0", "n5 s5"),
        ("$true", "true"),
        ("11", "big"),
        ("([ConsoleColor]::Red)", "big"),
        ("@()", ""),
        ("@(5, 'x')", "n5 s5 big str"),
        ("(1, 2, 5)", "none none n5 s5"),
    ],
)
def test_values_and_strings(value: str, expected: str) -> None:
    assert output(f"{ALL_KINDS}Get-Names {value}") == f"{expected}\n"


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("switch -CaseSensitive ('ab', 'AB') { 'ab' { 'l' } 'AB' { 'U' } }", "l U"),
        ("switch -Wildcard ('abc', 'ABD', 5, $null) { 'a*' { \"a:$_\" } '?B*' { \"b:$_\" }"
         " '5' { '5' } '' { 'e' } default { 'd' } }", "a:abc b:abc a:ABD b:ABD 5 e"),
        ("switch -Wildcard -CaseSensitive ('abc', 'ABD') { 'a*' { 'l' } 'A*' { 'U' } }", "l U"),
        ("try { switch -Wildcard ('a') { '[a' { 'x' } } } catch { $_.FullyQualifiedErrorId }",
         "RuntimeException"),
        ("switch -Regex ('abc', 'xbd', 5) { '^(?<q>a)' { $Matches.q } 'b(.)' { $Matches[1] }"
         " '5' { 'five' } }", "a c d five"),
        ("switch -Regex -CaseSensitive ('abc') { 'B' { 'x' } default { 'no' } }", "no"),
        ("$_ = 'o'; switch (1, 2, 3) { { $_ -eq 2 } { \"two:$_\"; break } default { $_ } }; $_",
         "1 two:2 o"),
        ("switch ('a') { { $_ = 'b'; $true } { \"x:$_\" } 'b' { 'moved' } 'a' { 'a' } }", "x:a a"),
        ("switch ('a') { 'a' { $_ = 'b'; $_ } 'b' { 'moved' } 'a' { 'again' } }", "b moved"),
        ("switch (1..5) { 3 { continue } 4 { break } default { $_ } }", "1 2"),
        (":o foreach ($i in 1..3) { switch ($i) { 2 { continue o } 3 { break o } } $i }", "1"),
        ("$x = 4; switch ($x) { { $x -eq 4 -and $_ -eq 4 } { 'both' } ($x) { 'expr' }"
         " $x { 'var' } \"4\" { 'txt' } }", "both expr var txt"),
        ("switch ('q') { { $_ -match '(q)' } { \"$($Matches.Count)\" } }", "0"),
        ("function G([int] $n) { switch ($n) { 1 { return 'r1' } 2 { 'two' } } 'end' }; G 1; G 2",
         "r1 two end"),
        ("switch ('a', 'b') { 'a' { $null = $switch.MoveNext(); $switch.Current } }", "b"),
        ("switch (3) { { throw 'x' } { 'never' } }", ""),
    ],
)  # fmt: skip
def test_clauses(script: str, expected: str) -> None:
    try:
        found = output(script)
    except Exception as error:
        assert "x" in str(error)
        found = ""
    assert found.split() == expected.split()


def test_a_block_that_fails_is_no_match() -> None:
    script = """
    $ErrorActionPreference = 'SilentlyContinue'
    switch (3) { { $_ / 0 } { 'never' } 3 { 'three' } }
    "$($Error[0].Exception.Message) $($Error[0].InvocationInfo.ScriptLineNumber)"
    try { switch (3) { { $_ / 0 } { 'never' } 3 { 'three' } } } catch { 'caught' }
    """
    assert output(script) == "three\nAttempted to divide by zero. 3\ncaught\n"


def test_in_methods() -> None:
    script = """
    foreach ($turn in 1, 2) {
        $k.Kind(1); $k.Kind('TWO'); $k.Kind(7); $k.Kind(2); $k.Loop(5); $k.Wild('abc'); $k.Wild('b')
        $k.Nest(@('y', 'x'))
        try { $k.Bad(3) } catch { "$_" }
    }
    """
    turn = (
        "one\nzwei\ngt 7 under 7\nother 2\n00..22..44.\nA\nD\nin 9\nAttempted to divide by zero.\n"
    )
    assert output(METHODS + script) == turn * 2


def test_methods_with_a_switch_need_no_scope() -> None:
    from poshws.runtime.execution.units import UNITS

    output(METHODS)
    unit = next(unit for unit in UNITS.values() if unit.text == METHODS)
    scopeless = {block.title for block in unit.blocks if block.kind == "method" and block.scopeless}
    assert scopeless == {"Kind", "Loop", "Wild", "Nest", "Bad"}

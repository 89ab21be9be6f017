"""Script blocks called by `&` and `.`: arguments, scopes, results and errors are those of any call."""

from __future__ import annotations

import pytest

from tests.sessions import output


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ('& { param($a, $b) "$a|$b|$args" } 1 2 3 4', "1|2|3 4"),
        ('& { param($a, $b = $a + 1) "$a|$b" } 4', "4|5"),
        ("& { param($a) $null -eq $a } $null; & { param($a) $null -eq $a } (& { })", "True True"),
        ("& { $args.Count; $args[1] } 1 $null 3", "3"),
        ("& { param([int]$a) $a.GetType().Name; $a } '7'", "Int32 7"),
        ("& { param([int]$a) $a = '8'; $a.GetType().Name } 1", "Int32"),
        ("& { param([string]$a) $a } 0x10; & { param([string]$a) $a } 1.50", "0x10 1.50"),
        ('& { param([int]$a, [string]$b) "$a|$b|" }', "0||"),
        ("& { param([int[]]$a) $a.Count } 1, 2, 3", "3"),
        ('& { param($a, $b) "$a|$b" } -b 1 2', "2|1"),
        ('& { param([switch]$s, $a) "$s|$a" } -s 3', "True|3"),
        ('& { "$args" } -x 1 -y:2', "-x 1 -y: 2"),
        ('$h = @{ a = 1 }; & { param($a) $a } @h; $l = 1, 2; & { "$args" } @l', "1 1 2"),
        # One call site, several blocks.
        (
            'foreach ($b in { param($x) $x }, { $args[0] + 1 }, { param($y, $z) "$z-$y" }) { & $b 1 2 }',
            "1 2 2-1",
        ),
        # Its own scope, or the caller's.
        ("$x = 1; & { $x = 2 }; $x; . { $x = 3 }; $x", "1 3"),
        ("$x = 1; & { $x++; $x }; $x", "2 1"),
        ("function f($b) { $y = 'f'; & $b } f { $y }", "f"),
        ("$b = & { $z = 5; { $z }.GetNewClosure() }; $z = 1; & $b; & { & $b }", "5 5"),
        (
            "$c = & { $n = 0; { $script:n++; $script:n }.GetNewClosure() }; & $c; & $c; $null -eq $n",
            "1 2 True",
        ),
        (". { param($p) $q = $p } 6; $q; $p", "6 6"),
        # Results.
        (
            "$r = & { 1; 2 }; $r.Count; $r = & { , (1, 2) }; $r.Count; $r = & { }; $null -eq $r",
            "2 2 True",
        ),
        ("$r = & { return 1; 2 }; $r; & { begin { 'b' } process { 'p' } end { 'e' } }", "1 b p e"),
        ("1, 2 | & { process { $_ * 2 } }; 3 | . { process { $_ } }", "2 4 3"),
        ("foreach ($i in 1..3) { & { if ($i -eq 2) { break } }; $i }", "1"),
        ("foreach ($i in 1..3) { & { if ($i -eq 2) { continue } }; $i }", "1 3"),
        ("1..9 | & { process { $_ } } | Select-Object -First 2", "1 2"),
        ("1..9 | ForEach-Object { & { $_ } } | Select-Object -First 2", "1 2"),
        # What else a block may ask for.
        (
            "& { $MyInvocation.Line.Trim().Length -gt 5 }; & { param($a) $PSBoundParameters.Keys } 1",
            "True a",
        ),
        ("& { @($input).Count }; 1, 2 | & { @($input).Count }", "0 2"),
        ("& { Get-Variable args -ValueOnly } 3; & { param($a) (Get-PSCallStack).Count } 1", "3 2"),
        (
            "& { param([Parameter(Mandatory)]$a) $a } 4; & { [CmdletBinding()] param($a) $a } 5",
            "4 5",
        ),
        ("& { try { throw 'x' } finally { 'f' } }; 'no'", "f"),
        ("try { & { throw 'x' } } catch { \"$_\" }; & { trap { 't'; continue } throw 'y' }", "x t"),
        ("& { try { 1; throw 'x' } clean { } }", ""),
        ("& { 1 } > $null; & { Write-Error e } 2> $null; $?", "True"),
        ("& { Get-Item /none 2> $null }; $?; $x = & { 1 / 0 }; $?", "True True"),
        ("& { Write-Output 1 -OutVariable o } | Out-Null; $o", ""),
        ("& { Write-Error e } 2>&1 | % { $_.GetType().Name }", "ErrorRecord"),
        ("$d = 0; $f = { $script:d++; if ($d -lt 200) { & $f } }; & $f; $d", "200"),
        ("$f = { & $f }; try { & $f } catch { $_.FullyQualifiedErrorId }", "CallDepthOverflow"),
    ],
)
def test_calls(script: str, expected: str) -> None:
    assert " ".join(output(script).split()) == expected


@pytest.mark.parametrize(
    "script",
    [
        "& { param([int]$a) $a } 'x'",
        "& { param([ValidateRange(1, 2)]$a) $a } 3",
        "function f { & { param([int]$a) $a } 'x' } f",
    ],
)
def test_errors_of_arguments(script: str) -> None:
    shown = output(
        f"try {{ {script} }} catch {{ $_.FullyQualifiedErrorId; $_.CategoryInfo.Category }}"
    )
    identifier, category = shown.split()
    assert identifier in (
        "ParameterArgumentTransformationError",
        "ParameterArgumentValidationError",
    )
    assert category == "InvalidData"


def test_the_scope_is_left_after_an_error() -> None:
    script = """
    $x = 'outer'
    $block = { param([int]$n) $x = 'inner'; if ($n -eq 1) { throw 'one' }; $x }
    foreach ($n in 1, 2) { try { & $block $n } catch { "$_ $x" } }
    try { & $block 'text' } catch { $x }
    """
    assert output(script).split() == ["one", "outer", "inner", "outer"]


def test_a_function_called_by_its_object() -> None:
    script = """
    function Get-Sum { $args[0] + $args[1] }
    function Get-Pair([int]$a, $b = 5) { "$a-$b" }
    $sum, $pair = (Get-Command Get-Sum), (Get-Item function:Get-Pair)
    foreach ($n in 1, 2) { & $sum $n 2; & $pair $n; & $pair -b 9 $n; & 'Get-Sum' $n 4 }
    """
    assert output(script).split() == ["3", "1-5", "1-9", "5", "4", "2-5", "2-9", "6"]

"""Calls of functions without attributes, again and again from the same place."""

from __future__ import annotations

import pytest

from tests.sessions import output

FUNCTIONS = """
function Get-Given([int] $n, $free, [string] $text = 'd', [switch] $yes, $late = ($n + 1)) {
    "$n|$free|$text|$yes|$late|$($args -join ',')|$($args.Count)"
}
"""


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        ("Get-Given 1 2", "1|2|d|False|2||0"),
        ("Get-Given '1' 2 3", "1|2|3|False|2||0"),
        ("Get-Given -yes 1 -t x", "1||x|True|2||0"),
        ("Get-Given -yes:$false 1", "1||d|False|2||0"),
        ("Get-Given -yes:([bool]1) 1", "1||d|True|2||0"),
        ("try { Get-Given -yes:1 1 } catch { ($_.FullyQualifiedErrorId -split ',')[0] }",
         "ParameterArgumentTransformationError"),
        ("Get-Given 1 2 3 4 5 6", "1|2|3|False|4|5,6|2"),
        ("Get-Given 1 2 3 4 -other 6", "1|2|3|False|4|-other,6|2"),
        ("Get-Given -n $null", "0||d|False|1||0"),
        ("Get-Given 1 (Get-Nothing)", "1||d|False|2||0"),
        ("Get-Given 1 $null $null", "1|||False|2||0"),
        ("Get-Given 2.6 @(1, 2)", "3|1 2|d|False|4||0"),
        ("Get-Given -free 7", "0|7|d|False|1||0"),
        ("$h = @{ n = 4; yes = $true }; Get-Given @h", "4||d|True|5||0"),
        ("try { Get-Given x } catch { ($_.FullyQualifiedErrorId -split ',')[0] }",
         "ParameterArgumentTransformationError"),
    ],
)  # fmt: skip
def test_arguments(call: str, expected: str) -> None:
    script = f"{FUNCTIONS}function Get-Nothing {{ }}\nforeach ($i in 1..3) {{ {call} }}"
    assert output(script) == f"{expected}\n" * 3


def test_variables_of_callers_and_callees() -> None:
    script = """
    function Get-Inner { "$x $y"; Set-Variable x 9 -Scope 1; . { $y = 'dotted' } }
    function Get-Outer([int] $x, $y) { Get-Inner; "$($x)$y"; 1..2 | ForEach-Object { $y = $_ }; $y }
    function Get-Typed([int] $x) { $x = '7'; $x.GetType().Name; try { $x = 'q' } catch { 'no' } }
    foreach ($i in 1, 2) { Get-Outer 1 b; Get-Typed $i }
    """
    assert output(script) == "1 b\n9b\n2\nInt32\nno\n" * 2


def test_a_default_that_does_not_fit_is_an_error_of_the_function() -> None:
    script = """
    function Get-Bad([int] $n = 'abc') { $n }
    foreach ($i in 1, 2) { try { Get-Bad } catch { $_.FullyQualifiedErrorId } }
    try { & { param([int] $n = 'abc') $n } } catch { $_.FullyQualifiedErrorId }
    """
    error_id = "ParameterArgumentTransformationError"
    assert output(script) == f"{error_id},Get-Bad\n" * 2 + f"{error_id}\n"


def test_a_function_that_is_defined_again_is_called_anew() -> None:
    script = """
    foreach ($i in 1..4) {
        if ($i -eq 1) { function Get-It($a) { "one $a" } }
        if ($i -eq 3) { function Get-It($a, $b = 'x') { "two $a $b" } }
        Get-It $i
    }
    """
    assert output(script) == "one 1\none 2\ntwo 3 x\ntwo 4 x\n"


def test_output_errors_and_success() -> None:
    script = """
    function Get-Many([int] $n) { if ($n -gt 2) { return 1, 2 }; $n; return }
    function Get-Bad($n) { if ($n -eq 2) { throw "bad $n" }; [math]::Abs($n - 5) }
    function Get-Value($v) { return $v }
    foreach ($i in 1..3) {
        $r = Get-Many $i; @($r).Count; $?
        try { Get-Bad $i } catch { "$_"; $? }
        @(Get-Value @()).Count; @(Get-Value $null).Count; (Get-Value @{ a = 1 }).a
        (Get-Value (1, (2, 3)))[1].Count; (Get-Value ([char]'x')).GetType().Name
    }
    """
    common = "0\n1\n1\n2\nChar\n"
    assert output(script) == (
        f"1\nTrue\n4\n{common}1\nTrue\nbad 2\nTrue\n{common}2\nTrue\n2\n{common}"
    )


def test_leaving_loops_around_and_calling_too_deeply() -> None:
    script = """
    function Skip-It($i) { if ($i -eq 2) { continue }; if ($i -eq 4) { break }; "in $i" }
    foreach ($i in 1..5) { Skip-It $i; "after $i" }
    function Get-Deep($n) { Get-Deep ($n + 1) }
    try { Get-Deep 1 } catch { $_.FullyQualifiedErrorId }
    function Get-Fact([int] $n) { if ($n -le 1) { 1 } else { $n * (Get-Fact ($n - 1)) } }
    Get-Fact 10
    """
    assert output(script) == "in 1\nafter 1\nin 3\nafter 3\nCallDepthOverflow\n3628800\n"


def test_arrays_are_made_of_values_of_their_class() -> None:
    script = """
    function G { param([int[]] $v, [string[]] $s) "$($v.GetType().Name) $v $($s.GetType().Name) $s" }
    foreach ($t in 1, 2) {
        G 1, 2 a, b; G 5 x; G '3', 4 1, 'b'; G 1.6 ''; G (1..3) 'q'
        $list = 1, 2; G $list x | Out-Null; $list[0]
        try { G 1, x } catch { 'no' }
    }
    """
    turn = (
        "Int32[] 1 2 String[] a b\nInt32[] 5 String[] x\nInt32[] 3 4 String[] 1 b\n"
        "Int32[] 2 String[] \nInt32[] 1 2 3 String[] q\n1\nno\n"
    )
    assert output(script) == turn * 2


def test_what_a_function_is_told_of_its_call() -> None:
    script = """
    function Tell { param($a, $b)
        "$($PSBoundParameters.Keys -join ',') $($PSBoundParameters['b']) $($args.Count)" +
        " $($MyInvocation.MyCommand.Name) $($MyInvocation.BoundParameters.Count)" }
    function I { param($x) "$(@($input).Count) $x" }
    foreach ($t in 1, 2) {
        Tell 1 -b 2; Tell -b 3; Tell 1 2 3 4; Tell; $h = @{ b = 1; a = 2 }; Tell @h 9; I 3; 5 | I 3 }
    """
    turn = "a,b 2 0 Tell 2\nb 3 0 Tell 1\na,b 2 2 Tell 2\n  0 Tell 0\na,b 1 1 Tell 2\n0 3\n1 3\n"
    assert output(script) == turn * 2


def test_splats_of_several_shapes_from_one_place() -> None:
    script = """
    function K($a, $b, [switch] $c) { "$a|$b|$c|$args" }
    $shapes = @{ a = 1 }, @{ c = $true; b = 2 }, @(3, 4), @(), @{ zz = 5 }, @{ a = 6 }, 'xy'
    foreach ($t in 1, 2) { foreach ($s in $shapes) { K @s -b own } }
    """
    turn = (
        "1|own|False|\n|own|True|\n3|own|False|4\n|own|False|\n|own|False|-zz: 5\n"
        "6|own|False|\nx|own|False|y\n"
    )
    assert output(script) == turn * 2


def test_out_null_drops_everything_but_errors() -> None:
    script = """
    function F { 1; 2; $script:ran++ }
    F | Out-Null; 1..3 | ForEach-Object { $_ } | Out-Null; $ran
    1..3 | Out-Null -OutVariable q; $q.Count
    $ErrorActionPreference = 'Stop'
    try { 1 | Out-Null -InputObject 5 } catch { ($_.FullyQualifiedErrorId -split ',')[0] }
    1..3 | & { process { $_ } } | Select-Object -First 1 | Out-Null
    'end'
    """
    assert output(script) == "1\n0\nInputObjectNotBound\nend\n"


def test_commands_alone() -> None:
    script = """
    foreach ($t in 1, 2) {
        (Write-Output 1, 2).Count; @(Write-Output (1, 2) -NoEnumerate).Count; @(Write-Output $null).Count
        @(Write-Output @()).Count; @(Write-Output $null 1).Count; (Write-Output @{ a = 1 }).a
        Write-Output x -OutVariable q; "$q"
        Write-Output 1 2 3 | Select-Object -First 1
    }
    1..5 | ForEach-Object { Write-Output $_ $_ } | Select-Object -First 3
    function F { Write-Output 1; Write-Output 2 }
    F | Select-Object -First 1; (F).Count
    """
    turn = "2\n1\n1\n0\n2\n1\nx\nx\n1\n"
    assert output(script) == turn * 2 + "1\n1\n2\n1\n2\n"


def test_what_is_dotted_has_its_own_automatic_variables() -> None:
    script = """
    function Outer { . { param($q) "$args $($PSBoundParameters.Count)"; $y = 6 } 9 10; "$args $q $y $($PSBoundParameters.Count)" }
    Outer 1
    function Advanced { [CmdletBinding()] param($x) . { "$($PSCmdlet.MyInvocation.MyCommand.Name) $($PSBoundParameters.Count)" }
        "$($PSBoundParameters.Count) $($MyInvocation.MyCommand.Name)" }
    Advanced 1
    """  # noqa: E501
    assert output(script) == "10 1\n1 9 6 0\nAdvanced 0\n1 Advanced\n"

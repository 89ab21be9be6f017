"""The fast path of binding accepts the values that the slow path accepts, and no others."""

from __future__ import annotations

import pytest

from tests.sessions import output

FUNCTION = """
function Test-It {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [ValidateNotNullOrEmpty()] [string] $Name,
        [ValidateRange(1, 5)] [int] $Number = 2,
        [ValidateRange('Positive')] [int] $Above = 1,
        [ValidateSet('Low', 'High')] [string] $Level = 'Low',
        [ValidateSet('a', IgnoreCase = $false)] [string] $Exact = 'a',
        [ValidatePattern('^x\\d$')] [string] $Code = 'x1',
        [ValidateLength(2, 3)] [string] $Short = 'ab',
        [ValidateNotNullOrWhiteSpace()] [string] $Word = 'w',
        [ValidateScript({ $_ -gt 3 })] [int] $Big = 4,
        [ValidateNotNull()] [object] $Any = 0,
        [switch] $Yes
    )
    "$Name $Number $Above $Level $Exact $Code $Short $Word $Big $Any $Yes $($PSBoundParameters.Count)"
}
function Try-It([hashtable] $given) {
    try { Test-It @given } catch { ($_.FullyQualifiedErrorId -split ',')[0] }
}
"""
REFUSED = "ParameterArgumentValidationError"


@pytest.mark.parametrize(
    ("argument", "expected"),
    [
        ("Number = 5", "n 5 1 Low a x1 ab w 4 0 False 2"),
        ("Number = 6", REFUSED),
        ("Number = '5'", "n 5 1 Low a x1 ab w 4 0 False 2"),
        ("Number = 0", REFUSED),
        ("Above = 3", "n 2 3 Low a x1 ab w 4 0 False 2"),
        ("Above = 0", REFUSED),
        ("Level = 'hIGH'", "n 2 1 hIGH a x1 ab w 4 0 False 2"),
        ("Level = 'none'", REFUSED),
        ("Exact = 'a'", "n 2 1 Low a x1 ab w 4 0 False 2"),
        ("Exact = 'A'", REFUSED),
        ("Code = 'X7'", "n 2 1 Low a X7 ab w 4 0 False 2"),
        ("Code = 'x77'", REFUSED),
        ("Short = 'abc'", "n 2 1 Low a x1 abc w 4 0 False 2"),
        ("Short = 'a'", REFUSED),
        ("Short = '\\U0001f600'", "n 2 1 Low a x1 \\U0001f600 w 4 0 False 2"),
        ("Short = '\\U0001f600x\\U0001f600'", REFUSED),
        ("Word = 'v'", "n 2 1 Low a x1 ab v 4 0 False 2"),
        ("Word = ' '", REFUSED),
        ("Big = 9", "n 2 1 Low a x1 ab w 9 0 False 2"),
        ("Big = 3", REFUSED),
        ("Any = 'q'", "n 2 1 Low a x1 ab w 4 q False 2"),
        ("Any = $null", REFUSED),
        ("Yes = $true", "n 2 1 Low a x1 ab w 4 0 True 2"),
    ],
)
def test_what_passes_and_what_does_not(argument: str, expected: str) -> None:
    # The second and third call are bound as the first one was, after one that went well, too.
    text = argument.encode().decode("unicode_escape")
    script = f"""
    $given = @{{ Name = 'n'; {text} }}
    $first = Try-It $given; $first; Try-It $given; Try-It $given
    """
    wanted = expected.encode().decode("unicode_escape")
    assert output(FUNCTION + script) == f"{wanted}\n" * 3


def test_a_value_that_fails_after_one_of_its_class_passed() -> None:
    script = """
    foreach ($count in 1, 5, 9, 2, 'x', 3) { Try-It @{ Name = 'n'; Number = $count } }
    foreach ($name in 'a', '', 'b', $null) { Try-It @{ Name = $name } }
    """
    assert [line.split()[0] for line in output(FUNCTION + script).splitlines()] == [
        "n", "n", REFUSED, "n", "ParameterArgumentTransformationError", "n",
        "a", REFUSED, "b", REFUSED,
    ]  # fmt: skip


def test_what_a_call_alone_sees() -> None:
    script = """
    function Show-Caller { "$Name $($PSCmdlet.ParameterSetName)" }
    function Get-One {
        [CmdletBinding()] param([string] $Name, [int] $Number = 3, [object[]] $List = @(1))
        begin { $seen = 1 } process { $seen++ } end {
            Show-Caller
            $List += 2
            "$seen $Number $($List.Count) $($MyInvocation.MyCommand.Name) $($PSBoundParameters.Keys)"
            $Number = '7'
            $Number.GetType().Name
        }
    }
    $seen = 'outer'
    foreach ($turn in 1..3) { Get-One -Name "n$turn" }
    $seen
    Get-One x -ErrorAction Stop
    """
    turns = [f"n{n} __AllParameterSets\n2 3 2 Get-One Name\nInt32\n" for n in (1, 2, 3)]
    last = "x __AllParameterSets\n2 3 2 Get-One ErrorAction Name\nInt32\n"
    assert output(script) == "".join(turns) + "outer\n" + last


def test_what_fails_in_a_call_alone_leaves_everything_as_it_was() -> None:
    script = """
    function Get-Fail { [CmdletBinding()] param($x) process { if ($x) { throw 'bad' } } clean { 'c' > $null } }
    foreach ($turn in 1..3) { try { Get-Fail $turn } catch { "$_ $turn" }; Get-Fail 0; $? }
    function Get-Deep { [CmdletBinding()] param($n) Get-Deep ($n + 1) }
    try { Get-Deep 1 } catch { $_.FullyQualifiedErrorId }
    function Get-Part { [CmdletBinding()] param() 1; return 2; 3 }
    Get-Part
    foreach ($i in 1..3) { & { [CmdletBinding()] param($v) if ($v -eq 2) { continue }; $v } $i }
    1..5 | ForEach-Object { Get-Part } | Select-Object -First 1
    "end $turn"
    """
    expected = (
        "bad 1\nTrue\nbad 2\nTrue\nbad 3\nTrue\nCallDepthOverflow,Get-Deep\n1\n2\n1\n3\n1\nend 3\n"
    )
    assert output(script) == expected

"""Mock: what stands in for a command, for how long, and the counting of its calls."""

from __future__ import annotations

import pytest

from tests.pester.conftest import Outcomes, Run

PASSING = [
    "Mock Get-Date { 'now' }; Get-Date | Should -Be 'now'",
    "Mock Get-Date; Get-Date | Should -BeNullOrEmpty",
    "function Get-It { 'real' }; Mock Get-It { 'mocked' }; Get-It | Should -Be 'mocked'",
    # The body sees the parameters of the call.
    "Mock Get-Item { \"item $Path\" }; Get-Item -Path a | Should -Be 'item a'",
    "Mock Get-Item { $PesterBoundParameters.Count }; Get-Item a | Should -Be 1",
    "Mock Split-Path { \"$args\" }; Split-Path -Path / -Leaf | Should -Be '-Path: System.String[] -Leaf: True'",
    # A native program says no parameters: it gets what it would get.
    "Mock ls { \"$args\" }; ls -l --all x | Should -Be '-l --all x'",
    "function Plain { }; Mock Plain { \"$args\" }; Plain -x 1 | Should -Be '-x 1'",
    # A filter that fits comes before a mock without one; where none fits the command itself runs.
    "Mock Get-Item { 1 }; Mock Get-Item { 2 } -ParameterFilter { $Path -eq 'b' }; "
    "Get-Item a | Should -Be 1; Get-Item b | Should -Be 2",
    "Mock Join-Path { 'x' } -ParameterFilter { $Path -eq 'no' }; Join-Path a b | Should -Be 'a/b'",
    # A mock is an alias of its hook; the command's own name stays free.
    "Mock Get-Date { 1 }; (Get-Command Get-Date).CommandType | Should -Be 'Alias'",
    "function Dotted { [CmdletBinding()] param() 'real' }; Mock Dotted { 'mocked' }; "
    ". Dotted | Should -Be 'mocked'",
    # Where no filter fits, the command runs where it is called from.
    "Mock Set-Variable { } -ParameterFilter { $false }; Set-Variable v 3; $v | Should -Be 3",
    "$x = 'made'; $closure = { $x }.GetNewClosure(); $x = 'called'; Mock Get-Date $closure; "
    "Get-Date | Should -Be 'made'",
    "function Small([ValidateRange(1, 9)][int] $n) { }; Mock Small { 'any' } "
    "-RemoveParameterValidation n; Small -n 10 | Should -Be 'any'",
    # counts
    "Mock Get-Date { 1 }; $null = Get-Date; $null = Get-Date; "
    "Should -Invoke Get-Date -Times 2 -Exactly",
    "Mock Get-Date { 1 }; Should -Not -Invoke Get-Date; Should -Invoke Get-Date -Times 0",
    "Mock Get-Item { }; Get-Item a; Get-Item b; "
    "Should -Invoke Get-Item -Times 1 -Exactly -ParameterFilter { $Path -eq 'a' }",
    "Mock Get-Date { 1 } -Verifiable; $null = Get-Date; Should -InvokeVerifiable",
    "Mock Get-Date { 1 }; $null = Get-Date; Assert-MockCalled Get-Date -Times 1 -Exactly",
]


@pytest.mark.parametrize("script", PASSING)
def test_holds(outcomes: Outcomes, script: str) -> None:
    assert outcomes(f"Describe 'D' {{ It 'a' {{ {script} }} }}") == ["D.a: Passed"]


@pytest.mark.parametrize(
    ("script", "message"),
    [
        (
            "Mock Get-Date { 1 }; Should -Invoke Get-Date",
            "Expected Get-Date to be called at least 1 times, but was called 0 times",
        ),
        (
            "Mock Get-Date { 1 }; $null = Get-Date; Should -Invoke Get-Date -Times 2 -Exactly",
            "Expected Get-Date to be called 2 times exactly, but was called 1 times",
        ),
        (
            "Mock Get-Date { 1 } -Verifiable; Should -InvokeVerifiable",
            "\nExpected all verifiable mocks to be called, but these were not:\n Command Get-Date ",
        ),
        ("Mock Get-Nothing { }", "Could not find Command Get-Nothing"),
    ],
)
def test_fails(outcomes: Outcomes, script: str, message: str) -> None:
    found = outcomes(f"Describe 'D' {{ It 'a' {{ {script} }} }}")
    assert found == [f"D.a: Failed ({message})"]


def test_mocks_end_with_their_block(outcomes: Outcomes) -> None:
    found = outcomes("""
        Describe 'D' {
            Context 'C' {
                BeforeAll { Mock Join-Path { 'mocked' } }
                It 'a' { Join-Path a b | Should -Be 'mocked' }
                It 'b' { Join-Path a b | Should -Be 'mocked' }
            }
            It 'c' { Mock Join-Path { 'mine' }; Join-Path a b | Should -Be 'mine' }
            It 'd' { Join-Path a b | Should -Be 'a/b' }
        }
    """)
    assert found == ["D.C.a: Passed", "D.C.b: Passed", "D.c: Passed", "D.d: Passed"]


def test_commands_of_a_module(outcomes: Outcomes) -> None:
    found = outcomes("""
        BeforeAll {
            New-Module -Name Small {
                function Get-Inner { 'real' }
                function Get-Outer { "outer $(Get-Inner)" }
                Export-ModuleMember Get-Outer
            } | Import-Module
        }
        Describe 'D' {
            It 'a' {
                Mock -ModuleName Small Get-Inner { 'mocked' }
                Get-Outer | Should -Be 'outer mocked'
                Should -Invoke -ModuleName Small Get-Inner -Times 1 -Exactly
            }
        }
    """)
    assert found == ["D.a: Passed"]


def test_nothing_stands_in_when_the_run_is_over(outcomes: Outcomes, run: Run) -> None:
    run("function Get-It { 'real' }")
    found = outcomes("""
        Describe 'D' {
            It 'a' {
                Mock Get-It { 'mocked' }
                Mock Join-Path { 'mocked' }
                "$(Get-It) $(Join-Path a b)" | Should -Be 'mocked mocked'
            }
        }
    """)
    assert found == ["D.a: Passed"]
    assert run("Get-It; Join-Path a b") == ["real", "a/b"]


def test_parameters_of_a_mock_get_the_arguments_by_name(outcomes: Outcomes) -> None:
    found = outcomes("""
        Describe 'D' {
            BeforeAll {
                function Get-Both([string] $a, [int] $b) { }
                Mock Get-Both { param($b, $a) "$a-$b" }
            }
            It 'takes them' { Get-Both x 3 | Should -Be 'x-3' }
        }
    """)
    assert found == ["D.takes them: Passed"]

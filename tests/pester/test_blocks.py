"""Describe, Context, It, their setups, cases and tags: which tests there are and what becomes of
them.
"""

from __future__ import annotations

import pytest

from tests.pester.conftest import Outcomes, Run


def test_names_and_results(outcomes: Outcomes) -> None:
    found = outcomes("""
        Describe 'D' {
            It 'passes' { 1 | Should -Be 1 }
            It 'fails' { 1 | Should -Be 2 }
            It 'throws' { throw 'out' }
            It 'is skipped' -Skip { throw 'never' }
            It 'waits' { Set-ItResult -Inconclusive -Because 'early' }
            Context 'C' { It 'is inside' { } ; It 'is here' { $true | Should -BeTrue } }
        }
    """)
    assert found == [
        "D.passes: Passed",
        "D.fails: Failed (Expected 2, but got 1.)",
        "D.throws: Failed (out)",
        "D.is skipped: Skipped",
        "D.waits: Inconclusive",
        "D.C.is inside: Passed",
        "D.C.is here: Passed",
    ]


def test_setups_run_around_tests_outermost_first(outcomes: Outcomes, run: Run) -> None:
    outcomes("""
        BeforeAll { $global:steps = 'file' }
        Describe 'D' {
            BeforeAll { $global:steps += ' all' }
            BeforeEach { $global:steps += ' each' }
            AfterEach { $global:steps += ' after-each' }
            AfterAll { $global:steps += ' after-all' }
            It 'a' { $global:steps += ' a' }
            Context 'C' {
                BeforeEach { $global:steps += ' inner' }
                It 'b' { $global:steps += ' b' }
            }
        }
    """)
    assert run("$global:steps") == ["file all each a after-each each inner b after-each after-all"]


def test_variables_of_setups(outcomes: Outcomes) -> None:
    found = outcomes("""
        Describe 'D' {
            BeforeAll { $shared = 1; function Get-It { 'it' } }
            BeforeEach { $fresh = $shared + 1 }
            It 'a' { $shared | Should -Be 1; $fresh | Should -Be 2; $fresh = 9; $shared = 9 }
            It 'b' { $shared | Should -Be 1; $fresh | Should -Be 2; Get-It | Should -Be it }
        }
    """)
    assert found == ["D.a: Passed", "D.b: Passed"]


def test_code_between_runs_in_discovery(outcomes: Outcomes) -> None:
    found = outcomes("""
        BeforeDiscovery { $cases = @{ n = 1 }, @{ n = 2 } }
        Describe 'D' { It 'takes <n>' -ForEach $cases { $n | Should -BeIn 1, 2 } }
    """)
    assert found == ["D.takes 1: Passed", "D.takes 2: Passed"]


@pytest.mark.parametrize(
    ("test", "expected"),
    [
        (
            "It 'adds <a> to <b.c>' -TestCases @{ a = 1; b = @{ c = 2 } } { $a | Should -Be 1 }",
            ["D.adds 1 to 2: Passed"],
        ),
        (
            "It 'takes <_>' -ForEach 'x', 'y' { $_ | Should -Be x }",
            [
                "D.takes x: Passed",
                "D.takes y: Failed (Expected strings to be the same, but they were different.\n"
                "String lengths are both 1.\nStrings differ at index 0.\nExpected: 'x'\n"
                "But was:  'y'\n           ^)",
            ],
        ),
        (
            "It 'binds' -TestCases @{ a = 1 } { param([int]$a) $a | Should -Be 1 }",
            ["D.binds: Passed"],
        ),
        (
            "Context 'for <_>' -ForEach 1, 2 { It 'is <_>' { $_ | Should -BeGreaterThan 0 } }",
            ["D.for 1.is 1: Passed", "D.for 2.is 2: Passed"],
        ),
    ],
)
def test_cases(outcomes: Outcomes, test: str, expected: list[str]) -> None:
    assert outcomes(f"Describe 'D' {{ {test} }}") == expected


def test_failing_setup_fails_its_tests(outcomes: Outcomes) -> None:
    found = outcomes("Describe 'D' { BeforeAll { throw 'no set-up' }; It 'a' { 1 } }")
    assert found == ["D.a: Failed (no set-up)"]


def test_should_may_let_the_test_go_on(outcomes: Outcomes) -> None:
    found = outcomes("""
        Describe 'D' {
            It 'a' {
                1 | Should -Be 2 -ErrorAction Continue
                3 | Should -Be 4 -ErrorAction Continue
                throw 'end'
            }
        }
    """)
    assert found == ["D.a: Failed (Expected 2, but got 1.) (Expected 4, but got 3.) (end)"]


def test_drive_is_emptied_when_a_block_ends(outcomes: Outcomes) -> None:
    found = outcomes("""
        Describe 'D' {
            BeforeAll { Set-Content TestDrive:/kept.txt 'k' }
            Context 'C' {
                It 'writes' {
                    Set-Content TestDrive:/a.txt 'text'
                    Get-Content "$TestDrive/a.txt" | Should -Be 'text'
                }
            }
            It 'is clean' { 'TestDrive:/a.txt' | Should -Not -Exist }
            It 'keeps' { 'TestDrive:/kept.txt' | Should -Exist }
        }
    """)
    assert found == ["D.C.writes: Passed", "D.is clean: Passed", "D.keeps: Passed"]


def test_code_in_a_module(run: Run) -> None:
    module = """
        New-Module -Name Small {
            $hidden = 42
            function Get-Hidden($x) { "$x $hidden" }
            Export-ModuleMember
        } | Import-Module
    """
    assert run(f"{module}; InModuleScope Small {{ $hidden }}") == [42]
    assert run("InModuleScope Small { Get-Hidden $a } -Parameters @{ a = 1 }") == ["1 42"]
    assert run('InModuleScope Small { param($x, $y) "$x $y" } -ArgumentList 1, 2') == ["1 2"]
    assert run("InModuleScope Small { $args -join ' ' } -ArgumentList 1, 2") == ["1 2"]


def test_setups_of_a_file_in_a_module_set_variables_of_the_module(outcomes: Outcomes) -> None:
    assert outcomes("""
        New-Module -Name Inner { function Get-Kept { $kept } ; $kept = 0 } | Import-Module
        InModuleScope Inner {
            BeforeAll { $kept = 7 }
            Describe 'D' { It 'sees it' { Get-Kept | Should -Be 7; $kept | Should -Be 7 } }
        }
    """) == ["D.sees it: Passed"]


def test_a_test_without_code_ends_the_discovery(run: Run, outcomes: Outcomes) -> None:
    assert outcomes("Describe 'D' { It 'waits' -Skip; It 'is not reached' { } }") == []


def test_each_value_of_a_collection_is_a_case(outcomes: Outcomes) -> None:
    assert outcomes("""
        BeforeDiscovery { $table = [ordered]@{ a = 1 }; $codes = @{ one = 1 }.Keys }
        Describe 'D' { It 'of <_>' -ForEach $codes { } }
    """) == ["D.of one: Passed"]


def test_what_should_is_given_is_a_psobject(outcomes: Outcomes) -> None:
    assert outcomes("""
        Describe 'D' {
            It 'is one' { 1 | Should -BeOfType [psobject] }
            It 'is none' { $null | Should -Not -BeOfType [psobject] }
        }
    """) == ["D.is one: Passed", "D.is none: Passed"]


def test_manner_of_pester_4(run: Run, tmp_path: object) -> None:
    run(r"""
        Set-Content old.Tests.ps1 @'
            $made = 3
            Describe 'old' {
                $local = $made + 1
                It 'sees the code around' { $local | Should Be 4 }
                foreach ($n in 1, 2) { It "loops $n" { $n | Should -BeLessThan 3 } }
                It 'takes <a>' -TestCases @{ a = 'x' } { param($a) $a | Should -Be 'x' }
                It 'throws a part' { { throw 'some text' } | Should -Throw 'me te' }
            }
'@
    """)
    found = run("""
        $run = Invoke-Pester -Script ./old.Tests.ps1 -Show None -PassThru
        "$($run.TotalCount) $($run.PassedCount) $($run.FailedCount)"
        $run.TestResult | ForEach-Object { "$($_.Describe)|$($_.Name)|$($_.Passed)" }
    """)
    assert found == [
        "5 5 0",
        "old|sees the code around|True",
        "old|loops 1|True",
        "old|loops 2|True",
        "old|takes x|True",
        "old|throws a part|True",
    ]


def test_cases_of_pester_4_only_fill_parameters(run: Run) -> None:
    run(r"""
        Set-Content cases.Tests.ps1 @'
            Describe 'old' {
                It 'has no variable' -TestCases @{ a = 'x' } { $a | Should -BeNullOrEmpty }
                It 'keeps what was thrown' {
                    { throw 'some text' } | Should -Throw
                    "$($error[0])" | Should -Be 'some text'
                }
            }
'@
    """)
    found = run("(Invoke-Pester -Script ./cases.Tests.ps1 -Show None -PassThru).PassedCount")
    assert found == [2]


def test_a_test_of_pester_4_that_a_module_makes_sees_the_body(run: Run) -> None:
    run(r"""
        New-Module -Name Makes { function New-Test($code) { It 'made' { $local | Should -Be 3 } } } |
            Import-Module
        Set-Content made.Tests.ps1 @'
            Describe 'old' { $local = 3; New-Test }
'@
    """)
    found = run("(Invoke-Pester -Script ./made.Tests.ps1 -Show None -PassThru).PassedCount")
    assert found == [1]


def test_setup_makes_what_a_switch_says(outcomes: Outcomes) -> None:
    found = outcomes("""
        Describe 'D' {
            It 'makes' {
                Setup -Dir folder
                Setup -File a.txt -Content 'text'
                Setup -Directory other
                Get-ChildItem TestDrive: -Name | Should -Be 'folder', 'a.txt'
            }
        }
    """)
    assert found == ["D.makes: Passed"]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("of <n> and <missing>", "of 2 and "),
        ("of <n.GetType().Name> `<n`>", "of Int32 <n>"),
        ('$n and "<n>"', '$n and "2"'),
    ],
)
def test_names_are_evaluated_in_the_test(outcomes: Outcomes, name: str, shown: str) -> None:
    case = "@{ n = 2 }"
    text = f"Describe 'D' {{ It '{name}' -ForEach {case} {{ $n | Should -Be 2 }} }}"
    assert outcomes(text) == [f"D.{shown}: Passed"]


def test_skipped_tests_keep_the_name_as_it_is_written(outcomes: Outcomes) -> None:
    assert outcomes("Describe 'D' { It 'of <_>' -ForEach 1 -Skip { } }") == ["D.of <_>: Skipped"]


def test_private_functions_are_found_by_code_inside_the_module(run: Run) -> None:
    found = run("Import-Module Pester; & (Get-Module Pester) { Join-And 1, 2, 3; GetPesterOs }")
    assert found[0] == "1, 2 and 3"
    assert len(found) == 2
    assert run("@(Get-Command GetPesterOs -ErrorAction Ignore).Count") == [0]


def test_skip_with_no_value_skips_nothing(outcomes: Outcomes) -> None:
    assert outcomes("Describe 'D' -Skip:$nope { It 'runs' -Skip:$null { 1 } }") == [
        "D.runs: Passed"
    ]

"""What runs when tests are looked for and what when they run; which variables, functions and
classes each of them sees; how a file that fails is reported.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.pester.conftest import Outcomes, Run

THING = """
class Thing {
    [string] $Name
    Thing([string] $name) { $this.Name = $name }
}
enum Shade { Red; Green }
function Get-Thing { [Thing]::new('made') }
"""
USES = """
    It 'new' { [Thing]::new('a').Name | Should -Be a }
    It 'cast' { ([Thing] 'b').Name | Should -Be b }
    It 'is' { (Get-Thing) -is [Thing] | Should -BeTrue }
    It 'enum' { [Shade]::Green | Should -Be Green }
    It 'parameter' { & { param([Thing] $t) $t.Name } ([Thing]::new('p')) | Should -Be p }
    Context 'inside' {
        BeforeAll { $all = [Thing]::new('all') }
        BeforeEach { $each = [Thing]::new('each') }
        It 'setups' { "$($all.Name) $($each.Name)" | Should -Be 'all each' }
    }
"""


def failed(found: list[str]) -> list[str]:
    assert found
    return [line for line in found if not line.endswith(": Passed")]


def run_file(folder: Path, text: str) -> subprocess.CompletedProcess[str]:
    (folder / "a.Tests.ps1").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "poshws", "test", "a.Tests.ps1"]
    return subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False)


def test_body_with_code_of_its_own(outcomes: Outcomes) -> None:
    found = outcomes("""
        $top = 1
        function Get-Top { 'top' }
        Describe 'D' {
            $x = 1
            foreach ($i in 1, 2) { It "loop $i" { $i | Should -BeNullOrEmpty } }
            1..2 | ForEach-Object { It "pipeline $_" -TestCases @{ n = $_ } { $n | Should -Not -Be 0 } }
            if ($x) { It 'in if' { $true | Should -BeTrue } }
            It 'body is another phase' { "$x$top" | Should -Be '' }
            It 'its functions too' { { Get-Top } | Should -Throw }
            BeforeAll { $y = 2 }
            Context 'C' { $z = 3; It 'inside' { "$y$z" | Should -Be 2 } }
            It 'is chosen in discovery' -Skip:($x -eq 1) { throw 'never' }
        }
    """)
    assert failed(found) == ["D.is chosen in discovery: Skipped"]
    assert len(found) == 9


def test_code_of_its_own_makes_the_exit_code(tmp_path: Path) -> None:
    done = run_file(tmp_path, "Describe 'D' { $x = 1; It 'a' { 1 | Should -Be 2 } }")
    assert done.returncode == 1
    assert "Tests Passed: 0, Failed: 1" in done.stdout


@pytest.mark.parametrize(
    "text",
    [
        'BeforeAll { . "$PSScriptRoot/Thing.ps1" }; Describe D { USES }',
        'Describe D { BeforeAll { . "$PSScriptRoot/Thing.ps1" }; USES }',
        'Describe D { BeforeEach { . "$PSScriptRoot/Thing.ps1" }; '
        "It 'a' { [Thing]::new('a').Name | Should -Be a } }",
        "THING; BeforeAll { function Get-Thing { [Thing]::new('made') } }; Describe D { USES }",
        "BeforeAll { THING }; Describe D { USES }",
    ],
)
def test_classes_of_setups(outcomes: Outcomes, tmp_path: Path, text: str) -> None:
    (tmp_path / "Thing.ps1").write_text(THING, encoding="utf-8")
    assert failed(outcomes(text.replace("USES", USES).replace("THING", THING))) == []


def test_classes_end_with_their_block(outcomes: Outcomes, tmp_path: Path) -> None:
    (tmp_path / "Thing.ps1").write_text(THING, encoding="utf-8")
    found = outcomes("""
        BeforeDiscovery { . "$PSScriptRoot/Thing.ps1"; $things = [Thing]::new('t') }
        Describe 'A' {
            BeforeAll { . "$PSScriptRoot/Thing.ps1" }
            It 'is <_.Name>' -ForEach $things { [Thing]::new('a').Name | Should -Be a }
        }
        Describe 'B' {
            It 'is gone' { { [Thing]::new('a') } | Should -Throw }
            It 'has its own' { . "$PSScriptRoot/Thing.ps1"; [Thing]::new('b').Name | Should -Be b }
            It 'is gone again' { { [Thing]::new('a') } | Should -Throw }
        }
    """)
    assert failed(found) == []


def test_modules(outcomes: Outcomes, tmp_path: Path) -> None:
    text = "class Made { $n = 5 }; function Get-Made { [Made]::new() }"
    (tmp_path / "Made.psm1").write_text(text, encoding="utf-8")
    imported = """
        BeforeAll { Import-Module "$PSScriptRoot/Made.psm1" -Force }
        Describe 'D' {
            It 'function' { (Get-Made).n | Should -Be 5 }
            It 'class' { [Made]::new().n | Should -Be 5 }
            Context 'inside' { It 'class' { [Made]::new().n | Should -Be 5 } }
        }
        AfterAll { Remove-Module Made }
    """
    assert failed(outcomes("using module ./Made.psm1" + imported)) == []
    found = failed(outcomes(imported))
    assert [line.partition(":")[0] for line in found] == ["D.class", "D.inside.class"]


def test_tests_inside_a_module(outcomes: Outcomes) -> None:
    found = outcomes("""
        New-Module -Name Small { $hidden = 42; Export-ModuleMember } | Import-Module
        InModuleScope Small {
            Describe 'A' { BeforeAll { $v = 1 }; It 'a' { "$hidden $v" | Should -Be '42 1' } }
        }
        Describe 'B' {
            BeforeAll { $v = 1 }
            InModuleScope Small {
                It 'b' { "$hidden $v" | Should -Be '42 ' }
                Context 'C' { It 'c' { "$hidden $v" | Should -Be '42 ' } }
            }
        }
    """)
    assert failed(found) == []


def test_parameters_are_there_when_tests_run(outcomes: Outcomes) -> None:
    found = outcomes("param($p = 5) Describe 'D <p>' { It 'sees p' { $p | Should -Be 5 } }")
    assert found == ["D 5.sees p: Passed"]


def test_mock_of_the_discovery_does_not_last(outcomes: Outcomes) -> None:
    found = outcomes("Describe D { Mock Get-Verb { 'x' }; It a { Get-Verb | Should -Not -Be x } }")
    assert found == ["D.a: Passed"]


def test_place_of_the_file(outcomes: Outcomes, tmp_path: Path) -> None:
    found = outcomes("""
        $mine = $MyInvocation.MyCommand
        BeforeDiscovery { $root = $PSScriptRoot }
        Describe 'D' {
            It 'is <n>' -TestCases @{ n = $mine.Name; path = $mine.Path; root = $root } {
                $path | Should -Be $PSCommandPath
                $root | Should -Be $PSScriptRoot
                $n | Should -Be a.Tests.ps1
            }
            It 'goes to threads' {
                1 | ForEach-Object -Parallel { $using:PSScriptRoot } | Should -Be $PSScriptRoot
                Start-ThreadJob { $using:PSCommandPath } | Receive-Job -Wait -AutoRemoveJob |
                    Should -Be $PSCommandPath
            }
            It 'goes to jobs' {
                Start-Job { $using:PSScriptRoot } | Receive-Job -Wait -AutoRemoveJob |
                    Should -Be $PSScriptRoot
            }
        }
    """)
    assert found == [
        "D.is a.Tests.ps1: Passed",
        "D.goes to threads: Passed",
        "D.goes to jobs: Passed",
    ]


GOOD = "Describe 'good' { It 'ok' { 1 | Should -Be 1 } }"


@pytest.mark.parametrize(
    ("text", "reason", "code"),
    [
        ("Describe 'D' { throw 'bad body'; It 'a' { } }", "RuntimeException: bad body", 1),
        (f"{GOOD}; throw 'bad file'", "RuntimeException: bad file", 1),
        (f"{GOOD}; Describe 'D' {{ no-such }}", "CommandNotFoundException: The term 'no-such'", 1),
        (f"{GOOD}; Describe 'D' {{", "ParseException:", 1),
        (f"BeforeAll {{ throw 'bad setup' }}; {GOOD}", "RuntimeException: bad setup", 2),
        (
            f"Describe D {{ AfterAll {{ throw 'bad end' }}; {GOOD} }}",
            "RuntimeException: bad end",
            1,
        ),
        (f"Describe D {{ BeforeAll {{ throw 'bad' }}; {GOOD} }}", "RuntimeException: bad", 2),
        ("Describe D { }", "Tests Passed: 0, Failed: 0", 0),
    ],
)
def test_what_fails_is_said_and_counted(tmp_path: Path, text: str, reason: str, code: int) -> None:
    done = run_file(tmp_path, text)
    assert done.returncode == code
    assert reason in done.stdout


def test_counts_of_what_failed(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.Tests.ps1").write_text(f"{GOOD}; throw 'bad file'", encoding="utf-8")
    (tmp_path / "b.Tests.ps1").write_text(
        "Describe 'D' { BeforeAll { throw 'bad setup' }; It 'a' { 1 } }", encoding="utf-8"
    )
    found = run("""
        $run = Invoke-Pester -Output None -PassThru
        $run.Result; $run.PassedCount; $run.FailedCount
        $run.FailedBlocksCount; $run.FailedContainersCount; $LASTEXITCODE
        $made = @{ Run = @{ Path = '.'; Throw = $true }; Output = @{ Verbosity = 'None' } }
        try { Invoke-Pester -Configuration $made } catch { $_.Exception.Message }
    """)
    assert found == ["Failed", 1, 1, 1, 1, 3] + [
        "Pester run failed, because 1 test failed, 1 block failed and 1 container failed"
    ]

"""Invoke-Pester and `poshws test`: which files and tests run, the counts, exit codes, XML."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from poshws.apps.test import MOST_FAILURES, failures
from poshws.pester import tree
from poshws.pester.results import Totals
from tests.pester.conftest import Outcomes, Run

TESTS = """
Describe 'D' -Tag fast {
    It 'passes' { 1 | Should -Be 1 }
    It 'fails' { 1 | Should -Be 2 -Because 'a < b' }
    It 'is skipped' -Skip { }
    It 'is slow' -Tag slow { 1 | Should -Be 1 }
}
"""
COUNTS = (
    "foreach ($name in 'Total', 'Passed', 'Failed', 'Skipped', 'NotRun') { $run.\"${name}Count\" }"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.Tests.ps1"
    path.write_text(TESTS, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("asked", "counts"),
    [
        ("-Path .", [4, 2, 1, 1, 0]),
        ("./a.Tests.ps1 -TagFilter slow", [4, 1, 0, 0, 3]),
        ("./a.Tests.ps1 -ExcludeTagFilter slow", [4, 1, 1, 1, 1]),
        ("./a.Tests.ps1 -FullNameFilter '*passes'", [4, 1, 0, 0, 3]),
        ("./b* -Path ./a.Tests.ps1", None),
        ("-Path . -ExcludePath a.Tests", [0, 0, 0, 0, 0]),
    ],
)
def test_counts(run: Run, file: Path, asked: str, counts: list[int] | None) -> None:
    script = f"$run = Invoke-Pester {asked} -Output None -PassThru; {COUNTS}"
    if counts is None:
        script = f"try {{ {script} }} catch {{ 'bad' }}"
        assert run(script) == ["bad"]
    else:
        assert run(script) == counts


def test_result_and_tests(run: Run, file: Path) -> None:
    found = run("""
        $run = Invoke-Pester -Output None -PassThru
        $run.Result; $run.Failed[0].ExpandedName; $run.Passed.Name -join ' '
        $run.Duration -gt 0
    """)
    assert found == ["Failed", "fails", "passes is slow", True]


def test_container_with_data(run: Run, tmp_path: Path) -> None:
    text = "param($x) Describe 'D' { It 'has <x>' { $x | Should -Be 7 } }"
    (tmp_path / "d.Tests.ps1").write_text(text, encoding="utf-8")
    found = run("""
        $file = New-PesterContainer -Path ./d.Tests.ps1 -Data @{ x = 7 }, @{ x = 8 }
        $code = New-PesterContainer -Data @{ y = 1 } -ScriptBlock {
            param($y) Describe 'E' { It 'takes <y>' { $y | Should -Be 1 } } }
        $run = Invoke-Pester -Container @($file; $code) -Output None -PassThru
        $run.Tests | ForEach-Object { "$($_.ExpandedName) $($_.Result)" }
    """)
    assert found == ["has 7 Passed", "has 8 Failed", "takes 1 Passed"]


def test_configuration(run: Run, file: Path) -> None:
    found = run("""
        $made = New-PesterConfiguration
        $made.Run.Path = './a.Tests.ps1'
        $made.Run.PassThru = $true
        $made.Filter.Tag = 'slow'
        $made.Output.Verbosity = 'None'
        (Invoke-Pester -Configuration $made).PassedCount
    """)
    assert found == [1]


def test_throws_where_asked(run: Run, file: Path) -> None:
    found = run("""
        $made = @{ Run = @{ Path = '.'; Throw = $true }; Output = @{ Verbosity = 'None' } }
        try { Invoke-Pester -Configuration $made } catch { $_.Exception.Message }
    """)
    assert found == ["Pester run failed, because 1 test failed"]


def test_broken_file_is_a_failed_container(run: Run, tmp_path: Path) -> None:
    (tmp_path / "broken.Tests.ps1").write_text("Describe 'D' {", encoding="utf-8")
    found = run("""
        $run = Invoke-Pester -Output None -PassThru
        $run.Result; $run.FailedContainersCount
    """)
    assert found == ["Failed", 1]


def test_junit_file(run: Run, file: Path, tmp_path: Path) -> None:
    run("Invoke-Pester -Output None -OutputFile out.xml -OutputFormat JUnitXml")
    root = ElementTree.parse(tmp_path / "out.xml").getroot()
    assert (root.tag, root.get("tests"), root.get("failures")) == ("testsuites", "4", "1")
    cases = {case.get("name"): case for case in root.iter("testcase")}
    assert [case.get("status") for case in cases.values()] == [
        "Passed", "Failed", "Skipped", "Passed",
    ]  # fmt: skip
    failure = cases["D.fails"].find("failure")
    assert failure is not None
    assert failure.get("message") == "Expected 2, because a < b, but got 1."
    assert cases["D.is skipped"].find("skipped") is not None


def test_nunit_file(run: Run, file: Path, tmp_path: Path) -> None:
    run("Invoke-Pester -Output None -OutputFile out.xml -OutputFormat NUnitXml")
    root = ElementTree.parse(tmp_path / "out.xml").getroot()
    assert (root.tag, root.get("total"), root.get("failures")) == ("test-results", "4", "1")
    results = {case.get("name"): case.get("result") for case in root.iter("test-case")}
    assert results == {
        "D.passes": "Success",
        "D.fails": "Failure",
        "D.is skipped": "Ignored",
        "D.is slow": "Success",
    }
    message = root.find(".//failure/message")
    assert message is not None
    assert message.text == "Expected 2, because a < b, but got 1."


# --- poshws test


def poshws_test(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "poshws", "test", *words],
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, "NO_COLOR": "1"},
        timeout=60,
        check=False,
    )


def test_command_line(file: Path, tmp_path: Path) -> None:
    (tmp_path / "b.Tests.ps1").write_text(TESTS, encoding="utf-8")
    done = poshws_test(tmp_path, "--output", "detailed", "--junit", "j.xml", "--nunit", "n.xml")
    assert done.returncode == 2, done.stderr
    assert "Describing D" in done.stdout
    assert "[+] passes" in done.stdout
    assert "Expected 2, because a < b, but got 1." in done.stdout
    assert "Tests Passed: 4, Failed: 2, Skipped: 2" in done.stdout
    assert ElementTree.parse(tmp_path / "j.xml").getroot().get("failures") == "2"
    assert ElementTree.parse(tmp_path / "n.xml").getroot().get("failures") == "2"


def test_command_line_with_a_tag(file: Path, tmp_path: Path) -> None:
    done = poshws_test(tmp_path, str(file), "--tag", "slow,other", "--output", "None")
    assert (done.returncode, done.stdout) == (0, "")


def test_command_line_without_files(tmp_path: Path) -> None:
    done = poshws_test(tmp_path, "nowhere")
    assert done.returncode == 1
    assert "The path 'nowhere' does not exist." in done.stderr


def test_exit_codes_have_eight_bits() -> None:
    container = tree.Block("Container", "a", None)
    for _ in range(256):
        failed = tree.Test("fails", None, container)
        failed.result = "Failed"
        container.items.append(failed)
    assert failures(Totals([container], 0.0)) == MOST_FAILURES


def test_exit_code_of_invoke_pester(file: Path, tmp_path: Path) -> None:
    script = "Invoke-Pester -Output None -EnableExit; 'not reached'"
    done = subprocess.run(
        [sys.executable, "-m", "poshws", "-c", script],
        capture_output=True, text=True, cwd=tmp_path, timeout=60, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (1, "")


def test_a_run_within_a_run_gives_the_drive_back(outcomes: Outcomes) -> None:
    inner = "Describe I { It i { Get-ChildItem TestDrive:/ | Should -BeNullOrEmpty } }"
    text = f"""
        Describe 'D' {{
            It 'a' {{
                $before = "$TestDrive"
                Set-Content TestDrive:/a.txt x
                $made = New-PesterContainer -ScriptBlock {{ {inner} }}
                (Invoke-Pester -Container $made -PassThru -Output None).Result | Should -Be Passed
                $TestDrive | Should -Be $before
                'TestDrive:/a.txt' | Should -Exist
            }}
            Context 'C' {{ It 'takes it away' {{ Remove-PSDrive TestDrive }} }}
            Context 'E' {{ It 'is back' {{ 'TestDrive:/' | Should -Exist }} }}
        }}"""
    assert outcomes(text) == ["D.a: Passed", "D.C.takes it away: Passed", "D.E.is back: Passed"]


def test_results_in_other_forms(run: Run) -> None:
    run(
        "$made = New-PesterContainer -ScriptBlock { Describe D { It a { }; It b { 1 | Should -Be 2 } } }"
    )
    run("$run = Invoke-Pester -Container $made -Output None -PassThru")
    assert run("($run | ConvertTo-NUnitReport).'test-results'.failures") == ["1"]
    assert run("($run | ConvertTo-JUnitReport).testsuites.tests") == ["2"]
    assert run("$run | ConvertTo-Pester4Result | ForEach-Object TotalCount") == [2]
    assert run(
        "$run | Export-JUnitReport -Path r.xml; ([xml](Get-Content r.xml -Raw)).testsuites.failures"
    ) == ["1"]

"""ForEach-Object -Parallel: which values its runs bring along, and who waits for whom."""

from __future__ import annotations

import poshws

NESTED = """
$a = 'outer'
1..2 | ForEach-Object -Parallel {
    $using:a
    $b = 'inner'
    1..2 | ForEach-Object -Parallel { $using:b }
}
"""


def test_a_run_inside_of_a_run_brings_its_own_variables():
    assert sorted(poshws.run(NESTED)) == ["inner"] * 4 + ["outer"] * 2


def test_what_follows_a_using_variable_is_done_to_its_value():
    script = "$list = 'x', 'y'; 1 | ForEach-Object -Parallel { $using:list[1]; $using:list.Count }"
    assert poshws.run(script) == ["y", 2]


def test_strings_name_no_variables():
    script = """1 | ForEach-Object -Parallel { '$using:nowhere' }"""
    assert poshws.run(script) == ["$using:nowhere"]


def test_outer_variables_are_out_of_reach_inside():
    script = """
    $a = 1
    $block = { 1 | ForEach-Object -Parallel { $using:a } }
    1 | ForEach-Object -Parallel $block -ErrorVariable problems 2>$null
    $problems[0].FullyQualifiedErrorId
    """
    expected = "UsingVariableIsUndefined,Microsoft.PowerShell.Commands.ForEachObjectCommand"
    assert poshws.run(script) == [expected]


def test_a_job_says_how_many_runspaces_it_took():
    script = """
    $job = 1..4 | ForEach-Object -Parallel { Start-Sleep -Milliseconds 20 } -AsJob -ThrottleLimit 2
    ($job | Wait-Job).AllocatedRunspaceCount
    """
    assert poshws.run(script) == [2]

"""Elements and properties that are read and written inline are those of the slow path."""

from __future__ import annotations

import pytest

from poshws.runtime.execution import intrinsic_guards, units
from tests.sessions import output

SHOW = """
function Show($x) { if ($null -eq $x) { 'null' } else { $x.GetType().Name + ':' + ($x -join '|') } }
$exact = [Collections.Hashtable]::new(); $exact['Name'] = 1; $exact['name'] = 2; $exact['Count'] = 9
$added = [pscustomobject] @{ Name = 'n'; Value = 1 }
$added | Add-Member ScriptProperty Twice { $this.Value * 2 } { $this.Value = $args[0] }
$list = [Collections.Generic.List[object]] @(1, 2)
$stack = [Collections.Generic.Stack[int]]::new(); $stack.Push(1)
$queue = [Collections.Queue]::new(); $queue.Enqueue(1)
$builder = [Text.StringBuilder]::new('abc')
$things = @{ Name = 1; NAME2 = 2; 5 = 'five' }, @{ count = 7; Length = 8 }, @{}, $exact, $added,
    ([ordered] @{ Name = 3; Value = 4 }), 'text', "`u{1F600}a", '', 5, $null, (1, 2), @(),
    ([pscustomobject] @{ name = 'small'; Value = $null }), ([int[]] (1, 2)), $list, $stack, $queue,
    $builder, [datetime] '2024-01-02', ([char] 'c'), @(@{ Name = 'a' }, @{ Name = 'b' })
"""
READS = "Name name Value Count Length Twice Missing Keys"
KEYS = "0 1 -1 7 'Name' 'name' 'Count' '' 5 1.5 'missing' ([char]'N')".split()
LATE = ("Custom", "Ordered", "Table", "Text", "Letter")


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> None:
    """Scripts that are loaded now find no class in the place of the known ones."""
    for word in LATE:
        monkeypatch.setitem(units.OPERATIONS, word, intrinsic_guards.NeverMatches)
    monkeypatch.setitem(units.OPERATIONS, "guard_class", lambda word: intrinsic_guards.NeverMatches)


def scripts() -> list[str]:
    found = []
    attempt = "try {{ {0} }} catch {{ $_.Exception.Message }}"
    for strict in ("", "Set-StrictMode -Version 2\n"):
        for name in READS.split():
            tries = (
                f"Show $t.{name}",
                f"if ($t.{name}) {{ 'yes' }} else {{ 'no' }}",
                f'"[$($t.{name})]"',
                f"$t.{name} = 3; Show $t.{name}",
                f"$t.{name} += 2; Show $t.{name}",
                f"$t.{name}++; Show $t.{name}",
                f"$t.{name} = $null; Show $t.{name}",
            )
            steps = "; ".join(attempt.format(each) for each in tries)
            found.append(f"{strict}foreach ($t in $things) {{ {steps} }}")
        for key in KEYS:
            for place in (key, "$k"):
                tries = (
                    f"Show $t[{place}]",
                    f'"[$($t[{place}])]"',
                    f"$t[{place}] = 3; Show $t[{place}]",
                    f"$t[{place}]++; Show $t[{place}]",
                    f"$t[{place}] += 'x'; Show $t[{place}]",
                    "Show $t.Keys",
                )
                steps = "; ".join(attempt.format(each) for each in tries)
                found.append(f"{strict}$k = {key}; foreach ($t in $things) {{ {steps} }}")
    return found


EXPECTED: dict[str, str] = {}


@pytest.mark.parametrize("script", scripts())
def test_on_the_spot(script: str) -> None:
    EXPECTED[script] = output(SHOW + script)
    assert EXPECTED[script]


@pytest.mark.parametrize("script", scripts())
@pytest.mark.usefixtures("without")
def test_the_long_way(script: str) -> None:
    found = output(SHOW + " " + script)
    assert found == EXPECTED.get(script, found)


def test_keys_keep_their_spelling() -> None:
    script = """
    $h = @{}; $k = 'First'; $h[$k] = 1; $h['FIRST'] = 2; $h['Second'] = 3; $h.second += 1
    $h.Third = 5; $h.GetEnumerator() | Sort-Object Name | ForEach-Object { "$($_.Key)=$($_.Value)" }
    """
    assert output(script) == "First=2\nSecond=4\nThird=5\n"


@pytest.mark.parametrize("flags", ["", "-CaseSensitive"])
def test_switches(flags: str) -> None:
    script = f"""
    $items = 'a', 'A', 'ß', 'SS', 'ſ', 's', '', 5, '5', ([char] 'a'), ([char] '5'), 1.5, $null,
        @('a', 5), ([long] 5), $true, 'True', @()
    foreach ($item in $items) {{
        $first = switch {flags} ($item) {{
            'a' {{ 1 }} 'ss' {{ 2 }} s {{ 3 }} '' {{ 4 }} 5 {{ 5 }} '5' {{ 6 }} true {{ 7 }} 1.5 {{ 8 }}
            default {{ 9 }} }}
        $a, $ss, $s, $none, $five, $text, $true_, $real = 'a', 'ss', 's', '', 5, '5', 'true', 1.5
        $second = switch {flags} ($item) {{
            $a {{ 1 }} $ss {{ 2 }} $s {{ 3 }} $none {{ 4 }} $five {{ 5 }} $text {{ 6 }} $true_ {{ 7 }}
            $real {{ 8 }} default {{ 9 }} }}
        $only = switch {flags} ($item) {{ 'A' {{ 1 }} }}
        $twice = switch {flags} ($item) {{ ('A') {{ 1 }} }}
        if ("$first $only" -ne "$second $twice") {{ "$item $first $second $only $twice" }}
    }}
    switch ('a') {{ 'a' {{ $_ = 'b' }} 'b' {{ 'moved' }} 'a' {{ 'stayed' }} }}
    """
    assert output(script) == "moved\n"

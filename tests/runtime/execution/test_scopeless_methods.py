"""Methods without a scope of their own do what those with one do, and hide nothing from functions."""

from __future__ import annotations

import pytest

from poshws.runtime.execution.units import UNITS
from tests.sessions import output

CLASSES = """
function Show-Caller { "$($this.Name) $dx" }
class Base {
    [string] $Name = 'n'
    [int] $Count
    Base([string] $name) { $this.Name = $name; $this.Count++ }
    [int] Double([int] $dx) { return $dx * 2 }
    [string] Outer([int] $dx) { return $this.Inner() }
    [string] Inner() { return Show-Caller }
    [int] Factorial([int] $n) { if ($n -le 1) { return 1 }; return $n * $this.Factorial($n - 1) }
    [int] Endless() { return $this.Endless() }
    [object] Loop() {
        $sum = 0
        for ($i = 0; $i -lt 5; $i++) { if ($i -eq 3) { continue }; $sum += $i }
        foreach ($each in 1..3) { $sum += $each }
        return $sum
    }
    [object] Steps() { $i = 0; return $i++, $i++, ++$i, $i }
    [object] Swap($a, $b) { $list = @($a, $b); $list[0], $list[1] = $list[1], $list[0]; return $list }
    [object] Fails() { return 1 / ($this.Count - 1) }
    [object] Typed([int] $x) { $x = '5'; return $x.GetType().Name }
    [string] Ofs() { $ofs = '-'; return "$(1..3)" }
    static [int] Add([int] $x, [int] $y) { return $x + $y }
    static [int] Twice([int] $x) { return [Base]::Add($x, $x) }
}
class Derived : Base {
    Derived([string] $name) : base("d-$name") { }
    [int] Double([int] $dx) { return ([Base] $this).Double($dx) + 1 }
}
$b = [Base]::new('x')
"""


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("$b.Double(4)", "8\n"),
        # Functions further down read the variables of the methods above them.
        ("$b.Outer(7); $b.Outer(8)", "x 7\nx 8\n"),
        ("$b.Factorial(10)", "3628800\n"),
        ('try { $b.Endless() } catch { "$_" }', "The script failed due to call depth overflow.\n"),
        ("$b.Loop()", "13\n"),
        ('"$($b.Steps())"', "0 1 3 3\n"),
        ('"$($b.Swap(1, 2))"', "2 1\n"),
        ("$b.Typed(3)", "Int32\n"),
        ("$b.Ofs()", "1-2-3\n"),
        ("[Base]::Twice(4); [Base]::Twice(5)", "8\n10\n"),
        ("$d = [Derived]::new('q'); $d.Name; $d.Count; $d.Double(2)", "d-q\n1\n5\n"),
        ("[Derived]::new('a').Name; [Derived]::new('b').Name", "d-a\nd-b\n"),
        (
            "try { $b.Fails() } catch { $_.InvocationInfo.Line.Trim() }",
            "[object] Fails() { return 1 / ($this.Count - 1) }\n",
        ),
    ],
)
def test_a_method_without_a_scope(script: str, expected: str) -> None:
    assert output(CLASSES + script) == expected


def test_which_methods_need_none() -> None:
    output(CLASSES)
    unit = next(unit for unit in UNITS.values() if unit.text == CLASSES)
    scopeless = {block.title for block in unit.blocks if block.kind == "method" and block.scopeless}
    assert scopeless == {
        "Base", "Double", "Outer", "Factorial", "Endless", "Loop", "Steps", "Swap", "Fails", "Add",
        "Twice", "Derived",
    }  # fmt: skip


def test_a_watched_variable_is_noticed() -> None:
    script = """
    $null = Set-PSBreakpoint -Variable sum -Mode ReadWrite -Action { $global:seen = $true }
    $null = $b.Loop()
    "$global:seen"
    """
    assert output(CLASSES + script) == "True\n"

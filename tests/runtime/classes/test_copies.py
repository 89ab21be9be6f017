"""Copies of objects of classes, and classes that derive from PSObject."""

from __future__ import annotations

from poshws import run


def test_memberwise_clone_copies_values_alone() -> None:
    text = """
    class C { [int]$n = 3; [object[]]$l = (1, 2); [C] Copy() { return [C]$this.MemberwiseClone() } }
    $a = [C]::new(); $b = $a.Copy(); $b.n = 4
    $a.n; $b.n; [object]::ReferenceEquals($a.l, $b.l)
    """
    assert run(text) == [3, 4, True]


def test_nobody_else_may_ask_for_it() -> None:
    text = "class C { }; try { [C]::new().MemberwiseClone() } catch { $_.FullyQualifiedErrorId }"
    assert run(text) == ["MethodNotFound"]


def test_classes_of_wrappers() -> None:
    text = """
    class P : psobject { [int]$x = 5; [string] Hi() { return "hi $($this.x)" } }
    $p = [P]::new(); $p.x; $p.Hi(); $p -is [psobject]; "<$p>"
    """
    assert run(text) == [5, "hi 5", True, "<>"]

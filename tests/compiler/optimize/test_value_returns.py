"""Blocks that write one thing at most give it as a value, and give the same as when they write."""

from __future__ import annotations

import pytest

from poshws.runtime.execution.units import load, tracing
from tests.sessions import output


@pytest.fixture(autouse=True)
def without_debugger(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a debugger follows has no second function."""
    monkeypatch.setattr(tracing, "is_on", False)


def has_value(code: str) -> bool:
    unit = load(f"$block = {{ {code} }} # {code}")
    return unit.blocks[1].value is not None


@pytest.mark.parametrize(
    "code",
    [
        "1",
        "param($x) $x + 1",
        "$y = 2; return $y",
        "if ($a) { return 1 }; 2",
        "if ($a) { 'x' } else { 'y' }",
        "foreach ($i in 1..3) { if ($i -gt 1) { return $i } }",
        "try { $a.m() } catch { -1 }",
        "$x = f; $x",
        "",
    ],
)
def test_have_a_value(code: str) -> None:
    assert has_value(code)


@pytest.mark.parametrize(
    "code",
    [
        "1; 2",
        "if ($a) { 1 }; 2",
        "foreach ($i in 1..3) { $i }",
        "f",
        "f | g",
        "return f",
        "begin { } end { 1 }",
        "process { 1 }",
        "try { 1 } finally { 2 }",
        "try { 1; 2 } catch { }",
        "switch (1) { 1 { 2 } }",
        "while ($a) { 1 }",
    ],
)
def test_have_none(code: str) -> None:
    assert not has_value(code)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("1", "1 Int32"),
        ("'a'", "1 String"),
        ("$null", "1 null"),
        ("@()", "0 null"),
        (", 5", "1 Int32"),
        ("1, 2", "2 Object[]"),
        ("@{ a = 1 }", "1 Hashtable"),
        ("[Collections.Generic.List[int]](1, 2, 3)", "3 Object[]"),
        ("[Collections.Generic.List[int]](, 7)", "1 Int32"),
        ("[string[]]('a', 'b')", "2 Object[]"),
        ("(1..3)", "3 Object[]"),
        ("[regex]::Matches('ab', '.')", "2 Object[]"),
        ("$x = 5", "0 null"),
        ("[void] 5", "0 null"),
        ("& { }", "0 null"),
        ("(& { })", "0 null"),
        ("return", "0 null"),
        ("return 4", "1 Int32"),
        ("return 4; 5", "1 Int32"),
        ("if ($false) { 1 }", "0 null"),
        ("if ($true) { return 'a' }; 2", "1 String"),
        ("try { [int]'x' } catch { 'caught' }", "1 String"),
        ("try { return 1 } finally { $script:done = 1 }", "1 Int32"),
        ("foreach ($i in 1..9) { if ($i -eq 4) { return $i } }", "1 Int32"),
        (
            "foreach ($i in 1..9) { try { if ($i -eq 4) { return $i } } finally { $n++ } }",
            "1 Int32",
        ),
        ("trap { continue } [int]'x'; 5", "1 Int32"),
        ("$z++", "0 null"),
        ("($z++)", "1 Int32"),
        ("$a ? 1 : 'b'", "1 String"),
        ("$args", "2 Object[]"),
        ("$args[0]", "1 Int32"),
        ("$_", "1 null"),
    ],
)
def test_give_the_same(body: str, expected: str) -> None:
    """As a captured block, a function, a delegate and a method, and collected by a pipeline."""
    shown = (
        "function show($r, $all) { \"$($all.Count) $(if ($null -eq $r) { 'null' } else"
        ' { $r.GetType().Name })" }'
    )
    calls = (
        f"$b = {{ {body} }}; function f {{ {body} }}",
        "$r = & $b 1 2; show $r @(& $b 1 2)",
        "$r = f 1 2; show $r @(f 1 2)",
        "$r = . { & $b 1 2 }; show $r @(. { & $b 1 2 })",
        "$r = $b.InvokeReturnAsIs(1, 2); show $r @($b.Invoke(1, 2))",
        "$r = & $b 1 2 | Write-Output; show $r @(& $b 1 2 | Write-Output)",
    )
    lines = output("\n".join((shown, *calls))).split("\n")[:-1]
    assert lines == [expected] * 5


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("$b = { , (1, 2) }; (& $b).Count; @(& $b).Count; $b.InvokeReturnAsIs().Count", "2 1 2"),
        (
            "$b = { $y = [int]'x'; 'on' }; & $b; $x = & $b; $x; $x = & { [int]'x' }; $null -eq $x",
            "on on True",
        ),
        ("$x = & { Get-Item /none 2> $null; 'v' }; $x; $?", "v True"),
        ("function f { 1 / 0; 'after' } $x = f 2> $null; $x", "after"),
        (
            "function f($n) { if ($n -lt 2) { return $n }; (f ($n - 1)) + (f ($n - 2)) } $x = f 9; $x",
            "34",
        ),
        ("function f { throw 'no' } try { $x = f } catch { \"$_\" }; $null -eq $x", "no True"),
        ("$x = 'old'; try { $x = & { [int]'x' } } catch { 'c' }; $x", "c old"),
        ("'a1' -replace '\\d', { $_.Value + '!' }", "a1!"),
        ("'a1' -replace '\\d', { if ($_.Value -eq 2) { 'two' } }", "a"),
        ("1..4 | Where-Object { $_ % 2 } | ForEach-Object { $_ }", "1 3"),
        ("3, 1, 2 | Sort-Object { -$_ }", "3 2 1"),
        ("$n = 0; 1..3 | ForEach-Object { $n += $_ }; $n", "6"),
        ("$a = @(); $f = { $a += 1; , $a }; $b = & $f; $b.Count; $a.Count", "1 0"),
        ("foreach ($i in 1..3) { $x = & { if ($i -eq 2) { break }; $i }; $x }", "1"),
        ("function f { $local:q = 1; $q } $x = f; $x; $null -eq $q", "1 True"),
        ("Set-PSDebug -Off; $x = & { 1 }; $x", "1"),
    ],
)
def test_scripts(script: str, expected: str) -> None:
    assert " ".join(output(script).split()) == expected

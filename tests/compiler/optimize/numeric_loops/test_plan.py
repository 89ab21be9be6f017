"""Loops that are written for numbers give what the others give, and find out when they must not."""

from __future__ import annotations

import random

import pytest

from poshws.compiler.optimize.numeric_loops.plan import plan_of
from poshws.syntax.front_end import parse_script
from tests.sessions import output


def loop_of(script: str) -> object:
    kinds = ("ForStatement", "WhileStatement")
    return next(
        node for node in parse_script(script).script_block.descendants() if node.kind in kinds
    )


@pytest.mark.parametrize(
    ("script", "numbers", "needed"),
    [
        ("for ($i = 0; $i -lt $n; $i++) { $sum += $i }", {"i", "n", "sum"}, {"i", "n", "sum"}),
        ("while ($i -lt 9) { $x = $i * 2; $i = $x + 1 }", {"i", "x"}, {"i"}),
        # An element may be anything, and so what it is added to.
        ("for ($i = 0; $i -lt 9; $i++) { $sum += $list[$i] }", {"i"}, {"i"}),
        # The remainder may fail, and the variable then has no value.
        ("while ($b -ge 0) { $r = $a % $b; $a = $b; $b = $r; $n++ }", {"n"}, {"n"}),
        # It does not where the divisor is not zero.
        ("while ($b -ne 0) { $r = $a % $b; $a = $b; $b = $r }", {"a", "b", "r"}, {"a", "b"}),
        # What a branch assigns is not there for what comes after it.
        ("while ($i -lt 9) { if ($i) { $x = 1 }; $i += $x }", {"i", "x"}, {"i", "x"}),
        ("while ($i -lt 9) { if ($i) { $x = 1 } else { $x = 2 }; $i += $x }", {"i", "x"}, {"i"}),
    ],
)
def test_what_is_a_number(script: str, numbers: set[str], needed: set[str]) -> None:
    plan = plan_of(loop_of(script))
    assert plan is not None
    assert (plan.numbers, plan.needed) == (numbers, needed)


@pytest.mark.parametrize(
    "script",
    [
        "for ($i = 0; $i -lt 9; $i++) { Write-Output $i }",
        "for ($i = 0; $i -lt 9; $i++) { $i }",
        "for ($i = 0; $i -lt 9; $i++) { $x.Push($i) }",
        "for ($i = 0; $i -lt 9; $i++) { $x = [list]::new(); $x.Add($i) }",
        "for ($i = 0; $i -lt 9; $i++) { $x = $y.Value }",
        ":a for ($i = 0; $i -lt 9; $i++) { break a }",
        "for ($global:i = 0; $global:i -lt 9; $global:i++) { }",
        # An event's action must reach the variable that a loop waits for.
        "for ($i = 0; $i -lt 9; $i++) { while (-not $done) { $n++ } }",
        "while ($true) { }",
    ],
)
def test_other_loops(script: str) -> None:
    assert plan_of(loop_of(script)) is None


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("$i = 2147483646; while ($i -lt 2147483650) { $i++ }; $i; $i.GetType().Name",
         "2147483650\nDouble\n"),
        ("$i = 46341; $n = 0; while ($n -lt 1) { $n++; $x = $i * $i }; $x", "2147488281\n"),
        ("$i = -2147483647; $n = 0; while ($n -lt 2) { $n += 1; $i -= 1 }; $i.GetType().Name",
         "Double\n"),
        ("for ($i = 0.5; $i -lt 3; $i += 1) { $last = $i }; $last; $i", "2.5\n3.5\n"),
        ("$x = -7; for ($i = 0; $i -lt 1; $i++) { $r = $x % 3; $s = $x % -3 }; $r; $s", "-1\n-1\n"),
        ("for ($i = 5; $i -gt 0; $i--) { if ($i % 2) { continue }; $n += $i; if ($i -eq 2) { break } }"
         "; $n; $i", "6\n2\n"),
        # Not numbers when it begins, or no variables that may hold anything.
        ("$s = 'a'; for ($i = 0; $i -lt 3; $i++) { $s += $i }; $s", "a012\n"),
        ("[byte] $b = 1; for ($i = 0; $i -lt 3; $i++) { $b += 1 }; $b.GetType().Name", "Byte\n"),
        ("[long] $l = 2147483647; for ($i = 0; $i -lt 1; $i++) { $l += 1 }; $l.GetType().Name",
         "Int64\n"),
        ("$n = $null; for ($i = 0; $i -lt 3; $i++) { $n++ }; $n", "3\n"),
        ("$n = 3; & { for ($i = 0; $i -lt $n; $i++) { $c += 2 }; $c }", "6\n"),
        ("& { for ($i = 0; $i -lt $none; $i++) { $c += 2 }; $i }", "0\n"),
        # Lists.
        ("$l = [Collections.Generic.List[int]]::new(); for ($i = 0; $i -lt 3; $i++) { $l.Add($i * 2) };"
         ' "$l"', "0 2 4\n"),
        ("$l = [Collections.ArrayList]::new(); for ($i = 0; $i -lt 2; $i++) { $l.Add($i) }", "0\n1\n"),
        ("$l = [pscustomobject]@{ n = 0 }; $l | Add-Member ScriptMethod Add { $global:i = 9 };"
         " for ($i = 0; $i -lt 3; $i++) { $l.Add($i); $n += 1 }; $n; $i", "1\n10\n"),
        # Elements.
        ("$a = 1, 2, 3; for ($i = 0; $i -lt 5; $i++) { $x = $a[$i]; if ($null -eq $x) { $n++ } }; $n",
         "2\n"),
        ("$a = [bool[]]::new(4); for ($i = 1; $i -lt 4; $i += 2) { $a[$i] = $true }; \"$a\"",
         "False True False True\n"),
        ("$a = [int[]]::new(2); for ($i = 0; $i -lt 2; $i++) { $a[$i] = $true }; \"$a\"", "1 1\n"),
        ("$a = [int[]]::new(2); $v = 1.6; for ($i = 0; $i -lt 2; $i++) { $a[$i] = $v }; \"$a\"",
         "2 2\n"),
        ("$a = 'abc'; for ($i = 0; $i -lt 2; $i++) { $c = $a[$i] }; $c.GetType().Name", "Char\n"),
        ("$a = @{ 0 = 'x'; 1 = 'y' }; for ($i = 0; $i -lt 2; $i++) { $c = $a[$i] }; $c", "y\n"),
        ("$a = (1, 2), (3, 4); for ($i = 0; $i -lt 2; $i++) { $s += $a[$i][1] }; $s", "6\n"),
        ("$a = 'ab', 'cd'; for ($i = 0; $i -lt 2; $i++) { $c = $a[$i][1] }; $c.GetType().Name",
         "Char\n"),
        ("$a = 1, 2; for ($i = 0; $i -lt 4; $i++) { $a[$i - 2] = $true }; \"$a\"", "True True\n"),
        ("$a = 5, 6, 7; $i = 0.6; while ($i -lt 2) { $x = $a[$i]; $i += 1 }; $x", "7\n"),
        # In methods, whose variables are Python's own.
        ("class A { static [int] Sum([int] $n) { $s = 0; for ($i = 1; $i -le $n; $i++) { $s += $i };"
         " return $s } }; [A]::Sum(10)", "55\n"),
    ],
)  # fmt: skip
def test_a_loop(script: str, expected: str) -> None:
    assert output(script) == expected


def test_an_error_inside_is_reported_at_its_place_and_the_loop_goes_on() -> None:
    script = """
$zero = 0
for ($i = 0; $i -lt 2; $i++) {
    $x = 1 % $zero
    $n += 1
}
$n; $Error.Count; $Error[0].InvocationInfo.ScriptLineNumber
"""
    assert output(script).splitlines()[-3:] == ["2", "2", "4"]


def test_an_event_reaches_a_loop_and_may_change_what_its_variables_are() -> None:
    script = """
$global:x = 1
$timer = [System.Timers.Timer]::new(30)
$null = Register-ObjectEvent $timer Elapsed -Action { $global:x = 'text' }
$timer.Start()
$turns = 0
while ($x -ne 'text' -and $turns -lt 50000000) { $turns++ }
$x
"""
    assert output(script).splitlines()[-1] == "text"


def test_random_loops_agree_with_blocks_that_can_not_be_written_for_numbers() -> None:
    """The same body with a command in it is an ordinary loop."""
    rng = random.Random(7)
    names = ["$a", "$b", "$c"]

    def expression(depth: int = 0) -> str:
        if depth == 2 or rng.random() < 0.3:
            return rng.choice([*names, str(rng.choice([0, 1, 3, 7, 65536, 2147483647, 0.5, -4]))])
        operator = rng.choice(["+", "-", "*", "%", "-band", "-bxor", "-shr"])
        right = expression(depth + 1) if operator not in ("%", "-shr") else str(rng.randint(1, 9))
        return f"({expression(depth + 1)} {operator} {right})"

    def statement() -> str:
        kind = rng.random()
        target = rng.choice(names)
        if kind < 0.5:
            return f"{target} = {expression()}"
        if kind < 0.7:
            return f"{target} {rng.choice(['+=', '-=', '*='])} {expression()}"
        if kind < 0.8:
            return f"{target}{rng.choice(['++', '--'])}"
        test = f"{expression()} {rng.choice(['-lt', '-ge', '-eq', '-ne'])} {expression()}"
        return f"if ({test}) {{ {target} = {expression()} }} else {{ {rng.choice(names)} += 1 }}"

    for _ in range(60):
        body = "; ".join(statement() for _ in range(rng.randint(1, 4)))
        start = "; ".join(f"{each} = {rng.choice([0, 5, -3, 1.5, 2000000000])}" for each in names)
        shown = '"$a $b $c $($a.GetType().Name)$($b.GetType().Name)$($c.GetType().Name) $($Error.Count)"'
        loop = "for ($i = 0; $i -lt 5; $i++)"
        script = f"$Error.Clear(); {start}; {loop} {{ {body} }}; {shown}"
        plain = f"$Error.Clear(); {start}; {loop} {{ {body}; $null = Get-Variable i }}; {shown}"
        assert output(script).splitlines()[-1] == output(plain).splitlines()[-1], script


@pytest.mark.parametrize(
    ("body", "given"),
    [
        ("while ($true) { $s = 3; if ($s -gt 2) { break } }; return $s", "3"),
        ("do { $s = 3 } while ($false); return $s", "3"),
        ("for (;;) { $s = 3; break }; return $s", "3"),
        ("foreach ($x in 1..3) { $s = 7 }; return $s", "7"),
        ("foreach ($x in $this.list) { $s = 7 }; return $s", "7"),
    ],
)
def test_a_loop_that_needs_no_guard(body: str, given: str) -> None:
    # The variables of a method nobody else sees, and the loop reads none from before it.
    script = f"class A {{ $list = @(1, 'b'); [int] m() {{ $s = 0; {body} }} }}; [A]::new().m()"
    assert output(script) == f"{given}\n"

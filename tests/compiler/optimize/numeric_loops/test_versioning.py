"""Numeric loops keep their variables in Python's locals and count with ranges: nobody notices."""

from __future__ import annotations

import io
import random
import threading
import time

import pytest

from poshws.compiler.analysis.value_ranges import Interval, arithmetic_interval, bitwise_interval
from poshws.compiler.optimize.numeric_loops import versioning
from poshws.corelib.current_session import leave_session
from poshws.corelib.safepoints import PAUSED, YIELD
from poshws.host.console_host import ConsoleHost, new_session, run_text
from tests.sessions import output


def plainly(script: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """The output where no loop is written for numbers."""
    with monkeypatch.context() as patch:
        patch.setattr(versioning, "_numeric_loop", lambda block, node: None)
        return output("# plainly\n" + script)


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        # The value after the end, and its kind.
        ("for ($i = 2147483646; $i -le 2147483647; $i++) { $n++ }; $n; $i.GetType().Name",
         "2\nDouble\n"),
        ("for ($i = 0; $i -lt 7; $i += 3) { }; $i", "9\n"),
        ("for ($i = 9; $i -lt 7; $i += 3) { }; $i", "9\n"),
        ("for ($i = 7; $i -ge 0; $i -= 3) { }; $i", "-2\n"),
        ("for ($i = 0; $i -lt 7; $i++) { if ($i -eq 4) { break } }; $i", "4\n"),
        ("for ($i = 0; $i -lt 7; $i++) { if ($i -ne 4) { continue }; $n += $i }; \"$n $i\"", "4 7\n"),
        ("for ($i = 0; $i -lt 3000; $i++) { if ($i -eq 2500) { break } }; $i", "2500\n"),
        # Limits and steps that are no ints.
        ("for ($i = 0; $i -lt 3.5; $i++) { }; \"$i $($i.GetType().Name)\"", "4 Int32\n"),
        ("$l = 3.0; for ($i = 0; $i -le $l; $i++) { }; $i", "4\n"),
        ("$l = -0.5; for ($i = 3; $i -gt $l; $i--) { $n++ }; \"$n $i\"", "4 -1\n"),
        ("$l = 3e9; for ($i = 2147483646; $i -lt $l; $i++) { if (++$n -and $i -gt 2147483648) { break } };"
         " \"$i\"", "2147483649\n"),
        ("$l = 3e9; for ($i = 2147483646; $i -lt $l; $i++) { $n += 1; if ($n -gt 4) { break } };"
         " \"$i $($i.GetType().Name)\"", "2147483650 Double\n"),
        ("$step = 0; for ($i = 0; $i -lt 5; $i += $step) { $n += 1; if ($n -gt 9) { break } }; \"$n $i\"",
         "10 0\n"),
        ("$step = -1; for ($i = 4; $i -lt 5; $i += $step) { $n += $i % 3; if ($i -lt -5) { break } }; $n",
         "-2\n"),
        ("$step = 0.5; for ($i = 0; $i -lt 2; $i += $step) { $n += 1 }; \"$n $i\"", "4 2\n"),
        ("$n = [double]::NaN; for ($i = 0; $i -lt $n; $i++) { $c++ }; \"$c|$i\"", "|0\n"),
        # The loop changes what it counts, or counts to.
        ("$n = 9; for ($i = 0; $i -lt $n; $i++) { $n -= 1 }; \"$i $n\"", "5 4\n"),
        ("for ($i = 0; $i -lt 9; $i++) { $i += 1; $c++ }; \"$i $c\"", "10 5\n"),
        ("for ($i = 0; $i -lt 4; $i++) { for ($i = 2; $i -lt 3; $i++) { $c++ } }; \"$i $c\"", "4 1\n"),
        # Lists that grow, arrays in variables that change.
        ("$l = [Collections.Generic.List[int]]::new(); $l.Add(1);"
         " for ($i = 0; $i -lt $l.Count; $i++) { if ($i -lt 5) { $l.Add($i) } }; \"$l|$i\"",
         "1 0 1 2 3 4|6\n"),
        ("$l = [Collections.Generic.List[int]]::new(); $l.Add(1); $m = $l;"
         " for ($i = 0; $i -lt $l.Count; $i++) { if ($i -lt 5) { $m.Add($i) } }; $i", "6\n"),
        ("$a = 1, 2; for ($i = 0; $i -lt $a.Length; $i++) { if ($i -lt 3) { $a = $a + $i } }; \"$a\"",
         "1 2 0 1 2\n"),
        ("$r = (1, 2), (3, 4); for ($i = 0; $i -lt 2; $i++) { $row = $r[$i];"
         " for ($j = 0; $j -lt 2; $j++) { $s += $row[$j] * $r[$j][$i] } }; $s", "29\n"),
        # A row that the loop itself gives another value.
        ("$r = (1, 2), (3, 4); for ($j = 0; $j -lt 2; $j++) { $s += $r[0][$j]; $r[0] = 7, 8 }; $s", "9\n"),
        # Values that an array does not take as they are.
        ("$d = [double[]]::new(2); for ($i = 0; $i -lt 2; $i++) { $d[$i] = 1 }; $d[1].GetType().Name",
         "Double\n"),
        ("$b = [byte[]]::new(2); for ($i = 0; $i -lt 2; $i++) { $b[$i] = 7; $b[$i] += 1 };"
         " \"$b $($b[1].GetType().Name)\"", "8 8 Byte\n"),
        ("$l = [Collections.Generic.List[double]]::new(); for ($i = 0; $i -lt 2; $i++) { $l.Add($i) };"
         " $l[1].GetType().Name", "Double\n"),
        # Two dimensions.
        ("$g = [int[,]]::new(2, 3); for ($r = 0; $r -lt 2; $r++) { for ($c = 0; $c -lt 3; $c++)"
         " { $g[$r, $c] = $r * 3 + $c; $g[$r, $c] += 1 } }; $g -join ','", "1,2,3,4,5,6\n"),
        ("$g = [int[,]]::new(2, 2); for ($c = 0; $c -lt 4; $c++) { $g[0, $c] = 1 };"
         " \"$g $($Error.Count)\"", "1 1 0 0 2\n"),
        ("$g = [double[,]]::new(2, 2); for ($r = 1; $r -ge 0; $r--) { $g[$r, 0] = 1; $s += $g[$r, 0] };"
         " $s.GetType().Name", "Double\n"),
        # Parameters with a type keep it.
        ("function f([int] $n) { while ($n -gt 1) { $n = $n / 2; $c++ }; \"$n $c $($n.GetType().Name)\" }; f 11",
         "1 4 Int32\n"),
        ("function f([int] $n) { for ($i = 0; $i -lt 3; $i++) { $n += 2147483647 }; \"$n $($Error.Count)\" };"
         " f 0", "2147483647 2\n"),
        ("function f([double] $x) { for ($i = 0; $i -lt 3; $i++) { $x = $i }; $x.GetType().Name }; f 1",
         "Double\n"),
        ("function f([ValidateRange(0, 5)][int] $n) { for ($i = 0; $i -lt 9; $i++) { $n = $i };"
         " \"$n $($Error.Count)\" }; f 1", "5 3\n"),
        ("function f([int] $n) { for ($k = 1; $k -lt $n; $k++) { $z++; $n = 1e10; $q = 5 };"
         " \"$n $z $($Error.Count)\" }; f 3", "3 2 2\n"),
        # Sums of what is no number, elements that are changed, several targets.
        ("$l = @(); for ($i = 0; $i -lt 3; $i++) { $l += $i; $m = $l; $l += 'x' }; \"$l|$m\"",
         "0 x 1 x 2 x|0 x 1 x 2\n"),
        ("$s = ''; $d = 0.5; for ($i = 0; $i -lt 3; $i++) { $s += 'x'; $s += $i; $d += 0.5; $n += $d };"
         " \"$s $d $n\"", "x0x1x2 2 4.5\n"),
        ("& { for ($i = 0; $i -lt 3; $i++) { $q += @(1); $r += 'y' }; \"$q $r\" }", "1 1 1 yyy\n"),
        ("$c = [int[]]::new(3); for ($i = 0; $i -lt 7; $i++) { $c[$i % 3]++; $c[-1]--; $c[0] += 1.5 }; \"$c\"",
         "14 2 -5\n"),
        ("$a = 5, 3, 9; for ($i = 0; $i -lt 2; $i++) { $a[$i], $a[$i + 1] = $a[$i + 1], $a[$i] }; \"$a\"",
         "3 9 5\n"),
        ("$x = 0; $y = 1; for ($i = 0; $i -lt 9; $i++) { $x, $y = $y, ($x + $y) }; \"$x $y\"", "34 55\n"),
        ("$a = 1, 2; $x = 7; for ($i = 1; $i -lt 2; $i++) { $x, $a[$i + 1] = 3, $x };"
         " \"$x $a $($Error.Count)\"", "3 1 2 1\n"),
        # Loops whose condition stands after them.
        ("$n = 27; do { if ($n % 2) { $n = 3 * $n + 1 } else { $n = $n / 2 }; $t++ } while ($n -ne 1); $t",
         "111\n"),
        ("$x = 0; do { $x += 3; if ($x -eq 6) { continue }; $y = $x } until ($x -ge 10); \"$x $y\"",
         "12 12\n"),
        ("$x = 0; do { $x++; if ($x -eq 3) { break } } while ($x -lt 9); do { $n++ } until ($true); \"$x $n\"",
         "3 1\n"),
        # Functions that end inside.
        ("function f($n) { for ($i = 2; $i -lt $n; $i++) { if ($n % $i -eq 0) { return $i } }; 'none' }; f 35; f 7",
         "5\nnone\n"),
        ("function f($a) { foreach ($x in $a) { $s += $x; if ($s -gt 5) { return $a[$x] } } };"
         " f (1, 2, 3, 8); f (1, (2, 3), 9)", "8\n"),
        ("function f { $n = 0; while ($true) { $n++; if ($n -gt 3) { return } } }; f; 'end'", "end\n"),
        ("function f { for ($i = 0; $i -lt 5; $i++) { $script:k = $i; if ($i -eq 2) { return $i } } };"
         " f | ForEach-Object { \"$_ $k\" }", "2 2\n"),
        ("$i = 0; $n = 0; . { for ($i = 0; $i -lt 5; $i++) { $n += $i; if ($i -eq 2) { return 'out' } } } |"
         " ForEach-Object { \"$_ $i $n\"; $n = 'set' }; $n", "out 2 3\nset\n"),
        ("class A { [int] F([int] $n) { for ($i = 0; $i -lt $n; $i++) { if ($i -gt 3) { return $i + 0.5 } };"
         " return 7 } }; [A]::new().F(9); [A]::new().F(2)", "4\n7\n"),
        # Casts and [math].
        ("for ($i = 1; $i -lt 6; $i++) { $s += \" $([int] ($i / 2))\"; $z += [int] ($i / 2) }; $s; $z",
         " 0 1 2 2 2\n7\n"),
        ("$t = '4', '5'; for ($i = 0; $i -lt 2; $i++) { $s += [int] $t[$i]; $d = [double] $i }; $s;"
         " $d.GetType().Name", "9\nDouble\n"),
        ("for ($i = 0; $i -lt 2; $i++) { $n++; $x = [int] 3e9 }; \"$n $($Error.Count)\"", "2 2\n"),
        ("for ($i = -2; $i -lt 2; $i++) { $h = [math]::Max($h, $i); $l = [math]::Min($l, $i);"
         " $a += [math]::Abs($i) }; \"$h $l $a\"", "1 -2 4\n"),
        ("$m = -2147483647 - 1; for ($i = 0; $i -lt 2; $i++) { $a = [math]::Abs($m) }; $Error.Count", "2\n"),
        ("for ($i = 0; $i -lt 9; $i += 4) { $r = [math]::Sqrt($i); $f = [Math]::Floor($i / 3); $n = $r + 1 };"
         " \"$r $f $n $($r.GetType().Name) $($f.GetType().Name)\"", "2.82842712474619 2 3.82842712474619 Double Double\n"),
        ("for ($x = -1.5; $x -lt 2; $x += 1) { $s += \" $([math]::Floor($x))\"; $f = [math]::Ceiling($x);"
         " $c = [math]::Ceiling(-0.5) }; \"$f $c\"", "2 -0\n"),
        ("class Math { static [int] Max([int] $a, [int] $b) { return 99 } };"
         " for ($i = 0; $i -lt 2; $i++) { $h = [math]::Max($h, $i) }; $h", "99\n"),
        # Variables that were declared with a type.
        ("[int] $c = 0; for ($i = 0; $i -lt 5; $i++) { $c += 1.6 }; $c", "10\n"),
        ("[double] $d = 1; for ($i = 0; $i -lt 5; $i++) { $d = $i }; $d.GetType().Name", "Double\n"),
        ("function f { [int] $n = 0; while ($n -lt 5) { $n++ }; $n; $n = '7'; $n + 1 }; f", "5\n8\n"),
        ("$x = 1.5; for ($k = 0; $k -lt 2; $k++) { for ($i = 0; $i -lt 3; $i++) { $x += 0.25 }; \"$x\";"
         " [int] $x = 0 }; $x", "2.25\n0\n0\n"),
        # Values of branches.
        ("for ($i = 0; $i -lt 4; $i++) { $c = if ($i % 2) { $i * 10 } else { -$i }; $s += $c;"
         " $t = if ($i -gt 2) { 'big' } elseif ($i -gt 1) { 1 % $null } }; \"$s $c $t $($Error.Count)\"",
         "38 30 big 1\n"),
        ("for ($i = 0; $i -lt 2; $i++) { $t = if ($i) { 7 % $null } else { 3 } }; \"[$t] $($null -eq $t)\"",
         "[] True\n"),
        ("$a = 1, 2, 3; for ($i = 0; $i -lt 5; $i++) { $b = if ($a[$i] -eq 2) { $a[$i + 1] } else { $a[$i] };"
         " $r += $b }; $r", "7\n"),
        # Lengths of dimensions, short loops.
        ("$g = [double[,]]::new(2, 3); for ($i = 0; $i -lt $g.GetLength(0); $i++) {"
         " for ($j = 0; $j -lt $g.GetLength(1); $j++) { $g[$i, $j] = $i * 10 + $j } }; $g -join ','",
         "0,1,2,10,11,12\n"),
        ("$a = 1, 2; for ($i = 0; $i -lt $a.GetLength(0); $i++) { $s += $a[$i] }; $s;"
         " for ($i = 0; $i -lt $a.GetLength(1); $i++) { $s += 1 }; \"$s $($Error.Count)\"", "3\n3 1\n"),
        ("for ($i = 0; $i -lt 5; $i++) { for ($d = -1; $d -le 1; $d++) { if ($d -eq 0) { continue };"
         " $t += $d * $i; if ($i -eq 3) { break } } }; \"$t $i $d\"", "-3 5 2\n"),
        # Foreach.
        ("foreach ($x in 3..1) { $s = $s * 10 + $x }; \"$s $x\"", "321 1\n"),
        ("foreach ($x in 1, 2.5, 3) { if ($x -eq 3) { continue }; $s += $x }; \"$s $x\"", "3.5 3\n"),
        ("foreach ($x in 1, 'a', 3) { $s += \"$x\"; $y = $x }; \"$s $y\"", "1a3 3\n"),
        ("foreach ($x in 1, '2', 3) { $s += $x }; $s", "6\n"),
        ("foreach ($x in $null) { $s += 1 }; foreach ($x in 5) { $s += $x }; $s", "5\n"),
        ("$l = [Collections.Generic.List[int]]::new(); $l.Add(1); $l.Add(2); $n = 0;"
         " foreach ($x in $l) { $n += 1; $l.Add($x) }; \"$n $($Error.Count)\"", "1 1\n"),
        ("$a = 1, 2, 3; foreach ($x in $a) { $a[2] = 'z'; $y = $x }; $y", "z\n"),
        ("foreach ($x in 1..3) { foreach ($y in 1..$x) { $s += $y } }; $s", "10\n"),
        ("foreach ($x in 1..3) { $foreach.MoveNext() | Out-Null; $s += $x }; $s", "4\n"),
        # Division, bits.
        ("for ($i = -7; $i -le 7; $i += 7) { $s += \" $($i / 2)\"; $q = $i / 7; $t = $q.GetType().Name };"
         " \"$s $q $t\"", " -3.5 0 3.5 1 Int32\n"),
        ("$d = -1; $m = -2147483647 - 1; for ($i = 0; $i -lt 1; $i++) { $q = $m / $d }; $q.GetType().Name",
         "Double\n"),
        ("$z = 0.0; for ($i = 1; $i -lt 2; $i++) { $q = $i / $z; $r = $i % $z }; \"$q $r\"", "Infinity NaN\n"),
        ("for ($i = -3; $i -lt 3; $i++) { $s = $s * 7 + ($i -band 5) + ($i -bor 2) + ($i -bxor 3) + ($i -shr 1) };"
         " $s", "-4854\n"),
        ("$h = 70000; for ($i = 0; $i -lt 3; $i++) { $h = ($h * 31 + $i) % 65521 }; $h", "33166\n"),
        ("$h = 2.5; for ($i = 0; $i -lt 3; $i++) { $h = ($h * 31 + $i) % 65521 }; $h", "8989.5\n"),
    ],
)  # fmt: skip
def test_a_loop(script: str, expected: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert output(script) == expected
    assert plainly(script, monkeypatch) == expected


def test_who_catches_an_error_sees_the_variables() -> None:
    script = """
$zero = 0
function f {
    for ($i = 0; $i -lt 5; $i++) { $n += $i; for ($j = 0; $j -lt 3; $j++) { if ($i -eq 3) { $x = 1 / $zero } } }
}
try { for ($i = 0; $i -lt 5; $i++) { $n += $i; if ($i -eq 3) { $x = 1 / $zero } } } catch { "$i $n" }
$ErrorActionPreference = 'Stop'
& { try { for ($j = 0; $j -lt 5; $j++) { for ($k = 0; $k -lt 3; $k++) { if ($j -eq 3) { $y = 1 % $zero } } } }
    catch { "$j $k" } }
"""
    assert output(script) == "3 6\n3 0\n"


def test_an_event_ends_loops_that_count(monkeypatch: pytest.MonkeyPatch) -> None:
    script = """
$global:n = 500000000
$timer = [System.Timers.Timer]::new(30)
$null = Register-ObjectEvent $timer Elapsed -Action { $global:seen = $i; $global:n = 3 }
$timer.Start()
$turns = 0
for ($i = 0; $i -lt $n; $i++) { $turns++ }
"$($i -eq $turns) $($seen -gt 0 -and $seen -le $i) $($i -lt 500000000)"
$global:n = 500000000
$turns = 0
foreach ($x in 1..300000000) { $turns++; if ($n -eq 3) { break } }
"$($x -eq $turns)"
"""
    assert output(script) == "True True True\nTrue\n"


@pytest.mark.parametrize(
    "loop",
    [
        "for ($i = 0; $i -lt 2000000000; $i++) { $n++ }",
        "foreach ($i in 0..2000000000) { $n++ }",
        "for ($k = 0; $k -lt 9; $k++) { for ($i = 0; $i -lt 2000000000; $i++) { $n++ } }",
        "while ($n -lt 2000000000) { $i = $n; $n++ }",
    ],
)
def test_a_loop_stops_where_it_is_told(loop: str) -> None:
    session = new_session(ConsoleHost(io.StringIO(), io.StringIO()))
    try:

        def stop() -> None:
            while not (counted := session.scope.variables.get("n")) or counted.value <= 1000:
                session.pending |= YIELD
                time.sleep(0.01)
            session.stop()

        thread = threading.Thread(target=stop)
        thread.start()
        assert run_text(session, "$n = 0; " + loop) == 130
        thread.join()
        values = {each.name: each.value for each in session.scope.variables.values()}
        assert values["n"] > 1000
        assert values["n"] - 2 <= values["i"] <= values["n"]
    finally:
        leave_session(session)


@pytest.mark.parametrize(
    "loop",
    [
        "for ($i = 0; $i -lt 400000; $i++) { $n += $i }",
        "for ($i = 399999; $i -ge 0; $i--) { if ($i % 7 -eq 0) { $n += $i; continue }; $n += $i }",
        "foreach ($i in 0..399999) { $n += $i }",
        "$i = 0; while ($i -lt 400000) { $n += $i; $i++ }",
        "$i = 0; do { $n += $i; $i++ } until ($i -eq 400000)",
        "for ($k = 0; $k -lt 400; $k++) { for ($i = 0; $i -lt 1000; $i++) { $n += $k * 1000 + $i } }",
        "foreach ($k in 0..399) { foreach ($i in 0..999) { $n += $k * 1000 + $i } }",
        "$k = 0; do { $i = 0; while ($i -lt 1000) { $n += $k * 1000 + $i; $i++ }; $k++ } while ($k -lt 400)",
    ],
)
def test_no_turn_is_lost_or_made_twice_where_others_are_let_go(loop: str) -> None:
    written = io.StringIO()
    host = ConsoleHost(written, io.StringIO())
    session = new_session(host)
    is_over = threading.Event()

    def ask() -> None:
        while not is_over.wait(0.0005):
            session.pending |= YIELD

    thread = threading.Thread(target=ask)
    thread.start()
    try:
        run_text(session, f"$n = 0.0; {loop}; $n")
        host.flush()
    finally:
        is_over.set()
        thread.join()
        leave_session(session)
    assert written.getvalue() == "79999800000\n"


def test_what_others_change_while_a_loop_inside_runs_is_seen_at_its_end() -> None:
    written = io.StringIO()
    host = ConsoleHost(written, io.StringIO())
    session = new_session(host)

    def change() -> None:
        while not session.pending & PAUSED:
            session.pending |= YIELD
            time.sleep(0.01)
        session.scope.variables["stop"].value = True

    thread = threading.Thread(target=change)
    thread.start()
    try:
        script = """$stop = $false; $x = $turns = 0
        while (-not $stop -and $turns -lt 20) {
            $turns++
            for ($k = 0; $k -lt 8000000; $k++) { $x = ($x + $k) % 1000 }
        }
        $turns"""
        run_text(session, script)
        host.flush()
    finally:
        thread.join()
        leave_session(session)
    assert written.getvalue() in ("1\n", "2\n")


def test_a_variable_that_is_watched_tells_of_each_value() -> None:
    script = """
$null = Set-PSBreakpoint -Variable total -Mode Write -Action { $global:writes++ }
$global:total = 0
for ($i = 0; $i -lt 5; $i++) { $total += $i }
"$total $writes"
"""
    assert output(script) == "10 6\n"


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        (
            arithmetic_interval("Plus", Interval("int", 0, 5), Interval("int", 1, 1)),
            Interval("int", 1, 6),
        ),
        (arithmetic_interval("Plus", Interval("int", 0), Interval("int", 1, 1)).kind, "number"),
        (
            arithmetic_interval("Multiply", Interval("int", -2, 3), Interval("int", -5, 4)),
            Interval("int", -15, 12),
        ),
        (
            arithmetic_interval("Rem", Interval("int"), Interval("int", 7, 7)),
            Interval("int", -6, 6),
        ),
        (arithmetic_interval("Rem", Interval("number", 0), Interval("int", 7, 7)).low, 0),
        (
            bitwise_interval("Band", Interval("int"), Interval("int", 255, 255)),
            Interval("int", 0, 255),
        ),
        (
            bitwise_interval("Bxor", Interval("int", 0, 5), Interval("int", 0, 8)),
            Interval("int", 0, 15),
        ),
        (bitwise_interval("Bor", Interval("number"), Interval("int", 0, 8)), None),
    ],
)
def test_what_is_known_of_results(fact: object, expected: object) -> None:
    assert fact == expected


class Scripts:
    """Loops made at random."""

    names = ("$a", "$b", "$c", "$i", "$j")

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def pick(self, *options: str) -> str:
        return self.random.choice(options)

    def value(self, depth: int = 0) -> str:
        chance = self.random.random()
        if depth == 2 or chance < 0.3:
            return self.pick(*self.names, "0", "3", "65536", "2147483647", "0.5", "-4", "$n")
        if chance < 0.45:
            array = self.pick("$u", "$v", "$w", "$text")
            return f"{array}[{self.pick('$i', '$j', '$i + 1', '$j - 1', self.value(depth + 1))}]"
        if chance < 0.55:
            return self.pick("$rows[$i][$j]", "$g[$i, $j]", "$u.Length", "$rows[$j][0]")
        operator = self.pick("+", "-", "*", "%", "/", "-band", "-bxor", "-shr")
        right = str(self.random.randint(1, 9)) if operator in "%/-shr" else self.value(depth + 1)
        return f"({self.value(depth + 1)} {operator} {right})"

    def statement(self, depth: int) -> str:
        chance = self.random.random()
        if depth < 3 and chance < 0.2:
            return self.loop(depth)
        if chance < 0.6:
            return f"{self.pick('$a', '$b', '$c')} {self.pick('=', '+=', '*=')} {self.value()}"
        if chance < 0.7:
            return f"{self.pick('$u', '$v', '$w')}[{self.value(1)}] = {self.value(1)}"
        if chance < 0.8:
            return self.pick("$c++", "$b--", "$l.Add($c)", "$g[$i, $j] += 1", "$flag = $true")
        test = f"{self.value(1)} {self.pick('-lt', '-ge', '-eq')} {self.value(1)}"
        return (
            f"if ({test}) {{ {self.statement(depth + 1)} }} else {{ {self.statement(depth + 1)} }}"
        )

    def loop(self, depth: int) -> str:
        variable = self.pick("$i", "$j")
        body = "; ".join(self.statement(depth + 1) for _ in range(self.random.randint(1, 3)))
        limit = self.pick("3", "$n", "$u.Length", "$n - 1", "2.5")
        head = self.pick(
            f"for ({variable} = 0; {variable} -lt {limit}; {variable}++)",
            f"for ({variable} = 3; {variable} -ge 0; {variable} -= 2)",
            f"foreach ({variable} in {self.pick('0..2', '$u', '$v', '1..$n')})",
        )
        return f"{head} {{ $z++; if ($z -gt 99) {{ break }}; {body} }}"

    def script(self) -> str:
        start = "; ".join(f"{each} = {self.pick('0', '5', '-3', '1.5')}" for each in self.names)
        rows = self.pick("(1, 2, 3), (4, 5), (6, 7)", "$null, (1, 2)", "'ab', 'cd'")
        arrays = f"$u = [int[]] (3, 1, 4); $v = 2, 3.5, 'x'; $w = [double[]] (1, 2); $rows = {rows}"
        more = (
            "$g = [double[,]]::new(2, 3); $text = 'ab'; $l = [Collections.Generic.List[int]]::new()"
        )
        shown = '"$a $b $c $i $j $u $v $w $l $flag $z $($Error.Count)"; $g -join ","'
        body = f"{self.loop(0)}; {shown}"
        if self.random.random() < 0.3:
            body = f"function f([int] $a, $b) {{ {body} }}; f 1 2"
        return f"$Error.Clear(); $n = 3; $z = 0; {start}; {arrays}; {more}; {body}"


def test_loops_made_at_random_agree_with_what_is_written_for_all_values(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    scripts = Scripts(11)
    for _ in range(60):
        script = scripts.script()
        assert output(script) == plainly(script, monkeypatch), script

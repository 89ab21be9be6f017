"""`+=` of arrays and strings grows in place where nobody else can see it, and only there."""

from __future__ import annotations

import gc
import time

import pytest

import poshws


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ('$a = @(1); $b = $a; $a += 2; "$a|$b"', ["1 2|1"]),
        ('$a = @(); $a += 1; $b = $a; $a += 2; "$a|$b"', ["1 2|1"]),
        ('$a = @(1); $h = @{ list = $a }; $a += 2; "$a|$($h.list)"', ["1 2|1"]),
        ('$a = @(1); $o = , $a; $a += 2; "$a|$($o[0])"', ["1 2|1"]),
        ('$a = 1, 2; $a += $a; "$a"', ["1 2 1 2"]),
        ('$a = 1, 2; foreach ($x in $a) { $a += $x }; "$a"', ["1 2 1 2"]),
        ('$a = 1, 2; $a | ForEach-Object { $a += $_ }; "$a"', ["1 2 1 2"]),
        ("$a = @(); $a += , (1, 2); $a += $null; $a.Count", [2]),
        ("$a = @(); $a += @{ x = 1 }; $a += 5; $a[0].x", [1]),
        (
            "$a = @(1); $e = $a.GetEnumerator(); $a += 2; $null = $e.MoveNext(); $e.MoveNext()",
            [False],
        ),
        ("function f($list) { $list += 9; $list.Count } $a = @(1); f $a; $a.Count", [2, 1]),
        ("function f { $a += 1; $a.Count } $a = @(1, 2); f; $a.Count", [1, 2]),
        ('$a = @(1); $r = & { $a += 2; , $a }; "$a|$r"', ["1|2"]),
        ("$s = 'x'; $t = $s; $s += 'y'; \"$s $t\"", ["xy x"]),
        ("$s = 'x'; $s += $s; $s += 1; $s += $null; $s += 1, 2; $s", ["xx11 2"]),
        ("$s = 'x'; try { $s += $(throw 'no') } catch { }; $s", ["x"]),
        ("[int[]] $a = 1; $a += '2'; $a.GetType().Name; \"$a\"", ["Int32[]", "1 2"]),
        ("[string] $s = 1; $s += 2; $s", ["12"]),
        ("$a = @(1); $a | Add-Member note here; $a += 2; $null -eq $a.note", [True]),
    ],
)
def test_same_as_a_new_one(script: str, expected: list[object]) -> None:
    assert poshws.run(script) == expected


def elapsed(script: str) -> float:
    gc.disable()
    try:
        started = time.process_time()
        poshws.run(script)
        return time.process_time() - started
    finally:
        gc.enable()


@pytest.mark.parametrize("start", ["@()", "''"])
def test_time_in_proportion(start: str) -> None:
    script = "$x = %s; for ($i = 0; $i -lt %d; $i++) { $x += 'abcdefghij' }; $x.Length"
    elapsed(script % (start, 100))
    short = min(elapsed(script % (start, 20_000)) for _ in range(3))
    assert elapsed(script % (start, 160_000)) < 20 * short

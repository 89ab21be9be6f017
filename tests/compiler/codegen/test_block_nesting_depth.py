"""Deep nesting and long chains: they run, take time in proportion, or are an error of their own."""

from __future__ import annotations

import gc
import sys
import time

import pytest

from poshws.compiler.compile import compile_script
from poshws.corelib.exceptions.powershell import ParseException
from poshws.runtime.execution.units import load
from poshws.syntax import parse
from poshws.syntax.parser.deep_recursion import run_deeply

NESTED = {
    "sub-expressions": ("$(", "1", ")"),
    "arrays": ("@(", "1", ")"),
    "brackets": ("(", "1", ")"),
    "script blocks": ("& {", "1", "}"),
    "indexes": ("$a[", "1", "]"),
    "hashtables": ("@{a=", "1", "}"),
    "branches": ("if (1) {", "1", "}"),
    "else branches": ("if (0) { } else {", "1", "}"),
    "loops": ("foreach ($i in 1) {", "1", "}"),
    "switches": ("switch (1) { 1 {", "1", "} }"),
    "try blocks": ("try {", "1", "} catch { }"),
    "finally blocks": ("try { 1 } finally {", "1", "}"),
    "catch blocks": ("try { 1 } catch {", "1", "}"),
    "functions": ("function f {", "1", "}"),
    "sums": ("", "1", " + 1"),
    "members": ("", "$a", ".b"),
    "casts": ("[int] ", "1", ""),
    "elseif clauses": ("", "if (0) { 1 }", " elseif (0) { 1 }"),
    "pipelines": ("", "1", " | f"),
    "chains": ("", "1", " && 1"),
}


def nested(kind: str, times: int) -> str:
    before, inner, after = NESTED[kind]
    return before * times + inner + after * times


def seconds(text: str) -> float:
    """CPU time to parse and compile a string, the least of three runs."""

    def work() -> float:
        start = time.thread_time()
        result = parse(text)
        assert result.errors == []
        compile_script(result.script_block).dump("<test>")
        return time.thread_time() - start

    # Looking for garbage takes as long as all that other tests have left after.
    gc.collect()
    gc.disable()
    try:
        return min(run_deeply(work) for _ in range(3))
    finally:
        gc.enable()


@pytest.mark.parametrize("kind", NESTED)
def test_time_is_in_proportion_to_the_length(kind: str) -> None:
    # Four times as much to do: 16 times as long would be quadratic.
    assert seconds(nested(kind, 480)) < 10 * seconds(nested(kind, 120)) + 0.02


@pytest.mark.parametrize("element", ["$a[$i]", "$a[$i][$i]", "$b[$i]"])
def test_elements_inside_indexes_of_a_loop_are_written_once(element: str) -> None:
    def loop(times: int) -> str:
        inner = element.removesuffix("$i]")
        value = inner * times + "$i" + "]" * times
        return f"$a = $b = 1, 2; for ($i = 0; $i -lt 9; $i++) {{ $x = {value} + $a[$i] }}"

    assert seconds(loop(48)) < 10 * seconds(loop(12)) + 0.02


def test_strings_inside_strings_are_counted_once() -> None:
    assert seconds('"$(' * 400 + "1" + ')"' * 400) < 10 * seconds('"$(' * 100 + "1" + ')"' * 100)


# From Python 3.12 on its own compiler takes fewer levels, whatever the size of the stack.
LEVELS = 10_000 if sys.version_info < (3, 12) else 1_000


@pytest.mark.parametrize("kind", ["sums", "members", "brackets"])
def test_thousands_of_levels_are_compiled(kind: str) -> None:
    load(nested(kind, LEVELS))


def test_what_python_can_not_hold_is_too_complex() -> None:
    with pytest.raises(ParseException) as caught:
        load(nested("script blocks", 25_000))
    assert caught.value.error_record.fully_qualified_error_id == "ScriptTooComplicated"
    assert "the script is too complex" in str(caught.value)


def test_blank_lines_cost_next_to_nothing() -> None:
    assert seconds("\n" * 40_000 + "1") < 1

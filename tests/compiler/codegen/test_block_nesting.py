"""Deeply nested code is moved into functions and still does the same."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from poshws.compiler.codegen.block_nesting import split_deep


def nested(depth: int, innermost: str, between: str = "") -> str:
    """A function with loops inside each other, the innermost running some statements."""
    lines = ["def run(log):", " total = 0"]
    for level in range(depth):
        pad = " " * (2 * level + 1)
        lines += [f"{pad}for v{level} in range(2):", f"{pad} try:"]
    pad = " " * (2 * depth + 1)
    lines += [pad + line for line in innermost.splitlines()]
    for level in reversed(range(depth)):
        pad = " " * (2 * level + 1)
        lines += [f"{pad} finally:", f"{pad}  {between or 'pass'}"]
    return "\n".join([*lines, " return total"])


def outcome(text: str, split: bool) -> tuple[object, list[object]]:
    """What the function gives and what it logged."""
    module = ast.parse(text)
    if split:
        split_deep(module)
    ast.fix_missing_locations(module)
    space: dict[str, Any] = {}
    exec(compile(module, "<test>", "exec"), space)
    log: list[object] = []
    return space["run"](log), log


BODIES = {
    "a counter": "total += 1",
    "a value from outside": "log.append(v0 + v1)\ntotal = total + v2",
    "a loop left": "if v3 == 1:\n break\nlog.append(v3)",
    "a turn skipped": "if v3 == 0:\n continue\nlog.append(v3)\ntotal += 1",
    "a result": "if v0 == 1 and v2 == 1:\n return ('early', total)\ntotal += 1",
    "an error": "try:\n raise ValueError(total)\nexcept ValueError as e:\n log.append(str(e))",
    "a temporary": "log.append(x if (x := v1) else -1)",
}


@pytest.mark.parametrize("body", BODIES)
def test_the_same_happens_in_functions(body: str) -> None:
    text = nested(5, BODIES[body], "log.append(total)")
    assert outcome(text, split=True) == outcome(text, split=False)


def test_python_takes_what_was_too_deep() -> None:
    text = nested(12, "if v11 == 1:\n total += 1\n continue\ntotal += 2")
    with pytest.raises(SyntaxError, match="nested blocks"):
        outcome(text, split=False)
    total, _ = outcome(text, split=True)
    assert total == 2**11 * 3


def test_what_is_flat_stays_as_it_is() -> None:
    module = ast.parse(nested(3, "total += 1"))
    before = ast.dump(module)
    assert ast.dump(split_deep(module)) == before

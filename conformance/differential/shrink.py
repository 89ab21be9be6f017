"""Makes a program that differs smaller, as long as it goes on to differ (delta debugging)."""

from __future__ import annotations

from collections.abc import Callable

from conformance.differential.program import Program


def shrink(program: Program, differs: Callable[[list[Program]], list[bool]]) -> Program:
    """The smallest program found by leaving out pieces.

    differs: tells for several programs at once which of them still differ.
    """
    size = max(1, len(program.pieces) // 2)
    while size:
        starts = range(0, len(program.pieces), size)
        tries = [program.without(start, start + size) for start in starts]
        tries = [each for each in tries if each.pieces]
        smaller = next((t for t, d in zip(tries, differs(tries), strict=True) if d), None)
        if smaller is None:
            size //= 2
            continue
        program = smaller
        size = min(size, max(1, len(program.pieces) // 2)) if len(program.pieces) > 1 else 0
    return program

"""Every binary operator between values of every kind."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from conformance.differential.pool import VALUES
from conformance.differential.program import Program, cell

BINARY = (
    "+ - * / % -eq -ne -gt -ge -lt -le -ceq -ieq -cne -like -notlike -clike -match -notmatch "
    "-cmatch -replace -creplace -split -csplit -join -contains -notcontains -in -notin -ccontains "
    "-is -isnot -as -f -band -bor -bxor -shl -shr -and -or -xor .. ??"
).split()


def programs(random: Random, count: int) -> Iterator[Program]:
    """Cells of one operator and two values."""
    for _ in range(count):
        left, operator, right = random.choice(VALUES), random.choice(BINARY), random.choice(VALUES)
        yield cell(f"{left} {operator} {right}", topic=operator)

"""Measure-Command: how long a scriptblock takes."""

from __future__ import annotations

import time

from poshws.binding import Collected, Session, cmdlet
from poshws.commands.utility.object.block_runner import BlockRunner
from poshws.corelib.numerics.numbers import Int64
from poshws.corelib.typesystem.types import core_type, resolve_type
from poshws.objects.invocation.invoke import construct
from poshws.runtime.execution.pipeline import discard
from poshws.runtime.execution.scriptblock import ScriptBlock

_TICKS_PER_NANOSECOND = 0.01


@cmdlet("Measure-Command", order="input", output="System.TimeSpan")
def measure_command(
    expression: ScriptBlock,
    *,
    input: Collected[object],
    session: Session,
) -> object:
    """Runs a scriptblock in the current scope and gives the time it took; its output is dropped.

    -Expression   The scriptblock.
    -InputObject  Objects to run it with, as $_.

    PS> (Measure-Command { 1 + 1 }).TotalSeconds -lt 10
    True
    """
    runner = BlockRunner(session, expression, session.current_command)
    start = time.perf_counter_ns()
    if not input:
        runner.run_without_object(discard)
    for item in input:
        runner.run(item, discard)
    ticks = int((time.perf_counter_ns() - start) * _TICKS_PER_NANOSECOND)
    kind = resolve_type("System.TimeSpan") or core_type("System.Object")
    return construct(kind, [Int64(ticks)])

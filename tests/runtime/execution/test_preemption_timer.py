"""Code that computes for long lets others run, also in the middle of a long call."""

from __future__ import annotations

import asyncio
import gc
import io
import time
from collections.abc import Iterator

import pytest

from poshws.corelib.current_session import leave_session
from poshws.host.console_host import ConsoleHost, new_session
from poshws.runtime.execution.preemption_timer import PreemptionTimer

LONG = {
    "-match": "('a' * 21 + 'b') -match '^(a|a)*$'",
    "-replace": "('a' * 21 + 'b') -replace '^(a|a)*$', 'x'",
    "-split": "('a' * 21 + 'b') -split '^(a|a)*$'",
    "[regex]": "[regex]::Matches('a' * 21 + 'b', '^(a|a)*$').Count",
    "Sort-Object": "1..60000 | Sort-Object { -$_ }",
    "ConvertTo-Csv": "1..8000 | ForEach-Object { [pscustomobject]@{ a = $_ } } | ConvertTo-Csv",
    "Format-Table": "1..8000 | ForEach-Object { [pscustomobject]@{ a = $_ } } | Format-Table | Out-String",
    "ConvertFrom-Json": "'[' + (@('{\"a\":1}') * 100000 -join ',') + ']' | ConvertFrom-Json",
}


@pytest.fixture(autouse=True)
def _no_collections() -> Iterator[None]:
    """Python's looking for garbage among all that the tests have made is no part of the calls."""
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize("script", LONG.values(), ids=LONG)
def test_others_run_during_a_long_call(script: str) -> None:
    session = new_session(ConsoleHost(io.StringIO(), io.StringIO()))
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0)
            turns += 1

    async def run() -> float:
        counting = asyncio.ensure_future(count())
        await asyncio.sleep(0)
        timer = PreemptionTimer(lambda: [session], session.bridge)
        timer.start()
        start = time.process_time()
        try:
            await session.bridge.spawn(session.run_text, script, lambda item: None)
        finally:
            timer.stop()
            counting.cancel()
        return time.process_time() - start

    try:
        taken = session.wait(run())
    finally:
        leave_session(session)
        session.close()
    assert taken < 0.3 or turns - 2 >= taken / 0.5

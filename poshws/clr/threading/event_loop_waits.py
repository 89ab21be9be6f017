"""Waiting for something another handler does: the loop runs meanwhile, so it can."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from poshws.corelib import execution_context
from poshws.corelib.datetime.timespan import MILLISECOND, TimeSpan
from poshws.corelib.exceptions.dotnet import OperationCanceledException

_STEP: Final = 0.005


def sleep(seconds: float) -> None:
    """Lets the loop run for a time; without a session the process sleeps."""
    if seconds <= 0:
        return
    import asyncio  # deferred

    try:
        wait_for = execution_context.current.services.wait_for
    except (AttributeError, RuntimeError):
        time.sleep(seconds)
        return
    wait_for(asyncio.sleep(seconds))


def yield_to_event_loop() -> None:
    """Lets the loop run for a moment, for a script that asks again and again."""
    sleep(0.0005)


def milliseconds_of(how: tuple[object, ...]) -> int | None:
    """The timeout among a call's arguments; None where there is none, or an endless one."""
    for each in how:
        if isinstance(each, TimeSpan):
            found = each.ticks // MILLISECOND
        elif isinstance(each, int) and not isinstance(each, bool):
            found = int(each)
        else:
            continue
        return None if found < 0 else found
    return None


def wait_until(is_ready: Callable[[], bool], how: tuple[object, ...] = ()) -> bool:
    """Whether it became so within the time among the arguments; a cancelled token raises."""
    limit = milliseconds_of(how)
    token = next((each for each in how if hasattr(each, "is_cancellation_requested")), None)
    end = None if limit is None else time.monotonic() + limit / 1000
    while not is_ready():
        if token is not None and token.is_cancellation_requested:
            raise OperationCanceledException()
        if end is not None and time.monotonic() >= end:
            return False
        sleep(_STEP)
    return True

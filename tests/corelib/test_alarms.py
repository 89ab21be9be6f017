"""Functions that are called when their time has come."""

from __future__ import annotations

import threading
import time

import pytest

from poshws.corelib.alarms import set_alarm


def wait_until(done: list[str], count: int) -> None:
    end = time.monotonic() + 5
    while len(done) < count and time.monotonic() < end:
        time.sleep(0.005)


def test_alarms_ring_in_the_order_of_their_times() -> None:
    rung: list[str] = []
    set_alarm(0.06, lambda frame: rung.append("late"))
    set_alarm(0.02, lambda frame: rung.append("early"))
    wait_until(rung, 2)
    assert rung == ["early", "late"]


def test_an_alarm_that_is_cancelled_does_not_ring() -> None:
    rung: list[str] = []
    first = set_alarm(0.02, lambda frame: rung.append("first"))
    set_alarm(0.04, lambda frame: rung.append("second"))
    assert first is not None
    first.cancel()
    wait_until(rung, 1)
    assert rung == ["second"]


def test_what_an_alarm_raises_keeps_no_other_from_ringing() -> None:
    rung: list[str] = []

    def fail(frame: object) -> None:
        raise LookupError

    set_alarm(0.01, fail)
    set_alarm(0.01, lambda frame: rung.append("next"))
    with pytest.raises(LookupError):
        wait_until(rung, 1)
    wait_until(rung, 1)
    assert rung == ["next"]


def test_there_are_none_outside_of_the_main_thread() -> None:
    made: list[object] = []
    thread = threading.Thread(target=lambda: made.append(set_alarm(1, lambda frame: None)))
    thread.start()
    thread.join()
    assert made == [None]

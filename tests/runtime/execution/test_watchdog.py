"""Turns that last too long are told of, once each."""

from __future__ import annotations

import time
from typing import Any

import pytest

from poshws.runtime.execution import watchdog as module
from poshws.runtime.execution.watchdog import Watchdog


def pause(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        time.sleep(0.01)


def test_a_turn_that_lasts_is_told_of_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "HELD", 0.1)
    told: list[float] = []
    watchdog = Watchdog(lambda seconds, extent: told.append(seconds))
    watchdog.begin_turn()
    pause(0.35)
    watchdog.end_turn()
    assert len(told) == 1
    assert told[0] >= 0.1
    watchdog.begin_turn()
    pause(0.25)
    watchdog.end_turn()
    watchdog.stop()
    assert len(told) == 2


def test_short_turns_are_not_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "HELD", 0.1)
    told: list[Any] = []
    watchdog = Watchdog(lambda seconds, extent: told.append(seconds))
    for _ in range(6):
        watchdog.begin_turn()
        pause(0.02)
        watchdog.end_turn()
        pause(0.02)
    pause(0.2)
    watchdog.stop()
    assert told == []

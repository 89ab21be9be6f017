"""Shared state and events."""

from __future__ import annotations

import pytest

from poshws.engine.events import Events
from poshws.engine.messages import EngineError
from poshws.engine.state import SharedState


def test_state_by_name_without_regard_to_case():
    state = SharedState()
    state.set("Total", 1, ["A"])
    state.set("TOTAL", 2)
    state.set("other", 3, ["b", "c"])
    assert state.get("total") == 2
    assert [e.name for e in state] == ["Total", "other"]
    assert [e.name for e in state.select(scopes=["B"])] == ["other"]
    assert [e.name for e in state.select(exclude=["OTHER"])] == ["Total"]
    assert [e.name for e in state.select(pattern="^o")] == ["other"]
    assert state.remove("other") == 3
    assert "other" not in state
    assert state.get("none") is None


def test_events():
    events = Events()
    events.register("Start", "a", 1)
    events.register("Start", "b", 2)
    with pytest.raises(EngineError, match="Start event already registered: A"):
        events.register("Start", "A", 3)
    assert list(events.of("start")) == [("a", 1), ("b", 2)]
    events.unregister("START", "a")
    with pytest.raises(EngineError, match="No Start event registered: a"):
        events.unregister("Start", "a")
    assert events.find("Start", "B") == 2

"""Handlers of clients that come and go: of signal connections, and of event streams."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Literal

from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.event_tables import event_table
from poshws.pode.messages import fail
from poshws.pode.server.context import Pode
from poshws.pode.server.handlers import Handler

Kind = Literal["Connect", "Disconnect"]

SIGNAL, SSE = "signal", "sse"
_EXISTS = {SIGNAL: "signalEventExists", SSE: "sseEventExists"}
_MISSING = {SIGNAL: "noSignalEvent", SSE: "noSseEvent"}


class ConnectionEvents:
    """The registrations of one family, by connection and kind, then by their own names."""

    def __init__(self, family: str) -> None:
        self.family = family
        self.entries: dict[tuple[str, str], dict[str, dict[str, Any]]] = {}

    def of(self, name: str, kind: str) -> dict[str, dict[str, Any]]:
        """What is registered for a connection's name."""
        return self.entries.get((name.lower(), kind.lower()), {})

    def register(self, names: list[str], kind: str, event_name: str, handler: Handler) -> None:
        """Adds a handler for each name."""
        for each in names:
            entry = {"name": each, "event_name": event_name, "type": kind, "handler": handler}
            self.entries.setdefault((each.lower(), kind.lower()), {})[event_name.lower()] = entry

    def refuse_known(self, names: list[str], kind: str, event_name: str) -> None:
        """Raises where one of the names has the registration already."""
        for each in names:
            if event_name.lower() in self.of(each, kind):
                fail(_EXISTS[self.family], kind, each, event_name)

    def unregister(self, names: list[str], kind: str, event_name: str) -> None:
        """Takes the registration from each name; raises where it is not there."""
        for each in names:
            found = self.of(each, kind)
            if event_name.lower() not in found:
                fail(_MISSING[self.family], kind, each, event_name)
            del found[event_name.lower()]

    def select(
        self, names: list[str] | None, kinds: Sequence[str], event_names: list[str] | None
    ) -> Iterator[dict[str, Any]]:
        """The registrations of names, kinds and event names; None means any."""
        wanted = None if names is None else {each.lower() for each in names}
        wanted_kinds = {each.lower() for each in kinds}
        wanted_events = None if event_names is None else {each.lower() for each in event_names}
        for (name, kind), entries in self.entries.items():
            if kind not in wanted_kinds or (wanted is not None and name not in wanted):
                continue
            for event_name, entry in entries.items():
                if wanted_events is None or event_name in wanted_events:
                    yield entry

    def tables(
        self, names: list[str] | None, kinds: Sequence[str], event_names: list[str] | None
    ) -> Iterator[Hashtable]:
        """The same, as scripts see them."""
        for entry in self.select(names, kinds, event_names):
            yield Hashtable(
                [
                    ("Name", entry["name"]),
                    ("EventName", entry["event_name"]),
                    ("Type", entry["type"]),
                    ("ScriptBlock", entry["handler"].script),
                    ("Arguments", list(entry["handler"].arguments)),
                ]
            )


def events_of(pode: Pode, family: str) -> ConnectionEvents:
    """The registrations of the server."""
    found = pode.parts.connection_events.get(family)
    if found is None:
        found = pode.parts.connection_events[family] = ConnectionEvents(family)
    return found


def announce_event(pode: Pode, family: str, name: str, kind: str, table: Any) -> None:
    """Has the handlers of a connection's event run, in the background; `table()` describes it."""
    for entry in events_of(pode, family).of(name, kind).values():
        facts: list[tuple[str, Any]] = [("Name", name), ("Type", kind), ("Connection", table())]
        event: Hashtable = event_table(pode, facts)
        firing = pode.runspaces.fire(entry["handler"], "TriggeredEvent", event)
        pode.session.bridge.start(firing)

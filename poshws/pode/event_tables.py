"""The tables that handlers get as `$XEvent`."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.datetime.date_time import DateTime

if TYPE_CHECKING:
    from poshws.pode.server.context import Pode


def event_table(pode: Pode, items: list[tuple[str, Any]]) -> Hashtable:
    """A handler's event: its own entries, and those that every event has."""
    table = Hashtable(items)
    table["Lockable"] = global_lockable(pode)
    table["Timestamp"] = utc_now()
    table["Metadata"] = Hashtable()
    return table


def endpoint_table(protocol: str, address: str, name: str) -> Hashtable:
    """Where a request came in, as events and routes say it."""
    return Hashtable([("Protocol", protocol), ("Address", address), ("Name", name)])


def global_lockable(pode: Pode) -> Hashtable:
    """The object that stands for the lock of everything."""
    return pode.lockable


def utc_now() -> object:
    """The time in UTC as [datetime]."""
    return DateTime(time.time_ns() // 100 + UNIX_EPOCH, "Utc")


UNIX_EPOCH = 621355968000000000  # ticks of 100 ns from the year 1

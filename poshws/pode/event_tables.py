"""The tables that handlers get as `$XEvent`."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.datetime.date_time import DateTime

if TYPE_CHECKING:
    from collections.abc import Hashable

    from poshws.pode.server.context import Pode

ENDPOINT: dict[Hashable, object] = {name.lower(): name for name in ("Protocol", "Address", "Name")}


def event_table(pode: Pode, items: list[tuple[str, Any]]) -> Hashtable:
    """A handler's event: its own entries, and those that every event has."""
    table = Hashtable(items)
    for name, value in common_entries(pode):
        table[name] = value
    return table


def endpoint_table(protocol: str, address: str, name: str) -> Hashtable:
    """Where a request came in, as events and routes say it."""
    values: dict[Hashable, object] = {"protocol": protocol, "address": address, "name": name}
    return Hashtable.of_strings(ENDPOINT.copy(), values)


def new_context_id() -> str:
    """A random UUID (RFC 9562, version 4) for an event; `uuid` makes an object of each first."""
    digits = os.urandom(16).hex()
    variant = "89ab"[int(digits[16], 16) & 3]
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"


def common_entries(pode: Pode) -> list[tuple[str, Any]]:
    """What every event has."""
    return [
        ("Lockable", global_lockable(pode)),
        ("Timestamp", utc_now()),
        ("Metadata", Hashtable()),
    ]


def global_lockable(pode: Pode) -> Hashtable:
    """The object that stands for the lock of everything."""
    return pode.lockable


def utc_now() -> object:
    """The time in UTC as [datetime]."""
    return DateTime(time.time_ns() // 100 + UNIX_EPOCH, "Utc")


UNIX_EPOCH = 621355968000000000  # ticks of 100 ns from the year 1

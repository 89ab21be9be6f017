"""`$WsEvent`: a message as its handler gets it.

The keys are those of Pode. Beside them, without being keys, `$WsEvent.RawBody` gives the message's
bytes and `$WsEvent.Metadata.Kind` says whether it came as `Text` or `Binary`; Pode keeps that to
itself. So a script that lists the keys, or fills the metadata, finds what it finds under Pode.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.psobject import MISSING
from poshws.corelib.system.typed_arrays import byte_array
from poshws.objects.members import read_entry, register_getter
from poshws.pode.event_tables import utc_now

if TYPE_CHECKING:
    from poshws.pode.server.context import Pode
    from poshws.pode.websocket_client.requests import WebSocketRequest

EVENT_KEYS: dict[Hashable, object] = {
    key.lower(): key for key in ("Request", "Data", "Files", "Lockable", "Timestamp", "Metadata")
}


class MessageEvent(Hashtable):
    """The event of a message."""

    __slots__ = ()


class TextMetadata(Hashtable):
    """The metadata of a message that came as text."""

    __slots__ = ()
    kind = "Text"


class BinaryMetadata(Hashtable):
    """Those of a binary one."""

    __slots__ = ()
    kind = "Binary"


def ws_event(pode: Pode, request: WebSocketRequest, data: object, is_binary: bool) -> MessageEvent:
    """`$WsEvent` of a message."""
    metadata = BinaryMetadata if is_binary else TextMetadata
    return MessageEvent.of_strings(
        EVENT_KEYS.copy(),
        {
            "request": request,
            "data": data,
            "files": Hashtable.of_strings({}, {}),
            "lockable": pode.lockable,
            "timestamp": utc_now(),
            "metadata": metadata.of_strings({}, {}),
        },
    )


def _member_of_event(event: Any, name: str) -> object:
    found = event._values.get(name.lower(), MISSING)
    if found is not MISSING:
        return found
    found = read_entry(event, name)
    if found is MISSING and name.lower() == "rawbody":
        raw = event["Request"].raw
        return None if raw is None else byte_array(raw)
    return found


def _member_of_metadata(metadata: Any, name: str) -> object:
    found = read_entry(metadata, name)
    return metadata.kind if found is MISSING and name.lower() == "kind" else found


register_getter(MessageEvent, _member_of_event)
register_getter(TextMetadata, _member_of_metadata)
register_getter(BinaryMetadata, _member_of_metadata)

"""The methods behind the events of an object: `$timer.add_Elapsed({ … })`.

A block is called in the thread that subscribed. An event that another thread raises finds no
runspace there, as in PowerShell, and the block is not run; Register-ObjectEvent hears those.
"""

from __future__ import annotations

import threading

from poshws.corelib.system.events import EventSource, Handler
from poshws.corelib.typesystem.declare import Method, Overload, Parameter
from poshws.corelib.typesystem.types import Type


def event_accessor(source: EventSource, owner: Type, name: str) -> Method | None:
    """`add_X` or `remove_X` of an event that the object has; the name in lower case."""
    head, _, wanted = name.partition("_")
    event = next((each for each in owner.events() if each.name.lower() == wanted), None)
    if event is None or source.event_name(event.name) is None:
        return None
    known = event.name

    def add(this: EventSource, handler: Handler) -> None:
        this.add_handler(known, _Subscribed(handler))

    def remove(this: EventSource, handler: Handler) -> None:
        this.remove_handler(known, _Subscribed(handler))

    full_name = f"{head}_{event.name}"
    overload = Overload(
        full_name,
        (Parameter("value", event.handler),),
        add if head == "add" else remove,
        return_type="void",
    )
    overload.owner = owner
    return Method(full_name, [overload])


class _Subscribed:
    """A delegate that is called in the thread it was made in, and equals the same delegate."""

    def __init__(self, handler: Handler) -> None:
        self.handler = handler
        self.thread = threading.get_ident()

    def __call__(self, sender: object, arguments: object) -> None:
        if threading.get_ident() == self.thread:
            self.handler(sender, arguments)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Subscribed) and self.handler == other.handler

    __hash__ = None  # type: ignore[assignment]

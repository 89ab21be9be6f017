"""Events of objects: what can be subscribed to, and telling those who did.

A class whose objects raise events derives from `EventSource` and names them; it calls
`raise_event`, from whatever thread. Handlers get the sender and the event's arguments.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

Handler = Callable[[object, object], None]


class EventArgs:
    """Arguments of an event, with nothing in them."""

    net_name: ClassVar[str] = "System.EventArgs"
    empty: ClassVar[EventArgs]


EventArgs.empty = EventArgs()


class EventSource:
    """An object that raises events."""

    events: ClassVar[tuple[str, ...]] = ()

    @property
    def handlers(self) -> dict[str, list[Handler]]:
        """The handlers of each event, by its name."""
        found: dict[str, list[Handler]] | None = self.__dict__.get("_handlers")
        if found is None:
            found = self.__dict__["_handlers"] = {}
        return found

    def event_name(self, name: str) -> str | None:
        """The event's name as the class has it, or None where there is no such event."""
        return next((each for each in self.events if each.lower() == name.lower()), None)

    def add_handler(self, name: str, handler: Handler) -> None:
        """From now on the handler is told."""
        self.handlers.setdefault(name, []).append(handler)

    def remove_handler(self, name: str, handler: Handler) -> None:
        """The handler is told no longer."""
        if handler in self.handlers.get(name, ()):
            self.handlers[name].remove(handler)

    def raise_event(self, name: str, arguments: object) -> None:
        """Tells all handlers."""
        for handler in tuple(self.handlers.get(name, ())):
            handler(self, arguments)

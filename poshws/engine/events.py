"""Handlers registered for things that happen, by kind and name, in the order of registration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.engine.messages import EngineError

if TYPE_CHECKING:
    from collections.abc import Iterator

SERVER_EVENTS = (
    "Starting", "Start", "Running", "Terminate", "Stop", "Crash", "Restarting", "Restart",
    "Browser", "Suspending", "Suspend", "Resuming", "Resume", "Enable", "Disable",
)  # fmt: skip


class Events:
    """What is registered: kind → name → handler; neither minds case."""

    def __init__(self) -> None:
        self._handlers: dict[str, dict[str, tuple[str, Any]]] = {}

    def register(self, kind: str, name: str, handler: Any) -> None:
        """Adds a handler; raises EngineError if that kind has one of that name."""
        handlers = self._handlers.setdefault(kind.casefold(), {})
        if name.casefold() in handlers:
            raise EngineError("eventExists", kind, name)
        handlers[name.casefold()] = (name, handler)

    def unregister(self, kind: str, name: str) -> None:
        """Removes a handler; raises EngineError if there is none."""
        handlers = self._handlers.get(kind.casefold(), {})
        if name.casefold() not in handlers:
            raise EngineError("noEvent", kind, name)
        del handlers[name.casefold()]

    def find(self, kind: str, name: str) -> Any:
        """The handler, or None."""
        found = self._handlers.get(kind.casefold(), {}).get(name.casefold())
        return found[1] if found else None

    def of(self, kind: str) -> Iterator[tuple[str, Any]]:
        """Names and handlers of one kind."""
        return iter(list(self._handlers.get(kind.casefold(), {}).values()))

    def clear(self, kind: str | None = None) -> None:
        """Removes all handlers, or those of one kind."""
        if kind is None:
            self._handlers.clear()
        else:
            self._handlers.pop(kind.casefold(), None)

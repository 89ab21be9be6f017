"""Lets a function pull from an iterator what others push: it runs in a greenlet that waits.

``Puller(session, run)`` starts ``run(source)``; it gets control until it asks ``source`` for an
object. ``push(item)`` gives it the object and control until it asks again. An error in it comes out
of ``push``. When it waits for something asynchronous, the wait is done by whoever pushed, since
only there is a fiber of the event loop.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from greenlet import getcurrent, greenlet


class Wait:
    """A request to wait, handed to the pusher."""

    __slots__ = ("awaitable",)

    def __init__(self, awaitable: Any) -> None:
        self.awaitable = awaitable


class PullerGreenlet(greenlet):
    """The greenlet of a pulling function; ``hand_over`` is what the session's bridge calls."""

    def hand_over(self, awaitable: Any) -> Any:
        """Has the pusher wait, and gives the result."""
        return self.parent.switch(Wait(awaitable))


class Closed(BaseException):
    """Thrown into a function that will get no more input because its pipeline ended early."""


class Source(Iterator[Any]):
    """The iterator the function sees."""

    __slots__ = ()

    def __next__(self) -> Any:
        from poshws.binding.stage import END

        item = getcurrent().parent.switch(None)
        if item is END:
            raise StopIteration
        return item


class Puller:
    """A pulling function between two objects."""

    __slots__ = ("greenlet", "session")

    def __init__(self, session: Any, run: Callable[[Iterator[Any]], None]) -> None:
        self.session = session
        self.greenlet = PullerGreenlet(run)
        self.resume(Source())

    def push(self, item: Any) -> None:
        """Gives the function its next object; one that has returned takes no more."""
        if not self.greenlet.dead:
            self.resume(item)

    def resume(self, item: Any) -> None:
        """Switches into the function, and waits for it where it asks to."""
        running = self.greenlet
        running.parent = getcurrent()
        request = running.switch(item)
        while type(request) is Wait:
            try:
                result = self.session.wait(request.awaitable)
            except BaseException as error:  # the function's own code decides what to do with it
                running.parent = getcurrent()
                request = running.throw(error)
            else:
                running.parent = getcurrent()
                request = running.switch(result)

    def close(self) -> None:
        """Ends a function that is still waiting; its ``finally`` blocks run."""
        if self.greenlet and not self.greenlet.dead:
            self.greenlet.parent = getcurrent()
            try:
                self.greenlet.throw(Closed)
            except Closed:
                return

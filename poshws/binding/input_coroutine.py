"""Inverts control for functions that iterate over pipeline input: push becomes pull, by a greenlet.

``InputCoroutine(session, run)`` starts ``run(source)``, which runs until it asks the iterator
``source`` for an object. ``push(item)`` resumes it with the object until it asks again; its errors
propagate out of ``push``. What it awaits is awaited by the caller of ``push``, since only that runs
in a fiber of the event loop.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final

from greenlet import getcurrent, greenlet

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session


class Wait:
    """A request to await something, yielded to the caller of ``push``."""

    __slots__ = ("awaitable",)

    def __init__(self, awaitable: Any) -> None:
        self.awaitable = awaitable


class CoroutineGreenlet(greenlet):
    """The greenlet of a coroutine; fibers call ``hand_over`` for what it awaits."""

    def hand_over(self, awaitable: object) -> object:
        """Has the caller of ``push`` await it; returns the result."""
        pusher: Any = self.parent
        return pusher.switch(Wait(awaitable))


class Closed(BaseException):
    """Thrown into a coroutine whose pipeline stopped early, as Python throws GeneratorExit."""


class InputFailed(BaseException):
    """Carries an error of the input through the function that iterates over it."""

    def __init__(self, error: BaseException) -> None:
        super().__init__(error)
        self.error = error


class Batch:
    """Objects of a list that the iterator yields without a switch for each.

    `take` maps an object to what is yielded, or to None if it has to be bound.
    """

    __slots__ = ("items", "place", "take")

    def __init__(self, items: list[Any], place: int, take: Callable[[Any], Any] | None) -> None:
        self.items = items
        self.place = place
        self.take = take

    def run(self, session: Session) -> Iterator[Any]:
        """Yields up to the first object that has to be bound."""
        take = self.take
        for item in self.items[self.place :]:
            taken = item if take is None else take(item)
            if taken is None:
                return
            if session.pending:
                session.safepoint()
            self.place += 1
            yield taken


class InputIterator(Iterator[Any]):
    """The iterator over pipeline input that the function gets."""

    __slots__ = ("_batch", "_session")

    def __init__(self, session: Session) -> None:
        self._session = session
        self._batch: Iterator[Any] | None = None

    def __next__(self) -> object:
        if self._batch is not None:
            for item in self._batch:
                return item
            self._batch = None

        pusher: Any = getcurrent().parent
        item = pusher.switch(None)
        if item is END:
            raise StopIteration
        if type(item) is Batch:
            self._batch = item.run(self._session)
            return next(self)
        return item


class InputCoroutine:
    """A function suspended between two objects of its input."""

    __slots__ = ("greenlet", "own_streams", "session", "stage")

    def __init__(
        self, session: Session, run: Callable[[Iterator[Any]], None], stage: Any = None
    ) -> None:
        self.session = session
        self.stage = stage
        self.greenlet = CoroutineGreenlet(run)
        self.own_streams: Any = None
        common = getattr(stage, "common", None)
        if common is not None and common.collected:
            self.own_streams = session.streams
        self.resume(InputIterator(session))

    def push(self, item: object) -> None:
        """Resumes the function with its next object; one that has returned ignores it."""
        if not self.greenlet.dead:
            self.resume(item)

    def push_from(
        self, items: list[object], place: int, take: Callable[[Any], Any] | None = None
    ) -> int:
        """Pushes the objects of a list from `place` on; the index after the last one taken."""
        if self.greenlet.dead:
            return len(items)
        batch = Batch(items, place, take)
        self.resume(batch)
        return len(items) if self.greenlet.dead else batch.place

    def resume(self, item: object) -> None:
        """Switches into the function, and waits for it where it asks to.

        While it runs its stage is the session's command, whose errors are reported.
        """
        session = self.session
        before = session.current_command
        session.current_command = self.stage
        try:
            if self.own_streams is None:
                self._resume(item)
            else:
                self._resume_collecting(item)
        finally:
            session.current_command = before

    def _resume_collecting(self, item: object) -> None:
        """With the streams that -WarningVariable and the like made; the others have theirs."""
        session = self.session
        outside, session.streams = session.streams, self.own_streams
        try:
            self._resume(item)
        finally:
            self.own_streams, session.streams = session.streams, outside

    def _resume(self, item: object) -> None:
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
        """Ends a function that is still suspended; its ``finally`` blocks run."""
        if self.greenlet and not self.greenlet.dead:
            self.greenlet.parent = getcurrent()
            try:
                self.greenlet.throw(Closed)
            except Closed:
                return


class End:
    """What a coroutine is resumed with when there is no more input."""

    __slots__ = ()


END: Final = End()

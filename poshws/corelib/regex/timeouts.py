"""Searches that may take so long and no longer, .NET's match timeout."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from greenlet import getcurrent

from poshws.corelib.alarms import set_alarm
from poshws.corelib.datetime.timespan import TimeSpan
from poshws.corelib.exceptions.dotnet import RegexMatchTimeoutException

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

    from poshws.corelib.alarms import Alarm

_SECOND: Final = 10_000_000
_AGAIN: Final = 0.01


class TimedPattern:
    """A pattern of an engine, asked as it is itself; what takes too long raises
    RegexMatchTimeoutException.
    """

    def __init__(self, engine: Any, pattern: str, ticks: int) -> None:
        self._engine = engine
        self._pattern = pattern
        self._ticks = ticks
        # Our own matcher knows no such argument, and an iterator of the package had it before.
        self._knows_time = hasattr(engine, "named_lists")
        self.groupindex = engine.groupindex

    def search(self, text: str, *bounds: int) -> Any:
        return self._in_time(self._engine.search, text, text, *bounds)

    def match(self, text: str, *bounds: int) -> Any:
        return self._in_time(self._engine.match, text, text, *bounds)

    def sub(self, replacement: Any, text: str) -> Any:
        return self._in_time(self._engine.sub, text, replacement, text)

    def finditer(self, text: str, *bounds: int) -> Iterator[Any]:
        """All matches, each in time."""
        found = self._engine.finditer(text, *bounds)
        while (match := self._in_time(next, text, found, None)) is not None:
            yield match

    def _in_time(self, function: Any, text: str, *arguments: Any) -> Any:
        deadline = _Deadline(self._ticks / _SECOND)
        if deadline.alarm is None:
            return self._by_package(function, text, arguments)
        try:
            return function(*arguments)
        except _TimeIsUp as error:
            raise self._error(text) from error
        finally:
            deadline.end()

    def _by_package(self, function: Any, text: str, arguments: tuple[Any, ...]) -> Any:
        """Outside of the main thread the `regex` package looks at the clock, if more coarsely."""
        seconds = (
            {"timeout": self._ticks / _SECOND} if function is not next and self._knows_time else {}
        )
        try:
            return function(*arguments, **seconds)
        except TimeoutError as error:
            raise self._error(text) from error

    def _error(self, text: str) -> RegexMatchTimeoutException:
        return RegexMatchTimeoutException(text, self._pattern, TimeSpan(self._ticks))


class _TimeIsUp(Exception):
    """A search has taken too long."""


class _Deadline:
    """Raises _TimeIsUp in the greenlet that made it, unless it is ended before."""

    def __init__(self, seconds: float) -> None:
        self._greenlet = getcurrent()
        self.alarm: Alarm | None = set_alarm(seconds, self._ring)

    def end(self) -> None:
        if self.alarm is not None:
            self.alarm.cancel()

    def _ring(self, frame: FrameType | None) -> None:
        if getcurrent() is self._greenlet:
            raise _TimeIsUp
        # The search has let others go on; its time is up when it goes on itself.
        self.alarm = set_alarm(_AGAIN, self._ring)

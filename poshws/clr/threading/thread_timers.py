"""Timers that call back while the script waits for something else."""

from __future__ import annotations

from typing import Any, ClassVar

from poshws.clr.system.delegates import call
from poshws.corelib import execution_context
from poshws.corelib.datetime.timespan import MILLISECOND, TimeSpan
from poshws.corelib.exceptions.dotnet import ArgumentException


def _milliseconds(time: Any) -> float:
    return time.ticks / MILLISECOND if isinstance(time, TimeSpan) else float(time)


class _Ticking:
    """Calls a function after a first wait and then again and again, on the session's loop."""

    __slots__ = ("_task", "__weakref__")

    def __init__(self) -> None:
        self._task: Any = None

    def run(self, first: float, period: float, function: Any) -> None:
        """Times in milliseconds; below zero means never."""
        self.halt()
        if first >= 0:
            self._task = execution_context.current.services.start(_tick(first, period, function))

    def halt(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None


async def _tick(first: float, period: float, function: object) -> None:
    import asyncio  # deferred

    await asyncio.sleep(first / 1000)
    while True:
        await execution_context.current.services.in_fiber(function)
        if period <= 0:
            return
        await asyncio.sleep(period / 1000)


class ThreadingTimer(_Ticking):
    """System.Threading.Timer."""

    __slots__ = ("_callback", "_state")
    net_name: ClassVar[str] = "System.Threading.Timer"

    def __init__(
        self, callback: Any, state: Any = None, due: object = -1, period: object = -1
    ) -> None:
        super().__init__()
        self._callback = callback
        self._state = state
        self.change(due, period)

    def change(self, due: object, period: object) -> bool:
        self.run(
            _milliseconds(due),
            _milliseconds(period),
            lambda: call(self._callback, self._state),
        )
        return True

    def dispose(self, handle: object = None) -> None:
        self.halt()


class TimersTimer(_Ticking):
    """System.Timers.Timer; its `Elapsed` goes to those who registered for the event."""

    __slots__ = ("_interval", "auto_reset", "_is_enabled", "listeners")
    net_name: ClassVar[str] = "System.Timers.Timer"

    def __init__(self, interval: Any = 100.0) -> None:
        super().__init__()
        self._interval = _milliseconds(interval)
        self._check(self._interval)
        self.auto_reset = True
        self._is_enabled = False
        self.listeners: list[Any] = []

    @staticmethod
    def _check(interval: float) -> None:
        if interval <= 0:
            raise ArgumentException(f"Invalid value '{interval:g}' for parameter 'interval'.")

    @property
    def interval(self) -> float:
        return self._interval

    @interval.setter
    def interval(self, value: float) -> None:
        self._check(value)
        self._interval = value
        if self._is_enabled:
            self.start()

    @property
    def enabled(self) -> bool:
        return self._is_enabled

    @enabled.setter
    def enabled(self, value: bool) -> None:
        if value:
            self.start()
        else:
            self.stop()

    def start(self) -> None:
        self._is_enabled = True
        self.run(self._interval, self._interval if self.auto_reset else -1, self._elapse)

    def _elapse(self) -> None:
        self._is_enabled = self.auto_reset
        for listener in list(self.listeners):
            call(listener, self, None)

    def stop(self) -> None:
        self._is_enabled = False
        self.halt()

    def add_elapsed(self, listener: object) -> None:
        self.listeners.append(listener)

    def remove_elapsed(self, listener: object) -> None:
        if listener in self.listeners:
            self.listeners.remove(listener)

    def close(self) -> None:
        self.stop()

    dispose = close

    def begin_init(self) -> None:
        """Nothing to prepare."""

    def end_init(self) -> None:
        """Nothing to finish."""

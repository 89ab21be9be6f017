"""System.Timers.Timer: raises Elapsed after an interval, once or again and again."""

from __future__ import annotations

import threading
from typing import ClassVar

from poshws.corelib.datetime.timespan import TimeSpan
from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.corelib.system.events import EventArgs, EventSource
from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.types import core_type
from poshws.objects.members import get_static

_INTERVAL = 100.0  # milliseconds


class ElapsedEventArgs(EventArgs):
    """When the interval was over."""

    net_name: ClassVar[str] = "System.Timers.ElapsedEventArgs"

    def __init__(self, signal_time: object) -> None:
        self.signal_time = signal_time


class Timer(EventSource):
    """One timer; each run waits in a thread of its own."""

    net_name: ClassVar[str] = "System.Timers.Timer"
    events: ClassVar[tuple[str, ...]] = ("Elapsed", "Disposed")

    def __init__(self, interval: object = _INTERVAL) -> None:
        self.auto_reset = True
        self._interval = _INTERVAL
        self._stop: threading.Event | None = None
        self.interval = interval.ticks / 10_000 if isinstance(interval, TimeSpan) else interval  # type: ignore[assignment]

    @property
    def interval(self) -> float:
        """Milliseconds between two events."""
        return self._interval

    @interval.setter
    def interval(self, value: float) -> None:
        if value <= 0:
            raise ArgumentException(f"Invalid value '{value:g}' for parameter 'interval'.")
        self._interval = float(value)

    @property
    def enabled(self) -> bool:
        """Whether it runs."""
        return self._stop is not None

    @enabled.setter
    def enabled(self, value: bool) -> None:
        (self.start if value else self.stop)()

    def start(self) -> None:
        """Start()"""
        if self._stop is None:
            self._stop = threading.Event()
            threading.Thread(target=self._run, args=(self._stop,), daemon=True).start()

    def stop(self) -> None:
        """Stop()"""
        if self._stop is not None:
            self._stop.set()
            self._stop = None

    def close(self) -> None:
        """Close() and Dispose()"""
        self.stop()
        self.raise_event("Disposed", EventArgs())

    def _run(self, stop: threading.Event) -> None:
        while not stop.wait(self._interval / 1000):
            if not self.auto_reset:
                self._stop = None
                stop.set()
            now = get_static(core_type("System.DateTime"), "Now")
            self.raise_event("Elapsed", ElapsedEventArgs(now))


TYPES = [
    declare(
        "System.Timers.Timer",
        Timer,
        {
            "new()": Timer,
            "new(double interval)": Timer,
            "new(timespan interval)": Timer,
            "bool AutoReset {get;set;}": "auto_reset",
            "bool Enabled {get;set;}": "enabled",
            "double Interval {get;set;}": "interval",
            "event System.Timers.ElapsedEventHandler Elapsed": None,
            "event System.EventHandler Disposed": None,
            "void Start()": Timer.start,
            "void Stop()": Timer.stop,
            "void Close()": Timer.close,
            "void Dispose()": Timer.close,
        },
        interfaces=("System.ComponentModel.IComponent", "System.IDisposable"),
    ),
    declare(
        "System.Timers.ElapsedEventArgs",
        ElapsedEventArgs,
        {"datetime SignalTime {get;}": "signal_time"},
        base="System.EventArgs",
    ),
]

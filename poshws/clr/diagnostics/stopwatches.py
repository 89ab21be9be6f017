"""[System.Diagnostics.Stopwatch]: time that runs while it is told to."""

from __future__ import annotations

import time
from typing import ClassVar

from poshws.clr.metadata.describe import describe
from poshws.corelib.datetime.timespan import TimeSpan
from poshws.corelib.numerics.numbers import Int64


class Stopwatch:
    """System.Diagnostics.Stopwatch; times are in nanoseconds of the process's steady clock."""

    __slots__ = ("_passed", "_started", "__weakref__")
    net_name: ClassVar[str] = "System.Diagnostics.Stopwatch"
    frequency: ClassVar[int] = Int64(1_000_000_000)
    is_high_resolution: ClassVar[bool] = True

    def __init__(self) -> None:
        self._passed = 0
        self._started: int | None = None

    @staticmethod
    def start_new() -> Stopwatch:
        made = Stopwatch()
        made.start()
        return made

    @property
    def is_running(self) -> bool:
        return self._started is not None

    @property
    def elapsed_ticks(self) -> int:
        running = 0 if self._started is None else time.perf_counter_ns() - self._started
        return self._passed + running

    @property
    def elapsed_milliseconds(self) -> int:
        return self.elapsed_ticks // 1_000_000

    @property
    def elapsed(self) -> TimeSpan:
        return TimeSpan(self.elapsed_ticks // 100)

    def start(self) -> None:
        if self._started is None:
            self._started = time.perf_counter_ns()

    def stop(self) -> None:
        self._passed = self.elapsed_ticks
        self._started = None

    def reset(self) -> None:
        self._passed, self._started = 0, None

    def restart(self) -> None:
        self._passed, self._started = 0, time.perf_counter_ns()

    def __str__(self) -> str:
        return str(self.elapsed)

    def to_string(self) -> str:
        return str(self)

    @staticmethod
    def get_timestamp() -> int:
        return time.perf_counter_ns()

    @staticmethod
    def get_elapsed_time(start: int, end: int | None = None) -> TimeSpan:
        return TimeSpan(((time.perf_counter_ns() if end is None else end) - start) // 100)


TYPES = describe(__file__, {"System.Diagnostics.Stopwatch": Stopwatch})

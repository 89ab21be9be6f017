"""[Thread] and [ThreadPool]: there is one thread; what is started runs inline."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Final

from greenlet import getcurrent

from poshws.clr.globalization.cultures import CultureInfo
from poshws.clr.metadata.enums import enum_value
from poshws.clr.system.delegates import call
from poshws.clr.system.environment import AppDomain
from poshws.clr.threading.event_loop_waits import sleep
from poshws.corelib.datetime.timespan import MILLISECOND, TimeSpan
from poshws.corelib.exceptions.dotnet import ArgumentOutOfRangeException, ThreadStateException
from poshws.corelib.globalization.format_providers import set_current
from poshws.corelib.typesystem.enums import EnumValue

_IDS: Final = count(2)


def current_owner() -> object:
    """Who holds a lock: the handler that runs now."""
    return getcurrent()


class Thread:
    """System.Threading.Thread."""

    __slots__ = ("_start", "_state", "managed_thread_id", "name", "is_background", "__weakref__")
    net_name: ClassVar[str] = "System.Threading.Thread"
    is_thread_pool_thread: ClassVar[bool] = False

    def __init__(self, start: Any = None, stack: int = 0) -> None:
        self._start = start
        self._state = "Unstarted"
        self.managed_thread_id = next(_IDS)
        self.name: str | None = None
        self.is_background = False

    @staticmethod
    def current_thread() -> Thread:
        return _MAIN

    @staticmethod
    def sleep(time: int | TimeSpan) -> None:
        milliseconds = time.ticks / MILLISECOND if isinstance(time, TimeSpan) else time
        if milliseconds != -1 and not 0 <= milliseconds < 2**31:
            name = "timeout" if isinstance(time, TimeSpan) else "millisecondsTimeout"
            raise ArgumentOutOfRangeException(
                name,
                "Number must be either non-negative and less than or equal to Int32.MaxValue or "
                "-1.",
            )
        if milliseconds == -1:
            milliseconds = float(2**31)
        sleep(milliseconds / 1000)

    @staticmethod
    def yield_() -> bool:
        sleep(0.0001)
        return True

    @staticmethod
    def spin_wait(iterations: int) -> None:
        """No other thread runs while this one spins."""

    memory_barrier = begin_critical_region = end_critical_region = staticmethod(lambda: None)

    @staticmethod
    def get_current_processor_id() -> int:
        return 0

    @staticmethod
    def get_domain() -> object:
        return AppDomain.current_domain()

    @property
    def is_alive(self) -> bool:
        return self._state == "Running"

    @property
    def thread_state(self) -> EnumValue:
        return enum_value("System.Threading.ThreadState", self._state)

    @property
    def priority(self) -> EnumValue:
        return enum_value("System.Threading.ThreadPriority", "Normal")

    @priority.setter
    def priority(self, value: object) -> None:
        """One thread needs no order."""

    @property
    def current_culture(self) -> object:
        return CultureInfo.current_culture()

    @current_culture.setter
    def current_culture(self, value: Any) -> None:
        set_current("culture", value)

    @property
    def current_ui_culture(self) -> object:
        return CultureInfo.current_ui_culture()

    @current_ui_culture.setter
    def current_ui_culture(self, value: Any) -> None:
        set_current("ui", value)

    @property
    def apartment_state(self) -> EnumValue:
        return enum_value("System.Threading.ApartmentState", "MTA")

    def get_apartment_state(self) -> EnumValue:
        return self.apartment_state

    def start(self, *parameter: object) -> None:
        if self._state != "Unstarted":
            raise ThreadStateException("Thread is running or terminated; it cannot restart.")
        self._state = "Running"
        try:
            call(self._start, *parameter)
        finally:
            self._state = "Stopped"

    def join(self, *how: object) -> bool:
        return True

    def interrupt(self) -> None:
        """What was started has ended already."""


_MAIN: Final = Thread()
_MAIN.managed_thread_id = 1
_MAIN._state = "Running"


class ThreadPoolMembers:
    """System.Threading.ThreadPool."""

    thread_count: ClassVar[int] = 1
    pending_work_item_count: ClassVar[int] = 0
    completed_work_item_count: ClassVar[int] = 0

    @staticmethod
    def queue_user_work_item(*arguments: object) -> bool:
        callback, *state = [each for each in arguments if not isinstance(each, tuple)]
        call(callback, *(state[:1] or [None]))
        return True

    @staticmethod
    def get_max_threads(workers: Any, others: Any) -> None:
        workers.value, others.value = 32767, 1000

    @staticmethod
    def get_min_threads(workers: Any, others: Any) -> None:
        workers.value, others.value = 1, 1

    get_available_threads = get_max_threads

    @staticmethod
    def set_min_threads(workers: int, others: int) -> bool:
        return True

    set_max_threads = set_min_threads

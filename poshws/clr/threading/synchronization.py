"""Locks, events and timers of System.Threading, for a program with one thread and many handlers.

A handler that waits lets the others run. A lock belongs to the handler that took it; since a
handler is only interrupted where it waits, the quick operations need no lock at all.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final

from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.threading.event_loop_waits import wait_until
from poshws.clr.threading.interlocked import InterlockedMembers
from poshws.clr.threading.read_write_locks import ReaderWriterLockSlim
from poshws.clr.threading.tasks import run
from poshws.clr.threading.thread_timers import ThreadingTimer, TimersTimer
from poshws.clr.threading.threads import Thread, ThreadPoolMembers, current_owner
from poshws.corelib.exceptions.dotnet import (
    ArgumentNullException,
    ArgumentOutOfRangeException,
    InvalidOperationException,
    SemaphoreFullException,
    SynchronizationLockException,
    WaitHandleCannotBeOpenedException,
)
from poshws.corelib.typesystem.enums import EnumValue

_NOT_OWNER: Final = "Object synchronization method was called from an unsynchronized block of code."


class WaitHandle:
    """System.Threading.WaitHandle; derived classes say whether they can be taken, and take."""

    __slots__ = ("is_open", "__weakref__")
    net_name: ClassVar[str] = "System.Threading.WaitHandle"

    def __init__(self) -> None:
        self.is_open = True

    def is_free(self) -> bool:
        return True

    def take(self) -> None:
        """What passing it changes."""

    def wait_one(self, *how: object) -> bool:
        if not wait_until(self.is_free, how):
            return False
        self.take()
        return True

    def close(self) -> None:
        self.is_open = False

    dispose = close

    @staticmethod
    def wait_all(handles: list[WaitHandle], *how: object) -> bool:
        if not wait_until(lambda: all(each.is_free() for each in handles), how):
            return False
        for each in handles:
            each.take()
        return True

    @staticmethod
    def wait_any(handles: list[WaitHandle], *how: object) -> int:
        if not wait_until(lambda: any(each.is_free() for each in handles), how):
            return 258
        place = next(place for place, each in enumerate(handles) if each.is_free())
        handles[place].take()
        return place

    @staticmethod
    def signal_and_wait(first: Any, second: WaitHandle, *how: object) -> bool:
        first.set() if hasattr(first, "set") else first.release()
        return second.wait_one(*how)


class ManualResetEvent(WaitHandle):
    """System.Threading.ManualResetEvent."""

    __slots__ = ("is_set",)
    net_name = "System.Threading.ManualResetEvent"

    def __init__(self, is_set: bool = False) -> None:
        super().__init__()
        self.is_set = is_set

    def is_free(self) -> bool:
        return self.is_set

    def set(self) -> bool:
        self.is_set = True
        return True

    def reset(self) -> bool:
        self.is_set = False
        return True


class AutoResetEvent(ManualResetEvent):
    """System.Threading.AutoResetEvent: lets one pass and closes again."""

    __slots__ = ()
    net_name = "System.Threading.AutoResetEvent"

    def take(self) -> None:
        self.is_set = False


class ManualResetEventSlim(ManualResetEvent):
    """System.Threading.ManualResetEventSlim."""

    __slots__ = ("spin_count",)
    net_name = "System.Threading.ManualResetEventSlim"

    def __init__(self, is_set: bool = False, spin_count: int = 35) -> None:
        super().__init__(is_set)
        self.spin_count = spin_count

    def wait(self, *how: object) -> bool:
        return self.wait_one(*how)

    @property
    def wait_handle(self) -> ManualResetEvent:
        return self


_MUTEXES: Final[dict[str, Mutex]] = {}


class Mutex(WaitHandle):
    """System.Threading.Mutex; named ones are shared within the program."""

    __slots__ = ("owner", "count", "name")
    net_name = "System.Threading.Mutex"

    def __new__(cls, owned: bool = False, name: object = None, *rest: object) -> Mutex:
        known = _MUTEXES.get(name) if isinstance(name, str) and name else None
        if rest and hasattr(rest[-1], "value"):
            rest[-1].value = known is None
        return known or super().__new__(cls)

    def __init__(self, owned: bool = False, name: object = None, *rest: object) -> None:
        if isinstance(name, str) and _MUTEXES.get(name) is self:
            return
        super().__init__()
        self.owner: object = current_owner() if owned else None
        self.count = 1 if owned else 0
        self.name = name if isinstance(name, str) else ""
        if self.name:
            _MUTEXES[self.name] = self

    def is_free(self) -> bool:
        return self.count == 0 or self.owner == current_owner()

    def take(self) -> None:
        self.owner = current_owner()
        self.count += 1

    def release_mutex(self) -> None:
        if self.count == 0 or self.owner != current_owner():
            raise SynchronizationLockException(_NOT_OWNER)
        self.count -= 1

    release = release_mutex

    @staticmethod
    def open_existing(name: str, *options: object) -> Mutex:
        if name not in _MUTEXES:
            raise WaitHandleCannotBeOpenedException("No handle of the given name exists.")
        return _MUTEXES[name]

    @staticmethod
    def try_open_existing(name: str, *rest: Any) -> bool:
        rest[-1].value = _MUTEXES.get(name)
        return name in _MUTEXES


class Semaphore(WaitHandle):
    """System.Threading.Semaphore and SemaphoreSlim."""

    __slots__ = ("current_count", "maximum")
    net_name = "System.Threading.Semaphore"

    def __init__(self, count: int, maximum: int = 2**31 - 1, *name: object) -> None:
        super().__init__()
        if not 0 <= count <= maximum:
            raise ArgumentOutOfRangeException("initialCount")
        self.current_count = count
        self.maximum = maximum

    def is_free(self) -> bool:
        return self.current_count > 0

    def take(self) -> None:
        self.current_count -= 1

    def release(self, count: int = 1) -> int:
        before = self.current_count
        if before + count > self.maximum:
            raise SemaphoreFullException()
        self.current_count += count
        return before


class SemaphoreSlim(Semaphore):
    """System.Threading.SemaphoreSlim."""

    __slots__ = ()
    net_name = "System.Threading.SemaphoreSlim"

    def wait(self, *how: object) -> bool:
        return self.wait_one(*how)

    def wait_async(self, *how: object) -> object:
        return run(lambda: self.wait_one(*how))

    @property
    def available_wait_handle(self) -> WaitHandle:
        return self


class CountdownEvent:
    """System.Threading.CountdownEvent."""

    __slots__ = ("initial_count", "current_count", "__weakref__")
    net_name: ClassVar[str] = "System.Threading.CountdownEvent"

    def __init__(self, count: int) -> None:
        if count < 0:
            raise ArgumentOutOfRangeException("initialCount")
        self.initial_count = self.current_count = count

    @property
    def is_set(self) -> bool:
        return self.current_count == 0

    def signal(self, count: int = 1) -> bool:
        if count > self.current_count:
            raise InvalidOperationException(
                "Invalid attempt made to decrement the event's count below zero."
            )
        self.current_count -= count
        return self.is_set

    def add_count(self, count: int = 1) -> None:
        if not self.try_add_count(count):
            raise InvalidOperationException(
                "The event is already signaled and cannot be incremented."
            )

    def try_add_count(self, count: int = 1) -> bool:
        if self.is_set:
            return False
        self.current_count += count
        return True

    def reset(self, count: int | None = None) -> None:
        if count is not None:
            self.initial_count = count
        self.current_count = self.initial_count

    def wait(self, *how: object) -> bool:
        return wait_until(lambda: self.is_set, how)

    @property
    def wait_handle(self) -> WaitHandle:
        return ManualResetEvent(self.is_set)

    def dispose(self) -> None:
        """Nothing to give back."""


class MonitorMembers:
    """System.Threading.Monitor: a lock for any object, kept by its identity while it is held."""

    _held: ClassVar[dict[int, list[Any]]] = {}
    _pulses: ClassVar[dict[int, int]] = {}
    lock_contention_count: ClassVar[int] = 0

    @classmethod
    def _is_free(cls, target: object) -> bool:
        held = cls._held.get(id(target))
        return held is None or held[1] == current_owner()

    @classmethod
    def enter(cls, target: object, taken: Any = None) -> None:
        if target is None:
            raise ArgumentNullException("obj")
        wait_until(lambda: cls._is_free(target))
        cls._take(target)
        if taken is not None:
            taken.value = True

    @classmethod
    def _take(cls, target: object) -> None:
        held = cls._held.setdefault(id(target), [target, current_owner(), 0])
        held[2] += 1

    @classmethod
    def try_enter(cls, target: object, *how: object) -> bool | None:
        if target is None:
            raise ArgumentNullException("obj")
        result = how[-1] if how and hasattr(how[-1], "value") else None
        limits = how[:-1] if result is not None else how
        is_taken = wait_until(lambda: cls._is_free(target), limits or (0,))
        if is_taken:
            cls._take(target)
        if result is not None:
            result.value = is_taken
            return None
        return is_taken

    @classmethod
    def exit(cls, target: object) -> None:
        if target is None:
            raise ArgumentNullException("obj")
        held = cls._held.get(id(target))
        if held is None or held[1] != current_owner():
            raise SynchronizationLockException(_NOT_OWNER)
        held[2] -= 1
        if held[2] == 0:
            del cls._held[id(target)]

    @classmethod
    def is_entered(cls, target: object) -> bool:
        held = cls._held.get(id(target))
        return held is not None and held[1] == current_owner()

    @classmethod
    def wait(cls, target: object, *how: object) -> bool:
        """Gives the lock up until somebody pulses."""
        held = cls._held.pop(id(target), None)
        if held is None:
            raise SynchronizationLockException(_NOT_OWNER)
        before = cls._pulses.get(id(target), 0)
        is_pulsed = wait_until(lambda: cls._pulses.get(id(target), 0) != before, how)
        wait_until(lambda: cls._is_free(target))
        cls._held[id(target)] = held
        return is_pulsed

    @classmethod
    def pulse(cls, target: object) -> None:
        cls._pulses[id(target)] = cls._pulses.get(id(target), 0) + 1

    pulse_all = pulse


def thread_state(name: str) -> EnumValue:
    return enum_value("System.Threading.ThreadState", name)


TYPES = describe(
    __file__,
    {
        "System.Threading.Thread": Thread,
        "System.Threading.Monitor": (None, MonitorMembers),
        "System.Threading.WaitHandle": WaitHandle,
        "System.Threading.Mutex": Mutex,
        "System.Threading.Semaphore": Semaphore,
        "System.Threading.SemaphoreSlim": SemaphoreSlim,
        "System.Threading.ManualResetEvent": ManualResetEvent,
        "System.Threading.AutoResetEvent": AutoResetEvent,
        "System.Threading.ManualResetEventSlim": ManualResetEventSlim,
        "System.Threading.Interlocked": (None, InterlockedMembers),
        "System.Threading.Timer": ThreadingTimer,
        "System.Threading.ReaderWriterLockSlim": ReaderWriterLockSlim,
        "System.Threading.CountdownEvent": CountdownEvent,
        "System.Threading.ThreadPool": (None, ThreadPoolMembers),
        "System.Timers.Timer": TimersTimer,
    },
)

"""ReaderWriterLockSlim: many may read, or one may write."""

from __future__ import annotations

from typing import ClassVar

from poshws.clr.threading.event_loop_waits import wait_until
from poshws.clr.threading.threads import current_owner
from poshws.corelib.exceptions.dotnet import SynchronizationLockException


class ReaderWriterLockSlim:
    """System.Threading.ReaderWriterLockSlim."""

    __slots__ = ("_readers", "_writer", "_depth", "_upgrader", "__weakref__")
    net_name: ClassVar[str] = "System.Threading.ReaderWriterLockSlim"

    def __init__(self, policy: object = None) -> None:
        self._readers: list[object] = []
        self._writer: object = None
        self._depth = 0
        self._upgrader: object = None

    @property
    def is_read_lock_held(self) -> bool:
        return current_owner() in self._readers

    @property
    def is_write_lock_held(self) -> bool:
        return self._depth > 0 and self._writer == current_owner()

    @property
    def is_upgradeable_read_lock_held(self) -> bool:
        return self._upgrader is not None and self._upgrader == current_owner()

    @property
    def current_read_count(self) -> int:
        return len(set(self._readers))

    def _can_read(self) -> bool:
        return self._depth == 0 or self._writer == current_owner()

    def _can_write(self) -> bool:
        me = current_owner()
        others = [each for each in self._readers if each != me]
        return self._can_read() and not others and self._upgrader in (None, me)

    def try_enter_read_lock(self, *how: object) -> bool:
        if not wait_until(self._can_read, how):
            return False
        self._readers.append(current_owner())
        return True

    def try_enter_write_lock(self, *how: object) -> bool:
        if not wait_until(self._can_write, how):
            return False
        self._writer = current_owner()
        self._depth += 1
        return True

    def try_enter_upgradeable_read_lock(self, *how: object) -> bool:
        def can_enter() -> bool:
            return self._can_read() and self._upgrader in (None, current_owner())

        if not wait_until(can_enter, how):
            return False
        self._upgrader = current_owner()
        return True

    def enter_read_lock(self) -> None:
        self.try_enter_read_lock()

    def enter_write_lock(self) -> None:
        self.try_enter_write_lock()

    def enter_upgradeable_read_lock(self) -> None:
        self.try_enter_upgradeable_read_lock()

    def exit_read_lock(self) -> None:
        if not self.is_read_lock_held:
            raise SynchronizationLockException(
                "The read lock is being released without being held."
            )
        self._readers.remove(current_owner())

    def exit_write_lock(self) -> None:
        if not self.is_write_lock_held:
            raise SynchronizationLockException(
                "The write lock is being released without being held."
            )
        self._depth -= 1

    def exit_upgradeable_read_lock(self) -> None:
        if not self.is_upgradeable_read_lock_held:
            raise SynchronizationLockException(
                "The upgradeable lock is being released without being held."
            )
        self._upgrader = None

    def dispose(self) -> None:
        """Nothing to give back."""

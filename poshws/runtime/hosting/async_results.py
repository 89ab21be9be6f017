"""IAsyncResult of a [powershell]: what BeginInvoke and BeginStop give."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from poshws.clr.threading.synchronization import ManualResetEvent
from poshws.corelib.current_session import current_session

if TYPE_CHECKING:
    from poshws.runtime.hosting.powershell import PowerShell


class AsyncResult:
    """What BeginInvoke gives: whether it is over, and a handle to wait for that."""

    net_name: ClassVar[str] = "System.Management.Automation.PowerShellAsyncResult"

    def __init__(
        self, owner: PowerShell, output: list[Any], state: object = None, *, is_stop: bool = False
    ) -> None:
        self.owner = owner
        self.is_stop = is_stop
        self.output = output
        self._continuation: Callable[[AsyncResult], None] | None = None
        self.async_state = state
        self.async_wait_handle = ManualResetEvent()
        self.completed_synchronously = False
        self.error: BaseException | None = None

    def end(self, error: BaseException | None) -> None:
        """It is over; the first that says so is right."""
        if self.async_wait_handle.is_set:
            return
        self.error = error
        self.async_wait_handle.set()
        if self._continuation is not None:
            self._continuation(self)

    def when_ended(self, continuation: Callable[[AsyncResult], None]) -> None:
        """Has a function called when it is over."""
        self._continuation = continuation
        if self.async_wait_handle.is_set:
            continuation(self)

    @property
    def is_completed(self) -> bool:
        """IsCompleted; others get a turn first, so that a script can wait for it by looking."""
        if not self.async_wait_handle.is_set:
            session = current_session()
            if session.has_loop:
                session.bridge.yield_to_event_loop()
        return bool(self.async_wait_handle.is_set)

"""CancellationToken and its source: a flag that is raised once, and who wants to know."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, ClassVar

from poshws.clr.metadata.describe import describe
from poshws.clr.system.delegates import call
from poshws.corelib.datetime.timespan import MILLISECOND, TimeSpan
from poshws.corelib.exceptions.dotnet import ObjectDisposedException, OperationCanceledException


class CancellationTokenSource:
    """System.Threading.CancellationTokenSource."""

    __slots__ = ("_is_cancelled", "_is_open", "_waiting", "_deadline", "__weakref__")
    net_name: ClassVar[str] = "System.Threading.CancellationTokenSource"

    def __init__(self, delay: object = None, provider: object = None) -> None:
        self._is_cancelled = False
        self._is_open = True
        self._waiting: list[Callable[[], Any]] = []
        self._deadline: float | None = None
        if delay is not None:
            self.cancel_after(delay)

    @property
    def is_cancellation_requested(self) -> bool:
        deadline = self._deadline
        if deadline is not None and not self._is_cancelled and time.monotonic() >= deadline:
            self.cancel()
        return self._is_cancelled

    @property
    def token(self) -> CancellationToken:
        return CancellationToken(self)

    def cancel(self, throws: bool = False) -> None:
        if not self._is_open:
            raise ObjectDisposedException(None, "The CancellationTokenSource has been disposed.")
        if self._is_cancelled:
            return
        self._is_cancelled = True
        waiting, self._waiting = self._waiting, []
        for function in reversed(waiting):
            function()

    def cancel_async(self) -> object:
        from poshws.clr.threading.tasks import done  # deferred

        self.cancel()
        return done()

    def cancel_after(self, delay: Any) -> None:
        milliseconds = delay.ticks / MILLISECOND if isinstance(delay, TimeSpan) else delay
        self._deadline = None if milliseconds < 0 else time.monotonic() + milliseconds / 1000

    def seconds_left(self) -> float | None:
        """Until it cancels by itself; for what waits on the loop."""
        return None if self._deadline is None else max(0.0, self._deadline - time.monotonic())

    def try_reset(self) -> bool:
        self._deadline = None
        return not self._is_cancelled

    def when_cancelled(self, function: Callable[[], Any]) -> None:
        if self._is_cancelled:
            function()
        else:
            self._waiting.append(function)

    def forget(self, function: Callable[[], Any]) -> None:
        if function in self._waiting:
            self._waiting.remove(function)

    def dispose(self) -> None:
        self._is_open = False

    @staticmethod
    def create_linked_token_source(*tokens: Any) -> CancellationTokenSource:
        made = CancellationTokenSource()
        for token in tokens[0] if len(tokens) == 1 and isinstance(tokens[0], list) else tokens:
            token.register(made.cancel)
        return made


class CancellationToken:
    """System.Threading.CancellationToken; one without a source is never cancelled."""

    __slots__ = ("source", "_is_cancelled")
    net_name: ClassVar[str] = "System.Threading.CancellationToken"

    def __init__(self, source: Any = None) -> None:
        self.source = source if isinstance(source, CancellationTokenSource) else None
        self._is_cancelled = source is True

    @staticmethod
    def none() -> CancellationToken:
        return CancellationToken()

    @property
    def is_cancellation_requested(self) -> bool:
        return self._is_cancelled or (
            self.source is not None and self.source.is_cancellation_requested
        )

    @property
    def can_be_canceled(self) -> bool:
        return self.source is not None or self._is_cancelled

    @property
    def wait_handle(self) -> object:
        from poshws.clr.threading.synchronization import ManualResetEvent  # deferred

        made = ManualResetEvent(self.is_cancellation_requested)
        if self.source is not None:
            self.source.when_cancelled(made.set)
        return made

    def throw_if_cancellation_requested(self) -> None:
        if self.is_cancellation_requested:
            raise OperationCanceledException()

    def register(self, callback: object, *state: object) -> CancellationTokenRegistration:
        values = state[:1] if state and not isinstance(state[0], bool) else ()

        def run() -> Any:
            return callback(*values) if callable(callback) else call(callback, *values)

        if self.source is not None:
            self.source.when_cancelled(run)
        elif self._is_cancelled:
            run()
        return CancellationTokenRegistration(self, run)

    unsafe_register = register

    def __eq__(self, other: object) -> bool:
        return isinstance(other, CancellationToken) and self.source is other.source

    def __hash__(self) -> int:
        return hash(id(self.source))


class CancellationTokenRegistration:
    """System.Threading.CancellationTokenRegistration."""

    __slots__ = ("token", "_function")
    net_name: ClassVar[str] = "System.Threading.CancellationTokenRegistration"

    def __init__(self, token: CancellationToken, function: Callable[[], Any]) -> None:
        self.token = token
        self._function = function

    def unregister(self) -> bool:
        if self.token.source is not None:
            self.token.source.forget(self._function)
        return True

    def dispose(self) -> None:
        self.unregister()


TYPES = describe(
    __file__,
    {
        "System.Threading.CancellationToken": CancellationToken,
        "System.Threading.CancellationTokenSource": CancellationTokenSource,
        "System.Threading.CancellationTokenRegistration": CancellationTokenRegistration,
    },
)

"""When a lost connection is opened again: an attempt's number to the seconds before it."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

STABLE_AFTER = 30.0  # seconds after which a connection counts as good, so that counting begins anew


@dataclass(frozen=True)
class Reconnection:
    """Pauses that double from attempt to attempt, shortened by chance up to a half.

    Chance keeps the clients of a server that comes back from all coming at once.
    """

    delay: float = 1.0  # seconds before the first attempt
    maximum_delay: float = 60.0
    attempts: int = 0  # 0: without end
    ask: Callable[[int], Awaitable[str | bool | None]] | None = None
    """Gets the number of the attempt; may give another URL, or False to stop."""

    def pause(self, attempt: int) -> float:
        """Seconds to wait before an attempt; the first has number 1."""
        whole = min(self.delay * 2.0 ** min(attempt - 1, 60), self.maximum_delay)
        return whole * random.uniform(0.5, 1.0)

    def is_over(self, attempt: int) -> bool:
        """Whether there is no such attempt any more."""
        return bool(self.attempts) and attempt > self.attempts

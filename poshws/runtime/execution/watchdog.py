"""Sees handlers that hold the event loop: says where the script stands that lets nothing else run.

An alarm looks once a second, only while something runs: an idle process is not woken.
"""

from __future__ import annotations

import contextlib
import os
import time
from typing import TYPE_CHECKING, Any, Final

from poshws.corelib.alarms import Alarm, set_alarm
from poshws.runtime.errors.positions import current_extent

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

HELD: Final = 1.0
"""Seconds without a turn for others that are worth a warning."""


class Watchdog:
    """Told when a fiber begins and ends its turn; tells of those that last."""

    def __init__(self, tell: Callable[[float, Any], None]) -> None:
        """``tell(seconds, extent)`` is called in the middle of what holds the loop."""
        self._tell = tell
        self._alarm: Alarm | None = None
        self._told = 0.0
        self.since = 0.0

    def begin_turn(self) -> None:
        """A fiber goes on."""
        self.since = time.monotonic()
        if self._alarm is None:
            self._alarm = set_alarm(HELD, self._look)

    def end_turn(self) -> None:
        """It has given way, or has ended."""
        self.since = 0.0

    def stop(self) -> None:
        """Looks no more."""
        if self._alarm is not None:
            self._alarm.cancel()

    def _look(self, frame: FrameType | None) -> None:
        since = self.since
        self._alarm = None
        if not since:
            return
        held = time.monotonic() - since
        self._alarm = set_alarm(HELD if held >= HELD else HELD - held, self._look)
        if held >= HELD and self._told != since:
            self._told = since
            self._tell(held, current_extent())


def warn(seconds: float, extent: Any) -> None:
    """Says on the error stream where a script stands that has held the loop for so long. Python's
    own stream may be in the middle of a line.
    """
    text = f"poshws: a handler has let nothing else run for {seconds:.1f} s"
    if extent is not None:
        code = extent.text.splitlines()
        where = f"{extent.file or 'the script'}:{extent.start_line}"
        text += f", at {where}: {code[0].strip() if code else ''}"
    with contextlib.suppress(OSError):
        os.write(2, (text + "\n").encode())

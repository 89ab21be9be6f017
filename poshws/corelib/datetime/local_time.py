"""How far local time is ahead of UTC, by the time zone of the system."""

from __future__ import annotations

import time
from typing import Final

from poshws.corelib.datetime.timespan import SECOND

UNIX_EPOCH: Final = 621355968000000000
"""Ticks from the year 1 to 1970."""


def local_offset(utc_ticks: int) -> int:
    """Ticks that local time is ahead of UTC at a moment."""
    seconds = (utc_ticks - UNIX_EPOCH) // SECOND
    try:
        return time.localtime(seconds).tm_gmtoff * SECOND
    except (OverflowError, OSError, ValueError):
        return -time.timezone * SECOND


def offset_of_local(ticks: int) -> int:
    """Ticks that a local time is ahead of UTC; standard time where the clock shows it twice or
    never.
    """
    standard = -time.timezone * SECOND
    found = {local_offset(ticks - guess) for guess in (standard, local_offset(ticks - standard))}
    fitting = [guess for guess in found if local_offset(ticks - guess) == guess]
    return min(fitting) if fitting else standard

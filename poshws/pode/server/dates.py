"""Python's dates as PowerShell's, and back."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Literal

from poshws.corelib.datetime.date_time import DateTime

TICKS = 10_000_000  # of 100 ns in a second


def from_python(moment: datetime | None) -> Any:
    """A moment as [datetime]; one without a zone is local time."""
    if moment is None:
        return None
    kind: Literal["Local", "Utc"] = "Local" if moment.tzinfo is None else "Utc"
    bare = moment.replace(tzinfo=None)
    span = bare - datetime(1, 1, 1)
    ticks = (span.days * 86400 + span.seconds) * TICKS + span.microseconds * 10
    return DateTime(ticks, kind)


def to_python(moment: Any) -> datetime | None:
    """A [datetime] as a moment without a zone."""
    if moment is None:
        return None
    return datetime(1, 1, 1) + timedelta(microseconds=moment.ticks // 10)

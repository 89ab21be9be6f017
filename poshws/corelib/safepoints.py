"""What a script is asked to do at its next safepoint: the flags of `Session.pending`.

`pending` itself stays a plain int, as loops and calls test it all the time and operations on an
IntFlag cost a call each: it is combined with the members' values. Compiled code has them inlined.
"""

from __future__ import annotations

from enum import IntFlag


class Pending(IntFlag):
    """Requests that wait for a safepoint."""

    STOP = 1
    """The pipeline is to be stopped."""
    YIELD = 2
    """Others are to get their turn: the preemption timer has fired."""
    EVENTS = 4
    """Actions of events wait."""
    PAUSED = 8
    """An inner loop has paused; the outermost one reads its variables again."""


STOP = Pending.STOP.value
YIELD = Pending.YIELD.value
EVENTS = Pending.EVENTS.value
PAUSED = Pending.PAUSED.value
INNER = (Pending.STOP | Pending.YIELD).value
"""What a loop inside others answers: no action of an event runs there."""

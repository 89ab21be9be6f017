"""System.EventArgs, what an event tells that has nothing to tell."""

from __future__ import annotations

from poshws.clr.metadata.describe import describe
from poshws.corelib.system.events import EventArgs

TYPES = describe(__file__, {"System.EventArgs": EventArgs})

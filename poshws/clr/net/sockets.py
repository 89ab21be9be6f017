"""Types of which only the members are listed, not yet usable."""

from __future__ import annotations

from poshws.clr.metadata.describe import describe

TYPES = describe(__file__)

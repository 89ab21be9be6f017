"""Types of which only the members are listed, not yet usable."""

from __future__ import annotations

from poshws.values.statics.describe import describe

TYPES = describe("json_types")

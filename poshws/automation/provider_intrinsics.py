"""Access to providers by `$ExecutionContext.InvokeProvider`, answered by objects of the runtime."""

from __future__ import annotations

from poshws.clr.metadata.describe import describe

TYPES = describe(__file__)

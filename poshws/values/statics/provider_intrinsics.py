"""Access to providers by `$ExecutionContext.InvokeProvider`, answered by objects of the runtime."""

from __future__ import annotations

from poshws.values.statics.describe import describe

TYPES = describe("provider_intrinsics")

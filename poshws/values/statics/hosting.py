"""The host's own types; what else is listed here is answered by the objects of the runtime."""

from __future__ import annotations

from poshws.values.statics.describe import describe
from poshws.values.statics.host_interfaces import Coordinates, Size

TYPES = describe(
    "hosting",
    {each.net_name: each for each in (Coordinates, Size)},
)

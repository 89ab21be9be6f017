"""The host's own types; what else is listed here is answered by the objects of the runtime."""

from __future__ import annotations

from poshws.automation.hosting.host_interfaces import Coordinates, Size
from poshws.clr.metadata.describe import describe

TYPES = describe(
    __file__,
    {each.net_name: each for each in (Coordinates, Size)},
)

"""The interfaces of comparing and disposing, which classes of scripts implement."""

from __future__ import annotations

from poshws.clr.metadata.describe import describe

TYPES = describe(__file__)

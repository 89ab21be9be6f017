"""System.Progress: its members are listed; nothing here reports through it."""

from __future__ import annotations

from poshws.clr.metadata.describe import describe

TYPES = describe(__file__)

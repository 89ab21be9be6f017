"""Names of the assemblies of scripts' classes: one for each script that declares some."""

from __future__ import annotations

from typing import Final

PREFIX: Final = "PowerShell Class Assembly,"


class _Made:
    count = 0


def new_class_assembly() -> str:
    """The full name of the next one (TypeDefiner's counter is the process's, too)."""
    _Made.count += 1
    return f"{PREFIX} Version=1.0.0.{_Made.count}, Culture=neutral, PublicKeyToken=null"

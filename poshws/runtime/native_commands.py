"""Cmdlets as commands of a session: found in the lazy tables, run as stages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from poshws.runtime.session import Session


def cmdlet_command(ps: Session, key: str) -> Any:
    """The cmdlet of a lower-case name, or None; a module's only once it is imported."""
    from poshws.cmdlets import load

    found = load(key)
    if found is None:
        for table in ps.extras.get("command_tables", ()):
            found = table(key)
            if found is not None:
                break
    return found

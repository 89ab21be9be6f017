"""Cmdlets as commands of a session: found in the lazy tables, run as stages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from poshws.runtime.session import Session


def cmdlet_command(ps: Session, key: str) -> Any:
    """The cmdlet of a lower-case name, or None; Pode's only once its module is imported."""
    from poshws.cmdlets import find

    return find(key) if not ps.extras else find(key) or _extra(ps, key)


def _extra(ps: Session, key: str) -> Any:
    tables = ps.extras.get("command_tables")
    if tables:
        for table in tables:
            found = table(key)
            if found is not None:
                return found
    return None

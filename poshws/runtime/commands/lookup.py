"""Commands by name in the tables of scopes and of the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.runtime.session.variables import PRIVATE

if TYPE_CHECKING:
    from poshws.binding.command import Cmdlet
    from poshws.runtime.commands.functions import Function
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


SESSION_FUNCTIONS = frozenset(
    "cd.. cd\\ cd~ clear-host exec help oss pause prompt tabexpansion2".split()
)
"""What `runtime.session.functions` holds, named here so that nothing else is imported for it."""


def find_function(ps: Session, key: str) -> Function | None:
    """The nearest function of the name, or one that every session has."""
    found = defined_function(ps, key)
    if found is None and key in SESSION_FUNCTIONS:
        from poshws.runtime.session.functions import session_function  # deferred

        return session_function(ps, key)
    return found


def defined_function(ps: Session, key: str) -> Function | None:
    """The nearest function of the name that is in a table."""
    prefix, colon, plain = key.partition(":")
    if colon and prefix in ("global", "script", "local", "private"):
        target = ps.scope.named(prefix)
        return (target.functions or {}).get(plain)
    current: Scope | None = ps.scope
    while current is not None:
        functions = current.functions
        if functions is not None:
            found = functions.get(key)
            # A private function is seen in its own scope alone.
            if found is not None and (current is ps.scope or not found.options & PRIVATE):
                return found
        current = current.parent
    return None


def find_cmdlet(ps: Session, key: str) -> Cmdlet | None:
    """A command of ours, imported now if it was not yet."""
    from poshws.runtime.commands.cmdlets import cmdlet_command  # deferred

    return cmdlet_command(ps, key)

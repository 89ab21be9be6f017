"""Makes what scripts make by static methods: [powershell]::Create(), [runspacefactory]::…"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from poshws.corelib.current_session import current_session
from poshws.corelib.psobject import unwrap
from poshws.runtime.hosting.powershell import PowerShell
from poshws.runtime.hosting.runspaces import (
    AliasEntry,
    FunctionEntry,
    InitialState,
    Runspace,
    RunspacePool,
    VariableEntry,
    default_state,
    runspace_of,
    runspace_table,
)


def new_powershell(given: object) -> PowerShell:
    """`[powershell]::Create()`: of a runspace, of a first state, of the current runspace."""
    session = current_session()
    base = unwrap(given)
    if isinstance(base, Runspace):
        return PowerShell(session, base)
    if isinstance(base, InitialState):
        made = Runspace(runspace_table(session), initial=base)
        made.open()
        return PowerShell(session, made)
    if base is not None and str(base) == "CurrentRunspace":
        current = PowerShell(session, runspace_of(session))
        current.is_nested = True
        return current
    return PowerShell(session)


def new_runspace(given: Sequence[Any]) -> Runspace:
    """`[runspacefactory]::CreateRunspace()`"""
    return Runspace(runspace_table(current_session()), initial=_state_in(given))


def new_pool(given: Sequence[object]) -> RunspacePool:
    """`[runspacefactory]::CreateRunspacePool()`"""
    numbers = [each for each in given if isinstance(each, int)]
    least, most = numbers if len(numbers) == 2 else (1, 1)
    return RunspacePool(runspace_table(current_session()), least, most, _state_in(given))


def default_runspace() -> Runspace:
    """`[runspace]::DefaultRunspace`"""
    return runspace_of(current_session())


def _state_in(given: Sequence[object]) -> InitialState | None:
    return next((each for each in map(unwrap, given) if isinstance(each, InitialState)), None)


__all__ = [
    "AliasEntry",
    "FunctionEntry",
    "InitialState",
    "VariableEntry",
    "default_runspace",
    "default_state",
    "new_pool",
    "new_powershell",
    "new_runspace",
]

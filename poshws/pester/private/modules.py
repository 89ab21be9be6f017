"""Modules and parameters that tests replace."""

from __future__ import annotations

from poshws.binding import Session
from poshws.pester.command import pester_command
from poshws.pester.mocking.invocation import CONFLICTING
from poshws.pester.mocking.resolution import compatible_module


@pester_command("Get-CompatibleModule")
def get_compatible_module(module_name: str, *, session: Session) -> object:
    """The only loaded module of a name whose code can be run inside it."""
    return compatible_module(session, module_name)


@pester_command("Get-ConflictingParameterNames")
def get_conflicting_parameter_names() -> list[str]:
    """Parameters that would hide a constant variable."""
    return sorted(CONFLICTING)

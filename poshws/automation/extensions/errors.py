"""What PowerShell adds to error records."""

from __future__ import annotations

from poshws.corelib.psobject import PSComputedProperty
from poshws.objects.extended.members import add_type_member


def _details(record: object) -> None:
    """What a remote computer's exception says of itself: there is none."""


def install() -> None:
    """Adds the members."""
    script = "& { Set-StrictMode -Version 1; $this.Exception.InnerException.PSMessageDetails }"
    add_type_member(
        "System.Management.Automation.ErrorRecord",
        PSComputedProperty("PSMessageDetails", _details, script),
    )


ADDITIONS = {"System.Management.Automation.ErrorRecord": install}

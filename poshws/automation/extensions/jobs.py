"""What PowerShell adds to jobs."""

from __future__ import annotations

from typing import Any

from poshws.corelib.psobject import PSComputedProperty
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.extended.members import add_type_member


def _state(job: Any) -> object:
    return convert_to_string(job.job_state_info.state)


def install() -> None:
    """Adds the members."""
    add_type_member(
        "System.Management.Automation.Job",
        PSComputedProperty("State", _state, "$this.JobStateInfo.State.ToString()"),
    )


ADDITIONS = {"System.Management.Automation.Job": install}

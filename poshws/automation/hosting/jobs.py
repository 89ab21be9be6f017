"""Jobs as scripts see them: JobStateInfo, and the kinds of [System.Management.Automation.Job]."""

from __future__ import annotations

from poshws.corelib.typesystem.declare import declare

_JOB = "System.Management.Automation.Job"
_JOB2 = "System.Management.Automation.Job2"
_AUTOMATION = "System.Management.Automation."

TYPES = [
    declare(
        _AUTOMATION + "JobStateInfo",
        None,
        {
            "System.Management.Automation.JobState State {get;}": "state",
            "System.Exception Reason {get;}": "reason",
            "string ToString()": str,
        },
    ),
    declare(_JOB2, None, {}, base=_JOB),
    declare("Microsoft.PowerShell.ThreadJob.ThreadJob", None, {}, base=_JOB2),
    declare(_AUTOMATION + "PSRemotingJob", None, {}, base=_JOB),
    declare(_AUTOMATION + "PSRemotingChildJob", None, {}, base=_JOB),
    declare(
        _AUTOMATION + "PSTasks.PSTaskJob",
        None,
        {"int AllocatedRunspaceCount {get;}": "allocated_runspace_count"},
        base=_JOB,
    ),
    declare(_AUTOMATION + "PSTasks.PSTaskChildJob", None, {}, base=_JOB),
    declare(_AUTOMATION + "PSEventJob", None, {}, base=_JOB),
    declare(_AUTOMATION + "PSTasks.PSTask", None, {}),
]

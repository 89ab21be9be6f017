"""Start-ThreadJob: a job in this process."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from poshws.binding import Calls, CmdletContext, NotNull, NotNullOrEmpty, Param, Range, Set, cmdlet
from poshws.commands.core.job.scripts import THREAD_JOB, piped_objects, script_of_file
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.using_variables import using_values
from poshws.runtime.jobs.thread import start_thread_job

_BOTH = ("ScriptBlock", "FilePath")
_INPUT = dict.fromkeys(_BOTH, Set(by_value=True))


@cmdlet(
    "Start-ThreadJob",
    module="Microsoft.PowerShell.ThreadJob",
    net_class="Microsoft.PowerShell.ThreadJob.StartThreadJobCommand",
    output="Microsoft.PowerShell.ThreadJob.ThreadJob",
)
def start_thread_job_command(
    *,
    script_block: Annotated[
        ScriptBlock | None, Param(sets={"ScriptBlock": Set(0, mandatory=True)}), NotNull()
    ] = None,
    file_path: Annotated[
        str, Param(sets={"FilePath": Set(0, mandatory=True)}), NotNullOrEmpty()
    ] = "",
    name: Annotated[str | None, Param(sets=_BOTH), NotNullOrEmpty()] = None,
    initialization_script: Annotated[ScriptBlock | None, Param(sets=_BOTH), NotNull()] = None,
    input: Annotated[object, Param(name="InputObject", sets=_INPUT), NotNull()] = None,
    argument_list: Annotated[list[object] | None, Param(sets=_BOTH)] = None,
    throttle_limit: Annotated[int | None, Param(type="int", sets=_BOTH), Range(1, 1000000)] = None,
    streaming_host: Annotated[
        object, Param(type="System.Management.Automation.Host.PSHost", sets=_BOTH)
    ] = None,
    calls: Calls,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Starts a job that runs in this process, beside the script.

    Jobs take turns; some run at a time, the others wait. Variables of the script come along by
    $using:, and are not copied.

    -ScriptBlock           What the job runs.
    -FilePath              A file with what the job runs.
    -Name                  The job's name.
    -InitializationScript  Runs before the script.
    -InputObject           Objects for $input and the process block.
    -ArgumentList          Values for the script's parameters.
    -ThrottleLimit         How many jobs run at a time, from now on.
    -StreamingHost         Where what the job writes to the host is shown at once.

    PS> $n = 20; Start-ThreadJob { $using:n + 1 } | Wait-Job | Receive-Job
    21
    """
    session = cmdlet.session
    items = piped_objects(cmdlet, calls)
    script = script_block
    if script is None:
        script = script_of_file(session, file_path, THREAD_JOB)
    host_report = None
    if streaming_host is not None:

        def host_report(stream: str, value: Any) -> None:
            session.host.write_host(session, value.message_data)

    yield start_thread_job(
        session,
        script,
        name=name,
        initialization=initialization_script,
        using=using_values(session, script),
        arguments=argument_list or (),
        input=items,
        limit=throttle_limit,
        host_report=host_report,
    )

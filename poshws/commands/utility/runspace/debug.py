"""Debugging in other runspaces and in jobs: options are kept, but nothing stops to be debugged."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Final

from poshws.binding import NotNullOrEmpty, Param, ParameterGroup, Session, Set, cmdlet
from poshws.commands.declared import Declared, declared_command
from poshws.commands.reporting import fail
from poshws.corelib.exceptions.powershell import (
    PSArgumentNullException,
    PSInvalidOperationException,
)
from poshws.corelib.text.wildcard import WildcardPattern
from poshws.objects.conversion.strings import convert_to_string
from poshws.runtime.hosting.runspaces import Runspace, runspace_table
from poshws.runtime.jobs.job import job_table

if TYPE_CHECKING:
    from poshws.binding import CmdletContext

_NAME: Final = Declared("string", "What it is called.")
_ID: Final = Declared("int", "Its number.")
_INSTANCE_ID: Final = Declared("guid", "Its id.")
_BREAK_ALL: Final = Declared("switch", "Stops at the next line.")


class ChosenRunspaces(ParameterGroup):
    """Which runspaces.

    -RunspaceName        What the runspaces are called.
    -Runspace            The runspaces.
    -RunspaceId          Their numbers.
    -RunspaceInstanceId  Their ids.
    -ProcessName         The process they are in.
    -AppDomainName       The application domain they are in.
    """

    runspace_name: Annotated[
        list[str] | None, Param(sets={"RunspaceNameParameterSet": Set(0)}), NotNullOrEmpty()
    ] = None
    runspace: Annotated[
        object,
        Param(
            type="System.Management.Automation.Runspaces.Runspace[]",
            sets={"RunspaceParameterSet": Set(0, mandatory=True, by_value=True, by_property=True)},
        ),
        NotNullOrEmpty(),
    ] = None
    runspace_id: Annotated[
        list[int] | None,
        Param(sets={"RunspaceIdParameterSet": Set(0, mandatory=True)}),
        NotNullOrEmpty(),
    ] = None
    runspace_instance_id: Annotated[
        object,
        Param(
            type="System.Guid[]", sets={"RunspaceInstanceIdParameterSet": Set(0, mandatory=True)}
        ),
        NotNullOrEmpty(),
    ] = None
    process_name: Annotated[
        str, Param(sets={"ProcessNameParameterSet": Set(0)}), NotNullOrEmpty()
    ] = ""
    app_domain_name: Annotated[
        list[str] | None, Param(sets={"ProcessNameParameterSet": Set(1)}), NotNullOrEmpty()
    ] = None


def _refuse_runspace(context: CmdletContext) -> None:
    """The session's own runspace can't be debugged, and others not at all."""
    given = context.bound_parameters
    known = runspace_table(context.session).runspaces
    is_known = given.get("Runspace") is not None or any(
        given.get("Id") == each.id
        or str(given.get("Name", "")).lower() == each.name.lower()
        or (
            "InstanceId" in given
            and convert_to_string(given["InstanceId"]) == convert_to_string(each.instance_id)
        )
        for each in known
    )
    if not is_known:
        # The words stand where the name of the argument belongs in PowerShell, too.
        missing = PSArgumentNullException("No Runspace was found.")
        fail(missing, "DebugRunspaceNoRunspaceFound", "InvalidOperation")
    error = PSInvalidOperationException(
        "You cannot debug the default host Runspace using this cmdlet. To debug the default "
        "Runspace use the normal debugging commands from the host."
    )
    fail(error, "DebugRunspaceCannotDebugHostRunspace", "InvalidOperation")


def _refuse_job(context: CmdletContext) -> None:
    """No job can be debugged; says of one that isn't there that it isn't."""
    given = context.bound_parameters
    jobs = list(job_table(context.session).all())
    for parameter, title, error_id, strings in (
        ("Id", "id", "Id", [convert_to_string(each.id) for each in jobs]),
        ("Name", "name", "Name", [each.name.lower() for each in jobs]),
        (
            "InstanceId",
            "Instance Id",
            "InstanceId",
            [convert_to_string(each.instance_id) for each in jobs],
        ),
    ):
        text = convert_to_string(given.get(parameter))
        if parameter in given and text.lower() not in strings:
            missing = PSInvalidOperationException(f"Cannot find job with {title} {text}.")
            fail(missing, f"DebugJobCannotFindJobWith{error_id}", "InvalidOperation")
    error = PSInvalidOperationException(
        "The provided job and all child jobs were examined but no jobs were found that could be "
        "debugged.  In order to debug a job or child job the job must support debugging and also "
        "be in a running state."
    )
    fail(error, "DebugJobNoDebuggableJobsFound", "InvalidOperation")


debug_runspace = declared_command(
    "Debug-Runspace",
    "Starts debugging in a runspace; not supported, as there is no debugger at the terminal.",
    {
        "Runspace": (
            Declared("System.Management.Automation.Runspaces.Runspace", "The runspace."),
            "RunspaceParameterSet!@0|.",
        ),
        "Name": (_NAME, "NameParameterSet!@0"),
        "Id": (_ID, "IdParameterSet!@0"),
        "InstanceId": (_INSTANCE_ID, "InstanceIdParameterSet!@0"),
        "BreakAll": (_BREAK_ALL, ""),
    },
    _refuse_runspace,
    example="try { Debug-Runspace -Id 1 } catch { 'no' }",
    output="no",
    module="Microsoft.PowerShell.Utility",
    default_set="RunspaceParameterSet",
    supports_should_process=True,
)

debug_job = declared_command(
    "Debug-Job",
    "Starts debugging in a job; not supported, as there is no debugger at the terminal.",
    {
        "Job": (Declared("System.Management.Automation.Job", "The job."), "JobParameterSet!@0|."),
        "Name": (_NAME, "JobNameParameterSet!@0"),
        "Id": (_ID, "JobIdParameterSet!@0"),
        "InstanceId": (_INSTANCE_ID, "JobInstanceIdParameterSet!@0"),
        "BreakAll": (_BREAK_ALL, ""),
    },
    _refuse_job,
    example="try { Debug-Job -Id 99 } catch { 'no' }",
    output="no",
    default_set="JobParameterSet",
    supports_should_process=True,
)


@cmdlet("Enable-RunspaceDebug", default_set="RunspaceNameParameterSet")
def enable_runspace_debug(
    *,
    break_all: Annotated[
        bool,
        Param(
            sets={
                "RunspaceParameterSet": Set(1),
                "RunspaceNameParameterSet": Set(1),
                "RunspaceIdParameterSet": Set(1),
            }
        ),
    ] = False,
    chosen: ChosenRunspaces,
    session: Session,
) -> None:
    """Lets scripts in runspaces stop at breakpoints.

    -BreakAll  Stops at the next line.

    PS> Enable-RunspaceDebug -RunspaceId 1; (Get-RunspaceDebug -RunspaceId 1).Enabled
    True
    """
    for each in _found(session, chosen):
        _options(session)[each.id] = (True, break_all)


@cmdlet("Disable-RunspaceDebug", default_set="RunspaceNameParameterSet")
def disable_runspace_debug(
    *,
    chosen: ChosenRunspaces,
    session: Session,
) -> None:
    """Lets scripts in runspaces no longer stop at breakpoints.

    PS> Disable-RunspaceDebug -RunspaceId 1; (Get-RunspaceDebug -RunspaceId 1).Enabled
    False
    """
    for each in _found(session, chosen):
        _options(session)[each.id] = (False, False)


@cmdlet(
    "Get-RunspaceDebug",
    default_set="RunspaceNameParameterSet",
    output="Microsoft.PowerShell.Commands.PSRunspaceDebug",
)
def get_runspace_debug(
    *,
    chosen: ChosenRunspaces,
    session: Session,
) -> Iterator[object]:
    """Tells whether scripts in runspaces stop at breakpoints.

    PS> (Get-RunspaceDebug -RunspaceId 1).RunspaceName
    Runspace1
    """
    for each in _found(session, chosen):
        yield RunspaceDebug(each, *_options(session).get(each.id, (True, False)))


class RunspaceDebug:
    """Whether scripts in a runspace stop at breakpoints."""

    net_name = "Microsoft.PowerShell.Commands.PSRunspaceDebug"

    def __init__(self, runspace: Runspace, enabled: bool, break_all: bool) -> None:
        self.enabled = enabled
        self.break_all = break_all
        self.runspace_name = runspace.name
        self.runspace_id = runspace.id


class DebugOptions(dict[int, tuple[bool, bool]]):
    """Id of a runspace → whether its debugger is on, whether it breaks at once."""


def _options(session: Session) -> DebugOptions:
    return session.feature(DebugOptions)


def _found(session: Session, chosen: ChosenRunspaces) -> Iterator[Runspace]:
    names, given = chosen.runspace_name, chosen.runspace
    ids, instance_ids = chosen.runspace_id, chosen.runspace_instance_id
    guids = (
        [convert_to_string(each) for each in instance_ids]
        if isinstance(instance_ids, list)
        else None
    )
    for each in list(runspace_table(session).runspaces):
        if (
            (ids is None or each.id in ids)
            and (names is None or any(WildcardPattern(name).is_match(each.name) for name in names))
            and (not isinstance(given, list) or each in given)
            and (guids is None or convert_to_string(each.instance_id) in guids)
        ):
            yield each

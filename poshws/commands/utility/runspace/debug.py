"""Debugging in other runspaces and in jobs: options are kept, but nothing stops to be debugged."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import NotNullOrEmpty, Param, Session, Set, cmdlet
from poshws.commands.reporting import fail
from poshws.corelib.exceptions import PSInvalidOperationException
from poshws.corelib.text.wildcard import WildcardPattern
from poshws.objects.conversion.text import to_text
from poshws.runtime.hosting.runspaces import Runspace, runspace_table

_CORE = "Microsoft.PowerShell.Core"
_KEY = "runspace_debug"


@cmdlet("Debug-Runspace", default_set="RunspaceParameterSet", supports_should_process=True)
def debug_runspace(
    *,
    runspace: Annotated[
        object,
        Param(
            type="System.Management.Automation.Runspaces.Runspace",
            sets={"RunspaceParameterSet": Set(0, mandatory=True, by_value=True, by_property=True)},
        ),
    ] = None,
    name: Annotated[str, Param(sets={"NameParameterSet": Set(0, mandatory=True)})] = "",
    id: Annotated[int, Param(sets={"IdParameterSet": Set(0, mandatory=True)})] = 0,
    instance_id: Annotated[
        object, Param(type="System.Guid", sets={"InstanceIdParameterSet": Set(0, mandatory=True)})
    ] = None,
    break_all: bool = False,
) -> None:
    """Starts debugging in a runspace; not supported, as there is no debugger at the terminal.

    -Runspace    The runspace.
    -Name        What it is called.
    -Id          Its number.
    -InstanceId  Its id.
    -BreakAll    Stops at the next line.

    PS> try { Debug-Runspace -Id 1 } catch { 'no' }
    no
    """
    fail(
        PSInvalidOperationException(_DEFAULT),
        "DebugRunspaceCannotDebugHostRunspace",
        "PermissionDenied",
    )


@cmdlet("Debug-Job", module=_CORE, default_set="JobParameterSet", supports_should_process=True)
def debug_job(
    *,
    job: Annotated[
        object,
        Param(
            type="System.Management.Automation.Job",
            sets={"JobParameterSet": Set(0, mandatory=True, by_value=True, by_property=True)},
        ),
    ] = None,
    name: Annotated[str, Param(sets={"JobNameParameterSet": Set(0, mandatory=True)})] = "",
    id: Annotated[int, Param(sets={"JobIdParameterSet": Set(0, mandatory=True)})] = 0,
    instance_id: Annotated[
        object,
        Param(type="System.Guid", sets={"JobInstanceIdParameterSet": Set(0, mandatory=True)}),
    ] = None,
    break_all: bool = False,
) -> None:
    """Starts debugging in a job; not supported, as there is no debugger at the terminal.

    -Job         The job.
    -Name        What it is called.
    -Id          Its number.
    -InstanceId  Its id.
    -BreakAll    Stops at the next line.

    PS> try { Debug-Job -Id 99 } catch { 'no' }
    no
    """
    fail(PSInvalidOperationException(_NO_HOST), "DebugJobNoHostDebugger", "InvalidOperation")


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
    runspace_name: Annotated[
        list[str] | None, Param(sets={"RunspaceNameParameterSet": Set(0)}), NotNullOrEmpty()
    ] = None,
    runspace: Annotated[
        object,
        Param(
            type="System.Management.Automation.Runspaces.Runspace[]",
            sets={"RunspaceParameterSet": Set(0, mandatory=True, by_value=True, by_property=True)},
        ),
        NotNullOrEmpty(),
    ] = None,
    runspace_id: Annotated[
        list[int] | None,
        Param(sets={"RunspaceIdParameterSet": Set(0, mandatory=True)}),
        NotNullOrEmpty(),
    ] = None,
    runspace_instance_id: Annotated[
        object,
        Param(
            type="System.Guid[]", sets={"RunspaceInstanceIdParameterSet": Set(0, mandatory=True)}
        ),
        NotNullOrEmpty(),
    ] = None,
    process_name: Annotated[
        str, Param(sets={"ProcessNameParameterSet": Set(0)}), NotNullOrEmpty()
    ] = "",
    app_domain_name: Annotated[
        list[str] | None, Param(sets={"ProcessNameParameterSet": Set(1)}), NotNullOrEmpty()
    ] = None,
    session: Session,
) -> None:
    """Lets scripts in runspaces stop at breakpoints.

    -BreakAll            Stops at the next line.
    -RunspaceName        What the runspaces are called.
    -Runspace            The runspaces.
    -RunspaceId          Their numbers.
    -RunspaceInstanceId  Their ids.
    -ProcessName         The process they are in.
    -AppDomainName       The application domain they are in.

    PS> Enable-RunspaceDebug -RunspaceId 1; (Get-RunspaceDebug -RunspaceId 1).Enabled
    True
    """
    for each in _chosen(session, runspace_name, runspace, runspace_id, runspace_instance_id):
        _options(session)[each.id] = (True, break_all)


@cmdlet("Disable-RunspaceDebug", default_set="RunspaceNameParameterSet")
def disable_runspace_debug(
    *,
    runspace_name: Annotated[
        list[str] | None, Param(sets={"RunspaceNameParameterSet": Set(0)}), NotNullOrEmpty()
    ] = None,
    runspace: Annotated[
        object,
        Param(
            type="System.Management.Automation.Runspaces.Runspace[]",
            sets={"RunspaceParameterSet": Set(0, mandatory=True, by_value=True, by_property=True)},
        ),
        NotNullOrEmpty(),
    ] = None,
    runspace_id: Annotated[
        list[int] | None,
        Param(sets={"RunspaceIdParameterSet": Set(0, mandatory=True)}),
        NotNullOrEmpty(),
    ] = None,
    runspace_instance_id: Annotated[
        object,
        Param(
            type="System.Guid[]", sets={"RunspaceInstanceIdParameterSet": Set(0, mandatory=True)}
        ),
        NotNullOrEmpty(),
    ] = None,
    process_name: Annotated[
        str, Param(sets={"ProcessNameParameterSet": Set(0)}), NotNullOrEmpty()
    ] = "",
    app_domain_name: Annotated[
        list[str] | None, Param(sets={"ProcessNameParameterSet": Set(1)}), NotNullOrEmpty()
    ] = None,
    session: Session,
) -> None:
    """Lets scripts in runspaces no longer stop at breakpoints.

    -RunspaceName        What the runspaces are called.
    -Runspace            The runspaces.
    -RunspaceId          Their numbers.
    -RunspaceInstanceId  Their ids.
    -ProcessName         The process they are in.
    -AppDomainName       The application domain they are in.

    PS> Disable-RunspaceDebug -RunspaceId 1; (Get-RunspaceDebug -RunspaceId 1).Enabled
    False
    """
    for each in _chosen(session, runspace_name, runspace, runspace_id, runspace_instance_id):
        _options(session)[each.id] = (False, False)


@cmdlet(
    "Get-RunspaceDebug",
    default_set="RunspaceNameParameterSet",
    output="Microsoft.PowerShell.Commands.PSRunspaceDebug",
)
def get_runspace_debug(
    *,
    runspace_name: Annotated[
        list[str] | None, Param(sets={"RunspaceNameParameterSet": Set(0)}), NotNullOrEmpty()
    ] = None,
    runspace: Annotated[
        object,
        Param(
            type="System.Management.Automation.Runspaces.Runspace[]",
            sets={"RunspaceParameterSet": Set(0, mandatory=True, by_value=True, by_property=True)},
        ),
        NotNullOrEmpty(),
    ] = None,
    runspace_id: Annotated[
        list[int] | None,
        Param(sets={"RunspaceIdParameterSet": Set(0, mandatory=True)}),
        NotNullOrEmpty(),
    ] = None,
    runspace_instance_id: Annotated[
        object,
        Param(
            type="System.Guid[]", sets={"RunspaceInstanceIdParameterSet": Set(0, mandatory=True)}
        ),
        NotNullOrEmpty(),
    ] = None,
    process_name: Annotated[
        str, Param(sets={"ProcessNameParameterSet": Set(0)}), NotNullOrEmpty()
    ] = "",
    app_domain_name: Annotated[
        list[str] | None, Param(sets={"ProcessNameParameterSet": Set(1)}), NotNullOrEmpty()
    ] = None,
    session: Session,
) -> Iterator[object]:
    """Tells whether scripts in runspaces stop at breakpoints.

    -RunspaceName        What the runspaces are called.
    -Runspace            The runspaces.
    -RunspaceId          Their numbers.
    -RunspaceInstanceId  Their ids.
    -ProcessName         The process they are in.
    -AppDomainName       The application domain they are in.

    PS> (Get-RunspaceDebug -RunspaceId 1).RunspaceName
    Runspace1
    """
    for each in _chosen(session, runspace_name, runspace, runspace_id, runspace_instance_id):
        yield RunspaceDebug(each, *_options(session).get(each.id, (True, False)))


_DEFAULT = (
    "You cannot debug the default host Runspace using this cmdlet. To debug the default Runspace "
    "use the normal debugging commands from the host."
)
_NO_HOST = "Cannot debug job because there is no host or host UI."


class RunspaceDebug:
    """Whether scripts in a runspace stop at breakpoints."""

    net_name = "Microsoft.PowerShell.Commands.PSRunspaceDebug"

    def __init__(self, runspace: Runspace, enabled: bool, break_all: bool) -> None:
        self.enabled = enabled
        self.break_all = break_all
        self.runspace_name = runspace.name
        self.runspace_id = runspace.id


def _options(session: Session) -> dict[int, tuple[bool, bool]]:
    found: dict[int, tuple[bool, bool]] = session.extras.setdefault(_KEY, {})
    return found


def _chosen(
    session: Session, names: list[str] | None, given: object, ids: list[int] | None, guids: object
) -> Iterator[Runspace]:
    for each in list(runspace_table(session).runspaces):
        if (
            (ids is None or each.id in ids)
            and (names is None or any(WildcardPattern(name).is_match(each.name) for name in names))
            and (not isinstance(given, list) or each in given)
            and (
                not isinstance(guids, list)
                or to_text(each.instance_id) in [to_text(guid) for guid in guids]
            )
        ):
            yield each

"""New-PSSessionOption and New-PSTransportOption: options of sessions on other machines."""

from __future__ import annotations

from typing import Annotated

from poshws.binding import Param, ParameterGroup, Range, cmdlet

_CORE = "Microsoft.PowerShell.Core"


class PSSessionOption:
    """Options of sessions on other machines."""

    net_name = "System.Management.Automation.Remoting.PSSessionOption"

    def __init__(self, skip_ca_check: bool, skip_cn_check: bool) -> None:
        self.skip_ca_check = skip_ca_check
        self.skip_cn_check = skip_cn_check


@cmdlet(
    "New-PSSessionOption",
    module=_CORE,
    output="System.Management.Automation.Remoting.PSSessionOption",
)
def new_ps_session_option(
    *,
    skip_ca_check: Annotated[bool, Param(name="SkipCACheck")] = False,
    skip_cn_check: Annotated[bool, Param(name="SkipCNCheck")] = False,
) -> object:
    """Makes options for sessions on other machines.

    -SkipCACheck  Doesn't check who signed the certificate.
    -SkipCNCheck  Doesn't check the certificate's name.

    PS> (New-PSSessionOption -SkipCACheck).SkipCACheck
    True
    """
    return PSSessionOption(skip_ca_check, skip_cn_check)


def _number(limits: Range, name: str | None = None) -> Param:
    return Param(type="nullable[int]", name=name, by_property=True, validate=(limits,))


class TransportLimits(ParameterGroup):
    """-MaxIdleTimeoutSec                How long a session may be idle at most.
    -ProcessIdleTimeoutSec            How long its process may be idle.
    -MaxSessions                      How many sessions.
    -MaxConcurrentCommandsPerSession  How many commands of a session.
    -MaxSessionsPerUser               How many sessions of a user.
    -MaxMemoryPerSessionMB            How much memory a session may use.
    -MaxProcessesPerSession           How many processes of a session.
    -MaxConcurrentUsers               How many users.
    -IdleTimeoutSec                   How long a session may be idle.
    -OutputBufferingMode              What happens to output that nobody reads.
    """

    max_idle_timeout_sec: Annotated[object, _number(Range(60, 2147483))] = None
    process_idle_timeout_sec: Annotated[object, _number(Range(0, 1209600))] = None
    max_sessions: Annotated[object, _number(Range(1, 2147483647))] = None
    max_concurrent_commands_per_session: Annotated[object, _number(Range(1, 2147483647))] = None
    max_sessions_per_user: Annotated[object, _number(Range(1, 2147483647))] = None
    max_memory_per_session_mb: Annotated[
        object, _number(Range(5, 2147483647), name="MaxMemoryPerSessionMB")
    ] = None
    max_processes_per_session: Annotated[object, _number(Range(1, 2147483647))] = None
    max_concurrent_users: Annotated[object, _number(Range(1, 100))] = None
    idle_timeout_sec: Annotated[object, _number(Range(60, 2147483))] = None
    output_buffering_mode: Annotated[
        object,
        Param(
            type="nullable[System.Management.Automation.Runspaces.OutputBufferingMode]",
            by_property=True,
        ),
    ] = None


class WSManConfigurationOption:
    """Limits of a session's transport, each as it was given."""

    net_name = "Microsoft.PowerShell.Commands.WSManConfigurationOption"

    def __init__(self, given: TransportLimits) -> None:
        self.process_idle_timeout_sec = given.process_idle_timeout_sec
        self.max_idle_timeout_sec = given.max_idle_timeout_sec
        self.max_sessions = given.max_sessions
        self.max_concurrent_commands_per_session = given.max_concurrent_commands_per_session
        self.max_sessions_per_user = given.max_sessions_per_user
        self.max_memory_per_session_mb = given.max_memory_per_session_mb
        self.max_processes_per_session = given.max_processes_per_session
        self.max_concurrent_users = given.max_concurrent_users
        self.idle_timeout_sec = given.idle_timeout_sec
        self.output_buffering_mode = given.output_buffering_mode


@cmdlet(
    "New-PSTransportOption",
    module=_CORE,
    output="Microsoft.PowerShell.Commands.WSManConfigurationOption",
)
def new_ps_transport_option(*, limits: TransportLimits) -> object:
    """Makes limits for the transport of sessions on other machines.

    PS> (New-PSTransportOption -MaxSessions 5).MaxSessions
    5
    """
    return WSManConfigurationOption(limits)

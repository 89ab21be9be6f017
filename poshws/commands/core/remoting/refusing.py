"""What commands on other machines say where there is no way to reach one, by their parameter sets.

The ids, words and categories are those of PowerShell on a Linux without WSMan.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from poshws.commands.core.remoting.ssh import (
    PSRemotingTransportException,
    hosts,
    unreachable,
)
from poshws.commands.reporting import fail, record
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    NotImplementedException,
    PlatformNotSupportedException,
)
from poshws.corelib.records import dataclass
from poshws.corelib.text.wildcard import has_wildcards
from poshws.objects.conversion.strings import convert_to_string

if TYPE_CHECKING:
    from poshws.binding import CmdletContext
    from poshws.corelib.exceptions.dotnet import NetException


@dataclass(frozen=True, slots=True)
class Refusal:
    """An error; where it is about the values of a parameter, one for each, and the command goes on.

    In the message `{0}` is the value and `{system}` the name of the system.
    """

    exception: type[NetException]
    message: str
    error_id: str
    category: str
    parameter: str = ""
    ends_command: bool = True

    def made(self, value: object = None) -> NetException:
        """The exception, for a value."""
        message = self.message
        if "{system}" in message:
            from poshws.corelib.system.operating_system import system_name  # deferred

            message = message.replace("{system}", system_name())
        return self.exception(message.replace("{0}", convert_to_string(value)))


NO_WSMAN: Final = Refusal(
    PSRemotingTransportException,
    "This parameter set requires WSMan, and no supported WSMan client library was found. WSMan is "
    "either not installed or unavailable for this system.",
    "System.Management.Automation.Remoting.PSRemotingDataStructureException",
    "ResourceUnavailable",
)
_NO_HYPER_V: Final = Refusal(
    ArgumentException,
    "The Hyper-V Module for PowerShell is not available on this machine.",
    "HyperVModuleNotAvailable",
    "NotInstalled",
)
_NO_CONTAINERS: Final = Refusal(
    PlatformNotSupportedException,
    "COM Interop is not supported on this platform.",
    "CreateRemoteRunspaceForContainerFailed",
    "InvalidOperation",
    ends_command=False,
)
_NO_LIST: Final = Refusal(
    NotImplementedException,
    "Remote PSSession enumeration with -ComputerName is only supported on Windows and not "
    '"{system}".',
    "PSSessionComputerNameUnix",
    "NotImplemented",
)


def _missing(kind: str, message: str, parameter: str) -> Refusal:
    error_id = f"RemoteRunspaceNotAvailableForSpecified{kind}"
    return Refusal(ArgumentException, message, error_id, "InvalidArgument", parameter)


def _unopened(parameter: str) -> Refusal:
    error_id = "CreateRemoteRunspaceFailed"
    return Refusal(NO_WSMAN.exception, NO_WSMAN.message, error_id, "InvalidArgument", parameter)


_SESSIONS: Final[Mapping[str, Refusal]] = {
    "Name": _missing("Name", "The remote session with the name {0}  is not available.", "Name"),
    "Id": _missing(
        "SessionId", "The remote session with the session ID {0} is not available.", "Id"
    ),
    "InstanceId": _missing("RunspaceId", "Remote session is not available for {0}.", "InstanceId"),
}

Refusals = Mapping[str, Refusal | None]
"""By parameter set; None where nothing is to be said. What is not listed needs WSMan."""

OPENED: Final[Refusals] = {
    "VMId": _NO_HYPER_V,
    "VMName": _NO_HYPER_V,
    "ContainerId": _NO_CONTAINERS,
    "FilePathVMId": _NO_HYPER_V,
    "FilePathVMName": _NO_HYPER_V,
    "FilePathContainerId": _NO_CONTAINERS,
}
ENTERED: Final[Refusals] = {
    **OPENED,
    **_SESSIONS,
    "ComputerName": _unopened("ComputerName"),
    "Uri": _unopened("ConnectionUri"),
}
_HERE: Final = ("ContainerId", "ContainerIdInstanceId", "VMId", "VMIdInstanceId", "VMName")
LISTED: Final[Refusals] = {
    **_SESSIONS,
    **dict.fromkeys((*_HERE, "VMNameInstanceId")),
    "ComputerName": _NO_LIST,
    "ComputerInstanceId": _NO_LIST,
}
REMOVED: Final[Refusals] = {
    **_SESSIONS,
    **dict.fromkeys(("Session", "ContainerId", "VMId", "VMName")),
    "ComputerName": _missing(
        "Computer", "Remote session is not available for ComputerName {0}.", "ComputerName"
    ),
}


def refusing(refusals: Refusals) -> Callable[[CmdletContext], None]:
    """What a command does that says no more than this."""

    def refuse(context: CmdletContext) -> None:
        if context.parameter_set in ("SSHHost", "SSHHostHashParam"):
            _refuse_ssh(context)
            return
        refusal = refusals.get(context.parameter_set, NO_WSMAN)
        if refusal is not None:
            tell(context, refusal)

    return refuse


def _refuse_ssh(context: CmdletContext) -> None:
    is_entered = context.command.name == "Enter-PSSession"
    for host in hosts(context.bound_parameters) or ():
        if is_entered:
            fail(unreachable(host), NO_WSMAN.error_id, NO_WSMAN.category)
        context.write_error(record(unreachable(host), "PSSessionOpenFailed", "OpenError", host))


def tell(context: CmdletContext, refusal: Refusal) -> None:
    """Raises or reports a refusal."""
    if not refusal.parameter:
        if refusal.ends_command:
            fail(refusal.made(), refusal.error_id, refusal.category)
        context.write_error(record(refusal.made(), refusal.error_id, refusal.category))
        return
    values = context.bound_parameters.get(refusal.parameter)
    for value in values if isinstance(values, list) else () if values is None else (values,):
        if not (isinstance(value, str) and has_wildcards(value)):
            error = record(refusal.made(value), refusal.error_id, refusal.category, value)
            context.write_error(error)

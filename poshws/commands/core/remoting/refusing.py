"""What commands on other machines say where there is no way to reach one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NoReturn

from poshws.commands.reporting import fail, record
from poshws.corelib.exceptions import PSArgumentException, RuntimeException
from poshws.corelib.text.wildcard import has_wildcards
from poshws.objects.conversion.text import to_text

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session

_NO_WSMAN: Final = (
    "This parameter set requires WSMan, and no supported WSMan client library was found. WSMan is "
    "either not installed or unavailable for this system."
)


class PSRemotingTransportException(RuntimeException):
    """The way to another machine can't be taken."""

    net_name = "System.Management.Automation.Remoting.PSRemotingTransportException"


def unreachable() -> PSRemotingTransportException:
    """The error that no other machine can be reached."""
    return PSRemotingTransportException(_NO_WSMAN)


def no_remoting() -> NoReturn:
    """Ends the command with it."""
    fail(unreachable(), PSRemotingTransportException.net_name)


def report_missing(
    session: Session, names: list[str] | None, numbers: list[int] | None, guids: object
) -> None:
    """Says of each session asked for that there is none."""
    for name in names or ():
        if not has_wildcards(name):
            _report(session, f"the name {name}")
    for number in numbers or ():
        _report(session, f"the session ID {number}")
    for guid in guids if isinstance(guids, list) else ():
        _report(session, f"the instance ID {to_text(guid)}")


def _report(session: Session, which: str) -> None:
    text = f"The remote session with {which} is not available."
    error = PSArgumentException(text)
    session.write_error(record(error, "PSSessionNotAvailable", "InvalidArgument", which))

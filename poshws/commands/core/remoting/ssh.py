"""What commands check of the parameters for SSH (PSRemotingBaseCmdlet), and what they say then."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Final, NoReturn

from poshws.commands.reporting import fail
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import (
    ItemNotFoundException,
    PSArgumentException,
    RuntimeException,
)
from poshws.corelib.system.arrays import ensure_list
from poshws.corelib.typesystem.types import core_type
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import convert_to_string

_HASHTABLE: Final = "The provided SSHConnection hashtable "
_SAME: Final = (("ComputerName", "HostName"), ("KeyFilePath", "IdentityFilePath"))
_NAMES: Final = frozenset(
    "computername hostname username keyfilepath identityfilepath subsystem port connectingtimeout"
    " options".split()
)
_NUMBERS: Final = ("port", "connectingtimeout")


class PSRemotingTransportException(RuntimeException):
    """The way to another machine can't be taken."""

    net_name = "System.Management.Automation.Remoting.PSRemotingTransportException"


def hosts(given: Mapping[str, Any]) -> list[str] | None:
    """The machines that a command shall reach by SSH; None where it is about something else.

    Raises for what is wrong with the parameters.
    """
    if "HostName" in given:
        key = given.get("KeyFilePath")
        if key:
            _check_path(convert_to_string(key))
        return [convert_to_string(each) for each in ensure_list(given["HostName"])]
    if "SSHConnection" in given:
        return [_host(dict(table.items())) for table in given["SSHConnection"]]
    return None


def unreachable(host: str) -> NetException:
    """No session over SSH can be had."""
    return PSRemotingTransportException(
        f"[{host}] PowerShell remoting over SSH is not supported here."
    )


def _check_path(path: str) -> None:
    if not os.path.exists(path):
        text = f"Cannot find path '{path}' because it does not exist."
        fail(ItemNotFoundException(text), "PathNotFound", "ObjectNotFound", path)


def _host(table: dict[Any, Any]) -> str:
    """The machine of one hashtable."""
    found: dict[str, str] = {}
    for key, value in table.items():
        name, text = convert_to_string(key), convert_to_string(value)
        if not name.strip() or not text.strip():
            _refuse(_HASHTABLE + "parameter name or element is null or empty.")
        _check_twice(name, found)
        if name.lower() not in _NAMES:
            _refuse(_HASHTABLE + f"parameter {name} is not supported.")
        found[name.lower()] = text
        if name.lower() in _NUMBERS:
            _check_number(value)
    host = found.get("computername") or found.get("hostname")
    if host is None:
        _refuse(_HASHTABLE + "is missing the required ComputerName or HostName parameter.")
    return host


def _check_number(value: object) -> None:
    try:
        convert(value, core_type("System.Int32"))
    except NetException as error:
        _refuse(error.message)


def _check_twice(name: str, found: Mapping[str, str]) -> None:
    for first, second in _SAME:
        lower = (first.lower(), second.lower())
        if name.lower() in lower and any(each in found for each in lower):
            _refuse(
                _HASHTABLE
                + f"contains both a {first} and {second} parameter.  Only one can be specified."
            )


def _refuse(text: str) -> NoReturn:
    fail(PSArgumentException(text), "Argument", "InvalidArgument")

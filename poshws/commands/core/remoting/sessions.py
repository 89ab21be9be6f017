"""PSSession commands: sessions on other machines, of which there are none."""

from __future__ import annotations

from typing import Final

from poshws.commands.core.remoting.parameters import (
    ANY_OPTION,
    NAMES,
    NOT_NULL,
    PARAMETERS,
    SESSION,
    chosen,
)
from poshws.commands.core.remoting.refusing import (
    ENTERED,
    LISTED,
    OPENED,
    REMOVED,
    refusing,
)
from poshws.commands.declared import Declared, declared_command, nothing_to_do

_COMPUTER: Final = "ComputerName ComputerInstanceId"
_URI: Final = "ConnectionUri ConnectionUriInstanceId"
_REMOTE: Final = f"{_COMPUTER} {_URI}"
_ONE_SESSION: Final = Declared(SESSION, "The sessions.", (), NOT_NULL)

new_ps_session = declared_command(
    "New-PSSession",
    "Opens sessions on other machines; not on this system.",
    chosen(
        {
            "ComputerName": "ComputerName@0|.",
            "Credential": "ComputerName. Uri. VMId!. VMName!.",
            "Session": "Session@0|.",
            "Name": "",
            "EnableNetworkAccess": "ComputerName Session Uri",
            "ConfigurationName": "ComputerName. Uri. ContainerId. VMId. VMName.",
            "UseWindowsPowerShell": "UseWindowsPowerShellParameterSet!",
            "VMId": "VMId!@0.",
            "VMName": "VMName!.",
            "ContainerId": "ContainerId!.",
            "RunAsAdministrator": "ContainerId",
            "Port": "ComputerName SSHHost",
            "UseSSL": "ComputerName",
            "ApplicationName": "ComputerName.",
            "ThrottleLimit": "ComputerName Session Uri ContainerId VMId VMName",
            "ConnectionUri": "Uri!@0.",
            "AllowRedirection": "Uri",
            "SessionOption": "ComputerName Uri",
            "Authentication": "ComputerName Uri",
            "CertificateThumbprint": "ComputerName Uri",
            "HostName": "SSHHost!@0",
            "UserName": "SSHHost",
            "KeyFilePath": "SSHHost",
            "Subsystem": "SSHHost.",
            "ConnectingTimeout": "SSHHost",
            "SSHTransport": "SSHHost",
            "SSHConnection": "SSHHostHashParam!",
            "Options": "SSHHost",
        }
    ),
    refusing(OPENED),
    example="try { New-PSSession far } catch { 'no' }",
    output="no",
    alias="nsn",
    default_set="ComputerName",
    output_type=SESSION,
)

enter_ps_session = declared_command(
    "Enter-PSSession",
    "Goes into a session on another machine; not on this system.",
    chosen(
        {
            "HostName": "SSHHost!@0|",
            "Options": "SSHHost",
            "ComputerName": "ComputerName!@0|.",
            "Session": "Session@0|.",
            "ConnectionUri": "Uri@1.",
            "InstanceId": "InstanceId.",
            "Id": "Id@0.",
            "Name": "Name.",
            "EnableNetworkAccess": "ComputerName Uri",
            "VMId": "VMId!@0|.",
            "VMName": "VMName!@0|.",
            "Credential": "ComputerName. Uri. VMId!@1. VMName!@1.",
            "ContainerId": "ContainerId!@0|.",
            "ConfigurationName": "ComputerName. Uri. ContainerId. VMId. VMName.",
            "RunAsAdministrator": "ContainerId",
            "Port": "ComputerName SSHHost",
            "UseSSL": "ComputerName",
            "ApplicationName": "ComputerName.",
            "AllowRedirection": "Uri",
            "SessionOption": "ComputerName Uri",
            "Authentication": "ComputerName Uri",
            "CertificateThumbprint": "ComputerName Uri",
            "UserName": "SSHHost",
            "KeyFilePath": "SSHHost",
            "Subsystem": "SSHHost.",
            "ConnectingTimeout": "SSHHost",
            "SSHTransport": "SSHHost",
        },
        {
            **{name: each.one() for name, each in PARAMETERS.items()},
            "HostName": PARAMETERS["HostName"].one("The computer, by SSH."),
            "ComputerName": PARAMETERS["ComputerName"].one("The computer."),
            "Session": PARAMETERS["Session"].one("The session."),
        },
    ),
    refusing(ENTERED),
    example="Enter-PSSession far 2>&1 | ForEach-Object { 'no' }",
    output="no",
    alias="etsn",
    default_set="ComputerName",
)

exit_ps_session = declared_command(
    "Exit-PSSession",
    "Leaves a session on another machine; does nothing, as there is none.",
    {},
    nothing_to_do,
    example="Exit-PSSession",
    alias="exsn",
)

get_ps_session = declared_command(
    "Get-PSSession",
    "Gets the sessions on other machines; there are none.",
    chosen(
        {
            "ComputerName": "ComputerName!@0. ComputerInstanceId!@0.",
            "ApplicationName": "ComputerName. ComputerInstanceId.",
            "ConnectionUri": "ConnectionUri!@0. ConnectionUriInstanceId!@0.",
            "ConfigurationName": (
                "ComputerName. ComputerInstanceId. ConnectionUri. "
                "ConnectionUriInstanceId. ContainerId. ContainerIdInstanceId. VMId. "
                "VMIdInstanceId. VMName. VMNameInstanceId."
            ),
            "AllowRedirection": _URI,
            "Name": "ComputerName ConnectionUri Name. ContainerId VMId VMName",
            "InstanceId": (
                "ComputerInstanceId! ConnectionUriInstanceId! InstanceId. "
                "ContainerIdInstanceId! VMIdInstanceId! VMNameInstanceId!"
            ),
            "Credential": _REMOTE,
            "Authentication": _REMOTE,
            "CertificateThumbprint": _REMOTE,
            "Port": _COMPUTER,
            "UseSSL": _COMPUTER,
            "ThrottleLimit": _REMOTE,
            "State": (
                f"{_REMOTE} "
                "ContainerId ContainerIdInstanceId VMId VMIdInstanceId VMName VMNameInstanceId"
            ),
            "SessionOption": _REMOTE,
            "Id": "Id!@0.",
            "ContainerId": "ContainerId!. ContainerIdInstanceId!.",
            "VMId": "VMId!. VMIdInstanceId!.",
            "VMName": "VMName!. VMNameInstanceId!.",
        },
        {"Name": NAMES, "SessionOption": ANY_OPTION},
    ),
    refusing(LISTED),
    example="@(Get-PSSession).Count",
    output="0",
    alias="gsn",
    default_set="Name",
    output_type=SESSION,
)

remove_ps_session = declared_command(
    "Remove-PSSession",
    "Closes sessions on other machines; there are none.",
    chosen(
        {
            "Session": "Session!@0|.",
            "ContainerId": "ContainerId!.",
            "VMId": "VMId!.",
            "VMName": "VMName!.",
            "InstanceId": "InstanceId!.",
            "Id": "Id!@0.",
            "Name": "Name!.",
            "ComputerName": "ComputerName!@0.",
        },
        {"Name": NAMES, "Session": Declared(f"{SESSION}[]", "The sessions.")},
    ),
    refusing(REMOVED),
    example="Get-PSSession | Remove-PSSession",
    alias="rsn",
    default_set="Id",
    supports_should_process=True,
)

import_ps_session = declared_command(
    "Import-PSSession",
    "Takes commands of a session on another machine over; not on this system.",
    chosen(
        {
            "Prefix": "",
            "DisableNameChecking": "",
            "CommandName": "@2",
            "AllowClobber": "",
            "ArgumentList": "",
            "CommandType": "",
            "Module": "",
            "FullyQualifiedModule": "",
            "FormatTypeName": "@3",
            "Certificate": "",
            "Session": "!@0",
        },
        {"Session": _ONE_SESSION},
    ),
    refusing(OPENED),
    example="try { Import-PSSession $null } catch { 'no' }",
    output="no",
    module="Microsoft.PowerShell.Utility",
    output_type="System.Management.Automation.PSModuleInfo",
)

export_ps_session = declared_command(
    "Export-PSSession",
    "Writes a module with the commands of a session on another machine; not on this system.",
    chosen(
        {
            "OutputModule": "!@1",
            "Force": "",
            "Encoding": "",
            "CommandName": "@2",
            "AllowClobber": "",
            "ArgumentList": "",
            "CommandType": "",
            "Module": "",
            "FullyQualifiedModule": "",
            "FormatTypeName": "@3",
            "Certificate": "",
            "Session": "!@0",
        },
        {"Session": _ONE_SESSION},
    ),
    refusing(OPENED),
    example="try { Export-PSSession $null -OutputModule all } catch { 'no' }",
    output="no",
    module="Microsoft.PowerShell.Utility",
    output_type="System.IO.FileInfo",
)

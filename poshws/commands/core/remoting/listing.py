"""Get-PSSession and Remove-PSSession: there are no sessions on other machines."""

from __future__ import annotations

from typing import Annotated

from poshws.binding import (
    CmdletContext,
    NotNull,
    NotNullOrEmpty,
    Param,
    Range,
    Session,
    Set,
    cmdlet,
)
from poshws.commands.core.remoting.refusing import no_remoting, report_missing

_CORE = "Microsoft.PowerShell.Core"
_SESSION = "System.Management.Automation.Runspaces.PSSession"


@cmdlet("Get-PSSession", alias="gsn", module=_CORE, default_set="Name", output=_SESSION)
def get_ps_session(
    *,
    computer_name: Annotated[
        list[str] | None,
        Param(
            alias="Cn",
            sets={
                "ComputerName": Set(0, mandatory=True, by_property=True),
                "ComputerInstanceId": Set(0, mandatory=True, by_property=True),
            },
        ),
        NotNullOrEmpty(),
    ] = None,
    application_name: Annotated[
        str,
        Param(
            sets={
                "ComputerName": Set(by_property=True),
                "ComputerInstanceId": Set(by_property=True),
            }
        ),
    ] = "",
    connection_uri: Annotated[
        object,
        Param(
            alias=("URI", "CU"),
            type="System.Uri[]",
            sets={
                "ConnectionUri": Set(0, mandatory=True, by_property=True),
                "ConnectionUriInstanceId": Set(0, mandatory=True, by_property=True),
            },
        ),
        NotNullOrEmpty(),
    ] = None,
    configuration_name: Annotated[
        str,
        Param(
            sets={
                "ComputerName": Set(by_property=True),
                "ComputerInstanceId": Set(by_property=True),
                "ConnectionUri": Set(by_property=True),
                "ConnectionUriInstanceId": Set(by_property=True),
                "ContainerId": Set(by_property=True),
                "ContainerIdInstanceId": Set(by_property=True),
                "VMId": Set(by_property=True),
                "VMIdInstanceId": Set(by_property=True),
                "VMName": Set(by_property=True),
                "VMNameInstanceId": Set(by_property=True),
            }
        ),
    ] = "",
    allow_redirection: Annotated[
        bool, Param(sets=("ConnectionUri", "ConnectionUriInstanceId"))
    ] = False,
    name: Annotated[
        list[str] | None,
        Param(
            sets={
                "ComputerName": Set(),
                "ConnectionUri": Set(),
                "Name": Set(by_property=True),
                "ContainerId": Set(),
                "VMId": Set(),
                "VMName": Set(),
            }
        ),
        NotNullOrEmpty(),
    ] = None,
    instance_id: Annotated[
        object,
        Param(
            type="System.Guid[]",
            sets={
                "ComputerInstanceId": Set(mandatory=True),
                "ConnectionUriInstanceId": Set(mandatory=True),
                "InstanceId": Set(by_property=True),
                "ContainerIdInstanceId": Set(mandatory=True),
                "VMIdInstanceId": Set(mandatory=True),
                "VMNameInstanceId": Set(mandatory=True),
            },
        ),
        NotNull(),
    ] = None,
    credential: Annotated[
        object,
        Param(
            type="System.Management.Automation.PSCredential",
            sets=("ComputerName", "ComputerInstanceId", "ConnectionUri", "ConnectionUriInstanceId"),
        ),
    ] = None,
    authentication: Annotated[
        object,
        Param(
            type="System.Management.Automation.Runspaces.AuthenticationMechanism",
            sets=("ComputerName", "ComputerInstanceId", "ConnectionUri", "ConnectionUriInstanceId"),
        ),
    ] = None,
    certificate_thumbprint: Annotated[
        str,
        Param(
            sets=("ComputerName", "ComputerInstanceId", "ConnectionUri", "ConnectionUriInstanceId")
        ),
    ] = "",
    port: Annotated[int, Param(sets=("ComputerName", "ComputerInstanceId")), Range(1, 65535)] = 0,
    use_ssl: Annotated[
        bool, Param(name="UseSSL", sets=("ComputerName", "ComputerInstanceId"))
    ] = False,
    throttle_limit: Annotated[
        int,
        Param(
            sets=("ComputerName", "ComputerInstanceId", "ConnectionUri", "ConnectionUriInstanceId")
        ),
    ] = 0,
    state: Annotated[
        object,
        Param(
            type="Microsoft.PowerShell.Commands.SessionFilterState",
            sets=(
                "ComputerName",
                "ComputerInstanceId",
                "ConnectionUri",
                "ConnectionUriInstanceId",
                "ContainerId",
                "ContainerIdInstanceId",
                "VMId",
                "VMIdInstanceId",
                "VMName",
                "VMNameInstanceId",
            ),
        ),
    ] = None,
    session_option: Annotated[
        object,
        Param(
            type="System.Management.Automation.Remoting.PSSessionOption",
            sets=("ComputerName", "ComputerInstanceId", "ConnectionUri", "ConnectionUriInstanceId"),
        ),
    ] = None,
    id: Annotated[
        list[int] | None, Param(sets={"Id": Set(0, mandatory=True, by_property=True)}), NotNull()
    ] = None,
    container_id: Annotated[
        list[str] | None,
        Param(
            sets={
                "ContainerId": Set(mandatory=True, by_property=True),
                "ContainerIdInstanceId": Set(mandatory=True, by_property=True),
            }
        ),
        NotNullOrEmpty(),
    ] = None,
    vm_id: Annotated[
        object,
        Param(
            name="VMId",
            alias="VMGuid",
            type="System.Guid[]",
            sets={
                "VMId": Set(mandatory=True, by_property=True),
                "VMIdInstanceId": Set(mandatory=True, by_property=True),
            },
        ),
        NotNullOrEmpty(),
    ] = None,
    vm_name: Annotated[
        list[str] | None,
        Param(
            name="VMName",
            sets={
                "VMName": Set(mandatory=True, by_property=True),
                "VMNameInstanceId": Set(mandatory=True, by_property=True),
            },
        ),
        NotNullOrEmpty(),
    ] = None,
    session: Session,
    cmdlet: CmdletContext,
) -> None:
    """Gets the sessions on other machines; there are none.

    -ComputerName           The computers.
    -ApplicationName        The application's name in the address.
    -ConnectionUri          The addresses.
    -ConfigurationName      The session's configuration.
    -AllowRedirection       Follows the server to another address.
    -Name                   What they are called.
    -InstanceId             The ids.
    -Credential             Who to be there.
    -Authentication         How to prove who one is.
    -CertificateThumbprint  The certificate to prove it by.
    -Port                   The port.
    -UseSSL                 Encrypts with TLS.
    -ThrottleLimit          How many at a time.
    -State                  The states.
    -SessionOption          Options of the session.
    -Id                     The numbers.
    -ContainerId            The ids of containers.
    -VMId                   The ids of virtual machines.
    -VMName                 The names of virtual machines.

    PS> @(Get-PSSession).Count
    0
    """
    if not cmdlet.parameter_set.startswith(("Name", "InstanceId", "Id")):
        no_remoting()
    report_missing(session, name, id, instance_id)


@cmdlet(
    "Remove-PSSession", alias="rsn", module=_CORE, default_set="Id", supports_should_process=True
)
def remove_ps_session(
    *,
    session_: Annotated[
        object,
        Param(
            name="Session",
            type="System.Management.Automation.Runspaces.PSSession[]",
            sets={"Session": Set(0, mandatory=True, by_value=True, by_property=True)},
        ),
    ] = None,
    container_id: Annotated[
        list[str] | None,
        Param(sets={"ContainerId": Set(mandatory=True, by_property=True)}),
        NotNullOrEmpty(),
    ] = None,
    vm_id: Annotated[
        object,
        Param(
            name="VMId",
            alias="VMGuid",
            type="System.Guid[]",
            sets={"VMId": Set(mandatory=True, by_property=True)},
        ),
        NotNullOrEmpty(),
    ] = None,
    vm_name: Annotated[
        list[str] | None,
        Param(name="VMName", sets={"VMName": Set(mandatory=True, by_property=True)}),
        NotNullOrEmpty(),
    ] = None,
    instance_id: Annotated[
        object,
        Param(type="System.Guid[]", sets={"InstanceId": Set(mandatory=True, by_property=True)}),
        NotNull(),
    ] = None,
    id: Annotated[
        list[int] | None, Param(sets={"Id": Set(0, mandatory=True, by_property=True)}), NotNull()
    ] = None,
    name: Annotated[
        list[str] | None,
        Param(sets={"Name": Set(mandatory=True, by_property=True)}),
        NotNullOrEmpty(),
    ] = None,
    computer_name: Annotated[
        list[str] | None,
        Param(alias="Cn", sets={"ComputerName": Set(0, mandatory=True, by_property=True)}),
        NotNullOrEmpty(),
    ] = None,
    session: Session,
) -> None:
    """Closes sessions on other machines; there are none.

    -Session       The sessions.
    -ContainerId   The ids of containers.
    -VMId          The ids of virtual machines.
    -VMName        The names of virtual machines.
    -InstanceId    The ids.
    -Id            The numbers.
    -Name          What they are called.
    -ComputerName  The computers.

    PS> Get-PSSession | Remove-PSSession
    """
    report_missing(session, name, id, instance_id)

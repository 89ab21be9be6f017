"""PSSession commands: sessions on other machines, of which there are none."""

from __future__ import annotations

from typing import Annotated

from poshws.binding import NotNull, NotNullOrEmpty, OneOf, Param, Range, Set, cmdlet
from poshws.commands.core.remoting.refusing import no_remoting
from poshws.corelib.collections.hashtable import Hashtable

_CORE = "Microsoft.PowerShell.Core"
_SESSION = "System.Management.Automation.Runspaces.PSSession"


@cmdlet("New-PSSession", alias="nsn", module=_CORE, default_set="ComputerName", output=_SESSION)
def new_ps_session(
    *,
    computer_name: Annotated[
        list[str] | None,
        Param(alias="Cn", sets={"ComputerName": Set(0, by_value=True, by_property=True)}),
        NotNullOrEmpty(),
    ] = None,
    credential: Annotated[
        object,
        Param(
            type="System.Management.Automation.PSCredential",
            sets={
                "ComputerName": Set(by_property=True),
                "Uri": Set(by_property=True),
                "VMId": Set(mandatory=True, by_property=True),
                "VMName": Set(mandatory=True, by_property=True),
            },
        ),
    ] = None,
    session_: Annotated[
        object,
        Param(
            name="Session",
            type="System.Management.Automation.Runspaces.PSSession[]",
            sets={"Session": Set(0, by_value=True, by_property=True)},
        ),
        NotNullOrEmpty(),
    ] = None,
    name: list[str] | None = None,
    enable_network_access: Annotated[bool, Param(sets=("ComputerName", "Session", "Uri"))] = False,
    configuration_name: Annotated[
        str,
        Param(
            sets={
                "ComputerName": Set(by_property=True),
                "Uri": Set(by_property=True),
                "ContainerId": Set(by_property=True),
                "VMId": Set(by_property=True),
                "VMName": Set(by_property=True),
            }
        ),
    ] = "",
    use_windows_power_shell: Annotated[
        bool, Param(sets={"UseWindowsPowerShellParameterSet": Set(mandatory=True)})
    ] = False,
    vm_id: Annotated[
        object,
        Param(
            name="VMId",
            alias="VMGuid",
            type="System.Guid[]",
            sets={"VMId": Set(0, mandatory=True, by_property=True)},
        ),
        NotNullOrEmpty(),
    ] = None,
    vm_name: Annotated[
        list[str] | None,
        Param(name="VMName", sets={"VMName": Set(mandatory=True, by_property=True)}),
        NotNullOrEmpty(),
    ] = None,
    container_id: Annotated[
        list[str] | None,
        Param(sets={"ContainerId": Set(mandatory=True, by_property=True)}),
        NotNullOrEmpty(),
    ] = None,
    run_as_administrator: Annotated[bool, Param(sets="ContainerId")] = False,
    port: Annotated[int, Param(sets=("ComputerName", "SSHHost")), Range(1, 65535)] = 0,
    use_ssl: Annotated[bool, Param(name="UseSSL", sets="ComputerName")] = False,
    application_name: Annotated[str, Param(sets={"ComputerName": Set(by_property=True)})] = "",
    throttle_limit: Annotated[
        int, Param(sets=("ComputerName", "Session", "Uri", "ContainerId", "VMId", "VMName"))
    ] = 0,
    connection_uri: Annotated[
        object,
        Param(
            alias=("URI", "CU"),
            type="System.Uri[]",
            sets={"Uri": Set(0, mandatory=True, by_property=True)},
        ),
        NotNullOrEmpty(),
    ] = None,
    allow_redirection: Annotated[bool, Param(sets="Uri")] = False,
    session_option: Annotated[
        object,
        Param(
            type="System.Management.Automation.Remoting.PSSessionOption",
            sets=("ComputerName", "Uri"),
        ),
        NotNull(),
    ] = None,
    authentication: Annotated[
        object,
        Param(
            type="System.Management.Automation.Runspaces.AuthenticationMechanism",
            sets=("ComputerName", "Uri"),
        ),
    ] = None,
    certificate_thumbprint: Annotated[str, Param(sets=("ComputerName", "Uri"))] = "",
    host_name: Annotated[
        list[str] | None, Param(sets={"SSHHost": Set(0, mandatory=True)}), NotNullOrEmpty()
    ] = None,
    user_name: Annotated[str, Param(sets="SSHHost"), NotNullOrEmpty()] = "",
    key_file_path: Annotated[
        str, Param(alias="IdentityFilePath", sets="SSHHost"), NotNullOrEmpty()
    ] = "",
    subsystem: Annotated[str, Param(sets={"SSHHost": Set(by_property=True)})] = "",
    connecting_timeout: Annotated[int, Param(sets="SSHHost")] = 0,
    ssh_transport: Annotated[
        bool, Param(name="SSHTransport", sets="SSHHost"), OneOf("true")
    ] = False,
    ssh_connection: Annotated[
        list[Hashtable] | None,
        Param(name="SSHConnection", sets={"SSHHostHashParam": Set(mandatory=True)}),
        NotNullOrEmpty(),
    ] = None,
    options: Annotated[Hashtable | None, Param(sets="SSHHost"), NotNullOrEmpty()] = None,
) -> None:
    """Opens sessions on other machines; not on this system.

    -ComputerName           The computers.
    -Credential             Who to be there.
    -Session                The sessions.
    -Name                   What they are called.
    -EnableNetworkAccess    Lets the session reach other computers.
    -ConfigurationName      The session's configuration.
    -UseWindowsPowerShell   Uses Windows PowerShell.
    -VMId                   The ids of virtual machines.
    -VMName                 The names of virtual machines.
    -ContainerId            The ids of containers.
    -RunAsAdministrator     As administrator, in a container.
    -Port                   The port.
    -UseSSL                 Encrypts with TLS.
    -ApplicationName        The application's name in the address.
    -ThrottleLimit          How many at a time.
    -ConnectionUri          The addresses.
    -AllowRedirection       Follows the server to another address.
    -SessionOption          Options of the session.
    -Authentication         How to prove who one is.
    -CertificateThumbprint  The certificate to prove it by.
    -HostName               The computers, by SSH.
    -UserName               The user there.
    -KeyFilePath            The file with the key.
    -Subsystem              SSH's subsystem.
    -ConnectingTimeout      Milliseconds to wait for a connection.
    -SSHTransport           Uses SSH.
    -SSHConnection          Tables of what SSH needs.
    -Options                Options for SSH.

    PS> try { New-PSSession far } catch { 'no' }
    no
    """
    no_remoting()


@cmdlet("Enter-PSSession", alias="etsn", module=_CORE, default_set="ComputerName")
def enter_ps_session(
    *,
    host_name: Annotated[
        str, Param(sets={"SSHHost": Set(0, mandatory=True, by_value=True)}), NotNullOrEmpty()
    ] = "",
    options: Annotated[Hashtable | None, Param(sets="SSHHost"), NotNullOrEmpty()] = None,
    computer_name: Annotated[
        str,
        Param(
            alias="Cn",
            sets={"ComputerName": Set(0, mandatory=True, by_value=True, by_property=True)},
        ),
        NotNullOrEmpty(),
    ] = "",
    session_: Annotated[
        object,
        Param(
            name="Session", type=_SESSION, sets={"Session": Set(0, by_value=True, by_property=True)}
        ),
        NotNullOrEmpty(),
    ] = None,
    connection_uri: Annotated[
        object,
        Param(alias=("URI", "CU"), type="System.Uri", sets={"Uri": Set(1, by_property=True)}),
        NotNullOrEmpty(),
    ] = None,
    instance_id: Annotated[
        object, Param(type="System.Guid", sets={"InstanceId": Set(by_property=True)}), NotNull()
    ] = None,
    id: Annotated[int, Param(sets={"Id": Set(0, by_property=True)}), NotNull()] = 0,
    name: Annotated[str, Param(sets={"Name": Set(by_property=True)})] = "",
    enable_network_access: Annotated[bool, Param(sets=("ComputerName", "Uri"))] = False,
    vm_id: Annotated[
        object,
        Param(
            name="VMId",
            alias="VMGuid",
            type="System.Guid",
            sets={"VMId": Set(0, mandatory=True, by_value=True, by_property=True)},
        ),
        NotNullOrEmpty(),
    ] = None,
    vm_name: Annotated[
        str,
        Param(
            name="VMName", sets={"VMName": Set(0, mandatory=True, by_value=True, by_property=True)}
        ),
        NotNullOrEmpty(),
    ] = "",
    credential: Annotated[
        object,
        Param(
            type="System.Management.Automation.PSCredential",
            sets={
                "ComputerName": Set(by_property=True),
                "Uri": Set(by_property=True),
                "VMId": Set(1, mandatory=True, by_property=True),
                "VMName": Set(1, mandatory=True, by_property=True),
            },
        ),
    ] = None,
    container_id: Annotated[
        str,
        Param(sets={"ContainerId": Set(0, mandatory=True, by_value=True, by_property=True)}),
        NotNullOrEmpty(),
    ] = "",
    configuration_name: Annotated[
        str,
        Param(
            sets={
                "ComputerName": Set(by_property=True),
                "Uri": Set(by_property=True),
                "ContainerId": Set(by_property=True),
                "VMId": Set(by_property=True),
                "VMName": Set(by_property=True),
            }
        ),
    ] = "",
    run_as_administrator: Annotated[bool, Param(sets="ContainerId")] = False,
    port: Annotated[int, Param(sets=("ComputerName", "SSHHost")), Range(1, 65535)] = 0,
    use_ssl: Annotated[bool, Param(name="UseSSL", sets="ComputerName")] = False,
    application_name: Annotated[str, Param(sets={"ComputerName": Set(by_property=True)})] = "",
    allow_redirection: Annotated[bool, Param(sets="Uri")] = False,
    session_option: Annotated[
        object,
        Param(
            type="System.Management.Automation.Remoting.PSSessionOption",
            sets=("ComputerName", "Uri"),
        ),
        NotNull(),
    ] = None,
    authentication: Annotated[
        object,
        Param(
            type="System.Management.Automation.Runspaces.AuthenticationMechanism",
            sets=("ComputerName", "Uri"),
        ),
    ] = None,
    certificate_thumbprint: Annotated[str, Param(sets=("ComputerName", "Uri"))] = "",
    user_name: Annotated[str, Param(sets="SSHHost"), NotNullOrEmpty()] = "",
    key_file_path: Annotated[
        str, Param(alias="IdentityFilePath", sets="SSHHost"), NotNullOrEmpty()
    ] = "",
    subsystem: Annotated[str, Param(sets={"SSHHost": Set(by_property=True)})] = "",
    connecting_timeout: Annotated[int, Param(sets="SSHHost")] = 0,
    ssh_transport: Annotated[
        bool, Param(name="SSHTransport", sets="SSHHost"), OneOf("true")
    ] = False,
) -> None:
    """Goes into a session on another machine; not on this system.

    -HostName               The computer, by SSH.
    -Options                Options for SSH.
    -ComputerName           The computer.
    -Session                The session.
    -ConnectionUri          The addresses.
    -InstanceId             The ids.
    -Id                     The numbers.
    -Name                   What they are called.
    -EnableNetworkAccess    Lets the session reach other computers.
    -VMId                   The ids of virtual machines.
    -VMName                 The names of virtual machines.
    -Credential             Who to be there.
    -ContainerId            The ids of containers.
    -ConfigurationName      The session's configuration.
    -RunAsAdministrator     As administrator, in a container.
    -Port                   The port.
    -UseSSL                 Encrypts with TLS.
    -ApplicationName        The application's name in the address.
    -AllowRedirection       Follows the server to another address.
    -SessionOption          Options of the session.
    -Authentication         How to prove who one is.
    -CertificateThumbprint  The certificate to prove it by.
    -UserName               The user there.
    -KeyFilePath            The file with the key.
    -Subsystem              SSH's subsystem.
    -ConnectingTimeout      Milliseconds to wait for a connection.
    -SSHTransport           Uses SSH.

    PS> try { Enter-PSSession far } catch { 'no' }
    no
    """
    no_remoting()


@cmdlet("Exit-PSSession", alias="exsn", module=_CORE)
def exit_ps_session() -> None:
    """Leaves a session on another machine; does nothing, as there is none.

    PS> Exit-PSSession
    """

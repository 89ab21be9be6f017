"""Invoke-Command: scriptblocks that run now, on this machine."""

from __future__ import annotations

from typing import Annotated, Any

from poshws.binding import NotNull, NotNullOrEmpty, OneOf, Param, Range, Set, cmdlet
from poshws.binding.stage import CmdletStage
from poshws.commands.core.remoting.refusing import PSRemotingTransportException, unreachable
from poshws.corelib.collections.hashtable import Hashtable
from poshws.runtime.commands.discovery import Dotted
from poshws.runtime.commands.functions import Function
from poshws.runtime.execution.pipeline import site_for
from poshws.runtime.execution.scriptblock import ScriptBlock

_CORE = "Microsoft.PowerShell.Core"
_SESSIONS = "System.Management.Automation.Runspaces.PSSession[]"
_IN_PROCESS = "InProcess"


class InvokeCommandStage(CmdletStage):
    """Invoke-Command in a pipeline: the block is a stage of its own that gets the objects."""

    __slots__ = ("inner",)

    def begin(self) -> None:
        super().begin()
        given = self.bound.parameters
        if self.bound.parameter_set != _IN_PROCESS:
            self.refuse(unreachable(), PSRemotingTransportException.net_name, "NotSpecified")
        script: ScriptBlock = given["ScriptBlock"]
        function: Any = Function("", script)
        if given.get("NoNewScope"):
            function = Dotted(function)
        arguments = given.get("ArgumentList") or []
        site, values = site_for(function, {}, tuple(arguments))
        self.inner = function.stage(self.session, self.session.scope, site, values)
        self.inner.out = self.out
        self.inner.begin()

    def process(self, item: Any) -> None:
        self.inner.process(item)

    def alone(self) -> None:
        if "InputObject" in self.bound.parameters:
            self.inner.process(self.bound.parameters["InputObject"])
        else:
            self.inner.alone()

    def end(self) -> None:
        self.inner.end()

    def clean(self) -> None:
        super().clean()
        if getattr(self, "inner", None) is not None:
            self.inner.clean()


@cmdlet(
    "Invoke-Command", alias="icm", module=_CORE, stage=InvokeCommandStage, default_set=_IN_PROCESS
)
def invoke_command(
    *,
    session_: Annotated[
        object,
        Param(name="Session", type=_SESSIONS, sets={"Session": Set(0), "FilePathRunspace": Set(0)}),
        NotNullOrEmpty(),
    ] = None,
    computer_name: Annotated[
        list[str] | None,
        Param(alias="Cn", sets={"ComputerName": Set(0), "FilePathComputerName": Set(0)}),
        NotNullOrEmpty(),
    ] = None,
    credential: Annotated[
        object,
        Param(
            type="System.Management.Automation.PSCredential",
            sets={
                "ComputerName": Set(by_property=True),
                "Uri": Set(by_property=True),
                "FilePathComputerName": Set(by_property=True),
                "FilePathUri": Set(by_property=True),
                "VMId": Set(mandatory=True, by_property=True),
                "VMName": Set(mandatory=True, by_property=True),
                "FilePathVMId": Set(mandatory=True, by_property=True),
                "FilePathVMName": Set(mandatory=True, by_property=True),
            },
        ),
    ] = None,
    port: Annotated[
        int, Param(sets=("ComputerName", "FilePathComputerName", "SSHHost")), Range(1, 65535)
    ] = 0,
    use_ssl: Annotated[
        bool, Param(name="UseSSL", sets=("ComputerName", "FilePathComputerName"))
    ] = False,
    configuration_name: Annotated[
        str,
        Param(
            sets={
                "ComputerName": Set(by_property=True),
                "Uri": Set(by_property=True),
                "FilePathComputerName": Set(by_property=True),
                "FilePathUri": Set(by_property=True),
                "ContainerId": Set(by_property=True),
                "VMId": Set(by_property=True),
                "VMName": Set(by_property=True),
                "FilePathContainerId": Set(by_property=True),
                "FilePathVMId": Set(by_property=True),
                "FilePathVMName": Set(by_property=True),
            }
        ),
    ] = "",
    application_name: Annotated[
        str,
        Param(
            sets={
                "ComputerName": Set(by_property=True),
                "FilePathComputerName": Set(by_property=True),
            }
        ),
    ] = "",
    throttle_limit: Annotated[
        int,
        Param(
            sets=(
                "ComputerName",
                "Session",
                "Uri",
                "FilePathComputerName",
                "FilePathRunspace",
                "FilePathUri",
                "VMId",
                "VMName",
                "ContainerId",
                "FilePathVMId",
                "FilePathVMName",
                "FilePathContainerId",
            )
        ),
    ] = 0,
    connection_uri: Annotated[
        object,
        Param(
            alias=("URI", "CU"), type="System.Uri[]", sets={"Uri": Set(0), "FilePathUri": Set(0)}
        ),
        NotNullOrEmpty(),
    ] = None,
    as_job: Annotated[
        bool,
        Param(
            sets=(
                "ComputerName",
                "Session",
                "Uri",
                "FilePathComputerName",
                "FilePathRunspace",
                "FilePathUri",
                "VMId",
                "VMName",
                "ContainerId",
                "FilePathVMId",
                "FilePathVMName",
                "FilePathContainerId",
                "SSHHost",
                "SSHHostHashParam",
                "FilePathSSHHost",
                "FilePathSSHHostHash",
            )
        ),
    ] = False,
    in_disconnected_session: Annotated[
        bool,
        Param(
            alias="Disconnected",
            sets=("ComputerName", "FilePathComputerName", "Uri", "FilePathUri"),
        ),
    ] = False,
    session_name: Annotated[
        list[str] | None, Param(sets=("ComputerName", "FilePathComputerName")), NotNullOrEmpty()
    ] = None,
    hide_computer_name: Annotated[
        bool,
        Param(
            alias="HCN",
            sets=(
                "ComputerName",
                "Session",
                "Uri",
                "FilePathComputerName",
                "FilePathRunspace",
                "FilePathUri",
                "VMId",
                "VMName",
                "ContainerId",
                "FilePathVMId",
                "FilePathVMName",
                "FilePathContainerId",
                "SSHHost",
                "SSHHostHashParam",
                "FilePathSSHHost",
                "FilePathSSHHostHash",
            ),
        ),
    ] = False,
    job_name: Annotated[
        str,
        Param(
            sets=(
                "ComputerName",
                "Session",
                "Uri",
                "FilePathComputerName",
                "FilePathRunspace",
                "FilePathUri",
                "ContainerId",
                "FilePathContainerId",
                "SSHHostHashParam",
                "SSHHost",
            )
        ),
    ] = "",
    script_block: Annotated[
        ScriptBlock | None,
        Param(
            alias="Command",
            sets={
                "ComputerName": Set(1, mandatory=True),
                "Session": Set(1, mandatory=True),
                "Uri": Set(1, mandatory=True),
                _IN_PROCESS: Set(0, mandatory=True),
                "VMId": Set(1, mandatory=True),
                "VMName": Set(1, mandatory=True),
                "ContainerId": Set(1, mandatory=True),
                "SSHHost": Set(1, mandatory=True),
                "SSHHostHashParam": Set(1, mandatory=True),
            },
        ),
        NotNull(),
    ] = None,
    no_new_scope: Annotated[bool, Param(sets=_IN_PROCESS)] = False,
    file_path: Annotated[
        str,
        Param(
            alias="PSPath",
            sets={
                "FilePathComputerName": Set(1, mandatory=True),
                "FilePathRunspace": Set(1, mandatory=True),
                "FilePathUri": Set(1, mandatory=True),
                "FilePathVMId": Set(1, mandatory=True),
                "FilePathVMName": Set(1, mandatory=True),
                "FilePathContainerId": Set(1, mandatory=True),
                "FilePathSSHHost": Set(mandatory=True),
                "FilePathSSHHostHash": Set(mandatory=True),
            },
        ),
        NotNull(),
    ] = "",
    allow_redirection: Annotated[bool, Param(sets=("Uri", "FilePathUri"))] = False,
    session_option: Annotated[
        object,
        Param(
            type="System.Management.Automation.Remoting.PSSessionOption",
            sets=("ComputerName", "Uri", "FilePathComputerName", "FilePathUri"),
        ),
    ] = None,
    authentication: Annotated[
        object,
        Param(
            type="System.Management.Automation.Runspaces.AuthenticationMechanism",
            sets=("ComputerName", "FilePathComputerName", "Uri", "FilePathUri"),
        ),
    ] = None,
    enable_network_access: Annotated[
        bool, Param(sets=("ComputerName", "FilePathComputerName", "Uri", "FilePathUri"))
    ] = False,
    run_as_administrator: Annotated[
        bool, Param(sets=("ContainerId", "FilePathContainerId"))
    ] = False,
    host_name: Annotated[
        list[str] | None,
        Param(sets={"SSHHost": Set(mandatory=True), "FilePathSSHHost": Set(mandatory=True)}),
        NotNullOrEmpty(),
    ] = None,
    user_name: Annotated[str, Param(sets=("SSHHost", "FilePathSSHHost")), NotNullOrEmpty()] = "",
    key_file_path: Annotated[
        str, Param(alias="IdentityFilePath", sets=("SSHHost", "FilePathSSHHost")), NotNullOrEmpty()
    ] = "",
    subsystem: Annotated[str, Param(sets=("SSHHost", "FilePathSSHHost"))] = "",
    connecting_timeout: Annotated[int, Param(sets=("SSHHost", "FilePathSSHHost"))] = 0,
    ssh_transport: Annotated[
        bool, Param(name="SSHTransport", sets=("SSHHost", "FilePathSSHHost")), OneOf("true")
    ] = False,
    ssh_connection: Annotated[
        list[Hashtable] | None,
        Param(
            name="SSHConnection",
            sets={
                "SSHHostHashParam": Set(mandatory=True),
                "FilePathSSHHostHash": Set(mandatory=True),
            },
        ),
        NotNullOrEmpty(),
    ] = None,
    options: Annotated[
        Hashtable | None, Param(sets=("SSHHost", "FilePathSSHHost")), NotNullOrEmpty()
    ] = None,
    remote_debug: Annotated[
        bool,
        Param(
            sets=(
                "ComputerName",
                "Session",
                "Uri",
                "FilePathComputerName",
                "FilePathRunspace",
                "FilePathUri",
                "VMId",
                "VMName",
                "ContainerId",
                "FilePathVMId",
                "FilePathVMName",
                "FilePathContainerId",
                "SSHHost",
                "SSHHostHashParam",
                "FilePathSSHHost",
                "FilePathSSHHostHash",
            )
        ),
    ] = False,
    input: Annotated[
        object, Param(name="InputObject", sets={"__AllParameterSets": Set(by_value=True)})
    ] = None,
    argument_list: Annotated[list[object] | None, Param(alias="Args")] = None,
    vm_id: Annotated[
        object,
        Param(
            name="VMId",
            alias="VMGuid",
            type="System.Guid[]",
            sets={
                "VMId": Set(0, mandatory=True, by_property=True),
                "FilePathVMId": Set(0, mandatory=True, by_property=True),
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
                "FilePathVMName": Set(mandatory=True, by_property=True),
            },
        ),
        NotNullOrEmpty(),
    ] = None,
    container_id: Annotated[
        list[str] | None,
        Param(
            sets={
                "ContainerId": Set(mandatory=True, by_property=True),
                "FilePathContainerId": Set(mandatory=True, by_property=True),
            }
        ),
        NotNullOrEmpty(),
    ] = None,
    certificate_thumbprint: Annotated[str, Param(sets=("ComputerName", "Uri"))] = "",
) -> None:
    """Runs a scriptblock, on this machine only.

    -Session                The sessions.
    -ComputerName           The computers.
    -Credential             Who to be there.
    -Port                   The port.
    -UseSSL                 Encrypts with TLS.
    -ConfigurationName      The session's configuration.
    -ApplicationName        The application's name in the address.
    -ThrottleLimit          How many at a time.
    -ConnectionUri          The addresses.
    -AsJob                  As a job.
    -InDisconnectedSession  In sessions that go on alone.
    -SessionName            What those sessions are called.
    -HideComputerName       Doesn't show where output is from.
    -JobName                What the job is called.
    -ScriptBlock            The scriptblock.
    -NoNewScope             Runs it in the current scope.
    -FilePath               A script file in place of the block.
    -AllowRedirection       Follows the server to another address.
    -SessionOption          Options of the session.
    -Authentication         How to prove who one is.
    -EnableNetworkAccess    Lets the session reach other computers.
    -RunAsAdministrator     As administrator, in a container.
    -HostName               The computers, by SSH.
    -UserName               The user there.
    -KeyFilePath            The file with the key.
    -Subsystem              SSH's subsystem.
    -ConnectingTimeout      Milliseconds to wait for a connection.
    -SSHTransport           Uses SSH.
    -SSHConnection          Tables of what SSH needs.
    -Options                Options for SSH.
    -RemoteDebug            Debugs there.
    -InputObject            Objects for $input and the process block.
    -ArgumentList           Values for the block's parameters.
    -VMId                   The ids of virtual machines.
    -VMName                 The names of virtual machines.
    -ContainerId            The ids of containers.
    -CertificateThumbprint  The certificate to prove it by.

    PS> Invoke-Command { param($a, $b) $a + $b } -ArgumentList 1, 2
    3
    """

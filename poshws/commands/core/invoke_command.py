"""Invoke-Command: scriptblocks that run now, on this machine."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from typing import Any, Final

from poshws.binding.stage import CmdletStage
from poshws.commands.core.remoting.parameters import ANY_OPTION, NOT_EMPTY, NOT_NULL, chosen
from poshws.commands.core.remoting.refusing import NO_WSMAN, OPENED
from poshws.commands.core.remoting.ssh import hosts, unreachable
from poshws.commands.declared import Declared, declared_command, nothing_to_do
from poshws.commands.reporting import record
from poshws.corelib.exceptions.dotnet import NetException
from poshws.runtime.commands.dotted import Dotted
from poshws.runtime.commands.functions import Function
from poshws.runtime.errors.cmdlet_errors import error_of_cmdlet
from poshws.runtime.execution.pipeline import site_for
from poshws.runtime.execution.scriptblock import ScriptBlock

_IN_PROCESS: Final = "InProcess"
_NETWORK: Final = "ComputerName Session Uri FilePathComputerName FilePathRunspace FilePathUri"
_VIRTUAL: Final = "VMId VMName ContainerId FilePathVMId FilePathVMName FilePathContainerId"
_SSH: Final = "SSHHost SSHHostHashParam FilePathSSHHost FilePathSSHHostHash"


class _Body(Function):
    """The block of Invoke-Command, whose `$MyInvocation` is that of the code around."""

    __slots__ = ()
    has_invocation = False


class InvokeCommandStage(CmdletStage):
    """Invoke-Command in a pipeline: the block is a stage of its own that gets the objects."""

    __slots__ = ("inner",)

    def begin(self) -> None:
        super().begin()
        given = self.bound.parameters
        self.inner: Any = None
        if self.bound.parameter_set != _IN_PROCESS:
            self.say_no()
            return
        script: ScriptBlock = given["ScriptBlock"]
        function: Any = _Body("", script)
        if given.get("NoNewScope"):
            function = Dotted(function)
        arguments = given.get("ArgumentList") or []
        site, values = site_for(function, {}, tuple(arguments))
        self.inner = function.stage(self.session, self.session.scope, site, values)
        self.inner.out = self.out
        self._run(self.inner.begin)

    def say_no(self) -> None:
        """The block can't run on another machine."""
        try:
            machines = hosts(self.bound.parameters)
        except NetException as error:
            raise error_of_cmdlet(self, error) from None
        if machines is not None:
            for host in machines:
                made = record(unreachable(host), "PSSessionStateBroken", "OpenError", host)
                self.report(made)
            return
        refusal = OPENED.get(self.bound.parameter_set) or NO_WSMAN
        if refusal.ends_command:
            self.refuse(refusal.made(), refusal.error_id, refusal.category)
        self.report(record(refusal.made(), refusal.error_id, refusal.category))

    def process(self, item: object) -> None:
        if self.inner is not None:
            self._run(self.inner.process, item)

    def alone(self) -> None:
        if self.inner is None:
            return
        if "InputObject" in self.bound.parameters:
            self._run(self.inner.process, self.bound.parameters["InputObject"])
        else:
            self._run(self.inner.alone)

    def end(self) -> None:
        if self.inner is not None:
            self._run(self.inner.end)

    def _run(self, part: Callable[..., None], *item: object) -> None:
        """Runs a part of the block; errors that end it are this command's."""
        try:
            # What the block writes to other streams is for the command's variables, too.
            with nullcontext() if self.common is None else self.common.around():
                part(*item)
        except NetException as error:
            raise error_of_cmdlet(self, error)  # noqa: B904  it is the same exception

    def clean(self) -> None:
        super().clean()
        if getattr(self, "inner", None) is not None:
            self.inner.clean()


invoke_command = declared_command(
    "Invoke-Command",
    "Runs a scriptblock, on this machine only.",
    chosen(
        {
            "Session": "Session@0 FilePathRunspace@0",
            "ComputerName": "ComputerName@0 FilePathComputerName@0",
            "Credential": (
                "ComputerName. Uri. FilePathComputerName. FilePathUri. VMId!. "
                "VMName!. FilePathVMId!. FilePathVMName!."
            ),
            "Port": "ComputerName FilePathComputerName SSHHost",
            "UseSSL": "ComputerName FilePathComputerName",
            "ConfigurationName": (
                "ComputerName. Uri. FilePathComputerName. FilePathUri. ContainerId. "
                "VMId. VMName. FilePathContainerId. FilePathVMId. FilePathVMName."
            ),
            "ApplicationName": "ComputerName. FilePathComputerName.",
            "ThrottleLimit": f"{_NETWORK} {_VIRTUAL}",
            "ConnectionUri": "Uri@0 FilePathUri@0",
            "AsJob": f"{_NETWORK} {_VIRTUAL} {_SSH}",
            "InDisconnectedSession": "ComputerName FilePathComputerName Uri FilePathUri",
            "SessionName": "ComputerName FilePathComputerName",
            "HideComputerName": f"{_NETWORK} {_VIRTUAL} {_SSH}",
            "JobName": f"{_NETWORK} ContainerId FilePathContainerId SSHHostHashParam SSHHost",
            "ScriptBlock": (
                "ComputerName!@1 Session!@1 Uri!@1 InProcess!@0 VMId!@1 VMName!@1 "
                "ContainerId!@1 SSHHost!@1 SSHHostHashParam!@1"
            ),
            "NoNewScope": "InProcess",
            "FilePath": (
                "FilePathComputerName!@1 FilePathRunspace!@1 FilePathUri!@1 "
                "FilePathVMId!@1 FilePathVMName!@1 FilePathContainerId!@1 "
                "FilePathSSHHost! FilePathSSHHostHash!"
            ),
            "AllowRedirection": "Uri FilePathUri",
            "SessionOption": "ComputerName Uri FilePathComputerName FilePathUri",
            "Authentication": "ComputerName FilePathComputerName Uri FilePathUri",
            "EnableNetworkAccess": "ComputerName FilePathComputerName Uri FilePathUri",
            "RunAsAdministrator": "ContainerId FilePathContainerId",
            "HostName": "SSHHost! FilePathSSHHost!",
            "UserName": "SSHHost FilePathSSHHost",
            "KeyFilePath": "SSHHost FilePathSSHHost",
            "Subsystem": "SSHHost FilePathSSHHost",
            "ConnectingTimeout": "SSHHost FilePathSSHHost",
            "SSHTransport": "SSHHost FilePathSSHHost",
            "SSHConnection": "SSHHostHashParam! FilePathSSHHostHash!",
            "Options": "SSHHost FilePathSSHHost",
            "RemoteDebug": f"{_NETWORK} {_VIRTUAL} {_SSH}",
            "InputObject": "|",
            "ArgumentList": "",
            "VMId": "VMId!@0. FilePathVMId!@0.",
            "VMName": "VMName!. FilePathVMName!.",
            "ContainerId": "ContainerId!. FilePathContainerId!.",
            "CertificateThumbprint": "ComputerName Uri",
        },
        {
            "AsJob": Declared("switch", "As a job."),
            "InDisconnectedSession": Declared(
                "switch", "In sessions that go on alone.", ("Disconnected",)
            ),
            "SessionName": Declared("string[]", "What those sessions are called.", (), NOT_EMPTY),
            "HideComputerName": Declared("switch", "Doesn't show where output is from.", ("HCN",)),
            "JobName": Declared("string", "What the job is called."),
            "ScriptBlock": Declared("scriptblock", "The scriptblock.", ("Command",), NOT_NULL),
            "NoNewScope": Declared("switch", "Runs it in the current scope."),
            "FilePath": Declared(
                "string", "A script file in place of the block.", ("PSPath",), NOT_NULL
            ),
            "RemoteDebug": Declared("switch", "Debugs there."),
            "InputObject": Declared("psobject", "Objects for $input and the process block."),
            "ArgumentList": Declared("object[]", "Values for the block's parameters.", ("Args",)),
            "SessionOption": ANY_OPTION,
        },
    ),
    nothing_to_do,
    example="Invoke-Command { param($a, $b) $a + $b } -ArgumentList 1, 2",
    output="3",
    alias="icm",
    default_set=_IN_PROCESS,
    stage=InvokeCommandStage,
)

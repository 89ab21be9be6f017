"""Invoke-Expression and Invoke-Command: text and scriptblocks that run now."""

from __future__ import annotations

from typing import Annotated, Any, NoReturn

from poshws.binding import NotNull, Param, Set, cmdlet
from poshws.binding.stage import CmdletStage
from poshws.cmdlets.reporting import fail
from poshws.runtime.discovery import Dotted
from poshws.runtime.errors import record_of
from poshws.runtime.functions import Function
from poshws.runtime.pipeline import site_for
from poshws.runtime.scriptblock import ScriptBlock
from poshws.values.exceptions import (
    ActionPreferenceStopException,
    NetException,
    PSNotSupportedException,
)


class InvokeExpressionStage(CmdletStage):
    """Invoke-Expression in a pipeline: what the text writes goes on at once."""

    __slots__ = ()

    def process(self, item: Any) -> None:
        if self.bind_item(item) is not None:
            self.alone()

    def alone(self) -> None:
        self._run(str(self.bound.parameters["Command"]))

    def _run(self, text: str) -> None:
        from poshws.runtime.units import load

        try:
            load(text)
            if self.common is None:
                self.session.run_text(text, self.out)
                return
            with self.common.around():
                self.session.run_text(text, self.out)
        except NetException as error:
            # CmdletInvocationException: the error is this command's too, unless the text threw it.
            stopped = isinstance(error, ActionPreferenceStopException)
            if not stopped and not getattr(error, "was_thrown_by_throw", False):
                record = record_of(self.session, error)
                record.invocation_info = None
                self.complete(record)
            raise

    def end(self) -> None:
        return


@cmdlet("Invoke-Expression", alias="iex", stage=InvokeExpressionStage)
def invoke_expression(command: Annotated[str, Param(by_value=True)]) -> None:
    """Runs text as a script, in the current scope.

    -Command  The text.

    PS> Invoke-Expression '1 + 2'
    3
    """


_IN_PROCESS = "InProcess"
_REMOTE = "Remote commands are not supported: poshws runs scripts on this machine only."


class InvokeCommandStage(CmdletStage):
    """Invoke-Command in a pipeline: the block is a stage of its own that gets the objects."""

    __slots__ = ("inner",)

    def begin(self) -> None:
        super().begin()
        given = self.bound.parameters
        if self.bound.parameter_set != _IN_PROCESS:
            _refuse()
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


def _refuse() -> NoReturn:
    fail(PSNotSupportedException(_REMOTE), "RemotingNotSupported", "NotImplemented")


@cmdlet(
    "Invoke-Command",
    order="session_ computer_name",
    alias="icm",
    module="Microsoft.PowerShell.Core",
    default_set=_IN_PROCESS,
    stage=InvokeCommandStage,
)
def invoke_command(
    *,
    script_block: Annotated[
        ScriptBlock | None,
        Param(
            alias="Command",
            sets={
                _IN_PROCESS: Set(0, mandatory=True),
                "ComputerName": Set(1, mandatory=True),
                "SSHHost": Set(1, mandatory=True),
                "Session": Set(1, mandatory=True),
            },
        ),
        NotNull(),
    ] = None,
    no_new_scope: Annotated[bool, Param(sets=_IN_PROCESS)] = False,
    computer_name: Annotated[
        list[str] | None, Param(alias="Cn", sets={"ComputerName": Set(0)})
    ] = None,
    session_: Annotated[
        list[object] | None, Param(name="Session", sets={"Session": Set(0, mandatory=True)})
    ] = None,
    host_name: Annotated[list[str] | None, Param(sets={"SSHHost": Set(mandatory=True)})] = None,
    input: Annotated[object, Param(name="InputObject", by_value=True)] = None,
    argument_list: Annotated[list[object] | None, Param(alias="Args")] = None,
) -> None:
    """Runs a scriptblock, on this machine only.

    -ScriptBlock   The scriptblock.
    -NoNewScope    Runs it in the current scope.
    -ComputerName  Other machines; not supported.
    -Session       Sessions on other machines; not supported.
    -HostName      Other machines through SSH; not supported.
    -InputObject   Objects for $input and the process block.
    -ArgumentList  Values for the block's parameters.

    PS> Invoke-Command { param($a, $b) $a + $b } -ArgumentList 1, 2
    3
    """

"""ForEach-Object: runs scriptblocks, or asks for a member, once per object."""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING, Annotated, Any

from poshws.binding import (
    AllowEmptyCollection,
    AllowNull,
    NotNullOrEmpty,
    Param,
    Range,
    Set,
    cmdlet,
)
from poshws.binding.stage import CmdletStage
from poshws.commands.utility.object.block_runner import BlockRunner
from poshws.corelib.exceptions.dotnet import InvalidOperationException
from poshws.corelib.system.arrays import ensure_list
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    from poshws.commands.core.for_each_member import MemberCall

_NO_SHOULD_PROCESS = "The -WhatIf and -Confirm parameters are not supported for script blocks."


class UnboundInput:
    """What objects of the pipeline meet where -InputObject has its value: no parameter is left."""

    def __init__(self, stage: CmdletStage) -> None:
        self._stage = stage

    def run(self, item: object, out: object) -> None:
        self._stage.bind_item(item)


class ForEachStage(CmdletStage):
    """ForEach-Object in a pipeline: objects go to the blocks without being bound one by one."""

    __slots__ = ("collects", "finisher", "member", "parallel", "runners")
    binds_objects = False

    runners: tuple[BlockRunner | UnboundInput, ...]

    def begin(self) -> None:
        super().begin()
        given = self.bound.parameters
        self.runners: tuple[BlockRunner | UnboundInput, ...] = ()
        self.finisher: BlockRunner | None = None
        self.member: MemberCall | None = None
        self.parallel: Any = None
        self.collects = self.common is not None
        if "Parallel" in given:
            from poshws.commands.core.for_each_parallel import ParallelRun  # deferred

            self.parallel = ParallelRun(self)
        elif "MemberName" in given:
            from poshws.commands.core.for_each_member import MemberCall  # deferred

            self.member = MemberCall(self, given["MemberName"], given.get("ArgumentList"))
        else:
            self._begin_blocks(given)
        if "InputObject" in given and self.expects_input:
            self.runners, self.member, self.parallel = (UnboundInput(self),), None, None

    def _begin_blocks(self, given: dict[str, Any]) -> None:
        """Of several blocks the first begins and, without -End, the last ends."""
        if given.get("WhatIf") or given.get("Confirm"):
            self.refuse(
                InvalidOperationException(_NO_SHOULD_PROCESS),
                "NoShouldProcessForScriptBlockSet",
                "InvalidOperation",
            )
        scripts: list[ScriptBlock | None] = []
        for name in ("Begin", "Process", "RemainingScripts"):
            value = given.get(name)
            if name in given:
                scripts += ensure_list(value)
        start = 1 if len(scripts) > 1 else 0
        stop = len(scripts)
        finisher = given.get("End")
        if "End" not in given and len(scripts) > 2:
            stop -= 1
            finisher = scripts[stop]
        session = self.session
        if finisher is not None:
            self.finisher = BlockRunner(session, finisher, self)
        self.runners = tuple(
            BlockRunner(session, script, self)
            for script in scripts[start:stop]
            if script is not None
        )
        if stop >= 2 and scripts[0] is not None:
            with self._around():
                BlockRunner(session, scripts[0], self).run_without_object(self.out)

    def process(self, item: object) -> None:
        if self.collects:
            with self._around():
                self._process(item)
        else:
            self._process(item)

    def _process(self, item: object) -> None:
        out = self.out
        for runner in self.runners:
            runner.run(item, out)
        if self.member is not None:
            self.member.run(item, out)
        elif self.parallel is not None:
            self.parallel.add(item)

    def alone(self) -> None:
        self.process(self.bound.parameters.get("InputObject"))

    def end(self) -> None:
        with self._around():
            if self.parallel is not None:
                self.parallel.finish()
            elif self.finisher is not None:
                self.finisher.run_without_object(self.out)

    def _around(self) -> Any:
        """-ErrorVariable and its like collect what the blocks report."""
        return self.common.around() if self.common is not None else nullcontext()


_BLOCKS, _MEMBER, _PARALLEL = "ScriptBlockSet", "PropertyAndMethodSet", "ParallelParameterSet"
_BY_VALUE = Set(by_value=True)


@cmdlet(
    "ForEach-Object",
    alias=("foreach", "%"),
    module="Microsoft.PowerShell.Core",
    default_set=_BLOCKS,
    supports_should_process=True,
    confirm_impact="Low",
    stage=ForEachStage,
)
def foreach_object(
    *,
    input: Annotated[
        object,
        Param(
            name="InputObject",
            sets={_BLOCKS: _BY_VALUE, _MEMBER: _BY_VALUE, _PARALLEL: _BY_VALUE},
        ),
    ] = None,
    begin: Annotated[ScriptBlock | None, Param(sets=_BLOCKS)] = None,
    process: Annotated[
        list[ScriptBlock] | None,
        Param(sets={_BLOCKS: Set(0, mandatory=True)}),
        AllowNull(),
        AllowEmptyCollection(),
    ] = None,
    end: Annotated[ScriptBlock | None, Param(sets=_BLOCKS)] = None,
    remaining_scripts: Annotated[
        list[ScriptBlock] | None,
        Param(sets={_BLOCKS: Set(remaining=True)}),
        AllowNull(),
        AllowEmptyCollection(),
    ] = None,
    member_name: Annotated[
        str, Param(sets={_MEMBER: Set(0, mandatory=True)}), NotNullOrEmpty()
    ] = "",
    argument_list: Annotated[
        list[object] | None, Param(alias="Args", sets={_MEMBER: Set(remaining=True)})
    ] = None,
    parallel: Annotated[ScriptBlock | None, Param(sets={_PARALLEL: Set(mandatory=True)})] = None,
    throttle_limit: Annotated[int, Param(sets=_PARALLEL), Range(1, 2147483647)] = 5,
    timeout_seconds: Annotated[int, Param(sets=_PARALLEL), Range(0, 2147483)] = 0,
    as_job: Annotated[bool, Param(sets=_PARALLEL)] = False,
    use_new_runspace: Annotated[bool, Param(sets=_PARALLEL)] = False,
) -> None:
    """Runs a scriptblock for each object, with the object as $_.

    With a name instead of a scriptblock, gives that property of each object, or calls that method.

    -InputObject       The objects.
    -Begin             Runs once, before the first object.
    -Process           Runs for each object.
    -End               Runs once, after the last object.
    -RemainingScripts  More scriptblocks; of three and more the last is the end.
    -MemberName        The property or method.
    -ArgumentList      The method's arguments.
    -Parallel          Runs for several objects at a time, each in a session of its own.
    -ThrottleLimit     How many run at a time.
    -TimeoutSeconds    Stops what still runs after this time.
    -AsJob             Gives a job at once, instead of waiting for the results.
    -UseNewRunspace    Makes a new session for each object; ours always does.

    PS> 1..3 | ForEach-Object { $_ * 2 }
    2
    4
    6

    PS> 'abc', 'de' | ForEach-Object Length
    3
    2
    """

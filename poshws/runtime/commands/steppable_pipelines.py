"""Steppable pipelines: a scriptblock's one pipeline, stepped by hand with Begin, Process and End.

Proxy functions live on them. The block's compiled code runs once with `run` and `pipe` replaced by
functions that only keep the stages; what the code evaluates before (the command, its arguments) is
evaluated then, as in PowerShell.
"""

from __future__ import annotations

from functools import lru_cache
from types import FunctionType
from typing import TYPE_CHECKING, Any

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.powershell import PSInvalidOperationException, RuntimeException
from poshws.runtime.execution.pipeline import find
from poshws.runtime.execution.stages import outside
from poshws.syntax import parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.binding.pipeline_stage import Sink
    from poshws.runtime.commands.call_sites import CallSite
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


class SteppablePipeline:
    """`{ … }.GetSteppablePipeline()`; PSInvalidOperationException unless it is one pipeline."""

    net_name = "System.Management.Automation.SteppablePipeline"

    def __init__(self, ps: Session, script: ScriptBlock, arguments: list[object]) -> None:
        self._ps = ps
        self._items: list[Any] | None = None
        self._stages = collect_stages(ps, script)
        self._has_begun = self._expects_input = False
        self._is_done = False

    def begin(self, what: object, context: object = None) -> Any:
        """Begin(expects input) or Begin($PSCmdlet), whose output then gets the pipeline's."""
        self._check()
        stage = getattr(what, "stage", None)
        self._has_begun = True
        if stage is None:
            self._items = []
            expects_input = bool(what)
            out: Sink = self._items.append
        else:
            expects_input = bool(stage.expects_input)
            out = stage.out
        self._expects_input = expects_input
        self._guarded(self._connect, out, expects_input)
        return AUTOMATION_NULL

    def _check(self) -> None:
        """Raises RuntimeException for a pipeline that has ended."""
        if self._is_done:
            raise RuntimeException(
                'Cannot perform operation because object "PipelineProcessor" has already been '
                "disposed.\nObject name: 'PipelineProcessor'.",
                error_id="ObjectDisposed",
                category="InvalidOperation",
            )

    def _guarded(self, step: Callable[..., Any], *arguments: object) -> None:
        """A step; when it fails the pipeline is over, and its clean blocks run."""
        try:
            step(*arguments)
        except BaseException:
            self.clean()
            raise

    def _connect(self, out: Sink, expects_input: bool) -> None:
        ps, following = self._ps, out
        for stage in reversed(self._stages):
            stage.out = outside(ps, following) if hasattr(stage, "frame") else following
            following = stage.process
            stage.expects_input = True
        self._stages[0].expects_input = ps.expects_input = expects_input
        for stage in self._stages:
            stage.begin()
            ps.expects_input = True

    def process(self, *item: object) -> object:
        """Process(object), or Process(); without input expected the object does not count."""
        self._check()
        if not self._has_begun:
            return AUTOMATION_NULL
        if item and self._expects_input:
            self._guarded(self._stages[0].process, item[0])
        else:
            self._guarded(self._stages[0].alone)
        return self._taken()

    def end(self) -> object:
        """End(): the stages end, left to right; nothing the second time."""
        if self._is_done:
            return AUTOMATION_NULL
        for stage in self._stages if self._has_begun else ():
            self._guarded(stage.end)
        self.clean()
        return self._taken()

    def clean(self) -> None:
        """Clean(): the stages' clean blocks, once."""
        if self._is_done:
            return
        self._is_done = True
        for stage in self._stages if self._has_begun else ():
            stage.clean()

    def dispose(self) -> None:
        """Dispose()"""
        self.clean()

    def _taken(self) -> object:
        if not self._items:
            return AUTOMATION_NULL
        taken = list(self._items)
        self._items.clear()
        return taken


def collect_stages(ps: Session, script: ScriptBlock) -> list[Any]:
    """The stages of the block's pipeline, bound to what the running scope holds now."""
    stages: list[Any] = []

    def add(scope: Scope, site: CallSite, values: tuple[object, ...]) -> None:
        command = site.command if site.version is ps.commands_version else None
        if command is None:
            command = find(ps, scope, site, values)
        stages.append(command.stage(ps, scope, site, values))

    def run(
        ps: Session, scope: Scope, out: object, site: CallSite, values: tuple[object, ...]
    ) -> None:
        add(scope, site, values)

    def pipe(ps: Session, scope: Scope, out: Any, head: Any, *commands: Any) -> None:
        for site, values in commands:
            add(scope, site, values)

    refusal = refusal_of(script.text)
    code = script.block.end
    if refusal or code is None:
        raise PSInvalidOperationException(refusal or EMPTY)
    names = {**code.__globals__, "run": run, "pipe": pipe}
    FunctionType(code.__code__, names)(ps, ps.scope, ps.discard)
    return stages


ONE_PIPELINE = (
    "Expressions or control structures are not permitted. Verify that the script block contains "
    "exactly one pipeline or command."
)
ONLY_ONE = "Only a script block that contains exactly one pipeline or command can be converted. "
EMPTY = (
    "An empty script block cannot be converted. Verify that the script block contains exactly one "
    "pipeline or command."
)


@lru_cache(maxsize=512)
def refusal_of(text: str) -> str:
    """Why a block of this text is not one pipeline that begins with a command; empty where it is
    (ScriptBlock.GetSimplePipeline).
    """
    body: Any = parse(text).script_block
    if body.begin_block or body.process_block or body.clean_block:
        return (
            "The script block cannot be converted because it contains more than one clause. "
            f"{ONE_PIPELINE}"
        )
    statements = body.end_block.statements if body.end_block else []
    if not statements:
        return EMPTY
    if len(statements) > 1:
        return f"{ONLY_ONE}{ONE_PIPELINE}"
    if body.end_block.traps:
        return "A script block that contains a top-level trap statement cannot be converted."
    if statements[0].kind != "Pipeline":
        return f"{ONLY_ONE}{ONE_PIPELINE}"
    return "" if statements[0].pipeline_elements[0].kind == "Command" else EMPTY

"""Functions and `&` blocks as commands. A function without attributes is bound fast: where each
argument of a call site goes is found once and kept with the site.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.binding.command_info import CommandInfo
from poshws.corelib.typesystem.types import declared_type
from poshws.runtime.commands.call_sites import POSITIONAL, SPLAT
from poshws.runtime.commands.simple_binding import bind_simple
from poshws.runtime.commands.simple_stage import SimpleStage, own_cells, take_over
from poshws.runtime.execution.block_parts import run_parts
from poshws.runtime.execution.scriptblock import Frame

if TYPE_CHECKING:
    from poshws.binding.pipeline_stage import PipelineStage, Sink
    from poshws.runtime.commands.call_sites import CallSite
    from poshws.runtime.commands.runnable import RunnableCommand
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.modules.modules import Module
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


class Function(CommandInfo):
    """A function or filter in the function table; without a name, a block that is run as a command
    (ScriptInfo).
    """

    __slots__ = ("description", "extent", "module", "name", "options", "script", "visibility")
    net_name = "System.Management.Automation.FunctionInfo"
    net_class = ""
    """The class that errors name in place of the function."""
    has_invocation = True
    """Whether its code has a `$MyInvocation` of its own."""

    def __init__(self, name: str, script: ScriptBlock, module: Module | None = None) -> None:
        self.name = name
        self.script = script
        self.module = module
        self.options = 0
        self.description = ""
        self.visibility = "Public"
        self.extent: tuple[int, int] | None = None

    def renamed(self, name: str, module: Module) -> Function:
        """The same under the name it is imported by."""
        return Function(name, self.script, module)

    @property
    def kind(self) -> str:
        """Function or Filter, or Script for a block."""
        if not self.name:
            return "Script"
        return "Filter" if self.script.block.is_filter else "Function"

    @property
    def net_type(self) -> Any:
        """FunctionInfo, for a filter FilterInfo, for a block ScriptInfo."""
        return declared_type(f"System.Management.Automation.{self.kind}Info")

    @property
    def definition(self) -> str:
        """The body as written."""
        return str(self.script.text)

    def to_string(self) -> str:
        """The name; of a block its text."""
        return self.name or self.definition

    def __str__(self) -> str:
        return self.to_string()

    @property
    def help_file(self) -> str:
        """Functions have none."""
        return ""

    @property
    def is_simple(self) -> bool:
        """True where binding needs no attributes."""
        return not self.script.block.advanced

    @property
    def metadata(self) -> Any:
        """Parameters and sets as the binder sees them."""
        from poshws.runtime.commands.block_metadata import metadata_of  # deferred

        return metadata_of(self.script)

    def run(
        self,
        ps: Session,
        scope: Scope,
        out: Sink,
        site: CallSite,
        values: tuple[object, ...],
    ) -> None:
        """The call of a function that stands alone in its pipeline."""
        block = self.script.block
        if block.advanced:
            run_advanced = block.runner
            if run_advanced is None:
                from poshws.runtime.commands.advanced_functions import (  # deferred
                    run_advanced,
                )

                block.runner = run_advanced
            run_advanced(ps, self, out, site, values)
            return
        invoke_simple(ps, self.script, out, site, values, self)
        if self.script.block.clean is None:
            # What failed inside is the function's own matter.
            ps.success = True

    def stage(
        self, ps: Session, scope: Scope, site: CallSite, values: tuple[object, ...]
    ) -> PipelineStage:
        """The function as one stage of a pipeline."""
        if self.script.block.advanced:
            from poshws.runtime.commands.advanced_functions import AdvancedStage  # deferred

            return AdvancedStage(ps, self, site, values)
        return SimpleStage(ps, self.script, site, values, self)


def invoke_simple(
    ps: Session,
    script: ScriptBlock,
    out: Sink,
    site: CallSite,
    values: tuple[object, ...],
    command: RunnableCommand,
    *,
    own_scope: bool = True,
) -> None:
    """Calls a block without attributes: no input, arguments from a call site."""
    block = script.block
    if ps.pending:
        ps.safepoint()
    frame = Frame(ps, script, own_scope=own_scope)
    ps.depth += 1
    if ps.depth > ps.depth_limit:
        ps.depth -= 1
        frame.leave()
        ps.call_depth_overflow()
    try:
        scope = frame.scope
        cells = {} if own_scope else own_cells(script, scope)
        bind_simple(ps, script, scope, site, values, command)
        if cells:
            take_over(scope, cells)
        try:
            run_parts(ps, block, scope, out)
        finally:
            if block.clean is not None and (block.begin or block.process or block.end):
                from poshws.runtime.commands.clean_blocks import run_clean  # deferred

                ps.success = True
                run_clean(ps, scope, block.clean)
    finally:
        ps.depth -= 1
        frame.leave()


__all__ = ["POSITIONAL", "SPLAT", "Function", "bind_simple", "invoke_simple"]

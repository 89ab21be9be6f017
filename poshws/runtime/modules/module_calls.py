"""`& $module { }` as a command."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.runtime.commands.call_sites import CallSite
from poshws.runtime.commands.dotted import Dotted
from poshws.runtime.commands.functions import Function
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.session.scopes import Scope

if TYPE_CHECKING:
    from poshws.binding.pipeline_stage import PipelineStage
    from poshws.runtime.commands.runnable import RunnableCommand
    from poshws.runtime.session.session import Session
from poshws.runtime.modules.modules import Module, in_module


class ModuleCall:
    """`& $module { }`: a block, or one of the module's commands, run inside the module."""

    kind = "Script"
    name = ""

    def __init__(self, module: Module, dotted: bool) -> None:
        self.module = module
        self.dotted = dotted

    def stage(
        self, ps: Session, scope: Scope, site: CallSite, values: tuple[object, ...]
    ) -> PipelineStage:
        """A stage for the block, which is the first argument."""
        inner_values = values[1:]
        if not inner_values:
            raise _nothing_to_run()
        inner = CallSite(
            site.unit,
            (None, site.operator, site.elements[1:], site.position, site.head_position, (), False),
        )
        command: RunnableCommand = self._command(ps, site, inner_values[0])
        if self.dotted:
            command = Dotted(command)
        return command.stage(ps, scope, inner, inner_values)

    def _command(self, ps: Session, site: CallSite, value: object) -> RunnableCommand:
        base = getattr(value, "base", value)
        if isinstance(base, ScriptBlock):
            return Function("", base.bound_to(self.module.state))
        if hasattr(base, "stage"):
            return cast("RunnableCommand", base)
        return in_module(ps, self.module, lambda: ps.command_named(str(base), site))


def _nothing_to_run() -> Exception:
    return RuntimeException(
        "The expression after '&' in a pipeline element produced an object that was not valid. "
        "It must result in a command name, a script block, or a CommandInfo object.",
        error_id="BadExpression",
        category="InvalidOperation",
    )

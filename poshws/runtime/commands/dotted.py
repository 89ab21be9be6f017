"""What `.` runs: a block, function or script in the caller's own scope."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.runtime.commands.functions import Function
from poshws.runtime.commands.simple_stage import SimpleStage

if TYPE_CHECKING:
    from poshws.binding.pipeline_stage import PipelineStage
    from poshws.runtime.commands.call_sites import CallSite
    from poshws.runtime.commands.runnable import MakesStage, RunnableCommand
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


class Dotted:
    """A block, function or script run by `.`: in the caller's own scope."""

    __slots__ = ("command",)

    def __init__(self, command: RunnableCommand) -> None:
        self.command = command

    @property
    def kind(self) -> str:
        """The kind of the command itself."""
        return str(self.command.kind)

    @property
    def name(self) -> str:
        """The name of the command itself."""
        return str(self.command.name)

    def stage(
        self, ps: Session, scope: Scope, site: CallSite, values: tuple[object, ...]
    ) -> PipelineStage:
        """A stage whose scope is the caller's."""
        command = self.command
        dotted: MakesStage | None = getattr(command, "dotted_stage", None)
        if dotted is not None:
            return dotted(ps, scope, site, values)
        if isinstance(command, Function):
            if command.script.block.advanced:
                from poshws.runtime.commands.advanced_functions import AdvancedStage  # deferred

                return AdvancedStage(ps, command, site, values, own_scope=False)
            return SimpleStage(ps, command.script, site, values, command, own_scope=False)
        return command.stage(ps, scope, site, values)

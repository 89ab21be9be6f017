"""What the runtime asks of a command that a pipeline can run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from poshws.binding.pipeline_stage import PipelineStage
    from poshws.runtime.commands.call_sites import CallSite
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


class MakesStage(Protocol):
    """One call of a command, with the values of the call site's elements."""

    def __call__(
        self, ps: Session, scope: Scope, site: CallSite, values: tuple[object, ...], /
    ) -> PipelineStage: ...


class RunnableCommand(Protocol):
    """A cmdlet, a function, a script, a program, or what stands for one."""

    @property
    def name(self) -> str:
        """As errors and listings have it."""

    @property
    def kind(self) -> str:
        """One of the names of CommandTypes."""

    def stage(
        self, ps: Session, scope: Scope, site: CallSite, values: tuple[object, ...], /
    ) -> PipelineStage:
        """One call of it, with the values of the call site's elements."""

"""`command -?`: the command's help instead of the command (IsHelpRequested)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from poshws.binding.command_info import CommandInfo
    from poshws.binding.pipeline_stage import PipelineStage
    from poshws.runtime.commands.call_sites import CallSite
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


class HelpOf:
    """Stands for a command that was asked for its help; programs get the `-?` themselves."""

    __slots__ = ("name",)

    def __init__(self, command: CommandInfo) -> None:
        self.name = getattr(command, "path", None) or command.name

    def stage(
        self, ps: Session, scope: Scope, site: CallSite, values: tuple[object, ...]
    ) -> PipelineStage:
        """Get-Help as a stage of the pipeline."""
        return HelpStage(ps, str(self.name))


class HelpStage:
    """Puts the help out at the end of the pipeline's input, which it takes no notice of."""

    expects_input = False
    out: Any = None

    def __init__(self, ps: Session, name: str) -> None:
        self.ps = ps
        self.name = name

    def begin(self) -> None:
        """There is nothing to begin."""

    def process(self, item: object) -> None:
        """Input is of no use."""

    def alone(self) -> None:
        """The help comes at the end."""

    def end(self) -> None:
        for each in self.ps.run("Get-Help", {"Name": self.name}):
            self.out(each)

    def clean(self) -> None:
        """Nothing is held."""

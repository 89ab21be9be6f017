"""A program on the disk as a command."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from poshws.binding.command_info import TypeName
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.convert import convert
from poshws.runtime.commands.file_commands import FileCommand
from poshws.runtime.native.stage import NativeStage

if TYPE_CHECKING:
    from poshws.binding.pipeline_stage import PipelineStage
    from poshws.runtime.commands.call_sites import CallSite
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


class Application(FileCommand):
    """A program on the disk, as Get-Command shows it."""

    __slots__ = ()
    net_name = "System.Management.Automation.ApplicationInfo"
    kind = "Application"

    @property
    def extension(self) -> str:
        """What the file's name ends in."""
        return os.path.splitext(self.path)[1]

    @property
    def version(self) -> object:
        """Files of Linux have none: 0.0.0.0."""
        return convert("0.0.0.0", declared_type("System.Version"))

    @property
    def syntax(self) -> str:
        """The path."""
        return self.path

    @property
    def output_type(self) -> list[TypeName]:
        """Programs write text."""
        return [TypeName("System.String")]

    def stage(
        self, ps: Session, scope: Scope, site: CallSite, values: tuple[object, ...]
    ) -> PipelineStage:
        """The program as one stage of a pipeline."""
        if any(hasattr(value, "block") for value in values):
            from poshws.runtime.native.minishell import MinishellStage, is_block  # deferred

            if any(map(is_block, values)):
                return MinishellStage(ps, self, site, values)
        return NativeStage(ps, self, site, values)

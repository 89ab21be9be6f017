"""Script files as commands: `./a.ps1`, `. ./a.ps1`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.members import get_static
from poshws.runtime.commands.dotted import Dotted
from poshws.runtime.commands.file_commands import FileCommand, FileMembers
from poshws.runtime.commands.functions import Function
from poshws.runtime.commands.invocation import InvocationInfo
from poshws.runtime.commands.requirements import check_requirements
from poshws.runtime.commands.script_text import read_script
from poshws.runtime.execution.control_flow import ExitSignal
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.execution.units import load

if TYPE_CHECKING:
    from poshws.binding.pipeline_stage import PipelineStage
    from poshws.runtime.commands.call_sites import CallSite
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


class ScriptFunction(FileMembers, Function):
    """A script file that was read: as `$MyInvocation.MyCommand` shows it."""

    __slots__ = ()
    net_name = "System.Management.Automation.ExternalScriptInfo"

    @property
    def kind(self) -> str:
        """ExternalScript."""
        return "ExternalScript"

    @property
    def path(self) -> str:  # type: ignore[override]
        """The file."""
        return str(self.script.block.unit.file)


class ExternalScript(FileCommand):
    """A script file; it is read when it is called."""

    __slots__ = ()
    net_name = "System.Management.Automation.ExternalScriptInfo"
    kind = "ExternalScript"

    @property
    def script(self) -> ScriptBlock:
        """The file's code; nothing of it runs."""
        return ScriptBlock(load(read_script(self.path), self.path).root)

    @property
    def script_contents(self) -> str:
        """The file's text."""
        return read_script(self.path)

    @property
    def metadata(self) -> Any:
        """The parameters of its param block."""
        from poshws.runtime.commands.block_metadata import metadata_of  # deferred

        return metadata_of(self.script)

    @property
    def original_encoding(self) -> object:
        """UTF-8."""
        return get_static(declared_type("System.Text.Encoding"), "UTF8")

    def load(self, ps: Session) -> ScriptFunction:
        """The file's unit as a function."""
        is_module = ps.state.module is not None
        unit = load(read_script(self.path), self.path, is_module=is_module)
        check_requirements(ps, unit)
        return ScriptFunction(
            self.name,
            ScriptBlock(unit.root, ps.root_state if ps.state.module is None else ps.state),
        )

    def stage(
        self, ps: Session, scope: Scope, site: CallSite, values: tuple[object, ...]
    ) -> PipelineStage:
        """A call of the file: a script scope of its own."""
        script = self._called(ps, site)
        return ScriptStage(script.stage(ps, scope, site, values), ps, is_dotted=False)

    def dotted_stage(
        self, ps: Session, scope: Scope, site: CallSite, values: tuple[object, ...]
    ) -> PipelineStage:
        """`. file`"""

        script = Dotted(self._called(ps, site))
        return ScriptStage(script.stage(ps, scope, site, values), ps, is_dotted=True)

    def _called(self, ps: Session, site: CallSite) -> ScriptFunction:
        """The file as a function; what it requires and is not there stands at its name."""
        try:
            return self.load(ps)
        except RuntimeException as error:
            if site.position and error.error_id.startswith("ScriptRequires"):
                info = InvocationInfo(None, site)
                info.extent = site.head_extent
                error.error_record.invocation_info = info
            raise


class ScriptStage:
    """A script file as a stage: `exit` ends the file alone and sets $LASTEXITCODE."""

    expects_input = False

    def __init__(self, stage: PipelineStage, ps: Session, *, is_dotted: bool) -> None:
        self.stage = stage
        self.ps = ps
        self.is_dotted = is_dotted
        self.ended = False

    @property
    def out(self) -> Any:
        """Where output goes."""
        return self.stage.out

    @out.setter
    def out(self, out: Any) -> None:
        self.stage.out = out

    @property
    def context(self) -> Any:
        """What a StopUpstream of the stage names."""
        return getattr(self.stage, "context", self.stage)

    def _guard(self, function: Any, *arguments: object) -> None:
        if self.ended:
            return
        try:
            function(*arguments)
        except ExitSignal as signal:
            self.ended = True
            self.ps.last_exit_code = signal.code
            self.ps.success = self.ps.last_success = signal.code == 0

    def begin(self) -> None:
        """Makes the scope a script's and runs the begin block."""
        self._guard(self.stage.begin)

    def process(self, item: object) -> None:
        """Runs the process block."""
        self._guard(self.stage.process, item)

    def alone(self) -> None:
        """Runs the process block once."""
        self._guard(self.stage.alone)

    def end(self) -> None:
        """Runs the end block, which is the whole of most files."""
        self._guard(self.stage.end)

    def clean(self) -> None:
        """Runs the clean block."""
        self._guard(self.stage.clean)

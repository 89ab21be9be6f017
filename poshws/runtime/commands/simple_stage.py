"""A function without attributes as a stage of a pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from poshws.compiler.codegen.unit import DYNAMIC, INPUT, MY_INVOCATION
from poshws.corelib.exceptions.dotnet import NetException
from poshws.runtime.commands.simple_binding import bind_simple
from poshws.runtime.execution.control_flow import ReturnSignal
from poshws.runtime.execution.enumeration import input_enumerator
from poshws.runtime.execution.scriptblock import Frame
from poshws.runtime.session.variables import ComputedVariable, Variable

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.binding.pipeline_stage import Sink
    from poshws.runtime.commands.call_sites import CallSite
    from poshws.runtime.commands.runnable import RunnableCommand
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


_OF_CALL: Final = ("args", "input", "myinvocation", "psboundparameters")
"""Variables of a call, of which a call in the same scope sees nothing."""
_AUTOMATIC: Final = (*_OF_CALL, "pscmdlet", "_")

Kept = list[tuple[str, "Variable | None"]]


def kept_variables(scope: Scope) -> Kept:
    """The automatic variables of a scope before a block, function or file is run in it by `.`:
    each has its own for as long as it runs.
    """
    return [(key, scope.variables.get(key)) for key in _AUTOMATIC]


def give_back(scope: Scope, kept: Kept) -> None:
    """Puts them back."""
    for key, variable in kept:
        if variable is None:
            scope.variables.pop(key, None)
        else:
            scope.variables[key] = variable


def own_cells(script: ScriptBlock, scope: Scope) -> dict[str, Variable]:
    """The variables of a scope that the parameters of what is run in it by `.` will replace."""
    keys = [row[0].lower() for row in script.block.parameters]
    return {key: scope.variables[key] for key in keys if key in scope.variables}


def take_over(scope: Scope, cells: dict[str, Variable]) -> None:
    """Gives the scope's own variables what the parameters hold: its code holds the cells."""
    for key, cell in cells.items():
        made = scope.variables.get(key)
        if made is None or made is cell:
            continue
        cell.constrain(made.attributes, made.options)
        cell.replace(made.value)
        scope.variables[key] = cell


class SimpleStage:
    """A function without attributes in a pipeline."""

    __slots__ = (
        "command",
        "expects_input",
        "frame",
        "has_run",
        "input",
        "kept",
        "out",
        "ps",
        "runs",
        "scope",
        "script",
        "site",
        "values",
    )

    expects_input: bool

    def __init__(
        self,
        ps: Session,
        script: ScriptBlock,
        site: CallSite,
        values: tuple[object, ...],
        command: RunnableCommand,
        own_scope: bool = True,
    ) -> None:
        self.ps = ps
        self.script = script
        self.site = site
        self.values = values
        self.command = command
        self.input: list[object] = []
        self.out: Sink = ps.discard
        self.runs = own_scope
        self.has_run = False
        self.kept: Kept | None = None

    def begin(self) -> None:
        """Binds the arguments and runs the begin block."""
        expects_input = self.ps.expects_input
        self.frame = Frame(self.ps, self.script, own_scope=self.runs)
        self.scope = self.frame.scope
        if not self.runs:
            self.kept = kept_variables(self.scope)
            for key in _OF_CALL:
                self.scope.variables.pop(key, None)
        cells = {} if self.runs else own_cells(self.script, self.scope)
        try:
            bind_simple(self.ps, self.script, self.scope, self.site, self.values, self.command)
            take_over(self.scope, cells)
            block = self.script.block
            if expects_input and block.flags & (MY_INVOCATION | DYNAMIC):
                self._expect_input()
            if block.flags & (INPUT | DYNAMIC):
                self.scope.variables["input"] = Variable("input", input_enumerator(self.input))
            if block.begin is not None:
                self._call(block.begin)
        finally:
            self.frame.leave()

    def _expect_input(self) -> None:
        variable = self.scope.variables.get("myinvocation")
        if variable is None:
            return  # that of the code around counts

        def make() -> object:
            info = variable.value
            info.expecting_input = True
            return info

        self.scope.variables["myinvocation"] = ComputedVariable("MyInvocation", make)

    def process(self, item: object) -> None:
        """Runs the process block for an object; without one the objects are kept for `$input`."""
        process = self.script.block.process
        if process is None:
            self.input.append(item)
            return
        self._resume()
        try:
            if self.kept is not None:
                # The caller's own `$_` stays as it is.
                self.scope.variables["_"] = Variable("_")
            self.scope.local("_", "_").value = item
            if self.script.block.flags & (INPUT | DYNAMIC):
                self.scope.variables["input"] = Variable("input", input_enumerator([item]))
            self._call(process)
        finally:
            self.frame.leave()

    def alone(self) -> None:
        """The one process call of a command that nothing is piped into."""
        process = self.script.block.process
        if process is not None:
            self._resume()
            try:
                self.scope.variables["_"] = Variable("_", None)
                self._call(process)
            finally:
                self.frame.leave()

    def end(self) -> None:
        """Runs the end block."""
        if self.script.block.end is None:
            return
        self._resume()
        try:
            block = self.script.block
            if block.flags & (INPUT | DYNAMIC):
                left = self.input if block.process is None else []
                self.scope.variables["input"] = Variable("input", input_enumerator(left))
            self._call(self.script.block.end)
        finally:
            self.frame.leave()

    def clean(self) -> None:
        """Runs the clean block."""
        try:
            self._clean()
        finally:
            if self.kept is not None:
                give_back(self.scope, self.kept)

    def _clean(self) -> None:
        if self.script.block.clean is None or not self.has_run:
            return
        from poshws.runtime.commands.clean_blocks import run_clean  # deferred

        self._resume()
        try:
            run_clean(self.ps, self.scope, self.script.block.clean)
        finally:
            self.frame.leave()

    def _call(self, function: Callable[..., Any]) -> None:
        success = self.ps.success
        self.has_run = True
        try:
            function(self.ps, self.scope, self.out)
        except ReturnSignal:
            pass
        except NetException as error:
            self.ps.ended(error, is_script=True)
            raise
        self.ps.success = success

    def _resume(self) -> None:
        frame = self.frame
        frame.before = frame.state.current
        frame.state_before = self.ps.state
        frame.state.current = frame.scope
        self.ps.state = frame.state
        self.ps.scope = frame.scope

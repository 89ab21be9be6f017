"""Advanced functions: bound by the full binder, with common parameters and `$PSCmdlet`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.automation.bound_parameters import PSBoundParametersDictionary
from poshws.binding.arguments import shape_of
from poshws.binding.binder import RESTORED, Bound, call_of, plan_for
from poshws.clr.collections.lists import ArrayList
from poshws.compiler.codegen.unit import DYNAMIC, INPUT
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import ParameterBindingException, end_command
from poshws.runtime.commands.common_parameters import CommonParameters
from poshws.runtime.commands.invocation import InvocationInfo
from poshws.runtime.commands.parameter_variables import Row, rows_of, set_default, set_parameter
from poshws.runtime.commands.ps_cmdlet import ScriptCmdlet
from poshws.runtime.commands.simple_stage import (
    Kept,
    give_back,
    kept_variables,
    own_cells,
    take_over,
)
from poshws.runtime.errors.positions import outside_of
from poshws.runtime.execution.control_flow import ReturnSignal
from poshws.runtime.execution.scriptblock import Frame
from poshws.runtime.execution.type_operations import parameter_dictionary
from poshws.runtime.session.variables import (
    UNSET,
    ComputedVariable,
    GuardedVariable,
    Variable,
    load,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from poshws.binding.metadata import CommandMetadata
    from poshws.binding.pipeline_stage import Sink
    from poshws.corelib.exceptions.error_records import ErrorRecord
    from poshws.runtime.commands.call_sites import CallSite
    from poshws.runtime.commands.functions import Function
    from poshws.runtime.commands.runnable import RunnableCommand
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


def run_advanced(
    ps: Session,
    function: Function,
    out: Sink,
    site: CallSite,
    values: tuple[object, ...],
) -> None:
    """The call of an advanced function that stands alone in its pipeline."""
    if ps.pending:
        ps.safepoint()
    scope, streams, state = ps.scope, ps.streams, ps.state
    stage = AdvancedStage(ps, function, site, values)
    stage.out = out
    ps.expects_input = False
    try:
        stage.run_alone()
    finally:
        if stage.frame is not None:
            stage.frame.leave()
        ps.scope, ps.streams, ps.state = scope, streams, state
        stage.clean()


class AdvancedStage:
    """One call of an advanced function or block."""

    common: CommonParameters | None = None
    frame: Frame | None = None
    context: Any = None
    bound: Any = None
    positions: Sequence[int] = ()
    expects_input = False
    has_run = False
    failed = False
    kept: Kept | None = None

    def __init__(
        self,
        ps: Session,
        function: Function,
        site: CallSite,
        values: tuple[Any, ...],
        own_scope: bool = True,
    ) -> None:
        self.ps = ps
        self.function = function
        self.script = function.script
        self.site = site
        self.values = values
        self.out: Sink = ps.discard
        self.own_scope = own_scope
        self.caller_state = ps.state
        self.input: list[object] = []

    @property
    def name(self) -> str:
        """The name errors are reported under."""
        return self.function.name

    def run_alone(self) -> None:
        """All of the call in one go; `clean` must follow."""
        block = self.script.block
        self.frame = Frame(self.ps, self.script)
        has_input = block.flags & (INPUT | DYNAMIC)
        self._enter_call()
        self._bind()
        if has_input:
            self._set_input(_array_list([]))
        if block.begin is not None:
            self._call(block.begin)
        if block.process is not None:
            self.frame.scope.variables["_"] = Variable("_", None)
            self._call(block.process)
        try:
            if block.end is not None:
                if has_input:
                    self._set_input([])
                self._call(block.end)
        finally:
            if self.common is not None:
                self.common.finish()
        if self.common is not None:
            self.common.flush()

    def begin(self) -> None:
        """Binds what the call site gives and runs the begin block."""
        ps, block = self.ps, self.script.block
        self.expects_input = ps.expects_input
        self.frame = Frame(ps, self.script, own_scope=self.own_scope)
        if not self.own_scope:
            self.kept = kept_variables(self.frame.scope)
        try:
            self._enter_call()
            cells = {} if self.own_scope else own_cells(self.script, self.frame.scope)
            self._bind()
            take_over(self.frame.scope, cells)
            if block.flags & (INPUT | DYNAMIC):
                self._set_input(_array_list([]))
            if block.begin is not None:
                self._call(block.begin)
        finally:
            self._leave()

    def _set_input(self, items: list[Any]) -> None:
        """`$input` of an advanced function is the objects themselves, to be read more than once."""
        assert self.frame is not None
        self.frame.scope.variables["input"] = Variable("input", items)

    def _enter_call(self) -> None:
        self.ps.depth += 1
        if self.ps.depth > self.ps.depth_limit:
            self.ps.call_depth_overflow()

    def _bind(self) -> None:
        ps, site = self.ps, self.site
        plan, values = self._planned()
        before, ps.binding_stage = ps.binding_stage, self
        try:
            self.bound = plan.bind(ps, values, expects_input=self.expects_input)
        except ParameterBindingException as error:
            raise at_argument(error, self.function, site, self.positions) from None
        finally:
            ps.binding_stage = before
        try:
            self._set_variables()
        except NetException as error:
            # What a default throws has come up where the function is called.
            raise outside_of(error)  # noqa: B904  it is the same exception

    def _planned(self) -> tuple[Any, tuple[Any, ...]]:
        """The plan of the call and its values; without a splat the plan stays with the site."""
        site, block = self.site, self.script.block
        first = 0 if site.name is not None else 1
        if site.plan_for is block:
            plan, self.positions, count = site.plan
            return plan, self.values[first : first + count]
        given = given_values(site, self.values, first)
        shape, values, self.positions = call_of(site.elements, given)
        plan = plan_for(self.function.metadata, shape)
        if shape_of(site.elements) is not None:
            site.plan, site.plan_for = (plan, self.positions, len(values)), block
        return plan, values

    def note_so_far(self, metadata: CommandMetadata, values: dict[str, Any], set_name: str) -> None:
        """What $PSCmdlet tells in the dynamicparam block: the set and the values so far."""
        self.bound = Bound(metadata, values, set_name)

    def set_so_far(self, values: dict[str, object]) -> None:
        """Makes variables of what is bound so far, for code that runs while binding goes on."""
        assert self.frame is not None
        scope = self.frame.scope
        scope.variables["psboundparameters"] = ComputedVariable(
            "PSBoundParameters", lambda: parameter_dictionary(dict(values))
        )
        rows = rows_of(self.ps, self.script.block, scope)
        for name, value in values.items():
            if name.lower() in rows:
                _assign(scope, rows[name.lower()], value)

    def dynamic_parameters(self, values: dict[str, object]) -> list[Any]:
        """Runs the dynamicparam block; it sees what is bound so far."""
        assert self.frame is not None
        ps, scope = self.ps, self.frame.scope
        self.context = ScriptCmdlet(self)
        scope.variables["pscmdlet"] = Variable("PSCmdlet", self.context)
        scope.variables["myinvocation"] = ComputedVariable("MyInvocation", self._read_invocation)
        self.set_so_far(values)
        bound = {name.lower() for name in values}
        for key, row in rows_of(ps, self.script.block, scope).items():
            if key not in bound:
                # Defaults come later, when the dynamic parameters are bound, too.
                value = row.without_value
                set_parameter(scope, row, None if value == "" else value)
        found: list[Any] = []
        dynamic_param = self.script.block.dynamic_param
        assert dynamic_param is not None
        try:
            dynamic_param(ps, scope, found.append)
        except ReturnSignal:
            pass
        return found

    def _set_variables(self) -> None:
        ps, bound = self.ps, self.bound
        assert self.frame is not None
        scope = self.frame.scope
        if bound.shared is not None:
            self.common = CommonParameters(ps, bound.shared, self)
            self.common.set_preferences(scope)
        self.context = ScriptCmdlet(self)
        variables = scope.variables
        # Default values see them.
        variables["pscmdlet"] = Variable("PSCmdlet", self.context)
        variables["myinvocation"] = ComputedVariable("MyInvocation", self._read_invocation)
        if bound.outcome is not None and bound.shared is None and self.own_scope:
            set_replayed(ps, self.script, scope, bound)
        else:
            set_bound(ps, self.script, scope, bound)
        variables["psboundparameters"] = ComputedVariable("PSBoundParameters", self._read_bound)

    def _read_bound(self) -> object:
        bound = self.bound
        if bound.outcome is None or bound.outcome.variables is None or bound.pipeline is not None:
            return parameter_dictionary(bound.parameters)
        return PSBoundParametersDictionary.of_names(bound.outcome.variables[2], bound.parameters)

    def _read_invocation(self) -> object:
        return self.context.invocation

    def process(self, item: object) -> None:
        """Binds a pipeline object and runs the process block."""
        block = self.script.block
        if self.bound is not None and self.bound.pipeline is not None:
            try:
                changed = self.bound.pipeline.bind(item)
            except ParameterBindingException as error:
                placed = at_argument(error, self.function, self.site, self.positions)
                self.report(placed.error_record)
                return
            self._apply(changed)
        if block.process is None:
            self.input.append(item)
            return
        self._resume()
        try:
            assert self.frame is not None
            self.frame.scope.local("_", "_").value = item
            if block.flags & (INPUT | DYNAMIC):
                self._set_input(_array_list([item]))
            self._call(block.process)
        finally:
            self._leave()

    def _apply(self, changed: dict[str, object]) -> None:
        assert self.frame is not None
        scope = self.frame.scope
        for name, value in changed.items():
            if value is RESTORED:
                _restore(self.ps, self.script, scope, name)
            else:
                row = rows_of(self.ps, self.script.block, scope).get(name.lower())
                if row is not None:
                    _assign(scope, row, value)
        seen = scope.variables.get("psboundparameters")
        table = UNSET if seen is None else load(seen)
        if isinstance(table, PSBoundParametersDictionary):
            # A parameter that this object did not bind stays there with its last value.
            for name, value in changed.items():
                if value is not RESTORED:
                    table[name] = value

    def alone(self) -> None:
        """The one process call of a command that nothing is piped into."""
        process = self.script.block.process
        if process is not None:
            self._resume()
            try:
                assert self.frame is not None
                self.frame.scope.variables["_"] = Variable("_", None)
                self._call(process)
            finally:
                self._leave()

    def end(self) -> None:
        """Runs the end block."""
        end = self.script.block.end
        try:
            if end is not None:
                self._resume()
                try:
                    if self.script.block.flags & (INPUT | DYNAMIC):
                        self._set_input(list(self.input))
                    self._call(end)
                finally:
                    self._leave()
        finally:
            if self.common is not None:
                self.common.finish()

    def clean(self) -> None:
        """Runs the clean block, whatever happened."""
        if self.frame is None:
            return
        self.ps.depth -= 1
        try:
            self._clean_up()
        finally:
            if self.kept is not None:
                give_back(self.frame.scope, self.kept)
            self.frame = None

    def _clean_up(self) -> None:
        clean = self.script.block.clean
        if clean is not None and self.has_run:
            self._resume()
            try:
                self._clean(clean)
            finally:
                self._leave()

    def _clean(self, clean: Callable[..., Any]) -> None:
        from poshws.runtime.commands.clean_blocks import run_clean  # deferred

        assert self.frame is not None
        run_clean(self.ps, self.frame.scope, clean, self.common)
        if self.failed:
            self.ps.success = False

    def _call(self, function: Callable[..., Any]) -> None:
        assert self.frame is not None
        self.has_run = True
        out = self.out if self.common is None else self.common.output(self.out)
        success = self.ps.success
        try:
            if self.common is None:
                function(self.ps, self.frame.scope, out)
            else:
                with self.common.around():
                    function(self.ps, self.frame.scope, out)
        except ReturnSignal:
            pass
        except NetException as error:
            raise self._own(error, function)  # noqa: B904  it is the same exception
        # What failed inside is the function's own matter, but for the errors in its own name.
        self.ps.success = success and not self.failed

    def _own(self, error: NetException, function: Callable[..., Any]) -> BaseException:
        """The error with which the function ends, which is its own from now on."""
        own: Any = error
        if getattr(error, "ends_command", None) is self:
            # For the caller it is an error like any other.
            own.ends_command = None
        else:
            from poshws.runtime.errors.cmdlet_errors import error_of_cmdlet  # deferred

            own = error_of_cmdlet(self, error)
        end_command(own)
        self.ps.ended(own, is_script=function is self.script.block.process)
        return own  # type: ignore[no-any-return]

    @property
    def session(self) -> Session:
        """The session, as stages of cmdlets name it."""
        return self.ps

    def complete(self, record: ErrorRecord) -> None:
        """The record names this call."""
        record.command_class = self.function.net_class or self.function.name
        record.invocation_info = self.context.my_invocation.of_record()

    def _resume(self) -> None:
        frame = self.frame
        assert frame is not None
        frame.before = frame.state.current
        frame.state_before = self.ps.state
        frame.state.current = frame.scope
        self.ps.state = frame.state
        self.ps.scope = frame.scope

    def _leave(self) -> None:
        assert self.frame is not None
        self.frame.leave()

    def report(self, record: ErrorRecord) -> None:
        """A non-terminating error of this function itself."""
        preference = self.common.error_action if self.common is not None else None
        self.failed = self.failed or preference != "ignore"
        self.ps.report_error(record, preference)


def given_values(site: CallSite, values: tuple[object, ...], first: int) -> tuple[object, ...]:
    """The arguments alone, without the command and the targets of redirections."""
    count = sum(1 for element in site.elements if element[0] != 1)
    return values[first : first + count]


def set_bound(ps: Session, script: ScriptBlock, scope: Scope, bound: Any) -> None:
    """Makes the variables of all parameters: bound ones, then defaults in order."""
    for parameter in bound.dynamic:
        if parameter.name in bound.parameters and parameter.default is not None:
            parameter.default.value = bound.parameters[parameter.name]
    rows = rows_of(ps, script.block, scope)
    given = set()
    delayed = () if bound.pipeline is None else {each.name for each in bound.pipeline.line.delayed}
    for name, value in bound.parameters.items():
        row = rows.get(name.lower())
        if row is not None and name in delayed:
            # Each object's value comes with the object.
            given.add(row.key)
            set_parameter(scope, row, row.without_value)
        elif row is not None:
            given.add(row.key)
            _assign(scope, row, value)
    if len(given) < len(rows):
        for key, row in rows.items():
            if key not in given:
                set_default(ps, script, scope, row)


def set_replayed(ps: Session, script: ScriptBlock, scope: Scope, bound: Any) -> None:
    """The same in a new scope for what was bound in the way a call before was."""
    prepared = bound.outcome.variables
    if prepared is None:
        rows = rows_of(ps, script.block, scope)
        given = [rows.get(name.lower()) for name in bound.parameters]
        late = [row for row in rows.values() if row not in given]
        names: dict[Hashable, object] = {name.lower(): name for name in bound.parameters}
        prepared = bound.outcome.variables = given, late, names
    given, late, _ = prepared
    variables = scope.variables
    for row, value in zip(given, bound.parameters.values(), strict=True):
        if row is not None:
            variable = variables[row.key] = Variable(row.name, value)
            if row.constraints:
                variable.attributes = row.constraints
                variable.__class__ = GuardedVariable
    for row in late:
        set_default(ps, script, scope, row)


def _assign(scope: Scope, row: Row, value: object) -> None:
    variable = scope.variables.get(row.key)
    if variable is None or type(variable) is Variable:
        set_parameter(scope, row, value)
    else:
        variable.replace(value)


def _restore(ps: Session, script: ScriptBlock, scope: Scope, name: str) -> None:
    row = rows_of(ps, script.block, scope).get(name.lower())
    if row is not None:
        set_default(ps, script, scope, row)


def _array_list(items: list[object]) -> list[Any]:
    return ArrayList(items)


def at_argument(
    error: ParameterBindingException,
    command: RunnableCommand,
    site: CallSite,
    positions: Sequence[int],
) -> ParameterBindingException:
    """The error with the position of the argument it is about, and the command's name."""
    record = error.error_record
    if record.invocation_info is None:
        info = InvocationInfo(command, site)
        argument = getattr(error, "argument", None)
        if argument is not None:
            at_name = getattr(error, "at_parameter", True)
            index = argument.index if at_name else argument.value_index
            if 0 <= index < len(positions) and positions[index]:
                info.display_extent = site.argument_extent(positions[index], at_name=at_name)
        error.command_invocation = info
        record.invocation_info = info.of_record(is_named=False)
    if not record.command_class:
        record.command_class = getattr(command, "net_class", None) or command.name
    return error

"""Binds the arguments of a call to the parameters of a block without attributes, and runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.binding.arguments import Argument
from poshws.compiler.codegen.unit import ARGS, BOUND_PARAMETERS, DYNAMIC, INPUT, MY_INVOCATION
from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.powershell import ParameterBindingException
from poshws.runtime.commands.binding_plans import TRUE, BindingPlan, parameter_finder, plan_binding
from poshws.runtime.commands.invocation import InvocationInfo
from poshws.runtime.commands.parameter_variables import (
    Row,
    UnfilledSlot,
    rows_of,
    set_default,
    set_parameter,
)
from poshws.runtime.commands.splatting import NamedWord, expand
from poshws.runtime.execution.block_parts import run_here
from poshws.runtime.execution.enumeration import input_enumerator
from poshws.runtime.execution.type_operations import parameter_dictionary
from poshws.runtime.session.variables import ComputedVariable, Variable

if TYPE_CHECKING:
    from poshws.binding.pipeline_stage import Sink
    from poshws.runtime.commands.call_sites import CallSite
    from poshws.runtime.commands.runnable import RunnableCommand
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.execution.units import Block
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


def bind_simple(
    ps: Session,
    script: ScriptBlock,
    scope: Scope,
    site: CallSite,
    values: tuple[object, ...],
    command: RunnableCommand,
) -> None:
    """Puts the arguments of a call into the variables of the scope."""
    block = script.block
    try:
        plan, values = _plan_of(ps, block, site, values)
    except ParameterBindingException as error:
        raise placed(error, command, site, None) from error
    if block.flags & (MY_INVOCATION | DYNAMIC) and getattr(command, "has_invocation", True):
        # What default values see.
        scope.variables["myinvocation"] = ComputedVariable(
            "MyInvocation", lambda: ps.invocation_of(site, command, {}, [])
        )
    try:
        bound = set_parameters(ps, script, scope, plan, values)
    except (ParameterBindingException, UnfilledSlot) as error:
        raise placed(error, command, site, plan) from error
    rest: list[Any] = []
    for index, text in plan.rest:
        if text is not None:
            rest.append(NamedWord(text))
        if index is not None:
            rest.append(None if values[index] is AUTOMATION_NULL else values[index])
    set_automatic(ps, script, scope, rest, bound, site, command)


def _plan_of(
    ps: Session, block: Block, site: CallSite, values: tuple[object, ...]
) -> tuple[BindingPlan, tuple[Any, ...]]:
    """Where the arguments of a call go, and the values with those of splats."""
    if site.has_splat:
        elements, values = expand(site, values, parameter_finder(ps, block))
        return _splatted_plan(ps, block, site, elements), values
    if site.plan_for is not block:
        site.plan = plan_binding(ps, block, site.elements, 0 if site.name is not None else 1)
        site.plan_for = block
    return site.plan, values


_MOST_SHAPES = 50


def _splatted_plan(ps: Session, block: Block, site: CallSite, elements: list[Any]) -> BindingPlan:
    """The plan of a call with splats, kept with the call site by what they were opened to."""
    if site.plan_for is not block or len(site.plan) >= _MOST_SHAPES:
        site.plan, site.plan_for = {}, block
    key = tuple(elements)
    plan: BindingPlan | None = site.plan.get(key)
    if plan is None:
        first = 0 if site.name is not None else 1
        plan = site.plan[key] = plan_binding(ps, block, elements, first)
    return plan


def placed(
    error: ParameterBindingException | UnfilledSlot,
    command: RunnableCommand,
    site: CallSite,
    plan: BindingPlan | None,
) -> ParameterBindingException | UnfilledSlot:
    """The error with the command's name and the place of the argument it is about."""
    record = error.error_record
    if record.invocation_info is None:
        info = InvocationInfo(command, site)
        argument = getattr(error, "argument", None)
        place, at_name = error.place, True
        if argument is not None and plan is not None:
            place, at_name = plan.places.get(argument.index, 0), error.at_parameter  # type: ignore[union-attr]
        if place:
            info.display_extent = site.argument_extent(place, at_name=at_name)
        error.command_invocation = info
        record.invocation_info = info.of_record(is_named=False)
    if not record.command_class:
        record.command_class = command.name
    return error


def set_parameters(
    ps: Session, script: ScriptBlock, scope: Scope, plan: BindingPlan, values: tuple[object, ...]
) -> dict[str, Any]:
    """Makes the parameters' variables, bound or by default; gives what was bound by name."""
    rows = rows_of(ps, script.block, scope)
    variables = scope.variables
    bound: dict[str, Any] = {}
    late: list[Row] = []
    for row, source in zip(rows.values(), plan.sources, strict=True):
        if source is None:
            late.append(row)
            continue
        value = source if type(source) is str else True if source is TRUE else values[source]
        if value is AUTOMATION_NULL:
            value = None
        if row.is_free:
            variables[row.key] = Variable(row.name, value)
        elif row.is_typed and type(value) is row.kind.python:
            set_parameter(scope, row, value)
        else:
            index = source if type(source) is int else -1
            given = Argument(None, value, index=index)
            given.literal = plan.literals.get(index)
            value = _accepted(ps, script, row, given, is_positional=index in plan.positional)
            set_parameter(scope, row, value)
        bound[row.name] = value
    for row in late:
        set_default(ps, script, scope, row)
    return bound


def _accepted(
    ps: Session, script: ScriptBlock, row: Row, given: Argument, *, is_positional: bool
) -> object:
    """What a parameter with a type or attributes takes of an argument.

    One given by position is offered as it is first, which shows where a collection is wanted: what
    is no IList is then one element of it.
    """
    from poshws.binding.coerce import SKIPPED, accept  # deferred
    from poshws.binding.command_line import is_text  # deferred
    from poshws.runtime.commands.block_metadata import metadata_of  # deferred

    metadata = metadata_of(script)
    parameter = metadata.parameters[row.key]
    value = given.value
    if given.literal is not None and is_text(parameter):
        value = given.literal
    if is_positional and (parameter.is_array or parameter.is_collection):
        bound = accept(ps, metadata, parameter, value, given, coerce=False)
        if bound is not SKIPPED:
            return bound
    return accept(ps, metadata, parameter, value, given)


def set_automatic(
    ps: Session,
    script: ScriptBlock,
    scope: Scope,
    rest: list[object],
    bound: dict[str, object],
    site: CallSite,
    command: RunnableCommand,
) -> None:
    """`$args` and what else the body names; what is dear to make is made when it is read."""
    block = script.block
    variables = scope.variables
    variables["args"] = Variable("args", rest)
    flags = block.flags
    if not flags & (BOUND_PARAMETERS | MY_INVOCATION | INPUT | DYNAMIC):
        return
    if flags & (BOUND_PARAMETERS | DYNAMIC):
        variables["psboundparameters"] = ComputedVariable(
            "PSBoundParameters", lambda: bound_parameters(bound)
        )
    if flags & (MY_INVOCATION | DYNAMIC) and getattr(command, "has_invocation", True):
        variables["myinvocation"] = ComputedVariable(
            "MyInvocation", lambda: ps.invocation_of(site, command, bound, rest)
        )
    if flags & INPUT and "input" not in variables:
        variables["input"] = Variable("input", input_enumerator([]))


def bound_parameters(bound: dict[str, object]) -> object:
    """`$PSBoundParameters`: a dictionary in the order of binding."""
    return parameter_dictionary(bound)


_BY_POSITION: dict[tuple[int, int], BindingPlan] = {}
"""Plans of calls from Python by the numbers of parameters and arguments."""


def run_with_parameters(
    ps: Session, script: ScriptBlock, scope: Scope, out: Sink, arguments: list[object]
) -> None:
    """Runs a block called from Python with arguments by position."""
    block = script.block
    count = len(block.parameters)
    used = min(len(arguments), count)
    plan = _BY_POSITION.get((count, used))
    if plan is None:
        plan = _BY_POSITION[count, used] = BindingPlan(0)
        plan.sources = [*range(used), *[None] * (count - used)]
    bound = set_parameters(ps, script, scope, plan, tuple(arguments))
    rest = arguments[used:]
    scope.variables["args"] = Variable("args", rest)
    if block.flags & (BOUND_PARAMETERS | ARGS):
        scope.variables["psboundparameters"] = ComputedVariable(
            "PSBoundParameters", lambda: bound_parameters(bound)
        )

    run_here(ps, script, scope, out)

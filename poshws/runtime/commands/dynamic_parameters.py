"""The dynamic parameters of a function that is looked at and not called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from poshws.binding.arguments import call_of, read_arguments
from poshws.binding.command_line import CommandLine
from poshws.corelib.current_session import current_session
from poshws.corelib.exceptions.powershell import ParameterBindingException
from poshws.runtime.commands.advanced_functions import AdvancedStage
from poshws.runtime.commands.functions import Function
from poshws.runtime.execution.pipeline import site_for
from poshws.runtime.execution.scriptblock import Frame

if TYPE_CHECKING:
    from collections.abc import Sequence

    from poshws.binding.metadata import CommandMetadata


class CalledFunction(Function):
    """A function as Get-Command -ArgumentList gives it: with the parameters of such a call."""

    __slots__ = ("call_arguments",)

    def __init__(self, function: Function, arguments: list[Any]) -> None:
        super().__init__(function.name, function.script, function.module)
        self.options = function.options
        self.description = function.description
        self.visibility = function.visibility
        self.extent = function.extent
        self.call_arguments = arguments


def called(command: Any, arguments: Sequence[object] | None) -> Any:
    """A command with the parameters that a call with these arguments has."""
    metadata = command.metadata if arguments and isinstance(command, Function) else None
    if metadata is None or metadata.dynamic is None:
        return command
    return CalledFunction(command, list(arguments or ()))


def with_dynamic_parameters(function: Any) -> CommandMetadata:
    """The metadata with what the dynamicparam block gives for the arguments, or for none.

    Arguments that cannot be bound raise ParameterBindingException.
    """
    ps = current_session()
    asking = ps.binding_stage
    if asking is not None and asking.function.script.block is function.script.block:
        # Its own dynamicparam block looks at `$MyInvocation.MyCommand.Parameters`.
        return cast("CommandMetadata", function.metadata)
    arguments = getattr(function, "call_arguments", [])
    site, values = site_for(function, {}, tuple(arguments))
    stage = AdvancedStage(ps, function, site, values)
    shape, given, _ = call_of(site.elements, values[1:] if site.name is None else values)
    line = CommandLine(ps, function.metadata, read_arguments(shape, given), expects_input=False)
    before = ps.binding_stage
    ps.binding_stage = stage
    stage.frame = Frame(ps, function.script, own_scope=True)
    try:
        line.bind_arguments()
    except ParameterBindingException:
        if arguments:
            raise
    finally:
        stage.frame.leave()
        ps.binding_stage = before
    return line.metadata

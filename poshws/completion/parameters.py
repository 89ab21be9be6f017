"""The beginning of a parameter's name → the parameters of the command that may still be given."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from poshws.binding.common_parameters import COMMON_NAMES
from poshws.completion.arguments import complete_argument
from poshws.completion.binding import ALL, Binding, bind
from poshws.completion.paths import complete_path, matching
from poshws.completion.results import PARAMETER, CompletionResult
from poshws.completion.variables import short_name
from poshws.syntax import ast as n

if TYPE_CHECKING:
    from poshws.binding.parameters import Parameter
    from poshws.completion.context import Context


def complete_parameter(context: Context) -> list[CompletionResult]:
    """The parameters that begin like the word; what else it may be where there are none."""
    node = next((x for x in reversed(context.related) if isinstance(x, n.CommandParameter)), None)
    positional = True
    colon = False
    if node is not None:
        command = node.parent
        partial = node.parameter_name
        colon = context.word.endswith(":")
    else:
        last = context.last
        if not isinstance(last, n.StringConstantExpression) or last.value.strip() != "-":
            return []
        command, partial = last.parent, ""
        positional = binds_positional(context, command)
    if not isinstance(command, n.Command):
        return []
    binding = bind(context, command, node, for_parameter=True, positional=positional)
    if binding is None:
        return complete_argument(context)
    if binding.failed:
        found = matching_parameters(partial, ALL, binding.unbound, colon, binding.name)
    else:
        found = of_binding(binding, node, partial, colon)
    if not found:
        return complete_path(context, containers=binding.name.lower() == "set-location")
    return found


def binds_positional(context: Context, command: object) -> bool:
    """Whether words count by position: not where the dash stands right before one."""
    if isinstance(command, n.Command) and context.token is not None:
        for word in command.command_elements:
            if word.extent.start > context.token.start:
                return isinstance(word, n.CommandParameter)
    return True


def of_binding(
    binding: Binding, node: n.CommandParameter | None, partial: str, colon: bool
) -> list[CompletionResult]:
    """The matches where the words so far could be bound."""
    name = binding.name
    if node is None or not partial:
        return matching_parameters(partial, binding.flags, binding.unbound, colon, name)
    if any(each is node for each in binding.unknown):
        return []
    if binding.ambiguous:
        if not any(each is node for each in binding.ambiguous):
            return []
        return matching_parameters(partial, binding.flags, binding.unbound, colon, name)
    if binding.duplicates:
        if not any(each is node for each in binding.duplicates):
            return []
        return matching_parameters(partial, binding.flags, binding.bound.values(), colon, name)
    for key, pair in binding.arguments.items():
        if pair.name_node is node:
            return bound_parameter(partial, binding.bound[key], colon, name)
        if pair.argument is node:
            return []
    return matching_parameters(partial, binding.flags, binding.unbound, colon, name)


def matching_parameters(
    partial: str, flags: int, parameters: Iterable[Parameter], colon: bool, command: str
) -> list[CompletionResult]:
    """The parameters of the sets in question that begin so, those of every command last."""
    own: list[CompletionResult] = []
    common: list[CompletionResult] = []
    adds_common = True
    pattern = matching(partial + "*")
    if pattern is None:
        return []
    end = ":" if colon else ""
    for parameter in parameters:
        if not parameter.belongs(flags):
            continue
        found = common if parameter.name in COMMON_NAMES else own
        if pattern.matches(parameter.name):
            if parameter.dont_show:
                adds_common = False
                continue
            tip = kind_of(parameter) + parameter.name + help_of(parameter, command)
            found.append(
                CompletionResult(f"-{parameter.name}{end}", parameter.name, PARAMETER, tip)
            )
        elif partial:
            kind = kind_of(parameter)
            for alias in parameter.aliases:
                if pattern.matches(alias):
                    found.append(CompletionResult(f"-{alias}{end}", alias, PARAMETER, kind + alias))
    return own + common if adds_common else own


def bound_parameter(
    partial: str, parameter: Parameter, colon: bool, command: str
) -> list[CompletionResult]:
    """The one parameter that a name means already, be it one that lists leave out."""
    pattern = matching(partial + "*")
    if pattern is None:
        return []
    names = [parameter.name] if pattern.matches(parameter.name) else parameter.aliases
    kind, message, end = kind_of(parameter), help_of(parameter, command), ":" if colon else ""
    return [
        CompletionResult(f"-{name}{end}", name, PARAMETER, kind + name + message)
        for name in names
        if pattern.matches(name)
    ]


def kind_of(parameter: Parameter) -> str:
    """`[string] `"""
    kind = parameter.reflected_type
    return f"[{short_name(kind) if kind is not None else 'Object'}] "


def help_of(parameter: Parameter, command: str) -> str:
    """The help message of a parameter, behind a dash."""
    from poshws.completion.descriptions import PARAMETERS  # deferred

    found = PARAMETERS.get((command.lower(), parameter.name))
    for data in parameter.sets.values():
        found = found or data.help_message
    return f" - {found}" if found else ""

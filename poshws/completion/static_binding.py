"""What a call binds, as StaticParameterBinder tells it: completion's binding with its errors."""

from __future__ import annotations

from poshws.automation.language.static_binding import (
    ParameterBindingResult,
    StaticBindingError,
    StaticBindingResult,
)
from poshws.binding.messages import message
from poshws.completion.binding import Binding, Pair, bind, raw_pairs
from poshws.completion.context import Context
from poshws.corelib.current_session import current_session
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import ParameterBindingException
from poshws.syntax import ast as n
from poshws.syntax.ast import Node

Bound = dict[str, ParameterBindingResult]
Errors = dict[str, StaticBindingError]


def static_binding(node: n.Command) -> StaticBindingResult:
    """The binding of a command's words, without running anything."""
    root: Node = node
    while root.parent is not None:
        root = root.parent
    assert isinstance(root, n.ScriptBlock)
    context = Context(current_session(), root, [], node.extent.start)
    binding = bind(context, node)
    if binding is None:
        return StaticBindingResult(_unknown_command(node), {})
    if not binding.flags:
        return StaticBindingResult({}, _no_set(node))
    _gather_rest(binding)
    return StaticBindingResult(_bound(binding), _errors(binding))


def _gather_rest(binding: Binding) -> None:
    """A parameter with a position that takes the rest, too, has all words as one array."""
    for key, parameter in binding.bound.items():
        pair = binding.arguments[key]
        takes_rest = any(data.remaining for data in parameter.sets.values())
        if takes_rest and not pair.is_named and binding.left and pair.argument is not None:
            rest = [pair.argument, *(e.argument for e in binding.left if e.argument is not None)]
            binding.arguments[key] = Pair(None, None, "array", rest)
            binding.left = []


def _unknown_command(node: n.Command) -> Bound:
    """Words of what is no command are told by their place, or by their name."""
    found: Bound = {}
    place = 0
    for pair in raw_pairs(node):
        if pair.name_node is not None:
            found[pair.name] = _result(None, pair)
        else:
            found[str(place)] = _result(None, pair)
            place += 1
    return found


def _bound(binding: Binding) -> Bound:
    found: Bound = {}
    for key, parameter in binding.bound.items():
        pair = binding.arguments[key]
        if pair.kind in ("pair", "switch", "array"):
            found[parameter.name] = _result(parameter, pair)
    return found


def _result(parameter: object, pair: Pair) -> ParameterBindingResult:
    if pair.kind == "array":
        first = pair.rest[0]
        literal = n.ArrayLiteral(first.extent, tuple(pair.rest))  # type: ignore[arg-type]
        return ParameterBindingResult(parameter, None, literal)
    argument = pair.argument
    if argument is None:
        return ParameterBindingResult(parameter, True, None)
    constant = isinstance(argument, (n.ConstantExpression, n.StringConstantExpression))
    value = argument.value if constant else None  # type: ignore[attr-defined]
    return ParameterBindingResult(parameter, value, argument)


def _errors(binding: Binding) -> Errors:
    found: Errors = {}
    for node in binding.unknown:
        name = node.parameter_name
        found[name] = _error(node, "NamedParameterNotFound", name)
    for node in binding.ambiguous:
        found[node.parameter_name] = _ambiguous(binding, node)
    for each in binding.duplicates:
        if each is not None:
            found[each.parameter_name] = _error(each, "ParameterAlreadyBound", each.parameter_name)
    for pair in binding.left:
        if pair.argument is not None:
            text = pair.argument.extent.text
            found[text] = _error(pair.argument, "PositionalParameterNotFound", text)
    return found


def _ambiguous(binding: Binding, node: n.CommandParameter) -> StaticBindingError:
    """The binder's own error says which parameters it may be."""
    try:
        binding.metadata.find(node.parameter_name)
    except NetException as error:
        made = ParameterBindingException(error.message, error_id="AmbiguousParameter")
        return StaticBindingError(node, made)
    return _error(node, "AmbiguousParameter", node.parameter_name, "")


def _no_set(node: n.Command) -> Errors:
    head = node.command_elements[0]
    return {head.extent.text: _error(head, "AmbiguousParameterSet")}


def _error(node: Node, error_id: str, *words: object) -> StaticBindingError:
    error = ParameterBindingException(message(error_id, *words), error_id=error_id)
    return StaticBindingError(node, error)

"""The beginning of a command's argument → what the parameter takes, else paths and commands."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from poshws.completion.binding import ALL, Binding, Pair, bind
from poshws.completion.commands import complete_command
from poshws.completion.members import members_of_value
from poshws.completion.paths import complete_path
from poshws.completion.results import CompletionResult
from poshws.completion.values import complete_value, registered_completer, results_of_script
from poshws.syntax import ast as n

if TYPE_CHECKING:
    from poshws.binding.parameters import Parameter
    from poshws.completion.context import Context
    from poshws.syntax.ast import Node


class Place:
    """Which argument of a call is asked for: the one of a pair, or the word at a position."""

    __slots__ = ("pair", "position")

    def __init__(self, pair: Pair | None, position: int | None) -> None:
        self.pair = pair
        self.position = position


def complete_argument(context: Context) -> list[CompletionResult]:
    """The values that may stand at the cursor."""
    command, expression = call_at(context)
    if command is None:
        return []
    binding = bind(context, command)
    found: list[CompletionResult] | None = None
    if binding is not None:
        context.binding = binding
        found = of_parameter(context, binding, command, expression)
        if found:
            return found
    words = command.command_elements
    is_called = command.invocation_operator != "Unknown"
    if found is None and expression is None and len(words) == 1 and is_called and context.word:
        results = complete_path(context, literal=True)
        if "-" in context.word:
            results += complete_command(context)
        return results
    special = of_text(context, command, expression)
    if special is not None:
        return special
    if found is not None:
        return []
    return otherwise(context, command, binding)


def otherwise(
    context: Context, command: n.Command, binding: Binding | None
) -> list[CompletionResult]:
    """What nothing is known about: the native completer of the command, else paths."""
    name = command_name(command)
    base = os.path.basename(name)
    block = registered_completer(context, "native", (name, base, os.path.splitext(base)[0]))
    if block is not None:
        made = results_of_script(context, block, [context.word, command, context.cursor])
        if made is not None:
            return made
    results = complete_path(context, literal=True if binding is None else None)
    if context.word.find("-") > 0:
        results += complete_command(context)
    return results


def command_name(command: n.Command) -> str:
    """The name of the command as written."""
    head = command.command_elements[0] if command.command_elements else None
    return head.value if isinstance(head, n.StringConstantExpression) else ""


# --- which argument it is


def call_at(context: Context) -> tuple[n.Command | None, Node | None]:
    """The call at the cursor, and the expression that is being typed or None."""
    last, parent = context.last, context.parent
    grand = parent.parent if parent is not None else None
    if isinstance(last, n.CommandParameter):
        return (parent if isinstance(parent, n.Command) else None), None
    if isinstance(last, n.Command):
        return last, None
    if not isinstance(last, n.Expression):
        return None, None
    if isinstance(parent, n.Command):
        return parent, expression_in(context, parent, last)
    if isinstance(parent, n.ArrayLiteral) and isinstance(grand, n.Command):
        is_typed = len(grand.command_elements) > 1 and context.word
        return grand, parent if is_typed else None
    if isinstance(parent, n.ArrayLiteral) and isinstance(grand, n.CommandParameter):
        command = grand.parent
        return (
            command if isinstance(command, n.Command) else None
        ), parent if context.word else None
    if isinstance(parent, n.CommandParameter) and isinstance(grand, n.Command):
        if isinstance(last, n.ErrorExpression) and last.extent.text.endswith(","):
            context.word = ""
            return grand, last
        return grand, last if context.word else None
    return None, None


def expression_in(context: Context, command: n.Command, last: Node) -> Node | None:
    """The word that is being typed; a path right behind another word belongs to that one."""
    if isinstance(last, n.ErrorExpression) and last.extent.text.endswith(","):
        context.word = ""
        return last
    words = command.command_elements
    if len(words) == 1 or not context.word:
        return None
    at = next((i for i, word in enumerate(words) if word is last), 0)
    before = words[at - 1] if at > 1 else None
    is_path = isinstance(last, n.StringConstantExpression) and last.value[:1] in ("/", "\\")
    if before is None or not is_path or before.extent.end != last.extent.start:
        return last
    if isinstance(before, n.StringConstantExpression):
        assert isinstance(last, n.StringConstantExpression)
        quote = {"SingleQuoted": "'", "DoubleQuoted": '"'}.get(before.string_constant_type, "")
        context.word = quote + before.value + last.value + quote
        context.length += before.extent.end - before.extent.start
        context.index = before.extent.start
        return before
    return last


def of_parameter(
    context: Context, binding: Binding, command: n.Command, expression: Node | None
) -> list[CompletionResult] | None:
    """What the parameter at the cursor takes; None where nothing is known about it."""
    place = None
    if binding.pairs:
        is_dash = (
            isinstance(expression, n.StringConstantExpression) and expression.value.strip() == "-"
        )
        if expression is not None and not is_dash:
            place = place_of_expression(binding.pairs, expression)
        else:
            place = place_of_token(context, binding.pairs)
    if place is None:
        return of_unplaced(context, binding, command, expression)
    if place.pair is not None and place.position is None:
        return of_pair(context, binding, command, place.pair)
    if place.pair is not None:
        return of_pair(context, binding, command, place.pair)
    assert place.position is not None
    return of_position(context, binding, command, place.position)


def place_of_expression(pairs: list[Pair], expression: Node) -> Place | None:
    """The place of a word that is being typed."""
    position = 0
    for pair in pairs:
        if pair.kind != "pair" or isinstance(pair.argument, n.CommandParameter):
            continue
        if pair.argument is expression:
            return Place(pair, None if pair.is_named else position)
        if not pair.is_named:
            position += 1
    return None


def place_of_token(context: Context, pairs: list[Pair]) -> Place:
    """The place of a word that is still to come."""
    token = context.token or context.before
    position, previous = 0, None
    start = token.start if token is not None else context.cursor
    end = token.end if token is not None else context.cursor
    for pair in pairs:
        if pair.name_node is not None:
            name_start = pair.name_node.extent.start
            if name_start > start:
                return behind(previous, position)
            argument = pair.argument
            at_name = token is not None and token.kind == "Parameter" and start == name_start
            within = (
                argument is not None and start > argument.extent.start and end < argument.extent.end
            )
            if pair.kind == "pair" and (at_name or within):
                return Place(pair, None)
        else:
            assert pair.argument is not None
            if pair.argument.extent.start > start:
                return behind(previous, position)
            position += 1
        previous = pair
    return behind(previous, position)


def behind(previous: Pair | None, position: int) -> Place:
    """The place behind a pair."""
    if previous is None:
        return Place(None, 0)
    if previous.kind == "fake":
        return Place(previous, None)
    name = previous.name_node
    if name is not None and name.extent.text.endswith(":"):
        return Place(previous, None)
    return Place(None, position)


def of_unplaced(
    context: Context, binding: Binding, command: n.Command, expression: Node | None
) -> list[CompletionResult] | None:
    """Where the words could not be told apart: the parameter named just before, or the first."""
    words = command.command_elements
    token = context.token or context.before
    index, previous = 0, None
    for word in words:
        if expression is not None and word is expression:
            break
        if expression is None and token is not None and word.extent.start > token.end:
            break
        previous = word
        index += 1
    if index == 1:
        return of_candidates(context, binding, command, 0, ALL)
    if isinstance(previous, n.CommandParameter) and previous.argument is None:
        return of_named(context, binding, command, previous.parameter_name)
    return None


def of_named(
    context: Context, binding: Binding, command: n.Command, name: str
) -> list[CompletionResult] | None:
    """The values of the first unbound parameter whose name begins so."""
    key = name.lower()
    for parameter in binding.unbound:
        names = (parameter.name, *parameter.aliases)
        if any(each.lower().startswith(key) for each in names):
            return complete_value(context, binding, command, parameter)
    return None


def of_pair(
    context: Context, binding: Binding, command: n.Command, pair: Pair
) -> list[CompletionResult] | None:
    """The values of the parameters that a word is bound to."""
    if binding.failed:
        return of_named(context, binding, command, pair.name)
    found: list[CompletionResult] | None = None
    for key, bound in binding.arguments.items():
        if bound is pair or any(word is pair.argument for word in bound.rest):
            results = complete_value(context, binding, command, binding.bound[key])
            if results is not None:
                found = (found or []) + results
    return found


def of_position(
    context: Context, binding: Binding, command: n.Command, position: int
) -> list[CompletionResult] | None:
    """The values of the parameter of a position."""
    flags = ALL if binding.failed else binding.flags
    if not binding.failed:
        given = [pair for pair in binding.pairs if not pair.is_named and pair.kind == "pair"]
        if position < len(given):
            return of_pair(context, binding, command, given[position])
        rest = [key for key, pair in binding.arguments.items() if pair.kind == "array"]
        if given and rest:
            return complete_value(context, binding, command, binding.bound[rest[0]])
        if given and not any(pair is given[-1] for pair in binding.arguments.values()):
            return None
    return of_candidates(context, binding, command, position, flags)


def of_candidates(
    context: Context, binding: Binding, command: n.Command, position: int, flags: int
) -> list[CompletionResult] | None:
    """The values of the unbound parameter nearest to a position.

    One of the default set comes first; where it has nothing to offer, the parameter that takes
    the rest is asked.
    """
    default = binding.default_flag if binding.default_flag & flags else 0
    parameter, flag = nearest(binding, position, flags, default)
    if parameter is not None:
        results = complete_value(context, binding, command, parameter)
        if results is not None or not default or flag != default:
            return results
    found: list[CompletionResult] | None = None
    for each in binding.unbound:
        if each.belongs(flags) and any(data.remaining for data in each.matching(flags)):
            results = complete_value(context, binding, command, each)
            if results is not None:
                found = (found or []) + results
    return found


def nearest(
    binding: Binding, position: int, flags: int, default: int
) -> tuple[Parameter | None, int]:
    """The parameter whose position is nearest, and the set it has it in."""
    best: Parameter | None = None
    at, flag = 1 << 31, 0
    for parameter in binding.unbound:
        if not parameter.belongs(flags):
            continue
        for data in parameter.matching(flags):
            if data.remaining or data.position < position:
                continue
            own = 0 if data.in_all_sets else data.flag
            is_default = bool(default) and data.position == at and own == default
            if best is None or data.position < at or is_default:
                best, at, flag = parameter, data.position, own
                if at == position:
                    break
    return best, flag


def of_text(
    context: Context, command: n.Command, expression: Node | None
) -> list[CompletionResult] | None:
    """`echo [int]::M` and `echo $a.*`: members, although the word is only a text there."""
    if not isinstance(expression, n.StringConstantExpression):
        return None
    text = expression.value
    head, colons, _ = text.partition("]::")
    if colons and head.startswith("[") and all(c.isalnum() or c in "._" for c in head[1:]):
        inner = context.complete(text)
        if inner.matches:
            prefix = "(" + text[: inner.replacement_index]
            return [
                CompletionResult(
                    prefix + each.completion_text + (")" if each.kind == "Property" else ""),
                    each.list_item_text,
                    each.kind,
                    each.tool_tip,
                )
                for each in inner.matches
            ]
    words = command.command_elements
    at = next((i for i, word in enumerate(words) if word is expression), 0)
    before = words[at - 1] if at > 0 else None
    if "*" in text and isinstance(before, n.MemberExpression):
        name = before.member
        if before.extent.end == expression.extent.start and isinstance(
            name, n.StringConstantExpression
        ):
            found = members_of_value(context, before.expression, name.value + text, False)
            if found:
                context.replace(name.extent.start, expression.extent.end - name.extent.start)
                return found
    return None

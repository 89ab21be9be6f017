"""A place inside of `@{ }` → the keys that the hashtable may have there, by what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.completion.binding import bind
from poshws.completion.inferred_members import types_of_member
from poshws.completion.inferred_types import InferredType, enumerated
from poshws.completion.inferring import infer
from poshws.completion.members import members_of_inferred
from poshws.completion.results import PARAMETER, PROPERTY, CompletionResult
from poshws.completion.safe_values import UNKNOWN, value_of
from poshws.completion.tips import tip
from poshws.syntax import ast as n

if TYPE_CHECKING:
    from poshws.completion.context import Context
    from poshws.syntax.ast import Node

_LABELLED = ("Expression", "FormatString", "Label")
_GROUPED = ("format-table", "format-list", "format-wide", "format-custom")
_PROPERTY_KEYS = {
    "select-object": ("Name", "Expression"),
    "sort-object": ("Expression", "Ascending", "Descending"),
    "group-object": ("Expression",),
    "format-table": ("Expression", "FormatString", "Label", "Width", "Alignment"),
    "format-list": _LABELLED,
    "format-wide": ("Expression", "FormatString"),
    "format-custom": ("Expression", "Depth"),
}
_MODULE_KEYS = ("GUID", "MaximumVersion", "ModuleName", "ModuleVersion", "RequiredVersion")
_PASSED = (n.CommandExpression, n.Pipeline, n.StatementBlock, n.ArrayExpression, n.ArrayLiteral)


class Use:
    """What a hashtable is for: the node around it that says so, and the keys on the way there."""

    __slots__ = ("around", "inside", "nested", "parameter")

    def __init__(self, around: Node, inside: Node, nested: list[str], parameter: str) -> None:
        self.around = around
        self.inside = inside
        self.nested = nested
        self.parameter = parameter


def keys_at(context: Context) -> list[CompletionResult] | None:
    """The keys where the cursor stands in a hashtable but in none of its values."""
    inner: Node | None = None
    for node in reversed(context.related):
        if node.extent.start <= context.cursor <= node.extent.end:
            inner = node
            break
    if not isinstance(inner, n.Hashtable):
        return None
    token = context.token
    if token is not None and token.kind == "RCurly":
        return None
    line = context.line_of(context.cursor)
    within = any(
        context.cursor >= key.extent.start
        and (context.cursor <= value.extent.end or line == context.line_of(value.extent.end))
        for key, value in inner.key_value_pairs
    )
    near = context.before or token
    if within and (near is None or near.kind != "Semi"):
        return None
    context.replace_nothing()
    return complete_key(context, inner)


def complete_key(context: Context, table: n.Hashtable) -> list[CompletionResult] | None:
    """The keys that begin like the word and are not there yet."""
    use = use_of(context, table)
    if use is None:
        return None
    taken = frozenset(
        key.extent.text.lower()
        for key, _ in table.key_value_pairs
        if not key.extent.start <= context.cursor <= key.extent.end
    )
    around = use.around
    if isinstance(around, n.UsingStatement):
        return None if use.nested else special(context, taken, _MODULE_KEYS)
    if isinstance(around, n.MemberExpression | n.ConvertExpression):
        types = list(enumerated(nested_types(context, infer(context, around), use.nested)))
        return writable(context, types, taken)
    if isinstance(around, n.Command):
        return of_argument(context, around, use, taken)
    if isinstance(around, n.AssignmentStatement) and not use.nested:
        return of_splatted(context, around, table, taken)
    return None


def use_of(context: Context, table: n.Hashtable) -> Use | None:
    """Looks outwards for what the hashtable is given to."""
    before: Node = table
    node = table.parent
    nested: list[str] = []
    while node is not None:
        if isinstance(node, n.Hashtable):
            for key, value in node.key_value_pairs:
                if value is before:
                    found = value_of(context.session, key)
                    if found is UNKNOWN or not isinstance(found, str):
                        return None
                    nested.append(found)
        elif isinstance(node, n.CommandParameter):
            assert node.parent is not None
            return Use(node.parent, before, nested, node.parameter_name)
        elif isinstance(node, n.AssignmentStatement):
            left = node.left
            is_typed = isinstance(left, n.MemberExpression | n.ConvertExpression)
            return Use(left if is_typed else node, before, nested, "")
        elif isinstance(node, n.Command | n.ConvertExpression | n.UsingStatement):
            return Use(node, before, nested, "")
        elif not isinstance(node, _PASSED):
            return None
        before, node = node, node.parent
    return None


def nested_types(
    context: Context, types: list[InferredType], keys: list[str]
) -> list[InferredType]:
    """The types of the members that lead to a hashtable inside of others."""
    for key in reversed(keys):
        found: list[InferredType] = []
        for each in enumerated(types):
            found += types_of_member(context, each, key, False, False)
        types = found
    return list(types)


def special(
    context: Context, taken: frozenset[str], keys: tuple[str, ...]
) -> list[CompletionResult] | None:
    """Fixed keys."""
    word = context.word.lower()
    found = [
        CompletionResult(key, key, PROPERTY, tip("key", key))
        for key in keys
        if key.lower() not in taken and key.lower().startswith(word)
    ]
    return found or None


def writable(
    context: Context, types: list[InferredType], taken: frozenset[str]
) -> list[CompletionResult]:
    """The properties that can be set."""
    return members_of_inferred(context, types, context.word, writable_only=True, excluded=taken)


def of_argument(
    context: Context, command: n.Command, use: Use, taken: frozenset[str]
) -> list[CompletionResult] | None:
    """The keys of a hashtable that is an argument."""
    binding = bind(context, command)
    if binding is None:
        return None
    name = use.parameter
    for key, pair in binding.arguments.items():
        if not name and (pair.argument is use.inside or any(x is use.inside for x in pair.rest)):
            name = binding.bound[key].name
    if not name:
        return None
    called = binding.name.lower()
    if name.lower() == "groupby":
        return special(context, taken, _LABELLED) if called in _GROUPED and not use.nested else None
    if name.lower() == "property" and not use.nested:
        if called == "new-object":
            return writable(context, infer(context, command), taken)
        keys = _PROPERTY_KEYS.get(called)
        return special(context, taken, keys) if keys else None
    parameter = binding.bound.get(name.lower())
    if parameter is None or parameter.type is None:
        return None
    types = list(enumerated(nested_types(context, [InferredType(parameter.type)], use.nested)))
    return writable(context, types, taken)


def of_splatted(
    context: Context, assignment: n.AssignmentStatement, table: n.Hashtable, taken: frozenset[str]
) -> list[CompletionResult] | None:
    """The parameters of the command that the hashtable is splatted to further down."""
    left = assignment.left
    if not isinstance(left, n.VariableExpression):
        return None
    name = left.variable_path.user_path.lower()
    for node in context.script.descendants():
        is_use = (
            isinstance(node, n.VariableExpression)
            and node.splatted
            and node.extent.start > table.extent.end
            and node.variable_path.user_path.lower() == name
        )
        if not is_use or not isinstance(node.parent, n.Command):
            continue
        binding = bind(context, node.parent, for_parameter=True)
        if binding is None:
            return None
        found = []
        for parameter in binding.unbound:
            key = parameter.name.lower()
            if key not in taken and key.startswith(context.word.lower()):
                kind = parameter.type.name if parameter.type is not None else "Object"
                found.append(
                    CompletionResult(parameter.name, parameter.name, PARAMETER, f"[{kind}]")
                )
        return found or None
    return None

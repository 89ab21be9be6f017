"""Places in statements → flags, labels, operators, what follows `using`, values to assign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.completion.assignments import find_assignment
from poshws.completion.inferred_types import InferredType, of_type_name
from poshws.completion.inferring import infer
from poshws.completion.paths import matching
from poshws.completion.results import (
    KEYWORD,
    PARAMETER,
    PROPERTY,
    TEXT,
    VALUE,
    CompletionResult,
)
from poshws.completion.safe_values import UNKNOWN, value_of
from poshws.completion.tips import tip
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.globalization.collation import text_key
from poshws.corelib.psobject import unwrap
from poshws.corelib.typesystem.declare import Property
from poshws.corelib.typesystem.types import Type, declared_type, resolve_type, type_of
from poshws.runtime.session.variables import PreferenceVariable
from poshws.syntax import ast as n
from poshws.syntax.lexer.token_kinds import TOKEN_KINDS, TokenFlags

if TYPE_CHECKING:
    from poshws.completion.context import Context
    from poshws.syntax.ast import Node

USING = ("assembly", "module", "namespace", "type")
FLAGS = ("CaseSensitive", "Exact", "File", "Parallel", "Regex", "Wildcard")


def operators(context: Context, word: str) -> list[CompletionResult]:
    """Operators that begin like the word."""
    start = word.removeprefix("-").lower()
    names = {
        text[1:]
        for _, text, flags in TOKEN_KINDS.values()
        if text.startswith("-")
        and text[1:].isalpha()
        and flags & (TokenFlags.BINARY_OPERATOR | TokenFlags.UNARY_OPERATOR)
    }
    # The plain spelling and the one that ignores case on purpose are one kind of token.
    names |= _PLAIN | {f"i{name}" for name in _PLAIN}
    return [
        CompletionResult("-" + name, name, PARAMETER, tip("operator", name))
        for name in sorted(names)
        if name.startswith(start)
    ]


_PLAIN = frozenset(
    [
        "eq",
        "ne",
        "ge",
        "gt",
        "lt",
        "le",
        "like",
        "notlike",
        "match",
        "notmatch",
        "replace",
        "contains",
        "notcontains",
        "in",
        "notin",
        "split",
    ]
)


def using_keywords(context: Context) -> list[CompletionResult] | None:
    """`using ` and its kinds; None elsewhere."""
    before = at = None
    for token in reversed(context.tokens):
        if token.kind == "LineContinuation":
            continue
        if token.end < context.cursor:
            before = token
            break
        if token.start <= context.cursor <= token.end and token.kind != "EndOfInput":
            at = token
    if before is None or before.kind != "Using":
        return None
    word = ""
    if at is not None:
        context.replace(at.start, at.end - at.start)
        word = at.text.lower()
    else:
        context.replace_nothing()
    return [
        CompletionResult(each, each, KEYWORD, tip("using", each))
        for each in USING
        if each.startswith(word)
    ] or None


def switch_flags(context: Context) -> list[CompletionResult] | None:
    """The flags of an unfinished `switch`; None elsewhere."""
    if unfinished_switch(context) is None:
        return None
    word = context.word.removeprefix("-").removesuffix(":")
    end = ":" if context.word.endswith(":") else ""
    pattern = matching(word + "*")
    found = [each for each in FLAGS if pattern is not None and pattern.matches(each)]
    found.sort(key=lambda each: each.lower() != word.lower())
    return [CompletionResult(f"-{each}{end}", each, PARAMETER) for each in found]


def unfinished_switch(context: Context) -> Node | None:
    """The `switch` without a body whose flags the cursor is behind."""
    for node in context.script.descendants():
        is_switch = (
            isinstance(node, n.ErrorStatement)
            and node.kind_token is not None
            and node.kind_token.kind == "Switch"
        )
        behind = context.text[node.extent.end : context.cursor]
        if is_switch and node.extent.end <= context.cursor and behind.strip() in ("", "-"):
            return node
    return None


def attribute_arguments(context: Context) -> list[CompletionResult] | None:
    """The named arguments of an attribute: the properties that can be set and are not yet."""
    related = context.related
    named = next((each for each in related if isinstance(each, n.NamedAttributeArgument)), None)
    attribute = named.parent if named is not None else attribute_at(context)
    if not isinstance(attribute, n.Attribute):
        return None
    word = ""
    if named is not None:
        word = named.argument_name
        context.replace(named.extent.start, len(word))
    kind = attribute_type(attribute.type_name.full_name)
    if kind is None:
        return None
    taken = {each.argument_name.lower() for each in attribute.named_arguments if each is not named}
    found = []
    for name in kind.member_names():
        member = kind.find_member(name)
        if not isinstance(member, Property) or member.set is None or name.lower() in taken:
            continue
        if member.name.lower().startswith(word.lower()):
            shown = f"{declared_type(member.type_name)} {member.name}"
            found.append(CompletionResult(member.name, member.name, PROPERTY, shown))
    return found


def attribute_at(context: Context) -> Node | None:
    """The attribute between whose brackets the cursor stands."""
    last, parent = context.last, context.parent
    if isinstance(last, n.Attribute):
        return last
    if isinstance(last, n.VariableExpression) and isinstance(parent, n.Parameter):
        for each in parent.attributes:
            if each.extent.start < context.cursor <= each.extent.end:
                return each
    return None


def attribute_type(name: str) -> Type | None:
    """The type of an attribute's name, with Attribute behind it or without."""
    for each in (name, name + "Attribute"):
        try:
            found = resolve_type(each)
        except NetException:
            return None
        if found is not None:
            return found
    return None


def loop_labels(context: Context) -> list[CompletionResult] | None:
    """The labels of the loops around."""
    found = [
        CompletionResult(node.label, node.label, TEXT, node.extent.text)
        for node in context.related
        if isinstance(node, n.LabeledStatement)
        and node.label is not None
        and node.label.lower().startswith(context.word.lower())
    ]
    return found or None


def assigned_values(context: Context, node: n.AssignmentStatement) -> list[CompletionResult] | None:
    """What may be assigned: the values of an enum or of a ValidateSet; None where all may be.

    The type on the left counts first, then what the variable in the session is bound to, then
    what the text says.
    """
    left = node.left
    if isinstance(left, n.MemberExpression):
        value = value_of(context.session, left)
        if value is not UNKNOWN and value is not None:
            own = type_of(unwrap(value))
            return matching_strings(context, quoted_names(context, own)) if own.is_enum else None
        return inferred_values(context, infer(context, left))
    kind, allowed, target = constraint_on(context, left)
    if not isinstance(target, n.VariableExpression):
        return None
    if allowed is not None:
        is_text = kind is not None and (kind.is_enum or kind.full_name == "System.String")
        return matching_strings(context, [in_quotes(context, x) if is_text else x for x in allowed])
    if kind is not None and kind.is_enum:
        return matching_strings(context, quoted_names(context, kind))
    bound = bound_constraint(context, target)
    if bound is None:
        return inferred_values(context, declared_types(context, target))
    kind, allowed = bound
    if allowed is not None:
        is_text = kind is not None and (kind.is_enum or kind.full_name == "System.String")
        return matching_strings(context, [in_quotes(context, x) if is_text else x for x in allowed])
    if kind is not None and kind.is_enum:
        return matching_strings(context, quoted_names(context, kind))
    return None


def constraint_on(context: Context, node: Node) -> tuple[Type | None, list[str] | None, Node]:
    """The innermost type and the last ValidateSet in front of a variable, and the variable."""
    kind: Type | None = None
    allowed: list[str] | None = None
    while isinstance(node, n.AttributedExpression):
        if isinstance(node, n.ConvertExpression):
            kind = of_type_name(context, node.attribute.type_name).type
        else:
            allowed = allowed_by(node.attribute)
        node = node.child
    return kind, allowed, node


def bound_constraint(
    context: Context, node: n.VariableExpression
) -> tuple[Type | None, list[str] | None] | None:
    """The type and the ValidateSet of a variable of the session; None where it has neither."""
    path = node.variable_path.user_path.lower().removeprefix("variable:")
    scope_name, _, name = path.rpartition(":")
    scope = context.session.scope
    if scope_name in ("global", "local", "private", "script"):
        named = scope.script if scope_name == "script" else scope.named(scope_name)
        variable: object = named.variables.get(name)
    else:
        variable = scope.find(path)
    if isinstance(variable, PreferenceVariable):
        return type_of(variable.value), None
    kind: Type | None = None
    allowed: list[str] | None = None
    for attribute in getattr(variable, "attributes", ()) or ():
        valid = getattr(attribute, "valid_values", None)
        if valid:
            allowed = [str(each) for each in valid]
        target = getattr(attribute, "type", None)
        if isinstance(target, Type):
            kind = target
    return None if kind is None and allowed is None else (kind, allowed)


def declared_types(context: Context, node: n.VariableExpression) -> list[InferredType]:
    """The type that the text gives a variable: right there, or before."""
    parent = node.parent
    if isinstance(parent, n.ConvertExpression):
        return [of_type_name(context, parent.attribute.type_name)]
    constraint = find_assignment(node).constraint
    return [] if constraint is None else [of_type_name(context, constraint)]


def inferred_values(context: Context, types: list[InferredType]) -> list[CompletionResult] | None:
    """The names of inferred enums that fit what is typed, quotes included."""
    names: set[str] = set()
    for each in types:
        if each.type is not None and each.type.is_enum and each.type.python is not None:
            names.update(each.type.python.names)  # type: ignore[attr-defined]
        elif each.definition is not None and each.definition.type_attributes == "Enum":
            names.update(member.name for member in each.definition.members)
    token = context.token
    word = token.text if token is not None and token.kind != "Equals" else ""
    pattern = matching((context.word or word) + "*")
    found = []
    for name in sorted(names, key=lambda one: text_key(one, True)):
        text = in_quotes(context, name)
        if pattern is not None and pattern.matches(text):
            found.append(CompletionResult(text, name, PROPERTY, name))
    return found or None


def in_quotes(context: Context, value: str) -> str:
    """A value in the quotes that were begun, or in single ones."""
    token = context.token
    quote = '"' if token is not None and token.text.startswith('"') else "'"
    return quote + value + quote


def quoted_names(context: Context, kind: Type) -> list[str]:
    """The names of an enum in quotes, by name."""
    names = list(kind.python.names)  # type: ignore[union-attr]
    return sorted((in_quotes(context, x) for x in names), key=lambda one: text_key(one, False))


def matching_strings(context: Context, strings: list[str]) -> list[CompletionResult]:
    """The strings that begin like what is typed, quotes included."""
    token = context.token
    word = token.text if token is not None and token.kind != "Equals" else ""
    pattern = matching(word + "*")
    return [CompletionResult(x) for x in strings if pattern is None or pattern.matches(x)]


def allowed_by(attribute: object) -> list[str] | None:
    """The values of a ValidateSet attribute that is being written."""
    if isinstance(attribute, n.Attribute) and attribute.type_name.name.lower() == "validateset":
        given = attribute.positional_arguments
        return [each.value for each in given if isinstance(each, n.StringConstantExpression)]
    return None


def index_keys(context: Context, target: Node) -> list[CompletionResult]:
    """The keys of a dictionary, behind `[`."""
    value = value_of(context.session, target)
    if value is not UNKNOWN and value is not None:
        base = unwrap(value)
        keys = list(base.keys()) if isinstance(base, Hashtable | dict) else []
        names = [key for key in keys if isinstance(key, str)]
    else:
        names = [name for each in infer(context, target) for name, _ in each.members or ()]
    word = context.word.lower()
    return [
        CompletionResult(f"'{name}'", name, PROPERTY, name)
        for name in names
        if name.lower().startswith(word)
    ]


def compared_values(context: Context, left: Node) -> list[CompletionResult]:
    """What a value may be compared with: the names of its enum."""
    value = value_of(context.session, left)
    if value is not UNKNOWN and value is not None:
        kinds: list[Type | None] = [type_of(unwrap(value))]
    else:
        kinds = [each.type for each in infer(context, left)]
    found: list[CompletionResult] = []
    word = context.word.lower()
    for kind in kinds:
        if kind is not None and kind.is_enum and kind.python is not None:
            found += [
                CompletionResult(f"'{name}'", name, VALUE)
                for name in kind.python.names  # type: ignore[attr-defined]
                if name.lower().startswith(word)
            ]
    return found

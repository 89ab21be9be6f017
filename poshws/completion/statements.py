"""Places in statements → flags, labels, operators, what follows `using`, values to assign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.completion.inference import guess_types, type_named
from poshws.completion.paths import matching
from poshws.completion.results import (
    KEYWORD,
    PARAMETER,
    PROPERTY,
    TEXT,
    VALUE,
    CompletionResult,
    take_quote,
)
from poshws.completion.safe_values import UNKNOWN, value_of
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.globalization.collation import text_key
from poshws.corelib.psobject import unwrap
from poshws.corelib.typesystem.declare import Property
from poshws.corelib.typesystem.types import Type, declared_type, resolve_type
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
        CompletionResult("-" + name, name, PARAMETER)
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
        CompletionResult(each, each, KEYWORD) for each in USING if each.startswith(word)
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
        if is_switch and node.extent.start < context.cursor and behind.strip() in ("", "-"):
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
            tip = f"{declared_type(member.type_name).full_name} {member.name}"
            found.append(CompletionResult(member.name, member.name, PROPERTY, tip))
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
    """What may be assigned: the values of an enum or of a ValidateSet; None where all may be."""
    if node.operator != "Equals":
        return None
    word, quote = take_quote(context.token.text if context.token is not None else "")
    if context.token is not None and context.token.kind in ("Equals", "AtParen", "LParen"):
        word, quote = "", ""
    values = values_for(context, node.left)
    if values is None:
        return None
    mark = quote or "'"
    found = [
        CompletionResult(mark + each + mark, each, VALUE)
        for each in sorted(values, key=lambda one: text_key(one, True))
        if each.lower().startswith(word.lower())
    ]
    return found or None


def values_for(context: Context, left: Node) -> list[str] | None:
    """The names that a variable or a property takes."""
    node = left
    while isinstance(node, n.AttributedExpression):
        allowed = allowed_by(node.attribute)
        if allowed is not None:
            return allowed
        if isinstance(node, n.ConvertExpression):
            found = type_named(context, node.attribute.type_name)
            if found is not None and found.type is not None and found.type.is_enum:
                return list(found.type.python.names)  # type: ignore[union-attr]
        node = node.child
    if isinstance(node, n.VariableExpression):
        variable = context.session.scope.find(node.variable_path.unqualified_path.lower())
        for attribute in getattr(variable, "attributes", ()) or ():
            valid = getattr(attribute, "valid_values", None)
            if valid:
                return [str(each) for each in valid]
    for guess in guess_types(context, node):
        if guess.type is not None and guess.type.is_enum and guess.type.python is not None:
            return list(guess.type.python.names)  # type: ignore[attr-defined]
    return None


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
        names = [name for guess in guess_types(context, target) for name in guess.names]
    word = context.word.lower()
    return [
        CompletionResult(f"'{name}'", name, PROPERTY, name)
        for name in names
        if name.lower().startswith(word)
    ]


def compared_values(context: Context, left: Node) -> list[CompletionResult]:
    """What a value may be compared with: the names of its enum, or true and false."""
    found: list[CompletionResult] = []
    word = context.word.lower()
    for guess in guess_types(context, left):
        kind = guess.type
        if kind is None:
            continue
        if kind.is_enum and kind.python is not None:
            found += [
                CompletionResult(f"'{each}'", each, VALUE)
                for each in kind.python.names  # type: ignore[attr-defined]
                if each.lower().startswith(word)
            ]
    return found

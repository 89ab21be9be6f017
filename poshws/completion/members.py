"""The beginning of a member's name → properties and methods of the value or type before the dot."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from poshws.completion.inferred_members import (
    SPECIAL,
    InferredMember,
    members_by_type,
)
from poshws.completion.inferred_types import PSOBJECT, InferredType, distinct, is_a, of_type_name
from poshws.completion.inferring import infer
from poshws.completion.paths import matching
from poshws.completion.results import METHOD, PROPERTY, CompletionResult
from poshws.completion.safe_values import UNKNOWN, value_of
from poshws.completion.variables import QUOTED
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.globalization.collation import text_key
from poshws.corelib.psobject import PSCustomObject, unwrap
from poshws.corelib.typesystem.declare import Indexer, Method
from poshws.corelib.typesystem.types import Type, declared_type, type_of
from poshws.objects.enumeration import enumerable
from poshws.objects.member_definitions import (
    array_method_strings,
    constructor_strings,
    member_definition,
)
from poshws.objects.properties import hidden_names, methods_of, properties_of
from poshws.runtime.modules.builtin import use
from poshws.syntax import ast as n

if TYPE_CHECKING:
    from poshws.completion.context import Context
    from poshws.syntax.ast import Node

ORDER = (
    "AliasProperty", "CodeProperty", "Property", "NoteProperty", "ScriptProperty", "PropertySet",
    "Method", "CodeMethod", "ScriptMethod", "ParameterizedProperty", "MemberSet", "Event",
)  # fmt: skip
# Members that every enumerable value answers to; they belong to the language, not to a type.
EXTENSIONS = (
    ("Where", "Where({ expression } [, mode [, numberToReturn]])"),
    ("ForEach", "ForEach(expression [, arguments...])"),
    ("PSWhere", "PSWhere({ expression } [, mode [, numberToReturn]])"),
    ("PSForEach", "PSForEach(expression [, arguments...])"),
)


def complete_member(context: Context, is_static: bool) -> list[CompletionResult]:
    """The members of what stands before the dot; the part that they replace is the name so far."""
    target, word = target_of(context)
    if target is None or (isinstance(target, n.VariableExpression) and target.splatted):
        return []
    found = members_of_value(context, target, word, is_static)
    if not found:
        found = members_of_types(context, target, word, is_static)
    if found:
        use(context.session, "Microsoft.PowerShell.Utility")  # it sorts them
    if found and word:
        context.length = len(word)
    return found


def target_of(context: Context) -> tuple[Node | None, str]:
    """The expression whose members are asked for, and the name so far."""
    last, parent = context.last, context.parent
    word = ""
    target: Node | None = None
    candidate: Node | None = last
    if isinstance(last, n.MemberExpression):
        candidate = None
        token = context.token
        member = last.member
        if token is not None and token.start >= member.extent.start:
            candidate = member
        target = last.expression
        is_name = isinstance(member, n.StringConstantExpression)
        if is_name and member.extent.start <= context.cursor:
            word = str(member.value)  # type: ignore[attr-defined]
    if isinstance(candidate, n.StringConstantExpression):
        if candidate.value not in (".", "::"):
            word = candidate.value
    elif not isinstance(last, n.ErrorExpression) and target is None:
        return None, ""
    if isinstance(parent, n.Command):
        return neighbour(parent, last) or target, word
    if isinstance(parent, n.MemberExpression):
        if isinstance(last, n.ErrorExpression):
            return innermost(context, parent, word)
        return target or parent.expression, word
    if isinstance(parent, n.BinaryExpression) and isinstance(parent.left, n.MemberExpression):
        left = parent.left
        name = left.member
        is_name = isinstance(name, n.StringConstantExpression)
        return left.expression, str(name.value) if is_name else word  # type: ignore[attr-defined]
    if isinstance(parent, n.ErrorStatement):
        # `switch ($x) { 'text'. }`
        before = [each for each in parent.bodies or () if each.extent.end < last.extent.end]
        target = before[-1] if before and isinstance(before[-1], n.Expression) else target
    return target, word


def neighbour(command: n.Command, last: Node) -> Node | None:
    """The word of a command that ends where the last one begins: `echo $x.`"""
    words = command.command_elements
    at = next((i for i, word in enumerate(words) if word is last), 0)
    before = words[at - 1] if at > 0 else None
    return before if before is not None and before.extent.end == last.extent.start else None


def innermost(context: Context, parent: n.MemberExpression, word: str) -> tuple[Node | None, str]:
    """Of `a.b.c.` the part that ends before the cursor."""
    target: Node = parent
    while isinstance(target, n.MemberExpression):
        target = target.expression
        if target.extent.end < context.cursor:
            break
    around = target.parent
    if around is not parent and isinstance(around, n.MemberExpression):
        member = around.member
        if isinstance(member, n.StringConstantExpression) and member.extent.start <= context.cursor:
            word = member.value
    return target, word


# --- of values


def members_of_value(
    context: Context, target: Node, word: str, is_static: bool
) -> list[CompletionResult]:
    """The members of a value that is known without running anything."""
    if isinstance(target, n.TypeExpression):
        named = of_type_name(context, target.type_name).type
        is_custom = named is not None and named.full_name == _CUSTOM
        # [pscustomobject] is another name of [psobject].
        value: object = declared_type(PSOBJECT) if is_custom and is_static else named
    else:
        value = value_of(context.session, target)
    if value is UNKNOWN or value is None:
        return []
    pattern = matching(word + "*")
    if pattern is None:
        return []
    if is_static:
        base = unwrap(value)
        rows = static_rows(base) if isinstance(base, Type) else []
    else:
        rows = value_rows(value)
    rows.sort(
        key=lambda row: (ORDER.index(row[0]) if row[0] in ORDER else 0, text_key(row[1], True))
    )
    found = [member_result(kind, name, tip) for kind, name, tip in rows if pattern.matches(name)]
    if not is_static:
        found += [
            CompletionResult(written(key), written(key), PROPERTY, written(key))
            for key in text_keys(value)
            if pattern.matches(key)
        ]
        if is_enumerated(value):
            found += extension_methods(pattern.matches)
    return found


def value_rows(value: object) -> list[tuple[str, str, Callable[[], str]]]:
    """Kind, name and tooltip of the members of a value."""
    rows: list[tuple[str, str, Callable[[], str]]] = []
    for view in properties_of(value):
        if not getattr(view.member, "is_hidden", False):
            rows.append((view.member_type, view.name, lambda v=view: member_definition(v, value)))  # type: ignore[misc]
    kind = type_of(unwrap(value))
    if kind.element_type is not None:
        for name, text in array_method_strings(kind).items():
            rows.append(("Method", name, text.__str__))
    hidden = hidden_names(kind)
    for method in methods_of(value):
        if not method.name.startswith(SPECIAL) and method.name.lower() not in hidden:
            rows.append((method.member_type, method.name, lambda m=method: definition_of(m, value)))  # type: ignore[misc]
    rows += [(event.member_type, event.name, event.__str__) for event in kind.events()]
    return rows


def definition_of(method: object, value: object) -> str:
    """The overloads of a method, a line each."""
    if isinstance(method, Method):
        return "\r\n".join(str(overload) for overload in method.listed)
    return str(member_definition(method, value))


def static_rows(owner: Type) -> list[tuple[str, str, Callable[[], str]]]:
    """Kind, name and tooltip of the static members of a type."""
    rows: list[tuple[str, str, Callable[[], str]]] = []
    hidden = hidden_names(owner)
    for name in owner.member_names(True):
        member = owner.find_member(name, True)
        if member is None or member.name.startswith(SPECIAL) or name.lower() in hidden:
            continue
        rows.append((member.member_type, member.name, lambda m=member: static_tip(m, owner)))  # type: ignore[misc]
    rows += [(event.member_type, event.name, event.__str__) for event in owner.events(True)]
    constructors = constructor_strings(owner) if "new" not in hidden else []
    if constructors:
        rows.append(("Method", "new", lambda: "\r\n".join(constructors)))
    return rows


def static_tip(member: object, owner: Type) -> str:
    """What a static member is."""
    if isinstance(member, Method):
        return "\r\n".join(str(overload) for overload in member.listed)
    if isinstance(member, Indexer):
        return str(member)
    return str(member)


def member_result(kind: str, name: str, tip: Callable[[], str]) -> CompletionResult:
    """A member as it must be written."""
    text = written(name)
    is_method = kind.endswith("Method") or kind == "ParameterizedProperty"
    try:
        shown = tip()
    except NetException:
        shown = name
    if is_method:
        return CompletionResult(text + "(", name, METHOD, shown or name)
    return CompletionResult(text, name, PROPERTY, shown or name)


def written(name: str) -> str:
    """A member's name, in quotes where it would not be read as one."""
    if any(character in QUOTED for character in name):
        return "'" + name.replace("'", "''") + "'"
    return name


def text_keys(value: object) -> list[str]:
    """The keys of a dictionary that are strings."""
    base = unwrap(value)
    if isinstance(base, Hashtable):
        return [str(key) for key in base.keys() if isinstance(key, str)]  # noqa: SIM118
    return [key for key in base if isinstance(key, str)] if isinstance(base, dict) else []


def is_enumerated(value: object) -> bool:
    """Whether the methods Where and ForEach are offered for a value."""
    base = unwrap(value)
    if isinstance(base, str | PSCustomObject | Hashtable | dict):
        return False
    return enumerable(base) is not None


def extension_methods(
    matches: Callable[[str], bool], parenthesis: bool = True
) -> list[CompletionResult]:
    """Where( and ForEach("""
    mark = "(" if parenthesis else ""
    return [
        CompletionResult(name + mark, name, METHOD, tip)
        for name, tip in EXTENSIONS
        if matches(name)
    ]


# --- of types


def members_of_types(
    context: Context, target: Node, word: str, is_static: bool
) -> list[CompletionResult]:
    """The members of the types that the value may have."""
    if is_static:
        is_type = isinstance(target, n.TypeExpression)
        types = [of_type_name(context, target.type_name)] if is_type else []  # type: ignore[attr-defined]
    else:
        types = infer(context, target)
    return members_of_inferred(context, types, word, is_static=is_static)


def members_of_inferred(
    context: Context,
    types: list[InferredType],
    word: str,
    *,
    is_static: bool = False,
    properties_only: bool = False,
    writable_only: bool = False,
    excluded: frozenset[str] = frozenset(),
    parenthesis: bool = True,
) -> list[CompletionResult]:
    """The members of types, each once, properties before methods."""
    pattern = matching(word + "*")
    if pattern is None:
        return []
    found: dict[tuple[str, str], CompletionResult] = {}
    is_extended = False
    for each in distinct(types):
        for member in members_by_type(context, each, is_static):
            if member.name.lower() in excluded or not pattern.matches(member.name):
                continue
            if not member.is_added:
                if member.is_method and (properties_only or writable_only):
                    continue
                if writable_only and not member.is_writable:
                    continue
            result = inferred_result(member, parenthesis)
            found.setdefault((result.kind, member.name.lower()), result)
        if each.type is not None and enumerates(each.type) and not is_extended:
            is_extended = True
            for result in extension_methods(pattern.matches, parenthesis):
                found.setdefault((result.kind, result.list_item_text.lower()), result)
    order = (PROPERTY, METHOD)
    return sorted(
        found.values(),
        key=lambda each: (order.index(each.kind), text_key(each.list_item_text, True)),
    )


def inferred_result(member: InferredMember, parenthesis: bool) -> CompletionResult:
    """A member of a type."""
    name = member.name
    tip = member.tip() or name
    if member.is_method:
        return CompletionResult(name + "(" if parenthesis else name, name, METHOD, tip)
    needs = any(character in QUOTED for character in name)
    return CompletionResult(f"'{name}'" if needs else name, name, PROPERTY, tip)


def enumerates(kind: Type) -> bool:
    """Whether values of a type are enumerated."""
    if kind.full_name == "System.String" or any(is_a(kind, name) for name in _WHOLE):
        return False
    return is_a(kind, "System.Collections.IEnumerable") or is_a(
        kind, "System.Collections.IEnumerator"
    )


_CUSTOM = "System.Management.Automation.PSCustomObject"
_WHOLE = ("System.Collections.IDictionary", "System.Xml.XmlNode")

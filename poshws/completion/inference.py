"""An expression or a command → the types that its value may have, without running it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from poshws.completion.safe_values import UNKNOWN, pure_expression, value_of
from poshws.completion.type_names import used_namespaces
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.psobject import PSCustomObject, unwrap
from poshws.corelib.typesystem.declare import Method
from poshws.corelib.typesystem.types import Type, declared_type, resolve_type, type_of
from poshws.objects.enumeration import enumerable
from poshws.objects.properties import properties_of
from poshws.runtime.commands.discovery import find_command
from poshws.syntax import ast as n

if TYPE_CHECKING:
    from poshws.completion.context import Context
    from poshws.syntax.ast import Node
    from poshws.syntax.ast.type_names import TypeName

_PASSED_ON = ("where-object", "sort-object", "tee-object", "get-unique", "write-output")
_DEPTH = 12


class Guess:
    """A type that a value may have; `names` are members that it has besides: keys, properties.

    `is_this` says that a class looks at itself, hidden members included.
    """

    __slots__ = ("definition", "is_this", "names", "type")

    def __init__(
        self,
        type: Type | None,
        names: dict[str, Node | None] | None = None,
        definition: n.TypeDefinition | None = None,
    ) -> None:
        self.type = type
        self.names = names or {}
        self.definition = definition
        self.is_this = False


def guess_types(context: Context, node: Node, depth: int = 0) -> list[Guess]:
    """What the value of an expression, a statement or a command may be."""
    if depth > _DEPTH:
        return []
    if isinstance(node, n.VariableExpression):
        return of_variable(context, node, depth)
    if isinstance(node, n.Hashtable):
        return [Guess(declared_type("hashtable"), keys_of(node))]
    if isinstance(node, n.ConvertExpression):
        return of_conversion(context, node)
    if isinstance(node, n.ConstantExpression):
        return [Guess(type_of(node.value))]
    if isinstance(node, n.ExpandableStringExpression):
        return [Guess(declared_type("string"))]
    if isinstance(node, n.ScriptBlockExpression):
        return [Guess(declared_type("scriptblock"))]
    if isinstance(node, n.TypeExpression):
        return [Guess(declared_type("type"))]
    if isinstance(node, n.ArrayLiteral | n.ArrayExpression):
        return [Guess(declared_type("System.Object[]"))]
    if isinstance(node, n.MemberExpression):
        return of_member(context, node, depth)
    if isinstance(node, n.IndexExpression):
        return elements_of(guess_types(context, node.target, depth + 1))
    if isinstance(node, n.BinaryExpression):
        return of_operator(context, node, depth)
    if isinstance(node, n.Command):
        return of_command(context, node, depth)
    if isinstance(node, n.Pipeline):
        return guess_types(context, node.pipeline_elements[-1], depth + 1)
    if isinstance(node, n.ParenExpression):
        return guess_types(context, node.pipeline, depth + 1)
    if isinstance(node, n.CommandExpression):
        return guess_types(context, node.expression, depth + 1)
    if isinstance(node, n.SubExpression) and node.sub_expression.statements:
        return guess_types(context, node.sub_expression.statements[-1], depth + 1)
    return []


def keys_of(table: n.Hashtable) -> dict[str, Node | None]:
    """The keys of a hashtable that are written as plain words."""
    found: dict[str, Node | None] = {}
    for key, value in table.key_value_pairs:
        if isinstance(key, n.StringConstantExpression):
            found[key.value] = value
    return found


def type_named(context: Context, name: TypeName) -> Guess | None:
    """The type of a name: one that the text defines, or one of the session."""
    for node in context.script.descendants():
        if isinstance(node, n.TypeDefinition) and node.name.lower() == name.full_name.lower():
            return Guess(None, definition=node)
    try:
        found = resolve_type(name.full_name, ("System", *used_namespaces(context)))
    except NetException:
        return None
    return None if found is None else Guess(found)


def of_conversion(context: Context, node: n.ConvertExpression) -> list[Guess]:
    """`[type]value`; `[pscustomobject]@{…}` has what stands in the hashtable."""
    name = node.attribute.type_name
    if isinstance(node.child, n.Hashtable) and name.full_name.lower() in (
        "pscustomobject",
        "ordered",
    ):
        kind = "psobject" if name.full_name.lower() == "pscustomobject" else "ordered"
        return [Guess(resolve_type(kind), keys_of(node.child))]
    found = type_named(context, name)
    return [] if found is None else [found]


def of_variable(context: Context, node: n.VariableExpression, depth: int) -> list[Guess]:
    """A variable's type: `$_`, `$this`, a parameter's, or that of the value it was given."""
    name = node.variable_path.unqualified_path.lower()
    if name in ("_", "psitem"):
        return of_pipeline_item(context, node, depth)
    if name == "this":
        around = enclosing(node, n.TypeDefinition)
        if not isinstance(around, n.TypeDefinition):
            return []
        found = Guess(None, definition=around)
        found.is_this = True
        return [found]
    value = value_of(context.session, node)
    if value is not UNKNOWN and value is not None:
        return [Guess(type_of(value))]
    return of_assignment(context, node, name, depth)


def of_assignment(
    context: Context, node: n.VariableExpression, name: str, depth: int
) -> list[Guess]:
    """The type of what the text assigns to the variable before the place where it is read."""
    found: list[Guess] = []
    for each in context.script.descendants():
        if each.extent.start >= node.extent.start:
            continue
        if isinstance(each, n.AssignmentStatement) and each.extent.end <= node.extent.start:
            target = each.left
            if isinstance(target, n.ConvertExpression) and is_variable(target.child, name):
                kind = type_named(context, target.attribute.type_name)
                found = [] if kind is None else [kind]
            elif is_variable(target, name):
                found = guess_types(context, each.right, depth + 1) or found
        elif isinstance(each, n.Parameter) and is_variable(each.name, name):
            for attribute in each.attributes:
                if isinstance(attribute, n.TypeConstraint):
                    kind = type_named(context, attribute.type_name)
                    found = [] if kind is None else [kind]
        elif isinstance(each, n.ForEachStatement) and is_variable(each.variable, name):
            found = elements_of(guess_types(context, each.condition, depth + 1))
    return found


def is_variable(node: Node, name: str) -> bool:
    """Whether a node is the variable of that name."""
    return (
        isinstance(node, n.VariableExpression)
        and node.variable_path.unqualified_path.lower() == name
    )


def enclosing(node: Node | None, *kinds: type[Node]) -> Node | None:
    """The nearest node around that is of one of the kinds."""
    while node is not None and not isinstance(node, kinds):
        node = node.parent
    return node


def of_pipeline_item(context: Context, node: Node, depth: int) -> list[Guess]:
    """`$_`: what the command before the one whose block this is puts out."""
    around = enclosing(node, n.Command, n.CatchClause, n.SwitchStatement)
    if isinstance(around, n.CatchClause):
        return [Guess(declared_type("System.Management.Automation.ErrorRecord"))]
    if isinstance(around, n.SwitchStatement):
        return elements_of(guess_types(context, around.condition, depth + 1))
    if not isinstance(around, n.Command):
        return []
    return piped_into(context, around, depth)


def piped_into(context: Context, command: n.Command, depth: int = 0) -> list[Guess]:
    """The types of what is piped into a command."""
    pipeline = command.parent
    if not isinstance(pipeline, n.Pipeline):
        return []
    at = pipeline.pipeline_elements.index(command)
    if at == 0:
        around = enclosing(command.parent, n.Command)
        return piped_into(context, around, depth + 1) if isinstance(around, n.Command) else []
    before = pipeline.pipeline_elements[at - 1]
    inner = pure_expression(before)
    if inner is not None:
        value = value_of(context.session, inner)
        if value is not UNKNOWN and value is not None:
            return of_items(value, guess_types(context, inner, depth + 1))
        return elements_of(guess_types(context, inner, depth + 1))
    return elements_of(guess_types(context, before, depth + 1))


def of_items(value: object, guessed: list[Guess]) -> list[Guess]:
    """The types of the items of a value that is known."""
    items = enumerable(value)
    first = next(iter(items), None) if items is not None else value
    if first is None:
        return elements_of(guessed)
    if isinstance(unwrap(first), PSCustomObject):
        return [Guess(resolve_type("psobject"), {view.name: None for view in properties_of(first)})]
    return [Guess(type_of(first))]


def elements_of(guesses: list[Guess]) -> list[Guess]:
    """The types of the items where a value is enumerated."""
    found: list[Guess] = []
    for guess in guesses:
        kind = guess.type
        if kind is not None and kind.is_array and kind.element_type is not None:
            found.append(Guess(kind.element_type))
        elif kind is not None and kind.arguments and not guess.names and is_list(kind):
            found.append(Guess(kind.arguments[-1]))
        else:
            found.append(guess)
    return found


def is_list(kind: Type) -> bool:
    """Whether a generic type is enumerated item by item."""
    names = {each.definition_name for each in kind.ancestors}
    return "System.Collections.Generic.IList`1" in names or any(
        "ICollection`1" in name for name in names
    )


def of_member(context: Context, node: n.MemberExpression, depth: int) -> list[Guess]:
    """The type of a property, or of what a method gives."""
    member = node.member
    if not isinstance(member, n.StringConstantExpression):
        return []
    if node.static and isinstance(node.expression, n.TypeExpression):
        owner = type_named(context, node.expression.type_name)
        owners = [] if owner is None else [owner]
        if isinstance(node, n.InvokeMemberExpression) and member.value.lower() == "new":
            return owners
    else:
        owners = guess_types(context, node.expression, depth + 1)
    found: list[Guess] = []
    for owner in owners:
        found += types_of_member(context, owner, member.value, node, depth)
    return found


def types_of_member(
    context: Context, owner: Guess, name: str, node: n.MemberExpression, depth: int
) -> Iterator[Guess]:
    """What a member of one type gives."""
    for key, value in owner.names.items():
        if key.lower() == name.lower() and value is not None:
            yield from guess_types(context, value, depth + 1)
            return
    if owner.definition is not None:
        yield from of_defined_member(context, owner.definition, name)
        return
    if owner.type is None:
        return
    member = owner.type.find_member(name, node.static)
    if member is None:
        return
    if isinstance(member, Method):
        if not isinstance(node, n.InvokeMemberExpression):
            return
        given = len(node.arguments or [])
        overloads = [o for o in member.overloads if len(o.parameters) == given] or member.overloads
        result = overloads[0].return_type
    else:
        result = getattr(member, "type_name", "")
    try:
        kind = resolve_type(owner.type.substitute(result)) if result and result != "void" else None
    except NetException:
        kind = None
    if kind is not None:
        yield Guess(kind)


def of_defined_member(context: Context, definition: n.TypeDefinition, name: str) -> Iterator[Guess]:
    """What a member of a class of the text gives."""
    for member in definition.members:
        if member.name.lower() != name.lower():
            continue
        named: n.TypeConstraint | None = None
        if isinstance(member, n.PropertyMember):
            named = member.property_type
        elif isinstance(member, n.FunctionMember):
            named = member.return_type
        found = type_named(context, named.type_name) if named is not None else None
        if found is not None:
            yield found
            return


def of_operator(context: Context, node: n.BinaryExpression, depth: int) -> list[Guess]:
    """What an operator gives."""
    name = node.operator
    if name in ("Format", "Join", "Ireplace", "Creplace"):
        return [Guess(declared_type("string"))]
    if name in ("And", "Or", "Xor", "Is", "IsNot", "Iin", "Inotin", "Icontains", "Inotcontains"):
        return [Guess(declared_type("bool"))]
    if name == "As" and isinstance(node.right, n.TypeExpression):
        found = type_named(context, node.right.type_name)
        return [] if found is None else [found]
    if name in ("Plus", "Minus", "Multiply"):
        return guess_types(context, node.left, depth + 1)
    return []


def of_command(context: Context, node: n.Command, depth: int) -> list[Guess]:
    """What a command puts out."""
    head = node.command_elements[0] if node.command_elements else None
    if not isinstance(head, n.StringConstantExpression):
        return []
    try:
        command = find_command(context.session, head.value)
    except NetException:
        return []
    if command is None:
        return []
    name = str(command.name).lower()
    if name == "new-object":
        return of_new_object(node)
    if name in _PASSED_ON or (name == "select-object" and passes_objects(node)):
        return piped_into(context, node, depth + 1)
    if name in ("get-item", "get-childitem"):
        return [
            Guess(resolve_type("System.IO.FileInfo")),
            Guess(resolve_type("System.IO.DirectoryInfo")),
        ]
    found: list[Guess] = []
    for each in command.output_type:
        kind = each.type
        if kind is not None and kind not in [guess.type for guess in found]:
            found.append(Guess(kind))
    return found


def passes_objects(node: n.Command) -> bool:
    """Whether Select-Object gives the objects themselves."""
    words = node.command_elements[1:]
    names = [w.parameter_name.lower() for w in words if isinstance(w, n.CommandParameter)]
    own = ("first", "last", "skip", "skiplast", "index", "unique", "wait")
    if not names:
        return not words
    return all(any(each.startswith(name) for each in own) for name in names) and len(
        words
    ) <= 2 * len(names)


def of_new_object(node: n.Command) -> list[Guess]:
    """The type that New-Object names."""
    for word in node.command_elements[1:]:
        if isinstance(word, n.StringConstantExpression):
            try:
                kind = resolve_type(word.value)
            except NetException:
                return []
            return [] if kind is None else [Guess(kind)]
    return []

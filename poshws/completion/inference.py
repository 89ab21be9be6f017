"""An expression, a statement or a command → the types that its value may have, without running it.

The rules are PowerShell's (TypeInferenceVisitor): what each kind of node gives by what is in it. A
variable has the type of what was assigned to it last in the text, and of its value in the session.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from poshws.completion.assignments import Assignment, find_assignment
from poshws.completion.inferred_commands import of_command
from poshws.completion.inferred_members import types_of_member
from poshws.completion.inferred_types import (
    PSOBJECT,
    InferredType,
    array_of,
    distinct,
    enumerated,
    indexed,
    is_a,
    named,
    of_net,
    of_type_name,
)
from poshws.completion.inferring import visit, visit_all
from poshws.completion.safe_values import UNKNOWN, pure_expression, value_of
from poshws.corelib.psobject import PSCustomObject, unwrap
from poshws.corelib.typesystem.type_names import replace_names
from poshws.corelib.typesystem.types import declared_type, type_of
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.enumeration import enumerable
from poshws.objects.properties import properties_of
from poshws.syntax import ast as n

if TYPE_CHECKING:
    from poshws.completion.context import Context
    from poshws.syntax.ast import Node

_AUTOMATION = "System.Management.Automation."
_LOGICAL = frozenset(
    ("And", "Ccontains", "Cin", "Cnotcontains", "Cnotin", "Icontains", "Iin", "Inotcontains")
    + ("Inotin", "Is", "IsNot", "Or", "Xor")
)
_COMPARING = frozenset(
    f"{case}{name}"
    for case in "IC"
    for name in ("eq", "ge", "gt", "le", "like", "lt", "match", "ne", "notlike", "notmatch")
)
_METHODS = {
    "Divide": "op_Division",
    "Minus": "op_Subtraction",
    "Multiply": "op_Multiply",
    "Plus": "op_Addition",
    "Rem": "op_Modulus",
    "Shl": "op_LeftShift",
    "Shr": "op_RightShift",
}
_KNOWN_VARIABLES = {
    "?": "System.Boolean",
    "executioncontext": _AUTOMATION + "EngineIntrinsics",
    "false": "System.Boolean",
    "home": "System.String",
    "host": "",
    "pid": "System.Int32",
    "psculture": "System.String",
    "pshome": "System.String",
    "psuiculture": "System.String",
    "psversiontable": _AUTOMATION + "PSVersionHashTable",
    "psedition": "System.String",
    "shellid": "System.String",
    "true": "System.Boolean",
}
_AUTOMATIC = {
    "args": "System.Object[]",
    "this": "",
    "input": "",
    "pscmdlet": _AUTOMATION + "PSScriptCmdlet",
    "psboundparameters": _AUTOMATION + "PSBoundParametersDictionary",
    "myinvocation": _AUTOMATION + "InvocationInfo",
    "psscriptroot": "System.String",
    "pscommandpath": "System.String",
}
_STEPS = ("PostfixPlusPlus", "PlusPlus", "PostfixMinusMinus", "MinusMinus")


# --- expressions


def always(name: str) -> Callable[[Context, Any], list[InferredType]]:
    """A rule for nodes that have one type."""
    return lambda context, node: [of_net(name)]


def through(*fields: str) -> Callable[[Context, Any], list[InferredType]]:
    """A rule for nodes that give what their parts give."""
    return lambda context, node: visit_all(context, [getattr(node, each) for each in fields])


def of_constant(context: Context, node: n.ConstantExpression) -> list[InferredType]:
    """A number or a string."""
    return [] if node.value is None else [InferredType(type_of(node.value))]


def of_array_literal(context: Context, node: n.ArrayLiteral) -> list[InferredType]:
    """`1, 2`"""
    return [array_of(visit_all(context, node.elements))]


def of_array(context: Context, node: n.ArrayExpression) -> list[InferredType]:
    """`@(…)`"""
    return [array_of(visit(context, node.sub_expression))]


def of_hashtable(context: Context, node: n.Hashtable) -> list[InferredType]:
    """`@{…}`: a hashtable with its keys as members."""
    kind = declared_type("System.Collections.Hashtable")
    if not node.key_value_pairs:
        return [InferredType(kind)]
    members: list[tuple[str, InferredType]] = []
    for key, value in node.key_value_pairs:
        if isinstance(key, n.ConstantExpression):
            name: object = key.value
        else:
            name = value_of(context.session, key)
        if name is not UNKNOWN and name is not None:
            text = convert_to_string(name)
            members += [(text, each) for each in types_of_value(context, value)]
    return [InferredType(kind, members)]


def types_of_value(context: Context, value: Node) -> list[InferredType]:
    """The types of a value in a hashtable."""
    expression = pure_expression(value)
    known = UNKNOWN if expression is None else value_of(context.session, expression)
    if known is not UNKNOWN and known is not None and expression is not None:
        if isinstance(expression, n.Hashtable):
            return [InferredType(declared_type("System.Collections.Hashtable"))]
        return [InferredType(type_of(unwrap(known)))]
    return visit(context, expression or value) or [of_net("System.Object")]


def of_conversion(context: Context, node: n.ConvertExpression) -> list[InferredType]:
    """`[type]value`; a custom object has what stands in its hashtable."""
    kind = of_type_name(context, node.attribute.type_name)
    if kind.type is not None and kind.type.full_name == PSOBJECT:
        made = visit(context, node.child) if isinstance(node.child, n.Hashtable) else []
        if made and made[0].members is not None:
            name = custom_name(node.child)  # type: ignore[arg-type]
            return [InferredType(kind.type, made[0].members, name=name)]
    return [kind]


def custom_name(table: n.Hashtable) -> str:
    """The PSTypeName in a hashtable."""
    for key, value in table.key_value_pairs:
        is_name = isinstance(key, n.StringConstantExpression) and key.value.lower() == "pstypename"
        given = pure_expression(value) if is_name else None
        if isinstance(given, n.StringConstantExpression):
            return given.value
    return ""


def of_unary(context: Context, node: n.UnaryExpression) -> list[InferredType]:
    """`-not $x`, `-$x`"""
    if node.token_kind in ("Not", "Exclaim"):
        return [of_net("System.Boolean")]
    return visit(context, node.child)


def of_binary(context: Context, node: n.BinaryExpression) -> list[InferredType]:
    """What an operator gives."""
    name = node.operator
    if name in _LOGICAL:
        return [of_net("System.Boolean")]
    if name == "As" and isinstance(node.right, n.TypeExpression):
        return [of_type_name(context, node.right.type_name)]
    if name in _COMPARING:
        return [of_net("System.Boolean"), *visit(context, node.left)]
    if name in ("Creplace", "Format", "Ireplace", "Join"):
        return [of_net("System.String")]
    if name in ("Csplit", "Isplit"):
        return [InferredType(declared_type("System.String").array_type())]
    if name == "QuestionQuestion":
        return visit_all(context, (node.left, node.right))
    left = visit(context, node.left)
    method = _METHODS.get(name)
    if not left or method is None:
        return left
    return by_operator(left, method, visit(context, node.right)) or left


def by_operator(
    left: list[InferredType], method: str, right: list[InferredType]
) -> list[InferredType]:
    """What the operators that .NET types have give."""
    found: list[InferredType] = []
    for each in left:
        known = None if each.type is None else each.type.find_method(method, True)
        for overload in known.overloads if known is not None else ():
            wanted = overload.parameters[-1].type
            fits = any(r.type is not None and wanted in r.type.ancestors for r in right)
            if not right or fits:
                found.append(named(overload.return_type))
    return distinct(found)


def of_index(context: Context, node: n.IndexExpression) -> list[InferredType]:
    """`$x[0]`"""
    return list(indexed(visit(context, node.target)))


def of_type_expression(context: Context, node: n.TypeExpression) -> list[InferredType]:
    """`[int]`"""
    return [of_net("System.Type")]


# --- members


def of_member(context: Context, node: n.MemberExpression) -> list[InferredType]:
    """What a property has, or what a method gives."""
    member = node.member
    if not isinstance(member, n.StringConstantExpression):
        return []
    if not node.static:
        owners = visit(context, node.expression)
    elif isinstance(node.expression, n.TypeExpression):
        owners = [of_type_name(context, node.expression.type_name)]
    else:
        return []
    is_call = isinstance(node, n.InvokeMemberExpression)
    is_new = node.static and is_call and member.value.lower() == "new"
    found: list[InferredType] = []
    for owner in owners:
        if owner.members is None and owner.type is not None and owner.type.full_name == PSOBJECT:
            continue
        if is_new:
            found.append(owner)
        else:
            found += types_of_member(context, owner, member.value, node.static, is_call)
            found += of_generic_call(context, owner, node)
    return found


def of_generic_call(
    context: Context, owner: InferredType, node: n.MemberExpression
) -> list[InferredType]:
    """`[array]::Empty[int]()`: what a generic method gives for the types that are named."""
    names = node.generic_type_arguments if isinstance(node, n.InvokeMemberExpression) else []
    member = node.member
    if not names or owner.type is None or not isinstance(member, n.StringConstantExpression):
        return []
    method = owner.type.find_method(member.value, node.static)
    kinds = [of_type_name(context, each).type for each in names]
    shown = [each.display_name for each in kinds if each is not None]
    found = []
    for each in method.overloads if method is not None else ():
        if len(each.generic) == len(shown) == len(kinds):
            table = dict(zip(each.generic, shown, strict=True))
            found.append(named(replace_names(each.return_type, table)))
    return distinct(found)


# --- variables


def of_variable(context: Context, node: n.VariableExpression) -> list[InferredType]:
    """A variable's types."""
    path = node.variable_path
    name = path.unqualified_path.lower()
    if not path.is_variable or path.user_path.lower() == "null":
        return []
    is_plain = ":" not in path.user_path
    if is_plain and name in ("_", "psitem"):
        return of_item(context, node)
    if is_plain and name == "this":
        if context.this_type is not None:
            return [context.this_type]
        if context.current_class is not None:
            return [InferredType(None, definition=context.current_class)]
    known = _KNOWN_VARIABLES.get(name, _AUTOMATIC.get(name))
    if known is not None:
        if known:
            return [named(known)]
        return of_session(context, node) if name == "host" else []
    return of_assignment(context, find_assignment(node)) + of_session(context, node)


def of_session(context: Context, node: Node) -> list[InferredType]:
    """The type of a value that the session has; of the first item of a list."""
    value = value_of(context.session, node) if context.may_evaluate else UNKNOWN
    return [] if value is UNKNOWN or value is None else of_known_value(value)


def of_known_value(value: object) -> list[InferredType]:
    """The type that stands for a value: its own, or that of the first item of a list."""
    base = unwrap(value)
    if is_a(type_of(base), "System.Collections.IList"):
        items = enumerable(base)
        first = next(iter(items), UNKNOWN) if items is not None else UNKNOWN
        if first is None:
            return []
        value = base if first is UNKNOWN else first
    base = unwrap(value)
    if not isinstance(base, PSCustomObject):
        return [InferredType(type_of(base))]
    members = [(view.name, named(view.type_name)) for view in properties_of(value)]
    return [InferredType(declared_type(PSOBJECT), members)]


def of_assignment(context: Context, found: Assignment) -> list[InferredType]:
    """The types of what a variable was given."""
    if found.constraint is not None:
        return [of_type_name(context, found.constraint)]
    if found.record:
        record = named(_AUTOMATION + found.record)
        if not found.is_list or record.type is None:
            return [record]
        return [InferredType(declared_type(_LIST).close([record.type]))]
    source = found.source
    if isinstance(source, n.ConvertExpression) and is_reference(source):
        return of_reference(context, source)
    if found.is_redirected and isinstance(source, n.Command):
        return of_command(context, source, is_redirected=True)
    types = visit(context, source)
    return list(enumerated(types)) if found.is_item else types


_LIST = "System.Collections.Generic.List`1"


def is_reference(node: n.ConvertExpression) -> bool:
    """Whether a conversion is `[ref]`."""
    return node.attribute.type_name.full_name.lower() == "ref"


def of_reference(context: Context, node: n.ConvertExpression) -> list[InferredType]:
    """`[int]::TryParse('1', [ref]$x)`: the type of the parameter."""
    call = node.parent
    if not isinstance(call, n.InvokeMemberExpression) or node not in (call.arguments or ()):
        return []
    if not isinstance(call.expression, n.TypeExpression):
        return []
    owner = of_type_name(context, call.expression.type_name).type
    name = call.member.value if isinstance(call.member, n.StringConstantExpression) else ""
    method = owner.find_method(name, True) if owner is not None and name else None
    at = (call.arguments or []).index(node)
    found = []
    for overload in method.overloads if method is not None else ():
        if len(overload.parameters) > at and overload.parameters[at].mode == "ref":
            found.append(InferredType(overload.parameters[at].type))
    return found


def of_item(context: Context, node: Node) -> list[InferredType]:
    """`$_`: of a catch or a trap the error, of a switch what it looks at, else what is piped in."""
    source = source_of_item(node)
    if isinstance(source, n.CatchClause | n.TrapStatement):
        return of_caught(context, source)
    return [] if source is None else list(enumerated(visit(context, source)))


def source_of_item(node: Node) -> Node | None:
    """The node that decides what `$_` is."""
    in_block = False
    each: Node | None = node.parent
    while each is not None:
        if isinstance(each, n.CatchClause | n.TrapStatement):
            return each
        if isinstance(each, n.SwitchStatement):
            condition: Node | None = each.condition
            if condition is not None and condition.extent.end < node.extent.start:
                return condition
        elif isinstance(each, n.ErrorStatement) and is_switch(each):
            first = each.conditions[0] if each.conditions else None
            if first is None:
                return None
            if first.extent.end < node.extent.start:
                return first
        elif isinstance(each, n.ScriptBlockExpression):
            in_block = True
        elif in_block and isinstance(each, n.InvokeMemberExpression):
            return each.expression
        elif in_block and isinstance(each, n.Command) and isinstance(each.parent, n.Pipeline):
            at = each.parent.pipeline_elements.index(each)
            if at > 0:
                return each.parent.pipeline_elements[at - 1]
        each = each.parent
    return None


def is_switch(node: n.ErrorStatement) -> bool:
    """Whether a switch was begun."""
    return node.kind_token is not None and node.kind_token.kind == "Switch"


def of_caught(context: Context, node: n.CatchClause | n.TrapStatement) -> list[InferredType]:
    """The error in `$_`, with the exception that was caught."""
    constraints = node.catch_types if isinstance(node, n.CatchClause) else [node.trap_type]
    found: list[InferredType] = []
    for each in constraints:
        kind = None if each is None else of_type_name(context, each.type_name).type
        if kind is not None and is_a(kind, "System.Exception"):
            record = declared_type(_AUTOMATION + "ErrorRecord")
            made = InferredType(record, [("Exception", InferredType(kind))])
            made.overrides = True
            found.append(made)
    return found or [of_net(_AUTOMATION + "ErrorRecord")]


# --- statements


def of_block(context: Context, node: n.NamedBlock | n.StatementBlock) -> list[InferredType]:
    """What the statements put out: assignments and steps put out nothing."""
    return visit_all(context, (each for each in node.statements if not is_silent(each)))


def is_silent(node: Node) -> bool:
    """Whether a statement has a value but puts none out."""
    if isinstance(node, n.AssignmentStatement):
        return True
    inner = pure_expression(node)
    return isinstance(inner, n.UnaryExpression) and inner.token_kind in _STEPS


def of_script(context: Context, node: n.ScriptBlock) -> list[InferredType]:
    """What a script block puts out."""
    return visit_all(context, (node.begin_block, node.process_block, node.end_block))


def of_if(context: Context, node: n.IfStatement) -> list[InferredType]:
    """What the branches put out."""
    return visit_all(context, [*(body for _, body in node.clauses), node.else_clause])


def of_switch(context: Context, node: n.SwitchStatement) -> list[InferredType]:
    """What the clauses put out."""
    return visit_all(context, [*(body for _, body in node.clauses), node.default])


def of_try(context: Context, node: n.TryStatement) -> list[InferredType]:
    """What the blocks put out."""
    bodies = [each.body for each in node.catch_clauses]
    return visit_all(context, [node.body, *bodies, node.finally_])


def of_assigning(context: Context, node: n.AssignmentStatement) -> list[InferredType]:
    """`($x = 1)`"""
    left = node.left
    while isinstance(left, n.AttributedExpression):
        if isinstance(left, n.ConvertExpression):
            return [of_type_name(context, left.attribute.type_name)]
        left = left.child
    return visit(context, node.right)


def of_pipeline(context: Context, node: n.Pipeline) -> list[InferredType]:
    """What the last command puts out."""
    return visit(context, node.pipeline_elements[-1])


def of_parameter(context: Context, node: n.Parameter) -> list[InferredType]:
    """A parameter has the type that is written."""
    for each in node.attributes:
        if isinstance(each, n.TypeConstraint):
            return [of_type_name(context, each.type_name)]
    return []


def of_error(context: Context, node: n.ErrorExpression) -> list[InferredType]:
    """What could be read of it."""
    return visit_all(context, node.nested_ast)


def of_error_statement(context: Context, node: n.ErrorStatement) -> list[InferredType]:
    """What could be read of it."""
    parts = [*(node.conditions or ()), *(node.bodies or ()), *(node.nested_ast or ())]
    return visit_all(context, parts)


RULES: dict[type[Node], Callable[[Context, Any], list[InferredType]]] = {
    n.ArrayExpression: of_array,
    n.ArrayLiteral: of_array_literal,
    n.AssignmentStatement: of_assigning,
    n.AttributedExpression: through("child"),
    n.BinaryExpression: of_binary,
    n.BlockStatement: through("body"),
    n.CatchClause: through("body"),
    n.Command: of_command,
    n.CommandExpression: through("expression"),
    n.ConstantExpression: of_constant,
    n.ConvertExpression: of_conversion,
    n.DataStatement: through("body"),
    n.DoUntilStatement: through("body"),
    n.DoWhileStatement: through("body"),
    n.ErrorExpression: of_error,
    n.ErrorStatement: of_error_statement,
    n.ExpandableStringExpression: always("System.String"),
    n.ForEachStatement: through("body"),
    n.ForStatement: through("body"),
    n.Hashtable: of_hashtable,
    n.IfStatement: of_if,
    n.IndexExpression: of_index,
    n.InvokeMemberExpression: of_member,
    n.MemberExpression: of_member,
    n.NamedBlock: of_block,
    n.Parameter: of_parameter,
    n.ParenExpression: through("pipeline"),
    n.Pipeline: of_pipeline,
    n.PipelineChain: through("lhs_pipeline_chain", "rhs_pipeline"),
    n.ReturnStatement: through("pipeline"),
    n.ScriptBlock: of_script,
    n.ScriptBlockExpression: always(_AUTOMATION + "ScriptBlock"),
    n.StatementBlock: of_block,
    n.StringConstantExpression: of_constant,
    n.SubExpression: through("sub_expression"),
    n.SwitchStatement: of_switch,
    n.TernaryExpression: through("if_true", "if_false"),
    n.TrapStatement: through("body"),
    n.TryStatement: of_try,
    n.TypeExpression: of_type_expression,
    n.UnaryExpression: of_unary,
    n.UsingExpression: through("sub_expression"),
    n.VariableExpression: of_variable,
    n.WhileStatement: through("body"),
}
"""Kind of node → the rule for what it gives."""

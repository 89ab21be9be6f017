"""Emitters of what follows a value, `.member`, `.method()`, `[index]`, and of types and casts."""

from __future__ import annotations

import ast
from functools import partial
from typing import TYPE_CHECKING, Any

from poshws.compiler.analysis.numeric_nodes import math_method_of
from poshws.compiler.analysis.special_variables import variable_name
from poshws.compiler.analysis.value_ranges import interval_of
from poshws.compiler.codegen.block import ScopeNeededError, as_condition
from poshws.compiler.codegen.templates import (
    call,
    constant,
    known_type,
    name,
    sequence,
    template,
    typed,
)
from poshws.compiler.lowering.assignment import is_word, member_name
from poshws.compiler.lowering.classes import base_constructor_call
from poshws.compiler.lowering.dictionaries import custom_object, ordered_dictionary
from poshws.compiler.optimize import (
    intrinsics,
    match_groups,
    numeric_operators,
    speculative_members,
)
from poshws.compiler.optimize.class_members import declared_property, method_call, property_read
from poshws.compiler.optimize.numeric_loops import elements, math_calls
from poshws.compiler.optimize.speculative_elements import element_read, is_object_index

if TYPE_CHECKING:
    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.syntax import ast as nodes
    from poshws.syntax.ast.expressions import Expression, InvokeMemberExpression


def member_expression(block: BlockCompiler, node: nodes.MemberExpression) -> ast.expr:
    """`a.b`, `a::b`"""
    known = match_groups.member(block, node)
    if known is not None:
        return known
    owner = block.expression(node.expression)
    if node.static:
        static = declared_property(block, node)
        if static is not None:
            return property_read(block, owner, node, static)
        return call("get_static_member", name("ps"), owner, member_name(block, node))
    if node.null_conditional:
        temporary = block.temporary()
        return template("None if is_null(T_ := A) else member(ps, T_, N)")(
            temporary, owner, member_name(block, node)
        )
    field = _own_field(block, node)
    if field is not None:
        return template("O.fields[K]")(owner, constant(field))
    key = declared_property(block, node)
    if key is not None:
        return property_read(block, owner, node, key)
    known = None if block.numeric_loop is None else block.numeric_loop.length(node)
    if known is not None:
        return known
    if is_word(node.member):
        return speculative_members.property_read(block, owner, node)
    return call("member", name("ps"), owner, member_name(block, node))


def _own_field(block: BlockCompiler, node: nodes.MemberExpression) -> str | None:
    """The key of `$this.Name` in a method of the class that declares the property."""
    owner: Any = node.expression
    member: Any = node.member
    if not block.is_method or owner.kind != "VariableExpression" or owner.splatted:
        return None
    if owner.variable_path.user_path.lower() != "this" or member.kind != "StringConstantExpression":
        return None
    key = str(member.value).lower()
    return key if key in block.unit.own_fields else None


def invoke_member_expression(block: BlockCompiler, node: nodes.InvokeMemberExpression) -> ast.expr:
    """`a.b(1)`, `[a]::b(1)`"""
    length = None if block.numeric_loop is None else block.numeric_loop.length(node)
    if length is not None:
        return length
    owner = block.expression(node.expression)
    arguments = [_method_argument(block, argument) for argument in node.arguments or []]
    member = member_name(block, node)
    generics = [block.unit.type_literal(block, kind) for kind in node.generic_type_arguments]
    if block.is_method and not arguments and _names(node, "memberwiseclone"):
        return call("memberwise_clone", name("ps"), owner)
    is_rare = block.frame is not None or node.null_conditional or generics
    if not arguments and _names(node, "gettype") and not is_rare:
        return call("get_type", name("ps"), owner, member)
    base = None if node.static else _base_of_call(node.expression)
    if generics or base is not None:
        return _rare_call(block, node, base, owner, member, sequence(arguments), generics)
    if any(_telling_cast(argument) is not None for argument in node.arguments or []):
        return _constrained_call(block, node, owner, member, arguments)

    def slow(owner: ast.expr, arguments: list[ast.expr]) -> ast.expr:
        return _call(block, node, owner, member, arguments)

    if block.numeric_loop is not None and math_method_of(node) is not None:
        built = math_calls.inlined(block, node, arguments, partial(slow, owner))
        fact = interval_of(node, block.numeric_loop.all_intervals())
        return built if fact is None else numeric_operators.with_interval(built, fact)

    def quick(owner: ast.expr, arguments: list[ast.expr]) -> ast.expr:
        return intrinsics.method_call(block, node, owner, arguments, slow)

    return method_call(block, node, owner, arguments, quick)


def _call(
    block: BlockCompiler,
    node: InvokeMemberExpression,
    owner: ast.expr,
    member: ast.expr,
    arguments: list[ast.expr],
) -> ast.expr:
    """A call of a method that is found when it runs."""
    packed = sequence(arguments)
    if block.frame is not None:
        if node.null_conditional:
            raise ScopeNeededError("a call of a rare kind")
        if node.static:
            return call("static_method", name("ps"), owner, member, packed, block.frame())
        if len(arguments) <= 2:
            function = f"method_{len(arguments)}"
            return call(function, name("ps"), owner, member, *arguments, block.frame())
        return call("method_n", name("ps"), owner, member, packed, block.frame())
    if node.static:
        return call("invoke_static_member", name("ps"), owner, member, packed)
    if node.null_conditional:
        temporary = block.temporary()
        return template("None if is_null(T_ := A) else invoke(ps, T_, N, P)")(
            temporary, owner, member, packed
        )
    if len(arguments) <= 2:
        return call(f"invoke_{len(arguments)}", name("ps"), owner, member, *arguments)
    return call("invoke", name("ps"), owner, member, packed)


def _rare_call(
    block: BlockCompiler,
    node: Any,
    base: Any,
    owner: ast.expr,
    member: ast.expr,
    packed: ast.expr,
    generics: list[ast.expr],
) -> ast.expr:
    """A call with type arguments, or of the method of a base."""
    if block.frame is not None:
        if generics or node.null_conditional:
            raise ScopeNeededError("a call of a rare kind")
        kind, invoke_as = block.unit.type_literal(block, base), name("invoke_as")
        return call("within", name("ps"), block.frame(), invoke_as, kind, owner, member, packed)
    extra = [sequence(generics)] if generics else []
    if node.static:
        return call("invoke_static_member", name("ps"), owner, member, packed, *extra)
    if base is not None:
        kind = block.unit.type_literal(block, base)
        return call("invoke_as", name("ps"), kind, owner, member, packed)
    if node.null_conditional:
        text = "None if is_null(T_ := A) else invoke(ps, T_, N, P)"
        return template(text)(block.temporary(), owner, member, packed)
    return call("invoke", name("ps"), owner, member, packed, *extra)


def _telling_cast(node: Any) -> object:
    """The type of an argument that is a cast to a type whose values may be of derived ones."""
    while node.kind == "ParenExpression":
        elements: Any = getattr(node.pipeline, "pipeline_elements", ())
        if len(elements) != 1 or elements[0].kind != "CommandExpression":
            return None
        node = elements[0].expression
    if node.kind != "ConvertExpression":
        return None
    type_name = node.attribute.type_name
    lower = type_name.full_name.lower().removeprefix("system.")
    return type_name if lower not in _WITHOUT_DERIVED or lower in ("array", "psobject") else None


def _constrained_call(
    block: BlockCompiler,
    node: nodes.InvokeMemberExpression,
    owner: ast.expr,
    member: ast.expr,
    arguments: list[ast.expr],
) -> ast.expr:
    """A call with casts among its arguments that may choose another overload than the values."""
    if block.frame is not None or node.null_conditional:
        if block.frame is not None:
            raise ScopeNeededError("a call with a cast")
        return _call(block, node, owner, member, arguments)
    kinds = [_telling_cast(argument) for argument in node.arguments or []]
    casts = [
        constant(None) if kind is None else block.unit.type_literal(block, kind) for kind in kinds
    ]
    packed, types = sequence(arguments), sequence(casts)
    is_static = constant(bool(node.static))
    return call("invoke_constrained", name("ps"), owner, member, packed, types, is_static)


def _names(node: nodes.InvokeMemberExpression, lower: str) -> bool:
    """Whether an object's member of that name is called."""
    member: Any = node.member
    return (
        not node.static
        and member.kind == "StringConstantExpression"
        and str(member.value).lower() == lower
    )


def base_ctor_invoke_member_expression(block: BlockCompiler, node: object) -> ast.expr:
    """`: base(…)`"""
    return base_constructor_call(block, node)


def _method_argument(block: BlockCompiler, node: Expression) -> ast.expr:
    return block.expression(node)


# Nothing derives from them here, so a cast to them chooses no other method.
_WITHOUT_DERIVED = frozenset(
    """string int int32 long int64 double float single bool boolean char byte decimal datetime
    timespan guid version uri regex xml array hashtable ordered scriptblock type psobject
    pscustomobject ref ipaddress math convert""".split()
)


def _base_of_call(node: Any) -> object:
    """The type of `([Base] $x).method()`, which calls the base's own method."""
    if node.kind != "ParenExpression" or node.pipeline.kind != "Pipeline":
        return None
    element = node.pipeline.pipeline_elements[0]
    inner = getattr(element, "expression", None)
    if inner is None or inner.kind != "ConvertExpression":
        return None
    type_name = inner.attribute.type_name
    lower = type_name.full_name.lower().removeprefix("system.")
    return None if lower in _WITHOUT_DERIVED or lower.endswith("[]") else type_name


def index_expression(block: BlockCompiler, node: nodes.IndexExpression) -> ast.expr:
    """`a[0]`: a list with an int inside its bounds inline."""
    known = elements.element(block, node) or match_groups.entry(block, node)
    if known is not None:
        return known
    owner, position = block.expression(node.target), block.expression(node.index)
    index: Any = node.index
    # `a[1, 2]` has two indices, `a[$pair]` has one.
    is_several = index.kind == "ArrayLiteral" and len(index.elements) > 1
    read = "index_several" if is_several else "index"
    if node.null_conditional:
        temporary = block.temporary()
        return template(f"None if is_null(T_ := A) else {read}(ps, T_, N)")(
            temporary, owner, position
        )
    if is_several:
        if isinstance(position, ast.List) and len(position.elts) == 2:
            return call("index_two", name("ps"), owner, *position.elts)
        return call(read, name("ps"), owner, position)
    if is_object_index(index):
        return call("index_object", name("ps"), owner, position)
    return element_read(block, owner, position)


# --- types


def type_expression(block: BlockCompiler, node: nodes.TypeExpression) -> ast.expr:
    """`[int]` as a value."""
    return block.unit.type_literal(block, node.type_name, node.extent)


def convert_expression(block: BlockCompiler, node: nodes.ConvertExpression) -> ast.expr:
    """`[type] value`"""
    wanted = node.attribute.type_name.full_name.lower()
    if node.child.kind == "Hashtable":
        if wanted in ("ordered",):
            return ordered_dictionary(block, node.child)
        if wanted in ("pscustomobject", "system.management.automation.pscustomobject"):
            return custom_object(block, node.child)
    if wanted == "ref":
        return _reference(block, node.child)
    value = block.expression(node.child)
    if wanted in ("string", "system.string"):
        if node.child.kind in ("ParenExpression", "SubExpression") and known_type(value) is None:
            return call("cast_output", name("ps"), value)
        text = (
            "(T_ if (K_ := type(T_ := A)) is str else f'{T_}' if K_ is int else cast_text(ps, T_))"
        )
        return typed(template(text)(block.temporary(), block.temporary(), value), "str")
    if wanted in ("int", "system.int32", "int32"):
        if known_type(value) == "int":
            return value
        # Halves go to the even neighbour, as Python rounds.
        text = (
            "(T_ if (K_ := type(T_ := A)) is int"
            " else int(T_) if K_ is str and len(T_) < 10 and T_.isascii() and T_.isdecimal()"
            " else ord(T_) if K_ is Character"
            " else round(T_) if K_ is float and -2147483648 <= T_ <= 2147483647"
            " else cast(ps, T_, N))"
        )
        literal = block.unit.type_literal(block, node.attribute.type_name)
        return typed(template(text)(block.temporary(), block.temporary(), value, literal), "int")
    if wanted in ("double", "system.double"):
        text = "T_ if type(T_ := A) is float else float(T_) if type(T_) is int else cast(ps, T_, N)"
        literal = block.unit.type_literal(block, node.attribute.type_name)
        return typed(template(text)(block.temporary(), value, literal), "float")
    if wanted in ("bool", "boolean", "system.boolean"):
        return as_condition(block, value)
    if wanted in ("void", "system.void"):
        return call("void", value)
    if wanted in ("pscustomobject",):
        return call("cast_object", value)
    return call("cast", name("ps"), value, block.unit.type_literal(block, node.attribute.type_name))


def _reference(block: BlockCompiler, node: Any) -> ast.expr:
    """`[ref] $x`: the variable itself, but of `$null`, `$true` and `$false` the value."""
    path = node.variable_path if node.kind == "VariableExpression" else None
    is_constant = path is not None and path.unqualified_path.lower() in ("null", "true", "false")
    if path is not None and path.drive_name is None and not is_constant:
        found = call(
            "reference",
            name("ps"),
            name("scope"),
            constant(path.scope),
            constant(path.unqualified_path),
        )
        cell = block.cell(variable_name(path)) if path.scope is None else None
        if cell is None or block.is_scopeless:
            return found
        return template("(variable_reference(C_) if C_.value is not UNSET else A)")(cell, found)
    return call("reference_value", block.expression(node))


def attributed_expression(block: BlockCompiler, node: nodes.AttributedExpression) -> ast.expr:
    """An attribute in front of an expression matters in assignments alone."""
    return block.expression(node.child)

"""Emitters of assignments: to cells, scoped and drive variables, members, elements, several."""

from __future__ import annotations

import ast
from functools import partial
from typing import TYPE_CHECKING, Any

from poshws.compiler.analysis.definite_assignment import branch, note_assignment
from poshws.compiler.analysis.numeric_nodes import paired_values
from poshws.compiler.analysis.special_variables import variable_name
from poshws.compiler.codegen.block import ScopeNeededError
from poshws.compiler.codegen.templates import (
    call,
    constant,
    known_type,
    name,
    sequence,
    statements,
    template,
)
from poshws.compiler.lowering.attributes import attribute_value
from poshws.compiler.lowering.conditional_values import chosen
from poshws.compiler.lowering.operators import arithmetic
from poshws.compiler.optimize.class_members import declared_property, property_read, property_store
from poshws.compiler.optimize.numeric_loops import compound_addition, elements
from poshws.compiler.optimize.numeric_operators import NUMBERS
from poshws.compiler.optimize.speculative_elements import (
    element_read,
    is_object_index,
    store_element,
)
from poshws.compiler.optimize.speculative_members import property_read as read_property
from poshws.compiler.optimize.speculative_members import store_property

if TYPE_CHECKING:
    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.syntax import ast as nodes
    from poshws.syntax.ast import Node
    from poshws.syntax.ast.definitions import Attribute
    from poshws.syntax.ast.expressions import VariableExpression

OPERATORS = {
    "PlusEquals": "Plus",
    "MinusEquals": "Minus",
    "MultiplyEquals": "Multiply",
    "DivideEquals": "Divide",
    "RemainderEquals": "Rem",
}


def assignment_statement(
    block: BlockCompiler, node: nodes.AssignmentStatement, out: str | None
) -> None:
    """`target = value` and its relatives as a statement."""
    if _as_many(block, node):
        return
    if not elements.unchecked(block, lambda: _assignment(block, node)):
        _assignment(block, node)


def _assignment(block: BlockCompiler, node: nodes.AssignmentStatement) -> None:
    chain = _chained(node)
    if chain is not None:
        temporary = block.temporary("v")
        block.add(
            ast.Assign([ast.Name(temporary, ast.Store())], assigned_value(block, chain[-1].right))
        )
        for assignment in reversed(chain):
            store(block, assignment.left, name(temporary))
        return
    if node.operator == "Equals":
        store(block, node.left, assigned_value(block, node.right))
    elif node.operator == "QuestionQuestionEquals":
        test = template("is_null(A)")(read(block, node.left))
        with branch(block):
            body = block.block(lambda: store(block, node.left, assigned_value(block, node.right)))
        block.add(ast.If(test, body, []))
    else:
        change(block, node.left, OPERATORS[node.operator], assigned_value(block, node.right))


def _as_many(block: BlockCompiler, node: nodes.AssignmentStatement) -> bool:
    """Writes `$a, $b = $b, $a`, where no array is made of the values; False for anything else."""
    values = paired_values(node)
    if values is None:
        return False
    locals_ = [block.temporary("part") for _ in values]

    def evaluate() -> None:
        for local, item in zip(locals_, values, strict=True):
            block.add(ast.Assign([ast.Name(local, ast.Store())], block.expression(item)))

    if not elements.unchecked(block, evaluate):
        evaluate()
    targets: Any = node.left
    for target, local in zip(targets.elements, locals_, strict=True):
        write = partial(store, block, target, name(local))
        if not elements.unchecked(block, write):
            write()
    return True


def _chained(node: nodes.AssignmentStatement) -> list[nodes.AssignmentStatement] | None:
    """`$a = $b = 1` as a list of assignments; None for a single one."""
    chain = [node]
    while chain[-1].operator == "Equals" and chain[-1].right.kind == "AssignmentStatement":
        chain.append(chain[-1].right)  # type: ignore[arg-type]
    if len(chain) == 1 or any(item.operator != "Equals" for item in chain):
        return None
    return chain


def assigned_value(block: BlockCompiler, node: Node) -> ast.expr:
    """The value of a right side, which may be any statement: then it is written here and now."""
    if node.kind in ("Pipeline", "PipelineChain", "AssignmentStatement", "CommandExpression"):
        return block.expression_of(node)
    value = None if block.unit.is_traced else chosen(block, node)
    if value is not None:
        return value
    items = block.temporary("items")
    block.add(*statements("I_ = []\nW_ = I_.append")(items, items + "w"))
    block.statement(node, items + "w")
    return call("unwrap", name(items))


def store_target(block: BlockCompiler, node: VariableExpression) -> tuple[ast.expr, list[ast.stmt]]:
    """A Python assignment target for a foreach variable, and statements that finish the store."""
    path = node.variable_path
    cell = block.cell(variable_name(path)) if _is_local(path) else None
    if cell is not None:
        block.assigned.add(cell)
        return block.place(cell), []
    temporary = block.temporary("item")
    with block.into([]) as after:
        store(block, node, name(temporary))
    return ast.Name(temporary, ast.Store()), after


def _is_local(path: Any) -> bool:
    return path.drive_name is None and path.scope in (None, "Local")


def store(block: BlockCompiler, target: Any, value: ast.expr) -> None:
    """Writes `target = value`."""
    kind = target.kind
    if kind == "VariableExpression":
        block.add(_store_variable(block, target, value))
    elif kind == "MemberExpression":
        owner = block.expression(target.expression)
        key = declared_property(block, target)
        if key is not None:
            property_store(block, owner, target, key, value)
            return
        if not target.static and is_word(target.member):
            store_property(block, owner, str(target.member.value), value)
            return
        function = "set_static_member" if target.static else "set_member"
        block.add(ast.Expr(call(function, name("ps"), owner, member_name(block, target), value)))
    elif kind == "IndexExpression":
        if not elements.store_element(block, target, value):
            owner, index = block.expression(target.target), block.expression(target.index)
            _store_element(block, target, owner, index, value)
    elif kind in ("ConvertExpression", "AttributedExpression"):
        _store_constrained(block, target, value)
    elif kind == "ArrayLiteral":
        _store_several(block, target.elements, value)
    elif kind == "ParenExpression":
        inner = target.pipeline.pipeline_elements[0].expression
        store(block, inner, value)
    else:
        block.add(ast.Expr(call("unsupported", constant(f"assignment to {kind}"))))


def member_name(block: BlockCompiler, node: Any) -> ast.expr:
    member = node.member
    if is_word(member):
        return constant(member.value)
    if member.kind == "StringConstantExpression":
        return call("member_name", constant(int(member.value)))
    return call("member_name", block.expression(member))


def is_word(member: Any) -> bool:
    """Whether a member's name is written as text; `.1` is a number, a key of dictionaries."""
    if member.kind != "StringConstantExpression":
        return False
    is_number = member.string_constant_type == "BareWord" and member.value[:1].isdecimal()
    return not (is_number and member.value.isascii() and member.value.isdecimal())


def _store_variable(block: BlockCompiler, node: Any, value: ast.expr) -> ast.stmt:
    path = node.variable_path
    if path.user_path.lower() == "null":
        return ast.Expr(value)
    cell = block.cell(variable_name(path)) if _is_local(path) else None
    if cell is not None:
        if block.numeric_loop is not None:
            value = block.numeric_loop.fitting(variable_name(path).lower(), value)
        note_assignment(block, cell, value)
        return ast.Assign([block.place(cell)], value)
    return ast.Expr(
        call(
            "assign",
            name("ps"),
            name("scope"),
            constant(path.scope or path.drive_name),
            constant(variable_name(path)),
            value,
        )
    )


def _store_constrained(block: BlockCompiler, target: Any, value: ast.expr) -> None:
    """`[int] $x = 1`: the variable keeps the type and the attributes."""
    constraints: list[ast.expr] = []
    while target.kind in ("ConvertExpression", "AttributedExpression"):
        constraints.append(_constraint(block, target.attribute))
        target = target.child
    if target.kind != "VariableExpression":
        for constraint in reversed(constraints):
            value = call("constrain_value", name("ps"), constraint, value)
        store(block, target, value)
        return
    path = target.variable_path
    if path.unqualified_path.lower() in block.typed_locals and _is_local(path):
        number = block.scope_number
        where = [name("unit"), constant(number)] if number is not None else [constant(None)] * 2
        key = constant(variable_name(path))
        block.add(
            ast.Expr(call("set_typed", name("ps"), name("scope"), *where, key, *constraints, value))
        )
        return
    scope = constant(path.scope or path.drive_name)
    block.add(
        ast.Expr(
            call(
                "constrain",
                name("ps"),
                name("scope"),
                scope,
                constant(variable_name(path)),
                sequence(constraints),
                value,
            )
        )
    )


def _constraint(block: BlockCompiler, attribute: Attribute) -> ast.expr:
    if attribute.kind == "TypeConstraint":
        if attribute.type_name.full_name.lower() == "ordered":
            return constant("ordered")
        return block.unit.type_literal(block, attribute.type_name)
    return attribute_value(block, attribute)


def _store_several(block: BlockCompiler, targets: list[object], value: ast.expr) -> None:
    """`$a, $b = 1, 2, 3`: the last takes what is left."""
    parts = block.temporary("parts")
    block.add(
        ast.Assign(
            [ast.Name(parts, ast.Store())], call("split_values", value, constant(len(targets)))
        )
    )
    for index, target in enumerate(targets):
        store(block, target, template("P_[N]")(parts, constant(index)))


def change(block: BlockCompiler, target: Any, operator: str, value: ast.expr) -> None:
    """`target += value`: an owner or index is evaluated once."""
    kind = target.kind
    if kind in ("ConvertExpression", "AttributedExpression"):
        store(block, target, arithmetic(block, operator, _own_value(block, target.child), value))
    elif kind == "MemberExpression":
        _change_member(block, target, operator, value)
    elif kind == "IndexExpression":
        if elements.change_element(
            block, target, lambda old: arithmetic(block, operator, old, value)
        ):
            return
        owner, index = block.temporary("owner"), block.temporary("index")
        block.add(ast.Assign([ast.Name(owner, ast.Store())], block.expression(target.target)))
        block.add(ast.Assign([ast.Name(index, ast.Store())], block.expression(target.index)))
        is_key = is_object_index(target.index)
        old = (
            call("index_object", name("ps"), name(owner), name(index))
            if is_key
            else element_read(block, name(owner), name(index))
        )
        new = arithmetic(block, operator, old, value)
        _store_element(block, target, name(owner), name(index), new)
    else:
        if operator == "Plus" and compound_addition.grows(block, target, _own_value, value):
            return
        grown = _grown(block, target, value) if operator == "Plus" else None
        store(block, target, grown or arithmetic(block, operator, _own_value(block, target), value))


def _store_element(
    block: BlockCompiler, target: Any, owner: ast.expr, index: ast.expr, value: ast.expr
) -> None:
    """`owner[index] = value`"""
    if is_object_index(target.index):
        block.add(ast.Expr(call("set_index_object", name("ps"), owner, index, value)))
    else:
        store_element(block, owner, index, value)


def _change_member(block: BlockCompiler, target: Any, operator: str, value: ast.expr) -> None:
    owner = block.temporary("owner")
    block.add(ast.Assign([ast.Name(owner, ast.Store())], block.expression(target.expression)))
    key = declared_property(block, target)
    if key is not None:
        old = property_read(block, name(owner), target, key)
        property_store(block, name(owner), target, key, arithmetic(block, operator, old, value))
        return
    if not target.static and is_word(target.member):
        new = arithmetic(block, operator, read_property(block, name(owner), target), value)
        store_property(block, name(owner), str(target.member.value), new)
        return
    member = member_name(block, target)
    read_, write = "member", "set_member"
    if target.static:
        read_, write = "get_static_member", "set_static_member"
    new = arithmetic(block, operator, call(read_, name("ps"), name(owner), member), value)
    block.add(ast.Expr(call(write, name("ps"), name(owner), member, new)))


def _grown(block: BlockCompiler, target: Any, value: ast.expr) -> ast.expr | None:
    """`$x += value` of what may be an array or a string, which then grows in place; else None."""
    if target.kind != "VariableExpression" or not _is_local(target.variable_path):
        return None
    cell = block.cell(variable_name(target.variable_path))
    if cell is None or block.is_scopeless:
        return None
    old = _own_value(block, target)
    if known_type(old) in NUMBERS:
        return None
    if known_type(value) in ("str", "list"):
        return call("add_to", name(cell), old, value)
    first, second, result = block.temporary(), block.temporary(), block.temporary()
    text = (
        "(R_ if type(A_ := A) is type(B_ := B) is int"
        " and -2147483648 <= (R_ := A_ + B_) <= 2147483647"
        " else add_to(C_, A_, B_, A_ := None))"
    )
    return template(text)(result, first, old, second, value, cell)


def _own_value(block: BlockCompiler, target: Any) -> ast.expr:
    """What a variable that is changed holds: outer scopes do not count, see `own_value`."""
    path = target.variable_path if target.kind == "VariableExpression" else None
    if path is None or path.scope is not None or path.drive_name is not None:
        return read(block, target)
    cell = block.cell(variable_name(path))
    loop = block.numeric_loop
    if loop is not None and variable_name(path).lower() in loop.intervals:
        return read(block, target)
    if cell is None or cell in block.assigned or block.number is None:
        return read(block, target)
    outer = call(
        "own_value",
        name("ps"),
        name("scope"),
        name("unit"),
        constant(block.number),
        constant(variable_name(path).lower()),
    )
    outer.lineno = block.unit.position(target.extent)
    if block.is_scopeless:
        raise ScopeNeededError("a change of a variable that may not be there")
    return block.held_or(cell, outer)


def read(block: BlockCompiler, target: Any) -> ast.expr:
    """The target's present value."""
    if target.kind == "ParenExpression":
        target = target.pipeline.pipeline_elements[0].expression
    while target.kind in ("ConvertExpression", "AttributedExpression"):
        target = target.child
    return block.expression(target)


def as_expression(block: BlockCompiler, node: nodes.AssignmentStatement) -> ast.expr:
    """An assignment whose value is used, where it stands in the order of evaluation."""
    left = node.left
    if (
        node.operator == "Equals"
        and left.kind == "VariableExpression"
        and node.right.kind in ("Pipeline", "CommandExpression")
    ):
        path = left.variable_path  # type: ignore[attr-defined]
        cell = block.cell(variable_name(path)) if _is_local(path) else None
        if cell is not None and block.is_scopeless:
            if block.nested:
                raise ScopeNeededError("an assignment in a function of its own")
            value = assigned_value(block, node.right)
            block.assigned.add(cell)
            return template("(V_ := A)")(cell, value)
        if cell is not None:
            return call("store", name(cell), assigned_value(block, node.right))

    def body() -> None:
        if node.operator == "Equals":
            block.add(statements("V_ = A")("value", assigned_value(block, node.right))[0])
            store(block, left, name("value"))
            result = name("value") if left.kind == "VariableExpression" else read(block, left)
        else:
            assignment_statement(block, node, None)
            result = read(block, left)
        block.add(ast.Return(result))

    return ast.Call(name(block.nested_function([], body)), [], [])

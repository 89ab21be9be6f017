"""Members of objects of the script's classes: their fields and methods without member lookup.

A table per property name has the Python classes with such a field, and the classes of values each
takes as they are; a table per method name and number of arguments has the functions of scopeless
methods (scopeless_methods.py) by the classes of the object and the arguments. What is not in the
table takes the slow path.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from poshws.compiler.codegen.templates import call, constant, name, sequence, statements, template

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.syntax.ast.expressions import InvokeMemberExpression

    Slow = Callable[[ast.expr, list[ast.expr]], ast.expr]


def declared_property(block: BlockCompiler, node: Any) -> str | None:
    """The lower-case name of a member that a class of the script declares; None for others."""
    member = node.member
    if member.kind != "StringConstantExpression" or node.static and not _is_own_type(block, node):
        return None
    key = str(member.value).lower()
    return key if block.unit.syntax_index.declares_property(key) else None


def _is_own_type(block: BlockCompiler, node: Any) -> bool:
    """Whether a type of the script stands before `::`."""
    kind = node.expression
    syntax_index = block.unit.syntax_index
    return kind.kind == "TypeExpression" and syntax_index.declares_class(
        kind.type_name.full_name.lower()
    )


def property_read(block: BlockCompiler, owner: ast.expr, node: Any, key: str) -> ast.expr:
    """`a.Name`: the field of an object that has it; `[a]::Name`: the static value likewise."""
    if node.static:
        text = (
            "(A_[K] if (A_ := VALUES.get(T_ := A)) is not None else get_static_member(ps, T_, N))"
        )
        held, kind = block.temporary(), block.temporary()
        values, member = _statics(block, "static_values", key), constant(node.member.value)
        return template(text)(held, constant(key), values, kind, owner, member)
    text = "(A_.fields[K] if type(A_ := A) in CLASSES else member(ps, A_, N))"
    member = constant(node.member.value)
    return template(text)(block.temporary(), constant(key), owner, _classes(block, key), member)


def property_store(
    block: BlockCompiler, owner: ast.expr, node: Any, key: str, value: ast.expr
) -> None:
    """`a.Name = value`: the field of an object that takes such values as they are, or the static
    property of a type.
    """
    if node.static:
        store = statements(
            "A_ = OWNER\nV_ = VALUE\n"
            "if type(V_) in FITS.get(A_, ()): VALUES[A_][K] = V_\n"
            "else: set_static_member(ps, A_, N, V_)"
        )
        tables = [_statics(block, each, key) for each in ("static_fits", "static_values")]
        kind, new = block.temporary("type"), block.temporary("new")
        member = constant(node.member.value)
        block.add(*store(kind, owner, new, value, *tables, constant(key), member))
        return
    store = statements(
        "A_ = OWNER\nV_ = VALUE\n"
        "if type(V_) in CLASSES.get(type(A_), ()): A_.fields[K] = V_\n"
        "else: set_member(ps, A_, N, V_)"
    )
    held, new = block.temporary("object"), block.temporary("new")
    classes, member = _classes(block, key), constant(node.member.value)
    block.add(*store(held, owner, new, value, classes, constant(key), member))


def _statics(block: BlockCompiler, table: str, key: str) -> ast.expr:
    return block.unit.hoisted(f"{table} {key}", call(table, constant(key)))


def _classes(block: BlockCompiler, key: str) -> ast.expr:
    return block.unit.hoisted(f"classes_with {key}", call("classes_with", constant(key)))


def method_call(
    block: BlockCompiler,
    node: InvokeMemberExpression,
    owner: ast.expr,
    arguments: list[ast.expr],
    slow: Slow,
) -> ast.expr:
    """`a.Name(…)`; `slow` writes the call for what no table has."""
    table = _table_of(block, node, len(arguments))
    if table is None:
        return slow(owner, arguments)
    function = block.temporary()
    held = [block.temporary() for _ in range(len(arguments) + 1)]
    keys = [
        _held(temporary, each) for temporary, each in zip(held, [owner, *arguments], strict=True)
    ]
    if not node.static:
        keys[0] = call("type", keys[0])
    keys[1:] = [call("type", each) for each in keys[1:]]
    given: list[ast.expr] = [name(each) for each in held]
    passed = given[1:] if node.static else given
    text = "(R if (F_ := TABLE.get(KEY)) is not None else SLOW)"
    run = ast.Call(name(function), [name("ps"), *passed], [])
    key = keys[0] if len(keys) == 1 else sequence(keys)
    return template(text)(run, function, table, key, slow(given[0], given[1:]))


def _held(temporary: str, value: ast.expr) -> ast.expr:
    return ast.NamedExpr(ast.Name(temporary, ast.Store()), value)


def _table_of(block: BlockCompiler, node: Any, count: int) -> ast.expr | None:
    """The table of a call; None where no class of the script can be meant."""
    member = node.member
    if member.kind != "StringConstantExpression" or node.null_conditional:
        return None
    syntax_index, title = block.unit.syntax_index, str(member.value)
    if node.static:
        kind = node.expression
        if kind.kind != "TypeExpression":
            return None
        if not syntax_index.declares_class(kind.type_name.full_name.lower()):
            return None
    elif not syntax_index.declares_method(title.lower()):
        return None
    function = "statics_of" if node.static else "methods_of"
    made = call(function, constant(title), constant(count))
    return block.unit.hoisted(f"{function} {title} {count}", made)

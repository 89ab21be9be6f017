"""What scripts read of matches most: `$Matches.name`, `$Matches[1]`, `$m.Groups[1].Value`.

The first two take a group's string out of the engine's match as long as nobody has asked for the
table; the last makes neither a collection nor a group.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.compiler.codegen.templates import call, constant, name, template

if TYPE_CHECKING:
    import ast

    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.syntax import ast as nodes


def member(block: BlockCompiler, node: nodes.MemberExpression) -> ast.expr | None:
    """`$Matches.name` and `value.Groups[key].Value`, None for any other member."""
    word: Any = node.member
    if node.static or node.null_conditional or word.kind != "StringConstantExpression":
        return None
    if _is_matches(block, node.expression):
        # A number is a key, too, but one that is a string would come first.
        is_number = word.value.isascii() and word.value.isdecimal()
        is_number = is_number and word.string_constant_type == "BareWord"
        key = int(word.value) if is_number else word.value
        return _read(block, "matched_member", key, key)
    return _group_value(block, node) if word.value.lower() == "value" else None


def entry(block: BlockCompiler, node: nodes.IndexExpression) -> ast.expr | None:
    """`$Matches[key]` of a key that is written there, None for any other index."""
    if node.null_conditional or not _is_matches(block, node.target):
        return None
    key = _key(node.index)
    return None if key is None else _read(block, "matched_index", key, key)


def _read(block: BlockCompiler, otherwise: str, key: object, given: object) -> ast.expr:
    text = f"(A_ if (A_ := matched_text(scope, K)) is not None else {otherwise}(ps, scope, G))"
    folded = key.lower() if isinstance(key, str) else key
    return template(text)(block.temporary(), constant(folded), constant(given))


def _is_matches(block: BlockCompiler, node: Any) -> bool:
    if node.kind != "VariableExpression" or node.splatted or block.is_scopeless:
        return False
    path = node.variable_path
    return (
        path.drive_name is None
        and path.scope is None
        and path.unqualified_path.lower() == "matches"
        and "matches" not in block.cells
    )


def _key(node: Any) -> object:
    """A key that is written as a number or a string, else None."""
    if node.kind == "StringConstantExpression":
        return str(node.value)
    is_number = node.kind == "ConstantExpression" and type(node.value) is int
    return node.value if is_number else None


def _group_value(block: BlockCompiler, node: nodes.MemberExpression) -> ast.expr | None:
    """`value.Groups[key].Value`: three steps in one."""
    element: Any = node.expression
    if element.kind != "IndexExpression" or element.null_conditional:
        return None
    groups = element.target
    if groups.kind != "MemberExpression" or groups.static or groups.null_conditional:
        return None
    word = groups.member
    if word.kind != "StringConstantExpression" or word.value.lower() != "groups":
        return None
    key = _key(element.index)
    if key is None:
        return None
    return call("group_value", name("ps"), block.expression(groups.expression), constant(key))

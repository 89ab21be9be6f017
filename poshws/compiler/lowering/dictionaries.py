"""Emitters of `@{ }`, `[ordered] @{ }` and `[pscustomobject] @{ }`.

Where all keys are strings that stand in the script, and differ, the Python dictionaries that hold
the entries are written as such; other keys are looked at when the table is made.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from poshws.compiler.codegen.templates import call, constant, known_type, sequence, template, typed
from poshws.compiler.lowering.pipelines import collected

if TYPE_CHECKING:
    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.syntax.ast.base import Node


def hashtable(block: BlockCompiler, node: object) -> ast.expr:
    """`@{ }`"""
    return typed(_table(block, node, "hashtable_of", "make_hashtable"), "hashtable")


def ordered_dictionary(block: BlockCompiler, node: object) -> ast.expr:
    """`[ordered] @{ }`"""
    return typed(_table(block, node, "ordered_of", "make_ordered"), "hashtable")


def custom_object(block: BlockCompiler, node: object) -> ast.expr:
    """`[pscustomobject] @{ }`"""
    keys = _written_keys(node)
    if keys is None or "" in keys or "pstypename" in map(str.lower, keys):
        return call("make_object", call("make_ordered", _pairs(block, node)))
    return call("PSCustomObject", _dictionary(keys, _values(block, node)))


def _table(block: BlockCompiler, node: object, of_strings: str, of_all: str) -> ast.expr:
    keys = _written_keys(node)
    if keys is None:
        return call(of_all, _pairs(block, node))
    folded = [key.lower() for key in keys]
    written = _dictionary(folded, [constant(key) for key in keys])
    return call(of_strings, written, _dictionary(folded, _values(block, node)))


def _written_keys(node: Any) -> list[str] | None:
    """The keys, if all are strings that stand there and none is there twice."""
    keys = [key.value for key, _ in node.key_value_pairs if key.kind == "StringConstantExpression"]
    distinct = {key.lower() for key in keys}
    return keys if len(distinct) == len(node.key_value_pairs) else None


def _dictionary(keys: list[str], values: list[ast.expr]) -> ast.expr:
    return ast.Dict([constant(key) for key in keys], values)


def _pairs(block: BlockCompiler, node: Any) -> ast.expr:
    """Keys and values for the runtime to look at; each key is evaluated in front of its value."""
    pairs: list[ast.expr] = []
    for key, value in node.key_value_pairs:
        written = block.expression(key)
        pairs.append(sequence([written, _value(block, value)]))
    return sequence(pairs)


def _values(block: BlockCompiler, node: Any) -> list[ast.expr]:
    return [_value(block, value) for _, value in node.key_value_pairs]


def _value(block: BlockCompiler, node: Node) -> ast.expr:
    """An entry's value, which is null where a statement gives nothing."""
    if node.kind in ("Pipeline", "PipelineChain", "CommandExpression", "AssignmentStatement"):
        item = block.expression_of(node)
    else:
        item = collected(block, lambda target: block.statement(node, target))
    if known_type(item) is not None or isinstance(item, ast.Constant):
        return item
    return template("(T_ if (T_ := A) is not AUTOMATION_NULL else None)")(block.temporary(), item)

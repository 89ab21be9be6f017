"""Which cells certainly hold a value where code is written, so that a read need not ask.

A cell that was assigned something that can't fail is known from there on. What is assigned in a
branch or loop is known inside it only. A command may remove variables, so none is known after one,
nor in a loop that has one.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.syntax.ast import Node


def read_assigned(block: BlockCompiler, cell: str) -> ast.expr:
    """The value of a known cell."""
    expression = block.held(cell)
    expression.poshws_cannot_fail = True  # type: ignore[attr-defined]
    return expression


def note_assignment(block: BlockCompiler, cell: str, value: ast.expr) -> None:
    """The cell was assigned; it is known where what fails is not followed by what comes next: the
    value can't fail, or its error leaves the whole block or `try` body.
    """
    leaves = block.in_try and not block.traps and not block.chain_traps
    if leaves or cannot_fail(value):
        block.assigned.add(cell)


def cannot_fail(value: ast.expr) -> bool:
    """True for constants, known cells and lists of them."""
    if isinstance(value, ast.List):
        return all(cannot_fail(element) for element in value.elts)
    return isinstance(value, ast.Constant) or getattr(value, "poshws_cannot_fail", False)


@contextmanager
def branch(block: BlockCompiler) -> Iterator[None]:
    """Code that may not run: what it makes known is not known after it."""
    before = set(block.assigned)
    yield
    block.assigned &= before


@contextmanager
def loop(block: BlockCompiler, node: Node) -> Iterator[None]:
    """A loop: one with commands knows nothing, as they may have run before any part of it."""
    if block.unit.syntax_index.runs_block(node):
        block.assigned.clear()
    with branch(block):
        yield

"""Which cells certainly hold a value where code is written, so that a read need not ask.

A cell that was assigned something that can't fail is known from there on. What is assigned in a
branch or loop is known inside it only. A command may remove variables, so none is known behind one,
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


def read_known(block: BlockCompiler, cell: str) -> ast.expr:
    """The value of a known cell."""
    expression = block.held(cell)
    expression.poshws_safe = True  # type: ignore[attr-defined]
    return expression


def note_store(block: BlockCompiler, cell: str, value: ast.expr) -> None:
    """The cell was assigned; it is known where what fails is not followed by what comes next: the
    value can't fail, or its error leaves the whole block or `try` body.
    """
    leaves = block.in_try and not block.traps and not block.chain_traps
    if leaves or can_not_fail(value):
        block.known.add(cell)


def can_not_fail(value: ast.expr) -> bool:
    """True for constants, known cells and lists of them."""
    if isinstance(value, ast.List):
        return all(can_not_fail(element) for element in value.elts)
    return isinstance(value, ast.Constant) or getattr(value, "poshws_safe", False)


@contextmanager
def branch(block: BlockCompiler) -> Iterator[None]:
    """Code that may not run: what it makes known is not known behind it."""
    before = set(block.known)
    yield
    block.known &= before


@contextmanager
def loop(block: BlockCompiler, node: Node) -> Iterator[None]:
    """A loop: one with commands knows nothing, as they may have run before any part of it."""
    if block.unit.places.runs_block(node):
        block.known.clear()
    with branch(block):
        yield

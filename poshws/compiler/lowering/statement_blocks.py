"""Statements between braces; a list with traps guards each of its statements with them.

What fails deeper inside, in nested blocks and in functions called, comes up to the list that has
the trap, as in PowerShell: `trap { continue }` goes on after the whole `if` an error came up in.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from poshws.compiler.analysis.variables import note_assigned
from poshws.compiler.codegen.templates import call, constant, name, sequence, statements

if TYPE_CHECKING:
    from poshws.compiler.codegen.block import BlockCompiler
    from poshws.syntax import ast as nodes
    from poshws.syntax.ast.statements import TrapStatement


def trapping(block: BlockCompiler, traps: list[TrapStatement], write: Callable[[], None]) -> None:
    """Writes a statement list under its traps; errors from below propagate to it."""
    before = block.traps, block.in_try
    block.traps, block.in_try = _table(block, traps), False
    propagate = block.temporary("propagate")
    block.add(*statements("B_ = ps.propagate\nps.propagate = True")(propagate))
    body = block.block(write)
    block.add(ast.Try(body, [], [], statements("ps.propagate = B_")(propagate)))
    block.traps, block.in_try = before


def _table(block: BlockCompiler, traps: list[Any]) -> str:
    """Writes the handlers as functions of a scope of their own; gives the name of their table."""
    rows: list[ast.expr] = []
    for trap in traps:
        kind = trap.trap_type
        type_name = constant(kind.type_name.full_name if kind else None)
        place = constant(block.unit.position(kind.extent) if kind else 0)
        rows.append(sequence([type_name, name(_handler(block, trap)), place]))
    table = block.temporary("traps")
    block.add(ast.Assign([ast.Name(table, ast.Store())], sequence(rows)))
    return table


def _handler(block: BlockCompiler, trap: Any) -> str:

    identifier = block.temporary("trap")
    before = block.trap_body, block.nested, block.loops, block.traps, block.in_try, block.cells
    chain_traps, block.chain_traps = block.chain_traps, None
    found: dict[str, str] = {}
    note_assigned(found, trap.body)
    block.trap_body, block.nested, block.loops = True, 0, []
    # What fails in a trap's body leaves the statement list that has the trap.
    block.traps, block.in_try = None, True
    block.cells = {variable: f"{identifier}_{index}" for index, variable in enumerate(found)}

    def write() -> None:
        for variable, title in found.items():
            cell = call("local", name("scope"), constant(variable), constant(title))
            block.add(ast.Assign([ast.Name(block.cells[variable], ast.Store())], cell))
        statement_block(block, trap.body, "out")

    body = block.block(write)
    block.trap_body, block.nested, block.loops, block.traps, block.in_try, block.cells = before
    block.chain_traps = chain_traps
    arguments = [ast.arg(argument) for argument in ("ps", "scope", "out")]
    block.add(
        ast.FunctionDef(
            identifier, ast.arguments([], arguments, None, [], [], None, []), body, [], None
        )
    )
    return identifier


def statement_block(block: BlockCompiler, node: nodes.StatementBlock, out: str | None) -> None:
    """The statements between braces; with traps they are a function of their own scope."""
    if not node.traps:
        block.statements(node.statements, out)
        return
    trapping(block, node.traps, lambda: block.statements(node.statements, out))

"""Trees → the errors of meaning: what parses but cannot be, in PowerShell's order.

First names (symbols), then every node in the order of the text. A tree with errors is checked too.
"""

from __future__ import annotations

from poshws.syntax.ast.script import ScriptBlock
from poshws.syntax.ast.walking import walk
from poshws.syntax.diagnostics.errors import ErrorList
from poshws.syntax.semantics.context import Report
from poshws.syntax.semantics.dispatch import CHECKS


def check(script: ScriptBlock, errors: ErrorList) -> None:
    """Adds to the errors what is wrong with a tree whose parents are set."""
    usings = script.using_statements
    namespaces = tuple(
        using.name.value
        for using in usings
        if using.using_statement_kind == "Namespace" and using.name is not None
    )
    report = Report(errors, namespaces)
    todo = []
    needs_symbols = bool(usings)
    for node in walk(script):
        action = CHECKS.get(node.kind)
        if action is not None:
            todo.append((action, node))
            if node.kind in ("TypeDefinition", "UsingStatement"):
                needs_symbols = True
    if needs_symbols:
        from poshws.syntax.semantics.symbols import Symbols  # deferred

        Symbols(report).check(script)
    for action, node in todo:
        action(report, node)

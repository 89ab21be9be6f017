"""What a statement says of its success: the code that sets `$?` after it."""

from __future__ import annotations

import ast
from typing import Any, Final

from poshws.compiler.codegen.templates import statements

_FROM_COMMAND: Final = "ps.last_success = ps.success"
_TRUE: Final = "ps.last_success = True"


class SuccessStatus:
    """Finds it, for each statement once: a statement in parentheses says what is around it, too."""

    def __init__(self) -> None:
        self._known: dict[int, str | None] = {}

    def after(self, node: object) -> list[ast.stmt]:
        """Sets `$?` after a statement that ran to its end: as its last command says, else true."""
        text = self._of(node)
        return statements(text)() if text else []

    def _of(self, node: object) -> str | None:
        key = id(node)
        if key not in self._known:
            self._known[key] = self._found(node)
        return self._known[key]

    def _found(self, node: Any) -> str | None:
        inner = node
        while inner.kind == "AssignmentStatement":
            inner = inner.right
        if inner.kind == "PipelineChain":
            return _FROM_COMMAND
        if inner.kind == "Pipeline":
            if any(element.kind == "Command" for element in inner.pipeline_elements):
                return _FROM_COMMAND
            inner = inner.pipeline_elements[0]
        return self._of_value(inner.expression) if inner.kind == "CommandExpression" else None

    def _of_value(self, node: Any) -> str | None:
        """The same for an expression: what stands in parentheses counts, all else is true."""
        if node.kind == "ParenExpression":
            return self._of(node.pipeline)
        if node.kind in ("SubExpression", "ArrayExpression"):
            block = node.sub_expression
            if len(block.statements) == 1 and not block.traps:
                return self._of(block.statements[0])
            if block.statements:
                return None  # they have said it themselves
        return _TRUE

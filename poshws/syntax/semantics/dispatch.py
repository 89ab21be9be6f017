"""Kind of node → what is checked of it; the checks of classes are only loaded where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from poshws.syntax.semantics import expressions, statements
from poshws.syntax.semantics.context import Check, Report

if TYPE_CHECKING:
    from poshws.syntax.ast.base import Node


def _of_class(report: Report, node: Node) -> None:
    from poshws.syntax.semantics import classes  # deferred

    classes.CHECKS[node.kind](report, node)


CHECKS: Final[dict[str, Check]] = {
    **statements.CHECKS,
    **expressions.CHECKS,
    "FunctionMember": _of_class,
    "PropertyMember": _of_class,
    "TypeDefinition": _of_class,
    "Attribute": _of_class,
}

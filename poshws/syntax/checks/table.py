"""Kind of node → what is checked of it; the checks of classes are only loaded where one is."""

from __future__ import annotations

from typing import Any, Final

from poshws.syntax.checks import expression_checks, statement_checks
from poshws.syntax.checks.report import Check, Report


def _of_class(report: Report, node: Any) -> None:
    from poshws.syntax.checks import class_checks

    class_checks.CHECKS[node.kind](report, node)


CHECKS: Final[dict[str, Check]] = {
    **statement_checks.CHECKS,
    **expression_checks.CHECKS,
    "FunctionMember": _of_class,
    "PropertyMember": _of_class,
    "TypeDefinition": _of_class,
    "Attribute": _of_class,
}

"""Kind of node → what is checked of it."""

from __future__ import annotations

from typing import Final

from poshws.syntax.checks import class_checks, expression_checks, statement_checks
from poshws.syntax.checks.report import Check

CHECKS: Final[dict[str, Check]] = {
    **statement_checks.CHECKS,
    **expression_checks.CHECKS,
    **class_checks.CHECKS,
}

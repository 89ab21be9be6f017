"""What every check is given: where to report, and what the script says of names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from poshws.syntax.ast.base import Node
from poshws.syntax.diagnostics.errors import ErrorList
from poshws.syntax.source import Extent


class Report:
    """The errors of a script and what is known of its types."""

    def __init__(self, errors: ErrorList, namespaces: tuple[str, ...]) -> None:
        self.errors = errors
        self.namespaces = namespaces
        self.unassigned: set[int] = set()  # reads in methods that nothing assigns before

    def error(self, where: Node | Extent, error_id: str, *arguments: object) -> None:
        """Reports an error at a node."""
        extent = where if isinstance(where, Extent) else where.extent
        self.errors.add_at(extent, error_id, arguments)


Check = Callable[[Report, Any], None]

"""What the wheel needs besides the sources: the parser's tables, made of the grammar beforehand.

Lark takes a third of a second for them, which no start of poshws should pay.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TablesHook(BuildHookInterface):  # type: ignore[type-arg]
    """Puts the tables into a wheel; an editable installation makes its own in the user's cache."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Builds the tables into a folder of their own and has them included."""
        if self.target_name != "wheel" or version == "editable":
            return
        sys.path.insert(0, self.root)
        try:
            from poshws.syntax.parser.tables import build
        finally:
            sys.path.remove(self.root)
        path = Path(mkdtemp(prefix="poshws-tables-")) / "tables.bin"
        build(path)
        build_data["force_include"][str(path)] = "poshws/syntax/parser/tables.bin"

"""What the wheel needs besides the sources: the parser's tables and the key of its compiler.

Lark takes a third of a second for the tables, and reading all sources for the key 9 ms, which no
start of poshws should pay.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BuiltFilesHook(BuildHookInterface):  # type: ignore[type-arg]
    """Puts both into a wheel; an editable installation works them out for itself."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Makes the files in a folder of their own and has them included."""
        if self.target_name != "wheel" or version == "editable":
            return
        sys.path.insert(0, self.root)
        try:
            from poshws.cache.compiler_key import KEY_FILE, PACKAGE, content_key
            from poshws.syntax.parser.tables import SAVED, build
        finally:
            sys.path.remove(self.root)
        made = Path(mkdtemp(prefix="poshws-build-"))
        tables, key = made / "tables.bin", made / KEY_FILE
        build(tables)
        key.write_text(content_key(PACKAGE), encoding="ascii")
        build_data["force_include"] |= {
            str(tables): str(SAVED.relative_to(self.root)),
            str(key): f"poshws/{KEY_FILE}",
        }

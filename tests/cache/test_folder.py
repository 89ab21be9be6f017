"""What the key of compiled scripts is made of."""

from __future__ import annotations

from pathlib import Path

import poshws
from poshws.cache import folder


def test_key_covers_compiler_syntax_and_grammar() -> None:
    root = Path(poshws.__file__).parent
    assert Path(folder.PACKAGE) == root
    paths = {Path(path).resolve() for path, _ in folder._sources(folder.PACKAGE)}
    assert root / "compiler" / "compile.py" in paths
    assert root / "syntax" / "lexer" / "modes.py" in paths
    assert root.parent / "grammar" / "20-statements.lark" in paths

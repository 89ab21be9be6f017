"""The tables made of the grammar."""

from __future__ import annotations

from pathlib import Path

from poshws.syntax.parser import tables
from poshws.syntax.parser.actions import MODULES, actions


def test_tables_survive_being_saved(tmp_path: Path) -> None:
    path = tmp_path / "tables.bin"
    tables.build(path)
    assert tables._restore(path.read_bytes()) == tables.load()


def test_every_rule_has_an_action() -> None:
    names = {rule.method for rule in tables.load().rules if rule.method}
    assert not names - set(actions())


def test_no_two_actions_have_one_name() -> None:
    defined = [
        name
        for module in MODULES
        for name, value in vars(module).items()
        if getattr(value, "__module__", None) == module.__name__
    ]
    assert len(defined) == len(set(defined))


def test_parsing_needs_no_lark() -> None:
    import subprocess
    import sys

    code = "import sys; from poshws.syntax import parse; parse('1'); print('lark' in sys.modules)"
    run = [sys.executable, "-c", code]
    tables.load()  # in the cache from here on
    assert subprocess.run(run, capture_output=True, text=True, check=True).stdout == "False\n"

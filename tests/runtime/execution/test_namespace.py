"""What compiled code may call, imported when a unit names it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from poshws.runtime.execution.namespace import OPERATIONS, Namespace


@pytest.mark.parametrize("name", sorted(OPERATIONS.places))
def test_each_name_is_what_its_module_has(name: str) -> None:
    assert Namespace()[name] == Namespace()[name]


def test_names_that_are_not_of_the_table_are_left_out() -> None:
    assert set(Namespace().part(["math", "is_null", "len", "b0_end"])) == {"math", "is_null"}


@pytest.mark.parametrize(
    ("script", "is_imported"), [("1", False), ("foreach ($i in 1..3) { $x = $i -band 1 }", True)]
)
def test_a_script_imports_the_operations_it_names(script: str, is_imported: bool) -> None:
    seen = "import sys; from poshws.cli.main import main; main(['-c', sys.argv[1]]); print(*sys.modules)"
    command = [sys.executable, "-c", seen, script]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    imported = set(done.stdout.splitlines()[-1].split())
    assert ("poshws.operators.arithmetic.bitwise" in imported) is is_imported

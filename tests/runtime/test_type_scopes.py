"""Where a script's classes are visible: in their scope, their script and through `using module`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.runtime.test_compound_assignment import output


@pytest.fixture
def module(tmp_path: Path) -> str:
    folder = tmp_path / "Shapes"
    folder.mkdir()
    (folder / "Shapes.psm1").write_text(
        "class Shape { [string] Name() { return 'module' } }\n"
        "function New-Shape { [Shape]::new() }\n"
        "function Test-Shape([Shape]$Shape) { $Shape.Name() }\n"
    )
    return str(folder / "Shapes.psm1")


def test_import_module_alone_shows_no_classes(module: str) -> None:
    text = f"Import-Module {module}; Test-Shape (New-Shape); 'Shape' -as [type]"
    assert output(text) == "module\n"


def test_using_module_shows_them_by_both_names(module: str) -> None:
    text = f"using module {module}\n[Shape]::new().Name(); (New-Object Shapes.Shape).Name()"
    assert output(text) == "module\nmodule\n"


def test_the_scripts_own_class_hides_that_of_a_module(module: str) -> None:
    text = f"""using module {module}
class Shape {{ [string] Name() {{ return 'own' }} }}
class Square : Shapes.Shape {{ }}
[Shape]::new().Name()
[Square]::new().Name()
Test-Shape ([Square]::new())"""
    assert output(text) == "own\nmodule\nmodule\n"


def test_a_short_name_of_two_modules_is_ambiguous(module: str, tmp_path: Path) -> None:
    other = tmp_path / "Other.psm1"
    other.write_text("class Shape { }")
    text = f"""using module {module}
using module {other}
try {{ [Shape] }} catch {{ $_.FullyQualifiedErrorId }}
[Shapes.Shape]::new().Name()"""
    assert output(text) == "AmbiguousTypeReference\nmodule\n"

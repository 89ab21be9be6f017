"""Where a script's classes are visible: in their scope, their script and through `using module`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sessions import output


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


def test_a_module_sees_the_classes_of_files_it_dots(tmp_path: Path) -> None:
    (tmp_path / "shapes.ps1").write_text("class Round { [int] $R = 3 }")
    (tmp_path / "M.psm1").write_text(
        ". $PSScriptRoot/shapes.ps1\n"
        "function New-Round { [Round]::new() }\n"
        "function Get-R { [CmdletBinding()] param([Parameter(Mandatory)][Round]$Round) $Round.R }\n"
    )
    text = (
        f"Import-Module {tmp_path}/M.psm1; Get-R (New-Round); New-Round | % {{ Get-R -Round $_ }}"
    )
    assert output(text) == "3\n3\n"


def test_classes_of_two_blocks_do_not_mix() -> None:
    text = """function a { class C { [string] N() { return 'a' } } [C]::new().N() }
function b { class C { [string] N() { return 'b' } } [C]::new().N() }
a; b; a; 'C' -as [type]"""
    assert output(text) == "a\nb\na\n"


def test_the_static_part_runs_when_it_is_needed() -> None:
    text = """class A { static [int] $n = $(Write-Host 'now'; 5) }
'before'; [A]::n
class B { static [int] $x = 'no' }
try { [B]::x } catch { $_.Exception.GetType().Name }"""
    assert output(text) == "before\nnow\n5\nTypeInitializationException\n"


def test_a_cast_chooses_the_method_of_a_base() -> None:
    text = """class A { [string] N([int]$x) { return "A$x" } }
class B : A { [string] N([int]$x) { return "B$x" } }
class C : B { }
$c = [C]::new(); $c.N(1); ([A]$c).N(2); ([B]$c).N(3)"""
    assert output(text) == "B1\nA2\nB3\n"


def test_a_class_without_the_members_of_its_interface_is_an_error() -> None:
    text = (
        "try { iex 'class A : IComparable { }' } catch { $_.FullyQualifiedErrorId.Split(',')[0] }"
    )
    assert output(text) == "TypeCreationError\n"


def test_attributes_are_seen_by_reflection() -> None:
    text = """class A { [ValidateSet('x', 'y')] $p; [Obsolete('old')] [void] m() { } }
[A].GetProperty('p').GetCustomAttributes($true).ValidValues -join ','
[A].GetMethod('m').GetCustomAttributes($true).Message"""
    assert output(text) == "x,y\nold\n"


def test_enums_are_made_in_the_order_of_their_needs() -> None:
    assert output("enum A { x = [B]::y + 1 }; enum B { y = 4 }; [int][A]::x") == "5\n"


def test_a_short_name_of_two_modules_is_ambiguous(module: str, tmp_path: Path) -> None:
    other = tmp_path / "Other.psm1"
    other.write_text("class Shape { }")
    text = f"""using module {module}
using module {other}
try {{ [Shape] }} catch {{ $_.FullyQualifiedErrorId }}
[Shapes.Shape]::new().Name()"""
    assert output(text) == "AmbiguousTypeReference\nmodule\n"

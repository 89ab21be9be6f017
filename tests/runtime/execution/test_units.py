"""Functions of long scripts and of modules' files: compiled when they are first needed."""

from __future__ import annotations

from pathlib import Path

from poshws import Session
from poshws.runtime.execution import units

FILLER = "# nothing of this counts\n" * 200

MODULE = (
    FILLER
    + """
function Get-Base { param([int] $Number = 2, [Parameter(ValueFromPipeline)] $Item)
    begin { $sum = $Number } process { if ($Item) { $sum += $Item } } end { $sum } }
filter Add-One { $_ + 1 }
function Get-Failure { $script:seen = 1
    throw 'no' }
function Get-Inner { { param($x) "$x in $($MyInvocation.MyCommand.Name)" } }
function Get-Unused { Get-Nothing }
"""
)


def deferred(path: Path) -> list[units.Block]:
    """The functions of a file that nothing was asked of so far."""
    unit = next(each for each in units.UNITS.values() if each.file == str(path))
    found = [each for each in unit.blocks if type(each) is units.DeferredBlock]
    return [each for each in found if not is_filled(each)]


def is_filled(block: units.Block) -> bool:
    try:
        object.__getattribute__(block, "unit")
    except AttributeError:
        return False
    return True


def test_what_is_called_is_compiled(tmp_path: Path) -> None:
    path = tmp_path / "deferred.psm1"
    path.write_text(MODULE)
    session = Session()
    session.run(f"Import-Module '{path}'")
    names = {each.title for each in deferred(path)}
    assert names == {"Get-Base", "Add-One", "Get-Failure", "Get-Inner", "Get-Unused"}
    assert session.run("Get-Base 1; 1, 2 | Get-Base; 4 | Add-One; & (Get-Inner) 7") == [
        1,
        5,
        5,
        "7 in ",
    ]
    assert {each.title for each in deferred(path)} == {"Get-Failure", "Get-Unused"}


def test_places_are_those_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "places.psm1"
    path.write_text(MODULE)
    session = Session()
    text = f"""
    Import-Module '{path}'
    try {{ Get-Failure }} catch {{ $_.InvocationInfo.ScriptLineNumber; $_.ScriptStackTrace }}
    (Get-Command Get-Unused).ScriptBlock.Ast.Extent.StartLineNumber
    (Get-Command Get-Base).Parameters['Number'].ParameterType.Name; "${{function:Add-One}}"
    """
    line, trace, start, kind, body = session.run(text)
    assert (line, start, kind) == (206, 208, "Int32")
    assert str(trace).startswith(f"at Get-Failure, {path}: line 206")
    assert str(body).strip() == "$_ + 1"


def test_next_run_takes_them_from_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "kept.psm1"
    path.write_text(MODULE)
    for _ in range(2):
        units._RECENT.clear()
        assert Session().run(f"Import-Module '{path}'; Get-Base 3") == [3]


def test_functions_with_classes_are_not_left_for_later(tmp_path: Path) -> None:
    path = tmp_path / "classes.psm1"
    path.write_text(
        FILLER
        + """
function Get-One { class Number { [int] $Value = 1 } [Number]::new().Value }
function Get-Two { class Number { [int] $Value = 2 } [Number]::new().Value }
function Get-Name { 'a class of names' }
"""
    )
    session = Session()
    assert session.run(f"Import-Module '{path}'; Get-One; Get-Two; Get-One") == [1, 2, 1]
    assert {each.title for each in deferred(path)} == {"Get-Name"}


def test_used_types_are_seen(tmp_path: Path) -> None:
    (tmp_path / "Shapes.psm1").write_text("class Square { [int] $Side = 3 }")
    path = tmp_path / "uses.psm1"
    path.write_text(
        "using module ./Shapes.psm1\n" + FILLER + "function Get-Side { [Square]::new().Side }"
    )
    assert Session().run(f"Import-Module '{path}'; Get-Side") == [3]


def test_deep_functions_are_compiled_with_the_script(tmp_path: Path) -> None:
    path = tmp_path / "deep.psm1"
    depth = 200
    path.write_text(FILLER + f"function Get-Deep {{ {'(' * depth}7{')' * depth} }}")
    assert Session().run(f"Import-Module '{path}'; Get-Deep") == [7]

"""What completion gives at the end of a text, or at the mark ^ in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from poshws.completion import CommandCompletion, complete
from poshws.corelib.current_session import leave_session
from poshws.host.console_host import ConsoleHost, new_session
from poshws.runtime.session.session import Session


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    """A session in an empty folder."""
    monkeypatch.chdir(tmp_path)
    made = new_session(ConsoleHost())
    yield made
    leave_session(made)


def at_mark(session: Session, text: str) -> CommandCompletion:
    place = text.find("^")
    return complete(session, text.replace("^", "", 1), len(text) if place < 0 else place)


def strings(session: Session, text: str) -> list[str]:
    """The strings of the matches."""
    return [match.completion_text for match in at_mark(session, text).matches]


CASES = [
    # commands
    ("Get-ChildI", ["Get-ChildItem"]),
    ("if (1) { Get-Locat^ }", ["Get-Location"]),
    ('"a $(Get-Locat^)"', ["Get-Location"]),
    ("'no Get-Locat^ion'", []),
    ("function Do-It { }; Do-I", ["Do-It"]),
    (r"Microsoft.PowerShell.Utility\Get-Uptim", [r"Microsoft.PowerShell.Utility\Get-Uptime"]),
    # parameters
    ("Get-ChildItem -Rec", ["-Recurse"]),
    ("Get-ChildItem -Path . -Rec", ["-Recurse"]),
    ("gci -dep", ["-Depth"]),
    ("function f($Alpha, $Beta) { }; f -", ["-Alpha", "-Beta"]),
    ("function f($Alpha, $Beta) { }; f -Alpha 1 -", ["-Beta"]),
    ("Get-NoSuch -", []),
    # values of parameters
    ("Get-ChildItem | Format-List -View c", ["children"]),
    ("Get-ChildItem | Format-Wide -View 'c", ["'children'"]),
    ('Join-String -Separator ";', ['";"', '"; "']),
    ("[pscu", ["pscustomobject"]),
    ("New-Variable -Scope G", ["Global"]),
    ("function f([ValidateSet('b', 'a x')]$x) { }; f -x ", ["'a x'", "b"]),
    ("function f([ValidateSet('b', 'a')]$x) { }; f ", ["a", "b"]),
    ("function f([switch]$s) { }; f -s:", ["$true", "$false"]),
    ("Get-Item . -ErrorAction Si", ["SilentlyContinue"]),
    ("Write-Host x -ForegroundColor Gree", ["Green"]),
    ("Get-Verb Meas", ["Measure"]),
    ("Get-Variable PSVersionT", ["PSVersionTable"]),
    ("Get-Alias gci", ["gci"]),
    ("New-Item -ItemType ", ["File", "Directory", "SymbolicLink", "Junction", "HardLink"]),
    ("Import-Module Microsoft.PowerShell.Ut", ["Microsoft.PowerShell.Utility"]),
    # variables
    ("$PSVersionT", ["$PSVersionTable"]),
    ("$zebra = 1; $zeb", ["$zebra"]),
    ("function f($Alpha) { $alp^ }", ["$Alpha"]),
    # members
    ("'abc'.Substr", ["Substring("]),
    ("[datetime]::Tod", ["Today"]),
    ("$x = 'abc'; $x.Substr", ["Substring("]),
    ("[pscustomobject]@{ aa = 1; ab = 2 } | ForEach-Object { $_.a^ }", ["aa", "ab"]),
    ("Get-Date | Select-Object DayOfW", ["DayOfWeek"]),
    ("@{ size = 1 }.si", ["size"]),
    ("class C { [int]$Size; Grow() { } }; [C]::new().Gr", ["Grow("]),
    ("class C { [int]$Size; Grow() { $this.Si^ } }", ["Size"]),
    ("enum E { One; Two }; [E]::O", ["One"]),
    # types
    ("[semv", ["semver"]),
    ("[System.IO.Pat", ["System.IO.Path", "System.IO.PathTooLongException"]),
    ("class Animal { }; [Anim", ["Animal"]),
    ("New-Object semv", ["semver"]),
    (
        "using namespace System.Globalization\n[SortK",
        ["System.DirectoryServices.Protocols.SortKey", "SortKey"],
    ),
    (
        "using namespace System\n[SortK",
        ["DirectoryServices.Protocols.SortKey", "Globalization.SortKey"],
    ),
    ("using namespace System.IO\n[Path]::GetTempP", ["GetTempPath("]),
    ("param([semv^]$x)", ["semver"]),
    # keys
    ("Get-Item . | Select-Object @{ N", ["Name"]),
    ("Get-Item . | Format-Table @{ Label = 1; Exp", ["Expression"]),
    ("$p = @{ Dep^ }; Get-ChildItem @p", ["Depth"]),
    ("$PSVersionTable['PSEd", ["'PSEdition'"]),
    # statements
    ("switch -r", ["-Regex"]),
    (":outer while (1) { break ou^ }", ["outer"]),
    ("'a' -notl", ["-notlike"]),
    ("using nam", ["namespace"]),
    ("using namespace System.Collections.Gen", ["System.Collections.Generic"]),
    ("$ErrorActionPreference = 'Sil", ["'SilentlyContinue'"]),
    ("[Parameter(Mandat^)]$x", ["Mandatory"]),
    # comments
    ("#requires -Ver", ["Version"]),
    ("<#\n.SYN^\n#>", ["SYNOPSIS"]),
    ("<#\n.PARAMETER al^\n#>\nfunction f($Alpha) { }", ["Alpha"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_matches(session: Session, text: str, expected: list[str]) -> None:
    assert strings(session, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Get-Content al", ["./alpha.txt"]),
        ("Get-Content ./al", ["./alpha.txt"]),
        ("Get-Content 'al", ["'./alpha.txt'"]),
        ("Get-Content with", ["'./with space.txt'"]),
        ("Get-Content br", ["'./br`[a`].txt'"]),
        ("Get-Content -LiteralPath br", ["./br[a].txt"]),
        ("Set-Location s", ["./sub"]),
        ("Get-Content sub/i", ["./sub/inner.txt"]),
        ("./al", ["./alpha.txt"]),
        ("./wi", ["& './with space.txt'"]),
        ("1 > al", ["./alpha.txt"]),
        ("Get-Content s*/i", ["./sub/inner.txt"]),
        ("Get-Item $null, al", ["./alpha.txt"]),
        ("nosuchprogram al", ["./alpha.txt"]),
    ],
)
def test_paths(session: Session, tmp_path: Path, text: str, expected: list[str]) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("alpha.txt", "with space.txt", "br[a].txt", "sub/inner.txt"):
        (tmp_path / name).write_text("")
    assert strings(session, text) == expected


def test_the_part_that_is_replaced(session: Session) -> None:
    found = at_mark(session, "$a = 1; Get-Lo^c; $b = 2")
    assert (found.replacement_index, found.replacement_length) == (8, 7)


def test_values_of_the_session_are_seen(session: Session) -> None:
    session.run_text("$h = @{ first = 1; 'two words' = 2 }", session.discard)
    assert strings(session, "$h.fi") == ["first"]
    assert strings(session, "$h['tw") == ["'two words'"]


def test_a_variable_of_a_scope_takes_the_names_of_its_enum(session: Session) -> None:
    session.run_text("[System.DayOfWeek] $script:day = 'Monday'", session.discard)
    assert strings(session, '$script:day = "tu') == ['"Tuesday"']


def test_nothing_is_run(session: Session) -> None:
    session.run_text("function Bad { $global:ran = $true; 'x' }", session.discard)
    strings(session, "(Bad).Len")
    strings(session, "Bad | ForEach-Object { $_.^ }")
    assert session.get_variable("ran") is None


def test_errors_of_expressions_are_not_remembered(session: Session) -> None:
    session.run_text("$none = $null", session.discard)
    strings(session, "$none[1].")
    strings(session, "(1 / 0).To")
    assert len(session.error_list) == 0


def test_a_registered_completer_is_asked(session: Session) -> None:
    session.run_text(
        "function Get-Pet($Name) { }\n"
        "Register-ArgumentCompleter -CommandName Get-Pet -ParameterName Name -ScriptBlock {\n"
        "  param($command, $parameter, $word) 'cat', 'cow', 'dog' -like \"$word*\" }",
        session.discard,
    )
    assert strings(session, "Get-Pet -Name c") == ["cat", "cow"]


def test_an_argument_completer_that_fails_is_none(session: Session) -> None:
    text = "function f([ArgumentCompleter({ throw 'no' })]$x) { }"
    session.run_text(text, session.discard)
    assert strings(session, "f -x zz") == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "'",
        '"$(',
        "@{",
        "@{ a = ",
        "[",
        "[int",
        "if (",
        "$",
        "${",
        "}",
        "a.",
        "::",
        "|",
        "-",
        "<#",
    ],
)
def test_unfinished_and_odd_strings_are_no_error(session: Session, text: str) -> None:
    for place in range(len(text) + 1):
        assert isinstance(complete(session, text, place), CommandCompletion)

"""Where an error came up is told as it was then, however late somebody asks."""

from __future__ import annotations

import io

import pytest

from poshws.corelib.current_session import leave_session
from poshws.host.console_host import ConsoleHost, new_session, run_text
from tests.sessions import output

FUNCTIONS = """function inner { param($n)
    if ($n) { throw 'one' }
    Get-Item /none/such -ErrorAction Stop
}
function outer($n) {
    $x = 1
    inner $n
}
"""


def numbers(script: str, lines: str) -> str:
    return " ".join(output(FUNCTIONS + script + "\n" + lines).split())


@pytest.mark.parametrize(
    ("script", "lines", "expected"),
    [
        ("try { outer 1 } catch { $r = $_ }", "2 7 9", "2 7 9"),
        ("try {\n outer 0 } catch { $r = $_ }", "3 7 10", "3 7 10"),
        ("try { outer 1 } catch [System.IO.IOException] { } catch { $r = $_ }", "", "2 7 9"),
        ("try { try { outer 1 } catch { throw } } catch { $r = $_ }", "", "2 7 9"),
        ("try { try { outer 1 } finally { $y = 2 } } catch { $r = $_ }", "", "2 7 9"),
        (
            "try { try { outer 1 } finally { try { throw 'b' } catch { } } } catch { $r = $_ }",
            "",
            "2 7 9",
        ),
        # The exception of a thrown text has a record of its own, that of an operator keeps its place.
        ("try { try { outer 1 } catch { throw $_.Exception } } catch { $r = $_ }", "", "9"),
        ("try { try {\n 1/0 } catch { throw $_.Exception } } catch { $r = $_ }", "", "10"),
        ("try { & { . { outer 1 } } } catch { $r = $_ }", "", "2 7 9 9 9"),
        ("$ErrorActionPreference = 'SilentlyContinue'\n$null = [int]'x'; $r = $Error[0]", "", "10"),
        ("1, 2 | ForEach-Object { try { outer 1 } catch { $r = $_ } }", "", "2 7 9 9"),
        ("trap { Set-Variable r $_ -Scope 1; continue } outer 1", "", "2 7 9"),
        (
            "class C { [void] m() {\n outer 1 } }\ntry { [C]::new().m() } catch { $r = $_ }",
            "",
            "2 7 10 11",
        ),
        (
            "function w {\n Write-Error 'no' -ErrorVariable script:v 2> $null }\nw; $r = $v[0]",
            "",
            "10 11",
        ),
        ("try { $null.m() } catch { $r = $_ }", "", "9"),
        ("try { [int]::Parse('x') } catch [FormatException] { $r = $_ }", "", "9"),
    ],
)
def test_stack_traces(script: str, lines: str, expected: str) -> None:
    later = "\n\n$z = 1; foreach ($i in 1..3) { $z += $i }\n"
    ask = "[regex]::Matches($r.ScriptStackTrace, 'line (\\d+)') | % { $_.Groups[1].Value }"
    assert numbers(script, later + ask) == expected


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("try { outer 1 } catch { $r = $_ }", "2 15 |if ($n) { throw 'one' }| throw 'one' |one| OperationStopped"),
        ("try { outer 0 } catch { $r = $_ }", "3 5 |Get-Item /none/such -ErrorAction Stop| Get-Item"
         " /none/such -ErrorAction Stop |PathNotFound,Microsoft.PowerShell.Commands.GetItemCommand| Get-Item"),
    ],
)  # fmt: skip
def test_invocation_info(script: str, expected: str) -> None:
    ask = (
        '$i = $r.InvocationInfo; "$($i.ScriptLineNumber) $($i.OffsetInLine) |$($i.Line.Trim())|'
        " $($i.Statement) |$($r.FullyQualifiedErrorId)|"
        ' $($r.CategoryInfo.Activity)$(if (!$r.CategoryInfo.Activity) { $r.CategoryInfo.Category })"'
    )
    assert numbers(script, ask) == expected


def test_what_a_clause_sees_of_another_exception_came_up_there_too() -> None:
    script = """
    function f { [int]::Parse('x') }
    try { f } catch [System.FormatException] { $a = $_ }
    $b = $Error[0]
    $a.Exception.GetType().Name; $b.Exception.GetType().Name
    $a.ScriptStackTrace -eq $b.ScriptStackTrace
    $a.InvocationInfo.ScriptLineNumber -eq $b.InvocationInfo.ScriptLineNumber
    """
    assert output(script).split() == [
        "FormatException",
        "MethodInvocationException",
        "True",
        "True",
    ]


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        # The same clauses for errors of several types, and types that come later or anew.
        ("foreach ($e in 'Format', 'IO.IO', 'Argument') {"
         " try { throw (New-Object System.${e}Exception) }"
         " catch [IO.IOException], [FormatException] { 'a' } catch [SystemException] { 'b' } catch { 'c' } }",
         "a a b"),
        # A clause of a type that isn't there is an error of its own.
        ("try { try { throw 'x' } catch [NoSuchType] { 1 } catch { 2 } } catch { $_.FullyQualifiedErrorId }",
         "TypeNotFound"),
        ("foreach ($n in 1, 2) { try { if ($n -eq 1) { throw 'x' } else { 1 / 0 } }"
         " catch [DivideByZeroException] { 'zero' } catch { 'text' } }", "text zero"),
        ("foreach ($n in 1..3) { try { try { throw 'x' } catch [FormatException] { } } catch { $n } }", "1 2 3"),
        ("try { 1 } finally { 2 }; try { try { throw 'x' } finally { 'f' } } catch { \"$_\" }", "1 2 f x"),
        ("foreach ($i in 1..3) { try { if ($i -lt 3) { continue }; $i; break } finally { 'f' } }", "f f 3 f"),
        ("function f { try { return 1 } finally { $script:n++ } } f; f; $n", "1 1 2"),
        ("try { Get-Item /none -ErrorAction SilentlyContinue; 'on' } catch { 'no' }", "on"),
        ("function f { try { Get-Item /none 2> $null; 'on' } finally { 'f' } } f", "on f"),
        ("try { & { try { Get-Item /none } finally { 'f' } } } catch { 'c' }", "f"),
        ("trap { 'trapped'; continue } try { throw 'x' } finally { 'f' }; 'after'", "f trapped after"),
    ],
)  # fmt: skip
def test_clauses(script: str, expected: str) -> None:
    assert " ".join(output(script).split()) == expected


def test_frames_are_let_go() -> None:
    """What an error came through would hold the error, and be garbage in a circle."""
    session = new_session(ConsoleHost(io.StringIO(), io.StringIO()))
    script = """
    function f { throw 'x' }
    try { f } catch { }
    try { [int]::Parse('x') } catch { }
    $null = [int]'x'
    """
    try:
        run_text(session, script)
        errors = [record.exception for record in session.error_list]
    finally:
        leave_session(session)
    assert len(errors) == 3
    assert [error.__traceback__ for error in errors] == [None] * 3
    assert errors[1].inner_exception.__traceback__ is None


def test_strings_of_enums_are_remembered_by_type() -> None:
    script = """
    enum A { x; y }
    enum B { y; x }
    foreach ($i in 1, 2) { [int][A]'x'; [int][B]'x'; [int][A]'Y' }
    try { [A]'z' } catch { 'z' }
    """
    assert output(script).split() == ["0", "1", "1", "0", "1", "1", "z"]

"""Errors as the host prints them."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from poshws.corelib.exceptions.dotnet import DivideByZeroException, InvalidOperationException
from poshws.corelib.exceptions.error_records import ErrorDetails, ErrorRecord
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.formatting.error_view import render
from poshws.formatting.position import position_message


def place(
    script: str, line_number: int, column: int, end: int, line: str, **facts: object
) -> object:
    message = position_message(script, line_number, column, line, line_number, end)
    return SimpleNamespace(
        script_name=script,
        script_line_number=line_number,
        offset_in_line=column,
        position_message=message,
        invocation_name=facts.get("invocation_name", ""),
        my_command=facts.get("my_command"),
    )


def session(view: str = "ConciseView", commands: tuple[str, ...] = ()) -> object:
    return SimpleNamespace(
        get_variable=lambda name: view,
        find_command=lambda name: name if name in commands else None,
    )


def record(
    message: str = "Attempted to divide by zero.", category: str = "NotSpecified"
) -> ErrorRecord:
    return ErrorRecord(RuntimeException(message), "RuntimeException", category)


def test_an_error_in_a_script_shows_its_line() -> None:
    error = record()
    error.invocation_info = place("/s.ps1", 3, 1, 6, "1 / 0")
    assert render(session(), error, 80, ansi=False) == (
        "RuntimeException: /s.ps1:3\n"
        "Line |\n"
        "   3 |  1 / 0\n"
        "     |  ~~~~~\n"
        "     | Attempted to divide by zero."
    )


def test_the_message_is_wrapped_at_blanks() -> None:
    error = record(
        'Cannot convert value "nope" to type "System.DateTime". Error: "The string \'nope\' was '
        "not recognized as a valid DateTime. There is an unknown word starting at index '0'.\"",
        "InvalidArgument",
    )
    error.invocation_info = place("/s.ps1", 20, 1, 5, "nope")
    assert render(session(), error, 80, ansi=False).split("\n")[4:7] == [
        '     | Cannot convert value "nope" to type "System.DateTime". Error: "The',
        "     | string 'nope' was not recognized as a valid DateTime. There is an",
        "     | unknown word starting at index '0'.\"",
    ]


def test_the_command_stands_before_the_place() -> None:
    error = record("Cannot find a variable with the name 'x'.", "ObjectNotFound")
    command = SimpleNamespace(name="Get-Variable", command_type="Cmdlet")
    error.invocation_info = place("/s.ps1", 10000, 1, 5, "Get-", my_command=command)
    text = render(session(commands=("Get-Variable",)), error, 80, ansi=False)
    assert text.startswith(
        "Get-Variable: /s.ps1:10000\n Line |\n10000 |  Get-\n      |  ~~~~\n      | Cannot"
    )


def test_an_error_without_a_place_is_one_line() -> None:
    error = ErrorRecord(InvalidOperationException("never thrown"), "Id1", "InvalidOperation")
    assert render(session(), error, 80, ansi=False) == "InvalidOperation: never thrown"
    error.error_details = ErrorDetails("details instead", "do it")
    assert render(session(), error, 80, ansi=False) == (
        "InvalidOperation: details instead\n  Recommendation: do it"
    )


def test_thrown_objects() -> None:
    error = record("boom", "OperationStopped")
    error.exception.was_thrown_by_throw = True
    assert render(session(), error, 80, ansi=False) == "Exception: boom"


def test_normal_view() -> None:
    error = ErrorRecord(DivideByZeroException("No."), "Id", "NotSpecified")
    error.invocation_info = place("/s.ps1", 3, 1, 6, "1 / 0", my_command=SimpleNamespace(name=""))
    assert render(session("NormalView"), error, 80, ansi=False) == (
        "No.\nAt /s.ps1:3 char:1\n+ 1 / 0\n+ ~~~~~\n"
        "+ CategoryInfo          : NotSpecified: (:) [], DivideByZeroException\n"
        "+ FullyQualifiedErrorId : Id"
    )


def test_colours() -> None:
    error = ErrorRecord(InvalidOperationException("no"), "Id1", "InvalidOperation")
    assert render(session(), error, 80, ansi=True) == (
        "\x1b[31;1mInvalidOperation: \x1b[31;1mno\x1b[0m"
    )


@pytest.mark.parametrize(
    ("column", "end", "line", "shown"),
    [
        (
            30,
            53,
            "function Show($text) { try { Invoke-Expression $text }"
            " catch { ($_ | Out-String).Trim() }",
            "+ function Show($text) { try { Invoke-Expression $text } catch { ($_ |  …",
        ),
        (1, 4, "\tab", "+     ab"),
    ],
)
def test_long_lines_are_cut_around_the_place(column: int, end: int, line: str, shown: str) -> None:
    message = position_message("/s.ps1", 1, column, line, 1, end).split("\n")
    assert message[1] == shown

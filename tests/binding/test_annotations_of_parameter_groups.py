"""Parameters that several commands have in common stand once, in a class."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Annotated

import pytest

from poshws.binding import NAMED, Param, ParameterGroup, Pipe, Range, Session, cmdlet
from poshws.binding.command import Cmdlet, PythonFunction
from poshws.binding.command_table import CommandTable
from poshws.corelib.current_session import leave_session
from poshws.host.console_host import ConsoleHost, new_session, run_text


class Place(ParameterGroup):
    """Where.

    -Row     The row.
    -Column  The column.
    """

    row: int
    column: Annotated[int, Range(0, 9)] = 1
    quiet: Annotated[bool, Param(position=NAMED, help="Says nothing.")] = False


class ExactPlace(Place):
    """Where, to the letter.

    -Column  The column in the row.
    -Offset  The letter in the column.
    """

    column: Annotated[int, Range(0, 3)] = 2
    offset: int = 0


class Facts(ParameterGroup):
    """What else.

    -Colour  The colour.
    """

    colour: str = "red"


@cmdlet("Get-Place", kind=PythonFunction)
def get_place(name: str, place: Place, size: int = 1, *, facts: Facts, session: Session) -> str:
    """Gives a place.

    -Name    The name.
    -Size    The size.
    -Colour  Its colour.

    PS> Get-Place a 1
    """
    return f"{name} {place.row} {place.column} {place.quiet} {size} {facts.colour}"


@cmdlet("Get-ExactPlace")
def get_exact_place(*, input: Pipe[object], place: ExactPlace) -> Iterator[str]:
    """Gives places."""
    for each in input:
        yield f"{each} {place.row} {place.column} {place.offset}"


@pytest.fixture
def run() -> Iterator[Callable[[str], tuple[str, str]]]:
    host = ConsoleHost(io.StringIO(), io.StringIO())
    session = new_session(host)
    own = CommandTable(
        __package__, {"test_annotations_of_parameter_groups": ("Get-Place", "Get-ExactPlace")}
    )
    session.command_tables = (*session.command_tables, own)

    def run(text: str) -> tuple[str, str]:
        host.output, host.errors = io.StringIO(), io.StringIO()
        run_text(session, text)
        return host.output.getvalue(), host.errors.getvalue()

    yield run
    session.close()
    leave_session(session)


def places(command: Cmdlet) -> list[tuple[str, int]]:
    own = command.metadata.own_parameters
    return [(each.name, each.sets["__AllParameterSets"].position) for each in own]


def test_members_stand_in_place_of_the_group() -> None:
    new_session()
    named = -2147483648
    assert places(get_place) == [
        ("Name", 0), ("Row", 1), ("Column", 2), ("Quiet", named), ("Size", 3), ("Colour", named),
    ]  # fmt: skip


def test_a_member_without_default_is_mandatory() -> None:
    new_session()
    parameters = {each.name: each for each in get_place.metadata.own_parameters}
    assert [name for name, each in parameters.items() if each.mandatory_somewhere] == [
        "Name",
        "Row",
    ]
    assert [type(each).__name__ for each in parameters["Column"].attributes] == [
        "ValidateRangeAttribute",
        "ArgumentTypeConverterAttribute",
    ]


def test_a_subclass_says_more_of_a_member() -> None:
    new_session()
    own = get_exact_place.metadata.own_parameters
    assert [each.name for each in own] == ["InputObject", "Row", "Column", "Quiet", "Offset"]
    assert own[2].default == 2


def test_help_comes_from_the_class() -> None:
    new_session()
    assert get_place.help.parameters == {
        "name": "The name.", "size": "The size.", "colour": "Its colour.", "row": "The row.",
        "column": "The column.", "quiet": "Says nothing.",
    }  # fmt: skip
    assert get_exact_place.help.parameters["column"] == "The column in the row."


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        ("Get-Place a 1", "a 1 1 False 1 red"),
        ("Get-Place a 1 4 7 -Quiet -Colour blue", "a 1 4 True 7 blue"),
        ("1, 2 | Get-ExactPlace -Row 3 -Offset 4", "1 3 2 4\n2 3 2 4"),
    ],
)
def test_the_function_gets_what_is_bound(
    run: Callable[[str], tuple[str, str]], call: str, expected: str
) -> None:
    output, errors = run(call)
    assert (output.strip(), errors) == (expected, "")


def test_a_member_is_validated(run: Callable[[str], tuple[str, str]]) -> None:
    _, errors = run("Get-Place a 1 -Column 12")
    assert "Cannot validate argument on parameter 'Column'" in errors

"""Commands that are written down as data have parameters like all others."""

from __future__ import annotations

from poshws.binding import Range
from poshws.commands.declared import Declared, declared_command
from poshws.host.console_host import new_session

NAMES = Declared("string[]", "The names.", ("N",))


command = declared_command(
    "Get-Nothing",
    "Gets nothing.",
    {
        "Name": (NAMES, "Names!@0|. Both@1"),
        "First": (Declared("string[]", "The firsts.").one("The first."), "!"),
        "Count": (Declared("int", "How many.", (), (Range(0, 3),)), ""),
        "Quiet": (Declared("switch", "Says nothing."), "Both"),
    },
    lambda context: None,
    example="Get-Nothing",
    alias="gno",
    default_set="Both",
)


def test_sets_are_read_from_their_marks() -> None:
    new_session()
    name, first, count, quiet = command.metadata.own_parameters
    both, names = name.sets["Both"], name.sets["Names"]
    assert (names.mandatory, names.position, names.by_value, names.by_property) == (
        True,
        0,
        True,
        True,
    )
    assert (both.mandatory, both.position, both.by_value) == (False, 1, False)
    assert first.sets["__AllParameterSets"].mandatory
    assert not count.sets["__AllParameterSets"].mandatory
    assert list(quiet.sets) == ["Both"]


def test_types_aliases_and_defaults() -> None:
    new_session()
    name, first, count, quiet = command.metadata.own_parameters
    assert [each.type_name for each in (name, first, count)] == [
        "System.String[]", "System.String", "System.Int32",
    ]  # fmt: skip
    assert quiet.is_switch
    assert (name.aliases, first.aliases) == (["N"], [])
    assert [each.default for each in (name, first, count, quiet)] == [None, "", 0, False]


def test_help() -> None:
    new_session()
    assert command.help.synopsis == "Gets nothing."
    assert command.help.examples[0].code == "Get-Nothing"
    assert command.help.parameters == {
        "name": "The names.", "first": "The first.", "count": "How many.", "quiet": "Says nothing.",
    }  # fmt: skip

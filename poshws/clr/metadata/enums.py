"""The enums of .NET and PowerShell, made from the names and values in `enums.sig`."""

from __future__ import annotations

import re
from functools import cache

from poshws.clr.metadata.describe import block_name, signature_text
from poshws.clr.reference_assemblies import metadata_only_block
from poshws.corelib.typesystem.declare import Declaration
from poshws.corelib.typesystem.enums import EnumValue, define_enum

_HEAD = re.compile(r"enum(?P<flags> flags)? (?P<name>\S+) : (?P<underlying>\S+)")


@cache
def _blocks() -> dict[str, str]:
    """The text of each enum by its full name."""
    blocks = signature_text(__file__).strip("\n").split("\n\n")
    return {block_name(block): block for block in blocks}


@cache
def enum_class(full_name: str) -> type[EnumValue]:
    """The class of an enum's values; KeyError for a name that is no enum here."""
    block = _blocks().get(full_name) or metadata_only_block(full_name)
    if block is None:
        raise KeyError(full_name)
    head, _, values = block.partition("\n")
    match = _HEAD.fullmatch(head)
    assert match is not None
    pairs = (pair.split("=") for pair in values.split())
    return define_enum(
        full_name,
        {name: int(value) for name, value in pairs},
        flags=match["flags"] is not None,
        underlying=match["underlying"],
    )


def enum_value(full_name: str, value: str | int) -> EnumValue:
    """One value of an enum, by name or number: `enum_value("System.DayOfWeek", "Friday")`."""
    made = enum_class(full_name)
    return made.parse(value) if isinstance(value, str) else made(value)


class EnumDeclaration(Declaration):
    """The declaration of an enum whose class is made when it is first asked for."""

    __slots__ = ()

    def __init__(self, name: str) -> None:
        super().__init__(name, (), None, {}, kind="enum", base="System.Enum", interfaces=())

    @property
    def python(self) -> type[EnumValue]:
        return enum_class(self.name)

    @python.setter
    def python(self, value: type | None) -> None:
        """The base's constructor sets it; the class is known by name."""


TYPES = [EnumDeclaration(name) for name in _blocks()]

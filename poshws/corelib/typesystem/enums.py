"""Enum values: integers of a Python class per .NET enum, printed by name, combined by bits where
the enum has flags.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from poshws.corelib.typesystem.types import Type


class EnumValue(int):
    """A value of an enum; each enum is a subclass with the names it knows."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.Enum"
    enum: ClassVar[Type]
    names: ClassVar[dict[str, int]] = {}
    is_flags: ClassVar[bool] = False
    underlying: ClassVar[str] = "System.Int32"

    @property
    def name(self) -> str:
        """The name, `A, B` for combined flags, or the number where no name fits."""
        return name_of(type(self), int(self))

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"<{self.net_name}.{self.name}>"

    @classmethod
    def parse(cls, text: str) -> EnumValue:
        """The value of one exact name: for Python code, `DayOfWeek.parse("Friday")`."""
        return cls(cls.names[text])


def define_enum(
    full_name: str,
    names: dict[str, int] | list[str] | tuple[str, ...],
    *,
    flags: bool = False,
    underlying: str = "System.Int32",
) -> type[EnumValue]:
    """A new enum class; a plain list of names counts from 0."""
    values = names if isinstance(names, dict) else {name: i for i, name in enumerate(names)}
    simple = full_name.rpartition(".")[2].rpartition("+")[2]
    body = {
        "__slots__": (),
        "net_name": full_name,
        "names": values,
        "is_flags": flags,
        "underlying": underlying,
    }
    return type(simple, (EnumValue,), body)


_SORTED_IN_ORDER: Final = 16
"""How many elements .NET's sort at most keeps in order where they are equal."""


def name_of(kind: type[EnumValue], number: int) -> str:
    """What ToString gives: of several names for one number the one that .NET finds first.

    Of flags it looks from the highest value down, so the last one declared is found, and else from
    the first on. (Many names are sorted by it in an order of their own.)
    """
    names: Iterable[str] = kind.names
    if kind.is_flags and number and len(kind.names) <= _SORTED_IN_ORDER:
        names = reversed(kind.names)
    for name in names:
        if kind.names[name] == number:
            return name
    if not kind.is_flags or number == 0:
        return int.__repr__(number)
    left, parts = number, []
    # .NET goes from the highest value down and puts the names found in ascending order.
    for name, value in sorted(
        kind.names.items(), key=lambda pair: _unsigned(pair[1]), reverse=True
    ):
        if value and value & left == value:
            left &= ~value
            parts.append(name)
    return int.__repr__(number) if left else ", ".join(reversed(parts))


def _unsigned(value: int) -> int:
    return value & (2**64 - 1)

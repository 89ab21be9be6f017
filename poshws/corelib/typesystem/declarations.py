"""Where types are declared: from a full name to its declaration, whatever the case."""

from __future__ import annotations

from typing import Final

from poshws.corelib.typesystem.core_types import core_names, exception_class
from poshws.corelib.typesystem.declare import Declaration
from poshws.corelib.typesystem.enums import EnumValue

_LOWER_NAMES: Final[dict[str, str]] = {}


def find_declaration(full_name: str) -> Declaration | None:
    """The declaration of a type, its module imported."""
    from poshws.clr import TYPES

    python = exception_class(full_name)
    if python is not None:
        from poshws.corelib.exceptions.members import declaration_of

        return declaration_of(python)
    return TYPES.find(full_name)


def enum_declaration(full_name: str, python: type[EnumValue]) -> Declaration:
    """The names of an enum as its static fields, and the number behind a value."""
    from poshws.corelib.typesystem.types import declared_type
    from poshws.objects.conversion.text import to_text

    def number(this: EnumValue) -> object:
        kind = declared_type(python.underlying).python
        return int(this) if kind is None else kind(int(this))

    def keep(this: EnumValue, value: object) -> None:
        from poshws.corelib.exceptions import NotSupportedException

        raise NotSupportedException("A value of an enum cannot become another.")

    underlying = to_text(declared_type(python.underlying))
    members: dict[str, object] = {f"field {underlying} value__": (number, keep)}
    for name, value in python.names.items():
        members[f"field static {full_name} {name}"] = python(value)
    return Declaration(
        full_name, (), python, members, kind="enum", base="System.Enum", interfaces=()
    )


def lower_names() -> dict[str, str]:
    """Every known full name by its lower-case form, generic ones with their arity."""
    if not _LOWER_NAMES:
        from poshws.clr import TYPES

        for name in (*core_names(), *TYPES):
            _LOWER_NAMES.setdefault(name.lower(), name)
    return _LOWER_NAMES


def simple_name(full_name: str) -> str:
    """The part behind the namespace, and behind the outer type of a nested one."""
    head, bracket, rest = full_name.partition("[")
    simple = head.rpartition(".")[2].rpartition("+")[2]
    return simple if not bracket or rest[0] not in ",]" else simple + bracket + rest

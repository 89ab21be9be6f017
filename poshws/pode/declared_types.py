"""Makes the .NET types of Pode's objects known."""

from __future__ import annotations

from poshws.corelib.typesystem.declare import Declaration
from poshws.corelib.typesystem.types import Type, register


def register_all(declarations: list[Declaration]) -> None:
    """Makes types known."""
    for each in declarations:
        assert each.python is not None
        register(each.python, made(each))


def made(declaration: Declaration) -> Type:
    """The type of a declaration."""
    return Type(
        declaration.name,
        kind=declaration.kind,
        base_name=declaration.base,
        interface_names=declaration.interfaces,
        python=declaration.python,
        declaration=declaration,
    )

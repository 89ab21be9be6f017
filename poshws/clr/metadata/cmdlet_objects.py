"""Objects of PowerShell's cmdlet classes: `[Microsoft.PowerShell.Commands.GetItemCommand]::new()`.

They hold what is assigned to their properties, which are the parameters; a cmdlet is run by its
name.
"""

from __future__ import annotations

from poshws.clr.metadata.describe import snake_case
from poshws.clr.metadata.generic_instantiation import default_value
from poshws.corelib.typesystem.declare import Property
from poshws.corelib.typesystem.types import declared_type, type_of


class CmdletObject:
    """What the objects of all these classes are."""

    net_name: str

    def __init__(self) -> None:
        kind = type_of(self)
        for name in kind.member_names():
            member = kind.find_member(name)
            if isinstance(member, Property) and member.set is not None:
                value = default_value(declared_type(member.type_name))
                setattr(self, snake_case(member.name), value)

    def __getattr__(self, name: str) -> None:
        """What a running cmdlet only has is null."""
        if name.startswith("__"):
            raise AttributeError(name)


def cmdlet_class(full_name: str) -> type:
    """The class of one cmdlet's objects."""
    return type(full_name.rpartition(".")[2], (CmdletObject,), {"net_name": full_name})

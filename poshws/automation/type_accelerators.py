"""The short names of types as scripts list and change them: PowerShell's internal
TypeAccelerators.
"""

from __future__ import annotations

from poshws.clr.collections.dictionaries import Dictionary
from poshws.clr.metadata.generic_instantiation import close_type
from poshws.corelib.typesystem.accelerators import ADDED, REMOVED, SPELLED
from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.types import Type, core_type, find_type


def names_and_types() -> object:
    """A dictionary of every short name and its type."""
    text, kind = core_type("System.String"), core_type("System.Type")
    table = Dictionary(close_type("System.Collections.Generic.Dictionary`2", text, kind))
    for name, full_name in SPELLED.items():
        if name.lower() not in REMOVED:
            table[name] = find_type(full_name) or Type(full_name)
    for name, added in ADDED.items():
        table[name] = added
    return table


def add(name: str, kind: Type) -> None:
    """A new short name; later uses of it mean the type."""
    ADDED[name.lower()] = kind


def remove(name: str) -> bool:
    """Takes a short name away."""
    if ADDED.pop(name.lower(), None) is None:
        REMOVED.add(name.lower())
    return True


TYPES = [
    declare(
        "System.Management.Automation.TypeAccelerators",
        None,
        {
            "static System.Collections.Generic.Dictionary[string,type] Get {get;}": names_and_types,
            "static void Add(string typeName, type type)": add,
            "static bool Remove(string typeName)": remove,
        },
        kind="static",
    )
]

"""Save-PodeState, Restore-PodeState and the collections for the shared state.

A file of version 2 keeps the types of values: each is a table of its type's name and its value or
items. Older files are plain JSON.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any

from poshws.binding import AllowNull, Param, Session
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.corelib.datetime.date_time import DateTime
from poshws.corelib.numerics.numbers import Int64
from poshws.corelib.psobject import PSCustomObject
from poshws.corelib.typesystem.types import resolve_type
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.instance_members import type_names
from poshws.objects.invocation.calls import invoke_member
from poshws.objects.invocation.invoke import construct
from poshws.objects.members import get_member
from poshws.pode.command import NO_ITEMS, pode_command
from poshws.pode.requests.payloads import as_list
from poshws.pode.server.context import pode_of

if TYPE_CHECKING:
    from collections.abc import Iterator

META, DATA = "__pode_state_metadata__", "__pode_state_data__"
DICTIONARY = "System.Collections.Concurrent.ConcurrentDictionary[string,object]"
LIST = "System.Collections.Generic.List[object]"
SET = "System.Collections.Generic.HashSet[object]"
BAG = "System.Collections.Concurrent.ConcurrentBag[object]"
COLLECTIONS = {
    "list": LIST,
    "podeconcurrentlist": LIST,
    "hashset": SET,
    "sortedset": SET,
    "podeconcurrentset": SET,
    "concurrentbag": BAG,
}
DICTIONARIES = {"concurrentdictionary": DICTIONARY, "dictionary": DICTIONARY}
NUMBERS = {"float": "single"}  # names that are no types


def short_name(value: object) -> str:
    """The name of a value's type without its namespace and what it is made of."""
    return type_names(value)[0].partition("`")[0].partition("[")[0].rpartition(".")[2]


def to_data(value: Any) -> object:
    """A value as a file keeps it."""
    if value is None:
        return None
    if isinstance(value, DateTime):
        return typed("DateTime", Value=invoke_member(value, "ToString", ["o"]))
    kind = short_name(value)
    if kind == "TimeSpan":
        return typed(kind, Value=get_member(value, "Ticks"))
    if kind == "Guid":
        return typed(kind, Value=convert_to_string(value))
    if isinstance(value, (str, bool, int, float, Decimal)):
        return typed(kind, Value=value)
    if isinstance(value, (Hashtable, OrderedDictionary)):
        return typed(kind, Items=[pair(key, item) for key, item in value.items()])
    if isinstance(value, PSCustomObject):
        return typed(kind, Items=[pair(name, get_member(value, name)) for name in value])
    if kind.lower() in DICTIONARIES:
        return typed(kind, Items=[pair(key, item) for key, item in value.items()])
    if kind.lower() in COLLECTIONS:
        return typed(kind, Items=[to_data(item) for item in value])
    if isinstance(value, list) or hasattr(value, "__iter__"):
        return [to_data(item) for item in value]
    return value


def typed(kind: str, **part: object) -> Hashtable:
    """A value with the name of its type."""
    return Hashtable([("Type", kind), *part.items()])


def pair(key: object, value: object) -> Hashtable:
    """An entry of a table."""
    return Hashtable([("Key", key), ("Value", to_data(value))])


def entry_data(value: object, scopes: list[str]) -> Hashtable:
    """A value of the state beside its scopes, in the dictionary that Pode keeps both in."""
    return typed("ConcurrentDictionary", Items=[pair("Value", value), pair("Scope", scopes)])


def entries_of(data: Any) -> Iterator[tuple[str, Any, Any]]:
    """The names, values and scopes in a file; scopes are None in those of older versions."""
    if META not in data:
        for name, value in data.items():
            is_entry = isinstance(value, Hashtable) and "Scope" in value
            yield (
                str(name),
                value["Value"] if is_entry else value,
                value["Scope"] if is_entry else None,
            )
        return
    for item in as_list(data[DATA].get("Items")):
        parts = {
            part["Key"]: from_data(part["Value"]) for part in as_list(item["Value"].get("Items"))
        }
        yield str(item["Key"]), parts.get("Value"), parts.get("Scope")


def from_data(data: object) -> object:
    """The value that a file keeps."""
    if isinstance(data, list):
        return [from_data(item) for item in data]
    if not isinstance(data, Hashtable) or not isinstance(data.get("Type"), str):
        return data
    kind = str(data["Type"]).lower()
    if "Items" not in data:
        return from_scalar(kind, data.get("Value"))
    items = as_list(data["Items"])
    if kind in COLLECTIONS:
        made = new(COLLECTIONS[kind])

        for item in items:
            invoke_member(made, "Add", [from_data(item)])
        return made
    pairs = [(entry["Key"], from_data(entry["Value"])) for entry in items]
    if kind in DICTIONARIES:
        return filled(new(DICTIONARIES[kind]), pairs)
    if kind == "pscustomobject":
        return PSCustomObject({str(key): value for key, value in pairs})
    if kind in ("ordereddictionary", "orderedhashtable"):
        return filled(OrderedDictionary(), pairs)
    return Hashtable(pairs)


def from_scalar(kind: str, value: Any) -> object:
    """A plain value of a type."""
    wanted = resolve_type(NUMBERS.get(kind, kind))
    if wanted is None:
        return value
    if kind == "timespan":
        value = Int64(int(value))  # ticks
    return convert(value, wanted)


def filled(table: Any, pairs: list[tuple[Any, Any]]) -> object:
    """The table with entries added."""
    for key, value in pairs:
        table[key] = value
    return table


def new(type_name: str) -> Any:
    """A new collection of a type."""
    wanted = resolve_type(type_name)
    assert wanted is not None
    return construct(wanted, [])


@pode_command("Save-PodeState")
def save_pode_state(
    path: str,
    scope: list[str] | None = None,
    exclude: list[str] | None = None,
    include: list[str] | None = None,
    depth: int = 20,
    *,
    compress: bool = False,
    session: Session,
) -> None:
    """Writes the shared state to a file.

    -Path      The file; `./` means the server's root.
    -Scope     Only values filed under any of these scopes.
    -Exclude   Not these names.
    -Include   Only these names.
    -Depth     How deep values are written.
    -Compress  Writes it in one line.

    PS> Start-PodeServer { Save-PodeState -Path ./state.json }
    """
    pode = pode_of(session)
    entries = pode.state.select(scope or [], include or [], exclude or [])
    items = [
        Hashtable([("Key", entry.name), ("Value", entry_data(entry.value, list(entry.scopes)))])
        for entry in entries
    ]
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
    table = Hashtable(
        [
            (META, Hashtable([("Version", 2), ("Timestamp", now)])),
            (DATA, typed("ConcurrentDictionary", Items=items)),
        ]
    )
    named = {"InputObject": table, "Depth": depth, "Compress": compress}
    found = session.run("ConvertTo-Json", named)
    full = pode.resolve(path)
    # A reader never finds half a file, and a crash never leaves one.
    with open(f"{full}.new", "w", encoding="utf-8") as file:
        file.writelines(f"{line}\n" for line in found)
    os.replace(f"{full}.new", full)


@pode_command("Restore-PodeState", positions="path depth")
def restore_pode_state(
    path: str, *, merge: bool = False, depth: int = 20, session: Session
) -> None:
    """Reads the shared state from a file; nothing happens if there is none.

    -Path   The file; `./` means the server's root.
    -Merge  Keeps what is not in the file.
    -Depth  How deep values are read.

    PS> Start-PodeServer { Restore-PodeState -Path ./state.json }
    """
    pode = pode_of(session)
    full = pode.resolve(path)
    if not os.path.isfile(full):
        return
    with open(full, encoding="utf-8-sig") as file:
        text = file.read()
    if not text.strip():
        return
    found = session.run(
        "ConvertFrom-Json", {"InputObject": text, "AsHashtable": True, "Depth": depth}
    )
    data = found[0] if found else None
    if not isinstance(data, Hashtable):
        return
    if not merge:
        pode.state.clear()
    for name, value, scopes in entries_of(data):
        pode.state.set(name, value, [str(each) for each in as_list(scopes)])


@pode_command("New-PodeStateDictionary")
def new_pode_state_dictionary(data: Annotated[object, AllowNull()] = None) -> object:
    """Gives a dictionary for the shared state.

    -Data  A table with its first entries.

    PS> (New-PodeStateDictionary -Data @{ a = 1 }).Count
    1
    """
    pairs = list(data.items()) if hasattr(data, "items") else []
    return filled(new(DICTIONARY), pairs)


@pode_command("New-PodeStateOrderedDictionary")
def new_pode_state_ordered_dictionary(data: Annotated[object, AllowNull()] = None) -> object:
    """Gives a dictionary for the shared state that keeps the order of its entries.

    -Data  A table with its first entries.

    PS> (New-PodeStateOrderedDictionary -Data ([ordered]@{ b = 1; a = 2 })).Keys -join ' '
    b a
    """
    pairs = list(data.items()) if hasattr(data, "items") else []
    return filled(OrderedDictionary(), pairs)


def collection(type_name: str, items: list[object]) -> object:
    """A collection with items, as one object."""
    made = new(type_name)
    for item in items:
        invoke_member(made, "Add", [item])
    return iter([made])


@pode_command("New-PodeStateList")
def new_pode_state_list(
    data: Annotated[list[object], AllowNull(), Param()] = NO_ITEMS,
) -> object:
    """Gives a list for the shared state.

    -Data  Its first items.

    PS> (New-PodeStateList -Data 1, 2).Count
    2
    """
    return collection(LIST, data or [])


@pode_command("New-PodeStateSet")
def new_pode_state_set(
    data: Annotated[list[object], AllowNull(), Param()] = NO_ITEMS,
) -> object:
    """Gives a set for the shared state: each item is in it once.

    -Data  Its first items.

    PS> (New-PodeStateSet -Data 1, 1).Count
    1
    """
    return collection(SET, data or [])


@pode_command("New-PodeStateBag")
def new_pode_state_bag(
    data: Annotated[list[object], AllowNull(), Param()] = NO_ITEMS,
) -> object:
    """Gives a bag for the shared state: items without an order.

    -Data  Its first items.

    PS> Start-PodeServer { $null = Set-PodeState -Name bag -Value (New-PodeStateBag) }
    """
    return collection(BAG, data or [])

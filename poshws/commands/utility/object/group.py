"""Group-Object: the objects in groups that share the values of their keys."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import Annotated, TypeAlias

from poshws.automation.results.command_results import GroupInfo, GroupInfoNoElement
from poshws.binding import Collected, Param, Session, cmdlet
from poshws.clr.collections.lists import ArrayList, object_collection
from poshws.commands.reporting import fail, record
from poshws.commands.utility.object.comparing import ObjectComparer
from poshws.commands.utility.object.culture_parameter import Culture
from poshws.commands.utility.object.ordering import (
    GROUP_KEYS,
    Entry,
    EntryComparer,
    entries_of,
    grouped,
    keys_or_default,
    ranked,
    read_keys,
)
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import ArgumentException, NetException, NullReferenceException
from poshws.corelib.psobject import MISSING, PSCustomObject, unwrap
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import convert_to_string, net_to_string
from poshws.operators.comparison import compare, is_comparable

_NEEDS_TABLE = (
    "The command cannot be run because the AsString parameter requires that you specify the "
    "AsHashtable parameter."
)
_NEEDS_TEXT = (
    "The command cannot be run because using the AsHashTable parameter with more than one "
    "property requires adding the AsString parameter."
)
_DUPLICATE = (
    "The objects grouped by this property cannot be expanded because there is a key duplication. "
    "Provide a valid value for the property, and then try again."
)

_Switch: TypeAlias = bool


@cmdlet(
    "Group-Object",
    order="no_element as_hash_table as_string input",
    alias="group",
    sets={"HashTable": "as_hash_table as_string"},
    output=("System.Collections.Hashtable", "Microsoft.PowerShell.Commands.GroupInfo"),
)
def group_object(
    property: list[object] | None = None,
    *,
    input: Collected[object],
    no_element: bool = False,
    as_hash_table: Annotated[_Switch, Param(alias="AHT")] = False,
    as_string: bool = False,
    culture: Culture = "",
    case_sensitive: bool = False,
    session: Session,
) -> Iterator[object]:
    """Groups objects that have the same value in a property.

    Each group has Count, Name (the values as text), Group (the objects) and Values.

    -Property       What to group by: names, scriptblocks or hashtables with Expression.
    -InputObject    The objects to group.
    -NoElement      Leaves the objects out of the groups.
    -AsHashTable    Gives one hashtable from value to objects.
    -AsString       With -AsHashTable: the keys are strings.
    -Culture        The culture whose rules strings are compared by.
    -CaseSensitive  Strings that differ by case make different groups.

    PS> 'b', 'a', 'B' | Group-Object | ForEach-Object { "$($_.Name) $($_.Count)" }
    a 1
    b 2
    """
    items = [item for item in input if item is not None]
    if not items:
        return
    if property is not None and not property:
        raise NullReferenceException()
    keys = read_keys(keys_or_default(property, items), GROUP_KEYS, items)
    if as_string and not as_hash_table:
        switch = convert(True, declared_type("System.Management.Automation.SwitchParameter"))
        fail(ArgumentException(_NEEDS_TABLE), "ArgumentException", "InvalidArgument", switch)
    if as_hash_table and not as_string and len(keys) > 1:
        fail(ArgumentException(_NEEDS_TEXT), "ArgumentException", "InvalidArgument", property)
    entries = entries_of(session, items, keys)
    comparer = EntryComparer(ObjectComparer(not case_sensitive), [False] * max(len(keys), 1))
    make = GroupInfoNoElement if no_element else GroupInfo
    groups = _grouped(entries, comparer, make)
    if not as_hash_table:
        yield from groups
        return
    table = _as_table(groups, as_string, case_sensitive, session)
    if table is not None:
        yield table


def _grouped(
    entries: list[Entry], comparer: EntryComparer, make: type[GroupInfo]
) -> list[GroupInfo]:
    """Groups in the order of their values, or of appearance if the values differ in type."""
    if _has_mixed_types(entries):
        return _gathered(entries, comparer, make, in_order=False)
    if _are_told_apart_by_text(entries):
        ordered = [entry for _, entry in ranked(entries, comparer)]
        return _gathered(ordered, comparer, make, in_order=True)
    groups: list[GroupInfo] = []
    for together in grouped(entries, comparer):
        group = _group_of(together[0], make)
        group.add_all([entry.item for entry in together])
        groups.append(group)
    return groups


def _are_told_apart_by_text(entries: list[Entry]) -> bool:
    return any(not _is_plain(_value(value)) for value in _without_nulls(entries))


def _without_nulls(entries: list[Entry]) -> list[object]:
    """Of each column the first value that is none, which says of what type the column is."""
    columns = zip(*(entry.values for entry in entries), strict=True)
    return [next((v for v in column if _value(v) is not None), None) for column in columns]


def _is_plain(value: object) -> bool:
    return value is None or is_comparable(unwrap(value))


def _gathered(
    entries: list[Entry], comparer: EntryComparer, make: type[GroupInfo], *, in_order: bool
) -> list[GroupInfo]:
    """Groups found by what .NET's dictionary takes for equal, else by comparing with the groups
    before (with the last one, of entries in order). Of values that are not IComparable all are
    equal that ToString gives the same text of, so that arrays of a type are one group.

    Raises ExtendedTypeSystemException where custom objects would have to be compared.
    """
    groups: list[tuple[Entry, GroupInfo]] = []
    known: dict[tuple[Hashable, ...], GroupInfo] = {}
    for entry in entries:
        key = tuple(_lookup_key(_value(value)) for value in entry.values)
        group = known.get(key)
        if group is None:
            before = groups[-1:] if in_order else groups
            alike = (each for first, each in before if not comparer.compare(first, entry))
            group = next(alike, None)
        if group is None:
            group = known[key] = _group_of(entry, make)
            groups.append((entry, group))
        group.add(entry.item)
    return [group for _, group in groups]


def _lookup_key(value: object) -> Hashable:
    base = unwrap(value)
    if type(base) is PSCustomObject:
        return _CustomKey(base)
    if base is None or isinstance(base, str):
        return base
    text = net_to_string(base)
    return (type(base), text) if is_comparable(base) else ("", text)


class _CustomKey:
    """A custom object as a key: PSObject compares it with another one, which is an error."""

    def __init__(self, value: PSCustomObject) -> None:
        self.value = value

    def __hash__(self) -> int:
        return 0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _CustomKey) and not compare(self.value, other.value)


def _has_mixed_types(entries: list[Entry]) -> bool:
    for column in range(len(entries[0].values)):
        kinds = {type(unwrap(_value(entry.values[column]))) for entry in entries}
        if len(kinds - {type(None)}) > 1:
            return True
    return False


def _value(value: object) -> object:
    return None if value is MISSING else value


def _group_of(entry: Entry, make: type[GroupInfo]) -> GroupInfo:
    values = [_value(value) for value in entry.values]
    whole = len(values) == 1 and values[0] is entry.item
    name = convert_to_string(values[0]) if whole else _name(values)
    return make(name, ArrayList(values), object_collection())


def _name(values: list[object]) -> str:
    return ", ".join(_text(value) for value in values if value is not None)


def _text(value: object) -> str:
    if isinstance(value, list):
        return "{" + ", ".join(convert_to_string(item) for item in value) + "}"
    return convert_to_string(value)


def _as_table(
    groups: list[GroupInfo], as_string: bool, case_sensitive: bool, session: Session
) -> Hashtable | None:
    table = Hashtable(ignores_case=not case_sensitive)
    try:
        for group in groups:
            table.add(group.name if as_string else unwrap(group.values[0]), group.group)
    except ArgumentException as error:
        session.write_error(record(NetException(_DUPLICATE, error), _DUPLICATE, "InvalidArgument"))
        return None
    return table

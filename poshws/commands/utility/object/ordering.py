"""The keys that Sort-Object, Group-Object and Compare-Object order their objects by."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cmp_to_key
from typing import Any

from poshws.binding import Session
from poshws.commands.reporting import record_of_input
from poshws.commands.utility.object.calculated import EXPRESSION, Calculated, Key, read_calculated
from poshws.commands.utility.object.comparing import ObjectComparer
from poshws.commands.utility.object.expressions import (
    PropertyExpression,
    property_or_missing,
    property_spelling,
    read_property,
    script_value,
)
from poshws.corelib.globalization.collation import text_key
from poshws.corelib.numerics.numbers import INTEGER_RANGES, Char
from poshws.corelib.psobject import MISSING, PSObject, unwrap
from poshws.objects.conversion.truth import truth
from poshws.objects.extended.standard_members import property_set_names, standard_member

_EXACT = Key("expression", types=EXPRESSION.types, mandatory=True, wildcards=False)
SORT_KEYS = (EXPRESSION, Key("ascending"), Key("descending"))
COMPARE_KEYS = (_EXACT, Key("ascending"), Key("descending"))
GROUP_KEYS = (_EXACT,)

_IN_TICKS = ("System.DateTime", "System.TimeSpan")


class Entry:
    """One object and the values it is ordered by; MISSING where the object lacks the property."""

    __slots__ = ("index", "item", "values")

    def __init__(self, item: object, values: list[object], index: int) -> None:
        self.item = item
        self.values = values
        self.index = index


def keys_or_default(
    properties: Sequence[object] | None, items: Sequence[object]
) -> Sequence[object] | None:
    """The -Property arguments; without any the DefaultKeyPropertySet of the first object."""
    if properties is not None or not items:
        return properties
    return property_set_names(standard_member(items[0], "DefaultKeyPropertySet")) or None


def read_keys(
    properties: Sequence[object] | None, keys: Sequence[Key], items: Iterable[object]
) -> list[Calculated]:
    """The -Property arguments; a wildcard stands for every property any of the objects has."""
    expanded: list[Calculated] = []
    for each in read_calculated(properties or (), keys):
        if not each.expression.has_wildcards:
            expanded.append(each)
            continue
        names = {
            name.lower(): name for item in items for name in each.expression.resolve_names(item)
        }
        for name in sorted(names):
            found = _Expanded(PropertyExpression(names[name]), dict(each.entries))
            expanded.append(found)
    return expanded


class _Expanded(Calculated):
    """A key of a name that a wildcard stood for: objects without it have null there."""


def entries_of(
    session: Session, items: Iterable[object], keys: Sequence[Calculated]
) -> list[Entry]:
    """The entry of each object; errors of scriptblocks are reported, their value is null."""
    if not keys:
        return [Entry(item, [item], index) for index, item in enumerate(items)]
    readers = [
        _read_member(key.expression.name)
        if isinstance(key, _Expanded)
        else _reader(session, key.expression)
        for key in keys
    ]
    return [
        Entry(item, [read(item) for read in readers], index) for index, item in enumerate(items)
    ]


def _read_member(name: str) -> Callable[[object], object]:
    return lambda item: read_property(item, name).value


def _reader(session: Session, expression: PropertyExpression) -> Callable[[object], object]:
    if expression.script is None:
        name = expression.name
        return lambda item: property_or_missing(item, name)

    def run(item: object) -> object:
        value, error = script_value(session, expression.script, item)
        if error is not None:
            record = record_of_input(error, "ExpressionEvaluation", "InvalidResult", item)
            session.write_error(record)
        return value

    return run


def directions(keys: Sequence[Calculated], descending: bool) -> list[bool]:
    """For each key whether it runs downwards, by its own entries or else as -Descending says."""
    if not keys:
        return [descending]
    return [_is_descending(key.entries, descending) for key in keys]


def _is_descending(entries: dict[str, object], otherwise: bool) -> bool:
    ascending, descending = entries.get("ascending"), entries.get("descending")
    if ascending is None and descending is None:
        return otherwise
    both = ascending is not None and descending is not None
    if both and truth(ascending) == truth(descending):
        return otherwise
    return not truth(ascending) if ascending is not None else truth(descending)


class EntryComparer:
    """Compares entries key by key; objects without the property come last in any direction."""

    def __init__(self, comparer: ObjectComparer, descending: Sequence[bool]) -> None:
        self.comparer = comparer
        self.descending = list(descending)

    def compare(self, first: Entry, second: Entry) -> int:
        """Below zero, zero or above zero."""
        for mine, theirs, down in zip(first.values, second.values, self.descending, strict=False):
            order = self.compare_values(mine, theirs, down)
            if order:
                return order
        return 0

    def compare_values(self, mine: object, theirs: object, down: bool) -> int:
        if mine is MISSING:
            return 0 if theirs is MISSING else 1
        if theirs is MISSING:
            return -1
        order = self.comparer.compare(mine, theirs)
        return -order if down else order


Keys = list[list[Any]]
"""For each column the plain keys of all entries, which Python orders as PowerShell would."""


def plain_keys(entries: Sequence[Entry], comparer: EntryComparer) -> Keys | None:
    """The keys, or None where a column mixes types or has none that Python orders alike."""
    ignores_case = comparer.comparer.ignores_case
    keys: Keys = []
    for column in range(len(comparer.descending)):
        found = _column_keys([entry.values[column] for entry in entries], ignores_case)
        if found is None:
            return None
        keys.append(found)
    return keys


def _column_keys(values: list[Any], ignores_case: bool) -> list[Any] | None:
    kinds = set(map(type, values))
    if PSObject in kinds:
        values = [unwrap(value) for value in values]
        kinds = set(map(type, values))
    if kinds <= {int}:
        return values
    if kinds <= {int, float}:
        return None if any(value != value for value in values) else values
    if kinds == {str}:
        made = {text: text_key(text, ignores_case) for text in set(values)}
        return [made[text] for text in values]
    if kinds == {bool} or kinds <= INTEGER_RANGES.keys():
        return values
    if kinds == {Char}:
        return [ord(value) for value in values]
    if len(kinds) == 1 and getattr(kinds.pop(), "net_name", "") in _IN_TICKS:
        return [value.ticks for value in values]
    return None


def ranked(
    entries: list[Entry], comparer: EntryComparer, keys: Keys | None = None
) -> list[tuple[int, Entry]]:
    """The entries in stable order, each with its rank: equal entries share one."""
    keys = plain_keys(entries, comparer) if keys is None else keys
    if keys is None:
        ordered = list(entries)
        for column in reversed(range(len(comparer.descending))):
            _sort_column(ordered, column, comparer)
        return with_ranks(ordered, comparer)
    places = list(range(len(entries)))
    for values, down in reversed(list(zip(keys, comparer.descending, strict=True))):
        # timsort's `reverse` keeps equal entries in place, too
        places.sort(key=values.__getitem__, reverse=down)
    result: list[tuple[int, Entry]] = []
    rank, before = 0, -1
    for place in places:
        if before >= 0 and any(column[place] != column[before] for column in keys):
            rank += 1
        result.append((rank, entries[place]))
        before = place
    return result


def grouped(entries: list[Entry], comparer: EntryComparer) -> list[list[Entry]]:
    """The entries that are equal together, the groups in order."""
    keys = plain_keys(entries, comparer)
    groups: dict[object, list[Entry]] = {}
    if keys is None:
        for rank, entry in ranked(entries, comparer):
            groups.setdefault(rank, []).append(entry)
        return list(groups.values())
    together: Iterable[Any] = keys[0] if len(keys) == 1 else zip(*keys, strict=True)
    for key, entry in zip(together, entries, strict=True):
        found = groups.get(key)
        if found is None:
            groups[key] = [entry]
        else:
            found.append(entry)
    return [groups[key] for key in sorted(groups)]  # type: ignore[type-var]


def with_ranks(ordered: list[Entry], comparer: EntryComparer) -> list[tuple[int, Entry]]:
    """Entries in order, each with its rank."""
    result: list[tuple[int, Entry]] = []
    rank = 0
    for position, entry in enumerate(ordered):
        if position and comparer.compare(ordered[position - 1], entry):
            rank += 1
        result.append((rank, entry))
    return result


def _sort_column(ordered: list[Entry], column: int, comparer: EntryComparer) -> None:
    """Sorts by one column, stably."""
    down = comparer.descending[column]

    def compare(first: Entry, second: Entry) -> int:
        return comparer.compare_values(first.values[column], second.values[column], down)

    ordered.sort(key=cmp_to_key(compare))


__all__ = [
    "COMPARE_KEYS",
    "GROUP_KEYS",
    "SORT_KEYS",
    "Entry",
    "EntryComparer",
    "directions",
    "entries_of",
    "property_spelling",
    "grouped",
    "keys_or_default",
    "plain_keys",
    "ranked",
    "read_keys",
    "read_property",
]

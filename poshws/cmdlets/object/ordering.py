"""The keys that Sort-Object, Group-Object and Compare-Object order their objects by."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cmp_to_key
from typing import Any

from poshws.binding import Session
from poshws.cmdlets.object.calculated import EXPRESSION, Calculated, Key, read_calculated
from poshws.cmdlets.object.comparing import ObjectComparer
from poshws.cmdlets.object.expressions import (
    PropertyExpression,
    property_or_missing,
    property_spelling,
    read_property,
    script_result,
)
from poshws.values.convert import truth
from poshws.values.errors import ErrorRecord
from poshws.values.operators import text_key
from poshws.values.psobject import MISSING, unwrap

SORT_KEYS = (
    Key("expression", types=EXPRESSION.types, mandatory=True, wildcards=False),
    Key("ascending"),
    Key("descending"),
)
GROUP_KEYS = (EXPRESSION,)


class Entry:
    """One object and the values it is ordered by; MISSING where the object lacks the property."""

    __slots__ = ("index", "item", "values")

    def __init__(self, item: object, values: list[object], index: int) -> None:
        self.item = item
        self.values = values
        self.index = index


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
            expanded.append(Calculated(PropertyExpression(names[name]), dict(each.entries)))
    return expanded


def entries_of(
    session: Session, items: Iterable[object], keys: Sequence[Calculated]
) -> list[Entry]:
    """The entry of each object; errors of scriptblocks are reported, their value is null."""
    if not keys:
        return [Entry(item, [item], index) for index, item in enumerate(items)]
    readers = [_reader(session, key.expression) for key in keys]
    return [
        Entry(item, [read(item) for read in readers], index) for index, item in enumerate(items)
    ]


def _reader(session: Session, expression: PropertyExpression) -> Callable[[object], object]:
    if expression.script is None:
        name = expression.name
        return lambda item: property_or_missing(item, name)

    def run(item: object) -> object:
        result = script_result(session, expression.script, item)
        if result.error is not None:
            record = ErrorRecord(result.error, "ExpressionEvaluation", "InvalidResult", item)
            session.write_error(record)
        return result.value

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
            order = self._compare_values(mine, theirs, down)
            if order:
                return order
        return 0

    def _compare_values(self, mine: object, theirs: object, down: bool) -> int:
        if mine is MISSING:
            return 0 if theirs is MISSING else 1
        if theirs is MISSING:
            return -1
        order = self.comparer.compare(mine, theirs)
        return -order if down else order


def ranked(entries: list[Entry], comparer: EntryComparer) -> list[tuple[int, Entry]]:
    """The entries in stable order, each with its rank: equal entries share one."""
    ordered = list(entries)
    width = len(comparer.descending)
    for column in reversed(range(width)):
        _sort_column(ordered, column, comparer)
    return with_ranks(ordered, comparer)


def with_ranks(ordered: list[Entry], comparer: EntryComparer) -> list[tuple[int, Entry]]:
    """Entries in order, each with its rank."""
    result: list[tuple[int, Entry]] = []
    rank = 0
    for position, entry in enumerate(ordered):
        if position and comparer.compare(ordered[position - 1], entry):
            rank += 1
        result.append((rank, entry))
    return result


def is_consistent(entries: list[Entry], comparer: EntryComparer) -> bool:
    """Whether the keys are such that their order doesn't depend on how they are sorted."""
    ignores_case = comparer.comparer.ignores_case
    return all(
        _fast_key(entries, column, ignores_case) for column in range(len(comparer.descending))
    )


def _sort_column(ordered: list[Entry], column: int, comparer: EntryComparer) -> None:
    """Sorts by one key, stably; timsort's `reverse` keeps equal entries in place, too."""
    key = _fast_key(ordered, column, comparer.comparer.ignores_case)
    if key is not None:
        ordered.sort(key=key, reverse=comparer.descending[column])
        return
    down = comparer.descending[column]

    def compare(first: Entry, second: Entry) -> int:
        return comparer._compare_values(first.values[column], second.values[column], down)

    ordered.sort(key=cmp_to_key(compare))


def _fast_key(
    ordered: list[Entry], column: int, ignores_case: bool
) -> Callable[[Entry], Any] | None:
    """A plain sort key when all values of a column are numbers or all are texts."""
    kinds = {type(unwrap(entry.values[column])) for entry in ordered}
    if kinds <= {int} or (kinds <= {int, float} and not _has_nan(ordered, column)):
        return lambda entry: unwrap(entry.values[column])
    if kinds == {str}:
        return lambda entry: text_key(unwrap(entry.values[column]), ignores_case)
    return None


def _has_nan(ordered: list[Entry], column: int) -> bool:
    return any(entry.values[column] != entry.values[column] for entry in ordered)


__all__ = [
    "GROUP_KEYS",
    "SORT_KEYS",
    "Entry",
    "EntryComparer",
    "directions",
    "entries_of",
    "property_spelling",
    "ranked",
    "read_keys",
    "read_property",
]

"""Sort-Object: the objects in the order of their keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Annotated

from poshws.binding import Collected, Range, Session, cmdlet
from poshws.commands.utility.object.comparing import ObjectComparer
from poshws.commands.utility.object.culture_parameter import Culture
from poshws.commands.utility.object.heap_order import heap_sorted
from poshws.commands.utility.object.introsort import introsorted, introspective_order
from poshws.commands.utility.object.ordering import (
    SORT_KEYS,
    Entry,
    EntryComparer,
    directions,
    entries_of,
    keys_or_default,
    plain_keys,
    ranked,
    read_keys,
    with_ranks,
)
from poshws.corelib.psobject import MISSING

_POSITIVE = Range(1, 2147483647)


@cmdlet(
    "Sort-Object",
    order="stable descending unique top bottom input",
    alias="sort",
    default_set="Default",
    sets={"Default": "stable", "Top": "top!", "Bottom": "bottom!"},
)
def sort_object(
    property: list[object] | None = None,
    *,
    input: Collected[object],
    descending: bool = False,
    unique: bool = False,
    top: Annotated[int, _POSITIVE] = 0,
    bottom: Annotated[int, _POSITIVE] = 0,
    stable: bool = False,
    culture: Culture = "",
    case_sensitive: bool = False,
    session: Session,
) -> Iterator[object]:
    """Sorts objects, by themselves or by properties.

    A key may be a name, a scriptblock, or a hashtable with Expression, Ascending and Descending.
    Objects that lack the property come last.

    -Property       What to sort by, the most important first.
    -InputObject    The objects to sort.
    -Descending     From the greatest to the least.
    -Unique         Of objects that sort equal, only the first.
    -Top            Only so many from the start of the order.
    -Bottom         Only so many from its end.
    -Stable         Objects that sort equal keep the order in which they came.
    -Culture        The culture whose rules strings are compared by.
    -CaseSensitive  Strings that differ by case are not equal.

    PS> 3, 1, 2 | Sort-Object -Descending
    3
    2
    1
    """
    items = [item for item in input if item is not None]
    keys = read_keys(keys_or_default(property, items), SORT_KEYS, items)
    comparer = EntryComparer(ObjectComparer(not case_sensitive), directions(keys, descending))
    entries = entries_of(session, items, keys)
    plain = plain_keys(entries, comparer)
    if plain is None and (stable or top or bottom):
        distinct = _distinct(entries, comparer) if unique else entries
        kept = heap_sorted(distinct, _in_heap(comparer), top=top, bottom=bottom)
        yield from (entry.item for entry in kept)
        return
    if stable or top or bottom:
        order = ranked(entries, comparer, plain)
    elif plain is not None:
        order = ranked(entries, comparer, plain)
        if keys or not _are_alike(items, plain[0]):
            order = introspective_order(order)
    else:
        order = with_ranks(introsorted(entries, comparer.compare), comparer)
    if unique:
        order = _first_of_each(order)
    if top:
        order = order[:top]
    elif bottom:
        order = order[-bottom:]
    for _, entry in order:
        yield entry.item


def _are_alike(items: list[object], keys: list[object]) -> bool:
    """Whether objects with equal keys can't be told apart: it doesn't matter which comes first."""
    kinds = set(map(type, items))
    return kinds == {int} or (kinds == {str} and len(set(items)) == len(set(keys)))


def _in_heap(comparer: EntryComparer) -> Callable[[Entry, Entry], int]:
    """The comparer, with objects that have none of the properties behind all others; what is equal
    comes in the order of the input.
    """

    def compare(first: Entry, second: Entry) -> int:
        is_bare, is_other_bare = _is_bare(first), _is_bare(second)
        if is_bare != is_other_bare:
            return is_bare - is_other_bare
        order = comparer.compare(first, second)
        return order or (first.index > second.index) - (first.index < second.index)

    return compare


def _is_bare(entry: Entry) -> bool:
    return all(value is MISSING for value in entry.values)


def _distinct(entries: list[Entry], comparer: EntryComparer) -> list[Entry]:
    """The first of each of the entries that compare equal."""
    kept: list[Entry] = []
    for entry in entries:
        if all(comparer.compare(each, entry) for each in kept):
            kept.append(entry)
    return kept


def _first_of_each(order: list[tuple[int, Entry]]) -> list[tuple[int, Entry]]:
    kept: list[tuple[int, Entry]] = []
    for rank, entry in order:
        if not kept or kept[-1][0] != rank:
            kept.append((rank, entry))
    return kept

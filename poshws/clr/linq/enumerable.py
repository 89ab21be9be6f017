"""[Linq.Enumerable]: queries over sequences. What .NET works out as it goes is an array at once
here.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from poshws.clr.collections import equality
from poshws.clr.collections.lists import List
from poshws.clr.linq.sequences import (
    MANY,
    MANY_MATCH,
    NO_ELEMENTS,
    Grouping,
    OrderedQuery,
    Query,
    bound,
    comparison_by,
    default_of,
    extreme,
    filtered,
    is_known,
    items_of,
    keyed,
    mapped,
    one_of,
    one_or_default,
    query,
    same_by,
    sequence,
    source_kind,
    then_ordered,
    unique,
    with_index,
)
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.generic_instantiation import close_type
from poshws.clr.system.delegates import as_function, call, holds
from poshws.clr.system.tuples import ValueTuple, make_tuple
from poshws.corelib.exceptions.dotnet import (
    ArgumentOutOfRangeException,
    InvalidCastException,
    InvalidOperationException,
)
from poshws.corelib.memory_limits import check_array_size
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.typesystem.declare import Declaration, declare
from poshws.corelib.typesystem.types import core_type, is_instance, type_of
from poshws.objects import enumeration
from poshws.objects.invocation.invoke import construct

if TYPE_CHECKING:
    pass


class EnumerableMembers:
    """System.Linq.Enumerable."""

    @query
    def range(types: Any, start: int, count: int) -> object:
        if count < 0 or start + count - 1 > 2**31 - 1:
            raise ArgumentOutOfRangeException("count")
        check_array_size(4 * count)
        return TypedArray(range(start, start + count), element_type=core_type("System.Int32"))

    @query
    def repeat(types: Any, element: object, count: int) -> object:
        if count < 0:
            raise ArgumentOutOfRangeException("count")
        check_array_size(count)
        return sequence([element] * count, types)

    @query
    def empty(types: Any) -> object:
        return sequence((), types)

    @query
    def where(types: Any, source: object, predicate: object) -> object:
        found = filtered(items_of(source), (predicate,))
        return Query(f"{source_kind(source)}WhereIterator", types, found)

    @query
    def select(types: Any, source: object, selector: object) -> object:
        function = with_index(as_function(selector), selector)
        found = [function(item, i) for i, item in enumerate(items_of(source))]
        return Query(f"{source_kind(source)}SelectIterator", types, found)

    @query
    def select_many(types: Any, source: object, selector: object, *rest: object) -> object:
        found: list[object] = []
        for item in items_of(source):
            inner = enumeration.elements_of(call(selector, item))
            found += [call(rest[0], item, each) for each in inner] if rest else inner
        return Query("SelectManySingleSelectorIterator", types, found)

    @query
    def to_array(types: Any, source: object) -> object:
        return sequence(items_of(source), types)

    as_enumerable = to_array

    @query
    def to_list(types: Any, source: object) -> object:
        return List(close_type("System.Collections.Generic.List`1", *types[:1]), items_of(source))

    @query
    def to_hash_set(types: Any, source: object, *comparer: object) -> object:
        kind = close_type("System.Collections.Generic.HashSet`1", *types[:1])
        return construct(kind, [sequence(items_of(source), types), *comparer])

    @query
    def to_dictionary(types: Any, source: object, key: object, *rest: object) -> object:
        delegates = [each for each in rest if callable(each) or hasattr(each, "block")]
        kinds = (types[1], types[2] if delegates and len(types) > 2 else types[0])
        made: Any = construct(close_type("System.Collections.Generic.Dictionary`2", *kinds), [])
        for name, item in keyed(items_of(source), key):
            made.add(name, call(delegates[0], item) if delegates else item)
        return made

    @query
    def group_by(types: Any, source: object, key: object, *rest: object) -> object:
        groups: list[Grouping] = []
        places: dict[Any, Grouping] = {}
        for name, item in keyed(items_of(source), key):
            sign = (type(name), name) if isinstance(name, (str, int)) else (None, str(name))
            group = places.get(sign)
            if group is None:
                group = places[sign] = Grouping(name)
                groups.append(group)
            group.append(call(rest[0], item) if rest else item)
        return Query("GroupByIterator", types, groups)

    @query
    def order_by(types: Any, source: object, key: object, comparer: object = None) -> object:
        return OrderedQuery(items_of(source), types, comparison_by(key, comparer, 1))

    @query
    def order_by_descending(
        types: Any, source: object, key: object, comparer: object = None
    ) -> object:
        return OrderedQuery(items_of(source), types, comparison_by(key, comparer, -1))

    @query
    def then_by(types: Any, source: object, key: object, comparer: object = None) -> object:
        return then_ordered(types, source, comparison_by(key, comparer, 1))

    @query
    def then_by_descending(
        types: Any, source: object, key: object, comparer: object = None
    ) -> object:
        return then_ordered(types, source, comparison_by(key, comparer, -1))

    @query
    def order(types: Any, source: object, comparer: object = None) -> object:
        compare = equality.comparison(comparer)
        return OrderedQuery(items_of(source), types, compare)

    @query
    def order_descending(types: Any, source: object, comparer: object = None) -> object:
        compare = equality.comparison(comparer)
        return OrderedQuery(items_of(source), types, lambda a, b: -compare(a, b))

    @query
    def reverse(types: Any, source: object) -> object:
        return Query("ReverseIterator", types, reversed(items_of(source)))

    @query
    def shuffle(types: Any, source: object) -> object:
        items = items_of(source)
        random.shuffle(items)
        return Query("ShuffleIterator", types, items)

    @query
    def distinct(types: Any, source: object, comparer: object = None) -> object:
        return Query("DistinctIterator", types, unique(items_of(source), comparer))

    @query
    def distinct_by(types: Any, source: object, key: object, comparer: object = None) -> object:
        found = unique(items_of(source), comparer, as_function(key))
        return Query("<DistinctByIterator>d__67", types, found)

    @query
    def union(types: Any, first: object, second: object, comparer: object = None) -> object:
        items = items_of(first, "first") + items_of(second, "second")
        return Query("UnionIterator2", types, unique(items, comparer))

    @query
    def except_(types: Any, first: object, second: object, comparer: object = None) -> object:
        had = items_of(second, "second")
        found = unique(items_of(first, "first"), comparer, seen=had)
        return Query("<ExceptIterator>d__88", types, found)

    @query
    def intersect(types: Any, first: object, second: object, comparer: object = None) -> object:
        same, others = same_by(comparer), items_of(second, "second")
        both = [item for item in items_of(first, "first") if is_known(others, item, same)]
        return Query("<IntersectIterator>d__121", types, unique(both, comparer))

    @query
    def concat(types: Any, first: object, second: object) -> object:
        items = items_of(first, "first") + items_of(second, "second")
        return Query("Concat2Iterator", types, items)

    @query
    def append(types: Any, source: object, element: object) -> object:
        return Query("AppendPrepend1Iterator", types, [*items_of(source), element])

    @query
    def prepend(types: Any, source: object, element: object) -> object:
        return Query("AppendPrepend1Iterator", types, [element, *items_of(source)])

    @query
    def zip(types: Any, first: object, second: object, *rest: object) -> object:
        one, two = items_of(first, "first"), items_of(second, "second")
        if rest and (callable(rest[0]) or hasattr(rest[0], "block")):
            made = [call(rest[0], a, b) for a, b in zip(one, two, strict=False)]
            return Query("<ZipIterator>d__362", types, made)
        others = [items_of(each) for each in rest]
        rows = zip(one, two, *others, strict=False)
        return Query("<ZipIterator>d__361", types, [make_tuple(ValueTuple, row) for row in rows])

    @query
    def skip(types: Any, source: object, count: int) -> object:
        return sequence(items_of(source)[max(count, 0) :], types)

    @query
    def take(types: Any, source: object, count: Any) -> object:
        return sequence(items_of(source)[: max(int(count), 0)], types)

    @query
    def skip_last(types: Any, source: object, count: int) -> object:
        items = items_of(source)
        left = max(len(items) - max(count, 0), 0)
        return Query("<TakeRangeFromEndIterator>d__316", types, items[:left])

    @query
    def take_last(types: Any, source: object, count: int) -> object:
        found = items_of(source)[-count:] if count > 0 else []
        return Query("<TakeRangeFromEndIterator>d__316", types, found)

    @query
    def skip_while(types: Any, source: object, predicate: object) -> object:
        items = items_of(source)
        stop = next((i for i, item in enumerate(items) if not holds(predicate, item)), len(items))
        return Query("<SkipWhileIterator>d__281", types, items[stop:])

    @query
    def take_while(types: Any, source: object, predicate: object) -> object:
        items = items_of(source)
        stop = next((i for i, item in enumerate(items) if not holds(predicate, item)), len(items))
        return Query("<TakeWhileIterator>d__318", types, items[:stop])

    @query
    def chunk(types: Any, source: object, size: int) -> object:
        if size < 1:
            raise ArgumentOutOfRangeException("size")
        rest = iter(items_of(source))
        chunks = iter(lambda: list(islice(rest, size)), [])
        made = [sequence(each, types) for each in chunks]
        return Query("<ArrayChunkIterator>d__39", types, made)

    @query
    def default_if_empty(types: Any, source: object, *default: object) -> object:
        return sequence(items_of(source) or [default[0] if default else default_of(types)], types)

    @query
    def cast(types: Any, source: object) -> object:
        items = items_of(source)
        for item in items:
            if item is not None and not is_instance(item, types[0]):
                own = type_of(item).full_name
                text = f"Unable to cast object of type '{own}' to type '{types[0].full_name}'."
                raise InvalidCastException(text)
        return Query("CastICollectionIterator", types, items)

    @query
    def of_type(types: Any, source: object) -> object:
        found = [item for item in items_of(source) if is_instance(item, types[0])]
        return Query("OfTypeIterator", types, found)

    # one value

    @query
    def first(types: Any, source: object, *predicate: object) -> object:
        return one_of(items_of(source), predicate, 0)

    @query
    def last(types: Any, source: object, *predicate: object) -> object:
        return one_of(items_of(source), predicate, -1)

    @query
    def first_or_default(types: Any, source: object, *rest: object) -> object:
        return one_or_default(types, items_of(source), rest, 0)

    @query
    def last_or_default(types: Any, source: object, *rest: object) -> object:
        return one_or_default(types, items_of(source), rest, -1)

    @query
    def single(types: Any, source: object, *predicate: object) -> object:
        found = filtered(items_of(source), predicate)
        if len(found) > 1:
            raise InvalidOperationException(MANY_MATCH if predicate else MANY)
        return one_of(found, (), 0)

    @query
    def single_or_default(types: Any, source: object, *rest: object) -> object:
        predicates = tuple(each for each in rest if callable(each) or hasattr(each, "block"))
        if len(filtered(items_of(source), predicates)) > 1:
            raise InvalidOperationException(MANY_MATCH if predicates else MANY)
        return one_or_default(types, items_of(source), rest, 0)

    @query
    def element_at(types: Any, source: object, index: Any) -> object:
        items = items_of(source)
        if not 0 <= int(index) < len(items):
            raise ArgumentOutOfRangeException("index")
        return items[int(index)]

    @query
    def element_at_or_default(types: Any, source: object, index: Any) -> object:
        items = items_of(source)
        return items[int(index)] if 0 <= int(index) < len(items) else default_of(types)

    @query
    def count(types: Any, source: object, *predicate: object) -> int:
        return len(filtered(items_of(source), predicate))

    long_count = count

    @query
    def any(types: Any, source: object, *predicate: object) -> bool:
        items = items_of(source)
        return bool(items) if not predicate else any(holds(predicate[0], each) for each in items)

    @query
    def all(types: Any, source: object, predicate: object) -> bool:
        return all(holds(predicate, item) for item in items_of(source))

    @query
    def contains(types: Any, source: object, value: object, comparer: object = None) -> bool:
        return is_known(items_of(source), value, same_by(comparer))

    @query
    def sequence_equal(types: Any, first: object, second: object, comparer: object = None) -> bool:
        same, one, two = same_by(comparer), items_of(first), items_of(second)
        return len(one) == len(two) and all(map(same, one, two))

    @query
    def aggregate(types: Any, source: object, *how: object) -> object:
        items = items_of(source)
        if len(how) == 1:
            if not items:
                raise InvalidOperationException(NO_ELEMENTS)
            result, items, how = items[0], items[1:], (None, *how)
        else:
            result = how[0]
        for item in items:
            result = call(how[1], result, item)
        return call(how[2], result) if len(how) > 2 else result

    @query
    def sum(types: Any, source: object, *selector: object) -> object:
        return sum(each for each in mapped(items_of(source), selector) if each is not None)

    @query
    def average(types: Any, source: object, *selector: object) -> object:
        found = [each for each in mapped(items_of(source), selector) if each is not None]
        if not found:
            raise InvalidOperationException(NO_ELEMENTS)
        return sum(found) / len(found)

    @query
    def max(types: Any, source: object, *rest: object) -> object:
        return bound(source, rest, 1)

    @query
    def min(types: Any, source: object, *rest: object) -> object:
        return bound(source, rest, -1)

    @query
    def max_by(types: Any, source: object, key: object, comparer: object = None) -> object:
        return extreme(items_of(source), comparison_by(key, comparer, 1), 1)

    @query
    def min_by(types: Any, source: object, key: object, comparer: object = None) -> object:
        return extreme(items_of(source), comparison_by(key, comparer, 1), -1)


_QUERIES = (
    "ArrayWhereIterator`1 ListWhereIterator`1 IEnumerableWhereIterator`1 ArraySelectIterator`2 "
    "ListSelectIterator`2 IEnumerableSelectIterator`2 SelectManySingleSelectorIterator`2 "
    "SelectManySingleSelectorIterator`3 GroupByIterator`2 GroupByIterator`3 OrderedIterator`2 "
    "ImplicitlyStableOrderedIterator`1 ReverseIterator`1 ShuffleIterator`1 DistinctIterator`1 "
    "<DistinctByIterator>d__67`2 UnionIterator2`1 <ExceptIterator>d__88`1 Concat2Iterator`1 "
    "<IntersectIterator>d__121`1 AppendPrepend1Iterator`1 <ZipIterator>d__361`2 "
    "<ZipIterator>d__361`3 <ZipIterator>d__362`3 <TakeRangeFromEndIterator>d__316`1 "
    "<SkipWhileIterator>d__281`1 <TakeWhileIterator>d__318`1 <ArrayChunkIterator>d__39`1 "
    "OfTypeIterator`1 CastICollectionIterator`1"
)
"""The classes inside Enumerable with the numbers of their types."""


def _query_declarations() -> Iterator[Declaration]:
    """With what each can be walked through as: a delegate for the result infers its type so."""
    for name in _QUERIES.split():
        types = ("T", "TKey", "TResult")[: int(name.rpartition("`")[2])]
        element = types[0] if name.startswith(_OF_SOURCE) else types[-1]
        if name.startswith("GroupBy"):
            element = f"System.Linq.IGrouping[TKey,{types[-1] if len(types) > 2 else 'T'}]"
        found = [f"System.Collections.Generic.IEnumerable[{element}]"]
        if "Ordered" in name:
            found.insert(0, f"System.Linq.IOrderedEnumerable[{element}]")
        yield declare(
            f"System.Linq.Enumerable+{name}[{','.join(types)}]",
            None,
            {},
            interfaces=(*found, "System.Collections.IEnumerable", "System.IDisposable"),
        )


_OF_SOURCE = ("Ordered", "<DistinctBy")
"""Queries with further types that are no result's."""


TYPES = [
    *_query_declarations(),
    *describe(__file__, {"System.Linq.Enumerable": (None, EnumerableMembers)}),
    declare(
        "System.Linq.Grouping`2",
        Grouping,
        {"System.Object Key {get;}": "key"},
        interfaces=("System.Collections.IEnumerable",),
    ),
]

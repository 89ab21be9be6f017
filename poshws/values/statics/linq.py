"""[Linq.Enumerable]: queries over sequences. What .NET works out as it goes is an array at once
here.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator
from functools import cmp_to_key, wraps
from itertools import islice
from typing import TYPE_CHECKING, Any, ClassVar, Final

from poshws.values import enumeration
from poshws.values.arrays import TypedArray
from poshws.values.declare import declare
from poshws.values.exceptions import (
    ArgumentNullException,
    ArgumentOutOfRangeException,
    InvalidCastException,
    InvalidOperationException,
)
from poshws.values.statics import equality
from poshws.values.statics.closing import close_type, default_value
from poshws.values.statics.delegates import as_function, call, holds
from poshws.values.statics.describe import describe

if TYPE_CHECKING:
    from poshws.values.types import Type

_NOTHING: Final = "Sequence contains no elements"
_NO_MATCH: Final = "Sequence contains no matching element"
_MANY: Final = "Sequence contains more than one element"
_MANY_MATCH: Final = "Sequence contains more than one matching element"


class Grouping(list[Any]):
    """System.Linq.IGrouping: elements with a key in common."""

    __slots__ = ("key",)
    net_name: ClassVar[str] = "System.Linq.Grouping`2"

    def __init__(self, key: object) -> None:
        super().__init__()
        self.key = key


class OrderedSequence(TypedArray):
    """What OrderBy gave; ThenBy puts in order what its comparison finds alike."""

    __slots__ = ("compare",)

    def __init__(
        self, items: Iterable[object], element_type: Type, compare: Callable[[Any, Any], int]
    ) -> None:
        super().__init__(sorted(items, key=cmp_to_key(compare)), element_type=element_type)
        self.compare = compare


def query(function: Callable[..., object]) -> Callable[..., object]:
    """Takes the type arguments, which stand in front of the others where there are some."""

    @wraps(function)
    def called(*arguments: Any) -> object:
        types: tuple[Type, ...] = ()
        if arguments and type(arguments[0]) is tuple:
            types, *rest = arguments
            arguments = tuple(rest)
        return function(types, *arguments)

    return called


def _items(source: object, parameter: str = "source") -> list[Any]:
    if source is None:
        raise ArgumentNullException(parameter)
    found = enumeration.enumerable(source)
    return list(found) if found is not None else list(source)  # type: ignore[call-overload]


def _sequence(items: Iterable[object], types: tuple[Type, ...], place: int = 0) -> TypedArray:
    from poshws.values.types import core_type

    element = types[place] if place < len(types) else core_type("System.Object")
    return TypedArray(items, element_type=element)


def _takes_index(function: Callable[..., object], delegate: object) -> Callable[[Any, int], object]:
    """A selector of an element, or of an element and its place."""
    kind = getattr(delegate, "net_type", None)
    counts = getattr(kind, "arguments", ())
    name = getattr(kind, "definition_name", "")
    if name == "System.Func`3" and len(counts) == 3:
        return function
    return lambda item, place: function(item)


def _filtered(items: list[Any], rest: tuple[Any, ...]) -> list[Any]:
    if not rest:
        return items
    predicate = _takes_index(as_function(rest[0]), rest[0])
    from poshws.values.convert import truth

    return [item for place, item in enumerate(items) if truth(predicate(item, place))]


def _default(types: tuple[Type, ...]) -> object:
    return default_value(types[0]) if types else None


def _one(items: list[Any], rest: tuple[Any, ...], place: int) -> object:
    predicates = tuple(each for each in rest if callable(each) or hasattr(each, "block"))
    found = _filtered(items, predicates)
    if not found:
        raise InvalidOperationException(_NO_MATCH if predicates else _NOTHING)
    return found[place]


def _one_or(types: tuple[Type, ...], items: list[Any], rest: tuple[Any, ...], place: int) -> object:
    predicates = tuple(each for each in rest if callable(each) or hasattr(each, "block"))
    others = [each for each in rest if each not in predicates]
    found = _filtered(items, predicates)
    if found:
        return found[place]
    return others[0] if others else _default(types)


def _same_by(comparer: object) -> Callable[[Any, Any], bool]:
    """When two elements are alike, for a comparer or without one."""
    if comparer is None:
        return equality.same
    own = getattr(comparer, "equals", None)
    if own is not None:
        return lambda left, right: bool(own(left, right))
    compare = equality.comparison(comparer)
    return lambda left, right: compare(left, right) == 0


def _known(keys: list[Any], key: object, same: Callable[[Any, Any], bool]) -> bool:
    return any(same(each, key) for each in keys)


def _unique(
    items: Iterable[Any],
    comparer: object = None,
    key: Callable[[Any], Any] | None = None,
    seen: list[Any] | None = None,
) -> Iterator[Any]:
    """Each element the first time; `seen` are keys that count as had already."""
    same = _same_by(comparer)
    had = [] if seen is None else seen
    quick = set()
    for item in items:
        mark = item if key is None else key(item)
        if comparer is None and isinstance(mark, (int, str)):
            sign = (type(mark), mark)
            if sign in quick:
                continue
            quick.add(sign)
        if not _known(had, mark, same):
            had.append(mark)
            yield item


def _keyed(items: list[Any], selector: object) -> list[tuple[Any, Any]]:
    function = as_function(selector)
    return [(function(item), item) for item in items]


def _extreme(items: list[Any], compare: Callable[[Any, Any], int], sign: int) -> Any:
    found = items[0]
    for item in items[1:]:
        if compare(item, found) * sign > 0:
            found = item
    return found


def _comparison(selector: object, comparer: object, sign: int) -> Callable[[Any, Any], int]:
    key, compare = as_function(selector), equality.comparison(comparer)
    return lambda left, right: compare(key(left), key(right)) * sign


def _mapped(items: list[Any], rest: tuple[Any, ...]) -> list[Any]:
    if not rest:
        return items
    function = as_function(rest[0])
    return [function(item) for item in items]


class EnumerableMembers:
    """System.Linq.Enumerable."""

    @query
    def range(types: Any, start: int, count: int) -> object:
        from poshws.values.types import core_type

        if count < 0 or start + count - 1 > 2**31 - 1:
            raise ArgumentOutOfRangeException("count")
        return TypedArray(range(start, start + count), element_type=core_type("System.Int32"))

    @query
    def repeat(types: Any, element: object, count: int) -> object:
        if count < 0:
            raise ArgumentOutOfRangeException("count")
        return _sequence([element] * count, types)

    @query
    def empty(types: Any) -> object:
        return _sequence((), types)

    @query
    def where(types: Any, source: object, predicate: object) -> object:
        return _sequence(_filtered(_items(source), (predicate,)), types)

    @query
    def select(types: Any, source: object, selector: object) -> object:
        function = _takes_index(as_function(selector), selector)
        return _sequence([function(item, i) for i, item in enumerate(_items(source))], types, 1)

    @query
    def select_many(types: Any, source: object, selector: object, *rest: object) -> object:
        found: list[object] = []
        for item in _items(source):
            inner = enumeration.elements_of(call(selector, item))
            found += [call(rest[0], item, each) for each in inner] if rest else inner
        return _sequence(found, types, len(types) - 1)

    @query
    def to_array(types: Any, source: object) -> object:
        return _sequence(_items(source), types)

    as_enumerable = to_array

    @query
    def to_list(types: Any, source: object) -> object:
        from poshws.values.statics.lists import List

        return List(close_type("System.Collections.Generic.List`1", *types[:1]), _items(source))

    @query
    def to_hash_set(types: Any, source: object, *comparer: object) -> object:
        from poshws.values.invocation import construct

        kind = close_type("System.Collections.Generic.HashSet`1", *types[:1])
        return construct(kind, [_sequence(_items(source), types), *comparer])

    @query
    def to_dictionary(types: Any, source: object, key: object, *rest: object) -> object:
        from poshws.values.invocation import construct

        delegates = [each for each in rest if callable(each) or hasattr(each, "block")]
        kinds = (types[1], types[2] if delegates and len(types) > 2 else types[0])
        made: Any = construct(close_type("System.Collections.Generic.Dictionary`2", *kinds), [])
        for name, item in _keyed(_items(source), key):
            made.add(name, call(delegates[0], item) if delegates else item)
        return made

    @query
    def group_by(types: Any, source: object, key: object, *rest: object) -> object:
        groups: list[Grouping] = []
        places: dict[Any, Grouping] = {}
        for name, item in _keyed(_items(source), key):
            sign = (type(name), name) if isinstance(name, (str, int)) else (None, str(name))
            group = places.get(sign)
            if group is None:
                group = places[sign] = Grouping(name)
                groups.append(group)
            group.append(call(rest[0], item) if rest else item)
        return _sequence(groups, ())

    @query
    def order_by(types: Any, source: object, key: object, comparer: object = None) -> object:
        return OrderedSequence(_items(source), types[0], _comparison(key, comparer, 1))

    @query
    def order_by_descending(
        types: Any, source: object, key: object, comparer: object = None
    ) -> object:
        return OrderedSequence(_items(source), types[0], _comparison(key, comparer, -1))

    @query
    def then_by(types: Any, source: Any, key: object, comparer: object = None) -> object:
        return _then(types, source, _comparison(key, comparer, 1))

    @query
    def then_by_descending(types: Any, source: Any, key: object, comparer: object = None) -> object:
        return _then(types, source, _comparison(key, comparer, -1))

    @query
    def order(types: Any, source: object, comparer: object = None) -> object:
        compare = equality.comparison(comparer)
        return OrderedSequence(_items(source), types[0], compare)

    @query
    def order_descending(types: Any, source: object, comparer: object = None) -> object:
        compare = equality.comparison(comparer)
        return OrderedSequence(_items(source), types[0], lambda a, b: -compare(a, b))

    @query
    def reverse(types: Any, source: object) -> object:
        return _sequence(reversed(_items(source)), types)

    @query
    def shuffle(types: Any, source: object) -> object:
        items = _items(source)
        random.shuffle(items)
        return _sequence(items, types)

    @query
    def distinct(types: Any, source: object, comparer: object = None) -> object:
        return _sequence(_unique(_items(source), comparer), types)

    @query
    def distinct_by(types: Any, source: object, key: object, comparer: object = None) -> object:
        return _sequence(_unique(_items(source), comparer, as_function(key)), types)

    @query
    def union(types: Any, first: object, second: object, comparer: object = None) -> object:
        items = _items(first, "first") + _items(second, "second")
        return _sequence(_unique(items, comparer), types)

    @query
    def except_(types: Any, first: object, second: object, comparer: object = None) -> object:
        had = _items(second, "second")
        return _sequence(_unique(_items(first, "first"), comparer, seen=had), types)

    @query
    def intersect(types: Any, first: object, second: object, comparer: object = None) -> object:
        same, others = _same_by(comparer), _items(second, "second")
        both = [item for item in _items(first, "first") if _known(others, item, same)]
        return _sequence(_unique(both, comparer), types)

    @query
    def concat(types: Any, first: object, second: object) -> object:
        return _sequence(_items(first, "first") + _items(second, "second"), types)

    @query
    def append(types: Any, source: object, element: object) -> object:
        return _sequence([*_items(source), element], types)

    @query
    def prepend(types: Any, source: object, element: object) -> object:
        return _sequence([element, *_items(source)], types)

    @query
    def zip(types: Any, first: object, second: object, *rest: object) -> object:
        from poshws.values.statics.tuples import ValueTuple, make_tuple

        one, two = _items(first, "first"), _items(second, "second")
        if rest and (callable(rest[0]) or hasattr(rest[0], "block")):
            return _sequence(
                [call(rest[0], a, b) for a, b in zip(one, two, strict=False)], types, 2
            )
        others = [_items(each) for each in rest]
        rows = zip(one, two, *others, strict=False)
        return _sequence([make_tuple(ValueTuple, row) for row in rows], ())

    @query
    def skip(types: Any, source: object, count: int) -> object:
        return _sequence(_items(source)[max(count, 0) :], types)

    @query
    def take(types: Any, source: object, count: Any) -> object:
        return _sequence(_items(source)[: max(int(count), 0)], types)

    @query
    def skip_last(types: Any, source: object, count: int) -> object:
        items = _items(source)
        return _sequence(items[: max(len(items) - max(count, 0), 0)], types)

    @query
    def take_last(types: Any, source: object, count: int) -> object:
        return _sequence(_items(source)[-count:] if count > 0 else (), types)

    @query
    def skip_while(types: Any, source: object, predicate: object) -> object:
        items = _items(source)
        stop = next((i for i, item in enumerate(items) if not holds(predicate, item)), len(items))
        return _sequence(items[stop:], types)

    @query
    def take_while(types: Any, source: object, predicate: object) -> object:
        items = _items(source)
        stop = next((i for i, item in enumerate(items) if not holds(predicate, item)), len(items))
        return _sequence(items[:stop], types)

    @query
    def chunk(types: Any, source: object, size: int) -> object:
        if size < 1:
            raise ArgumentOutOfRangeException("size")
        rest = iter(_items(source))
        chunks = iter(lambda: list(islice(rest, size)), [])
        return _sequence([_sequence(each, types) for each in chunks], ())

    @query
    def default_if_empty(types: Any, source: object, *default: object) -> object:
        return _sequence(_items(source) or [default[0] if default else _default(types)], types)

    @query
    def cast(types: Any, source: object) -> object:
        from poshws.values.types import is_instance, type_of

        items = _items(source)
        for item in items:
            if item is not None and not is_instance(item, types[0]):
                own = type_of(item).full_name
                text = f"Unable to cast object of type '{own}' to type '{types[0].full_name}'."
                raise InvalidCastException(text)
        return _sequence(items, types)

    @query
    def of_type(types: Any, source: object) -> object:
        from poshws.values.types import is_instance

        return _sequence([item for item in _items(source) if is_instance(item, types[0])], types)

    # one value

    @query
    def first(types: Any, source: object, *predicate: object) -> object:
        return _one(_items(source), predicate, 0)

    @query
    def last(types: Any, source: object, *predicate: object) -> object:
        return _one(_items(source), predicate, -1)

    @query
    def first_or_default(types: Any, source: object, *rest: object) -> object:
        return _one_or(types, _items(source), rest, 0)

    @query
    def last_or_default(types: Any, source: object, *rest: object) -> object:
        return _one_or(types, _items(source), rest, -1)

    @query
    def single(types: Any, source: object, *predicate: object) -> object:
        found = _filtered(_items(source), predicate)
        if len(found) > 1:
            raise InvalidOperationException(_MANY_MATCH if predicate else _MANY)
        return _one(found, (), 0)

    @query
    def single_or_default(types: Any, source: object, *rest: object) -> object:
        predicates = tuple(each for each in rest if callable(each) or hasattr(each, "block"))
        if len(_filtered(_items(source), predicates)) > 1:
            raise InvalidOperationException(_MANY_MATCH if predicates else _MANY)
        return _one_or(types, _items(source), rest, 0)

    @query
    def element_at(types: Any, source: object, index: Any) -> object:
        items = _items(source)
        if not 0 <= int(index) < len(items):
            raise ArgumentOutOfRangeException("index")
        return items[int(index)]

    @query
    def element_at_or_default(types: Any, source: object, index: Any) -> object:
        items = _items(source)
        return items[int(index)] if 0 <= int(index) < len(items) else _default(types)

    @query
    def count(types: Any, source: object, *predicate: object) -> int:
        return len(_filtered(_items(source), predicate))

    long_count = count

    @query
    def any(types: Any, source: object, *predicate: object) -> bool:
        items = _items(source)
        return bool(items) if not predicate else any(holds(predicate[0], each) for each in items)

    @query
    def all(types: Any, source: object, predicate: object) -> bool:
        return all(holds(predicate, item) for item in _items(source))

    @query
    def contains(types: Any, source: object, value: object, comparer: object = None) -> bool:
        return _known(_items(source), value, _same_by(comparer))

    @query
    def sequence_equal(types: Any, first: object, second: object, comparer: object = None) -> bool:
        same, one, two = _same_by(comparer), _items(first), _items(second)
        return len(one) == len(two) and all(map(same, one, two))

    @query
    def aggregate(types: Any, source: object, *how: object) -> object:
        items = _items(source)
        if len(how) == 1:
            if not items:
                raise InvalidOperationException(_NOTHING)
            result, items, how = items[0], items[1:], (None, *how)
        else:
            result = how[0]
        for item in items:
            result = call(how[1], result, item)
        return call(how[2], result) if len(how) > 2 else result

    @query
    def sum(types: Any, source: object, *selector: object) -> object:
        return sum(each for each in _mapped(_items(source), selector) if each is not None)

    @query
    def average(types: Any, source: object, *selector: object) -> object:
        found = [each for each in _mapped(_items(source), selector) if each is not None]
        if not found:
            raise InvalidOperationException(_NOTHING)
        return sum(found) / len(found)

    @query
    def max(types: Any, source: object, *rest: object) -> object:
        return _bound(source, rest, 1)

    @query
    def min(types: Any, source: object, *rest: object) -> object:
        return _bound(source, rest, -1)

    @query
    def max_by(types: Any, source: object, key: object, comparer: object = None) -> object:
        return _extreme(_items(source), _comparison(key, comparer, 1), 1)

    @query
    def min_by(types: Any, source: object, key: object, comparer: object = None) -> object:
        return _extreme(_items(source), _comparison(key, comparer, 1), -1)


def _then(types: tuple[Type, ...], source: Any, compare: Callable[[Any, Any], int]) -> object:
    before = source.compare
    return OrderedSequence(source, types[0], lambda a, b: before(a, b) or compare(a, b))


def _bound(source: object, rest: tuple[Any, ...], sign: int) -> object:
    is_selector = bool(rest) and (callable(rest[0]) or hasattr(rest[0], "block"))
    found = _mapped(_items(source), rest[:1] if is_selector else ())
    items = [each for each in found if each is not None]
    if not items:
        raise InvalidOperationException(_NOTHING)
    comparer = None if is_selector or not rest else rest[0]
    return _extreme(items, equality.comparison(comparer), sign)


TYPES = [
    *describe("linq", {"System.Linq.Enumerable": (None, EnumerableMembers)}),
    declare(
        "System.Linq.Grouping`2",
        Grouping,
        {"System.Object Key {get;}": "key"},
        interfaces=("System.Collections.IEnumerable",),
    ),
]

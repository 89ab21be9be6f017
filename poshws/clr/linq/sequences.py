"""What the queries of [Linq.Enumerable] are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cmp_to_key, wraps
from typing import TYPE_CHECKING, Any, ClassVar, Final

from poshws.clr.collections import equality
from poshws.clr.metadata.generic_instantiation import default_value
from poshws.clr.system.delegates import as_function
from poshws.corelib.exceptions.dotnet import ArgumentNullException, InvalidOperationException
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.typesystem.types import core_type, declared_type
from poshws.objects import enumeration
from poshws.objects.conversion.truth import truth

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type


NO_ELEMENTS: Final = "Sequence contains no elements"
NO_MATCH: Final = "Sequence contains no matching element"
MANY: Final = "Sequence contains more than one element"
MANY_MATCH: Final = "Sequence contains more than one matching element"


class Grouping(list[Any]):
    """System.Linq.IGrouping: elements with a key in common."""

    __slots__ = ("key",)
    net_name: ClassVar[str] = "System.Linq.Grouping`2"

    def __init__(self, key: object) -> None:
        super().__init__()
        self.key = key


class Query:
    """What a query gives: elements to walk through, which have neither a count nor places."""

    __slots__ = ("items", "net_type", "__weakref__")

    def __init__(self, name: str, types: tuple[Type, ...], items: Iterable[object]) -> None:
        self.net_type = query_type(name, types)
        self.items = list(items)

    def __iter__(self) -> Iterator[object]:
        return iter(self.items)


class OrderedQuery(Query):
    """What OrderBy gave; ThenBy puts in order what its comparison finds alike."""

    __slots__ = ("compare",)

    def __init__(
        self, items: Iterable[object], types: tuple[Type, ...], compare: Callable[[Any, Any], int]
    ) -> None:
        name = "OrderedIterator" if len(types) > 1 else "ImplicitlyStableOrderedIterator"
        super().__init__(name, types, sorted(items, key=cmp_to_key(compare)))
        self.compare = compare


def query_type(name: str, types: tuple[Type, ...]) -> Type:
    """The type of a query's answer: a class inside Enumerable, for as many types as it has."""
    types = types or (core_type("System.Object"),)
    found = declared_type(f"System.Linq.Enumerable+{name}`{len(types)}")
    return found.close(types)


def source_kind(source: object) -> str:
    """What the class of a query over a source is called by."""
    if isinstance(source, TypedArray) or type(source) is list:
        return "Array"
    return "List" if isinstance(source, list) else "IEnumerable"


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


def items_of(source: object, parameter: str = "source") -> list[Any]:
    if source is None:
        raise ArgumentNullException(parameter)
    found = enumeration.enumerable(source)
    return list(found) if found is not None else list(source)  # type: ignore[call-overload]


def sequence(items: Iterable[object], types: tuple[Type, ...], place: int = 0) -> TypedArray:
    element = types[place] if place < len(types) else core_type("System.Object")
    return TypedArray(items, element_type=element)


def with_index(function: Callable[..., object], delegate: object) -> Callable[[Any, int], object]:
    """A selector of an element, or of an element and its place."""
    kind = getattr(delegate, "net_type", None)
    counts = getattr(kind, "arguments", ())
    name = getattr(kind, "definition_name", "")
    if name == "System.Func`3" and len(counts) == 3:
        return function
    return lambda item, place: function(item)


def filtered(items: list[object], rest: tuple[object, ...]) -> list[Any]:
    if not rest:
        return items
    predicate = with_index(as_function(rest[0]), rest[0])

    return [item for place, item in enumerate(items) if truth(predicate(item, place))]


def default_of(types: tuple[Type, ...]) -> object:
    return default_value(types[0]) if types else None


def one_of(items: list[object], rest: tuple[object, ...], place: int) -> object:
    predicates = tuple(each for each in rest if callable(each) or hasattr(each, "block"))
    found = filtered(items, predicates)
    if not found:
        raise InvalidOperationException(NO_MATCH if predicates else NO_ELEMENTS)
    return found[place]


def one_or_default(
    types: tuple[Type, ...], items: list[object], rest: tuple[object, ...], place: int
) -> object:
    predicates = tuple(each for each in rest if callable(each) or hasattr(each, "block"))
    others = [each for each in rest if each not in predicates]
    found = filtered(items, predicates)
    if found:
        return found[place]
    return others[0] if others else default_of(types)


def same_by(comparer: object) -> Callable[[Any, Any], bool]:
    """When two elements are alike, for a comparer or without one."""
    if comparer is None:
        return equality.same
    own = getattr(comparer, "equals", None)
    if own is not None:
        return lambda left, right: bool(own(left, right))
    compare = equality.comparison(comparer)
    return lambda left, right: compare(left, right) == 0


def is_known(keys: list[object], key: object, same: Callable[[Any, Any], bool]) -> bool:
    return any(same(each, key) for each in keys)


def unique(
    items: Iterable[object],
    comparer: object = None,
    key: Callable[[Any], Any] | None = None,
    seen: list[Any] | None = None,
) -> Iterator[Any]:
    """Each element the first time; `seen` are keys that count as had already."""
    same = same_by(comparer)
    had = [] if seen is None else seen
    quick = set()
    for item in items:
        mark = item if key is None else key(item)
        if comparer is None and isinstance(mark, (int, str)):
            sign = (type(mark), mark)
            if sign in quick:
                continue
            quick.add(sign)
        if not is_known(had, mark, same):
            had.append(mark)
            yield item


def keyed(items: list[object], selector: object) -> list[tuple[Any, Any]]:
    function = as_function(selector)
    return [(function(item), item) for item in items]


def extreme(items: list[object], compare: Callable[[Any, Any], int], sign: int) -> object:
    found = items[0]
    for item in items[1:]:
        if compare(item, found) * sign > 0:
            found = item
    return found


def comparison_by(selector: object, comparer: object, sign: int) -> Callable[[Any, Any], int]:
    key, compare = as_function(selector), equality.comparison(comparer)
    return lambda left, right: compare(key(left), key(right)) * sign


def mapped(items: list[object], rest: tuple[object, ...]) -> list[Any]:
    if not rest:
        return items
    function = as_function(rest[0])
    return [function(item) for item in items]


def then_ordered(
    types: tuple[Type, ...], source: Any, compare: Callable[[Any, Any], int]
) -> object:
    before = source.compare
    return OrderedQuery(source, types, lambda a, b: before(a, b) or compare(a, b))


def bound(source: object, rest: tuple[object, ...], sign: int) -> object:
    is_selector = bool(rest) and (callable(rest[0]) or hasattr(rest[0], "block"))
    found = mapped(items_of(source), rest[:1] if is_selector else ())
    items = [each for each in found if each is not None]
    if not items:
        raise InvalidOperationException(NO_ELEMENTS)
    comparer = None if is_selector or not rest else rest[0]
    return extreme(items, equality.comparison(comparer), sign)

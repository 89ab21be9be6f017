"""[array]: finding, sorting, copying and changing the elements of arrays."""

from __future__ import annotations

from functools import cmp_to_key
from math import prod
from typing import Any, ClassVar, Final

from poshws.clr.collections import equality
from poshws.clr.collections.lists import List, array_of, copy_into
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.generic_instantiation import close_type, default_value
from poshws.clr.system.delegates import call, holds
from poshws.corelib.collections.enumerators import Enumerator
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    ArrayTypeMismatchException,
    IndexOutOfRangeException,
    InvalidCastException,
    NotSupportedException,
    RankException,
)
from poshws.corelib.memory_limits import check_array_size
from poshws.corelib.system.arrays import MultiArray
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import core_type, declared_type, is_instance, type_of
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.numeric import change_number
from poshws.objects.conversion.objects import WIDER

_INDEX: Final = (
    "Index was out of range. Must be non-negative and less than the size of the collection."
)
_SHORT: Final = (
    "Offset and length were out of bounds for the array or count is greater than the number of"
    " elements from index to the end of the source collection."
)
_SOURCE: Final = (
    "Source array was not long enough. Check the source index, length, and the array's lower"
    " bounds."
)
_TARGET: Final = (
    "Destination array was not long enough. Check the destination index, length, and the array's"
    " lower bounds."
)


def element_type(array: object) -> Any:
    """The type of an array's elements; a plain list is `object[]`."""
    return getattr(array, "element_type", None) or core_type("System.Object")


def plain(arguments: tuple[object, ...]) -> tuple[Any, ...]:
    """The arguments of a call without the type arguments of a generic form."""
    return arguments[1:] if arguments and isinstance(arguments[0], tuple) else arguments


def _must(array: Any) -> list[Any]:
    """The elements of an array of one dimension."""
    if array is None:
        raise ArgumentNullException("array")
    if isinstance(array, MultiArray):
        raise RankException("Only single dimension arrays are supported here.")
    return array  # type: ignore[no-any-return]


class SearchMembers:
    """Finding elements."""

    @staticmethod
    def index_of(*arguments: object) -> int:
        array, value, *bounds = plain(arguments)
        items = _must(array)
        start = bounds[0] if bounds else 0
        count = bounds[1] if len(bounds) > 1 else len(items) - start
        if not 0 <= start <= len(items):
            raise ArgumentOutOfRangeException("startIndex", _INDEX)
        if not 0 <= count <= len(items) - start:
            raise ArgumentOutOfRangeException("count", _SHORT)
        found = equality.index_of(list(items[start : start + count]), value)
        return found + start if found >= 0 else -1

    @staticmethod
    def last_index_of(*arguments: object) -> int:
        array, value, *bounds = plain(arguments)
        items = _must(array)
        start = bounds[0] if bounds else len(items) - 1
        count = bounds[1] if len(bounds) > 1 else start + 1
        if items and not 0 <= start < len(items):
            raise ArgumentOutOfRangeException("startIndex", _INDEX)
        if not 0 <= count <= start + 1:
            raise ArgumentOutOfRangeException("count", _SHORT)
        for place in range(start, start - count, -1):
            if equality.same(items[place], value):
                return place
        return -1

    @staticmethod
    def binary_search(*arguments: object) -> int:
        """Below zero, the complement of where the value would stand."""
        array, *rest = plain(arguments)
        items = _must(array)
        start, count = 0, len(items)
        if len(rest) >= 3 and isinstance(rest[0], int) and isinstance(rest[1], int):
            start, count, *rest = rest
            _check_range(items, start, count)
        compare = equality.comparison(rest[1] if len(rest) > 1 else None)
        low, high = start, start + count - 1
        while low <= high:
            middle = (low + high) >> 1
            order = compare(items[middle], rest[0])
            if order == 0:
                return middle
            low, high = (middle + 1, high) if order < 0 else (low, middle - 1)
        return ~low

    @staticmethod
    def exists(generic: object, array: object, match: object) -> bool:
        return any(holds(match, each) for each in _must(array))

    @staticmethod
    def true_for_all(generic: object, array: object, match: object) -> bool:
        return all(holds(match, each) for each in _must(array))

    @staticmethod
    def find(generic: object, array: object, match: object) -> Any:
        for each in _must(array):
            if holds(match, each):
                return each
        return default_value(element_type(array))

    @staticmethod
    def find_last(generic: object, array: object, match: object) -> object:
        for each in reversed(_must(array)):
            if holds(match, each):
                return each
        return default_value(element_type(array))

    @staticmethod
    def find_all(generic: object, array: object, match: object) -> object:
        found = [each for each in _must(array) if holds(match, each)]
        return array_of(element_type(array), found)

    @staticmethod
    def find_index(generic: Any, array: Any, *how: Any) -> int:
        items = _must(array)
        start = how[0] if len(how) > 1 else 0
        count = how[1] if len(how) > 2 else len(items) - start
        places = range(start, start + count)
        return next((place for place in places if holds(how[-1], items[place])), -1)

    @staticmethod
    def find_last_index(generic: Any, array: Any, *how: Any) -> int:
        items = _must(array)
        start = how[0] if len(how) > 1 else len(items) - 1
        count = how[1] if len(how) > 2 else start + 1
        places = range(start, start - count, -1)
        return next((place for place in places if holds(how[-1], items[place])), -1)


class ArrayMembers(SearchMembers):
    """System.Array."""

    max_length: ClassVar[int] = 2147483591

    @staticmethod
    def length(this: Any) -> int:
        return len(this)

    long_length = length
    count = length

    @staticmethod
    def rank(this: object) -> int:
        return len(this.shape) if isinstance(this, MultiArray) else 1

    @staticmethod
    def sync_root(this: object) -> object:
        return this

    @staticmethod
    def is_read_only(this: object) -> bool:
        return False

    is_synchronized = is_read_only

    @staticmethod
    def is_fixed_size(this: object) -> bool:
        return True

    @staticmethod
    def contains(this: object, value: object) -> bool:
        return any(equality.same(each, value) for each in _must(this))

    @staticmethod
    def add(*arguments: object) -> Any:
        """An array neither grows nor shrinks."""
        raise NotSupportedException("Collection was of a fixed size.")

    insert = remove = remove_at = add

    @staticmethod
    def get_length(this: Any, dimension: int) -> int:
        shape = this.shape if isinstance(this, MultiArray) else (len(this),)
        if not 0 <= dimension < len(shape):
            raise IndexOutOfRangeException("Array does not have that many dimensions.")
        return int(shape[dimension])

    get_long_length = get_length

    @staticmethod
    def get_upper_bound(this: object, dimension: int) -> int:
        return ArrayMembers.get_length(this, dimension) - 1

    @staticmethod
    def get_lower_bound(this: object, dimension: int) -> int:
        ArrayMembers.get_length(this, dimension)
        return 0

    @staticmethod
    def item(this: object, index: int) -> Any:
        return ArrayMembers.get_value(this, index)

    @staticmethod
    def set_item(this: object, index: int, value: object) -> None:
        ArrayMembers.set_value(this, value, index)

    @staticmethod
    def get_value(this: Any, *indices: object) -> object:
        places = _indices(indices)
        if isinstance(this, MultiArray):
            _check_rank(this, places)
            offset = this.offset(places)
            if offset is None:
                raise IndexOutOfRangeException()
            return this.items[offset]
        _check_place(this, places)
        return this[places[0]]

    @staticmethod
    def set_value(this: Any, value: object, *indices: object) -> None:
        places = _indices(indices)
        if isinstance(this, MultiArray):
            _check_rank(this, places)
            converted = _stored(value, this)
            offset = this.offset(places)
            if offset is None:
                raise IndexOutOfRangeException()
            this.items[offset] = converted
            return
        _check_place(this, places)
        this[places[0]] = _stored(value, this)

    @staticmethod
    def clone(this: Any) -> object:
        if isinstance(this, MultiArray):
            return MultiArray(this.element_type, this.shape, list(this.items))
        return array_of(element_type(this), this)

    @staticmethod
    def copy_to(this: object, target: object, index: int) -> None:
        if isinstance(this, MultiArray):
            raise RankException("The specified arrays must have the same number of dimensions.")
        copy_into(_must(this), target, index)

    @staticmethod
    def initialize(this: object) -> None:
        """Elements of the types here need no constructor."""

    @staticmethod
    def get_enumerator(this: Any) -> Enumerator:
        return Enumerator(lambda: this, "System.ArrayEnumerator")

    @staticmethod
    def create_instance(kind: Any, *sizes: object) -> object:
        if kind is None:
            raise ArgumentNullException("elementType")
        lengths = _indices(sizes[:1] if isinstance(sizes[0], list) else sizes)
        for length in lengths:
            if length < 0:
                words = f"length ('{length}') must be a non-negative value."
                raise ArgumentOutOfRangeException("length", words, length)
        zero = default_value(kind)
        total = prod(lengths)
        check_array_size(total)
        if len(lengths) == 1:
            return array_of(kind, [zero] * total)
        return MultiArray(kind, lengths, [zero] * total)

    @staticmethod
    def create_instance_from_array_type(kind: Any, *sizes: object) -> object:
        return ArrayMembers.create_instance(kind.element_type, *sizes)

    @staticmethod
    def as_read_only(generic: Any, array: Any) -> object:
        definition = "System.Collections.ObjectModel.ReadOnlyCollection`1"
        return List(close_type(definition, element_type(array)), array)

    @staticmethod
    def empty(generic: Any) -> Any:
        return array_of(generic[0], [])

    @staticmethod
    def resize(generic: Any, reference: Any, size: int) -> None:
        if size < 0:
            raise ArgumentOutOfRangeException("newSize", "Non-negative number required.")
        check_array_size(size)
        array = reference.value
        kind = generic[0] if array is None else element_type(array)
        items = list(array or ())[:size]
        items += [default_value(kind)] * (size - len(items))
        reference.value = array_of(kind, items)

    @staticmethod
    def copy(source: object, *how: Any) -> None:
        """(source, target, length) or (source, index, target, index, length)."""
        if len(how) == 2:
            start, target, place, length = 0, how[0], 0, how[1]
        else:
            start, target, place, length = how
        first, second = _flat(source, "sourceArray"), _flat(target, "destinationArray")
        if length < 0:
            raise ArgumentOutOfRangeException("length", "Non-negative number required.")
        if start + length > len(first):
            raise ArgumentException(_SOURCE, parameter="sourceArray")
        if place + length > len(second):
            raise ArgumentException(_TARGET, parameter="destinationArray")
        items = first[start : start + length]
        if element_type(source) is not element_type(target):
            items = [_copied(each, target) for each in items]
        second[place : place + length] = items

    constrained_copy = copy

    @staticmethod
    def clear(array: object, start: int = 0, count: int | None = None) -> None:
        items = _flat(array, "array")
        size = len(items) - start if count is None else count
        if start < 0 or size < 0 or start + size > len(items):
            raise IndexOutOfRangeException()
        items[start : start + size] = [default_value(element_type(array))] * size

    @staticmethod
    def fill(generic: Any, array: Any, value: object, *bounds: int) -> None:
        start, count = bounds or (0, len(array))
        array[start : start + count] = [value] * count

    @staticmethod
    def for_each(generic: object, array: object, action: object) -> None:
        for each in list(_must(array)):
            call(action, each)

    @staticmethod
    def convert_all(generic: Any, array: Any, converter: Any) -> object:
        return array_of(generic[1], [call(converter, each) for each in _must(array)])

    @staticmethod
    def reverse(*arguments: object) -> None:
        array, *bounds = plain(arguments)
        items = _must(array)
        start, count = bounds or (0, len(items))
        _check_range(items, start, count)
        items[start : start + count] = items[start : start + count][::-1]

    @staticmethod
    def sort(*arguments: object) -> None:
        """Of keys, with other items moved along; a part; with a comparer or a comparison."""
        array, *rest = plain(arguments)
        items = _must(array)
        others: list[Any] | None = None
        if rest and isinstance(rest[0], list):
            others = rest.pop(0)
        elif rest and rest[0] is None and len(rest) in (2, 3, 4):
            rest.pop(0)
        bounds = [each for each in rest if isinstance(each, int)]
        start, count = bounds[:2] if len(bounds) >= 2 else (0, len(items))
        _check_range(items, start, count)
        named = [each for each in rest if each is not None and not isinstance(each, int)]
        comparer = named[0] if named else None
        part = items[start : start + count]
        if others is None:
            equality.sort(part, comparer)
            items[start : start + count] = part
            return
        compare = cmp_to_key(equality.comparison(comparer))
        order = sorted(range(len(part)), key=lambda place: compare(part[place]))
        items[start : start + count] = [part[place] for place in order]
        moved = others[start : start + count]
        others[start : start + count] = [moved[place] for place in order]


def _indices(values: tuple[Any, ...]) -> tuple[int, ...]:
    if len(values) == 1 and isinstance(values[0], list):
        values = tuple(values[0])
    return tuple(int(each) for each in values)


_RANKS: Final = {1: "one", 2: "two", 3: "three"}


def _check_rank(array: MultiArray, places: tuple[int, ...]) -> None:
    """.NET has a text for each of the overloads that take one, two and three indices."""
    if len(places) != len(array.shape) and len(places) in _RANKS:
        raise ArgumentException(f"Array was not a {_RANKS[len(places)]}-dimensional array.")


def _check_place(array: Any, places: tuple[int, ...]) -> None:
    if len(places) != 1:
        raise ArgumentException("Array was not a one-dimensional array.")
    if not 0 <= places[0] < len(array):
        raise IndexOutOfRangeException()


def _check_range(items: list[object], start: int, count: int) -> None:
    for value, name in ((start, "index"), (count, "length")):
        if value < 0:
            text = f"{name} ('{value}') must be a non-negative value."
            raise ArgumentOutOfRangeException(name, text, value)
    if count > len(items) - start:
        raise ArgumentException(_SHORT)


def _flat(array: Any, name: str) -> list[Any]:
    if array is None:
        raise ArgumentNullException(name)
    return array.items if isinstance(array, MultiArray) else array


def _stored(value: Any, array: Any) -> object:
    """A value as Array.SetValue stores it: primitive numbers are widened and nothing else changed.

    Raises ArgumentException where a primitive would have to be narrowed, InvalidCastException for
    all else that isn't of the array's type.
    """
    kind = element_type(array)
    if value is None:
        return default_value(kind)
    if is_instance(value, kind):
        return value
    source = type_of(value)
    if source.is_enum:
        source = declared_type(type(value).underlying)
    if kind.name not in _PRIMITIVE or source.name not in _PRIMITIVE:
        raise InvalidCastException("Object cannot be stored in an array of this type.")
    wider = (*WIDER.get(source.name, ()), source.name)
    if kind.name not in wider and (source.name, kind.name) not in _TO_CHAR:
        raise ArgumentException(_NARROWER)
    return convert(int(value) if isinstance(value, EnumValue) else value, kind)


_PRIMITIVE: Final = frozenset((*WIDER, "Double", "Boolean"))
_TO_CHAR: Final = (("Byte", "Char"), ("UInt16", "Char"))
_NARROWER: Final = (
    "Cannot widen from source type to target type either because the source type is a not a "
    "primitive type or the conversion cannot be accomplished."
)


def _as_element(value: object, array: object) -> object:
    """A value that fits the array's type; raises InvalidCastException for one that does not."""
    kind = element_type(array)
    if value is None:
        return default_value(kind)
    if is_instance(value, kind):
        return value
    is_number = isinstance(value, int) or (isinstance(value, float) and kind.python is float)
    if kind.is_value_type and kind.python is not None and is_number:
        return change_number(value, kind.python)
    raise InvalidCastException(
        "Object cannot be stored in an array of this type."
        if not kind.is_value_type
        else f"Object of type '{type_of(value)}' cannot be converted to type '{kind}'."
    )


def _copied(value: object, target: object) -> Any:
    try:
        return _as_element(value, target)
    except InvalidCastException:
        if element_type(target).is_value_type:
            raise ArrayTypeMismatchException(
                "Source array type cannot be assigned to destination array type."
            ) from None
        raise InvalidCastException(
            "At least one element in the source array could not be cast down to the destination"
            " array type."
        ) from None


TYPES = describe(__file__, {"System.Array": (None, ArrayMembers)})

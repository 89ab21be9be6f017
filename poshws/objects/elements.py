"""`$value[index]`: arrays from either end, slices, keys, characters, declared indexers; reading and
writing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

from poshws.corelib import execution_context
from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary, OrderedHashtable
from poshws.corelib.exceptions.dotnet import (
    ArgumentOutOfRangeException,
    IndexOutOfRangeException,
    InvalidCastException,
    KeyNotFoundException,
    NetException,
)
from poshws.corelib.exceptions.powershell import MethodInvocationException, RuntimeException
from poshws.corelib.messages import message
from poshws.corelib.numerics.numbers import CHARACTERS, Char
from poshws.corelib.psobject import MISSING, PSCustomObject, PSObject, unwrap
from poshws.corelib.system.arrays import MultiArray, TypedArray
from poshws.corelib.text import utf16
from poshws.corelib.typesystem.declare import Indexer
from poshws.corelib.typesystem.types import Type, core_type, declared_type, type_of
from poshws.objects.conversion import ranks
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.failures import impossible
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.enumeration import enumerable
from poshws.objects.invocation.call_stubs import make_call_stub
from poshws.objects.invocation.invoke import (
    FAILURES,
    Call,
    call_method,
    convert_argument,
    raise_failure,
)
from poshws.objects.invocation.overloads import choose, type_rank

if TYPE_CHECKING:
    from poshws.corelib.typesystem.declare import Overload

_INT = core_type("System.Int32")


def get_index(value: object, indices: Sequence[object]) -> object:
    """`$value[a]` for one index, `$value[a, b]` of a multi-dimensional array or a slice for
    several.

    Raises RuntimeException NullArray, NullArrayIndex, CannotIndex, NeedMultidimensionalIndex.
    """
    if len(indices) == 1:
        index = indices[0]
        kind = type(value)
        if type(index) is int and (kind is list or kind is TypedArray):
            try:
                return value[index]  # type: ignore[index]
            except IndexError:
                return _outside()
        reader = _READERS.get(kind)
        if reader is not None:
            return reader(value, index)
        return _get_other(value, index)
    if type(value) is MultiArray:
        return _get_multi(value, indices)
    if type(value) is list or type(value) is TypedArray:
        return get_index(value, [list(indices)])
    return _get_several(value, indices)


def _get_several(value: object, indices: Sequence[object]) -> object:
    """`$collection[a, b]`: nothing for what lies outside, and for what has no elements."""
    if type(value) not in _READERS and not isinstance(value, list):
        indexer = type_of(value).find_indexer()
        if indexer is None or not indexer.getters:
            return _scalar(value, list(indices))
    if type(value) is str:
        places = [_place_in_slice(value, each) for each in indices]
        found = [_char_at(value, place) for place in places if place is not None]
        # What lies outside is nothing at all: a pipeline leaves it out.
        return [AUTOMATION_NULL if each is None else each for each in found]
    return [None if isinstance(each, list) else get_index(value, [each]) for each in indices]


def _outside() -> object:
    if execution_context.current.strict_version() >= 3:
        raise IndexOutOfRangeException()
    return None


def _outside_collection() -> object:
    if execution_context.current.strict_version() >= 3:
        raise ArgumentOutOfRangeException("index", _OUTSIDE)
    return None


_OUTSIDE: Final = (
    "Index was out of range. Must be non-negative and less than the size of the collection."
)


def null_index() -> RuntimeException:
    return RuntimeException(
        message("NullArrayIndex"), error_id="NullArrayIndex", category="InvalidOperation"
    )


def _null_array(value: object, index: object) -> object:
    raise RuntimeException(message("NullArray"), error_id="NullArray", category="InvalidOperation")


def _get_list(value: list[object], index: object) -> object:
    """An element of an array, or a slice without what lies outside."""
    if type(index) is int:
        try:
            return value[index]
        except IndexError:
            return _outside()
    if index is None or index is AUTOMATION_NULL:
        raise null_index()
    if type(index) is list and all(type(each) is int for each in index):
        count = len(value)
        inside = [value[each] for each in index if -count <= each < count]
        if len(inside) == len(index) or execution_context.current.strict_version() < 3:
            return inside
    several = enumerable(index)
    if several is not None:
        result: list[object] = []
        for each in several:
            place = each if type(each) is int else _place_in_slice(value, each)
            if place is None:
                continue
            if -len(value) <= place < len(value):
                result.append(value[place])
            elif execution_context.current.strict_version() >= 3:
                raise IndexOutOfRangeException()
        return result
    found = _array_place(value, index)
    return None if found is None else _get_list(value, found)


def _place_in_slice(value: object, index: object) -> int | None:
    """One index of several; None for what is no number, which a slice leaves out."""
    try:
        return cast(int, convert(index, _INT))
    except InvalidCastException as error:
        if getattr(error, "error_id", "") == "ConvertToFinalInvalidCastException":
            raise impossible(value, _INT) from None
        if execution_context.current.strict_version() >= 3:
            raise
        return None


def _array_place(value: object, index: object) -> int | None:
    """An index of another type as a number; None where its text or size is none.

    Under strict mode the conversion's error stands.
    """
    try:
        return cast(int, convert(index, _INT))
    except InvalidCastException as error:
        if execution_context.current.strict_version() >= 3:
            raise
        if getattr(error, "error_id", "") in ("ConvertToFinalInvalidCastException",):
            raise impossible(value, _INT) from None
        return None


def _get_text(value: str, index: object) -> object:
    """A character, or for several indices an array with null for what lies outside."""
    if index is None or index is AUTOMATION_NULL:
        raise null_index()
    if isinstance(index, list):
        count = utf16.length(value)
        strict = execution_context.current.strict_version() >= 3
        if not strict and value.isascii() and all(type(each) is int for each in index):
            return [CHARACTERS[value[each]] for each in index if -count <= each < count]
        places = [_place_in_slice(value, each) for each in index]
        return [
            _char_at(value, place)
            for place in places
            if place is not None and (strict or -count <= place < count)
        ]
    place = index if type(index) is int else _array_place(value, index)
    return None if place is None else _char_at(value, place)


def _char_at(value: str, place: int) -> object:
    if utf16.length(value) != len(value):
        units = value.encode("utf-16-le", "surrogatepass")
        count = len(units) // 2
        place += count if place < 0 else 0
        if not 0 <= place < count:
            return _outside()
        return Char(units[place * 2 : place * 2 + 2].decode("utf-16-le", "surrogatepass"))
    try:
        return Char(value[place])
    except IndexError:
        return _outside()


def _get_key(value: Hashtable, index: object) -> object:
    if index is None or index is AUTOMATION_NULL:
        raise null_index()
    if type(index) is str:
        return value.get(index)
    several = enumerable(index)
    if several is not None:
        return [None if each is None else value.get(each) for each in several]
    return value.get(index)


def _get_ordered(value: OrderedDictionary, index: object) -> object:
    if type(index) is int:
        count = len(value)
        place = index + count if index < 0 else index
        return value.value_at(place) if 0 <= place < count else _outside_collection()
    if isinstance(index, list) and type(index) in (list, TypedArray):
        count = len(value)
        inside = [each for each in index if type(each) is not int or -count <= each < count]
        return [None if isinstance(each, list) else _get_ordered(value, each) for each in inside]
    return _get_key(value, index)


def _get_wrapped(value: PSObject, index: object) -> object:
    found = get_index(value.base, [index])
    # What is no collection is its own element, with what the wrapper adds to it.
    return value if found is value.base else found


def _get_multi(value: MultiArray, indices: Sequence[object]) -> object:
    if len(indices) == 1 and isinstance(indices[0], list):
        inner = indices[0]
        if inner and isinstance(inner[0], list):
            return [_get_multi(value, each) for each in cast(list[list[object]], inner)]
        indices = inner
    if len(indices) != len(value.shape):
        raise _wrong_rank(value, indices, about_indices=len(indices) > 1)
    place = value.offset(_from_ends(value, indices))
    if place is None:
        return _outside()
    return value.items[place]


def _from_ends(value: MultiArray, indices: Sequence[object]) -> tuple[int, ...]:
    places = [cast(int, convert(each, _INT)) for each in indices]
    return tuple(
        place + length if place < 0 else place
        for place, length in zip(places, value.shape, strict=True)
    )


def _wrong_rank(
    value: MultiArray, indices: Sequence[object], *, about_indices: bool
) -> RuntimeException:
    shown = ",".join(map(convert_to_string, indices))
    text = message("NeedMultidimensionalIndex", len(value.shape), shown)
    target = None
    if about_indices:
        target = TypedArray([convert(each, _INT) for each in indices], element_type=_INT)
    return RuntimeException(
        text, error_id="NeedMultidimensionalIndex", category="InvalidOperation", target=target
    )


_READERS: dict[type, Callable[[Any, object], object]] = {
    list: _get_list,
    TypedArray: _get_list,
    str: _get_text,
    Hashtable: _get_key,
    OrderedHashtable: _get_key,
    OrderedDictionary: _get_ordered,
    PSObject: _get_wrapped,
    MultiArray: lambda value, index: _get_multi(value, [index]),
    type(None): _null_array,
    type(AUTOMATION_NULL): _null_array,
}


def register_reader(kind: type, reader: Callable[[Any, object], object]) -> None:
    """Gives a Python class its own way to be indexed."""
    _READERS[kind] = reader


_COLLECTION_KINDS: dict[Type, str] = {}


def _collection_kind(found: Type) -> str:
    """How elements of a type's objects are taken."""
    names = {each.full_name for each in found.ancestors}
    if "System.Collections.IDictionary" in names:
        return "dictionary"
    return "list" if "System.Collections.IList" in names else "other"


def _get_other(value: object, index: object) -> object:
    """A declared list, dictionary or indexer; a scalar is an array of one."""
    if index is None or index is AUTOMATION_NULL:
        raise null_index()
    known = _INDEXED.get((type(value), type(index)))
    if known is not None:
        try:
            return known[0](value, index)
        except FAILURES as error:
            if execution_context.current.strict_version() < 3:
                return None
            if known[1].needs is not None:
                raise
            raise_failure(known[2], known[1], [index], error)
    found = type_of(value)
    kind_of_collection = _COLLECTION_KINDS.get(found)
    if kind_of_collection is None:
        kind_of_collection = _COLLECTION_KINDS[found] = _collection_kind(found)
    if kind_of_collection == "dictionary":
        return _get_entry(value, index)
    if kind_of_collection == "list" and isinstance(value, list):
        return _get_of_list(value, index)
    indexer = found.find_indexer()
    if indexer is not None and indexer.getters:
        return _read_safely(value, found, index)
    return _scalar(value, index)


def _scalar(value: object, index: object) -> object:
    """Anything that is no collection: index 0 (and -1) is the value itself."""
    if isinstance(index, list):
        if execution_context.current.strict_version() >= 3:
            raise cannot_index(value, value)
        return None
    try:
        if convert(index, _INT) in (0, -1):
            return value
    except InvalidCastException:
        pass
    if execution_context.current.strict_version() >= 3:
        raise cannot_index(value, value)
    return None


def cannot_index(value: object, target: object = None) -> RuntimeException:
    """What says that a value has no elements."""
    name = type_of(value).full_name
    if isinstance(value, PSCustomObject):
        name = "System.Management.Automation.PSObject"
    elif type_of(value).arguments:
        name = str(type_of(value))
    return RuntimeException(
        message("CannotIndex", name),
        error_id="CannotIndex",
        category="InvalidOperation",
        target=target,
    )


def _get_of_list(value: list[object], index: object) -> object:
    if isinstance(index, list):
        count = len(value)
        inside = [each for each in index if type(each) is not int or -count <= each < count]
        return [None if isinstance(each, list) else _get_of_list(value, each) for each in inside]
    if type(index) is not int:
        try:
            index = convert(index, _INT)
        except InvalidCastException:
            if execution_context.current.strict_version() >= 3:
                raise
            return None
    try:
        return value[cast(int, index)]
    except IndexError:
        return _outside_collection()


def _get_entry(value: object, index: object) -> object:
    """A key of a generic dictionary; one that is not there is null, and left out of a slice."""
    if isinstance(index, list) and type(index) in (list, TypedArray):
        entries = [_entry_or_missing(value, each) for each in index]
        return [each for each in entries if each is not MISSING]
    found = _entry_or_missing(value, index)
    return None if found is MISSING else found


def _entry_or_missing(value: object, index: object) -> object:
    try:
        return _call_indexer(value, type_of(value), index)
    except MethodInvocationException as error:
        if isinstance(error.inner_exception, KeyNotFoundException):
            return MISSING
        raise


def _read_safely(value: object, found: Type, index: object) -> object:
    """What an indexer gives, null where it fails (PSGetIndexBinder.SafeIndexResult); several
    indices leave out what fails.
    """
    if isinstance(index, list) and type(index) in (list, TypedArray) and len(index) != 1:
        found_values = [_read_safely(value, found, each) for each in index]
        return [each for each in found_values if each is not None]
    try:
        return _call_indexer(value, found, index)
    except NetException:
        if execution_context.current.strict_version() >= 3:
            raise
        return None


def _call_indexer(value: object, found: Type, index: object) -> object:
    indexer = found.find_indexer()
    if indexer is None or not indexer.getters:
        return _scalar(value, index)
    if isinstance(index, list) and type(index) in (list, TypedArray) and len(index) != 1:
        return [_call_indexer(value, found, each) for each in index]
    counts_back = type(index) is int and _counts_back(found, indexer)
    if counts_back and cast(int, index) < 0:
        index = _from_end(value, cast(int, index))
    made = call_method(indexer.reader, (value,), [index])
    if _COLLECTION_KINDS.get(found) != "dictionary" and not hasattr(type(value), "net_type"):
        call = indexer.reader.cache.get((type(index),))
        if call is not None:
            run = make_call_stub(indexer.name, call, 1, has_owner=True)
            if counts_back:
                run = _counting_back(run)
            _INDEXED[type(value), type(index)] = run, call, indexer.name
    return made


def _counts_back(found: Type, indexer: Indexer) -> bool:
    """Whether a negative index counts from the end: one of an Int32, and a Count or Length
    (PSGetIndexBinder.CanIndexFromEndWithNegativeIndex).
    """
    if not any(
        len(each.parameters) == 1 and each.parameters[0].type_name == "int"
        for each in indexer.getters
    ):
        return False
    return any(found.find_property(name) is not None for name in ("Count", "Length"))


def _from_end(value: object, index: int) -> int:
    size = getattr(value, "__len__", None)
    return index if size is None else index + int(size())


def _counting_back(run: Callable[..., object]) -> Callable[..., object]:
    return lambda value, index: run(value, _from_end(value, index) if index < 0 else index)


_INDEXED: dict[tuple[type, type], tuple[Callable[..., object], Call, str]] = {}
"""(class, class of an index) → how an indexer is read that was read before."""


# Writing


def set_index(value: object, indices: Sequence[object], new: object) -> None:
    """`$value[a] = …`.

    Raises RuntimeException, or IndexOutOfRangeException as .NET's own where an array has no such
    place.
    """
    value = unwrap(value)
    if new is AUTOMATION_NULL:
        new = None
    kind = type(value)
    if value is None:
        _null_array(value, None)
    if kind is MultiArray:
        _set_multi(cast(MultiArray, value), indices, new)
        return
    is_array = kind is list or kind is TypedArray
    if len(indices) > 1:
        raise _no_slices(indices) if is_array else cannot_index(value)
    index = indices[0]
    if index is None or index is AUTOMATION_NULL:
        raise null_index()
    if is_array:
        _set_element(cast(list[object], value), index, new)
    elif isinstance(value, Hashtable):
        _set_key(value, index, new)
    else:
        _set_other(value, index, new)


def _no_slices(indices: Sequence[object]) -> RuntimeException:
    shown = ",".join(map(convert_to_string, indices))
    return RuntimeException(
        message("ArraySliceAssignmentNotAllowed", shown),
        error_id="ArraySliceAssignmentFailed",
        category="InvalidOperation",
    )


def _set_element(value: list[object], index: object, new: object) -> None:
    if isinstance(index, list):
        raise _no_slices(index)
    if type(value) is TypedArray and type(new) is not value.element_type.python:
        new = convert(new, value.element_type)
    place = index if type(index) is int else cast(int, convert(index, _INT))
    count = len(value)
    if place < 0:
        place += count
    if not 0 <= place < count:
        raise IndexOutOfRangeException()
    value[place] = new


def _set_key(value: Hashtable, index: object, new: object) -> None:
    net_type = getattr(value, "net_type", None)
    arguments: Sequence[Type] = () if net_type is None else net_type.closed_arguments
    if len(arguments) == 2:
        key_type, value_type = arguments
        new = _converted(value, new, value_type)
        value[_converted(value, index, key_type)] = new
        return
    if type(index) is int and isinstance(value, OrderedDictionary):
        value.set_at(index, new)
        return
    value[index] = new


def _converted(value: object, part: object, wanted: Type) -> object:
    """A key or a new element as the collection takes it. Its interfaces have indexers, too, so
    where no conversion exists at all none of them is meant (PSSetIndexBinder.InvokeIndexer).
    """
    try:
        return convert(part, wanted)
    except InvalidCastException:
        names = {each.name for each in type_of(value).ancestors}
        if type_rank(part, wanted) == ranks.NONE and names & {"IList", "IDictionary"}:
            raise cannot_index(value) from None
        raise


def _set_multi(value: MultiArray, indices: Sequence[object], new: object) -> None:
    if len(indices) == 1 and isinstance(indices[0], list):
        indices = indices[0]
    if len(indices) != len(value.shape):
        raise _wrong_rank(value, indices, about_indices=len(indices) == 1)
    place = value.offset(_from_ends(value, indices))
    if place is None:
        raise IndexOutOfRangeException()
    value.items[place] = convert(new, value.element_type)


def _set_other(value: object, index: object, new: object) -> None:
    found = type_of(value)
    indexer = found.find_indexer()
    if indexer is None or not indexer.setters:
        raise cannot_index(value)
    if isinstance(value, list):
        place = index if type(index) is int else cast(int, convert(index, _INT))
        index = place + len(value) if place < 0 else place
    wanted = _WRITTEN.get(found)
    if wanted is None:
        wanted = _WRITTEN[found] = declared_type(found.substitute(indexer.type_name))
    new = _converted(value, new, wanted)
    call_setter(indexer.name, indexer.setters, value, index, new)


_WRITTEN: dict[Type, Type] = {}
"""The type of the elements of a type's indexer."""


def call_setter(
    name: str, overloads: list[Overload], value: object, index: object, new: object
) -> None:
    """Chooses the indexer by the index, converts it and calls the setter."""
    overload = overloads[0] if len(overloads) == 1 else choose(name, overloads, [index])[0]
    overload.function(value, convert_argument(name, overload.parameters[0], index), new)


__all__ = ["PSCustomObject", "get_index", "register_reader", "set_index"]

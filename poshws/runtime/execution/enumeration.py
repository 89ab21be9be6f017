"""What a pipeline and a loop enumerate, on top of what values call enumerable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.collections.enumerators import Enumerator
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import CollectionModified
from poshws.corelib.exceptions.powershell import bad_enumeration
from poshws.corelib.typesystem.types import type_of
from poshws.objects.enumeration import enumerable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from poshws.binding.pipeline_stage import Sink

_PLAIN = frozenset((str, int, float, bool, type(None)))


def is_dictionary(value: object) -> bool:
    """True for whatever .NET calls an IDictionary."""
    if isinstance(value, Hashtable):
        return True
    if isinstance(value, (str, int, float, list)) or not hasattr(value, "__iter__"):
        return False

    return any(
        ancestor.full_name == "System.Collections.IDictionary"
        for ancestor in type_of(value).ancestors
    )


def elements_of(value: object) -> Iterable[object] | None:
    """The elements of a collection, none for nothing, or None for a single object."""
    if value is AUTOMATION_NULL:
        return ()
    return enumerable(value)


def emit(out: Sink, value: Any) -> None:
    """Writes a value to a pipeline: a collection element by element."""
    kind = type(value)
    if kind in _PLAIN:
        out(value)
    elif kind is list:
        for item in value:
            if item is not AUTOMATION_NULL:
                out(item)
    elif value is not AUTOMATION_NULL:
        elements = enumerable(value)
        if elements is None:
            out(value)
        else:
            try:
                for item in elements:
                    out(item)
            except CollectionModified as error:
                raise bad_enumeration(error) from error


def _taken(elements: Iterable[object]) -> list[object]:
    """All elements as a pipeline gets them."""
    try:
        return list(elements)
    except CollectionModified as error:
        raise bad_enumeration(error) from error


def written(value: Any) -> Any:
    """What a pipeline gets of a value: a collection's elements, of one element that alone."""
    kind = type(value)
    if kind in _PLAIN or value is AUTOMATION_NULL:
        return value
    if kind is list:
        return unwrap([item for item in value if item is not AUTOMATION_NULL])
    elements = enumerable(value)
    return value if elements is None else unwrap(_taken(elements))


def each(value: object) -> Iterable[Any]:
    """What `foreach` runs over: nothing for null, a single object once."""
    if type(value) is list:
        return value
    if value is None:
        return ()
    elements = elements_of(value)
    return (value,) if elements is None else elements


def as_list(value: object) -> list[Any]:
    """`@( )` of one expression: a new array of its elements, nothing is empty, null one element."""
    if type(value) is list:
        return value.copy()
    elements = elements_of(value)
    return [value] if elements is None else _taken(elements)


def input_enumerator(items: list[object]) -> object:
    """`$input` over a list, which may still grow."""
    return Enumerator(lambda: items, "System.Collections.ArrayList+ArrayListEnumeratorSimple")


def unwrap(items: list[object]) -> object:
    """A pipeline's output as a value."""
    if len(items) == 1:
        return items[0]
    return items if items else AUTOMATION_NULL


def enumerated_value(value: object) -> object:
    """`$( )` of one expression: the value as if it had gone through a pipeline."""
    if type(value) in _PLAIN:
        return value
    elements = elements_of(value)
    return value if elements is None else unwrap(_taken(elements))


def element(value: object) -> object:
    """A value as an element of an array literal or a dictionary."""
    return None if value is AUTOMATION_NULL else value

"""Arrays and collections: element by element, a scalar as an array of one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.psobject import PSObject
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.typesystem.types import Type, core_type, is_instance
from poshws.objects.conversion.failures import impossible, wrapped
from poshws.objects.enumeration import elements_of
from poshws.objects.object_model import object_model


def element_type_of(wanted: Type) -> Type:
    return wanted.element_type or core_type("System.Object")


def new_array(items: Iterable[object], element: Type) -> list[object]:
    """An array of an element type: a plain list for objects."""
    if element.full_name == "System.Object":
        return list(items)
    return TypedArray(items, element_type=element)


def without_wrapper(value: object, wanted: Type) -> object:
    """A text or a value of a value type has its added members in an object around it, for which
    a place of its own type has no room; members of other objects stay with them.
    """
    if type(value) is not PSObject:
        return value
    has_no_room = wanted.is_value_type or wanted.full_name == "System.String"
    return value.base if has_no_room and is_instance(value.base, wanted) else value


def related(value: object, wanted: Type) -> object:
    """An array whose elements already are of the type."""
    element = element_type_of(wanted)
    return new_array([without_wrapper(e, element) for e in cast(list[object], value)], element)


def unrelated(value: object, wanted: Type) -> object:
    """An array of another element type; an element's own error stands."""
    return _converted(cast(list[object], value), wanted)


def from_enumerable(value: object, wanted: Type) -> object:
    try:
        return _converted(elements_of(value), wanted)
    except NetException as error:
        raise wrapped("InvalidCastExceptionEnumerableToArray", value, wanted, error) from None


def from_scalar(value: object, wanted: Type) -> object:
    try:
        return _converted([value], wanted)
    except NetException as error:
        raise wrapped("InvalidCastExceptionScalarToArray", value, wanted, error) from None


def _converted(items: list[object], wanted: Type) -> list[object]:
    element = element_type_of(wanted)
    if element.full_name == "System.Object":
        return list(items)
    convert = object_model().convert
    made = [without_wrapper(convert(each, element), element) for each in items]
    return TypedArray(made, element_type=element)


def to_generic_collection(value: object, wanted: Type) -> object:
    """`[List[int]](1, 2)`: elements converted, then the constructor that takes an IEnumerable;
    what is an element as it stands is the only one (`[List[int[]]][int[]](1, 2)`).
    """
    convert = object_model().convert
    element = wanted.arguments[0]
    is_element = element.element_type is not None and is_instance(value, element)
    if (type(value) is list or type(value) is TypedArray) and not is_element:
        items: list[object] = []
        for each in cast(list[object], value):
            try:
                items.append(convert(each, element))
            except NetException:
                raise impossible(value, wanted) from None
    else:
        items = [convert(value, element)]
    return object_model().construct(wanted, [new_array(items, element)])

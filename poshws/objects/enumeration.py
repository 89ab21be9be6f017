"""What a script can walk through: arrays and collections, but not strings, dictionaries or XML
nodes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.numerics.numbers import Char
from poshws.corelib.psobject import PSCustomObject, PSObject
from poshws.corelib.system.arrays import MultiArray, TypedArray
from poshws.corelib.typesystem.types import type_of

_IS_ENUMERABLE: dict[type, bool] = {
    list: True,
    TypedArray: True,
    MultiArray: True,
    str: False,
    int: False,
    float: False,
    bool: False,
    type(None): False,
    Hashtable: False,
    PSCustomObject: False,
}


def enumerable(value: object) -> Iterable[object] | None:
    """The value as something to iterate, or None where it counts as one object."""
    kind = type(value)
    known = _IS_ENUMERABLE.get(kind)
    if known is None:
        if kind is PSObject:
            return enumerable(value.base)  # type: ignore[attr-defined]
        known = _IS_ENUMERABLE[kind] = is_enumerable_class(kind, value)
    return value if known else None  # type: ignore[return-value]


def enumerate_as_collection(kind: type) -> None:
    """PowerShell takes objects of a class apart that are no IEnumerable: a DataTable."""
    _IS_ENUMERABLE[kind] = True


def is_enumerable_class(kind: type, value: object) -> bool:
    """Whether instances are IEnumerable for PowerShell; asked once per Python class."""
    if issubclass(kind, str | Hashtable) or not hasattr(kind, "__iter__"):
        return False
    if issubclass(kind, list | Iterator):
        return True

    names = {each.full_name for each in type_of(value).ancestors}
    if "System.Collections.IDictionary" in names or "System.Xml.XmlNode" in names:
        return False
    return "System.Collections.IEnumerable" in names or "System.Collections.IEnumerator" in names


def elements_of(value: object) -> list[object]:
    """The elements of a collection, or the value alone."""
    found = enumerable(value)
    if found is None:
        return [value]
    return found if type(found) is list else list(found)


def characters(text: str) -> list[object]:
    """A text's characters: splatted, a text is the collection that .NET takes it for."""
    return [Char(letter) for letter in text]

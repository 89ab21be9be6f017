"""Element type guards: the Python classes whose values a collection stores unconverted. Compiled
code adds such values inlined (compiler/optimize/intrinsics.py); all others are converted first.
"""

from __future__ import annotations

from collections.abc import Set
from typing import TYPE_CHECKING, Final

from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.corelib.numerics.numbers import Char, Int64
from poshws.corelib.psobject import PSCustomObject
from poshws.corelib.typesystem.enums import EnumValue

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type

_GENERIC: Final = "System.Collections.Generic."
_OPEN: Final = frozenset(
    (_GENERIC + "List`1", _GENERIC + "Queue`1", _GENERIC + "Stack`1")
    + ("System.Collections.Queue", "System.Collections.Stack")
)
_NONE: Final[Set[type]] = frozenset()
_OBJECTS: Final[set[type]] = {
    *(str, int, float, bool, list, Char, Int64, Hashtable, OrderedDictionary, PSCustomObject)
}
_FOUND: Final[dict[Type, Set[type]]] = {}


def register_class(python: type) -> None:
    """Collections of objects store instances of the script's class unconverted."""
    _OBJECTS.add(python)


def element_classes(kind: Type) -> Set[type]:
    """The classes; none for a collection that has rules of its own for what is added."""
    found = _FOUND.get(kind)
    if found is None:
        found = _FOUND[kind] = _classes(kind)
    return found


def entry_classes(kind: Type) -> tuple[type | None, Set[type]]:
    """The class of keys of a Dictionary, where it is that of strings or of integers, and the
    classes of its values.
    """
    found = _ENTRIES.get(kind)
    if found is None:
        found = _ENTRIES[kind] = _entry_classes(kind)
    return found


_ENTRIES: Final[dict[Type, tuple[type | None, Set[type]]]] = {}


def set_element_class(kind: Type) -> type | None:
    """The class of a HashSet's values, where it is that of strings or of integers."""
    if (kind.definition or kind).full_name != _GENERIC + "HashSet`1":
        return None
    python = kind.arguments[0].python
    return python if python in (str, int) else None


def _entry_classes(kind: Type) -> tuple[type | None, Set[type]]:
    if (kind.definition or kind).full_name != _GENERIC + "Dictionary`2":
        return None, _NONE
    key, value = kind.arguments
    return (key.python if key.python in (str, int) else None), _of_element(value)


def _classes(kind: Type) -> Set[type]:
    if (kind.definition or kind).full_name not in _OPEN:
        return _NONE
    return _of_element(kind.arguments[0] if kind.arguments else None)


def _of_element(element: Type | None) -> Set[type]:
    if element is None or element.full_name == "System.Object":
        return _OBJECTS
    python = element.python
    if python is None or python is object or issubclass(python, EnumValue):
        return _NONE
    return frozenset((python,))

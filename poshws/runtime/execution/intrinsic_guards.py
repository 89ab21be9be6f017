"""The classes that guards of inlined methods compare with (compiler/optimize/intrinsics.py).

Update-TypeData may give a type a method that replaces .NET's from then on. When it does so to a
type of .NET's, every script gets `NeverMatches` in place of all these classes: each guard fails, so
that each call takes the slow path, and the call caches are emptied.
"""

from __future__ import annotations

from typing import Final

from poshws import clr
from poshws.corelib.current_session import current_session
from poshws.corelib.psobject import Member
from poshws.corelib.registry import LazyRegistry
from poshws.corelib.typesystem.types import resolve_type
from poshws.objects.invocation.calls import preferred_methods
from poshws.objects.members import preferred_properties
from poshws.objects.shadowing import prefer_method
from poshws.runtime.classes.fields import classes_with
from poshws.runtime.classes.type_scopes import visible_type
from poshws.runtime.execution import method_calls, scopeless_methods
from poshws.runtime.execution.namespace import OPERATIONS
from poshws.runtime.execution.units import UNITS

EAGER_CLASSES: Final = (
    "String",
    "Int32",
    "Double",
    "Character",
    "PSReference",
    "Hashtable",
    "Null",
)
"""The words of those that stand in the namespace of compiled code themselves."""

_CLASSES: Final = LazyRegistry[type](
    clr.__name__,
    {
        "text.string_builders": ("StringBuilder",),
        "collections.lists": ("List", "ArrayList"),
        "collections.queues": ("Queue", "Stack"),
        "collections.sets": ("HashSet",),
        "collections.dictionaries": ("Dictionary",),
    },
    vars,
    fold=str,
)
"""The classes of the words that are imported late."""


class NeverMatches:
    """A class without instances, which fails every guard."""


class _Hiding:
    is_hidden = False


def guard_class(word: str) -> type:
    """The class that a script calls by the word, when the script is loaded."""
    if _Hiding.is_hidden:
        return NeverMatches
    if word in EAGER_CLASSES:
        return OPERATIONS[word]  # type: ignore[no-any-return]
    found = _CLASSES.find(word)
    assert found is not None
    return found


def note_type_member(type_name: str, member: Member) -> None:
    """A script added something to a type."""
    is_method = member.member_type.endswith("Method")
    if not is_method:
        _prefer_property(type_name, member.name)
    is_meant = is_method or member.name.lower() in ("length", "count")
    if not is_meant:
        return
    if not type_name.lower().startswith("system."):
        if is_method:
            prefer_method(member.name)
        return
    preferred_methods.add(member.name.lower())
    method_calls.forget()
    scopeless_methods.forget()
    _Hiding.is_hidden = True
    OPERATIONS.update((word, NeverMatches) for word in EAGER_CLASSES)
    words = (*EAGER_CLASSES, *_CLASSES)
    for unit in UNITS.values():
        unit.names.update((word, NeverMatches) for word in words if word in unit.names)


def _prefer_property(type_name: str, name: str) -> None:
    """Where the type declares a property of the name, reading it looks for the added one first."""
    kind = visible_type(current_session(), type_name) or resolve_type(type_name)
    if kind is None or kind.find_property(name) is None:
        return
    key = name.lower()
    preferred_properties.add(key)
    if kind.python is None:
        return
    known = classes_with(key)
    for python in [each for each in known if issubclass(each, kind.python)]:
        del known[python]
        fields: dict[str, object] = python.script_fields  # type: ignore[attr-defined]
        for spelling in [each for each in fields if each.lower() == key]:
            del fields[spelling]

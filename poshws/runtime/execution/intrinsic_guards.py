"""The classes that guards of inlined methods compare with (compiler/optimize/intrinsics.py).

Update-TypeData may give a type a method that replaces .NET's from then on. When it does so to a
type of .NET's, every script gets `NeverMatches` in place of all these classes: each guard fails, so
that each call takes the slow path, and the call caches are emptied.
"""

from __future__ import annotations

from typing import Final

from poshws import clr
from poshws.corelib.psobject import Member
from poshws.corelib.registry import LazyRegistry
from poshws.objects.invocation.calls import preferred_methods
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
    is_meant = member.member_type.endswith("Method") or member.name.lower() in ("length", "count")
    if not is_meant or not type_name.lower().startswith("system."):
        return
    from poshws.runtime.execution import (  # deferred
        method_calls,
        scopeless_methods,
    )

    preferred_methods.add(member.name.lower())
    method_calls.forget()
    scopeless_methods.forget()
    _Hiding.is_hidden = True
    OPERATIONS.update((word, NeverMatches) for word in EAGER_CLASSES)
    words = (*EAGER_CLASSES, *_CLASSES)
    for unit in UNITS.values():
        unit.names.update((word, NeverMatches) for word in words if word in unit.names)

"""What the choice of an overload is remembered under: the classes of the arguments, and the .NET
types of those whose class has instances of several.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from poshws.corelib.psobject import MISSING, PSObject
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.system.reference import PSReference
from poshws.corelib.typesystem.types import type_of

Key = tuple[object, ...]
"""Classes of arguments, and the .NET types of those whose class has instances of several."""

_KEPT: Final[dict[type, bool | None]] = {PSObject: None, PSReference: None, TypedArray: False}


def class_decides(kind: type) -> bool | None:
    """Whether a Python class alone says what its instances are as arguments; False where their
    .NET type says it, None where more has to be looked at.
    """
    known = _KEPT.get(kind)
    if known is None and kind not in _KEPT:
        # A script's class stands for one type, which the class itself holds, as one of delegates.
        decides = (
            not hasattr(kind, "net_type")
            or type(kind.net_type).__name__ == "ScriptType"
            or hasattr(kind, "is_of_one_type")
        )
        known = _KEPT[kind] = None if issubclass(kind, PSReference) else decides
    return known


def key_of(kinds: tuple[type, ...], arguments: Sequence[object]) -> Key | None:
    """What the choice of an overload is kept under; None where it cannot be kept."""
    asked = _ASKED.get(kinds, MISSING)
    if asked is MISSING:
        if len(_ASKED) >= _MOST_ASKED:
            _ASKED.clear()
        decisions = [class_decides(kind) for kind in kinds]
        asked = _ASKED[kinds] = (
            None
            if None in decisions
            else tuple([place for place, decides in enumerate(decisions) if not decides])
        )
    if not asked:
        return kinds if asked is not None else None
    key: list[object] = list(kinds)
    for place in asked:
        key[place] = type_of(arguments[place])
    return tuple(key)


_ASKED: Final[dict[tuple[type, ...], Any]] = {}
"""Classes of arguments → the places of those whose .NET types have to be asked, None where more has
to be looked at.
"""

_MOST_ASKED: Final = 10_000

"""Which types stand for others that are not their bases: arrays, and generic interfaces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type

ARRAY_INTERFACES: Final = tuple(
    f"System.Collections.Generic.{name}`1"
    for name in ("IList", "ICollection", "IEnumerable", "IReadOnlyList", "IReadOnlyCollection")
)
"""In .NET's order."""


_SPACE = "System.Collections.Generic."
COVARIANT = frozenset(
    f"{space}{name}`{count}"
    for space, count, names in (
        (_SPACE, 1, "IEnumerable IEnumerator IReadOnlyCollection IReadOnlyList"),
        (_SPACE, 1, "IAsyncEnumerable IAsyncEnumerator"),
        ("System.Linq.", 1, "IQueryable IOrderedQueryable IOrderedEnumerable"),
        ("System.Linq.", 2, "IGrouping"),
        ("System.", 1, "IObservable"),
    )
    for name in names.split()
)
"""The interfaces with `out` parameters."""
CONTRAVARIANT = frozenset(
    (f"{_SPACE}IComparer`1", f"{_SPACE}IEqualityComparer`1", "System.IComparable`1")
    + ("System.IProgress`1", "System.IObserver`1")
)
"""Those with `in` parameters."""


def is_variant_assignable(wanted: Type, other: Type) -> bool:
    """Arrays of reference types, and interfaces with `out` parameters, stand for those of their
    bases; interfaces with `in` parameters for those of derived types.
    """
    element, others = wanted.element_type, other.element_type
    if element is not None and others is not None:
        return (
            wanted.rank == other.rank
            and not others.is_value_type
            # Classes of scripts are being built while a script names them: their arrays are apart.
            and not hasattr(others, "script_class")
            and element.is_assignable_from(others)
        )
    if wanted.definition is None or not wanted.is_interface:
        return False
    if others is not None and other.rank == 1:
        inside = wanted.arguments[0]
        is_of_array = wanted.definition_name in ARRAY_INTERFACES
        return is_of_array and (inside is others or _stands_for(inside, others))
    name = wanted.definition_name
    if name not in COVARIANT and name not in CONTRAVARIANT:
        return False
    return any(
        each.definition is wanted.definition
        and all(
            _stands_for(mine, theirs) if name in COVARIANT else _stands_for(theirs, mine)
            for mine, theirs in zip(wanted.arguments, each.arguments, strict=True)
        )
        for each in other.ancestors
    )


def _stands_for(wanted: Type, given: Type) -> bool:
    """Only references vary: a value of a value type would have to be boxed first."""
    return not given.is_value_type and wanted.is_assignable_from(given)

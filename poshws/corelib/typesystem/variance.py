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


def is_variant_assignable(wanted: Type, other: Type) -> bool:
    """Arrays of reference types, and interfaces with `out` parameters, stand for those of their
    bases.
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
        return wanted.definition_name in ARRAY_INTERFACES and wanted.arguments[
            0
        ].is_assignable_from(others)
    return any(
        each.definition is wanted.definition
        and all(
            not theirs.is_value_type and mine.is_assignable_from(theirs)
            for mine, theirs in zip(wanted.arguments, each.arguments, strict=True)
        )
        for each in other.ancestors
    )

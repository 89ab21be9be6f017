"""Operators under the names compiled code calls them by, but for those that need no session
and those of patterns (`regex_operations.py`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.objects.conversion import type_tests
from poshws.objects.invocation.call_keys import class_decides
from poshws.operators import comparison, matching, ranges, splitting
from poshws.operators.composite_format import format_operator

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type
    from poshws.runtime.session.session import Session


def range_values(ps: Session, left: object, right: object) -> Any:
    """`left..right` for a loop: one value at a time."""
    return ranges.range_values(left, right)


def range_array(ps: Session, left: object, right: object) -> list[Any]:
    """`left..right` as an array."""
    return ranges.range_array(left, right)


def range_input(ps: Session, left: object, right: object) -> object:
    """`left..right` in front of a pipeline."""
    return ranges.range_input(left, right)


def format_text(ps: Session, left: object, right: object) -> str:
    """`left -f right`"""
    return format_operator(left, right)


def is_type(ps: Session, left: object, right: object) -> bool:
    """`left -is right`"""
    return type_tests.is_type(left, right)


def is_not_type(ps: Session, left: object, right: object) -> bool:
    """`left -isnot right`"""
    return not type_tests.is_type(left, right)


MOST_KEPT = 5_000

_INSTANCES: dict[tuple[type, Any], bool] = {}
"""(class, type) → whether all objects of the class are of the type."""


def is_instance(ps: Session, left: object, kind: Type) -> bool:
    """`left -is [type]`"""
    key = (type(left), kind)
    found = _INSTANCES.get(key)
    if found is None:
        found = type_tests.is_type(left, kind)
        if class_decides(type(left)):
            if len(_INSTANCES) > MOST_KEPT:
                _INSTANCES.clear()
            _INSTANCES[key] = found
    return found


def as_type(ps: Session, left: object, right: object) -> object:
    """`left -as right`"""
    return type_tests.as_type(left, right)


def join(ps: Session, left: object, right: object) -> str:
    """`left -join right`"""
    return splitting.join(left, right)


def join_all(ps: Session, value: object) -> str:
    """`-join value`"""
    return splitting.join(value)


def split_all(ps: Session, value: object, ignore_case: bool) -> list[Any]:
    """`-split value`"""
    return splitting.split_all(value)


def like(ps: Session, left: object, right: object, ignore_case: bool) -> Any:
    """`left -like right`"""
    return matching.like(left, right, ignore_case)


def not_like(ps: Session, left: object, right: object, ignore_case: bool) -> object:
    """`left -notlike right`"""
    return matching.like(left, right, ignore_case, True)


def contains(ps: Session, left: object, right: object, ignore_case: bool) -> bool:
    """`left -contains right`"""
    return comparison.contains(left, right, ignore_case)


def not_contains(ps: Session, left: object, right: object, ignore_case: bool) -> bool:
    """`left -notcontains right`"""
    return not comparison.contains(left, right, ignore_case)


def is_in(ps: Session, left: object, right: object, ignore_case: bool) -> bool:
    """`left -in right`"""
    return comparison.contains(right, left, ignore_case)


def is_not_in(ps: Session, left: object, right: object, ignore_case: bool) -> bool:
    """`left -notin right`"""
    return not comparison.contains(right, left, ignore_case)

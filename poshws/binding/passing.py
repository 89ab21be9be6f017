"""Tests that say of a value of a known class, in one step, that a parameter takes it as it is.

What a test does not say so of is accepted, or refused with its message, by `coerce.accept`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from poshws.binding import validation
from poshws.binding.arguments import UNSPECIFIED
from poshws.binding.coerce import SCALARS
from poshws.values.call_keys import class_decides
from poshws.values.nothing import NOTHING
from poshws.values.types import type_of

if TYPE_CHECKING:
    from poshws.binding.metadata import Parameter

Test = Callable[[Any], bool]


def WRAPS(value: Any) -> bool:  # noqa: N802
    """Stands for a test: every value of the class becomes an array of one."""
    return False


def passing_test(parameter: Parameter, value: Any) -> Test | bool:
    """True: every value of the value's class is bound as it is; False: each takes a closer look."""
    kind = type(value)
    if not parameter.is_direct:
        return False
    if kind not in SCALARS:
        return _of_class(parameter, value)
    if kind is not parameter.exact:
        return parameter.is_plain and parameter.takes_anything
    tests: list[Test] = []
    for attribute in parameter.validations:
        make = _MAKERS.get(type(attribute))
        found = False if make is None else make(attribute, kind)
        if found is False:
            return False
        if found is not True:
            tests.append(found)
    if parameter.mandatory_somewhere and kind is str and bool not in tests:
        tests.append(bool)
    return _all(tests)


def _of_class(parameter: Parameter, value: Any) -> Test | bool:
    """The same of objects whose class alone says what they are."""
    kind, wanted = type(value), parameter.type
    is_single = value is not None and not isinstance(value, str | list)
    if not is_single or not parameter.is_plain or wanted is None or not class_decides(kind):
        return False
    if value is NOTHING or value is UNSPECIFIED or parameter.is_switch:
        return False
    known = type_of(value)
    element = parameter.element_type
    if element is None:
        is_asked = parameter.mandatory_somewhere and parameter.is_collection
        return not is_asked and wanted.is_assignable_from(known)
    if hasattr(kind, "__iter__") or not element.is_assignable_from(known):
        return False
    return WRAPS


def _all(tests: list[Test]) -> Test | bool:
    if len(tests) < 2:
        return tests[0] if tests else True
    if len(tests) == 2:
        first, second = tests
        return lambda value: first(value) and second(value)
    return lambda value: all(test(value) for test in tests)


def _in_range(attribute: validation.ValidateRangeAttribute, kind: type) -> Test | bool:
    if kind is not int or attribute.type is not None:
        return False
    if attribute.kind is not None:
        return validation.HOLDS[attribute.kind]
    low, high = attribute.min_range, attribute.max_range
    if type(low) is not int or type(high) is not int:
        return False
    return lambda value: low <= value <= high


def _in_set(attribute: validation.ValidateSetAttribute, kind: type) -> Test | bool:
    if kind is not str or attribute.generator is not None:
        return False
    if attribute.ignore_case:
        folded = attribute.folded
        return lambda value: value.lower() in folded
    words = frozenset(attribute.valid_values_given)
    return lambda value: value in words


def _like_pattern(attribute: validation.ValidatePatternAttribute, kind: type) -> Test | bool:
    if kind is not str:
        return False
    from poshws.values.regex import is_match

    pattern, options = attribute.regex_pattern, int(attribute.options)
    return lambda value: is_match(pattern, value, options)


def _of_length(attribute: validation.ValidateLengthAttribute, kind: type) -> Test | bool:
    if kind is not str:
        return False
    low, high = attribute.min_length, attribute.max_length
    return lambda value: value.isascii() and low <= len(value) <= high


def _not_missing(attribute: validation.ValidateNotNullOrEmptyAttribute, kind: type) -> Test | bool:
    if kind is not str:
        return True
    if type(attribute) is validation.ValidateNotNullOrEmptyAttribute:
        return bool
    return lambda value: not attribute.is_missing(value)


# By class: a class of a script that derives from one of these has rules of its own.
_MAKERS: Final[dict[type, Callable[[Any, type], Test | bool]]] = {
    validation.ValidateRangeAttribute: _in_range,
    validation.ValidateSetAttribute: _in_set,
    validation.ValidatePatternAttribute: _like_pattern,
    validation.ValidateLengthAttribute: _of_length,
    validation.ValidateNotNullAttribute: lambda attribute, kind: True,
    validation.ValidateNotNullOrEmptyAttribute: _not_missing,
    validation.ValidateNotNullOrWhiteSpaceAttribute: _not_missing,
}

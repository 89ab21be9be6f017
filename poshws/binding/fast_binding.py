"""The fast path of binding: coercion and validation specialized for the class of a value.

A `FastBinding` maps a value to what its parameter is bound to, or to `FALLBACK`: `coerce.accept`,
the slow path, then converts and validates it, or raises the error.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from poshws.binding import validation
from poshws.binding.arguments import UNSPECIFIED
from poshws.binding.coerce import SCALARS, array_of
from poshws.binding.script_validation import ValidateScriptAttribute
from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.current_session import current_session
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.regex.regex import is_match
from poshws.corelib.system.switch_parameter import SwitchParameter
from poshws.corelib.typesystem.types import type_of
from poshws.objects.conversion.truth import truth
from poshws.objects.invocation.call_keys import class_decides

if TYPE_CHECKING:
    from poshws.binding.metadata import CommandMetadata
    from poshws.binding.parameters import Parameter

FastBinding = Callable[[Any], Any]
Predicate = Callable[[Any], object]


class Sentinel:
    """A result that no value can be."""

    __slots__ = ()


FALLBACK: Final = Sentinel()
REJECTED: Final = Sentinel()
"""A script block rejected the value: it runs again only when the call is bound in full."""

_ON, _OFF = SwitchParameter(True), SwitchParameter(False)


def fast_binding(
    metadata: CommandMetadata, parameter: Parameter, value: object
) -> FastBinding | bool:
    """True: every value of that class is bound unchanged; False: each takes the slow path."""
    kind = type(value)
    if not parameter.is_direct:
        return False
    if kind is bool and parameter.is_switch and parameter.is_plain:
        return (lambda given: _ON if given else _OFF) if metadata.is_script else True
    if kind not in SCALARS:
        return _of_class(parameter, value)
    if kind is not parameter.exact:
        return parameter.is_plain and parameter.takes_anything
    predicates = _predicates(parameter, kind)
    if predicates is None:
        return False
    return _identity_where(predicates) if predicates else True


def _predicates(parameter: Parameter, kind: type) -> list[Predicate] | None:
    """The validations of a value of the parameter's own type; None where one has no predicate."""
    predicates: list[Predicate] = []
    for attribute in parameter.validations:
        make = _PREDICATES.get(type(attribute))
        found = False if make is None else make(attribute, kind)
        if found is False:
            return None
        if found is not True:
            predicates.append(found)
    if parameter.mandatory_somewhere and kind is str and bool not in predicates:
        predicates.append(bool)
    return predicates


def _identity_where(predicates: list[Predicate]) -> FastBinding:
    """The identity on values that pass all predicates, FALLBACK on others."""
    if len(predicates) == 1:
        only = predicates[0]

        def check_one(value: object) -> object:
            verdict = only(value)
            if verdict is REJECTED:
                return verdict
            return value if verdict else FALLBACK

        return check_one

    def check_all(value: object) -> object:
        for test in predicates:
            verdict = test(value)
            if verdict is REJECTED:
                return verdict
            if not verdict:
                return FALLBACK
        return value

    return check_all


def _of_class(parameter: Parameter, value: object) -> FastBinding | bool:
    """The fast binding of objects whose class alone determines their type."""
    kind, wanted = type(value), parameter.type
    is_single = value is not None and not isinstance(value, str | list)
    if not is_single or not parameter.is_plain or wanted is None or not class_decides(kind):
        return False
    if value is AUTOMATION_NULL or value is UNSPECIFIED or parameter.is_switch:
        return False
    known = type_of(value)
    element = parameter.element_type
    if element is None:
        is_asked = parameter.mandatory_somewhere and parameter.is_collection
        return not is_asked and wanted.is_assignable_from(known)
    if hasattr(kind, "__iter__") or not element.is_assignable_from(known):
        return False
    return lambda given: array_of(element, given)


# --- predicates of attributes: True if all values of the class pass, False if there is none


def _in_range(attribute: validation.ValidateRangeAttribute, kind: type) -> Predicate | bool:
    if kind is not int or attribute.type is not None:
        return False
    if attribute.kind is not None:
        return validation.HOLDS[attribute.kind]
    low, high = attribute.min_range, attribute.max_range
    if type(low) is not int or type(high) is not int:
        return False
    return lambda value: low <= value <= high


def _in_set(attribute: validation.ValidateSetAttribute, kind: type) -> Predicate | bool:
    if kind is not str or attribute.generator is not None:
        return False
    if attribute.ignore_case:
        folded = attribute.folded
        return lambda value: value.lower() in folded
    words = frozenset(attribute.valid_values_given)
    return lambda value: value in words


def _like_pattern(attribute: validation.ValidatePatternAttribute, kind: type) -> Predicate | bool:
    if kind is not str:
        return False

    pattern, options = attribute.regex_pattern, int(attribute.options)
    return lambda value: is_match(pattern, value, options)


def _of_length(attribute: validation.ValidateLengthAttribute, kind: type) -> Predicate | bool:
    if kind is not str:
        return False
    low, high = attribute.min_length, attribute.max_length
    return lambda value: value.isascii() and low <= len(value) <= high


def _not_missing(
    attribute: validation.ValidateNotNullOrEmptyAttribute, kind: type
) -> Predicate | bool:
    if kind is not str:
        return True
    if type(attribute) is validation.ValidateNotNullOrEmptyAttribute:
        return bool
    return lambda value: not attribute.is_missing(value)


def _by_script(attribute: ValidateScriptAttribute, kind: type) -> Predicate | bool:
    def test(value: object) -> object:
        try:
            found = current_session().value_of_block(attribute.script_block, under=value)
        except NetException:
            return REJECTED
        return True if truth(found) else REJECTED

    return test


# By class: a class of a script that derives from one of these has rules of its own.
_PREDICATES: Final[dict[type, Callable[[Any, type], Predicate | bool]]] = {
    validation.ValidateRangeAttribute: _in_range,
    validation.ValidateSetAttribute: _in_set,
    validation.ValidatePatternAttribute: _like_pattern,
    validation.ValidateLengthAttribute: _of_length,
    validation.ValidateNotNullAttribute: lambda attribute, kind: True,
    validation.ValidateNotNullOrEmptyAttribute: _not_missing,
    validation.ValidateNotNullOrWhiteSpaceAttribute: _not_missing,
    ValidateScriptAttribute: _by_script,
}

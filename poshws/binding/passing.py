"""What is bound for values of a known class, found in one step.

A `Quick` gives what a parameter is bound to for a value. Where it cannot tell in one step it gives
`MORE`: the value is then accepted, or refused with its message, by `coerce.accept`.
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
    from poshws.binding.metadata import CommandMetadata, Parameter

Quick = Callable[[Any], Any]
Test = Callable[[Any], object]


class Mark:
    """A result that is no value."""

    __slots__ = ()


MORE: Final = Mark()
REFUSED: Final = Mark()
"""A script has said no: it is not asked again before the whole algorithm asks it."""

_ON, _OFF = SwitchParameter(True), SwitchParameter(False)


def quick_binding(metadata: CommandMetadata, parameter: Parameter, value: Any) -> Quick | bool:
    """True: every value of the value's class is bound as it is; False: each takes a closer look."""
    kind = type(value)
    if not parameter.is_direct:
        return False
    if kind is bool and parameter.is_switch and parameter.is_plain:
        return (lambda given: _ON if given else _OFF) if metadata.is_script else True
    if kind not in SCALARS:
        return _of_class(parameter, value)
    if kind is not parameter.exact:
        return parameter.is_plain and parameter.takes_anything
    tests = _tests(parameter, kind)
    if tests is None:
        return False
    return _passing(tests) if tests else True


def _tests(parameter: Parameter, kind: type) -> list[Test] | None:
    """What a value of the parameter's own type has to pass; None where it is not known."""
    tests: list[Test] = []
    for attribute in parameter.validations:
        make = _MAKERS.get(type(attribute))
        found = False if make is None else make(attribute, kind)
        if found is False:
            return None
        if found is not True:
            tests.append(found)
    if parameter.mandatory_somewhere and kind is str and bool not in tests:
        tests.append(bool)
    return tests


def _passing(tests: list[Test]) -> Quick:
    """Gives the value itself where it passes the tests."""
    if len(tests) == 1:
        only = tests[0]

        def pass_one(value: Any) -> Any:
            said = only(value)
            if said is REFUSED:
                return said
            return value if said else MORE

        return pass_one

    def pass_all(value: Any) -> Any:
        for test in tests:
            said = test(value)
            if said is REFUSED:
                return said
            if not said:
                return MORE
        return value

    return pass_all


def _of_class(parameter: Parameter, value: Any) -> Quick | bool:
    """The same of objects whose class alone says what they are."""
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


# --- tests of attributes: True passes all values of the class, False is not known


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


def _by_script(attribute: ValidateScriptAttribute, kind: type) -> Test | bool:
    def test(value: Any) -> object:
        try:
            found = current_session().value_of_block(attribute.script_block, under=value)
        except NetException:
            return REFUSED
        return True if truth(found) else REFUSED

    return test


# By class: a class of a script that derives from one of these has rules of its own.
_MAKERS: Final[dict[type, Callable[[Any, type], Test | bool]]] = {
    validation.ValidateRangeAttribute: _in_range,
    validation.ValidateSetAttribute: _in_set,
    validation.ValidatePatternAttribute: _like_pattern,
    validation.ValidateLengthAttribute: _of_length,
    validation.ValidateNotNullAttribute: lambda attribute, kind: True,
    validation.ValidateNotNullOrEmptyAttribute: _not_missing,
    validation.ValidateNotNullOrWhiteSpaceAttribute: _not_missing,
    ValidateScriptAttribute: _by_script,
}

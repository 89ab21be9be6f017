"""-Be, -BeExactly, -BeTrue, -BeFalse, -BeNullOrEmpty."""

from __future__ import annotations

from typing import Final

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.conversion.truth import truth
from poshws.objects.enumeration import enumerable
from poshws.operators.comparison import equal
from poshws.pester.assertions import Assertion, Operator
from poshws.pester.nicely import because, compare_strings, nicely
from poshws.pester.state import depth_of_test
from poshws.pester.thrown import thrown_text

DEPTH: Final = 100
"""Arrays within arrays that are compared."""


def arrays_equal(actual: object, expected: object, exact_case: bool, depth: int = 1) -> bool:
    """Element by element through arrays; a single value equals an array of it alone, and nothing
    equals null. What is expected stands on the left, so its type decides the comparison.
    """
    if depth > DEPTH:
        first, second = convert_to_string(actual), convert_to_string(expected)
        raise thrown_text(
            f"Reached the recursion depth limit of {DEPTH} when comparing arrays {first} and"
            f" {second}. Is one of your arrays cyclic?"
        )
    left, right = _elements(actual), _elements(expected)
    if _is_nothing(left) or _is_nothing(right):
        return _is_nothing(left) and _is_nothing(right)
    if len(left) != len(right):
        return False
    for a, b in zip(left, right, strict=True):
        if isinstance(a, list) or isinstance(b, list):
            if not arrays_equal(a, b, exact_case, depth + 1):
                return False
        elif not _is_equal(equal(b, a, not exact_case)):
            return False
    return True


def _elements(value: object) -> list[object]:
    elements = enumerable(value)
    return [value] if elements is None else list(elements)


def _is_nothing(elements: list[object]) -> bool:
    return not elements or (
        len(elements) == 1 and (elements[0] is None or elements[0] is AUTOMATION_NULL)
    )


def _is_equal(found: object) -> bool:
    return truth(found)


def _single(value: object) -> object:
    elements = enumerable(value)
    if elements is None:
        return value
    listed = list(elements)
    return listed[0] if len(listed) == 1 else value


def _be(asked: Assertion, exact_case: bool) -> str | None:
    equal = arrays_equal(asked.actual, asked.expected, exact_case)
    if equal != asked.negated:
        return None
    reason = because(asked.because)
    if asked.negated:
        return (
            f"Expected {nicely(_single(asked.expected))} to be different from the actual value,"
            f"{reason} "
            "but got the same value."
        )
    actual, expected = _single(asked.actual), _single(asked.expected)
    if isinstance(actual, str) and isinstance(expected, str):
        return compare_strings(
            expected, actual, asked.because, exact_case, depth=depth_of_test(asked.session)
        )
    exactly = "exactly " if exact_case else ""
    return f"Expected {exactly}{nicely(expected)},{reason} but got {nicely(actual)}."


def be(asked: Assertion) -> str | None:
    """The same value; case does not count."""
    return _be(asked, exact_case=False)


def be_exactly(asked: Assertion) -> str | None:
    """The same value to the letter."""
    return _be(asked, exact_case=True)


def _be_truth(asked: Assertion, wanted: bool) -> str | None:
    if truth(asked.actual) == (wanted != asked.negated):
        return None
    shown = "$true" if wanted != asked.negated else "$false"
    return f"Expected {shown},{because(asked.because)} but got {nicely(asked.actual)}."


def be_true(asked: Assertion) -> str | None:
    """True as a condition."""
    return _be_truth(asked, True)


def be_false(asked: Assertion) -> str | None:
    """False as a condition."""
    return _be_truth(asked, False)


def be_null_or_empty(asked: Assertion) -> str | None:
    """Null, an empty text or an empty collection."""
    actual = asked.actual
    elements = enumerable(actual)
    if elements is not None:
        listed = list(elements)
        actual = None if not listed else listed[0] if len(listed) == 1 else listed
    empty = actual is None or actual == "" or actual == []
    if not empty and hasattr(actual, "keys"):
        empty = len(actual) == 0
    if empty != asked.negated:
        return None
    reason = because(asked.because)
    if asked.negated:
        return f"Expected a value,{reason} but got $null or empty."
    return f"Expected $null or empty,{reason} but got {nicely(asked.actual)}."


OPERATORS = (
    Operator("Be", be, ("EQ",), takes_collection=True),
    Operator("BeExactly", be_exactly, ("CEQ",), takes_collection=True),
    Operator("BeTrue", be_true, (), ()),
    Operator("BeFalse", be_false, (), ()),
    Operator("BeNullOrEmpty", be_null_or_empty, (), (), takes_collection=True),
)

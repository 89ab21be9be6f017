"""-Be, -BeExactly, -BeTrue, -BeFalse, -BeNullOrEmpty."""

from __future__ import annotations

from typing import Any

from poshws.pester.assertions import Assertion, Operator
from poshws.pester.nicely import because, compare_strings, nicely


def arrays_equal(left: Any, right: Any, exact_case: bool) -> bool:
    """Element by element through arrays; a single value equals an array of it alone."""
    from poshws.values.comparison import equal
    from poshws.values.enumeration import enumerable

    first, second = enumerable(left), enumerable(right)
    if first is None and second is None:
        return bool(equal(left, right, not exact_case))
    one = [left] if first is None else list(first)
    other = [right] if second is None else list(second)
    if left is None and not other or right is None and not one:
        return False
    if len(one) != len(other):
        return False
    if first is None or second is None:
        one_value, other_value = one[0], other[0]
        if enumerable(one_value) is None and enumerable(other_value) is None:
            return bool(equal(one_value, other_value, not exact_case))
    return all(arrays_equal(a, b, exact_case) for a, b in zip(one, other, strict=True))


def _single(value: Any) -> Any:
    from poshws.values.enumeration import enumerable

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
            f"Expected {nicely(asked.expected)} to be different from the actual value,{reason} "
            "but got the same value."
        )
    actual, expected = _single(asked.actual), _single(asked.expected)
    if isinstance(actual, str) and isinstance(expected, str):
        return compare_strings(expected, actual, asked.because, exact_case)
    exactly = "exactly " if exact_case else ""
    return f"Expected {exactly}{nicely(asked.expected)},{reason} but got {nicely(asked.actual)}."


def be(asked: Assertion) -> str | None:
    """The same value; case does not count."""
    return _be(asked, exact_case=False)


def be_exactly(asked: Assertion) -> str | None:
    """The same value to the letter."""
    return _be(asked, exact_case=True)


def _be_truth(asked: Assertion, wanted: bool) -> str | None:
    from poshws.values.convert import truth

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
    from poshws.values.enumeration import enumerable

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

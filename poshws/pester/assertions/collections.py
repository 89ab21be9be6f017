"""-Contain, -BeIn, -HaveCount."""

from __future__ import annotations

from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.corelib.typesystem.types import resolve_type
from poshws.objects.conversion.convert import convert
from poshws.objects.enumeration import enumerable
from poshws.operators.comparison import equal
from poshws.pester.assertions import Assertion, Operator
from poshws.pester.nicely import because, nicely
from poshws.pester.thrown import thrown


def _elements(value: object) -> list[object]:
    elements = enumerable(value)
    return [value] if elements is None else list(elements)


def holds_value(collection: object, value: object) -> bool:
    """`collection -contains value`"""
    return any(equal(each, value, True) for each in _elements(collection))


def contain(asked: Assertion) -> str | None:
    """The value is among the actual ones."""
    if holds_value(asked.actual, asked.expected) != asked.negated:
        return None
    verb, but = ("not be", "was found") if asked.negated else ("be", "was not found")
    return (
        f"Expected {nicely(asked.expected)} to {verb} found in collection {nicely(asked.actual)},"
        f"{because(asked.because)} but it {but}."
    )


def be_in(asked: Assertion) -> str | None:
    """The actual value is among those given."""
    if holds_value(asked.expected, asked.actual) != asked.negated:
        return None
    verb, but = ("not contain", "was found") if asked.negated else ("contain", "was not found")
    return (
        f"Expected collection {nicely(asked.expected)} to {verb} {nicely(asked.actual)},"
        f"{because(asked.because)} but it {but}."
    )


def have_count(asked: Assertion) -> str | None:
    """So many elements."""
    wanted = int(convert(asked.expected, resolve_type("int")))  # type: ignore[arg-type, call-overload]
    if wanted < 0:
        raise thrown(
            ArgumentException("Excpected collection size must be greater than or equal to 0.")
        )
    actual = [] if asked.actual is None else _elements(asked.actual)
    count = len(actual)
    if (count == wanted) != asked.negated:
        return None
    reason = because(asked.because)
    if asked.negated:
        expect = (
            f"a collection with size different from {wanted}"
            if wanted
            else "a non-empty collection"
        )
        but = f"collection with that size {nicely(actual)}" if count else "an empty collection"
        return f"Expected {expect},{reason} but got {but}."
    expect = f"a collection with size {wanted}" if wanted else "an empty collection"
    but = f"collection with size {count} {nicely(actual)}" if count else "an empty collection"
    return f"Expected {expect},{reason} but got {but}."


OPERATORS = (
    Operator("Contain", contain, takes_collection=True),
    Operator("BeIn", be_in),
    Operator("HaveCount", have_count, takes_collection=True),
)

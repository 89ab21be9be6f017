"""The wording of failure messages."""

from __future__ import annotations

from typing import Any

from poshws.binding import Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.typesystem.types import Type, type_of
from poshws.objects.conversion.strings import convert_to_string
from poshws.pester.assertions import Assertion
from poshws.pester.assertions.equality import arrays_equal, be, be_exactly
from poshws.pester.assertions.text import is_like
from poshws.pester.command import pester_command
from poshws.pester.nicely import because, compare_strings, excerpt, nicely, short_name
from poshws.pester.state import depth_of_test


@pester_command("Format-Nicely")
def format_nicely(value: object = None, *, pretty: bool = False) -> str:
    """A value as messages show it."""
    shown = nicely(value)
    return shown.replace(", ", ",\n") if pretty and shown.startswith("@(") else shown


@pester_command("Format-Because")
def format_because(because_: object = None) -> str | None:
    """` because …,`"""
    return because(None if because_ is None else str(convert_to_string(because_))) or None


@pester_command("Format-Type")
def format_type(value: Type | None = None) -> str:
    """The name of a type."""
    return "<none>" if value is None else str(convert_to_string(value))


@pester_command("Get-ShortType")
def get_short_type(value: object = None) -> str:
    """The name of a value's type, shortened."""
    if value is None:
        return "<none>"
    kind = type_of(value)
    if kind.full_name == "System.Object[]":
        return "collection"
    return short_name(kind)


@pester_command("ArraysAreEqual")
def arrays_are_equal(
    first: list[object] | None = None,
    second: list[object] | None = None,
    *,
    case_sensitive: bool = False,
) -> bool:
    """Whether two arrays have equal elements."""
    return arrays_equal(first, second, case_sensitive)


def _message(
    session: Any, check: Any, actual: object, expected: object, reason: object, negated: bool
) -> str | None:
    arguments = {"expectedvalue": expected}
    text = None if reason is None else str(convert_to_string(reason))
    message: str | None = check(Assertion(actual, arguments, negated, text, session))
    return message


@pester_command("ShouldBeFailureMessage")
def should_be_failure_message(
    actual_value: object = None,
    expected_value: object = None,
    because: object = None,
    *,
    session: Session,
) -> str:
    """What Should -Be says."""
    return _message(session, be, actual_value, expected_value, because, False) or ""


@pester_command("NotShouldBeFailureMessage")
def not_should_be_failure_message(
    actual_value: object = None,
    expected_value: object = None,
    because: object = None,
    *,
    session: Session,
) -> str:
    """What Should -Not -Be says."""
    return _message(session, be, expected_value, expected_value, because, True) or ""


@pester_command("ShouldBeExactlyFailureMessage")
def should_be_exactly_failure_message(
    actual_value: object = None,
    expected_value: object = None,
    because: object = None,
    *,
    session: Session,
) -> str:
    """What Should -BeExactly says."""
    return _message(session, be_exactly, actual_value, expected_value, because, False) or ""


@pester_command("Get-CompareStringMessage")
def get_compare_string_message(
    expected_value: str,
    actual: str,
    because: object = None,
    maximum_line_length: object = None,
    context_length: object = None,
    *,
    case_sensitive: bool = False,
    session: Session,
) -> list[str]:
    """Where two strings differ, line by line."""
    return compare_strings(
        expected_value,
        actual,
        None if because is None else str(convert_to_string(because)),
        case_sensitive,
        line_length=80 if maximum_line_length is None else int(str(maximum_line_length)),
        context=None if context_length is None else int(str(context_length)),
        depth=depth_of_test(session),
    ).split("\n")


@pester_command("Format-AsExcerpt")
def format_as_excerpt(
    input_object: str,
    difference_index: int,
    line_length: int,
    excerpt_marker: str,
    context_length: int,
) -> Hashtable:
    """The part of a line around a place."""
    line, place = excerpt(
        input_object, difference_index, line_length, context_length, excerpt_marker
    )
    return Hashtable([("Line", line), ("DifferenceIndex", place)])


@pester_command("Get-DoValuesMatch")
def get_do_values_match(actual_value: object = None, expected_value: object = None) -> bool:
    """Whether a text is as Should -Throw expects it."""
    if expected_value is None:
        return True
    shown = str(convert_to_string(actual_value))
    return bool(is_like(shown, str(convert_to_string(expected_value)), exact_case=False))

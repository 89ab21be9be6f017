"""-Match, -MatchExactly, -BeLike, -BeLikeExactly."""

from __future__ import annotations

from poshws.corelib.text.wildcard import WildcardPattern
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.conversion.truth import truth
from poshws.pester.assertions import Assertion, Operator
from poshws.pester.nicely import because, nicely


def matches(text: object, pattern: object, exact_case: bool) -> bool:
    """`text -match pattern`"""
    from poshws.operators.matching import match  # deferred

    return truth(match(text, pattern, not exact_case, False, lambda table: None))


def is_like(text: object, pattern: object, exact_case: bool) -> bool:
    """`text -like pattern`"""
    compiled = WildcardPattern(str(convert_to_string(pattern)), ignore_case=not exact_case)
    return bool(compiled.is_match(str(convert_to_string(text))))


def _match(asked: Assertion, exact_case: bool) -> str | None:
    pattern = asked.arguments.get("regularexpression")
    if matches(asked.actual, pattern, exact_case) != asked.negated:
        return None
    verb = "case sensitively match" if exact_case else "match"
    verb, but = (f"not {verb}", "it did match") if asked.negated else (verb, "it did not match")
    return (
        f"Expected regular expression {nicely(pattern)} to {verb} {nicely(asked.actual)},"
        f"{because(asked.because)} but {but}."
    )


def match(asked: Assertion) -> str | None:
    """A regular expression matches."""
    return _match(asked, exact_case=False)


def match_exactly(asked: Assertion) -> str | None:
    """A regular expression matches, case included."""
    return _match(asked, exact_case=True)


def _like(asked: Assertion, exact_case: bool) -> str | None:
    if is_like(asked.actual, asked.expected, exact_case) != asked.negated:
        return None
    how = "case sensitive " if exact_case else ""
    verb, but = ("not match", "it did match") if asked.negated else ("match", "it did not match")
    return (
        f"Expected {how}like wildcard {nicely(asked.expected)} to {verb} {nicely(asked.actual)},"
        f"{because(asked.because)} but {but}."
    )


def be_like(asked: Assertion) -> str | None:
    """A wildcard pattern matches."""
    return _like(asked, exact_case=False)


def be_like_exactly(asked: Assertion) -> str | None:
    """A wildcard pattern matches, case included."""
    return _like(asked, exact_case=True)


OPERATORS = (
    Operator("Match", match, (), ("RegularExpression",)),
    Operator("MatchExactly", match_exactly, ("CMATCH",), ("RegularExpression",)),
    Operator("BeLike", be_like),
    Operator("BeLikeExactly", be_like_exactly),
)

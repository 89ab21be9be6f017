"""-BeGreaterThan, -BeLessThan, -BeGreaterOrEqual, -BeLessOrEqual."""

from __future__ import annotations

from collections.abc import Callable

from poshws.objects.conversion.truth import truth
from poshws.operators import comparison
from poshws.pester.assertions import Assertion, Operator
from poshws.pester.nicely import because, nicely

_OPPOSITE = {
    "greater than": "less than or equal to",
    "less than": "greater than or equal to",
    "greater than or equal to": "less than",
    "less than or equal to": "greater than",
}


def _ordered(words: str, operator: str) -> Callable[[Assertion], str | None]:
    def check(asked: Assertion) -> str | None:
        holds = truth(getattr(comparison, operator)(asked.actual, asked.expected, True))
        if holds != asked.negated:
            return None
        said = _OPPOSITE[words] if asked.negated else words
        return (
            f"Expected the actual value to be {said} {nicely(asked.expected)},"
            f"{because(asked.because)} but got {nicely(asked.actual)}."
        )

    return check


OPERATORS = (
    Operator("BeGreaterThan", _ordered("greater than", "gt"), ("GT",)),
    Operator("BeLessThan", _ordered("less than", "lt"), ("LT",)),
    Operator("BeGreaterOrEqual", _ordered("greater than or equal to", "ge"), ("GE",)),
    Operator("BeLessOrEqual", _ordered("less than or equal to", "le"), ("LE",)),
)

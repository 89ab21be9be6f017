"""-Invoke, -InvokeVerifiable: how often a mock was called."""

from __future__ import annotations

from poshws.pester.assertions import Assertion, Operator
from poshws.pester.mocking.counting import Counted, said_of, said_of_verifiable
from poshws.pester.thrown import thrown_text


def invoke(asked: Assertion) -> str | None:
    """A mock was called at least, or exactly, so many times."""
    given = asked.arguments
    if asked.actual is not None:
        raise thrown_text("Should -Invoke does not take pipeline input or ActualValue.")
    counted = Counted(
        str(given.get("commandname") or ""),
        None if given.get("times") is None else int(given["times"]),
        bool(given.get("exactly")),
        str(given.get("modulename") or ""),
        "" if given.get("scope") is None else str(given["scope"]),
        asked.because,
        asked.negated,
        given.get("parameterfilter"),
        given.get("exclusivefilter"),
    )
    return said_of(asked.session, counted)


def invoke_verifiable(asked: Assertion) -> str | None:
    """All mocks made with -Verifiable were called."""
    return said_of_verifiable(asked.session, negated=asked.negated, reason=asked.because)


OPERATORS = (
    Operator(
        "Invoke",
        invoke,
        (),
        ("CommandName", "Times", "ParameterFilter", "ExclusiveFilter", "ModuleName", "Scope"),
        ("Exactly",),
    ),
    Operator("InvokeVerifiable", invoke_verifiable, (), ()),
)

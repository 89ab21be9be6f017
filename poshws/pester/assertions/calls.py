"""-Invoke, -InvokeVerifiable: how often a mock was called."""

from __future__ import annotations

from poshws.pester.assertions import Assertion, Operator
from poshws.pester.nicely import because


def invoke(asked: Assertion) -> str | None:
    """A mock was called at least, or exactly, so many times."""
    from poshws.pester.mocks import calls_of  # deferred
    from poshws.pester.state import current_block  # deferred

    given = asked.arguments
    run, _ = current_block(asked.session, "Should -Invoke")
    name = str(given.get("commandname") or asked.actual or "")
    wanted = 1 if given.get("times") is None else int(given["times"])
    exactly = bool(given.get("exactly")) or wanted == 0
    count = calls_of(asked.session, run, name, given.get("parameterfilter"), given.get("scope"))
    reason = because(asked.because)
    holds = count == wanted if exactly else count >= wanted
    if holds != asked.negated:
        return None
    if asked.negated:
        said = f"{wanted} times exactly" if exactly else f"at least {wanted} times"
        return f"Expected {name} not to be called {said},{reason} but was called {count} times"
    said = f"{wanted} times exactly," if exactly else f"at least {wanted} times,"
    return f"Expected {name} to be called {said}{reason} but was called {count} times"


def invoke_verifiable(asked: Assertion) -> str | None:
    """All mocks made with -Verifiable were called."""
    from poshws.pester.state import current_block  # deferred

    run, _ = current_block(asked.session, "Should -InvokeVerifiable")
    missing = [mock for mock in run.mocks if mock.is_verifiable and not mock.calls]
    if bool(missing) == asked.negated:
        return None
    listed = "".join(f"\n Command {mock.name}" for mock in missing)
    reason = because(asked.because)
    return f"Expected all verifiable mocks to be called,{reason} but these were not:{listed}"


OPERATORS = (
    Operator(
        "Invoke",
        invoke,
        (),
        ("CommandName", "Times", "ParameterFilter", "ModuleName", "Scope"),
        ("Exactly", "ExclusiveFilter"),
    ),
    Operator("InvokeVerifiable", invoke_verifiable, (), ()),
)

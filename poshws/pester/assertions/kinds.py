"""-BeOfType."""

from __future__ import annotations

from poshws.corelib.typesystem.types import Type, type_of
from poshws.objects.conversion.type_tests import is_type
from poshws.objects.instance_members import type_names
from poshws.pester.assertions import Assertion, Operator
from poshws.pester.nicely import because, nicely, short_name
from poshws.runtime.execution.type_operations import find_type


def be_of_type(asked: Assertion) -> str | None:
    """An instance of the type, or an object with the type's name among its type names."""
    wanted = asked.arguments.get("expectedtype")
    actual = asked.actual
    if isinstance(wanted, str):
        plain = wanted.strip()
        plain = plain[1:-1] if plain.startswith("[") and plain.endswith("]") else plain
        found = find_type(asked.session, plain)
        if found is None:
            return _by_name(asked, plain)
        wanted = found
    assert isinstance(wanted, Type)
    if is_type(actual, wanted) != asked.negated:
        return None
    kind = nicely(type_of(actual)) if actual is not None else "$null"
    verb = "not have type" if asked.negated else "have type"
    return (
        f"Expected the value to {verb} [{short_name(wanted)}] or any of its subtypes,"
        f"{because(asked.because)} but got {nicely(actual)} with type {kind}."
    )


def _by_name(asked: Assertion, name: str) -> str | None:
    actual = asked.actual
    names = [] if actual is None else list(type_names(actual))
    holds = name.lower() in {each.lower() for each in names}
    if holds != asked.negated:
        return None
    listed = ", ".join(f"[{each}]" for each in names) if names else "$null"
    kind = nicely(type_of(actual)) if actual is not None else "$null"
    verb = "not have type" if asked.negated else "have type"
    return (
        f"Expected the value to {verb} or PSTypeName [{name}],{because(asked.because)} but got "
        f"{nicely(actual)} with type {kind} and PSTypeNames {listed}."
    )


OPERATORS = (Operator("BeOfType", be_of_type, ("HaveType",), ("ExpectedType",)),)

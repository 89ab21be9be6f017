"""-BeOfType."""

from __future__ import annotations

from poshws.corelib.exceptions.dotnet import ArgumentException
from poshws.corelib.typesystem.types import Type, type_of
from poshws.objects.conversion.type_tests import is_type
from poshws.pester.assertions import Assertion, Operator
from poshws.pester.nicely import because, nicely
from poshws.pester.thrown import thrown
from poshws.runtime.execution.type_operations import find_type

PSOBJECT = "System.Management.Automation.PSObject"


def be_of_type(asked: Assertion) -> str | None:
    """An instance of the type."""
    wanted = asked.arguments.get("expectedtype")
    actual = asked.actual
    if isinstance(wanted, str):
        plain = wanted.strip()
        plain = plain[1:-1] if plain.startswith("[") and plain.endswith("]") else plain
        wanted = find_type(asked.session, plain)
        if wanted is None:
            raise thrown(
                ArgumentException(
                    f"Could not find type [{plain}]. Make sure that the assembly that contains that"
                    " type is loaded."
                )
            )
    assert isinstance(wanted, Type)
    # Should gathers what it is given in PSObjects.
    is_one = is_type(actual, wanted) or (actual is not None and wanted.full_name == PSOBJECT)
    if is_one != asked.negated:
        return None
    kind = nicely(type_of(actual)) if actual is not None else "$null"
    verb = "not have type" if asked.negated else "have type"
    return (
        f"Expected the value to {verb} {nicely(wanted)} or any of its subtypes,"
        f"{because(asked.because)} but got {nicely(actual)} with type {kind}."
    )


OPERATORS = (Operator("BeOfType", be_of_type, ("HaveType",), ("ExpectedType",)),)

"""-BeOfType, -HaveParameter."""

from __future__ import annotations

from typing import Any

from poshws.pester.assertions import Assertion, Operator
from poshws.pester.nicely import because, nicely, short_name


def be_of_type(asked: Assertion) -> str | None:
    """An instance of the type, or an object with the type's name among its type names."""
    from poshws.values.types import Type, is_instance, type_of

    wanted = asked.arguments.get("expectedtype")
    actual = asked.actual
    if isinstance(wanted, str):
        from poshws.runtime.type_ops import find_type

        plain = wanted.strip()
        plain = plain[1:-1] if plain.startswith("[") and plain.endswith("]") else plain
        found = find_type(asked.session, plain)
        if found is None:
            return _by_name(asked, plain)
        wanted = found
    assert isinstance(wanted, Type)
    if is_instance(actual, wanted) != asked.negated:
        return None
    kind = nicely(type_of(actual)) if actual is not None else "$null"
    verb = "not have type" if asked.negated else "have type"
    return (
        f"Expected the value to {verb} [{short_name(wanted)}] or any of its subtypes,"
        f"{because(asked.because)} but got {nicely(actual)} with type {kind}."
    )


def _by_name(asked: Assertion, name: str) -> str | None:
    from poshws.values.properties import type_names
    from poshws.values.types import type_of

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


def have_parameter(asked: Assertion) -> str | None:
    """A command has a parameter, of a type, mandatory, with an alias or default if asked."""
    command, name = asked.actual, str(asked.arguments.get("parametername", ""))
    found = _parameter(command, name)
    but = _parameter_fault(asked, found) if found is not None else "the parameter is missing"
    if (but is None) != asked.negated:
        return None
    shown = getattr(command, "name", "")
    verb = "not have" if asked.negated else "have"
    reason = because(asked.because)
    said = "the parameter was found" if asked.negated else but
    return f"Expected command {shown} to {verb} a parameter {name},{reason} but {said}."


def _parameter(command: Any, name: str) -> Any:
    for parameter in command.metadata.parameters:
        if parameter.name.lower() == name.lower():
            return parameter
    return None


def _parameter_fault(asked: Assertion, parameter: Any) -> str | None:
    from poshws.runtime.type_ops import find_type
    from poshws.values.types import Type

    wanted = asked.arguments.get("type")
    if wanted is not None:
        kind = (
            wanted
            if isinstance(wanted, Type)
            else find_type(asked.session, str(wanted).strip("[]"))
        )
        if kind is not parameter.type:
            return f"it was of type {nicely(parameter.type)}"
    is_mandatory = any(data.mandatory for data in parameter.sets.values())
    if asked.arguments.get("mandatory") and not is_mandatory:
        return "it wasn't mandatory"
    for alias in _listed(asked.arguments.get("alias")):
        if alias.lower() not in {each.lower() for each in parameter.aliases}:
            return f"it didn't have an alias {alias}"
    return None


def _listed(value: Any) -> list[str]:
    if value is None:
        return []
    return [str(each) for each in value] if isinstance(value, list) else [str(value)]


OPERATORS = (
    Operator("BeOfType", be_of_type, ("HaveType",), ("ExpectedType",)),
    Operator(
        "HaveParameter",
        have_parameter,
        (),
        ("ParameterName", "Type", "DefaultValue", "Alias"),
        ("Mandatory", "HasArgumentCompleter"),
    ),
)

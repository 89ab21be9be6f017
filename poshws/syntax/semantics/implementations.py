"""A class and what it derives from → the member that .NET would miss when it builds the class."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from poshws.corelib.typesystem.class_assemblies import new_class_assembly
from poshws.corelib.typesystem.declare import Method
from poshws.syntax.semantics.context import Report
from poshws.syntax.semantics.type_resolution import find

_MISSING = "Method '{0}' in type '{1}' from assembly '{2}' does not have an implementation."


def check_implementation(report: Report, definition: Any, known: dict[str, object]) -> None:
    """Reports the first member of an interface that the class lacks.

    Nothing is said of a class that derives from a type of .NET, which may have the member.
    """
    family = list(_family(definition, known))
    if any(not _is_settled(report, base, known) for each in family for base in each.base_types):
        return
    for base in definition.base_types:
        kind = find(base.type_name.full_name, report.namespaces)
        if kind is None or not kind.is_interface:
            continue
        for interface in (kind, *kind.interfaces):
            missing = _missing_member(report, interface, family)
            if missing is not None:
                text = _MISSING.format(missing, definition.name, new_class_assembly())
                report.error(definition, "TypeCreationError", definition.name, text)
                return


def _family(definition: Any, known: dict[str, object]) -> Iterator[Any]:
    """The class and the classes of the script above it."""
    current = definition
    while current is not None:
        yield current
        names = [base.type_name.full_name.lower() for base in current.base_types[:1]]
        above = known.get(names[0]) if names else None
        current = above if above is not definition else None


def _is_settled(report: Report, base: Any, known: dict[str, object]) -> bool:
    """Whether all is known of a base: it is a class of the script, or an interface."""
    name = base.type_name.full_name
    if name.lower() in known:
        return True
    kind = find(name, report.namespaces)
    return kind is not None and kind.is_interface


def _missing_member(report: Report, interface: Any, family: list[object]) -> str | None:
    """The name of the first method that no class of the family has."""
    for name in interface.member_names():
        member = interface.find_member(name)
        if isinstance(member, Method):
            for overload in member.overloads:
                if not any(_has_method(report, each, overload) for each in family):
                    return str(overload.name)
        elif not any(_has_property(each, member.name) for each in family):
            return f"get_{member.name}"
    return None


def _has_property(definition: Any, name: str) -> bool:
    """A property of the name, or a method that gets it."""
    names = {name.lower(), f"get_{name}".lower()}
    return any(member.name.lower() in names for member in definition.members)


def _has_method(report: Report, definition: Any, overload: Any) -> bool:
    """A method of the name whose types are those of the interface, as far as they are known."""
    for member in definition.members:
        if member.kind != "FunctionMember" or member.name != overload.name:
            continue
        parameters = member.function_definition.parameters or []
        if len(parameters) != len(overload.parameters):
            continue
        result = member.return_type.type_name.full_name if member.return_type else "void"
        given = [*map(_type_name, parameters), result]
        wanted = [*(each.type_name for each in overload.parameters), overload.return_type or "void"]
        if all(
            _may_be_same(report, mine, theirs) for mine, theirs in zip(given, wanted, strict=True)
        ):
            return True
    return False


def _type_name(parameter: Any) -> str:
    for attribute in parameter.attributes:
        if attribute.kind == "TypeConstraint":
            return str(attribute.type_name.full_name)
    return "object"


def _may_be_same(report: Report, mine: str, theirs: str) -> bool:
    """Whether two names may be those of one type; a name that says nothing may be any."""
    first, second = find(mine, report.namespaces), find(theirs, ())
    return first is None or second is None or first.full_name == second.full_name

"""A class with `[DscResource()]` → which of a resource's members it lacks."""

from __future__ import annotations

from typing import Any

from poshws.syntax.ast.type_names import INTEGERS
from poshws.syntax.ast.walking import root_of
from poshws.syntax.semantics.context import Report
from poshws.syntax.semantics.type_resolution import is_void, plain_name


def check_resource(report: Report, definition: Any, attribute: Any) -> None:
    """Get, Set, Test, a key, and a constructor without parameters."""
    members = [*definition.members, *_inherited(definition)]
    methods = [member for member in members if member.kind == "FunctionMember"]
    has_set = any(_is_plain(m, "set") and _returns(m, None) for m in methods)
    has_test = any(_is_plain(m, "test") and _returns(m, ("bool", "boolean")) for m in methods)
    getter = next((m for m in methods if _is_plain(m, "get")), None)
    if getter is not None and not _returns(getter, (definition.name.lower(),)):
        report.error(getter, "DscResourceInvalidGetMethod", definition.name)
    has_key = any(_is_key(report, member) for member in members if member.kind == "PropertyMember")
    own = [m for m in definition.members if m.kind == "FunctionMember"]
    constructors = [m for m in own if m.name.lower() == definition.name.lower()]
    lacks_default = constructors and all(m.function_definition.parameters for m in constructors)
    for is_missing, what in (
        (not has_set, "SetMethod"), (getter is None, "GetMethod"), (not has_test, "TestMethod"),
        (lacks_default, "DefaultConstructor"), (not has_key, "KeyProperty"),
    ):  # fmt: skip
        if is_missing:
            report.error(attribute, f"DscResourceMissing{what}", definition.name)


def _may_be_key(member: Any, name: str) -> bool:
    """Whether a key may be of the type: text, whole numbers, enums of the script."""
    if name == "string" or name in INTEGERS:
        return True
    return any(
        node.kind == "TypeDefinition"
        and node.type_attributes == "Enum"
        and node.name.lower() == name
        for node in root_of(member).descendants()
    )


def _inherited(definition: Any) -> list[Any]:
    """Members of the base classes that stand in the same script."""
    nodes = root_of(definition).descendants()
    classes = {n.name.lower(): n for n in nodes if n.kind == "TypeDefinition"}
    found: list[Any] = []
    seen = {definition.name.lower()}
    waiting = [base.type_name.full_name.lower() for base in definition.base_types]
    while waiting:
        name = waiting.pop()
        base = classes.get(name)
        if base is None or name in seen:
            continue
        seen.add(name)
        found.extend(base.members)
        waiting.extend(b.type_name.full_name.lower() for b in base.base_types)
    return found


def _is_plain(method: Any, name: str) -> bool:
    return method.name.lower() == name and not method.function_definition.parameters


def _returns(method: Any, names: tuple[str, ...] | None) -> bool:
    kind = method.return_type
    if names is None:
        return kind is None or is_void(kind.type_name)
    return kind is not None and plain_name(kind.type_name).removesuffix("[]") in names


def _is_key(report: Report, member: Any) -> bool:
    for attribute in member.attributes:
        if attribute.type_name.name.lower() not in ("dscproperty", "dscpropertyattribute"):
            continue
        for argument in attribute.named_arguments:
            if argument.argument_name.lower() == "key":
                kind = member.property_type
                if kind is None or not _may_be_key(member, plain_name(kind.type_name)):
                    report.error(member, "DscResourceInvalidKeyProperty")
                return True
    return False

"""Classes and enums of a tree without errors → what .NET would say when it builds their types.

PowerShell builds all types of a script before its first statement runs, enums first, then the
classes in the order of the text: so a base class must stand before the class that extends it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.syntax.ast.script import ScriptBlock
from poshws.syntax.ast.walking import walk
from poshws.syntax.diagnostics.errors import ErrorList, ParseError
from poshws.syntax.semantics.constants import ConstantTest, literal_value
from poshws.syntax.semantics.context import Report
from poshws.syntax.semantics.implementations import check_implementation
from poshws.syntax.semantics.type_resolution import find, is_void, plain_name

if TYPE_CHECKING:
    from poshws.corelib.typesystem.declare import Overload

_DEFINED = "MemberAlreadyDefined"
# The bits and the sign of what an enum may be made of.
_SIZES = {
    "byte": (8, False), "sbyte": (8, True), "int16": (16, True), "short": (16, True),
    "uint16": (16, False), "ushort": (16, False), "int32": (32, True), "int": (32, True),
    "uint32": (32, False), "uint": (32, False), "int64": (64, True), "long": (64, True),
    "uint64": (64, False), "ulong": (64, False),
}  # fmt: skip
_SEALED = frozenset(("string", "guid", "version", "uri", "text.stringbuilder", "void"))


def definition_errors(script: ScriptBlock) -> list[ParseError]:
    """The errors, in PowerShell's order."""
    errors = ErrorList(script.extent.source)
    namespaces = tuple(
        using.name.value
        for using in script.using_statements
        if using.using_statement_kind == "Namespace" and using.name is not None
    )
    report = Report(errors, namespaces)
    definitions: list[Any] = [node for node in walk(script) if node.kind == "TypeDefinition"]
    enums = [each for each in definitions if each.type_attributes == "Enum"]
    classes = [each for each in definitions if each.type_attributes != "Enum"]
    _check_cycles(report, enums)
    for each in enums:
        _check_enum(report, each)
    known = {each.name.lower(): each for each in enums}
    names = {each.name.lower() for each in classes}
    for each in classes:
        _check_bases(report, each, known, names)
        known[each.name.lower()] = each
    for each in classes:
        _check_members(report, each)
    if not errors.errors:
        for each in classes:
            check_implementation(report, each, known)
    return errors.errors


def _check_cycles(report: Report, enums: list[Any]) -> None:
    """Enums whose values are those of others must be built after them."""
    by_name = {enum.name.lower(): enum for enum in enums}
    needs = {name: named_types(enum) & by_name.keys() - {name} for name, enum in by_name.items()}
    done: set[str] = set()
    while ready := {name for name, others in needs.items() if others <= done} - done:
        done |= ready
    for name, enum in by_name.items():
        if name not in done:
            report.error(enum, "CycleInEnumInitializers")


def named_types(enum: Any) -> set[str]:
    """The types whose static members the values of an enum are made of."""
    values = [member.initial_value for member in enum.members if member.initial_value is not None]
    return {
        part.expression.type_name.full_name.lower()
        for value in values
        for part in (value, *value.descendants())
        if part.kind == "MemberExpression" and part.expression.kind == "TypeExpression"
    }


def _check_enum(report: Report, enum: Any) -> None:
    name = plain_name(enum.base_types[0].type_name) if enum.base_types else "int"
    bits, is_signed = _SIZES[name]
    highest = (1 << (bits - is_signed)) - 1
    lowest = -(1 << (bits - 1)) if is_signed else 0
    seen: set[str] = set()
    value = 0
    for member in enum.members:
        initial = member.initial_value
        if initial is not None and not ConstantTest().holds(initial):
            if not _may_be_constant(initial):
                report.error(initial, "EnumeratorValueMustBeConstant")
        elif initial is not None:
            given = literal_value(initial)
            if isinstance(given, str) and not _is_whole(given):
                report.error(initial, "CannotConvertValue", name)
            elif isinstance(given, int | float) and not lowest <= given <= highest:
                report.error(initial, "EnumeratorValueOutOfBounds", name)
            elif isinstance(given, int):
                value = int(given)
        elif value > highest:
            report.error(member, "EnumeratorValueOutOfBounds", name)
        if member.name.lower() in seen:
            report.error(member, _DEFINED, member.name)
        seen.add(member.name.lower())
        value += 1


def _may_be_constant(node: Any) -> bool:
    """Whether something names a value of another enum, whose type isn't built yet."""
    return any(
        part.kind == "MemberExpression" and part.static for part in (node, *node.descendants())
    )


def _is_whole(text: str) -> bool:
    return text.strip().lstrip("+-").isdigit()


def _check_bases(report: Report, definition: Any, known: dict[str, Any], names: set[str]) -> None:
    for index, base in enumerate(definition.base_types):
        name = base.type_name
        lower = name.full_name.lower()
        if name.is_array:
            report.error(base, "SubtypeArray", name.full_name)
        elif lower in names and lower not in known:
            report.error(base, "TypeNotFound", name.full_name)
        elif lower not in known:
            _check_known_base(report, base, is_first=index == 0)
        elif known[lower].type_attributes == "Enum":
            report.error(base, "SealedBaseClass", name.full_name)
        elif index > 0:
            report.error(base, "InterfaceNameExpected", name.full_name)
    _check_constructor(report, definition, known)


def _check_known_base(report: Report, base: Any, is_first: bool) -> None:
    name = base.type_name
    found = find(name.full_name, report.namespaces)
    if found is None:
        return
    short = found.full_name.rpartition(".")[2]
    if is_first and (plain_name(name) in _SEALED or found.is_value_type):
        report.error(base, "SealedBaseClass", short)
    elif is_first and found.is_generic_definition:
        report.error(base, "SubtypeUnclosedGeneric", short)
    elif not is_first and not found.is_interface:
        report.error(base, "InterfaceNameExpected", short)


def _check_constructor(report: Report, definition: Any, known: dict[str, Any]) -> None:
    """A class without constructors needs a base class that can be made without arguments."""
    if not definition.base_types or _constructors(definition):
        return
    name = definition.base_types[0].type_name.full_name
    base = known.get(name.lower())
    if base is None:
        found = find(name, report.namespaces)
        makers = found.constructors() if found is not None and found.kind == "class" else []
        if found is not None and makers and all(_needs_arguments(maker) for maker in makers):
            report.error(definition, "BaseClassNoDefaultCtor", found.name)
        return
    if base.type_attributes == "Enum":
        return
    constructors = _constructors(base)
    if constructors and all(each.function_definition.parameters for each in constructors):
        report.error(definition, "BaseClassNoDefaultCtor", base.name)


def _needs_arguments(maker: Overload) -> bool:
    return any(parameter.mode not in ("optional", "params") for parameter in maker.parameters)


def _constructors(definition: Any) -> list[Any]:
    return [
        member
        for member in definition.members
        if member.kind == "FunctionMember"
        and member.name.lower() == definition.name.lower()
        and "Static" not in member.method_attributes
    ]


def _check_members(report: Report, definition: Any) -> None:
    properties: set[str] = set()
    methods: set[tuple[object, ...]] = set()
    for member in definition.members:
        name = member.name.lower()
        if member.kind == "PropertyMember":
            if name in properties:
                report.error(member, _DEFINED, member.name)
            properties.add(name)
            continue
        is_constructor = name == definition.name.lower()
        parameters = member.function_definition.parameters or []
        types = [_parameter_type(report, parameter) for parameter in parameters]
        is_static = "Static" in member.method_attributes
        key = (name, is_constructor and is_static, *types)
        if key in methods:
            report.error(member.function_definition.name_extent, _DEFINED, member.name)
        elif is_constructor and is_static and parameters:
            first, last = parameters[0].extent, parameters[-1].extent
            whole = type(first)(first.source, first.start, last.end)
            report.error(whole, "StaticConstructorCantHaveParameters")
        methods.add(key)


def _parameter_type(report: Report, parameter: Any) -> str:
    for attribute in parameter.attributes:
        if attribute.kind == "TypeConstraint":
            if is_void(attribute.type_name):
                name = attribute.type_name.full_name
                report.error(attribute, "TypeNotAllowedForParameter", name)
            return plain_name(attribute.type_name)
    return "object"

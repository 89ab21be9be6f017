"""Classes and attributes → what PowerShell says against them once it has the whole tree."""

from __future__ import annotations

from typing import Any

from poshws.syntax.ast.walking import enclosing_member
from poshws.syntax.semantics.attribute_usage import Attribute, attribute_of
from poshws.syntax.semantics.constants import ConstantTest
from poshws.syntax.semantics.context import Check, Report
from poshws.syntax.semantics.type_resolution import is_open_generic, is_void
from poshws.syntax.source import Extent


def function_member(report: Report, node: Any) -> None:
    """A method has a plain body, and returns what it says on every path."""
    body = node.function_definition.body
    if body.param_block is not None:
        report.error(body.param_block, "ParamBlockNotAllowedInMethod")
    end = body.end_block
    named = (body.dynamic_param_block, body.begin_block, body.process_block, end)
    if any((*named[:3], body.clean_block)) or (end is not None and not end.unnamed):
        first = next(block for block in (*named, body.clean_block) if block is not None)
        report.error(first, "NamedBlockNotAllowedInMethod")
    is_constructor = node.name.lower() == node.parent.name.lower()
    if is_constructor and node.return_type is not None:
        report.error(node.return_type, "ConstructorCantHaveReturnType")
    from poshws.syntax.semantics.flow_analysis import MethodFlow  # deferred

    flow = MethodFlow(node)
    report.unassigned.update(id(read) for read in flow.unassigned)
    returns_nothing = node.return_type is None or is_void(node.return_type.type_name)
    if not returns_nothing and not flow.all_paths_return:
        report.error(node.function_definition.name_extent, "MethodHasCodePathNotReturn")


def property_member(report: Report, node: Any) -> None:
    """A property is of a type that has values."""
    constraint = node.property_type
    if constraint is None:
        return
    name = constraint.type_name
    if is_void(name) or is_open_generic(name):
        report.error(constraint, "TypeNotAllowedForProperty", name.full_name)


def type_definition(report: Report, node: Any) -> None:
    """A DSC resource has certain members."""
    for attribute in node.attributes:
        if attribute.type_name.name.lower() in ("dscresource", "dscresourceattribute"):
            from poshws.syntax.semantics.dsc_resources import check_resource  # deferred

            check_resource(report, node, attribute)
            return


def attribute(report: Report, node: Any) -> None:
    """An attribute: where it stands, which properties it has, constant arguments."""
    targets = _targets(node)
    known = attribute_of(node.type_name.name)
    if targets and known is not None:
        _check_use(report, node, targets, known)
    test = ConstantTest(True, bool(targets), namespaces=report.namespaces)
    error_id = "ParameterAttributeArgumentNeedsToBeConstant"
    if not targets:
        error_id += "OrScriptBlock"
    seen: set[str] = set()
    for argument in node.named_arguments:
        name = argument.argument_name
        if name.lower() in seen:
            report.error(argument, "DuplicateNamedArgument", name)
        elif not argument.expression_omitted and not test.holds(argument.argument):
            report.error(argument.argument, error_id)
        seen.add(name.lower())
    for positional in node.positional_arguments:
        if not test.holds(positional):
            report.error(positional, error_id)


def _targets(node: Any) -> tuple[str, ...]:
    """What the attribute stands at, where that is part of a class; else nothing."""
    parent = node.parent
    kind = parent.kind if parent is not None else ""
    if kind == "TypeDefinition":
        return ("Enum",) if parent.type_attributes == "Enum" else ("Class",)
    if kind == "PropertyMember":
        return ("Property", "Field")
    if kind == "FunctionMember":
        is_constructor = parent.name.lower() == parent.parent.name.lower()
        return ("Constructor",) if is_constructor else ("Method",)
    if kind == "Parameter":
        member = enclosing_member(node)
        if member is not None and member.kind == "FunctionMember":
            return ("Parameter",)
    return ()


def _check_use(report: Report, node: Any, targets: tuple[str, ...], known: Attribute) -> None:
    if not known.is_valid_on(targets):
        error_id = "AttributeNotAllowedOnDeclaration"
        report.error(node, error_id, known.name, ", ".join(known.targets))
    for argument in node.named_arguments:
        name = argument.argument_name
        if known.has_read_only(name):
            report.error(argument, "ReadOnlyProperty", name)
        elif not known.has_property(name):
            properties = ", ".join(known.properties)
            place: Extent = argument.extent
            report.error(place, "PropertyNotFoundForAttribute", name, known.name, properties)


CHECKS: dict[str, Check] = {
    "FunctionMember": function_member,
    "PropertyMember": property_member,
    "TypeDefinition": type_definition,
    "Attribute": attribute,
}

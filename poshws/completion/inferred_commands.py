"""A command in a pipeline → the types of what it puts out.

Commands that pass on, choose or group what they are given are known; others say it by their output
types, and a function that says nothing by its code.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from poshws.completion.binding import Binding, Pair, bind, provider_of
from poshws.completion.inferred_members import members_by_type, types_of_member
from poshws.completion.inferred_types import PSOBJECT, InferredType, named, of_net
from poshws.completion.inferring import infer, piped_into, visit
from poshws.corelib.text.wildcard import WildcardPattern
from poshws.corelib.typesystem.types import declared_type
from poshws.runtime.commands.discovery import find_file
from poshws.syntax import ast as n

if TYPE_CHECKING:
    from poshws.completion.context import Context
    from poshws.syntax.ast import Node

_AUTOMATION = "System.Management.Automation."
_RECORDS = ("Error", "Warning", "Verbose", "Debug", "Information")
_GROUP = "Microsoft.PowerShell.Commands.GroupInfo"
_TOO_GENERAL = ("system.object", PSOBJECT.lower())


def of_command(
    context: Context, node: n.Command, *, is_redirected: bool = False
) -> list[InferredType]:
    """What a command puts out, streams that are merged into its output first."""
    found: list[InferredType] = []
    merged: list[str] = []
    for each in node.redirections:
        if isinstance(each, n.FileRedirection):
            if not is_redirected and each.from_stream in ("All", "Output"):
                return []
        elif isinstance(each, n.MergingRedirection) and each.to_stream == "Output":
            merged += _RECORDS if each.from_stream == "All" else [each.from_stream]
    found += [named(f"{_AUTOMATION}{stream}Record") for stream in dict.fromkeys(merged)]
    head = node.command_elements[0]
    if isinstance(head, n.ScriptBlockExpression):
        return found + visit(context, head.script_block)
    return found + of_called(context, node)


def of_called(context: Context, node: n.Command) -> list[InferredType]:
    """What the command of a name puts out; a program gives text."""
    binding = bind(context, node)
    if binding is None:
        head = node.command_elements[0]
        name = head.value if isinstance(head, n.StringConstantExpression) else ""
        is_program = bool(name) and find_file(context.session, name) is not None
        return [of_net("System.String")] if is_program else []
    special = _SPECIAL.get(binding.name.lower()) if not binding.is_function else None
    if special is not None:
        found = special(context, node, binding)
        if found or binding.name.lower() == "get-random":
            return found
    return of_output_types(context, node, binding)


def of_output_types(context: Context, node: n.Command, binding: Binding) -> list[InferredType]:
    """The types that a command says it puts out, or those that a function's code does."""
    command = binding.command
    declared = list(command.output_type or ())
    is_vague = not declared or (
        len(declared) == 1 and str(declared[0].name).lower() in _TOO_GENERAL
    )
    block = getattr(command, "script", None)
    if is_vague and block is not None and binding.is_function:
        body = block.ast
        if id(command) not in context.analyzed:
            context.analyzed.add(id(command))
            return visit(context, getattr(body, "body", body))
    if binding.name.lower() in _BY_PROVIDER:
        return of_provider(context, binding)
    return [InferredType(each.type, name=str(each.name)) for each in declared]


_FILES = ("System.IO.FileInfo", "System.IO.DirectoryInfo")
_BY_PROVIDER = ("get-item", "get-childitem")


def of_provider(context: Context, binding: Binding) -> list[InferredType]:
    """Items are files and folders where the path, or the location, is one of the file system."""
    node = binding.argument_node("Path") or binding.argument_node("LiteralPath")
    path = node.value if isinstance(node, n.StringConstantExpression) else ""
    is_file = provider_of(context.session, path) == "FileSystem"
    return [named(each) for each in _FILES] if is_file else []


# --- commands that give what they are given


def passed_on(context: Context, node: n.Command, binding: Binding) -> list[InferredType]:
    """Where-Object and Sort-Object."""
    return piped_into(context, node)


def of_random(context: Context, node: n.Command, binding: Binding) -> list[InferredType]:
    """Get-Random gives one of what it is given."""
    pair = binding.arguments.get("inputobject")
    if pair is None:
        return of_output_types(context, node, binding)
    return piped_into(context, node) if pair.kind == "pipe" else infer(context, pair.argument)


def of_new_object(context: Context, node: n.Command, binding: Binding) -> list[InferredType]:
    """New-Object gives an object of the type."""
    given = binding.argument_node("TypeName")
    return [named(given.value)] if isinstance(given, n.StringConstantExpression) else []


def before(node: n.Command) -> Node | None:
    """The command that pipes into this one."""
    pipeline = node.parent
    if not isinstance(pipeline, n.Pipeline):
        return None
    at = pipeline.pipeline_elements.index(node)
    return pipeline.pipeline_elements[at - 1] if at else None


def of_each(context: Context, node: n.Command, binding: Binding) -> list[InferredType]:
    """ForEach-Object gives what the member has, or what its blocks put out."""
    found: list[InferredType] = []
    name = binding.argument_node("MemberName")
    source = before(node)
    if isinstance(name, n.StringConstantExpression) and source is not None:
        for kind in visit(context, source):
            found += types_of_member(context, kind, name.value, False, False)
    for parameter in ("Begin", "Process", "End"):
        block = binding.argument_node(parameter)
        if isinstance(block, n.ScriptBlockExpression):
            found += visit(context, block.script_block)
    return found


def names_in(pair: Pair | None) -> list[str] | None:
    """The names that are given to a parameter as plain words."""
    given = None if pair is None else pair.argument
    if isinstance(given, n.StringConstantExpression):
        return [given.value]
    if isinstance(given, n.ArrayLiteral):
        return [x.value for x in given.elements if isinstance(x, n.StringConstantExpression)]
    return None


def of_select(context: Context, node: n.Command, binding: Binding) -> list[InferredType]:
    """Select-Object gives objects of the chosen properties, a property's values, or all."""
    source = before(node)
    if source is None:
        return []
    for parameter in ("property", "excludeproperty"):
        if parameter in binding.arguments:
            names = names_in(binding.arguments[parameter])
            if names is None:
                return []
            patterns = [WildcardPattern(name, ignore_case=True) for name in names]
            return chosen(context, source, patterns, parameter == "property")
    name = binding.argument_node("ExpandProperty")
    if isinstance(name, n.StringConstantExpression):
        found: list[InferredType] = []
        for kind in visit(context, source):
            found += types_of_member(context, kind, name.value, False, False)
        return found
    return piped_into(context, node)


def chosen(
    context: Context, source: Node, patterns: list[WildcardPattern], is_included: bool
) -> list[InferredType]:
    """Objects with the properties that patterns choose."""
    found = []
    for kind in visit(context, source):
        wanted: Callable[[str], bool] = lambda name: (  # noqa: E731
            any(each.matches(name) for each in patterns) == is_included
        )
        members = properties_with_types(context, kind, wanted)
        found.append(InferredType(declared_type(PSOBJECT), members))
    return found


def properties_with_types(
    context: Context, kind: InferredType, wanted: Callable[[str], bool]
) -> list[tuple[str, InferredType]]:
    """The properties of a type that are wanted, each with the first type it may have."""
    found = []
    for member in members_by_type(context, kind):
        if member.is_property and wanted(member.name):
            types = types_of_member(context, kind, member.name, False, False, wanted)
            if types:
                found.append((member.name, types[0]))
    return found


def of_group(context: Context, node: n.Command, binding: Binding) -> list[InferredType]:
    """Group-Object gives groups of what it is given."""
    if "ashashtable" in binding.arguments:
        return [of_net("System.Collections.Hashtable")]
    source = before(node)
    given = binding.argument_node("Property")
    names = names_in(binding.arguments.get("property"))
    info = named(_GROUP)
    keys = {each.lower() for each in names or ()}
    wanted: Callable[[str], bool] = lambda name: names is None or name.lower() in keys  # noqa: E731
    found: list[InferredType] = []
    for kind in visit(context, source) if source is not None else ():
        item = named(kind.name, context) if kind.type is None else InferredType(kind.type)
        if "noelement" in binding.arguments:
            found.append(InferredType(info.type, [("Values", item)], name=_GROUP))
            continue
        members = properties_with_types(context, kind, wanted)
        if not members:
            continue
        if names is None:
            both = [("Group", item)]
            if not isinstance(given, n.ScriptBlockExpression | n.Hashtable):
                both.append(("Values", item))
            found.append(InferredType(info.type, both, name=_GROUP))
            continue
        for _, value in members:
            both = [("Group", item), ("Values", value)]
            found.append(InferredType(info.type, both, name=_GROUP))
    return found


_SPECIAL: dict[str, Callable[[Context, n.Command, Any], list[InferredType]]] = {
    "foreach-object": of_each,
    "get-random": of_random,
    "group-object": of_group,
    "new-object": of_new_object,
    "select-object": of_select,
    "sort-object": passed_on,
    "where-object": passed_on,
}
"""Commands whose output depends on what they are given."""

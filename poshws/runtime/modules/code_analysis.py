"""What a script will export, from a look at its code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.exceptions.dotnet import NetException
from poshws.runtime.commands.script_text import read_script
from poshws.runtime.modules.name_patterns import fits
from poshws.syntax import parse

if TYPE_CHECKING:
    from collections.abc import Iterator


def promised(path: str) -> dict[str, list[str]]:
    """The functions and aliases that a script defines at its top, or that Export-ModuleMember
    names.
    """
    try:
        root = parse(read_script(path), path).script_block
    except (OSError, NetException):
        return {}
    functions: dict[str, str] = {}
    aliases: dict[str, str] = {}
    exported: dict[str, list[str]] = {}
    for node in top_nodes(root):
        if node.kind == "FunctionDefinition":
            functions.setdefault(node.name.lower(), node.name)
            for alias in aliases_of_function(node):
                aliases.setdefault(alias.lower(), alias)
        elif node.kind == "Command":
            read_command(node, exported, aliases)
    if exported:
        return {
            "functions": chosen(exported.get("function", []), functions),
            "aliases": chosen(exported.get("alias", []), aliases),
        }
    return {"functions": list(functions.values()), "aliases": list(aliases.values())}


def top_nodes(root: Any) -> Iterator[Any]:
    """The nodes of a script that are not inside a function or block."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        if node.kind not in ("FunctionDefinition", "ScriptBlockExpression", "TypeDefinition"):
            waiting.extend(reversed(list(node.children())))


def aliases_of_function(node: Any) -> list[str]:
    """The names in a function's [Alias()]."""
    block = getattr(node.body, "param_block", None)
    found: list[str] = []
    for attribute in getattr(block, "attributes", ()) or ():
        if str(getattr(attribute.type_name, "name", "")).lower() == "alias":
            found += [a.value for a in attribute.positional_arguments if hasattr(a, "value")]
    return found


def read_command(node: Any, exported: dict[str, list[str]], aliases: dict[str, str]) -> None:
    """Export-ModuleMember, New-Alias and Set-Alias with plain names."""
    name = str(getattr(node.command_elements[0], "value", "")).lower().rpartition("\\")[2]
    if name == "export-modulemember":
        exported.setdefault("", [])
        for parameter, values in arguments(node, "function"):
            exported.setdefault(parameter, []).extend(values)
    elif name in ("new-alias", "set-alias", "nal", "sal"):
        named = dict(arguments(node, "name"))
        for value in named.get("name", [])[:1]:
            aliases.setdefault(value.lower(), value)


def arguments(node: Any, first: str) -> Iterator[tuple[str, list[str]]]:
    """Parameter → the plain strings given; `first` is the one without a name."""
    known = {"function", "cmdlet", "variable", "alias", "name", "value"}
    current = first
    for element in node.command_elements[1:]:
        if element.kind == "CommandParameter":
            given = element.parameter_name.lower()
            current = next((each for each in sorted(known) if each.startswith(given)), given)
            if element.argument is not None:
                yield current, strings(element.argument)
                current = ""
        else:
            yield current, strings(element)
            current = "value" if first == "name" else ""


def strings(node: Any) -> list[str]:
    """The plain strings of an argument."""
    if node.kind == "ArrayLiteral":
        return [text for each in node.elements for text in strings(each)]
    if node.kind in ("ArrayExpression", "ParenExpression"):
        return [n.value for n in node.descendants() if n.kind == "StringConstantExpression"]
    value = getattr(node, "value", None)
    return [value] if isinstance(value, str) else []


def chosen(patterns: list[str], names: dict[str, str]) -> list[str]:
    """The names that fit; a plain name is taken though nothing defines it here."""
    found: list[str] = []
    for pattern in patterns:
        if any(sign in pattern for sign in "*?["):
            found += [name for name in names.values() if fits(name, pattern) and name not in found]
        elif pattern not in found:
            found.append(pattern)
    return found

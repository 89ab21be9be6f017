"""The help that a script's comments hold for one of its functions, or for itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.binding.comment_help import comment_lines, find_help, index_at, preceding, section
from poshws.binding.help import CommentHelp
from poshws.syntax import parse
from poshws.syntax.ast.base import link_parents

if TYPE_CHECKING:
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.execution.units import Block
    from poshws.syntax.ast import Node

NONE = CommentHelp()


def help_of_script(script: ScriptBlock) -> CommentHelp | None:
    """The help of a function or script, read once; None where no comment is help."""
    block = script.block
    if block.help_cache is None:
        block.help_cache = read_help(block) or NONE
    return None if block.help_cache is NONE else block.help_cache


def read_help(block: Block) -> CommentHelp | None:
    """The help of a block of a unit, with what comments beside its parameters say."""
    found = help_at(block.unit.text, block.unit.file, block.place)
    if found is None:
        return None
    help, *where = found
    add_comments(help, *where)
    return help


def help_at(
    text: str, file: str | None, place: tuple[int, int]
) -> tuple[CommentHelp, Any, Any, Any] | None:
    """The help of the script block at that place of a text, which is parsed again for the comments;
    with the tokens, the block's node and the function it is the body of.
    """
    if "." not in text:
        return None
    result = parse(text, file)
    root = result.script_block
    link_parents(root)
    node = node_at(root, place)
    if node is None:
        return None
    parent = node.parent
    function = parent if parent is not None and parent.kind == "FunctionDefinition" else None
    help = find_help(result.tokens, node, function, root)
    return None if help is None else (help, result.tokens, node, function)


def node_at(root: Any, place: tuple[int, int]) -> Any:
    """The script block node of that place."""
    if (root.extent.start, root.extent.end) == tuple(place):
        return root
    for node in root.descendants():
        if node.kind == "ScriptBlock" and (node.extent.start, node.extent.end) == tuple(place):
            return node
    return root if place[0] == 0 else None


def said_default(parameter: Any) -> str | None:
    """What [PSDefaultValue(Help = …)], or its value, says of the default."""
    for attribute in parameter.attributes:
        name = attribute.type_name.full_name.lower().rpartition(".")[2].removesuffix("attribute")
        given = {
            each.argument_name.lower(): each.argument
            for each in getattr(attribute, "named_arguments", ())
        }
        if name == "psdefaultvalue":
            found = given.get("help") or given.get("value")
            return None if found is None else str(getattr(found, "value", found.extent.text))
    return None


def add_comments(help: CommentHelp, tokens: Any, node: Node, function: Any) -> None:
    """Comments beside a parameter describe it where no keyword does."""
    block = getattr(node, "param_block", None)
    parameters: Any = getattr(function, "parameters", None) or getattr(block, "parameters", ())
    for parameter in parameters:
        name = parameter.name.variable_path.user_path.lower()
        default = said_default(parameter)
        if default is None and parameter.default_value is not None:
            default = parameter.default_value.extent.text
        if default is not None:
            help.defaults[name] = default
        if name in help.parameters:
            continue
        first = index_at(tokens, parameter.extent.start)
        found = preceding(tokens, first, parameter.extent.start_line, 2)
        index = first
        while index < len(tokens) and tokens[index].extent.start < parameter.extent.end:
            if tokens[index].kind == "Comment":
                found.append(tokens[index])
            index += 1
        lines = [line for token in found for line in comment_lines(token.extent.text)]
        if text := section(lines):
            help.parameters[name] = text

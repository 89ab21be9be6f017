"""Actions that build script blocks and what stands around statements."""

from __future__ import annotations

from typing import Any

from poshws.syntax.ast.definitions import Attribute
from poshws.syntax.ast.expressions import Hashtable, StringConstantExpression
from poshws.syntax.ast.script import NamedBlock, ParamBlock, ScriptBlock, UsingStatement
from poshws.syntax.parser import node_builders as build
from poshws.syntax.parser.actions.context import Context, reject
from poshws.syntax.source import EmptyExtent, Extent

Children = list[Any]


class NamedBlocks(list[NamedBlock]):
    """A body that consists of begin, process, end … blocks."""


class BlockBody:
    """The inside of a script block before its braces are known."""

    __slots__ = ("content", "param_block")

    def __init__(self, param_block: ParamBlock | None, content: list[Any]) -> None:
        self.param_block = param_block
        self.content = content


def script(context: Context, start: int, end: int, children: Children) -> ScriptBlock:
    return script_block(context, context.extent(0, len(context.source.text)), children[0])


def script_with_usings(context: Context, start: int, end: int, children: Children) -> ScriptBlock:
    usings, *parameters, content = children
    body = BlockBody(parameters[0] if parameters else None, content)
    return script_block(context, context.extent(0, len(context.source.text)), body, usings)


def script_of_usings(context: Context, start: int, end: int, children: Children) -> ScriptBlock:
    *lines, last = children
    usings = [*(lines[0] if lines else ()), last]
    body = BlockBody(None, [])
    return script_block(context, context.extent(0, len(context.source.text)), body, usings)


def nested_expression(context: Context, start: int, end: int, children: Children) -> Any:
    return children[0]


def using_lines(context: Context, start: int, end: int, children: Children) -> Children:
    return children


def using_statement(context: Context, start: int, end: int, children: Children) -> UsingStatement:
    kind, name = children
    return _using(context, start, end, kind.kind, name, None)


def using_alias(context: Context, start: int, end: int, children: Children) -> UsingStatement:
    kind, name, _, alias = children
    return _using(context, start, end, kind.kind, name, alias)


def _using(
    context: Context, start: int, end: int, kind: str, name: Any, alias: Any
) -> UsingStatement:
    """A using statement; a module may be given by a hashtable."""
    for item in (name, alias):
        if item is not None and not isinstance(item, StringConstantExpression | Hashtable):
            reject()
    if isinstance(name, Hashtable) and isinstance(alias, Hashtable):
        reject()
    if kind == "Assembly" or (
        kind in ("Type", "Command") and not isinstance(alias, StringConstantExpression)
    ):
        reject()  # whether the file exists is for the other parser to say
    return build.using_statement(context.extent(start, end), kind, name, alias)


def block_body(context: Context, start: int, end: int, children: Children) -> BlockBody:
    return BlockBody(children[0] if len(children) == 2 else None, children[-1])


def param_block(context: Context, start: int, end: int, children: Children) -> ParamBlock:
    block: ParamBlock = children[-1]
    for attribute in children[:-1]:
        if not isinstance(attribute, Attribute):
            reject()
        block.attributes.append(attribute)
    return block


def param_head(context: Context, start: int, end: int, children: Children) -> ParamBlock:
    parameters, closing = children[0] if len(children) == 2 else [], children[-1]
    return ParamBlock(context.extent(start, closing.end), [], parameters)


def closing(context: Context, start: int, end: int, children: Children) -> Extent:
    return context.extent(start, end)


def named_block_list(context: Context, start: int, end: int, children: Children) -> NamedBlocks:
    return NamedBlocks(children)


def named_block(context: Context, start: int, end: int, children: Children) -> NamedBlock:
    token, block = children
    return NamedBlock(context.extent(start, end), token.kind, False, block.statements, block.traps)


def statement_block(context: Context, start: int, end: int, children: Children) -> object:
    return build.statement_block(context.extent(start, end), children[0])


def script_block(
    context: Context,
    extent: Extent,
    body: BlockBody,
    usings: list[UsingStatement] | None = None,
    is_filter: bool = False,
) -> ScriptBlock:
    """A script block whose braces (or whole text) is the extent."""
    content = body.content
    blocks: dict[str, NamedBlock] = {}
    if isinstance(content, NamedBlocks):
        for block in content:
            if block.block_kind in blocks:
                reject()
            blocks[block.block_kind] = block
    else:
        kind = "Process" if is_filter else "End"
        blocks[kind] = _unnamed_block(context, kind, extent, body)
    return build.script_block(extent, usings or [], body.param_block, blocks)


def _has_room(extent: Extent) -> bool:
    """Whether PowerShell takes a block without statements to have an inside.

    It compares the columns of the braces, so one right below the other counts as none.
    """
    if extent.text[:1] != "{":
        return False
    column = extent.source.column_of
    return column(extent.start + 1) != column(extent.end - 1)


def _unnamed_block(context: Context, kind: str, extent: Extent, body: BlockBody) -> NamedBlock:
    statements, traps = build.split_traps(body.content)
    nodes = [node for node in (body.param_block, *body.content) if node is not None]
    nodes = [node for node in nodes if not isinstance(node.extent, EmptyExtent)] or nodes
    if nodes:
        inner = context.extent(nodes[0].extent.start, nodes[-1].extent.end)
    elif _has_room(extent):
        inner = context.extent(extent.start + 1, extent.end - 2)
    else:
        inner = EmptyExtent(context.source)
    return NamedBlock(inner, kind, True, statements, traps)

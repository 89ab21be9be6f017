"""Builds script blocks and what stands around statements."""

from __future__ import annotations

from typing import Any

from poshws.syntax.ast.definitions import Attribute
from poshws.syntax.ast.expressions import Hashtable, StringConstantExpression
from poshws.syntax.ast.script import NamedBlock, ParamBlock, ScriptBlock, UsingStatement
from poshws.syntax.parser.actions.base import Rules, split_traps
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


class ScriptRules(Rules):
    """Rules of 10-script.lark."""

    def script(self, start: int, end: int, children: Children) -> ScriptBlock:
        return self.script_block(self.extent(0, len(self.source.text)), children[0])

    def script_with_usings(self, start: int, end: int, children: Children) -> ScriptBlock:
        usings, *parameters, content = children
        body = BlockBody(parameters[0] if parameters else None, content)
        return self.script_block(self.extent(0, len(self.source.text)), body, usings)

    def script_of_usings(self, start: int, end: int, children: Children) -> ScriptBlock:
        *lines, last = children
        usings = [*(lines[0] if lines else ()), last]
        body = BlockBody(None, [])
        return self.script_block(self.extent(0, len(self.source.text)), body, usings)

    def nested_expression(self, start: int, end: int, children: Children) -> Any:
        return children[0]

    def using_lines(self, start: int, end: int, children: Children) -> Children:
        return children

    def using_statement(self, start: int, end: int, children: Children) -> UsingStatement:
        kind, name = children
        return self.make_using(start, end, kind.kind, name, None)

    def using_alias(self, start: int, end: int, children: Children) -> UsingStatement:
        kind, name, _, alias = children
        return self.make_using(start, end, kind.kind, name, alias)

    def make_using(self, start: int, end: int, kind: str, name: Any, alias: Any) -> UsingStatement:
        """A using statement; a module may be given by a hashtable."""
        specification = None
        if isinstance(alias, Hashtable):
            specification, alias = alias, None
        elif isinstance(name, Hashtable):
            specification, name = name, None
        for word in (name, alias):
            if word is not None and not isinstance(word, StringConstantExpression):
                self.reject()
        if kind == "Assembly" or (kind in ("Type", "Command") and alias is None):
            self.reject()  # whether the file exists is for the other parser to say
        return UsingStatement(self.extent(start, end), kind, name, alias, specification)

    def block_body(self, start: int, end: int, children: Children) -> BlockBody:
        return BlockBody(children[0] if len(children) == 2 else None, children[-1])

    def param_block(self, start: int, end: int, children: Children) -> ParamBlock:
        block: ParamBlock = children[-1]
        for attribute in children[:-1]:
            if not isinstance(attribute, Attribute):
                self.reject()
            block.attributes.append(attribute)
        return block

    def param_head(self, start: int, end: int, children: Children) -> ParamBlock:
        parameters, closing = children[0] if len(children) == 2 else [], children[-1]
        return ParamBlock(self.extent(start, closing.end), [], parameters)

    def closing(self, start: int, end: int, children: Children) -> Extent:
        return self.extent(start, end)

    def named_block_list(self, start: int, end: int, children: Children) -> NamedBlocks:
        return NamedBlocks(children)

    def named_block(self, start: int, end: int, children: Children) -> NamedBlock:
        token, block = children
        return NamedBlock(self.extent(start, end), token.kind, False, block.statements, block.traps)

    def statement_block(self, start: int, end: int, children: Children) -> Any:
        return self.block(start, end, children[0])

    def script_block(
        self,
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
                    self.reject()
                blocks[block.block_kind] = block
        else:
            kind = "Process" if is_filter else "End"
            blocks[kind] = self._unnamed_block(kind, extent, body)
        return ScriptBlock(
            extent, usings or [], [], body.param_block, blocks.get("Dynamicparam"),
            blocks.get("Begin"), blocks.get("Process"), blocks.get("End"), blocks.get("Clean"),
            None,
        )  # fmt: skip

    def _has_room(self, extent: Extent) -> bool:
        """Whether PowerShell takes a block without statements to have an inside.

        It compares the columns of the braces, so one right below the other counts as none.
        """
        if extent.text[:1] != "{":
            return False
        column = self.source.column_of
        return column(extent.start + 1) != column(extent.end - 1)

    def _unnamed_block(self, kind: str, extent: Extent, body: BlockBody) -> NamedBlock:
        statements, traps = split_traps(body.content)
        nodes = [node for node in (body.param_block, *body.content) if node is not None]
        nodes = [node for node in nodes if not isinstance(node.extent, EmptyExtent)] or nodes
        if nodes:
            inner = self.extent(nodes[0].extent.start, nodes[-1].extent.end)
        elif self._has_room(extent):
            inner = self.extent(extent.start + 1, extent.end - 2)
        else:
            inner = EmptyExtent(self.source)
        return NamedBlock(inner, kind, True, statements, traps)

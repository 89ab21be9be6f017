"""The syntax tree of a compiled scriptblock, parsed again when a script asks for `.Ast`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.syntax import parse

if TYPE_CHECKING:
    from poshws.runtime.execution.scriptblock import ScriptBlock


def tree_of(script: ScriptBlock) -> object:
    """The ScriptBlockAst of the block; for a function's body the function's definition."""
    unit, place = script.block.unit, script.block.place
    root = parse(unit.text, unit.file).script_block
    for node in root.descendants():
        if node.kind == "ScriptBlock" and (node.extent.start, node.extent.end) == place:
            parent = node.parent
            if parent is not None and parent.kind == "FunctionDefinition":
                return parent
            return node
    return root

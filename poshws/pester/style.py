"""The setups of a Describe that runs as it is read, in Pester 4's manner.

There a body runs in order with its tests, and its setups count for tests above them, too: they are
found in the syntax tree before the body runs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.pester.tree import SETUPS
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.syntax import parse

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session

_TREES: dict[str, dict[tuple[int, int], Any]] = {}


def body_of(script: ScriptBlock) -> Any:
    """The syntax tree of a block."""
    unit = script.block.unit
    known = _TREES.get(unit.identifier)
    if known is None:
        root = parse(unit.text, unit.file).script_block
        known = _TREES[unit.identifier] = {
            (node.extent.start, node.extent.end): node
            for node in root.descendants()
            if node.kind == "ScriptBlock"
        }
    return known.get(script.block.place)


def _command(statement: Any) -> str:
    """The lower-case name of the command a statement calls, empty for anything else."""
    if statement.kind != "Pipeline" or len(statement.pipeline_elements) != 1:
        return ""
    element = statement.pipeline_elements[0]
    if element.kind != "Command":
        return ""
    head = element.command_elements[0]
    return str(head.value).lower() if head.kind == "StringConstantExpression" else ""


def setups_of(ps: Session, script: ScriptBlock) -> dict[str, list[ScriptBlock]]:
    """The setups written directly in a body."""
    found: dict[str, list[ScriptBlock]] = {name: [] for name in SETUPS}
    node = body_of(script)
    if node is None or node.end_block is None:
        return found
    by_place = {block.place: block for block in script.block.unit.every_block()}
    for statement in node.end_block.statements:
        name = _command(statement)
        kind = next((setup for setup in SETUPS if setup.lower() == name), None)
        if kind is None:
            continue
        for element in statement.pipeline_elements[0].command_elements[1:]:
            if element.kind == "ScriptBlockExpression":
                extent = element.script_block.extent
                block = by_place.get((extent.start, extent.end))
                if block is not None:
                    found[kind].append(ScriptBlock(block, script.state))
    return found

"""A function's code as text where its parameters stand in brackets behind its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.syntax import parse

if TYPE_CHECKING:
    from poshws.runtime.execution.units import Block


def parameters_text(block: Block) -> str:
    """``param(…)`` and a line break, as PowerShell puts it before the body; empty for none."""
    start = block.place[0]
    if not block.parameters or not block.unit.text[:start].rstrip().endswith(")"):
        return ""
    node: Any
    for node in parse(block.unit.text, block.unit.file).script_block.descendants():
        if node.kind == "FunctionDefinition" and node.body.extent.start == start:
            listed = ", ".join(each.extent.text for each in node.parameters or ())
            return f"param({listed})\n" if node.parameters is not None else ""
    return ""

"""The variables of a scriptblock: which it assigns itself, and which it declares as numbers."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from poshws.compiler.analysis.special_variables import GUARDED, variable_name
from poshws.compiler.analysis.value_ranges import FLOAT, INT, Interval

if TYPE_CHECKING:
    from poshws.syntax import ast as nodes
    from poshws.syntax.ast import Node
    from poshws.syntax.ast.definitions import Parameter


def named_blocks(node: nodes.ScriptBlock) -> Iterator[tuple[str, nodes.NamedBlock]]:
    """The blocks a scriptblock has, with the names the runtime knows them by."""
    for role in ("dynamic_param", "begin", "process", "end", "clean"):
        block = getattr(node, f"{role}_block")
        if block is not None:
            yield role, block


OWN_SCOPE = frozenset(
    (
        "ScriptBlock",
        "ScriptBlockExpression",
        "FunctionDefinition",
        "TypeDefinition",
        "TrapStatement",
    )
)


def assigned_variables(node: nodes.ScriptBlock, parameters: list[Parameter]) -> list[str]:
    """The names of the variables that the block itself assigns, as first written."""
    found: dict[str, str] = {}
    for parameter in parameters:
        _note(found, parameter.name)
    note_assigned(found, *(block for _, block in named_blocks(node)))
    return list(found.values())


def assigned_in_body(node: nodes.ScriptBlock) -> dict[str, str]:
    """The variables that the code itself assigns, parameters among them."""
    found: dict[str, str] = {}
    note_assigned(found, *(block for _, block in named_blocks(node)))
    return found


def note_assigned(found: dict[str, str], *roots: Node) -> None:
    """Adds the variables assigned below the nodes, but not in blocks with a scope of their own."""
    for current in own_nodes(*roots):
        kind = current.kind
        if kind == "AssignmentStatement":
            _note_target(found, current.left)  # type: ignore[attr-defined]
        elif kind == "ForEachStatement":
            _note(found, current.variable)  # type: ignore[attr-defined]
        elif kind == "UnaryExpression" and current.token_kind.endswith(("PlusPlus", "MinusMinus")):  # type: ignore[attr-defined]
            _note_target(found, current.child)  # type: ignore[attr-defined]


def own_nodes(*roots: Node) -> Iterator[Node]:
    """All nodes below some, but not those in blocks with a scope of their own."""
    waiting: deque[Node] = deque(roots)
    while waiting:
        current = waiting.popleft()
        if current.kind in OWN_SCOPE:
            continue
        yield current
        waiting.extend(current.children())


def _note_target(found: dict[str, str], target: Node) -> None:
    if target.kind in ("AttributedExpression", "ConvertExpression"):
        _note_target(found, target.child)  # type: ignore[attr-defined]
    elif target.kind == "ArrayLiteral":
        for element in target.elements:  # type: ignore[attr-defined]
            _note_target(found, element)
    elif target.kind == "ParenExpression":
        inner = target.pipeline  # type: ignore[attr-defined]
        if inner.kind == "Pipeline" and len(inner.pipeline_elements) == 1:
            element = inner.pipeline_elements[0]
            if element.kind == "CommandExpression":
                _note_target(found, element.expression)
    elif target.kind == "VariableExpression":
        _note(found, target)


def _note(found: dict[str, str], variable: Any) -> None:
    path = variable.variable_path
    if path.scope not in (None, "Local") or path.drive_name is not None:
        return
    plain = variable_name(path)
    if plain.lower() not in GUARDED:
        found.setdefault(plain.lower(), plain)


def declared_numbers(parameters: list[Any]) -> dict[str, Interval]:
    """The parameters that are declared as `[int]` or `[double]` and nothing else."""
    found: dict[str, Interval] = {}
    for parameter in parameters:
        kinds = [each for each in parameter.attributes if each.kind == "TypeConstraint"]
        if len(parameter.attributes) == len(kinds) == 1:
            fact = NUMBER_TYPES.get(kinds[0].type_name.full_name.lower())
            if fact is not None:
                found[parameter.name.variable_path.unqualified_path.lower()] = fact
    return found


DECLARATION = re.compile(r"\[\s*(?:System\.)?(?:Int|Int32|Double)\s*\]\s*\$", re.IGNORECASE)
NUMBER_TYPES = {
    "int": INT,
    "int32": INT,
    "system.int32": INT,
    "double": FLOAT,
    "system.double": FLOAT,
}


__all__ = [
    "DECLARATION",
    "GUARDED",
    "NUMBER_TYPES",
    "assigned_in_body",
    "assigned_variables",
    "declared_numbers",
    "named_blocks",
    "note_assigned",
    "own_nodes",
]

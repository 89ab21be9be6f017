"""Which function emits which node: a module's function `while_statement` emits `WhileStatement`."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from poshws.compiler.lowering import (
    assignment,
    attributes,
    definitions,
    dictionaries,
    expressions,
    members,
    parentheses,
    pipelines,
    statement_blocks,
    statements,
    strings,
    switches,
)
from poshws.syntax import ast as nodes

_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


def function_name(kind: str) -> str:
    """`WhileStatement` as the name of its emitter."""
    return _CAPITAL.sub("_", kind).lower()


def emitters() -> dict[str, Callable[..., Any]]:
    """All emitters by the kind of their node."""
    found: dict[str, Callable[..., Any]] = {}
    modules = (
        *(statements, statement_blocks, switches, pipelines, assignment, definitions, attributes),
        *(strings, expressions, dictionaries, parentheses, members),
    )
    for kind in {node.kind for node in vars(nodes).values() if hasattr(node, "child_fields")}:
        wanted = function_name(kind)
        for module in modules:
            emitter = vars(module).get(wanted)
            if emitter is not None:
                found[kind] = emitter
                break
    return found

"""Complete rules of the grammar → nodes: for each rule (or its alias) the function of that name.

An action gets the stretch of the rule and its children: nodes, lists, and the tokens whose names
in the grammar do not begin with an underscore. The files go by topic as those of the grammar do.
"""

from __future__ import annotations

from collections.abc import Callable
from types import FunctionType
from typing import Any

from poshws.syntax.parser.actions import definitions, expressions, pipelines, script, statements
from poshws.syntax.parser.actions.context import Context

Action = Callable[[Context, int, int, list[Any]], Any]
MODULES = (script, statements, definitions, pipelines, expressions)


def actions() -> dict[str, Action]:
    """All actions by the names of their rules."""
    return {
        name: value
        for module in MODULES
        for name, value in vars(module).items()
        if isinstance(value, FunctionType) and value.__module__ == module.__name__
    }

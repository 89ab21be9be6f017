"""`$using:` in a block that runs elsewhere: which variables it names, and their values here."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any

from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.runtime.execution.variable_operations import brought_value
from poshws.syntax import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.session.session import Session
    from poshws.syntax.ast import Node

NAMED = re.compile(r"[$@]\{?using:(\w+)", re.IGNORECASE)
COMMENTS = re.compile(r"<#.*?#>|(?m:(?<!`)(?:(?<=\s)|^)#.*$)", re.DOTALL)
KEY = "\0using"
"""The variable of a scope that holds the values brought along: lower-case name → value."""


def using_names(script: ScriptBlock, is_parallel: bool = False) -> list[str]:
    """The names behind `$using:` in the code of a block, each once, as first written.

    For ForEach-Object -Parallel those in a `ForEach-Object -Parallel` inside are left to that one.
    """
    text = script.text
    lower = text.lower()
    if "using:" not in lower:
        return []
    found = NAMED.findall(COMMENTS.sub("", text))
    if "'" in text or (is_parallel and "-pa" in lower):
        found = list(_names_in_tree(text, is_parallel))
    names = {name.lower(): name for name in reversed(found)}
    return list(reversed(names.values()))


def _names_in_tree(text: str, is_parallel: bool) -> Iterator[str]:
    """The names as the parser finds them: not those in strings."""
    for node in parse(text).script_block.descendants():
        if node.kind != "UsingExpression" or (is_parallel and _is_in_parallel(node)):
            continue
        inner: Any = node
        while inner.kind != "VariableExpression":
            inner = next(iter(inner.children()))
        yield inner.variable_path.user_path


def _is_in_parallel(node: Node | None) -> bool:
    while node is not None:
        if node.kind == "Command" and _is_parallel_command(node):
            return True
        node = node.parent
    return False


def _is_parallel_command(command: Any) -> bool:
    first, *others = command.command_elements
    if str(getattr(first, "value", "")).lower() not in ("foreach-object", "foreach", "%"):
        return False
    return any(
        one.kind == "CommandParameter" and one.parameter_name.lower().startswith("pa")
        for one in others
    )


def using_values(
    session: Session, script: ScriptBlock, is_parallel: bool = False
) -> dict[str, Any]:
    """Lower-case name → value; a variable that does not exist raises UsingVariableIsUndefined."""
    values: dict[str, Any] = {}
    for name in using_names(script, is_parallel):
        key = name.lower()
        found = session.scope.find(key)
        if found is not None:
            values[key] = found.value
            continue
        if key in ("psscriptroot", "pscommandpath") and script.block.unit.file is not None:
            path = os.path.abspath(script.block.unit.file)
            values[key] = os.path.dirname(path) if key == "psscriptroot" else path
            continue
        brought = None if is_parallel else brought_value(session.scope, key)
        if brought is None:
            raise RuntimeException(
                f"The value of the using variable '$using:{name}' cannot be retrieved because it "
                "has not been set in the local session.",
                error_id="UsingVariableIsUndefined",
                category="InvalidOperation",
            )
        values[key] = brought[0]
    return values

"""`$using:` in a block that runs elsewhere: which variables it names, and their values here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from poshws.values.exceptions import RuntimeException

if TYPE_CHECKING:
    from poshws.runtime.scopes import Scope
    from poshws.runtime.scriptblock import ScriptBlock
    from poshws.runtime.session import Session

NAMED = re.compile(r"[$@]\{?using:(\w+)", re.IGNORECASE)
COMMENTS = re.compile(r"<#.*?#>|(?m:(?<!`)(?:(?<=\s)|^)#.*$)", re.DOTALL)
KEY = "\0using"
"""The variable of a scope that holds the values brought along: lower-case name → value."""


def using_names(script: ScriptBlock) -> list[str]:
    """The names behind `$using:` in the code of a block, each once, as first written."""
    text = script.text
    if "using:" not in text.lower():
        return []
    names = {name.lower(): name for name in reversed(NAMED.findall(COMMENTS.sub("", text)))}
    return list(reversed(names.values()))


def using_values(session: Session, script: ScriptBlock) -> dict[str, Any]:
    """Lower-case name → value; a variable that does not exist raises UsingVariableIsUndefined."""
    values: dict[str, Any] = {}
    for name in using_names(script):
        key = name.lower()
        found = session.scope.find(key)
        if found is not None:
            values[key] = found.value
            continue
        brought = brought_value(session.scope, key)
        if brought is None:
            raise RuntimeException(
                f"The value of the using variable '$using:{name}' cannot be retrieved because it "
                "has not been set in the local session.",
                error_id="UsingVariableIsUndefined",
                category="InvalidOperation",
            )
        values[key] = brought[0]
    return values


def brought_value(scope: Scope, key: str) -> tuple[Any] | None:
    """The value that the running code itself brought along, in a tuple."""
    for outer in scope.chain():
        brought = outer.variables.get(KEY)
        if brought is not None and key in brought.value:
            return (brought.value[key],)
    return None

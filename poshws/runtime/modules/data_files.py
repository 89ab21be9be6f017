"""PowerShell data files (.psd1) as hashtables: what may stand in one, and its value.

Two sets of rules: a module's manifest may hold what the restricted language allows, so also `if`
and a few commands; Import-PowerShellDataFile takes values alone.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from poshws.corelib.exceptions.dotnet import InvalidOperationException, MissingMemberException
from poshws.runtime.commands.script_text import read_script
from poshws.runtime.errors.module_errors import recorded
from poshws.runtime.errors.parse_errors import parse_message, raise_parse_errors
from poshws.runtime.execution.scriptblock import ScriptBlock, value_of_block
from poshws.runtime.execution.units import load
from poshws.runtime.session.scopes import Scope, SessionState
from poshws.syntax import parse
from poshws.syntax.diagnostics.errors import ErrorList
from poshws.syntax.semantics.context import Report

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session
    from poshws.syntax.ast.base import Node

SAFE = {
    "ArrayExpression", "ArrayLiteral", "CommandExpression", "ConstantExpression",
    "ConvertExpression",
    "ExpandableStringExpression", "Hashtable", "IndexExpression", "ParenExpression", "Pipeline",
    "StatementBlock", "StringConstantExpression", "SubExpression", "TernaryExpression",
    "TypeConstraint", "UnaryExpression", "VariableExpression",
}  # fmt: skip
"""The nodes of a plain value."""

PERMITTED = {
    "import-localizeddata",
    "convertfrom-stringdata",
    "write-host",
    "out-host",
    "join-path",
}
"""The commands a manifest may call."""

VARIABLES = {"true", "false", "null", "psculture", "psuiculture"}
MANIFEST_VARIABLES = ("PSScriptRoot", "PSEdition", "EnabledExperimentalFeatures")


MOST_KEYS, MOST_NODES = 500, 5000
"""How much a hashtable may hold where the size is checked."""


def read_data_file(ps: Session, path: str, *, is_limited: bool = False) -> object:
    """The hashtable of a file; None if there is none in it.

    Raises InvalidOperationException where the hashtable holds more than values, and ParseException.
    """
    text = read(path)
    result = parse(text, path)
    if result.errors:
        raise_parse_errors(result.errors, text, path)
    table = next((n for n in result.script_block.descendants() if n.kind == "Hashtable"), None)
    if table is None:
        return None
    nodes: list[Any] = [table, *table.descendants()]
    too_large = is_limited and (
        len(nodes) > MOST_NODES
        or any(len(n.key_value_pairs) > MOST_KEYS for n in nodes if n.kind == "Hashtable")
    )
    if too_large or any(not is_safe(node, VARIABLES) for node in nodes):
        raise InvalidOperationException(
            "Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions. "
            "Dynamic expression: " + table.extent.text + "."
        )
    return value_of_text(ps, table.extent.text, {})


def read(path: str) -> str:
    """A file's text."""
    return read_script(path)


def is_safe(node: Node, variables: set[str]) -> bool:
    """Whether a node of a data file is a plain value."""
    if node.kind not in SAFE:
        return False
    return node.kind != "VariableExpression" or name_of_variable(node) in variables


def name_of_variable(node: Any) -> str:
    """The lower-case name of a variable; empty for one of a drive."""
    path = node.variable_path
    return path.unqualified_path.lower() if path.is_unscoped_variable else ""


def read_manifest(ps: Session, path: str) -> object:
    """What a manifest's code gives.

    Raises MissingMemberException where the code is more than the restricted language allows.
    """
    text = read(path)
    result = parse(text, path)
    errors = result.errors or forbidden(result.script_block)
    if errors:
        raise recorded(
            MissingMemberException(
                f"The module manifest '{path}' could not be processed because it is not a valid"
                " PowerShell module manifest file. Remove the elements that are not permitted: "
                + parse_message(errors)
            ),
            error_id="Modules_InvalidManifest",
            category="ResourceUnavailable",
            target=path,
        )
    folder = os.path.dirname(path)
    return value_of_text(ps, text, {"PSScriptRoot": folder, "PSCommandPath": path}, path)


def forbidden(script: Any) -> list[Any]:
    """The errors of a manifest that does more than the restricted language allows."""
    from poshws.syntax.semantics.restricted_language import check_restricted  # deferred

    errors = ErrorList(script.extent.source)
    if script.end_block is not None:
        check_restricted(
            Report(errors, ()), script.end_block, PERMITTED, MANIFEST_VARIABLES, environment=True
        )
    return list(errors.errors)


def check_block(
    script: Any, commands: list[str] | None, variables: list[str], environment: bool
) -> None:
    """`{ … }.CheckRestrictedLanguage(…)`; without `commands` any may be called.

    Raises ParseException for what the restricted language does not allow.
    """
    from poshws.syntax.semantics.restricted_language import check_restricted  # deferred

    body = getattr(script, "body", script)
    errors = ErrorList(body.extent.source)
    report = Report(errors, ())
    fault = body.begin_block or body.process_block or body.param_block or body.clean_block
    if fault is not None:
        report.error(fault, "InvalidScriptBlockInDataSection")
    if body.end_block is not None:
        allowed = None if commands is None else {each.lower() for each in commands}
        check_restricted(report, body.end_block, allowed, variables, environment=environment)
    if errors.errors:
        source = body.extent.source
        raise_parse_errors(errors.errors, source.text, source.file)


def value_of_text(
    ps: Session, text: str, variables: dict[str, object], path: str | None = None
) -> object:
    """The value of code that was found harmless."""
    state = SessionState(Scope(ps.global_scope, is_script=True))
    block = ScriptBlock(load(text, path).root, state)
    return value_of_block(ps, block, variables=variables)

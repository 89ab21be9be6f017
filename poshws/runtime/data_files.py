"""PowerShell data files (.psd1) as hashtables: what may stand in one, and its value.

Two sets of rules: a module's manifest may hold what the restricted language allows, so also `if`
and a few commands; Import-PowerShellDataFile takes values alone.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from poshws.runtime.module_errors import recorded
from poshws.values.exceptions import InvalidOperationException, MissingMemberException

if TYPE_CHECKING:
    from poshws.runtime.session import Session
    from poshws.syntax.nodes.base import Node

SAFE = {
    "ArrayExpression", "ArrayLiteral", "CommandExpression", "ConstantExpression",
    "ConvertExpression",
    "ExpandableStringExpression", "Hashtable", "IndexExpression", "ParenExpression", "Pipeline",
    "StatementBlock", "StringConstantExpression", "SubExpression", "TernaryExpression",
    "TypeConstraint", "UnaryExpression", "VariableExpression",
}  # fmt: skip
"""The nodes of a plain value."""

RESTRICTED = SAFE | {
    "BinaryExpression", "Command", "CommandParameter", "DataStatement", "IfStatement",
    "NamedBlock", "ParamBlock", "ScriptBlock", "TypeExpression",
}  # fmt: skip
"""The nodes of the restricted language."""

PERMITTED = {
    "import-localizeddata",
    "convertfrom-stringdata",
    "write-host",
    "out-host",
    "join-path",
}
"""The commands a manifest may call."""

VARIABLES = {"true", "false", "null", "psculture", "psuiculture"}
MANIFEST_VARIABLES = VARIABLES | {"psscriptroot", "psedition", "enabledexperimentalfeatures"}


def read_data_file(ps: Session, path: str) -> Any:
    """The hashtable of a file; None if there is none in it.

    Raises InvalidOperationException where the hashtable holds more than values, and ParseException.
    """
    from poshws.syntax import parse

    text = read(path)
    result = parse(text, path)
    if result.errors:
        from poshws.runtime.errors import raise_parse_errors

        raise_parse_errors(result.errors, text, path)
    table = next((n for n in result.script_block.descendants() if n.kind == "Hashtable"), None)
    if table is None:
        return None
    if any(not is_safe(node, VARIABLES) for node in table.descendants()):
        raise InvalidOperationException(
            "Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions. "
            "Dynamic expression: " + table.extent.text + "."
        )
    return value_of_text(ps, table.extent.text, {})


def read(path: str) -> str:
    """A file's text."""
    from poshws.runtime.script_files import read_script

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


def read_manifest(ps: Session, path: str) -> Any:
    """What a manifest's code gives.

    Raises MissingMemberException where the code is more than the restricted language allows.
    """
    from poshws.syntax import parse

    text = read(path)
    result = parse(text, path)
    complaints = [error.message for error in result.errors]
    if not complaints:
        complaints = [word for n in result.script_block.descendants() if (word := complaint(n))]
    if complaints:
        raise recorded(
            MissingMemberException(
                f"The module manifest '{path}' could not be processed because it is not a valid"
                " PowerShell"
                " module manifest file. Remove the elements that are not permitted:"
                f" {complaints[0]}"
            ),
            error_id="Modules_InvalidManifest",
            category="ResourceUnavailable",
            target=path,
        )
    folder = os.path.dirname(path)
    return value_of_text(ps, text, {"PSScriptRoot": folder, "PSCommandPath": path}, path)


def complaint(node: Any) -> str:
    """Why a node is not allowed in a manifest; empty where it is."""
    if node.kind == "Command":
        name = getattr(node.command_elements[0], "value", None)
        if not isinstance(name, str) or name.lower() not in PERMITTED:
            return position(node) + (
                f"The command '{name}' is not allowed in restricted language mode or a Data"
                " section."
            )
        return ""
    if node.kind == "VariableExpression":
        path = node.variable_path
        if (path.drive_name or "").lower() == "env" or name_of_variable(node) in MANIFEST_VARIABLES:
            return ""
        listed = "$PSCulture, $PSUICulture, $true, $false, $null, $PSScriptRoot, $PSEdition, "
        return position(node) + (
            "A variable that cannot be referenced in restricted language mode or a Data section"
            " is being"
            f" referenced. Variables that can be referenced include the following: {listed}"
            "$EnabledExperimentalFeatures."
        )
    if node.kind not in RESTRICTED:
        return position(node) + "Elements of this kind are not allowed in restricted language mode."
    return ""


def position(node: Any) -> str:
    """Where a node stands, as messages say it."""
    from poshws.runtime.positions import position_message

    return f"{position_message(node.extent)}\n"


def value_of_text(
    ps: Session, text: str, variables: dict[str, Any], path: str | None = None
) -> Any:
    """The value of code that was found harmless."""
    from poshws.runtime.scopes import Scope, SessionState
    from poshws.runtime.scriptblock import ScriptBlock, value_of_block
    from poshws.runtime.units import load

    state = SessionState(Scope(ps.global_scope, is_script=True))
    block = ScriptBlock(load(text, path).root, state)
    return value_of_block(ps, block, variables=variables)

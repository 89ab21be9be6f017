"""The beginning of a variable's name → variables of the text and of the session, drives, scopes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from poshws.completion.paths import matching
from poshws.completion.results import VARIABLE, CompletionResult
from poshws.completion.safe_values import pure_expression, unheard
from poshws.completion.tips import tip
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.psobject import unwrap
from poshws.corelib.typesystem.declarations import without_namespaces
from poshws.corelib.typesystem.types import type_of
from poshws.objects.members import get_member
from poshws.runtime.session.variables import PRIVATE, UNSET, Variable
from poshws.syntax import ast as n

if TYPE_CHECKING:
    from poshws.completion.context import Context
    from poshws.syntax.ast import Node

SCOPES = ("Global:", "Local:", "Script:", "Private:", "Using:")
QUOTED = frozenset("-`&@'\"#{}()$,;|<> .\\/ \t^")
SPECIAL = (
    "$ ? ^ _ args ConfirmPreference CurrentlyExecutingCommand DebugPreference "
    "EnabledExperimentalFeatures Error ErrorActionPreference ErrorView ExecutionContext false "
    "foreach HOME Host InformationPreference input IsCoreCLR IsLinux IsMacOS IsWindows "
    "LASTEXITCODE LogCommandHealthEvent LogCommandLifecycleEvent LogEngineHealthEvent "
    "LogEngineLifecycleEvent LogProviderHealthEvent LogProviderLifecycleEvent LogSettingsEvent "
    "Matches MaximumHistoryCount MyInvocation NestedPromptLevel null OFS OutputEncoding PID "
    "ProgressPreference PSBoundParameters PSCmdlet PSCommandPath PSCulture PSDebugContext "
    "PSDefaultParameterValues PSEdition PSEmailServer PSHOME PSItem PSLogUserData "
    "PSModuleAutoLoadingPreference PSNativeCommandArgumentPassing "
    "PSNativeCommandUseErrorActionPreference PSScriptRoot PSSenderInfo PSSessionApplicationName "
    "PSSessionConfigurationName PSStyle PSUICulture PSVersionTable PWD ShellId StackTrace "
    "switch this true VerboseHelpErrors VerbosePreference WarningPreference WhatIfPreference"
).split()
_WRITERS = ("new-variable", "nv", "set-variable", "set", "sv")
_OUTPUTS = frozenset(
    [
        "errorvariable",
        "ev",
        "warningvariable",
        "wv",
        "informationvariable",
        "iv",
        "outvariable",
        "ov",
        "pipelinevariable",
        "pv",
    ]
)
_SAME_SCOPE = ("foreach-object", "foreach", "%", "where-object", "where", "?")


class Matches:
    """Matches as they are found, one of each text."""

    def __init__(self, context: Context, scope: str) -> None:
        last = context.last
        splatted = isinstance(last, n.VariableExpression) and last.splatted
        self._sign = "@" if splatted else "$"
        self._braces = context.token is not None and context.token.text.startswith("${")
        self._scope = scope
        self._known: set[str] = set()
        self.found: list[CompletionResult] = []

    def add(self, name: str, item: str, tip: str, *, colon: bool = False) -> None:
        """A variable's name as it must be written."""
        written = self._scope + name + (":" if colon else "")
        needs = self._braces or any(character in QUOTED for character in name)
        text = f"{self._sign}{{{written}}}" if needs else self._sign + written
        if text.lower() not in self._known:
            self._known.add(text.lower())
            self.found.append(CompletionResult(text, item, VARIABLE, tip))


def complete_variable(context: Context) -> list[CompletionResult]:
    """The variables that begin like the word."""
    last, parent = context.last, context.parent
    if isinstance(last, n.PropertyMember):
        return []
    if isinstance(parent, n.Parameter) and parent.default_value is not last:
        return []
    scope, colon, name = context.word.partition(":")
    prefix = scope + colon if colon else ""
    word = name if colon else context.word
    pattern = matching(word + "*")
    if pattern is None:
        return []
    made = Matches(context, prefix)
    for found, shown in variables_of_text(context):
        if pattern.matches(found):
            made.add(found, found, shown or found)
    if colon:
        add_of_scope(context, made, prefix, word)
        return made.found
    for key, variable in sorted(session_variables(context), key=lambda row: row[0].upper()):
        if pattern.matches(key):
            made.add(variable.name, variable.name, tip_of(variable))
    if "env".startswith(word.lower()):
        for key in sorted(os.environ, key=str.upper):
            made.add(f"env:{key}", f"env:{key}", f"[string]env:{key}")
    for special in sorted(SPECIAL, key=str.upper):
        if pattern.matches(special):
            made.add(special, special, special)
    drives = context.session.locations.drives
    for drive in sorted(drives.values(), key=lambda each: each.name.upper()):
        if len(drive.name) > 1 and pattern.matches(drive.name):
            made.add(drive.name, drive.name, tip("drive", drive.name), colon=True)
    for each in SCOPES:
        if pattern.matches(each):
            made.add(each, each, each)
    return made.found


def session_variables(context: Context) -> Iterator[tuple[str, Any]]:
    """Names and variables that the running code sees."""
    known: set[str] = set()
    for scope in context.session.scope.chain():
        for key, variable in scope.variables.items():
            # TabExpansion2 is a function: what is private to its caller's scope it does not see.
            if variable.value is UNSET or variable.options & PRIVATE:
                continue
            if key not in known and not key.startswith("\0"):
                known.add(key)
                yield variable.name, variable
    if len(list(context.session.scope.chain())) > 1:
        # A script and a function have these without a variable for them.
        for name in ("MyInvocation", "PSBoundParameters", "PSCommandPath", "PSScriptRoot"):
            if name.lower() not in known:
                yield name, Variable(name, "")
    if "pssessionoption" not in known:
        yield "PSSessionOption", Variable("PSSessionOption", "")


def tip_of(variable: Any) -> str:
    """`[string]$name - what it is for`"""
    value = variable.value
    shown = str(variable.name)
    if value is not None:
        kind = _TYPES.get(shown.lower()) or short_name(type_of(value))
        shown = f"[{kind}]${variable.name}"
    description = description_of(variable)
    return f"{shown} - {description}" if description else shown


_TYPES = {
    "enabledexperimentalfeatures": "ReadOnlyBag[string]",
    "outputencoding": "UTF8Encoding+UTF8EncodingSealed",
    "profile": "psobject",
    "psboundparameters": "PSBoundParametersDictionary",
    "pssessionoption": "PSSessionOption",
    "psversiontable": "PSVersionHashTable",
}
"""Variables whose values are of a type of their own in PowerShell."""


def description_of(variable: Any) -> str:
    """The description of a variable."""
    given = getattr(variable, "description", "")
    if given:
        return str(given)
    from poshws.completion.descriptions import VARIABLES  # deferred

    return VARIABLES.get(str(variable.name).lower(), "")


def short_name(kind: Any) -> str:
    """A type's name without namespaces."""
    return without_namespaces(str(kind.display_name))


def add_of_scope(context: Context, made: Matches, prefix: str, word: str) -> None:
    """Variables of one scope, or what a drive holds."""
    if prefix.lower() in (each.lower() for each in SCOPES):
        pattern = matching(word + "*")
        rows = sorted(session_variables(context), key=lambda row: row[0].lower())
        for key, variable in rows:
            if pattern is not None and pattern.matches(key):
                made.add(variable.name, variable.name, tip_of(variable))
        return
    try:
        with unheard(context.session):
            items = context.session.run("Get-Item", {"Path": f"{prefix}{word}*"})
    except NetException:
        return
    for item in sorted(items, key=lambda item: str(get_member(item, "Name")).lower()):
        name = str(get_member(item, "Name"))
        made.add(name, name, tip_of(unwrap(item)) if prefix.lower() == "variable" else name)


def variables_of_text(context: Context) -> list[tuple[str, str]]:
    """Names and tooltips of the variables that the text before the cursor sets."""
    found: dict[str, tuple[str, str]] = {}
    stop = context.last.extent.start
    node: Node | None = context.last.parent
    while node is not None:
        if isinstance(node, n.ScriptBlock | n.FunctionDefinition | n.FunctionMember):
            for name, tip in assigned_below(node, node, stop, context.last):
                found.setdefault(name.lower(), (name, tip))
        node = node.parent
    return list(found.values())


def assigned_below(node: Node, top: Node, stop: int, cursor: Node) -> Iterator[tuple[str, str]]:
    """The variables set by a node and by what is below it, up to an offset."""
    if node.extent.start > stop or isinstance(node, n.Attribute):
        return
    if isinstance(node, n.FunctionDefinition) and node is not top:
        return
    if isinstance(node, n.ScriptBlockExpression) and not runs_here(node):
        return
    yield from set_by(node, cursor)
    for child in node.children():
        yield from assigned_below(child, top, stop, cursor)


def set_by(node: Node, cursor: Node) -> Iterator[tuple[str, str]]:
    """The variables that one node sets."""
    if isinstance(node, n.AssignmentStatement):
        for target, constraint in targets(node.left):
            name = target.variable_path.unqualified_path
            if target is not cursor and name.lower() not in (each.lower() for each in SPECIAL):
                yield (
                    name,
                    f"[{constraint}]${name}" if constraint else tip_of_value(name, node.right),
                )
    elif isinstance(node, n.Parameter):
        if node.name is not cursor:
            name = node.name.variable_path.unqualified_path
            constraint = constraint_of(node.attributes)
            yield name, f"[{constraint or 'Object'}]${name}"
    elif isinstance(node, n.ForEachStatement):
        if node.variable is not cursor:
            yield node.variable.variable_path.unqualified_path, ""
    elif isinstance(node, n.DataStatement):
        if node.variable:
            yield node.variable, ""
    elif isinstance(node, n.Command):
        yield from set_by_command(node)


def tip_of_value(name: str, given: Node | None) -> str:
    """The tooltip of a variable that is assigned a constant."""
    value = given if given is None else pure_expression(given) or given
    if isinstance(value, n.ArrayLiteral | n.ArrayExpression):
        return f"[Object[]]${name}"
    if isinstance(value, n.ConstantExpression):
        return f"[{short_name(type_of(value.value))}]${name}"
    if isinstance(value, n.ExpandableStringExpression):
        return f"[string]${name}"
    if isinstance(value, n.Hashtable):
        return f"[hashtable]${name}"
    return name


def targets(left: Node, constraint: str = "") -> Iterator[tuple[n.VariableExpression, str]]:
    """The variables on the left of an assignment, each with its type constraint."""
    if isinstance(left, n.VariableExpression):
        yield left, constraint
    elif isinstance(left, n.AttributedExpression):
        if not constraint and isinstance(left, n.ConvertExpression):
            constraint = left.attribute.type_name.full_name.rpartition(".")[2]
        yield from targets(left.child, constraint)
    elif isinstance(left, n.ArrayLiteral):
        for element in left.elements:
            yield from targets(element)
    elif isinstance(left, n.ParenExpression):
        inner = pure_expression(left.pipeline)
        if inner is not None:
            yield from targets(inner)


def constraint_of(attributes: list[Any]) -> str:
    """The type that a parameter's attributes name."""
    for attribute in attributes:
        if isinstance(attribute, n.TypeConstraint):
            return attribute.type_name.full_name.rpartition(".")[2]
    return ""


def set_by_command(node: n.Command) -> Iterator[tuple[str, str]]:
    """The variables that Set-Variable and -OutVariable and the like set, with their tooltips."""
    words: list[Node] = list(node.command_elements)
    head = words[0] if words else None
    if isinstance(head, n.StringConstantExpression) and head.value.lower() in _WRITERS:
        for before, word in zip(words, words[1:], strict=False):
            if isinstance(word, n.StringConstantExpression) and names(before, "name"):
                given = [w for b, w in zip(words, words[1:], strict=False) if names(b, "value")]
                yield word.value, tip_of_value(word.value, given[0] if given else None)
                break
    for before, word in zip(words, words[1:], strict=False):
        is_output = isinstance(before, n.CommandParameter) and (
            before.parameter_name.lower() in _OUTPUTS
        )
        is_name = isinstance(word, n.StringConstantExpression)
        if is_output and is_name and not word.value.startswith("+"):  # type: ignore[attr-defined]
            value = word.value  # type: ignore[attr-defined]
            yield value, "" if names(before, "pipelinevariable", "pv") else f"[ArrayList]${value}"


def names(node: Node, *wanted: str) -> bool:
    """Whether a node is a parameter that is written so."""
    return isinstance(node, n.CommandParameter) and node.parameter_name.lower() in wanted


def runs_here(node: n.ScriptBlockExpression) -> bool:
    """Whether a script block runs in the scope it stands in."""
    parent = node.parent
    while parent is not None:
        if isinstance(parent, n.Command):
            head = parent.command_elements[0]
            if isinstance(head, n.StringConstantExpression):
                return head.value.lower() in _SAME_SCOPE
            return isinstance(head, n.ScriptBlockExpression) and parent.invocation_operator == "Dot"
        passing = (
            n.CommandExpression,
            n.Pipeline,
            n.StatementBlock,
            n.ArrayExpression,
            n.ArrayLiteral,
        )
        if not isinstance(parent, passing):
            return False
        parent = parent.parent
    return False

"""The beginning of a variable's name → variables of the text and of the session, drives, scopes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from poshws.completion.paths import matching
from poshws.completion.results import VARIABLE, CompletionResult
from poshws.completion.safe_values import unheard
from poshws.completion.text_variables import variables_of_text
from poshws.completion.tips import tip
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.psobject import unwrap
from poshws.corelib.typesystem.declarations import without_namespaces
from poshws.corelib.typesystem.types import type_of
from poshws.objects.members import get_member
from poshws.runtime.modules.builtin import use
from poshws.runtime.session.variables import PRIVATE, UNSET, Variable
from poshws.syntax import ast as n

if TYPE_CHECKING:
    from poshws.completion.context import Context

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
_SPECIAL_KEYS = frozenset(each.lower() for each in SPECIAL)


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
    for found, shown in variables_of_text(context, _SPECIAL_KEYS):
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
    use(context.session, "Microsoft.PowerShell.Utility")  # it sorts them
    try:
        with unheard(context.session):
            items = context.session.run("Get-Item", {"Path": f"{prefix}{word}*"})
    except NetException:
        return
    for item in sorted(items, key=lambda item: str(get_member(item, "Name")).lower()):
        name = str(get_member(item, "Name"))
        made.add(name, name, tip_of(unwrap(item)) if prefix.lower() == "variable:" else name)

"""A place in a comment → the words of #requires and of comment-based help, and the history."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from poshws.completion.commands import complete_command
from poshws.completion.module_names import module_names
from poshws.completion.paths import complete_path
from poshws.completion.results import KEYWORD, PARAMETER, TEXT, VALUE, VARIABLE, CompletionResult
from poshws.completion.tips import tip
from poshws.completion.variables import complete_variable
from poshws.syntax import ast as n

if TYPE_CHECKING:
    from poshws.completion.context import Context
    from poshws.syntax.lexer.tokens import Token

Results = list[CompletionResult] | None

REQUIRES = ("Modules", "PSEdition", "RunAsAdministrator", "Version")
EDITIONS = ("Core", "Desktop")
MODULE_KEYS = ("GUID", "MaximumVersion", "ModuleName", "ModuleVersion", "RequiredVersion")
HELP = (
    *("COMPONENT", "DESCRIPTION", "EXAMPLE", "EXTERNALHELP", "FORWARDHELPCATEGORY"),
    *("FORWARDHELPTARGETNAME", "FUNCTIONALITY", "INPUTS", "LINK", "NOTES", "OUTPUTS"),
    *("PARAMETER", "REMOTEHELPRUNSPACE", "ROLE", "SYNOPSIS"),
)
REPEATED = ("EXAMPLE", "LINK", "PARAMETER")
CATEGORIES = (
    *("Alias", "All", "Cmdlet", "ExternalScript", "FAQ", "Filter", "Function", "General"),
    *("Glossary", "HelpFile", "Provider", "ScriptCommand"),
)
_KEYWORD = re.compile(r"^[ \t]*\.(\w*)", re.MULTILINE)


def complete_comment(context: Context, token: Token) -> Results:
    """What may stand in a comment."""
    text = token.text
    if text.startswith("<#"):
        return of_help(context, token)
    if text[:10].lower() == "#requires ":
        return of_requires(context)
    found = re.fullmatch(r"#([\w\-]*)", text)
    return of_history(context, found[1]) if found is not None else []


def of_history(context: Context, word: str) -> list[CompletionResult]:
    """`#word`: commands of the history with the word in them, the newest first."""
    from poshws.runtime.session.history import history_of  # deferred

    entries = history_of(context.session).entries
    if word.isdecimal():
        chosen = [entry for entry in entries if entry.id == int(word)]
    else:
        chosen = [e for e in reversed(entries) if word.lower() in e.command_line.lower()]
    return [CompletionResult(e.command_line, e.command_line, "History") for e in chosen]


# --- #requires


def of_requires(context: Context) -> list[CompletionResult]:
    """`#requires -Modules Pode`"""
    start = context.text.rfind("\n", 0, context.cursor) + 1
    end = context.text.find("\n", context.cursor)
    line = context.text[start : None if end < 0 else end]
    before = context.text[start : context.cursor]
    names = list(re.finditer(r"\s+-([A-Za-z]+|$)", before))
    if " -runasadministrator" in before.lower() or not names:
        return []
    name = names[-1]
    if name.end(1) == len(before):
        prefix = name[1]
        context.replace(context.cursor - len(prefix), len(prefix))
        return [
            CompletionResult(each, each, PARAMETER, tip("requires", each))
            for each in REQUIRES
            if each.lower().startswith(prefix.lower()) and f" -{each}".lower() not in line.lower()
        ]
    values = list(re.finditer(r"(\s+|,|;|{|\"|'|=)(\w+|$)", before))
    value = values[-1][2] if values else ""
    context.replace(context.cursor - len(value), len(value))
    if name[1].lower() == "psedition":
        return [
            CompletionResult(each, each, VALUE, tip("edition", each))
            for each in EDITIONS
            if each.lower().startswith(value.lower())
        ]
    return of_modules(context, before, value) if name[1].lower() == "modules" else []


def of_modules(context: Context, before: str, value: str) -> list[CompletionResult]:
    """The modules that are required, or the keys of what describes one."""
    opened, closed = before.rfind("@{"), before.rfind("}")
    context.word = value
    if opened < 0 or closed > opened:
        return module_names(context, loaded_only=True)
    table = before[opened:]
    keys = list(re.finditer(r"(@{|;)\s*(?:'|\"|\w*)\w*", table))
    given = [key[0].strip("@{;\"' ").lower() for key in keys]
    if keys[-1].end() != len(table):
        return module_names(context, loaded_only=True) if given[-1] == "modulename" else []
    left = [key for key in MODULE_KEYS if key.lower() not in given]
    if "moduleversion" in given or "maximumversion" in given:
        left = [key for key in left if key != "RequiredVersion"]
    if "requiredversion" in given:
        left = [key for key in left if key not in ("ModuleVersion", "MaximumVersion")]
    return [
        CompletionResult(key, key, VALUE, tip("key", key))
        for key in left
        if key.lower().startswith(value.lower())
    ]


# --- comment-based help


def of_help(context: Context, token: Token) -> Results:
    """`.SYNOPSIS` and its like, and what may follow them."""
    keywords = list(_KEYWORD.finditer(token.text))
    place = context.cursor - token.start
    before = [each for each in keywords if each.start(1) <= place]
    if not before:
        return None
    keyword = before[-1]
    if place <= keyword.end(1):
        context.replace(token.start + keyword.start(1), len(keyword[1]))
        used = {each[1].upper() for each in keywords if each is not keyword} - set(REPEATED)
        return [
            CompletionResult(each, each, KEYWORD, tip("help", each))
            for each in HELP
            if each not in used and each.startswith(keyword[1].upper())
        ] or None
    line_start = token.text.rfind("\n", 0, place) + 1
    argument = re.match(r"[ \t]*\.\w+[ \t]+(\S.*?)?[ \t]*$", token.text[line_start:], re.MULTILINE)
    word = (argument[1] or "") if argument is not None else ""
    start = line_start + argument.start(1) if argument is not None and argument[1] else place
    context.replace(token.start + start, len(word))
    context.word = word
    return of_keyword(context, token, keyword[1].upper(), word)


def of_keyword(context: Context, token: Token, keyword: str, word: str) -> Results:
    """What follows a keyword of help."""
    if keyword == "PARAMETER":
        return of_parameter(context, token, word)
    if keyword == "FORWARDHELPTARGETNAME":
        return complete_command(context) or None
    if keyword == "FORWARDHELPCATEGORY":
        found = [each for each in CATEGORIES if each.lower().startswith(word.lower())]
        return [CompletionResult(each) for each in found] or None
    if keyword == "REMOTEHELPRUNSPACE":
        return names_of_variables(context) or None
    if keyword == "EXTERNALHELP":
        return complete_path(context, extensions=(".xml",)) or None
    return None


def names_of_variables(context: Context) -> list[CompletionResult]:
    """The variables that begin like the word, by their names alone."""
    return [
        CompletionResult(each.list_item_text, each.list_item_text, VARIABLE, each.tool_tip)
        for each in complete_variable(context)
    ]


def of_parameter(context: Context, token: Token, word: str) -> Results:
    """The parameters of the function that the help is for, those not described yet."""
    parameters = parameters_near(context, token)
    used = {
        each.lower() for each in re.findall(r"(?im)^[ \t]*\.parameter[ \t]+(\w.*\S|\w)", token.text)
    }
    used.discard(word.lower())
    names = [each.name.variable_path.user_path for each in parameters]
    return [
        CompletionResult(name, name, TEXT)
        for name in names
        if name.lower().startswith(word.lower()) and name.lower() not in used
    ] or None


def parameters_near(context: Context, token: Token) -> list[n.Parameter]:
    """The parameters of the function that begins behind the comment or that it stands in."""
    last_line = context.line_of(token.end) + 2
    inside: n.FunctionDefinition | None = None
    for node in context.script.descendants():
        if not isinstance(node, n.FunctionDefinition):
            continue
        if node.extent.start >= token.end and context.line_of(node.extent.start) <= last_line:
            return parameters_of(node)
        if node.extent.start < token.start and token.end < node.extent.end:
            inside = node
    if inside is not None:
        return parameters_of(inside)
    block = context.script.param_block
    return [] if block is None else block.parameters


def parameters_of(node: n.FunctionDefinition) -> list[n.Parameter]:
    """The parameters of a function, wherever they stand."""
    if node.parameters is not None:
        return node.parameters
    return [] if node.body.param_block is None else node.body.param_block.parameters

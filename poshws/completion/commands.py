"""The beginning of a command's name → the commands of the session it may mean, and files to run."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from poshws.completion.paths import complete_path, matching
from poshws.completion.results import COMMAND, CompletionResult, needs_quotes, take_quote
from poshws.completion.safe_values import unheard
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.text.wildcard import WildcardPattern
from poshws.runtime.commands.aliases import all_aliases, find_alias
from poshws.runtime.commands.cmdlets import cmdlet_names
from poshws.runtime.commands.discovery import find_command, find_file
from poshws.runtime.commands.lookup import find_cmdlet
from poshws.runtime.modules.builtin import proper_name, use
from poshws.runtime.session.functions import make_all
from poshws.syntax import ast as n
from poshws.syntax.lexer.keywords import STATEMENT_WORDS

if TYPE_CHECKING:
    from poshws.completion.context import Context
    from poshws.runtime.session.session import Session

SEPARATORS = "\\/:"


def complete_command(
    context: Context, module: str | None = None, kinds: tuple[str, ...] = ()
) -> list[CompletionResult]:
    """The commands that begin like the word, the script's own functions first."""
    word, quote = take_quote(context.word)
    ampersand = is_ampersand_needed(context, False)
    if any(mark in word for mark in SEPARATORS):
        return complete_qualified(context, word, quote, ampersand)
    pattern = matching(word + "*")
    if pattern is None:
        return []
    if module is not None:
        load_module(context.session, module)
    listed = commands_like(context.session, pattern, module, kinds)
    found = unique_results(context.session, listed, ampersand, quote)
    if not found and "-" in word:
        rows = abbreviated(context, word)
        found = [
            command_result(context.session, str(each.name), each, ampersand, quote) for each in rows
        ]
    known = {result.completion_text.lower() for result in found}
    for node in context.script.descendants():
        if isinstance(node, n.FunctionDefinition) and pattern.matches(node.name):
            result = command_result(context.session, node.name, None, ampersand, quote)
            if result.completion_text.lower() not in known:
                known.add(result.completion_text.lower())
                found.insert(0, result)
    return found


def complete_qualified(
    context: Context, word: str, quote: str, ampersand: bool
) -> list[CompletionResult]:
    """`Module\\Comm`: commands of one module, written with its name."""
    module, slash, name = word.partition("\\")
    if not slash or not module or "/" in word or ":" in module:
        return []
    pattern = matching(name + "*")
    if pattern is None:
        return []
    load_module(context.session, module)
    found = commands_like(context.session, pattern, module)
    return [
        command_result(context.session, f"{rows[0].module_name}\\{name}", rows[0], ampersand, quote)
        for name, rows in found
    ]


def abbreviated(context: Context, word: str) -> list[Any]:
    """`i-psdf`: the commands whose capitals a word has."""
    asked = {"Name": [word], "All": True, "UseAbbreviationExpansion": True}
    try:
        with unheard(context.session):
            return context.session.run("Get-Command", asked)
    except NetException:
        return []


def unique_results(
    session: Session, found: list[tuple[str, list[Any]]], ampersand: bool, quote: str
) -> list[CompletionResult]:
    """Several commands of a name are told apart: by their modules, programs by their paths.

    The plain name is the first one's where it is the one that would be called.
    """
    results: list[CompletionResult] = []
    for name, rows in found:
        modules = {str(each.module_name).lower() for each in rows if each.kind != "Application"}
        rest = rows
        listed: set[str] = set()
        is_plain = rows[0].kind == "Application" or len(modules) < 2
        if is_plain or len({str(x.module_name) for x in rows if is_loaded(session, x)}) == 1:
            results.append(command_result(session, name, rows[0], ampersand, quote))
            listed.add(str(rows[0].module_name).lower())
            rest = rows[1:]
        for each in rest:
            module = str(each.module_name or "")
            if each.kind == "Application":
                results.append(command_result(session, str(each.path), each, ampersand, quote))
            elif module and module.lower() not in listed:
                listed.add(module.lower())
                results.append(
                    command_result(session, f"{module}\\{each.name}", each, ampersand, quote)
                )
    return results


def is_loaded(session: Session, command: Any) -> bool:
    """Whether a command is there already, or its module would be loaded for it."""
    if command.kind == "Application":
        return False
    module = str(command.module_name or "")
    is_own = command.kind == "Cmdlet" and module.startswith("Microsoft.PowerShell.")
    return not is_own or module == "Microsoft.PowerShell.Core" or module in session.used_modules


def commands_like(
    session: Session,
    pattern: WildcardPattern,
    module: str | None = None,
    kinds: tuple[str, ...] = (),
) -> list[tuple[str, list[Any]]]:
    """Names in their order, each with all its commands, the one that is called first."""
    used = dict(session.used_modules)
    try:
        return _commands_like(session, pattern, module, kinds)
    finally:
        session.used_modules = used  # no module is in use for having been looked at


def load_module(session: Session, name: str) -> None:
    """What a command is written with the name of has to be there: a built-in module is loaded."""
    proper = proper_name(name)
    if proper is not None:
        use(session, proper)


def _commands_like(
    session: Session, pattern: WildcardPattern, module: str | None, kinds: tuple[str, ...]
) -> list[tuple[str, list[Any]]]:
    found: dict[str, tuple[str, list[Any]]] = {}
    # The names of files have a case.
    exact = WildcardPattern(pattern.pattern, ignore_case=False)
    lists_pester = uses_pester(session)
    for name, kind in all_names(session):
        fits = exact if kind == "Application" else pattern
        if not fits.matches(name) or (kinds and kind not in kinds):
            continue
        command = command_of(session, name, kind)
        if command is None:
            continue
        # Pester comes with no PowerShell: its commands are listed where they are in use.
        if command.module_name == "Pester" and not lists_pester:
            continue
        if module is not None and command.module_name.lower() != module.lower():
            continue
        rows = found.setdefault(name.lower(), (name, []))[1]
        if kind == "Application":
            rows += programs(session, name)
        elif not any(each is command for each in rows):
            rows.append(command)
    return sorted((row for row in found.values() if row[1]), key=lambda row: row[0].upper())


def uses_pester(session: Session) -> bool:
    """Whether a command of Pester was called, or the module was imported."""
    loaded = (*session.used_modules, *session.modules)
    return any(name.rpartition("/")[2].lower().startswith("pester") for name in loaded)


def programs(session: Session, name: str) -> list[Any]:
    """The programs of a name, in the order of the folders of $env:PATH."""
    found = []
    for folder in program_folders():
        path = os.path.join(folder, name)
        if os.path.isfile(path) and (name.endswith(".ps1") or os.access(path, os.X_OK)):
            command = find_file(session, path)
            if command is not None:
                found.append(command)
    return found


def all_names(session: Session) -> Iterator[tuple[str, str]]:
    """The names of all commands with their kinds, in the order in which they win."""
    for alias in all_aliases(session, None):
        yield alias.name, "Alias"
    make_all(session)
    seen: set[str] = set()
    for scope in session.scope.chain():
        for function in (scope.functions or {}).values():
            if function.name.lower() not in seen:
                seen.add(function.name.lower())
                yield function.name, "Function"
    for name in cmdlet_names(session):
        yield name, "Cmdlet"
    for name in dict.fromkeys(program_names()):
        yield name, "Application"


def program_folders() -> list[str]:
    """The folders of $env:PATH, each once."""
    return list(dict.fromkeys(os.environ.get("PATH", "").split(os.pathsep)))


def program_names() -> Iterator[str]:
    """Programs and scripts in the folders of $env:PATH."""
    for folder in program_folders():
        try:
            entries = sorted(os.listdir(folder or "."))
        except OSError:
            continue
        for name in entries:
            if name.endswith(".ps1") or os.access(os.path.join(folder, name), os.X_OK):
                yield name


def command_of(session: Session, name: str, kind: str) -> Any:
    """The command of a name and a kind."""
    if kind == "Alias":
        return find_alias(session, name.lower())
    if kind == "Cmdlet":
        return find_cmdlet(session, name.lower())
    if kind == "Application":
        return find_file(session, name)
    return find_command(session, name)


def command_result(
    session: Session, name: str, command: Any, add_ampersand: bool, quote: str
) -> CompletionResult:
    """A command's name as it must be written to be called."""
    item = name if command is None else str(command.name)
    if needs_quotes(name):
        ampersand = not quote and add_ampersand
        in_use = quote or "'"
        if in_use == "'":
            text = name.replace("'", "''")
        else:
            text = name.replace("`", "``").replace("$", "`$")
        text = in_use + text + in_use
    else:
        ampersand = not quote and add_ampersand and name.lower() in STATEMENT_WORDS
        text = quote + name + quote
    # `foreach` is seldom the command where it begins a pipeline.
    if ampersand and text != "foreach":
        text = "& " + text
    return CompletionResult(text, item, COMMAND, syntax_of(session, command) or name)


def is_known_by_name(session: Session, command: Any) -> bool:
    """Whether a command is of a built-in module that has not been loaded: of it only its name is
    known. Microsoft.PowerShell.Core is always there.
    """
    module = str(command.module_name or "")
    if module == "Microsoft.PowerShell.Core" or proper_name(module) is None:
        return False
    return module not in session.used_modules and module.lower() not in session.modules


def _is_script(command: Any) -> bool:
    """Whether PowerShell has the command as a function."""
    return command.kind == "Function" or command.module_name in _OF_SCRIPTS


_OF_SCRIPTS: Final = ("Microsoft.PowerShell.Archive", "PowerShellGet", "Pester", "Pode")


def syntax_of(session: Session, command: Any) -> str:
    """How the command is called, for a tooltip."""
    if command is None:
        return ""
    if command.kind == "Alias":
        return str(command.definition)
    if command.kind in ("Application", "ExternalScript"):
        return str(getattr(command, "path", command.name))
    if is_known_by_name(session, command):
        return f"\n{command.name} \n" if _is_script(command) else f"{command.name}\n"
    try:
        if command.metadata is None:
            return ""
        from poshws.binding.syntax import syntax_lines  # deferred

        return "".join(f"\n{line}\n" for line in syntax_lines(command.metadata, command.name))
    except NetException:
        return ""


def is_ampersand_needed(context: Context, default: bool) -> bool:
    """Whether a quoted name needs the call operator before it."""
    parent = context.parent
    if context.word and isinstance(parent, n.Command) and len(parent.command_elements) == 1:
        return parent.invocation_operator == "Unknown"
    return default


def complete_file_as_command(context: Context) -> list[CompletionResult]:
    """Files to run: no wildcards in their names, and `&` before quotes."""
    ampersand = is_ampersand_needed(context, True)
    found: list[CompletionResult] = []
    for entry in complete_path(context, literal=True):
        text = entry.completion_text
        if ampersand and len(text) > 2 and text[0] == "'" == text[-1]:
            entry = CompletionResult("& " + text, entry.list_item_text, entry.kind, entry.tool_tip)
        found.append(entry)
    return found

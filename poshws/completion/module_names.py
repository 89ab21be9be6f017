"""The beginning of a module's name → modules that are loaded or could be, and files of modules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from poshws.completion.paths import complete_path, matching
from poshws.completion.results import VALUE, CompletionResult, quoted, take_quote
from poshws.completion.safe_values import unheard
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.psobject import unwrap
from poshws.corelib.text.wildcard import has_wildcards
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.members import get_member
from poshws.runtime.modules.builtin import BuiltInModule

if TYPE_CHECKING:
    from poshws.completion.binding import Binding
    from poshws.completion.context import Context
    from poshws.syntax import ast as n

Results = list[CompletionResult] | None

USABLE_FILES: Final = frozenset((".psm1", ".psd1", ".dll", ".cdxml", ".exe", ".ni.dll"))
MODULE_FILES: Final = USABLE_FILES | {".ps1"}


def modules(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
    """Modules that are loaded, then those that could be: each tooltip once."""
    found = {each.tool_tip.lower(): each for each in module_names(context, loaded_only=True)}
    for each in module_names(context):
        found.setdefault(each.tool_tip.lower(), each)
    return list(found.values())


def loaded_modules(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
    """Modules that are loaded, or all with -ListAvailable."""
    return module_names(context, loaded_only="listavailable" not in binding.arguments)


def modules_and_files(context: Context, binding: Binding, command: n.Command, name: str) -> Results:
    """What Import-Module takes."""
    if any(mark in context.word for mark in "/\\:"):
        return None
    return complete_path(context, extensions=MODULE_FILES) + module_names(context)


def module_names(context: Context, *, loaded_only: bool = False) -> list[CompletionResult]:
    """Names of modules that begin so, or whose last part does where the word has no dot."""
    word, quote = take_quote(context.word)
    is_short = bool(word) and not has_wildcards(word) and "." not in word
    whole = word if word.endswith("*") else word + "*"
    asked: dict[str, Any] = {"Name": [whole, f"*.{whole}"] if is_short else [whole]}
    if not loaded_only:
        asked["ListAvailable"] = True
    try:
        with unheard(context.session):
            rows = context.session.run("Get-Module", asked)
    except NetException:
        return []
    pattern = matching(whole)
    found: dict[str, CompletionResult] = {}
    for row in rows:
        each = convert_to_string(get_member(row, "Name"))
        ends = (each, each.rpartition(".")[2])
        if is_short and pattern is not None and not any(map(pattern.matches, ends)):
            continue
        if each.lower() not in found:
            tip = module_tip(row, is_listed=not loaded_only)
            found[each.lower()] = CompletionResult(quoted(each, quote), each, VALUE, tip)
    return list(found.values())


def module_tip(module: object, *, is_listed: bool) -> str:
    """What a module is and where it is; one that is only listed is its manifest."""
    text = {name: convert_to_string(get_member(module, name)) for name in _SHOWN}
    base = unwrap(module)
    if is_listed and isinstance(base, BuiltInModule):
        text["Path"] = text["Path"].removesuffix(".psm1").removesuffix(".psd1") + ".psd1"
        if base.name == "Microsoft.PowerShell.Archive":
            text["ModuleType"] = "Manifest"
    return "\r\n".join(f"{name}: {value}" for name, value in text.items())


_SHOWN: Final = ("Description", "ModuleType", "Path")

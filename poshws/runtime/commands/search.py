"""Lists commands by name or pattern, for Get-Command: every kind in PowerShell's order."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from poshws.runtime.commands.aliases import all_aliases, find_alias
from poshws.runtime.commands.cmdlets import cmdlet_names
from poshws.runtime.commands.discovery import (
    _file_command,
    autoload,
    find_file,
    find_in_module,
    only_match,
    own_program,
    path_folders,
)
from poshws.runtime.commands.lookup import find_cmdlet, find_function
from poshws.runtime.modules.name_patterns import fits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from poshws.binding.command_info import CommandInfo
    from poshws.runtime.session.session import Session

ALIAS, FUNCTION, FILTER, CMDLET, SCRIPT, APPLICATION, CONFIGURATION = 1, 2, 4, 8, 16, 32, 256
NUMBERS = {
    "Alias": ALIAS,
    "Function": FUNCTION,
    "Filter": FILTER,
    "Cmdlet": CMDLET,
    "ExternalScript": SCRIPT,
    "Application": APPLICATION,
}
"""Kind of a command → its number in CommandTypes."""
ALL_KINDS = 383


def is_pattern(name: str) -> bool:
    """Whether a name holds wildcards."""
    return any(sign in name for sign in "*?[")


def number_of(command: CommandInfo) -> int:
    """The number of a command's kind."""
    return NUMBERS.get(str(command.kind), 0)


def named(ps: Session, name: str, kinds: int) -> Iterator[Any]:
    """The commands of one name, the one that a call would take first."""
    module, slash, plain = name.rpartition("\\")
    if slash and "/" not in name and ":" not in module and module not in ("", "."):
        yield from qualified(ps, module, plain)
        return
    key = name.lower()
    if kinds & ALIAS and (alias := find_alias(ps, key)) is not None:
        yield alias
    if kinds & (FUNCTION | FILTER) and (function := find_function(ps, key)) is not None:
        yield function
    if kinds & (CMDLET | FUNCTION) and (cmdlet := find_cmdlet(ps, key)) is not None:
        yield cmdlet
    if kinds & (SCRIPT | APPLICATION):
        yield from files_named(ps, name)


def qualified(ps: Session, module: str, name: str) -> Iterator[Any]:
    """`Module\\Name`"""
    if is_pattern(name):
        for command in matching(ps, name, ALL_KINDS & ~APPLICATION):
            if command.module_name.lower() == module.lower():
                yield command
        return
    found = find_in_module(ps, module, name) or autoload(ps, f"{module}\\{name}")
    if found is not None:
        yield found


def files_named(ps: Session, name: str) -> Iterator[Any]:
    """Scripts and programs of a name: at its path, or in every folder of $env:PATH."""
    if "/" in name or "\\" in name or name.startswith("~"):
        # Wildcards are meant as such here; to run a file its name counts as it is first.
        if any(sign in name for sign in "*?["):
            path = only_match(ps, os.path.join(ps.locations.folder, name.replace("\\", "/")))
            found = None if path is None else _file_command(ps, path)
        else:
            found = find_file(ps, name)
        if found is not None:
            yield found
        return
    is_found = False
    for folder in path_folders():
        for candidate in (name, name + ".ps1"):
            full = os.path.join(folder, candidate)
            if os.path.isfile(full):
                command = _file_command(ps, full)
                if command is not None:
                    is_found = True
                    yield command
    own = None if is_found else own_program(name)
    if own is not None:
        yield own


def matching(ps: Session, pattern: str, kinds: int) -> Iterator[Any]:
    """The commands whose name fits a pattern."""
    if kinds & ALIAS:
        yield from (alias for alias in all_aliases(ps) if fits(alias.name, pattern))
    if kinds & (FUNCTION | FILTER):
        yield from functions_matching(ps, pattern)
    if kinds & (CMDLET | FUNCTION):
        for name in sorted(cmdlet_names(ps), key=str.lower):
            if fits(name, pattern):
                yield find_quietly(ps, name)
    if kinds & (SCRIPT | APPLICATION):
        yield from files_matching(ps, pattern)


def find_quietly(ps: Session, name: str) -> object:
    """A cmdlet, whose module is not in use for having been listed."""
    used = dict(ps.used_modules)
    found = find_cmdlet(ps, name.lower())
    ps.used_modules = used
    return found


def functions_matching(ps: Session, pattern: str) -> Iterator[Any]:
    """Functions from the scope outward, those that hide others alone."""
    from poshws.runtime.session.functions import make_all  # deferred

    make_all(ps)
    seen: set[str] = set()
    for scope in ps.scope.chain():
        for key, function in (scope.functions or {}).items():
            if key not in seen:
                seen.add(key)
                if fits(function.name, pattern):
                    yield function


def files_matching(ps: Session, pattern: str) -> Iterator[Any]:
    """Scripts and programs of $env:PATH, or at a path with wildcards."""
    folders = path_folders()
    if "/" in pattern:
        folder, _, pattern = pattern.rpartition("/")
        folders = [os.path.join(ps.locations.folder, folder or "/")]
    for folder in folders:
        try:
            names = sorted(os.listdir(folder))
        except OSError:
            continue
        for name in names:
            stem = name[:-4] if name.lower().endswith(".ps1") else name
            if fits(name, pattern) or fits(stem, pattern):
                full = os.path.join(folder, name)
                command = _file_command(ps, full) if os.path.isfile(full) else None
                if command is not None:
                    yield command


def promised(ps: Session, pattern: str, kinds: int) -> Iterator[Any]:
    """Commands of modules on the module path that are not imported."""
    from poshws.runtime.modules.analysis import available_modules  # deferred

    loaded = {module.name.lower() for module in ps.modules.values()}
    for module in available_modules(ps):
        if module.name.lower() in loaded:
            continue
        for command in module.exported_commands.values():
            if number_of(command) & kinds and fits(command.name, pattern):
                yield command

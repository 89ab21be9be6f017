"""Finds commands: functions from the scope outward, aliases, cmdlets, scripts and programs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import CommandNotFoundException, RuntimeException
from poshws.objects.conversion.strings import convert_to_string
from poshws.runtime.commands.aliases import find_alias
from poshws.runtime.commands.dotted import Dotted
from poshws.runtime.commands.functions import Function
from poshws.runtime.commands.invocation import InvocationInfo
from poshws.runtime.commands.lookup import find_cmdlet, find_function
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    from poshws.runtime.commands.call_sites import CallSite
    from poshws.runtime.commands.runnable import RunnableCommand
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


def find_for_call(ps: Session, scope: Scope, site: CallSite) -> tuple[Any, bool]:
    """The command of a call site, and whether the site may keep it."""
    name = site.name or ""
    if site.operator == "Dot":
        found = find_command(ps, name)
        if found is None:
            raise _not_called(ps, name, site)
        return Dotted(found), False
    found = find_command(ps, name)
    if found is None:
        raise _not_called(ps, name, site)
    debugger = ps.debugger
    if debugger is not None and debugger.watches_command(name, found):
        from poshws.runtime.debugger.breakpoints import WatchedCommand  # deferred

        found = WatchedCommand(debugger, name, found)
    keep = name.lower() not in ps.shadowed and found.kind not in ("ExternalScript",)
    return found, keep and ps.state is ps.root_state


def find_command(ps: Session, name: str) -> RunnableCommand | None:
    """The command that a name means here, behind all aliases, or None."""
    key = name.lower()
    seen: set[str] = set()
    while True:
        alias = find_alias(ps, key)
        if alias is None:
            break
        if key in seen:
            return None
        seen.add(key)
        name = alias.definition
        key = name.lower()
    return find_by_name(ps, name, key)


def find_by_name(ps: Session, name: str, key: str) -> RunnableCommand | None:
    """The command of a name that is no alias."""
    found: RunnableCommand | None = find_function(ps, key) or find_cmdlet(ps, key)
    if found is not None:
        return found
    module, slash, plain = name.rpartition("\\")
    if slash and "/" not in name:
        found = find_in_module(ps, module, plain)
        if found is not None:
            return found
    return find_file(ps, name) or autoload(ps, name) or get_fallback(ps, name)


def missing_name(ps: Session, name: str) -> str:
    """The name to complain about: what the last alias stands for, or in a circle the name."""
    seen: set[str] = set()
    current = name
    while (alias := find_alias(ps, current.lower())) is not None:
        if current.lower() in seen:
            return name
        seen.add(current.lower())
        current = alias.definition
    return current


def find_in_module(ps: Session, module: str, name: str) -> RunnableCommand | None:
    """`Module\\Command`"""
    loaded = ps.modules.get(module.lower())
    if loaded is not None:
        found = loaded.exported_command(name)
        if found is not None:
            return found
    command = find_cmdlet(ps, name.lower())
    if command is not None and (command.module_name or "").lower() == module.lower():
        return command
    return None


def find_file(ps: Session, name: str) -> RunnableCommand | None:
    """A script or program: by path, or in the folders of $env:PATH."""
    if not name:
        return None
    if "/" in name or "\\" in name or name.startswith("~"):
        path = name.replace("\\", "/")
        if ":" in name:
            path = _on_drive(ps, path)
        if path.startswith("~"):
            path = os.path.expanduser(path)
        full = os.path.normpath(os.path.join(ps.locations.folder, path))
        if os.path.isfile(full):
            return _file_command(ps, full)
        if os.path.isfile(full + ".ps1"):
            return _file_command(ps, full + ".ps1")
        if any(sign in name for sign in "*?["):
            found = only_match(ps, full)
            return None if found is None else _file_command(ps, found)
        return own_program(full) if full.endswith("/pwsh") else None
    for folder in path_folders():
        for candidate in (name, name + ".ps1"):
            full = os.path.join(folder, candidate)
            if os.path.isfile(full) and (candidate.endswith(".ps1") or os.access(full, os.X_OK)):
                return _file_command(ps, full)
    return own_program(name) if name == "pwsh" else None


def only_match(ps: Session, pattern: str) -> str | None:
    """The one file that a path with wildcards means; several are none."""
    try:
        places = ps.locations.resolve(pattern)
    except NetException:
        return None
    files = [place.path for place in places if os.path.isfile(place.path)]
    return files[0] if len(files) == 1 else None


def path_folders() -> list[str]:
    """The folders of $env:PATH; `~` is home."""
    folders = os.environ.get("PATH", "").split(os.pathsep)
    return [
        os.path.expanduser(folder) if folder.split("/")[0] == "~" else folder or "."
        for folder in folders
    ]


def _on_drive(ps: Session, path: str) -> str:
    """A path on a drive of the session, such as TestDrive:, as the file system's."""
    drive, _, below = path.partition(":")
    found = ps.locations.drives.get(drive.lower())
    if found is None or found.provider.info.name != "FileSystem":
        return path
    return os.path.join(found.root, below.lstrip("/"))


def own_program(name: str) -> RunnableCommand | None:
    """This program for `pwsh` or `$PSHOME/pwsh`, which scripts start to run others beside them."""
    from poshws.runtime.native.application import Application  # deferred
    from poshws.runtime.native.own import is_own, own_program  # deferred

    path = own_program() if is_own(name) else None
    return None if path is None else Application(path)


def _file_command(ps: Session, path: str) -> RunnableCommand:
    if path.lower().endswith(".ps1"):
        from poshws.runtime.commands.script_files import ExternalScript  # deferred

        return ExternalScript(path)
    from poshws.runtime.native.application import Application  # deferred

    return Application(path)


def autoload(ps: Session, name: str) -> RunnableCommand | None:
    """A command of a module on $env:PSModulePath that is not imported yet."""
    if "/" in name or not name:
        return None
    from poshws.runtime.commands.autoload import import_module_of  # deferred

    if not import_module_of(ps, name):
        return None
    module, slash, plain = name.rpartition("\\")
    return find_in_module(ps, module, plain) if slash else find_command(ps, name)


def get_fallback(ps: Session, name: str) -> RunnableCommand | None:
    """`date` is Get-Date where nothing else has the name."""
    if "-" in name or not name or not name[0].isalpha():
        return None
    key = "get-" + name.lower()
    return find_function(ps, key) or find_cmdlet(ps, key)


def is_module_missing(ps: Session, module: str) -> bool:
    """Whether a command's name says a module that can't be loaded."""
    from poshws.runtime.modules import builtin, files  # deferred: circle

    if not module or "/" in module or module.startswith(".") or module.lower() in ps.modules:
        return False
    if convert_to_string(ps.get_variable("PSModuleAutoLoadingPreference")) == "None":
        return False
    return builtin.built_in_module(ps, module) is None and not any(files.files_named(module))


def not_found(ps: Session, name: str, site: CallSite | None = None) -> CommandNotFoundException:
    """The error for a name that nothing has."""
    name = missing_name(ps, name)
    text = (
        f"The term '{name}' is not recognized as a name of a cmdlet, function, script file, or "
        "executable program.\nCheck the spelling of the name, or if a path was included, verify "
        "that the path is correct and try again."
    )
    error_id = "CommandNotFoundException"
    module, slash, _ = name.partition("\\")
    if slash and site is not None and is_module_missing(ps, module):
        text = f"The module '{module}' could not be loaded. For more information, run "
        text += f"'Import-Module {module}'."
        error_id = "CouldNotAutoLoadModule"
    error = CommandNotFoundException(
        text,
        error_id=error_id,
        category="ObjectNotFound",
        target=name,
    )
    error.command_name = name
    if site is not None:
        info = InvocationInfo(None, site)
        info.extent = site.head_extent
        error.error_record.invocation_info = info
        error.error_record.category_info.activity = ""
    return error


def command_named(ps: Session, name: str, site: CallSite | None = None) -> RunnableCommand:
    """The command of a name; raises CommandNotFoundException, placed at the call site."""
    found = find_command(ps, name)
    if found is None:
        raise not_found(ps, name, site) if site is None else _not_called(ps, name, site)
    return found


def _not_called(ps: Session, name: str, site: CallSite) -> RuntimeException:
    """The error of a call whose name no command has; an empty one is no name."""
    return not_found(ps, name, site) if name else bad_expression(site, name)


def bad_expression(site: CallSite, value: object) -> RuntimeException:
    """The error of a call operator whose value names nothing, at that value."""
    error = RuntimeException(
        f"The expression after '{'.' if site.operator == 'Dot' else '&'}' in a pipeline element "
        "produced an object that was not valid. It must result in a command name, a script "
        "block, or a CommandInfo object.",
        error_id="BadExpression",
        category="InvalidOperation",
        target=value,
    )
    error.error_record.invocation_info = InvocationInfo(None, None, site.head_extent)
    return error


def command_of_value(ps: Session, scope: Scope, site: CallSite, value: Any) -> Any:
    """What `&` or `.` calls: a block, a command object, or a name."""
    dotted = site.operator == "Dot"
    base = getattr(value, "base", value)
    if isinstance(base, ScriptBlock):
        function = Function(base.title if base.title != "<ScriptBlock>" else "", base)
        return Dotted(function) if dotted else function
    if hasattr(base, "stage") and hasattr(base, "kind"):
        return Dotted(base) if dotted else base
    if hasattr(base, "session_state"):
        from poshws.runtime.modules.module_calls import ModuleCall  # deferred

        return ModuleCall(base, dotted)
    if base is AUTOMATION_NULL:
        base = None
    name = convert_to_string(base)
    if not name:
        raise bad_expression(site, base)
    found = find_command(ps, name)
    if found is None:
        raise not_found(ps, name, site)
    return Dotted(found) if dotted else found

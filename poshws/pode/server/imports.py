"""Use-PodeScript, Import-PodeModule and their like: a server in several files."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Literal

from poshws.binding import Session
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.server.context import Pode, find_pode, pode_of
from poshws.pode.server.functions import collect

if TYPE_CHECKING:
    from collections.abc import Callable

MODULE_FILES = (".psd1", ".psm1", ".ps1")


def use_folder(session: Session, pode: Pode, path: str, default: str) -> None:
    """Runs every script in a folder of the server, and in those below it."""
    folder = pode.resolve(path) if path else os.path.join(pode.root, default)
    if not os.path.isdir(folder):
        fail("noFolder", default, folder)
    for file in files_below(folder, (".ps1",)):
        run_script(session, pode, file, session.discard)


def files_below(folder: str, extensions: tuple[str, ...]) -> list[str]:
    """The files of a folder and those below it, in the order of Get-ChildItem -Recurse."""
    found: list[str] = []
    for current, folders, names in os.walk(folder):
        folders.sort(key=str.lower)
        for name in sorted(names, key=str.lower):
            if name.lower().endswith(extensions):
                found.append(os.path.join(current, name))
    return found


def run_script(session: Session, pode: Pode, path: str, out: Callable[[Any], Any]) -> None:
    """Runs a script where it is used; its functions are there for handlers too."""
    with open(path, encoding="utf-8-sig") as file:
        text = file.read()
    session.run_text(text, out, path)
    collect(pode, session.scope)


@pode_command("Use-PodeScript")
def use_pode_script(path: str, *, session: Session) -> list[Any]:
    """Runs a script as if it stood here; its functions are there for handlers too.

    -Path  The script, or a folder or pattern of several.

    PS> Start-PodeServer { Use-PodeScript -Path ./helpers.ps1 }
    """
    pode = pode_of(session)
    full = pode.resolve(path)
    found: list[Any] = []
    if os.path.isdir(full):
        paths = files_below(full, (".ps1",))
    elif any(c in path for c in "*?"):
        import glob  # deferred

        paths = sorted(glob.glob(full))
    elif os.path.isfile(full):
        paths = [full]
    else:
        fail("noScript", full)
    for each in paths:
        run_script(session, pode, each, found.append)
    return found


@pode_command("Import-PodeModule", default_set="Name", sets={"Name": "name!", "Path": "path!"})
def import_pode_module(name: str = "", path: str = "", *, session: Session) -> None:
    """Imports a module for the script and its handlers.

    -Name  A module of the folder `ps_modules`, or one that is installed.
    -Path  The file of a module, or a folder or pattern of several.

    PS> Start-PodeServer { Import-PodeModule -Path ./Tools.psm1 }
    """
    pode = find_pode(session)
    root = session.locations.folder if pode is None else pode.root
    if path:
        joined = path.replace("\\", "/")
        full = os.path.normpath(os.path.join(root, joined))
        for each in module_files(full, path):
            import_module(session, each)
        return
    local = os.path.join(root, "ps_modules", name)
    if os.path.isdir(local):
        candidates = [
            each
            for each in files_below(local, MODULE_FILES)
            if os.path.basename(each).lower().startswith(f"{name.lower()}.ps")
        ]
        if candidates:
            import_module(session, candidates[0])
            return
    import_module(session, name)


def module_files(full: str, given: str) -> list[str]:
    """The files that a path means."""
    if os.path.isdir(full):
        return files_below(full, MODULE_FILES)
    if any(c in given for c in "*?"):
        import glob  # deferred

        return sorted(glob.glob(full))
    if not os.path.isfile(full):
        fail("noModule", full)
    return [full]


def import_module(session: Session, name: str) -> None:
    """Imports a module for everybody."""
    named = {"Name": name, "Force": True, "DisableNameChecking": True, "Scope": "Global"}
    session.run("Import-Module", {**named, "ErrorAction": "Stop"})


@pode_command("Export-PodeFunction")
def export_pode_function(name: list[str], *, session: Session) -> None:
    """Names functions that handlers can use; here they can use all.

    -Name  The functions.

    PS> Start-PodeServer {
    >>     function Get-Greeting { 'hello' }; Export-PodeFunction -Name Get-Greeting }
    """
    pode_of(session).parts.exported_functions.update(n.lower() for n in name)


@pode_command("Export-PodeModule")
def export_pode_module(name: list[str], *, session: Session) -> None:
    """Names modules that handlers can use; here they can use all.

    -Name  The modules.

    PS> Start-PodeServer { Export-PodeModule -Name Tools }
    """
    pode_of(session).parts.exported_modules.update(n.lower() for n in name)


@pode_command("Export-PodeSecretVault")
def export_pode_secret_vault(
    name: list[str], type: Literal["SecretManagement"] = "SecretManagement", *, session: Session
) -> None:
    """Names vaults of the SecretManagement module that handlers can use; here they can use all.

    -Name  The vaults.
    -Type  SecretManagement.

    PS> Start-PodeServer { Export-PodeSecretVault -Name Main }
    """
    pode_of(session)


@pode_command("Import-PodeSnapin")
def import_pode_snapin(name: str) -> None:
    """Would import a snap-in of Windows PowerShell; there are none here.

    -Name  The snap-in.

    PS> try { Import-PodeSnapin -Name Old } catch { $_.Exception.Message }
    Snapins are only supported on Windows PowerShell.
    """
    fail("noSnapins")


@pode_command("Export-PodeSnapin")
def export_pode_snapin(name: list[str]) -> None:
    """Would name snap-ins of Windows PowerShell that handlers can use; there are none here.

    -Name  The snap-ins.

    PS> try { Export-PodeSnapin -Name Old } catch { $_.Exception.Message }
    Snapins are only supported on Windows PowerShell.
    """
    fail("noSnapins")

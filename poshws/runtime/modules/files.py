"""Finds the file of a module: in the folders of $env:PSModulePath, by version, by extension."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PATH_VARIABLE = "PSModulePath"

EXTENSIONS = (".psd1", ".psm1", ".cdxml", ".dll", ".exe")
"""What a module's file may end in, in the order they are tried."""

SCRIPT_EXTENSIONS = (*EXTENSIONS, ".ps1")


def home_modules() -> str:
    """The folder of the user's own modules."""
    base = os.environ.get("XDG_DATA_HOME") or os.path.join(
        os.path.expanduser("~"), ".local", "share"
    )
    return os.path.join(base, "powershell", "Modules")


SHARED_MODULES = "/usr/local/share/powershell/Modules"


def own_modules() -> str:
    """The folder that the modules that come with poshws seem to be in."""
    import poshws  # deferred

    return os.path.join(os.path.dirname(os.path.abspath(poshws.__file__)), "Modules")


def set_module_path() -> None:
    """$env:PSModulePath as PowerShell has it at its start: what was there, and the three
    folders.
    """
    given = [part for part in os.environ.get(PATH_VARIABLE, "").split(os.pathsep) if part]
    own = [home_modules(), SHARED_MODULES, own_modules()]
    missing = [folder for folder in own if folder not in given]
    os.environ[PATH_VARIABLE] = os.pathsep.join([*missing, *given] if given else own)


def search_path() -> list[str]:
    """The folders of $env:PSModulePath, each once."""
    found: dict[str, None] = {}
    for part in os.environ.get(PATH_VARIABLE, "").split(os.pathsep):
        part = part.strip().rstrip("/") or ""
        if part.startswith("~"):
            part = os.path.expanduser(part)
        if part:
            found.setdefault(part)
    return list(found)


def version_numbers(text: str) -> tuple[int, ...] | None:
    """``1.2.3`` as numbers; None for what is no version."""
    parts = text.split(".")
    if not 2 <= len(parts) <= 4 or not all(part.isdigit() for part in parts):
        return None
    return tuple(int(part) for part in parts)


def version_folders(folder: str) -> list[tuple[tuple[int, ...], str]]:
    """The folders that are named by a version, the highest first."""
    try:
        names = os.listdir(folder)
    except OSError:
        return []
    found = [
        (numbers, os.path.join(folder, name))
        for name in names
        if (numbers := version_numbers(name)) is not None
    ]
    return sorted((row for row in found if os.path.isdir(row[1])), reverse=True)


def with_extension(base: str, extensions: tuple[str, ...] = EXTENSIONS) -> str | None:
    """The file of that path with one of the extensions."""
    for extension in extensions:
        found = existing(base + extension)
        if found is not None:
            return found
    return None


def existing(path: str) -> str | None:
    """A file of that path; its name may be written in other letters only where the system says
    so.
    """
    return path if os.path.isfile(path) else None


def files_of_folder(folder: str) -> Iterator[str]:
    """The files a module folder can be loaded from: of each version the highest first, then its
    own.
    """
    name = os.path.basename(folder)
    for _, versioned in version_folders(folder):
        found = existing(os.path.join(versioned, name + ".psd1"))
        if found is not None:
            yield found
    found = with_extension(os.path.join(folder, name))
    if found is not None:
        yield found


def files_named(name: str) -> Iterator[str]:
    """The files of the modules of a name on the module path."""
    for root in search_path():
        folder = folder_named(root, name)
        if folder is not None:
            yield from files_of_folder(folder)


def folder_named(root: str, name: str) -> str | None:
    """The folder of a module, its name in any case."""
    path = os.path.join(root, name)
    if os.path.isdir(path):
        return path
    if "/" in name:
        return None
    try:
        names = os.listdir(root)
    except OSError:
        return None
    key = name.lower()
    for each in names:
        if each.lower() == key and os.path.isdir(os.path.join(root, each)):
            return os.path.join(root, each)
    return None


def available(root: str) -> Iterator[str]:
    """The files of all modules of a folder on the module path, one a version."""
    try:
        names = sorted(os.listdir(root), key=str.lower)
    except OSError:
        return
    for name in names:
        folder = os.path.join(root, name)
        if os.path.isdir(folder):
            yield from files_of_folder(folder)


def module_name(path: str) -> str:
    """The name a module has by its file: ``/a/Tools.psm1`` is Tools."""
    base = os.path.basename(path)
    root, extension = os.path.splitext(base)
    return root if extension.lower() in SCRIPT_EXTENSIONS else base

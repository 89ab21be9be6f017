"""The machine, and places on it."""

from __future__ import annotations

import os
import secrets
import string
import sys
import tempfile
from collections.abc import Iterator
from typing import Any

from poshws.binding import Session
from poshws.pester.command import pester_command
from poshws.pester.state import run_of
from poshws.runtime.execution.scriptblock import ScriptBlock, call_block

_SYSTEMS = {"darwin": "macOS", "win32": "Windows"}


@pester_command("GetPesterOs")
def get_pester_os() -> str:
    """The operating system: Windows, macOS or Linux."""
    return _SYSTEMS.get(sys.platform, "Linux")


@pester_command("GetPesterPsVersion")
def get_pester_ps_version() -> int:
    """The major version of PowerShell."""
    return 7


@pester_command("Get-TempDirectory")
def get_temp_directory() -> str:
    """The folder for temporary files, with a slash at its end except on macOS."""
    if sys.platform == "darwin":
        return "/private/tmp"
    return os.path.join(tempfile.gettempdir(), "")


@pester_command("New-RandomTempDirectory")
def new_random_temp_directory(*, session: Session) -> object:
    """Makes a folder of a random name among the temporary files."""
    name = "".join(secrets.choice(string.hexdigits[:16]) for _ in range(8))
    path = os.path.join(tempfile.gettempdir(), f"Pester_{name}")
    return session.run("New-Item", {"Path": [path], "ItemType": "Directory"})


@pester_command("GetFullPath")
def get_full_path(path: str = "", *, session: Session) -> str:
    """The path of a file that need not be there; its folder is made."""
    full = os.path.normpath(session.locations.place(path).path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    return full


@pester_command("In")
def in_(path: object = None, execute: ScriptBlock | None = None, *, session: Session) -> Any:
    """Runs code in a folder; while tests are looked for, where it stands.

    -Path     The folder; that of TestDrive while a test runs.
    -Execute  The code.
    """
    run = run_of(session)
    folder = path
    if run is not None and run.drive is not None:
        folder = None if run.is_discovering else run.drive.folder
    return _inside(session, folder, execute) if execute is not None else None


def _inside(session: Session, folder: object, script: ScriptBlock) -> Iterator[object]:
    before = session.locations.folder
    if folder is not None:
        session.run("Set-Location", {"Path": folder})
    try:
        yield from call_block(session, script)
    finally:
        if folder is not None:
            session.run("Set-Location", {"Path": before})

"""`pwsh` where there is none: this program under PowerShell's name, as a file that can be started.

Scripts start `pwsh` or `$PSHOME/pwsh` to run others beside them. A small launcher in the cache
folder stands for it, so that all ways to start a program find a path.
"""

from __future__ import annotations

import os
import sys

from poshws.cache_folder import cache_base, keep_file, read_kept

NAME = "pwsh"


def is_own(name: str) -> bool:
    """Whether a command's name, or the path it stands for, means PowerShell itself."""
    return name == NAME or name == os.path.join(home(), NAME)


def home() -> str:
    """$PSHOME: the folder of the package."""
    import poshws

    return os.path.dirname(os.path.abspath(poshws.__file__))


def own_program() -> str | None:
    """The path of the launcher, made if need be; None where it can't be."""
    base = cache_base()
    if base is None:
        import tempfile

        base = os.path.join(tempfile.gettempdir(), f"poshws-{os.getuid()}")
    path = os.path.join(base, "bin", NAME)
    text = f'#!/bin/sh\nexec "{sys.executable}" -m poshws "$@"\n'.encode()
    if read_kept(path) != text or not os.access(path, os.X_OK):
        keep_file(path, text)
        try:
            os.chmod(path, 0o755)
        except OSError:
            return None
    return path

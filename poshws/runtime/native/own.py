"""`pwsh` where there is none: this program under PowerShell's name, as a file that can be started.

Scripts start `pwsh` or `$PSHOME/pwsh` to run others beside them. A small launcher in the cache
folder stands for it, so that all ways to start a program find a path.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from poshws.cache.folder import cache_base, keep_file, read_kept

NAME = "pwsh"


def is_own(name: str) -> bool:
    """Whether a command's name, or the path it stands for, means PowerShell itself."""
    return name == NAME or name == os.path.join(home(), NAME)


def home() -> str:
    """$PSHOME: the folder of the package."""
    import poshws  # deferred

    return os.path.dirname(os.path.abspath(poshws.__file__))


def own_program() -> str | None:
    """The path of the launcher, made if need be; None where it can't be."""
    text = f'#!/bin/sh\nexec "{sys.executable}" -m poshws "$@"\n'.encode()
    return next((path for path in _places() if _is_kept(path, text)), None)


def _places() -> Iterator[str]:
    """Where the launcher may stand: the cache folder, or, where that can't be written, a
    temporary one of this user's.
    """
    base = cache_base()
    if base is not None:
        yield os.path.join(base, "bin", NAME)
    import tempfile  # deferred

    own = os.path.join(tempfile.gettempdir(), f"poshws-{os.getuid()}")
    try:
        os.makedirs(own, mode=0o700, exist_ok=True)
        is_ours = os.stat(own, follow_symlinks=False).st_uid == os.getuid()
    except OSError:
        return
    if is_ours:
        yield os.path.join(own, "bin", NAME)


def _is_kept(path: str, text: bytes) -> bool:
    if read_kept(path) != text:
        keep_file(path, text)
    if read_kept(path) != text:
        return False
    if not os.access(path, os.X_OK):
        try:
            os.chmod(path, 0o755)
        except OSError:
            return False
    return True

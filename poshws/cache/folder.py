"""Where compiled code is kept from one run to the next. Imports little: each start asks."""

from __future__ import annotations

import os
import stat


def cache_base() -> str | None:
    """The user's folder for what poshws keeps; None where POSHWS_NO_CACHE is set.

    The rule of platformdirs for Unix, without importing it at every start.
    """
    if os.environ.get("POSHWS_NO_CACHE"):
        return None
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(base, "poshws")


def read_kept(path: str | None) -> bytes | None:
    """What was kept there; None where nothing was, or where somebody else may have written it: what
    is kept is run.
    """
    if path is None or not _is_own_folder(os.path.dirname(path)):
        return None
    try:
        number = os.open(path, os.O_RDONLY | _NO_LINKS)
        with open(number, "rb") as stream:
            return stream.read() if _is_own(os.fstat(number)) else None
    except OSError:
        return None


def keep_file(path: str | None, data: bytes) -> None:
    """Kept for the next run; a folder that can't be written is no reason to fail."""
    if path is None:
        return
    temporary = f"{path}.{os.getpid()}"
    try:
        if not _make_own_folder(os.path.dirname(path)):
            return
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINKS
        with open(os.open(temporary, flags, 0o600), "wb") as stream:
            stream.write(data)
        os.replace(temporary, path)
    except OSError:
        return


_NO_LINKS = getattr(os, "O_NOFOLLOW", 0)
_OTHERS_WRITE = 0o022
_OWN_FOLDERS: dict[str, bool] = {}


def _is_own(status: os.stat_result) -> bool:
    """Whether it belongs to the user, and nobody else may write there; true on Windows, where a
    user's folder is the user's alone.
    """
    if not hasattr(os, "geteuid"):
        return True
    return status.st_uid == os.geteuid() and not status.st_mode & _OTHERS_WRITE


def _is_own_folder(folder: str) -> bool:
    """Whether a folder is the user's own, and so is all above it up to the base."""
    known = _OWN_FOLDERS.get(folder)
    if known is None:
        base = cache_base() or folder
        is_below = folder != base and folder.startswith(base + os.sep)
        known = not is_below or _is_own_folder(os.path.dirname(folder))
        known = known and _is_real_folder(folder)
        _OWN_FOLDERS[folder] = known
    return known


def _is_real_folder(folder: str) -> bool:
    try:
        status = os.lstat(folder)
        if status.st_mode & _OTHERS_WRITE and stat.S_ISDIR(status.st_mode):
            # A generous umask made it so; what others have left there is theirs, and not read.
            os.chmod(folder, status.st_mode & 0o755)
            status = os.lstat(folder)
    except OSError:
        return False
    return stat.S_ISDIR(status.st_mode) and _is_own(status)


def _make_own_folder(folder: str) -> bool:
    """Makes what is missing of a folder, for the user alone; false where it is another's."""
    if not os.path.isdir(folder):
        base = cache_base() or folder
        if folder != base and folder.startswith(base + os.sep):
            _make_own_folder(os.path.dirname(folder))
        elif not os.path.isdir(os.path.dirname(folder)):
            os.makedirs(os.path.dirname(folder), mode=0o700, exist_ok=True)
        os.mkdir(folder, mode=0o700)
        _OWN_FOLDERS.pop(folder, None)
    return _is_own_folder(folder)


def digest(*parts: bytes) -> str:
    """What tells one sequence of bytes from all others."""
    try:
        from _blake2 import blake2b  # deferred: hashlib would load all of OpenSSL
    except ImportError:
        from hashlib import blake2b  # deferred
    hashed = blake2b(digest_size=20)
    for part in parts:
        hashed.update(part + b"\0")
    return hashed.hexdigest()

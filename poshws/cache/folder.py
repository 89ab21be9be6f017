"""Where compiled code is kept from one run to the next. Imports little: each start asks."""

from __future__ import annotations

import os


def cache_base() -> str | None:
    """The user's folder for what poshws keeps; None where POSHWS_NO_CACHE is set.

    The rule of platformdirs for Unix, without importing it at every start.
    """
    if os.environ.get("POSHWS_NO_CACHE"):
        return None
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(base, "poshws")


def read_kept(path: str | None) -> bytes | None:
    """What was kept there; None where nothing was."""
    if path is None:
        return None
    try:
        with open(path, "rb") as stream:
            return stream.read()
    except OSError:
        return None


def keep_file(path: str | None, data: bytes) -> None:
    """Kept for the next run; a folder that can't be written is no reason to fail."""
    if path is None:
        return
    temporary = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        with open(temporary, "wb") as stream:
            stream.write(data)
        os.replace(temporary, path)
    except OSError:
        return


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

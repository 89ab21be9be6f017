"""The sources of the compiler → a key, under which it keeps the scripts it compiled.

So none is taken that another compiler would have made otherwise. A wheel carries its key, the hash
of its sources' contents (see hatch_build.py). In a checkout it is the hash of their times and
sizes, which costs a start 0.4 ms; reading them all would cost 9.
"""

from __future__ import annotations

import os
import sys

from poshws.cache.folder import cache_base, digest, read_kept

PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
COMPILER_SOURCES = (
    "compiler",
    "syntax",
    os.path.join("corelib", "safepoints.py"),  # whose bits are written into loops
    os.path.join("corelib", "text", "utf16.py"),  # which counts the columns of positions
    os.path.join(os.pardir, "grammar"),  # a wheel has it inside `syntax`
)
"""What decides how a script is compiled, from the package's folder. Of all else these read only
which types there are, for errors; scripts with errors are not kept."""
KEY_FILE = "compiler.key"
"""In a wheel: the key of its compiler, from `content_key`."""


def unit_folder() -> str | None:
    """Where this Python and this compiler keep compiled scripts; None where nothing is kept."""
    base = cache_base()
    if base is None:
        return None
    # Units are marshalled code, which only a Python of the same byte code may load.
    from _frozen_importlib_external import MAGIC_NUMBER  # deferred

    python = f"{sys.implementation.cache_tag}.{int.from_bytes(MAGIC_NUMBER[:2], 'little')}"
    return os.path.join(base, "units", f"{python}-{compiler_key()}")


_KEYS: dict[str, str] = {}


def compiler_key() -> str:
    """What tells this compiler from all that make other code: looked up once in a process."""
    key = _KEYS.get(PACKAGE)
    if key is None:
        built = read_kept(os.path.join(PACKAGE, KEY_FILE))
        key = _KEYS[PACKAGE] = stat_key(PACKAGE) if built is None else built.decode()
    return key


def content_key(package: str) -> str:
    """The hash of all sources of a package's compiler: for a wheel, which is built once."""
    parts: list[bytes] = []
    for path, _ in _sources(package):
        with open(path, "rb") as stream:
            parts += [os.path.relpath(path, package).encode(), stream.read()]
    return digest(*parts)


def stat_key(package: str) -> str:
    """The hash of the sources' times and sizes: for a checkout, which may change at any time."""
    stamps = [f"{path}|{status.st_mtime_ns}|{status.st_size}" for path, status in _sources(package)]
    return digest("\n".join(stamps).encode())


def _sources(package: str) -> list[tuple[str, os.stat_result]]:
    """The files that decide how a script is compiled, in the order of their paths."""
    found: list[tuple[str, os.stat_result]] = []
    folders: list[str] = []
    for each in COMPILER_SOURCES:
        path = os.path.join(package, each)
        if path.endswith(".py"):
            found.append((path, os.stat(path)))
        else:
            folders.append(path)
    while folders:
        try:
            entries = os.scandir(folders.pop())
        except FileNotFoundError:
            continue
        with entries:
            for entry in entries:
                if entry.name.endswith((".py", ".lark")):
                    found.append((entry.path, entry.stat()))
                elif "." not in entry.name and entry.name != "__pycache__" and entry.is_dir():
                    folders.append(entry.path)
    return sorted(found)

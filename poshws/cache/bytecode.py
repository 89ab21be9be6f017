"""Keeps the compiled modules of this package in the cache folder, where Python may write none.

PYTHONDONTWRITEBYTECODE is set in many containers, so that nothing is left beside the sources; every
start of a checkout would then compile a hundred modules. `use_cache` puts a loader before Python's
own, for this package alone. A module is kept under its name with the time and size of its source.
"""

from __future__ import annotations

import os
import sys
from importlib.machinery import FileFinder, SourceFileLoader
from marshal import dumps, loads

from poshws.cache.folder import cache_base, keep_file, read_kept

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import CodeType

PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


class CachingLoader(SourceFileLoader):
    """Loads a module from what was kept of it, or from its source, which is then kept."""

    def get_code(self, fullname: str) -> CodeType | None:
        path = self.get_filename(fullname)
        status = os.stat(path)
        stamp = b"%d %d\n" % (status.st_mtime_ns, status.st_size)
        kept = os.path.join(FOLDER, fullname)
        data = read_kept(kept)
        if data is not None and data.startswith(stamp):
            try:
                code: CodeType = loads(data[len(stamp) :])
                return code
            except (EOFError, TypeError, ValueError):  # half a file: made anew
                pass
        code = self.source_to_code(self.get_data(path), path)
        keep_file(kept, stamp + dumps(code))
        return code


def folder() -> str:
    """One for each Python, since each has its own byte code, and for each place of the package."""
    tag = f"{sys.implementation.cache_tag}-{sys.flags.optimize}"
    return os.path.join(cache_base() or "", "modules", tag + PACKAGE.replace(os.sep, "-"))


FOLDER = folder()


def finder(path: str) -> FileFinder:
    """The hook for Python's import system: answers for the folders of this package only."""
    if path != PACKAGE and not path.startswith(PACKAGE + os.sep):
        raise ImportError
    return FileFinder(path, (CachingLoader, [".py"]))


def use_cache() -> None:
    """From now on modules of this package come from the cache folder."""
    if cache_base() is None or os.path.isdir(os.path.join(PACKAGE, "__pycache__")):
        return
    sys.path_hooks.insert(0, finder)
    sys.path_importer_cache.pop(PACKAGE, None)

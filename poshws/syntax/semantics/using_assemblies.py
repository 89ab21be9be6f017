"""The name of an assembly in `using assembly` → what is wrong with it."""

from __future__ import annotations

import re
from pathlib import Path

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):").match
# Without a proper host the text is no URI, but the name of a file.
_HOST = re.compile(r"(?!\w+://)|\w+://(?:[\w.-]+|\[[\da-fA-F:.]+\]|)(?::\d*)?(?:[/?#]|\Z)").match


def assembly_error(name: str, script: str | None) -> tuple[str, ...] | None:
    """The id and argument of the error, or None for a file that exists."""
    if name.startswith(("\\\\", "//")) and len(name) > 2:
        return ("CannotLoadAssemblyFromUncPath", name)
    scheme = _SCHEME(name) if _HOST(name) else None
    if scheme and len(scheme[1]) > 1 and scheme[1].lower() != "file":
        return ("CannotLoadAssemblyWithUriSchema", scheme[1].lower())
    if name.startswith("/") or scheme:
        return None  # an absolute path is a file URI; whether it exists shows when it is loaded
    folder = Path(script).parent if script else Path.cwd()
    if not (folder / name).is_file():
        return ("ErrorLoadingAssembly", name)
    return None

"""PowerShell scripts without .NET, made first for Pode's external WebSocket client.

`run(text, **variables)` runs a script and gives its output; `Session` keeps state between runs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
POWERSHELL_VERSION = "7.6.9"

if TYPE_CHECKING:
    from poshws.host.embedding import ScriptError, ScriptExit, Session, arun, run

__all__ = [
    "POWERSHELL_VERSION",
    "ScriptError",
    "ScriptExit",
    "Session",
    "__version__",
    "arun",
    "run",
]


def __getattr__(name: str) -> Any:
    """The embedding API is imported when it is used: the command line does without it."""
    if name in ("ScriptError", "ScriptExit", "Session", "arun", "run"):
        from poshws.host import embedding  # deferred

        return getattr(embedding, name)
    raise AttributeError(name)

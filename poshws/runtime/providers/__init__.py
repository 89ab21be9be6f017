"""Drives and providers: the file system, and session state that can be walked like one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from poshws.runtime.providers.base import DriveInfo

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session

VIEW = "Drive that contains a view of"


def default_drives(session: Session, root: DriveInfo) -> list[DriveInfo]:
    """The drives a new session has, in the order Get-PSProvider shows their providers."""
    from poshws.runtime.providers.alias import AliasProvider  # deferred
    from poshws.runtime.providers.environment import EnvironmentProvider  # deferred
    from poshws.runtime.providers.function import FunctionProvider  # deferred
    from poshws.runtime.providers.variable import VariableProvider  # deferred

    temporary = (os.environ.get("TMPDIR") or "/tmp").rstrip("/") + "/"
    return [
        DriveInfo(
            "Alias", AliasProvider(session), "", f"{VIEW} the aliases stored in a session state"
        ),
        DriveInfo(
            "Env",
            EnvironmentProvider(session),
            "",
            f"{VIEW} the environment variables for the process",
        ),
        DriveInfo(
            "Temp",
            root.provider,
            temporary,
            "Drive that maps to the temporary directory path for the current user",
        ),
        root,
        DriveInfo(
            "Function",
            FunctionProvider(session),
            "",
            f"{VIEW} the functions stored in a session state",
        ),
        DriveInfo(
            "Variable",
            VariableProvider(session),
            "",
            f"{VIEW} those variables stored in a session state",
        ),
    ]

"""Use-PodeAuth and its like: the scripts of a folder to what they define."""

from __future__ import annotations

from poshws.binding import Session
from poshws.pode.command import pode_command
from poshws.pode.server.context import pode_of
from poshws.pode.server.imports import use_folder


@pode_command("Use-PodeAccess")
def use_pode_access(path: str = "", *, session: Session) -> None:
    """Runs every script in a folder, which define access schemes and methods.

    -Path  The folder; `access` in the server's root otherwise.

    PS> Start-PodeServer { Use-PodeAccess -Path ./access }
    """
    use_folder(session, pode_of(session), path, "access")


@pode_command("Use-PodeAuth")
def use_pode_auth(path: str = "", *, session: Session) -> None:
    """Runs every script in a folder, which define authentication.

    -Path  The folder; `auth` in the server's root otherwise.

    PS> Start-PodeServer { Use-PodeAuth -Path ./auth }
    """
    use_folder(session, pode_of(session), path, "auth")


@pode_command("Use-PodeEvents")
def use_pode_events(path: str = "", *, session: Session) -> None:
    """Runs every script in a folder, which define events.

    -Path  The folder; `events` in the server's root otherwise.

    PS> Start-PodeServer { Use-PodeEvents -Path ./events }
    """
    use_folder(session, pode_of(session), path, "events")


@pode_command("Use-PodeHandlers")
def use_pode_handlers(path: str = "", *, session: Session) -> None:
    """Runs every script in a folder, which define handlers.

    -Path  The folder; `handlers` in the server's root otherwise.

    PS> Start-PodeServer { Use-PodeHandlers -Path ./handlers }
    """
    use_folder(session, pode_of(session), path, "handlers")


@pode_command("Use-PodeLogging")
def use_pode_logging(path: str = "", *, session: Session) -> None:
    """Runs every script in a folder, which define log types.

    -Path  The folder; `logging` in the server's root otherwise.

    PS> Start-PodeServer { Use-PodeLogging -Path ./logging }
    """
    use_folder(session, pode_of(session), path, "logging")


@pode_command("Use-PodeScopedVariables")
def use_pode_scoped_variables(path: str = "", *, session: Session) -> None:
    """Runs every script in a folder, which define scoped variables.

    -Path  The folder; `scoped-vars` in the server's root otherwise.

    PS> Start-PodeServer { Use-PodeScopedVariables -Path ./scoped-vars }
    """
    use_folder(session, pode_of(session), path, "scoped-vars")

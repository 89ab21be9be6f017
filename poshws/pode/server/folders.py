"""Use-PodeAuth and its like: the scripts of a folder to what they define."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.binding import Session
from poshws.pode.command import pode_command
from poshws.pode.server.context import pode_of
from poshws.pode.server.imports import use_folder

if TYPE_CHECKING:
    from poshws.binding import Cmdlet


def folder_command(name: str, work: str, folder: str) -> Cmdlet:
    """The command that runs the scripts of a folder; `work` is what they do."""

    def use(path: str = "", *, session: Session) -> None:
        use_folder(session, pode_of(session), path, folder)

    use.__doc__ = f"""Runs every script in a folder, which {work}.

    -Path  The folder; `{folder}` in the server's root otherwise.

    PS> Start-PodeServer {{ {name} -Path ./{folder} }}
    """
    return pode_command(name)(use)


use_pode_access = folder_command("Use-PodeAccess", "define access schemes and methods", "access")
use_pode_auth = folder_command("Use-PodeAuth", "define authentication", "auth")
use_pode_endware = folder_command("Use-PodeEndware", "add endware", "endware")
use_pode_events = folder_command("Use-PodeEvents", "define events", "events")
use_pode_file_watchers = folder_command(
    "Use-PodeFileWatchers", "define file watchers", "filewatchers"
)
use_pode_handlers = folder_command("Use-PodeHandlers", "define handlers", "handlers")
use_pode_logging = folder_command("Use-PodeLogging", "define log types", "logging")
use_pode_middleware = folder_command("Use-PodeMiddleware", "add middleware", "middleware")
use_pode_schedules = folder_command("Use-PodeSchedules", "add schedules", "schedules")
use_pode_scoped_variables = folder_command(
    "Use-PodeScopedVariables", "define scoped variables", "scoped-vars"
)
use_pode_tasks = folder_command("Use-PodeTasks", "add tasks", "tasks")
use_pode_timers = folder_command("Use-PodeTimers", "add timers", "timers")
use_pode_verbs = folder_command("Use-PodeVerbs", "add verbs", "verbs")

"""Start-PodeServer and what ends, restarts, suspends or describes a running server."""

from __future__ import annotations

import os
import uuid
from typing import TYPE_CHECKING, Annotated, Literal

from poshws.binding import Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.background.events import fire_event
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.handlers import pick_handler
from poshws.pode.server.lifecycle import serve
from poshws.pode.server.web_types import make_web
from poshws.runtime.errors.positions import current_extent
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    pass

Pool = Literal["Timers", "Schedules", "Tasks", "WebSockets", "Files"]

AT_TERMINAL = "browse enable_breakpoints disable_termination quiet disable_console_input"


@pode_command(
    "Start-PodeServer",
    default_set="Script",
    sets={
        "Script": f"script_block!@0| {AT_TERMINAL}",
        "File": f"file_path! current_path {AT_TERMINAL}",
        "ScriptDaemon": "script_block! daemon!",
        "FileDaemon": "file_path! current_path daemon!",
    },
)
def start_pode_server(
    *,
    script_block: ScriptBlock | None = None,
    file_path: str = "",
    interval: int = 0,
    name: str = "",
    app_name: str = "",
    threads: int = 1,
    root_path: str = "",
    request: object = None,
    serverless_type: str = "",
    status_page_exceptions: str = "",
    enable_pool: list[Pool] | None = None,
    browse: bool = False,
    current_path: bool = False,
    enable_breakpoints: bool = False,
    disable_termination: bool = False,
    quiet: bool = False,
    disable_console_input: bool = False,
    clear_host: bool = False,
    hide_open_api: Annotated[bool, Param(name="HideOpenAPI")] = False,
    hide_endpoints: bool = False,
    show_help: bool = False,
    ignore_server_config: bool = False,
    config_file: str = "",
    daemon: bool = False,
    session: Session,
) -> None:
    """Runs a server: sets it up with a scriptblock, and keeps it going until it is closed.

    -ScriptBlock           Sets the server up: connections, routes, timers and so on.
    -FilePath              A file that holds such a scriptblock.
    -Interval              Seconds between the runs of service handlers.
    -Name                  A name for the server.
    -AppName               A name for the application.
    -Threads               Accepted for compatibility: handlers run side by side as they wait.
    -RootPath              The folder that `./` means; that of the script otherwise.
    -Request               Accepted for compatibility.
    -ServerlessType        Accepted for compatibility.
    -StatusPageExceptions  Show or Hide: whether error pages show what went wrong.
    -EnablePool            Parts that are used later on and not by the scriptblock itself.
    -Browse                Opens a browser.
    -CurrentPath           Makes the current folder the server's root, with -FilePath.
    -EnableBreakpoints     Wait-PodeDebugger stops in the debugger.
    -DisableTermination    Ignores Ctrl+C.
    -Quiet                 Writes nothing to the terminal by itself.
    -DisableConsoleInput   Reacts to no keys.
    -ClearHost             Clears the terminal first.
    -HideOpenAPI           Doesn't tell of the pages of OpenAPI.
    -HideEndpoints         Doesn't list the endpoints.
    -ShowHelp              Lists the keys.
    -IgnoreServerConfig    Doesn't read server.psd1.
    -ConfigFile            Reads this file in place of server.psd1, or the one in this folder.
    -Daemon                Runs without a terminal.

    PS> Start-PodeServer { 'hello' | Out-Default; Close-PodeServer }
    hello
    """
    folder = script_folder(session)
    path = os.path.normpath(os.path.join(folder, file_path.replace("\\", "/"))) if file_path else ""
    if path and not os.path.isfile(path):
        fail("noPath", file_path)
    root = folder
    if root_path:
        root = os.path.normpath(os.path.join(folder, root_path.replace("\\", "/")))
        if not os.path.isdir(root):
            fail("noPath", root_path)
    elif path:
        root = session.locations.folder if current_path else os.path.dirname(path)
    pode = Pode(session, root, make_web)
    pode.name, pode.app_name = name, app_name
    pode.threads, pode.interval = threads, interval
    pode.pools = frozenset(pool.lower() for pool in enable_pool or ())
    pode.quiet = quiet or daemon or not has_terminal()
    if status_page_exceptions:
        pode.show_exceptions = status_page_exceptions.lower() == "show"
    pode.parts.disables_termination = disable_termination
    pode.parts.hides_endpoints = hide_endpoints
    pode.parts.hides_open_api = hide_open_api
    pode.parts.has_breakpoints = enable_breakpoints
    pode.parts.config_file = None if ignore_server_config else config_file
    serve(session, pode, script_block, path)


def script_folder(session: Session) -> str:
    """The folder of the script that calls, or else the current one."""
    extent = current_extent()
    file = extent.file if extent is not None else None
    return os.path.dirname(os.path.abspath(file)) if file else session.locations.folder


def has_terminal() -> bool:
    """Whether a person sits in front; Pode is quiet if any of the three streams is no terminal.
    POSHWS_CONSOLE says that what it writes is read all the same, as in a container.
    """
    return bool(os.environ.get("POSHWS_CONSOLE")) or all(os.isatty(number) for number in (0, 1, 2))


@pode_command("Close-PodeServer")
def close_pode_server(*, session: Session) -> None:
    """Stops the server: handlers that run come to their end, and connections are closed
    properly.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Close-PodeServer } }
    """
    pode_of(session).wish_for("stop")


@pode_command("Restart-PodeServer")
def restart_pode_server(*, session: Session) -> None:
    """Stops the server and sets it up again from the start.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Restart-PodeServer } }
    """
    pode_of(session).wish_for("restart")


@pode_command("Suspend-PodeServer")
def suspend_pode_server(timeout: int = 30, *, session: Session) -> None:
    """Keeps messages back until Resume-PodeServer; connections stay open.

    -Timeout  Accepted for compatibility.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Suspend-PodeServer } }
    """
    pode = pode_of(session)
    if pode.status != "Running":
        return
    pode.status = "Suspending"
    session.wait(fire_event(pode, "Suspending"))
    if pode.consumers is not None:
        pode.clients.inbox.close()
    pode.status = "Suspended"
    session.wait(fire_event(pode, "Suspend"))


@pode_command("Resume-PodeServer")
def resume_pode_server(timeout: int = 30, *, session: Session) -> None:
    """Goes on after Suspend-PodeServer; what has come meanwhile is handled.

    -Timeout  Accepted for compatibility.

    PS> Start-PodeServer { Add-PodeTimer -Name Go -Interval 60 -ScriptBlock { Resume-PodeServer } }
    """
    pode = pode_of(session)
    if pode.status != "Suspended":
        return
    pode.status = "Resuming"
    session.wait(fire_event(pode, "Resuming"))
    pode.status = "Running"
    if pode.consumers is not None:
        pode.clients.inbox.open()
    session.wait(fire_event(pode, "Resume"))


@pode_command("Enable-PodeServer")
def enable_pode_server(*, session: Session) -> None:
    """Answers requests again after Disable-PodeServer.

    PS> Start-PodeServer {
    >>     Add-PodeTimer -Name Open -Interval 60 -ScriptBlock { Enable-PodeServer } }
    """
    pode = pode_of(session)
    if pode.parts.retry_after is not None:
        pode.parts.retry_after = None
        session.wait(fire_event(pode, "Enable"))


@pode_command("Disable-PodeServer")
def disable_pode_server(retry_after: int = 3600, *, session: Session) -> None:
    """Answers every request with 503.

    -RetryAfter  Seconds after which clients may try again.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Disable-PodeServer } }
    """
    pode = pode_of(session)
    if pode.parts.retry_after is None:
        pode.parts.retry_after = retry_after
        session.wait(fire_event(pode, "Disable"))


@pode_command("Get-PodeServerState")
def get_pode_server_state(*, session: Session) -> str:
    """Says what the server does: Starting, Running, Suspended, Restarting, Terminating.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeTextResponse -Value (Get-PodeServerState) } }
    """
    return pode_of(session).status


@pode_command("Test-PodeServerState")
def test_pode_server_state(state: str, *, session: Session) -> bool:
    """Says whether the server is in a state.

    -State  The state.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeTextResponse -Value (Test-PodeServerState -State Running) } }
    """
    return pode_of(session).status.lower() == state.lower()


@pode_command("Get-PodeServerPath")
def get_pode_server_path(*, session: Session) -> str:
    """Gives the folder that `./` means in Pode's paths.

    PS> Start-PodeServer { Get-PodeServerPath | Out-Default }
    """
    return pode_of(session).root


@pode_command("Get-PodeServerName")
def get_pode_server_name(*, session: Session) -> str:
    """Gives the name of the server.

    PS> Start-PodeServer { Get-PodeServerName | Out-Default }
    """
    return pode_of(session).name


@pode_command("Get-PodeAppName")
def get_pode_app_name(*, session: Session) -> str:
    """Gives the name of the application.

    PS> Start-PodeServer { Get-PodeAppName | Out-Default }
    """
    return pode_of(session).app_name


@pode_command("Get-PodeServerRestartCount")
def get_pode_server_restart_count(*, session: Session) -> int:
    """Says how often the server has been restarted.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeTextResponse -Value (Get-PodeServerRestartCount) } }
    """
    return pode_of(session).restarts


@pode_command("Get-PodeServerDefaultSecret")
def get_pode_server_default_secret(*, session: Session) -> str:
    """Gives a secret that stays the same while the server runs.

    PS> Start-PodeServer { Set-PodeCookieSecret -Name main -Value (Get-PodeServerDefaultSecret) }
    """
    parts = pode_of(session).parts
    if parts.secret is None:
        parts.secret = str(uuid.uuid4())
    return parts.secret


@pode_command("Get-PodeConfig")
def get_pode_config(*, session: Session) -> Hashtable:
    """Gives what server.psd1 says.

    PS> Start-PodeServer { (Get-PodeConfig).Port | Out-Default }
    """
    return pode_of(session).config


@pode_command("Get-PodeConfigPath")
def get_pode_config_path(*, session: Session) -> str:
    """Gives the path of the file that the server's configuration was read from; nothing if none.

    PS> Start-PodeServer { Get-PodeConfigPath | Out-Default; Close-PodeServer }

    """
    return pode_of(session).config_path


@pode_command(
    "Add-PodeHandler", sets={"Script": "script_block!", "File": "file_path!"}, default_set="Script"
)
def add_pode_handler(
    *,
    type: Literal["Service", "Smtp"],
    name: str,
    script_block: ScriptBlock | None = None,
    file_path: str = "",
    argument_list: list[object] | None = None,
    session: Session,
) -> None:
    """Adds a handler of a service or of a mail server.

    -Type          Service, which runs at the server's interval, or Smtp, for mail.
    -Name          A name for the handler.
    -ScriptBlock   What to do; `$ServiceEvent` or `$SmtpEvent` is its event.
    -FilePath      A file that holds such a scriptblock.
    -ArgumentList  Arguments for the scriptblock.

    PS> Start-PodeServer {
    >>     Add-PodeHandler -Type Smtp -Name Mail -ScriptBlock { $SmtpEvent.Email.Subject |
    >>         Out-Default } }
    """
    pode = pode_of(session)
    handlers = pode.parts.handlers[type.lower()]
    if name.lower() in handlers:
        fail("handlerExists", type, name)
    handlers[name.lower()] = pick_handler(session, pode, script_block, file_path, argument_list)


@pode_command("Remove-PodeHandler")
def remove_pode_handler(type: Literal["Service", "Smtp"], name: str, *, session: Session) -> None:
    """Removes a handler.

    -Type  Service.
    -Name  The name of the handler.

    PS> Start-PodeServer { Remove-PodeHandler -Type Service -Name Old; Close-PodeServer }
    """
    pode_of(session).parts.handlers[type.lower()].pop(name.lower(), None)


@pode_command("Clear-PodeHandlers")
def clear_pode_handlers(type: Literal["", "Service", "Smtp"] = "", *, session: Session) -> None:
    """Removes all handlers.

    -Type  Only those of this type.

    PS> Start-PodeServer { Clear-PodeHandlers; Close-PodeServer }
    """
    for each in [type] if type else ["Service", "Smtp"]:
        pode_of(session).parts.handlers[each.lower()].clear()

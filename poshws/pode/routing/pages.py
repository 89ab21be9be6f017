"""Add-PodePage and ConvertTo-PodeRoute: routes made of scripts, files, views and commands."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any, Literal

from poshws.binding import Collected, Param, ParameterGroup, Session
from poshws.binding.signature import pascal
from poshws.corelib.collections.hashtable import Hashtable
from poshws.objects.members import get_member
from poshws.pode.command import NO_ITEMS, pode_command
from poshws.pode.messages import fail
from poshws.pode.requests.requests import web_event
from poshws.pode.server.context import pode_of
from poshws.pode.server.facts import is_empty
from poshws.pode.server.handlers import Runspace, make_handler
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    from poshws.pode.server.handlers import Handler

Method = Literal[
    "", "Connect", "Delete", "Get", "Head", "Merge", "Options", "Patch", "Post", "Put", "Trace"
]  # fmt: skip
VERBS = {
    "GET": "find format get join search select split measure ping test trace",
    "PUT": "set",
    "PATCH": "rename edit update",
    "DELETE": ("clear close exit hide remove undo dismount unpublish disable uninstall unregister"),
}


def method_for(verb: str) -> str:
    """The HTTP method that fits a command's verb."""
    return next((m for m, verbs in VERBS.items() if verb.lower() in verbs.split()), "POST")


def add_route(
    session: Session, options: dict[str, Any], run: Callable[[Runspace], None]
) -> list[Any]:
    """Adds a route whose answer comes from our own code."""

    def step(runspace: Runspace, event: Hashtable) -> bool:
        run(runspace)
        return True

    named = {key: value for key, value in options.items() if value not in (None, "", [], False)}
    named["Middleware"] = [*(options.get("Middleware") or []), step]
    return session.run("Add-PodeRoute", {**named, "PassThru": True})


class PageGuards(ParameterGroup):
    """What runs before pages and commands, and who may use them.

    -Middleware      What runs before them.
    -Authentication  The authentication that requests need.
    -Access          The access that users need.
    -Role            The roles that may use them.
    -Group           The groups that may use them.
    -Scope           The scopes that may use them.
    -User            The users that may use them.
    -AllowAnon       Serves requests without authentication too.
    """

    middleware: list[object] | None = None
    authentication: Annotated[str, Param(alias="Auth")] = ""
    access: str = ""
    role: list[str] | None = None
    group: list[str] | None = None
    scope: list[str] | None = None
    user: list[str] | None = None
    allow_anon: bool = False

    def options(self) -> dict[str, Any]:
        """The same as parameters of Add-PodeRoute."""
        return {pascal(name): value for name, value in self.values().items()}


@pode_command(
    "Add-PodePage",
    default_set="ScriptBlock",
    sets={
        "ScriptBlock": "script_block!",
        "File": "file_path!",
        "View": "view! flash_messages",
    },
)
def add_pode_page(
    *,
    name: Annotated[str, Param(position=0)],
    script_block: Annotated[ScriptBlock | None, Param(position=1)] = None,
    file_path: str = "",
    view: str = "",
    data: Hashtable | None = None,
    path: str = "/",
    guards: PageGuards,
    flash_messages: bool = False,
    session: Session,
) -> None:
    """Adds a page: a route that answers with HTML.

    -Name           The name of the page, which ends its path.
    -ScriptBlock    Gives the HTML, or what becomes HTML.
    -FilePath       A file with the HTML.
    -View           A view.
    -Data           Data for the script or view.
    -Path           What its path begins with.
    -Middleware     What runs before it.
    -Role           The roles that may see it.
    -Group          The groups that may see it.
    -Scope          The scopes that may see it.
    -User           The users that may see it.
    -AllowAnon      Shows it without authentication too.
    -FlashMessages  Hands the flash messages of the session to the view.

    PS> Start-PodeServer {
    >>     Add-PodePage -Name Processes -ScriptBlock { Get-Process | Select-Object -First 5 } }
    """
    if not re.fullmatch(r"[a-zA-Z0-9\-_]+", name):
        fail("pageName", name)
    pode = pode_of(session)
    handler: Handler | None = None
    if script_block is not None:
        if is_empty(script_block):
            fail("noPageLogic")
        handler = make_handler(session, pode, script_block, None if is_empty(data) else [data])

    def run(runspace: Runspace) -> None:
        inner = runspace.session
        if handler is not None:
            found = runspace.call(handler)
            value = found[0] if len(found) == 1 else found
            if not is_empty(value):
                inner.run("Write-PodeHtmlResponse", {"Value": value})
        elif file_path:
            named: dict[str, Any] = {"Path": file_path, "ContentType": "text/html", "Data": data}
            inner.run("Write-PodeFileResponse", named)
        else:
            named = {"Path": view, "Data": data or Hashtable(), "FlashMessages": flash_messages}
            inner.run("Write-PodeViewResponse", named)

    options = {
        "Method": ["Get"],
        "Path": re.sub("/+", "/", f"{path.rstrip('/')}/{name}"),
        **guards.options(),
    }
    add_route(session, options, run)


@pode_command("ConvertTo-PodeRoute")
def convert_to_pode_route(
    *,
    commands: Annotated[Collected[list[str]], Param(position=0)] = NO_ITEMS,
    module: str = "",
    method: Method = "",
    path: str = "/",
    guards: PageGuards,
    no_verb: bool = False,
    no_open_api: bool = False,
    session: Session,
) -> None:
    """Adds a route for each of some commands: its query or body gives the parameters.

    -Commands   The commands; all of the module otherwise.
    -Module     A module that is imported first.
    -Method     The method of the routes; the commands' verbs say it otherwise.
    -Path       What their paths begin with.
    -NoVerb     Leaves the commands' verbs out of the paths.
    -NoOpenApi  Accepted for compatibility.

    PS> Start-PodeServer { ConvertTo-PodeRoute -Commands Get-Uptime -Path /api }
    """
    names = [name for each in commands for name in each or ()]
    if module:
        names = commands_of(session, module, names)
    if not names:
        fail("noCommandsToConvert")
    for name in names:
        verb, dash, noun = name.partition("-")
        shown = noun.replace("-", "") if no_verb and dash else name
        options = {
            "Method": [method or method_for(verb if dash else "")],
            "Path": re.sub("/+", "/", f"{path.rstrip('/')}/{module}/{shown}"),
            "ArgumentList": [name],
            **guards.options(),
        }
        add_route(session, options, lambda runspace, name=name: run_command(runspace, name))  # type: ignore[misc]


def commands_of(session: Session, module: str, wanted: list[str]) -> list[str]:
    """The commands of a module that are wanted; all of them if none is named."""
    session.run("Import-PodeModule", {"Name": module})
    loaded = session.run("Get-Module", {"Name": [module]})

    exported: Any = get_member(loaded[0], "ExportedCommands") if loaded else None
    names = [str(key) for key in exported.keys()] if exported is not None else []  # noqa: SIM118
    low = {name.lower() for name in names}
    for name in wanted:
        if name.lower() not in low:
            fail("notInModule", module, name)
    return wanted or names


def run_command(runspace: Runspace, name: str) -> None:
    """Runs a command with what the request says, and answers with JSON of what it gives."""
    event = web_event(runspace.session)
    if event is None:
        return
    given = event["Query"] if event["Method"] == "get" else event["Data"]
    named = {str(key): value for key, value in given.items()} if hasattr(given, "items") else {}
    found = runspace.session.run(name, named)
    value = found[0] if len(found) == 1 else found
    if not is_empty(value):
        runspace.session.run("Write-PodeJsonResponse", {"Value": value, "Depth": 1})

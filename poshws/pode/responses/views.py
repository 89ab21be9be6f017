"""Views: files of a view engine to text. Those of Pode's own engine are one expandable string each.

In a `.pode` file everything is text but `$(…)` and variables, as between double quotes; the quotes
that stand in it, inside `$(…)` too, are just quotes.
"""

from __future__ import annotations

import os
from typing import Annotated

from poshws.binding import Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.requests.payloads import text_of
from poshws.pode.requests.requests import web_event
from poshws.pode.responses.bodies import write_text
from poshws.pode.responses.status import set_status
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.handlers import Handler, call_below, make_handler
from poshws.runtime.execution.scriptblock import ScriptBlock, call_block
from poshws.runtime.execution.units import load

PLAIN = ("html", "md")


class ViewEngine:
    """How views are rendered, and where they are."""

    def __init__(
        self, kind: str = "html", extension: str = "", handler: Handler | None = None
    ) -> None:
        self.kind = kind.lower()
        self.extension = (extension or kind).lower()
        self.handler = handler

    @property
    def is_dynamic(self) -> bool:
        """Whether its files are rendered."""
        return self.kind not in PLAIN


def engine_of(pode: Pode) -> ViewEngine:
    """The server's view engine."""
    if pode.parts.view_engine is None:
        pode.parts.view_engine = ViewEngine()
    return pode.parts.view_engine


def is_rendered(pode: Pode, path: str) -> bool:
    """Whether a file is rendered before it is sent."""
    extension = os.path.splitext(path)[1][1:].lower()
    engine = engine_of(pode)
    return extension == "pode" or (
        bool(extension) and engine.is_dynamic and extension == engine.extension
    )


def kind_of(pode: Pode, path: str) -> str:
    """Which engine renders a file: its extension says it, if it is not that of the server's."""
    engine = engine_of(pode)
    extension = os.path.splitext(path)[1][1:].lower()
    return extension if extension and extension != engine.extension else engine.kind


def render(session: Session, path: str, data: object) -> str:
    """The text of a view."""
    pode = pode_of(session)
    kind = kind_of(pode, path)
    if kind in (*PLAIN, "pode"):
        with open(path, encoding="utf-8-sig", newline="") as file:
            text = file.read()
        return render_pode(session, text, data) if kind == "pode" else text
    handler = engine_of(pode).handler
    if handler is None:
        return ""
    arguments = [path, data] if data else [path]
    found = call_below(session, handler, arguments)
    return text_of(found[0] if len(found) == 1 else found)


def render_pode(session: Session, text: str, data: object) -> str:
    """The text of a `.pode` file with its data."""
    escaped = text.replace('"', '`"')
    head = "param($data)\n" if data else ""
    unit = load(f'{head}return "{escaped}"', None)
    found = call_block(session, ScriptBlock(unit.root, session.root_state), [data])
    return text_of(found[0] if len(found) == 1 else found)


def view_path(session: Session, path: str, folder: str) -> str:
    """Where a view is: in the folder of views, or in one that was added under a name."""
    pode = pode_of(session)
    path = path.replace("\\", "/")
    if not os.path.splitext(path)[1]:
        path += f".{engine_of(pode).extension}"
    added = folders_of(pode).get(folder.lower()) if folder else pode.folder("Views")
    return os.path.normpath(os.path.join(added or "", path))


def folders_of(pode: Pode) -> dict[str, str]:
    """The folders of views that were added, by name."""
    return pode.parts.view_folders


@pode_command("Set-PodeViewEngine")
def set_pode_view_engine(
    type: str = "",
    script_block: ScriptBlock | None = None,
    extension: str = "",
    *,
    session: Session,
) -> None:
    """Sets how views are rendered.

    -Type         Pode, Html, Markdown, or a name for an engine of your own.
    -ScriptBlock  Your own engine: gets the path and the data, and gives the text.
    -Extension    The extension of its files; otherwise the type.

    PS> Start-PodeServer { Set-PodeViewEngine -Type Pode }
    """
    pode = pode_of(session)
    kind = "md" if type.lower() == "markdown" else type
    handler = None if script_block is None else make_handler(session, pode, script_block)
    pode.parts.view_engine = ViewEngine(kind, extension, handler)


@pode_command("Add-PodeViewFolder")
def add_pode_view_folder(name: str, source: str, *, session: Session) -> None:
    """Adds a folder of views under a name.

    -Name    The name.
    -Source  The folder.

    PS> Start-PodeServer { Add-PodeViewFolder -Name Shared -Source ./shared }
    """
    pode = pode_of(session)
    folders = folders_of(pode)
    if name.lower() in folders:
        fail("viewsFolderExists", name)
    full = pode.resolve(source)
    if not os.path.exists(full):
        fail("noViewsPath", full)
    folders[name.lower()] = full


@pode_command("Write-PodeViewResponse")
def write_pode_view_response(
    path: Annotated[str, Param(by_value=True)],
    *,
    data: Hashtable | None = None,
    status_code: int = 200,
    folder: str = "",
    flash_messages: bool = False,
    no_escape: bool = False,
    session: Session,
) -> None:
    """Answers a request with a view.

    -Path           The view, from the folder of views on; its extension may be left out.
    -Data           Data for the view: `$data` there.
    -StatusCode     The status of the answer.
    -Folder         The name of another folder of views.
    -FlashMessages  Hands the flash messages of the session to the view.
    -NoEscape       Takes wildcards in the path.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeViewResponse -Path index -Data @{ Name = 'Rick' } } }
    """
    table = Hashtable() if data is None else data
    if "pagename" not in table:
        table["pagename"] = path
    flash = flash_of(session) if flash_messages else None
    if flash is not None:
        table["flash"] = flash
    elif table.get("flash") is None:
        table["flash"] = Hashtable()
    full = view_path(session, path, folder)
    if not os.path.exists(full):
        set_status(session, 404)
        return
    text = render(session, full, table)
    if kind_of(pode_of(session), full) == "md":
        from poshws.commands.utility.markdown.convert import html_of  # deferred

        text = html_of(text)
    write_text(session, text, "text/html", status_code)


def flash_of(session: Session) -> Hashtable | None:
    """The flash messages of the session of the request, taken out of it."""
    event = web_event(session)
    http_session = None if event is None else event.get("Session")
    data = http_session.get("Data") if isinstance(http_session, Hashtable) else None
    flash = data.get("Flash") if isinstance(data, Hashtable) else None
    if not isinstance(flash, Hashtable):
        return None
    taken = Hashtable(list(flash.items()))
    for key in list(flash.keys()):
        del flash[key]
    return taken


@pode_command("Use-PodePartialView")
def use_pode_partial_view(
    path: Annotated[str, Param(by_value=True)],
    *,
    data: object = None,
    folder: str = "",
    no_escape: bool = False,
    session: Session,
) -> str:
    """Gives the text of a view, for use inside another.

    -Path      The view, from the folder of views on.
    -Data      Data for the view.
    -Folder    The name of another folder of views.
    -NoEscape  Takes wildcards in the path.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeHtmlResponse -Value (Use-PodePartialView -Path footer) } }
    """
    full = view_path(session, path, folder)
    if not os.path.exists(full):
        fail("noViewsPath", full)
    return render(session, full, data)

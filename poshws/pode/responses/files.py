"""Files and folders to responses: as they are, rendered by a view engine, to be saved, or as a
list.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from poshws.pode.requests.requests import web_event
from poshws.pode.responses.bodies import write_bytes, write_text
from poshws.pode.responses.content_types import content_type_of
from poshws.pode.responses.responses import exchange_of
from poshws.pode.responses.status import set_status
from poshws.pode.server.context import pode_of

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session


def read_text(session: Session, path: str) -> str | None:
    """The text of a file; None if there is none, which is answered with 404."""
    full = pode_of(session).resolve(path)
    if not os.path.isfile(full):
        set_status(session, 404)
        return None
    with open(full, encoding="utf-8-sig", newline="") as file:
        return file.read()


def write_file(
    session: Session,
    path: str,
    *,
    data: object = None,
    content_type: str = "",
    status: int = 200,
    max_age: int | None = None,
    browse: bool = False,
) -> None:
    """Answers with a file; one of the view engine is rendered with the data."""
    event = web_event(session)
    if event is None:
        return
    if os.path.isdir(path) and browse:
        write_folder(session, path)
        return
    if not os.path.isfile(path):
        set_status(session, 404)
        return
    from poshws.pode.responses.views import is_rendered, render  # deferred

    name, extension = os.path.splitext(os.path.basename(path))
    if is_rendered(pode_of(session), path):
        inner = os.path.splitext(name)[1] or extension
        text = render(session, path, data)
        write_text(session, text, content_type or content_type_of(inner), status)
        return
    try:
        with open(path, "rb") as file:
            content = file.read()
    except PermissionError:
        set_status(session, 401)
        return
    except OSError:
        set_status(session, 400)
        return
    if status != 200:
        set_status(session, status, page=False)
    kind = content_type or content_type_of(extension)
    write_bytes(session, event, content, kind, status, max_age)


def write_attachment(
    session: Session, path: str, *, content_type: str = "", browse: bool = False
) -> None:
    """Answers with a file that the client is to save."""
    event = web_event(session)
    exchange = None if event is None else exchange_of(event)
    if exchange is None:
        return
    if os.path.isdir(path) and browse:
        write_folder(session, path)
        return
    if not os.path.isfile(path):
        set_status(session, 404)
        return
    name = os.path.basename(path)
    headers = exchange.response.headers
    headers.set("Content-Type", content_type or content_type_of(os.path.splitext(name)[1]))
    headers.set("Content-Disposition", f"attachment; filename={name}")
    with open(path, "rb") as file:
        exchange.response.body += file.read()


def write_folder(session: Session, path: str) -> None:
    """Answers with a page that lists a folder's files."""
    from poshws.pode.responses.folder_page import folder_page  # deferred

    event = web_event(session)
    if event is not None:
        write_text(session, folder_page(str(event["Path"]), path), "text/html")

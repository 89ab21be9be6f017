"""Files that came with a form, to files on the disk."""

from __future__ import annotations

import os
from typing import Any

from poshws.binding import Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.system.arrays import ensure_list
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.requests.requests import web_event
from poshws.pode.server.context import pode_of


def names_of(session: Session, key: str) -> list[str]:
    """The names of the files of a form's field."""
    event: Any = web_event(session)
    data = event.get("Data") if event is not None else None
    value = data.get(key) if isinstance(data, Hashtable) else None
    if value is None:
        return []
    return [str(each) for each in ensure_list(value) if str(each)]


@pode_command("Test-PodeRequestFile")
def test_pode_request_file(key: str, file_name: str = "", *, session: Session) -> bool:
    """Says whether a file came with the form of a request.

    -Key       The name of the form's field.
    -FileName  The name of the file.

    PS> Start-PodeServer { Add-PodeRoute -Method Post -Path / -ScriptBlock {
    >>     if (Test-PodeRequestFile -Key photo) { Save-PodeRequestFile -Key photo } } }
    """
    names = names_of(session, key)
    return file_name.lower() in map(str.lower, names) if file_name else bool(names)


@pode_command("Save-PodeRequestFile")
def save_pode_request_file(
    key: str, path: str = ".", file_name: list[str] | None = None, *, session: Session
) -> None:
    """Saves the files that came with the form of a request.

    In a folder a file has the name that the client gave it, without any folders.

    -Key       The name of the form's field.
    -Path      A folder, or the path of the file; the server's root otherwise.
    -FileName  Only files of these names.

    PS> Start-PodeServer { Add-PodeRoute -Method Post -Path / -ScriptBlock {
    >>     Save-PodeRequestFile -Key photo -Path ./photos } }
    """
    pode = pode_of(session)
    names = names_of(session, key)
    if not names:
        fail("noRequestFile", key)
    if file_name:
        wanted = {name.lower() for name in file_name}
        names = [name for name in names if name.lower() in wanted]
    event: Any = web_event(session)
    files = event.get("Files")
    for name in names:
        if name not in files:
            fail("noUploadedFile", name)
    target = pode.root if path == "." else pode.resolve(path)
    for name in names:
        # The name is the client's: it must not choose the folder.
        own = os.path.basename(name.replace("\\", "/"))
        where = os.path.join(target, own) if os.path.isdir(target) else target
        if own in ("", ".", "..") or os.path.isdir(where):
            fail("noUploadedFile", name)
        with open(where, "wb") as file:
            file.write(files[name].data)

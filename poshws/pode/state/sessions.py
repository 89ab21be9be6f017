"""Enable-PodeSessionMiddleware and its like: data that stays with a browser or client.

A session's id travels in a signed cookie or header; its data stays here, or in a storage of the
script's own, until its time is over.
"""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, Literal

from poshws.binding import NotNullOrEmpty, Session
from poshws.corelib.collections.hashtable import Hashtable, SyncHashtable
from poshws.objects.members import get_member, has_property
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.requests.payloads import text_of
from poshws.pode.requests.requests import web_event
from poshws.pode.responses.cookies import Cookie, now, received, send_cookie
from poshws.pode.responses.headers import headers_of
from poshws.pode.routing.middleware import middleware_of
from poshws.pode.security.signing import sign, unsign
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.dates import from_python, to_python
from poshws.pode.server.handlers import Handler, Runspace, call_below, make_handler
from poshws.runtime.execution.scriptblock import ScriptBlock

NEVER = datetime(1, 1, 1)


class MemoryStore:
    """The sessions of a server that keeps them itself: id → data and end."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[Any, datetime]] = {}

    def get(self, session: Session, session_id: str) -> Any:
        """The data of a session, or None."""
        data, end = self._kept.get(session_id, (None, NEVER))
        if end < now():
            self._kept.pop(session_id, None)
            return None
        return data

    def set(self, session: Session, session_id: str, data: Any, end: datetime) -> None:
        """Keeps the data of a session to its end."""
        for key in [key for key, (_, over) in self._kept.items() if over < now()]:
            del self._kept[key]
        self._kept[session_id] = (data, end)

    def delete(self, session: Session, session_id: str) -> None:
        """Forgets a session."""
        self._kept.pop(session_id, None)


class ScriptStore:
    """A storage of the script's own: an object with the scriptblocks Get, Set and Delete."""

    def __init__(self, handlers: dict[str, Handler]) -> None:
        self._handlers = handlers

    def _call(self, session: Session, name: str, *arguments: object) -> object:
        found = call_below(session, self._handlers[name], list(arguments))
        return None if not found else found[0] if len(found) == 1 else found

    def get(self, session: Session, session_id: str) -> Any:
        """The data of a session, or None."""
        return self._call(session, "Get", session_id)

    def set(self, session: Session, session_id: str, data: object, end: datetime) -> None:
        """Keeps the data of a session to its end."""
        self._call(session, "Set", session_id, data, from_python(end))

    def delete(self, session: Session, session_id: str) -> None:
        """Forgets a session."""
        self._call(session, "Delete", session_id)


class Sessions:
    """How the sessions of a server work."""

    def __init__(self, name: str, secret: str, duration: int, store: Any) -> None:
        self.name = name
        self.secret = secret
        self.duration = duration  # seconds
        self.store = store
        self.generator: Handler | None = None
        self.is_tab = False
        self.extends = False
        self.http_only = False
        self.secure = False
        self.strict = False
        self.uses_headers = False


def sessions_of(session: Session) -> Sessions:
    """The sessions of the server; raises if there are none."""
    found = pode_of(session).parts.sessions
    if found is None:
        fail("noSessions")
    return found


def current(session: Session) -> Any:
    """`$WebEvent.Session`, or None."""
    event = web_event(session)
    found = None if event is None else event.get("Session")
    return found if isinstance(found, Hashtable) and len(found) else None


# --- the middleware


def session_step(runspace: Runspace, event: Hashtable) -> bool:
    """Finds the session of a request, or begins one."""
    if event.get("Session"):
        return True
    session = runspace.session
    sessions = sessions_of(session)
    table = find_session(session, sessions)
    is_new = table is None
    if table is None:
        table = new_session(session, sessions)
    event["Session"] = table
    table["DataHash"] = data_hash(session, table)
    if is_new or table["Extend"]:
        send_session(session, sessions, event, table)
    on_end: Any = event["OnEnd"]
    on_end.append(Hashtable([("Logic", save_at_end)]))
    return True


def find_session(session: Session, sessions: Sessions) -> Hashtable | None:
    """The session whose id came with the request, if it is still there."""
    session_id = received_id(session, sessions)
    if not session_id:
        return None
    tab = tab_of(session, sessions)
    kept = None
    if tab:
        kept = sessions.store.get(session, f"{session_id}-{tab}")
    if kept is None:
        kept = sessions.store.get(session, session_id)
    if kept is None:
        return None
    table = session_table(sessions, session_id, tab)
    metadata: Any = kept.get("Metadata") or Hashtable()
    table["Data"] = kept.get("Data") or table["Data"]
    table["TimeStamp"] = metadata.get("TimeStamp")
    return table


def received_id(session: Session, sessions: Sessions) -> str | None:
    """The session id that came, if its signature is right."""
    if sessions.uses_headers:
        headers = headers_of(session, response=False)
        value = None if headers is None else headers.get(sessions.name)
    else:
        cookie = received(session, sessions.name)
        value = None if cookie is None else cookie.value
    return unsign(session, value, sessions.secret, strict=sessions.strict) if value else None


def tab_of(session: Session, sessions: Sessions) -> str | None:
    """The id of the browser's tab, where each has data of its own."""
    headers = headers_of(session, response=False)
    return headers.get("X-PODE-SESSION-TAB-ID") if sessions.is_tab and headers else None


def new_session(session: Session, sessions: Sessions) -> Hashtable:
    """A session that begins."""
    session_id = str(uuid.uuid4())
    if sessions.generator is not None:
        found = call_below(session, sessions.generator, [])
        session_id = text_of(found[0]) if found else session_id
    table = session_table(sessions, session_id, tab_of(session, sessions))
    table["TimeStamp"] = from_python(now().replace(tzinfo=None))
    return table


def session_table(sessions: Sessions, session_id: str, tab: str | None) -> Hashtable:
    """`$WebEvent.Session`"""
    return Hashtable(
        [
            ("Name", sessions.name),
            ("Id", session_id),
            ("TabId", tab),
            ("FullId", f"{session_id}-{tab}" if tab else session_id),
            ("Extend", sessions.extends),
            ("TimeStamp", None),
            ("Data", SyncHashtable(Hashtable())),
        ]
    )


def expiry_of(sessions: Sessions, table: Hashtable) -> datetime:
    """When the time of a session is over, in UTC."""
    stamp = table.get("TimeStamp")
    start = now() if table.get("Extend") or stamp is None else to_python(stamp)
    assert start is not None
    return start + timedelta(seconds=sessions.duration)


def send_session(session: Session, sessions: Sessions, event: Hashtable, table: Hashtable) -> None:
    """Sends the session's id with the response."""
    value = sign(session, str(table["Id"]), sessions.secret, strict=sessions.strict)
    if sessions.uses_headers:
        headers = headers_of(session, response=True)
        if headers is not None:
            headers.set(sessions.name, value)
        return
    cookie = Cookie(sessions.name, value)
    cookie.path, cookie.http_only, cookie.secure = "/", sessions.http_only, sessions.secure
    cookie.expires = expiry_of(sessions, table)
    send_cookie(event, cookie)


def data_hash(session: Session, table: Hashtable) -> str:
    """What changes when the data of a session changes."""
    found = session.run(
        "ConvertTo-Json", {"InputObject": table["Data"], "Depth": 10, "Compress": True}
    )
    return json.dumps([str(each) for each in found])


def save_at_end(runspace: Runspace, event: Hashtable) -> None:
    """Keeps the data of the session when a request has been served."""
    table = event.get("Session")
    if isinstance(table, Hashtable) and len(table):
        save(runspace.session, sessions_of(runspace.session), event, table, only_changed=True)


def save(
    session: Session, sessions: Sessions, event: Hashtable, table: Hashtable, *, only_changed: bool
) -> None:
    """Keeps the data of a session."""
    auth: Any = event.get("Auth")
    data: Any = table["Data"]
    if isinstance(auth, Hashtable) and len(auth) and auth.get("Store"):
        data["Auth"] = auth
    if only_changed and not table["Extend"] and table.get("DataHash") == data_hash(session, table):
        return  # as in Pode, a new session that nothing was put into is not kept either
    kept = Hashtable(
        [
            ("Version", 3),
            ("Metadata", Hashtable([("TimeStamp", table["TimeStamp"])])),
            ("Data", data),
        ]
    )
    sessions.store.set(session, str(table["FullId"]), kept, expiry_of(sessions, table))
    table["DataHash"] = data_hash(session, table)


def revoke(session: Session) -> None:
    """Ends the session of the request."""
    event = web_event(session)
    table = current(session)
    if event is None or table is None:
        return
    sessions = sessions_of(session)
    if not sessions.uses_headers:
        session.run("Remove-PodeCookie", {"Name": sessions.name})
    sessions.store.delete(session, str(table["FullId"]))
    event["Session"] = None


# --- commands


@pode_command("Enable-PodeSessionMiddleware")
def enable_pode_session_middleware(
    secret: str = "",
    name: Annotated[str, NotNullOrEmpty()] = "pode.sid",
    duration: int = 0,
    generator: ScriptBlock | None = None,
    storage: object = None,
    scope: Literal["Browser", "Tab"] = "Browser",
    *,
    extend: bool = False,
    http_only: bool = False,
    secure: bool = False,
    strict: bool = False,
    use_headers: bool = False,
    session: Session,
) -> None:
    """Gives each client a session, whose data is in `$WebEvent.Session.Data`.

    -Secret      What the session's id is signed with.
    -Name        The name of the cookie or header.
    -Duration    Seconds that a session lasts.
    -Generator   Gives ids.
    -Storage     A storage of your own: an object with the scriptblocks Get, Set and Delete.
    -Scope       Tab gives each tab of a browser data of its own.
    -Extend      A session lasts on with each request.
    -HttpOnly    Hides the cookie from scripts in a browser.
    -Secure      The cookie goes over TLS only.
    -Strict      The id holds for one client alone.
    -UseHeaders  Uses headers, not cookies.

    PS> Start-PodeServer { Enable-PodeSessionMiddleware -Secret secret -Duration 120 -Extend }
    """
    pode = pode_of(session)
    if pode.parts.sessions is not None:
        fail("sessionsExist")
    if duration < 0:
        fail("negativeDuration", duration)
    store: Any = MemoryStore()
    if storage is not None:
        store = ScriptStore(handlers_of(session, pode, storage))
        if not secret:
            fail("noSessionSecret")
    if not secret:
        secret = str(session.run("Get-PodeServerDefaultSecret")[0])
    sessions = Sessions(name, secret, duration, store)
    if generator is not None:
        sessions.generator = make_handler(session, pode, generator)
    sessions.is_tab, sessions.extends = scope.lower() == "tab", extend
    sessions.http_only, sessions.secure = http_only, secure
    sessions.strict, sessions.uses_headers = strict, use_headers
    pode.parts.sessions = sessions
    pode.web.middleware.append(middleware_of(session_step, "__pode_sessions__"))


def handlers_of(session: Session, pode: Pode, storage: object) -> dict[str, Handler]:
    """The scriptblocks of a script's storage."""
    found = {}
    for part in ("Delete", "Get", "Set"):
        script = get_member(storage, part) if has_property(storage, part) else None
        if not isinstance(script, ScriptBlock):
            fail("noSessionMethod", part.lower())
        found[part] = make_handler(session, pode, script)
    return found


@pode_command("Remove-PodeSession")
def remove_pode_session(*, session: Session) -> None:
    """Ends the session of the request.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Remove-PodeSession } }
    """
    sessions_of(session)
    revoke(session)


@pode_command("Save-PodeSession")
def save_pode_session(*, force: bool = False, session: Session) -> None:
    """Keeps the data of the session now, and not only when the request has been served.

    -Force  Accepted for compatibility.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     $WebEvent.Session.Data.Views++; Save-PodeSession -Force } }
    """
    sessions = sessions_of(session)
    event, table = web_event(session), current(session)
    if event is None or table is None:
        fail("noSessionToSave")
    save(session, sessions, event, table, only_changed=False)


@pode_command("Get-PodeSessionId")
def get_pode_session_id(
    *, signed: bool = False, force: bool = False, session: Session
) -> str | None:
    """Gives the id of the session of somebody who has logged in.

    -Signed  Gives it with its signature.
    -Force   Gives it even if nobody has logged in.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeTextResponse -Value (Get-PodeSessionId) } }
    """
    sessions = sessions_of(session)
    table = current(session)
    if table is None:
        return None
    auth: Any = table["Data"].get("Auth") or Hashtable()
    if not force and not (auth.get("User") and auth.get("IsAuthenticated")):
        return None
    full = str(table["FullId"])
    return sign(session, full, sessions.secret, strict=sessions.strict) if signed else full


@pode_command("Get-PodeSessionTabId")
def get_pode_session_tab_id(*, session: Session) -> str | None:
    """Gives the id of the browser's tab.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeTextResponse -Value (Get-PodeSessionTabId) } }
    """
    return tab_of(session, sessions_of(session))


@pode_command("Reset-PodeSessionExpiry")
def reset_pode_session_expiry(*, session: Session) -> None:
    """Lets the session of the request last on.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Reset-PodeSessionExpiry } }
    """
    sessions = sessions_of(session)
    event, table = web_event(session), current(session)
    if event is None or table is None:
        fail("noSessionToSave")
    table["Extend"] = True
    send_session(session, sessions, event, table)


@pode_command("Get-PodeSessionDuration")
def get_pode_session_duration(*, session: Session) -> int:
    """Says how many seconds a session lasts.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeTextResponse -Value (Get-PodeSessionDuration) } }
    """
    found = pode_of(session).parts.sessions
    return 0 if found is None else found.duration


@pode_command("Get-PodeSessionExpiry")
def get_pode_session_expiry(*, session: Session) -> object:
    """Says when the session of the request ends.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeTextResponse -Value (Get-PodeSessionExpiry) } }
    """
    table = current(session)
    if table is None:
        fail("noSessionToSave")
    if table["TimeStamp"] is None:
        return from_python(NEVER)
    return from_python(expiry_of(sessions_of(session), table).replace(tzinfo=UTC))


@pode_command("Test-PodeSessionsEnabled")
def test_pode_sessions_enabled(*, session: Session) -> bool:
    """Says whether the server has sessions.

    PS> Start-PodeServer { Test-PodeSessionsEnabled | Out-Default }
    """
    return pode_of(session).parts.sessions is not None


@pode_command("Test-PodeSessionScopeIsBrowser")
def test_pode_session_scope_is_browser(*, session: Session) -> bool:
    """Says whether all tabs of a browser share a session.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeTextResponse -Value (Test-PodeSessionScopeIsBrowser) } }
    """
    found = pode_of(session).parts.sessions
    return found is not None and not found.is_tab


@pode_command("Get-PodeSessionInfo")
def get_pode_session_info(*, session: Session) -> Hashtable | None:
    """Gives how sessions are set up; nothing if there are none.

    PS> Start-PodeServer { Enable-PodeSessionMiddleware -Duration 120
    >>     (Get-PodeSessionInfo).Duration | Out-Default; Close-PodeServer }
    120
    """
    sessions = pode_of(session).parts.sessions
    if sessions is None:
        return None
    kind = "tab" if sessions.is_tab else "browser"
    scope = Hashtable([("Type", kind), ("IsBrowser", not sessions.is_tab)])
    return Hashtable(
        [
            ("Duration", sessions.duration),
            ("Extend", sessions.extends),
            ("Secure", sessions.secure),
            ("Strict", sessions.strict),
            ("HttpOnly", sessions.http_only),
            ("UseHeaders", sessions.uses_headers),
            ("Scope", scope),
        ]
    )

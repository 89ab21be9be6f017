"""New-PodeCsrfToken and its like: forms that only pages of this server can have sent."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from poshws.binding import Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.requests.requests import web_event
from poshws.pode.responses.cookies import Cookie, received, secrets_of, send_cookie
from poshws.pode.responses.headers import headers_of
from poshws.pode.responses.status import set_status
from poshws.pode.routing.middleware import middleware_of
from poshws.pode.security.signing import sign, unsign
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.handlers import Runspace

NAME = "pode.csrf"
Method = Literal[
    "Connect", "Delete", "Get", "Head", "Merge", "Options", "Patch", "Post", "Put", "Trace"
]  # fmt: skip
HARMLESS: tuple[Method, ...] = ("Get", "Head", "Options", "Trace")


@dataclass(frozen=True, slots=True)
class Csrf:
    """How the server tells its own forms."""

    ignored: frozenset[str]
    uses_cookies: bool
    secret: str


def csrf_of(session: Session) -> Csrf:
    """The server's settings; raises if there are none."""
    found = pode_of(session).parts.csrf
    if found is None:
        fail("noCsrf")
    return found


def client_secret(session: Session, csrf: Csrf) -> str:
    """The secret of the client whose request runs; a new one is sent to it."""
    event = web_event(session)
    assert event is not None
    if csrf.uses_cookies:
        cookie = received(session, NAME)
        known = None if cookie is None else unsign(session, cookie.value, csrf.secret)
        if known:
            return known
        made = secrets.token_urlsafe(16)
        fresh = Cookie(NAME, sign(session, made, csrf.secret))
        fresh.path = "/"
        send_cookie(event, fresh)
        return made
    table: Any = event.get("Session")
    data: Any = table["Data"] if isinstance(table, Hashtable) else Hashtable()
    if not data.get(NAME):
        data[NAME] = secrets.token_urlsafe(16)
    return str(data[NAME])


def token_for(secret: str, salt: str) -> str:
    """The token of a secret with a salt."""
    digest = hashlib.sha256(f"{salt}-{secret}".encode()).digest()
    return f"t:{salt}.{base64.b64encode(digest).decode()}"


def received_token(session: Session) -> str:
    """The token that came: in the body, the query or a header."""
    event = web_event(session)
    assert event is not None
    for part in ("Data", "Query"):
        table = event.get(part)
        found = table.get(NAME) if isinstance(table, Hashtable) else None
        if found:
            return str(found)
    headers = headers_of(session, response=False)
    return (headers.get(NAME) if headers is not None else None) or ""


def check(runspace: Runspace, event: Hashtable) -> bool:
    """Refuses a request without the right token."""
    session = runspace.session
    secret = client_secret(session, csrf_of(session))
    token = received_token(session)
    salt = token.removeprefix("t:").rpartition(".")[0]
    right = token_for(secret, salt)
    if token.startswith("t:") and salt and hmac.compare_digest(token.encode(), right.encode()):
        return True
    set_status(session, 403, "Invalid CSRF Token")
    return False


def check_unless_harmless(runspace: Runspace, event: Hashtable) -> bool:
    """Refuses a request that changes something and has not the right token."""
    ignored = csrf_of(runspace.session).ignored
    return str(event["Method"]).lower() in ignored or check(runspace, event)


def initialize(
    session: Session, pode: Pode, methods: list[Any] | None, secret: str, uses_cookies: bool
) -> None:
    """Keeps the settings, unless there are some."""
    if pode.parts.csrf is not None:
        return
    if not uses_cookies and pode.parts.sessions is None:
        fail("csrfNeedsSessions")
    if uses_cookies:
        secret = secret or secrets_of(session).get("global", "")
        if not secret:
            fail("csrfNeedsSecret")
    ignored = frozenset(each.lower() for each in (HARMLESS if methods is None else methods))
    pode.parts.csrf = Csrf(ignored, uses_cookies, secret)


@pode_command("Initialize-PodeCsrf")
def initialize_pode_csrf(
    ignore_methods: list[Method] | None = None,
    secret: str = "",
    *,
    use_cookies: bool = False,
    session: Session,
) -> None:
    """Prepares tokens for forms, without checking every request.

    -IgnoreMethods  Methods that change nothing.
    -Secret         What the cookie is signed with.
    -UseCookies     Keeps the client's secret in a cookie, not in its session.

    PS> Start-PodeServer { Initialize-PodeCsrf -UseCookies -Secret secret }
    """
    initialize(session, pode_of(session), ignore_methods, secret, use_cookies)


@pode_command("Enable-PodeCsrfMiddleware", sets={"Cookies": "secret use_cookies"})
def enable_pode_csrf_middleware(
    *,
    ignore_methods: Annotated[list[Method] | None, Param(position=0)] = None,
    secret: str = "",
    use_cookies: bool = False,
    session: Session,
) -> None:
    """Refuses requests that change something and come from no page of this server.

    -IgnoreMethods  Methods that change nothing.
    -Secret         What the cookie is signed with.
    -UseCookies     Keeps the client's secret in a cookie, not in its session.

    PS> Start-PodeServer { Enable-PodeCsrfMiddleware -UseCookies -Secret secret }
    """
    pode = pode_of(session)
    initialize(session, pode, ignore_methods, secret, use_cookies)
    pode.web.middleware.append(middleware_of(check_unless_harmless, "__pode_csrf__"))


@pode_command("Get-PodeCsrfMiddleware")
def get_pode_csrf_middleware(*, session: Session) -> object:
    """Gives middleware for routes that checks the token.

    PS> Start-PodeServer { Get-PodeCsrfMiddleware | Add-PodeMiddleware -Name Csrf }
    """
    csrf_of(session)
    return check


@pode_command("New-PodeCsrfToken")
def new_pode_csrf_token(*, session: Session) -> str:
    """Gives a token for a form of the page that is made now.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeJsonResponse -Value @{ Token = (New-PodeCsrfToken) } } }
    """
    return token_for(client_secret(session, csrf_of(session)), secrets.token_urlsafe(8))

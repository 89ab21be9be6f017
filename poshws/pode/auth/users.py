"""Add-PodeAuthUserFile and its like: users of a file, of a session, and everybody who comes in."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
from typing import Annotated, Any

from poshws.binding import Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.system.arrays import ensure_list
from poshws.objects.members import get_member
from poshws.pode.auth.auth import (
    Landing,
    Method,
    Sessionless,
    SuccessUseOrigin,
    add_method,
    auth_step,
    is_user,
    methods_of,
)
from poshws.pode.auth.credentials import Found, Refusal, Scheme, session_data
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.openapi.document import open_api_of
from poshws.pode.openapi.security import add_global_security
from poshws.pode.requests.requests import web_event
from poshws.pode.routing.middleware import middleware_of, read_middleware
from poshws.pode.server.context import pode_of
from poshws.pode.server.handlers import call_below, make_handler
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.serialization.json.parse import parse_json

REFUSED = "You are not authorised to access this website"


@pode_command("Add-PodeAuthUserFile")
def add_pode_auth_user_file(
    *,
    name: str,
    scheme: Annotated[Hashtable, Param(by_value=True)],
    file_path: str = "",
    groups: list[str] | None = None,
    users: list[str] | None = None,
    hmac_secret: str = "",
    landing: Landing,
    script_block: ScriptBlock | None = None,
    sessionless: Sessionless = False,
    success_use_origin: SuccessUseOrigin = False,
    session: Session,
) -> None:
    """Adds an authentication whose users stand in a JSON file.

    -Name         A name for it.
    -Scheme       A scheme of New-PodeAuthScheme.
    -FilePath     The file; `./users.json` otherwise.
    -Groups       Only users of any of these groups.
    -Users        Only these users.
    -HmacSecret   The secret of the passwords' hashes.
    -ScriptBlock  Gets the user, and gives a table with User.

    PS> Start-PodeServer {
    >>     New-PodeAuthScheme -Basic | Add-PodeAuthUserFile -Name Login -FilePath ./users.json }
    """
    pode = pode_of(session)
    if not isinstance(scheme, Scheme):
        fail("noSchemeLogic", name)
    path = pode.resolve(file_path or "./users.json")
    if not os.path.isfile(path):
        fail("noUserFile", path)
    handler = None if script_block is None else make_handler(session, pode, script_block)

    def check(inner: Session, given: list[object]) -> Any:
        username, password = (str(each) for each in given)
        user = find_user(path, username, password, hmac_secret)
        if user is None or not belongs(user, users, groups):
            return Hashtable([("Message", REFUSED)])
        if handler is not None:
            found = call_below(inner, handler, [user])
            return found[0] if found else None
        return Hashtable([("User", user)])

    add_method(
        pode,
        Method(name, scheme, check, sessionless, **landing.values(), use_origin=success_use_origin),
    )


def find_user(path: str, username: str, password: str, secret: str) -> Hashtable | None:
    """The user of a name and password; the file is read each time, as it may change."""
    with open(path, encoding="utf-8-sig") as file:
        users: Any = parse_json(file.read())
    for each in ensure_list(users):
        if str(get_member(each, "Username") or "").lower() != username.lower():
            continue
        wanted = str(get_member(each, "Password") or "")
        if not hmac.compare_digest(wanted.encode(), hashed(password, secret).encode()):
            return None
        names = ("Name", "Username", "Email", "Groups", "Metadata")
        return Hashtable([(name, get_member(each, name)) for name in names])
    return None


def hashed(password: str, secret: str) -> str:
    """The hash of a password as the file has it."""
    data = password.encode()
    if secret:
        digest = hmac.new(secret.encode(), data, hashlib.sha256).digest()
    else:
        digest = hashlib.sha256(data).digest()
    return base64.b64encode(digest).decode()


def belongs(user: Hashtable, users: list[str] | None, groups: list[str] | None) -> bool:
    """Whether a user is one of those, or in one of those groups."""
    if not users and not groups:
        return True
    if str(user["Username"]).lower() in [each.lower() for each in users or ()]:
        return True
    own: Any = user["Groups"]
    low = [str(each).lower() for each in ensure_list(own)]
    return any(each.lower() in low for each in groups or ())


@pode_command("Add-PodeAuthMiddleware", positions="name authentication route oa_definition_tag")
def add_pode_auth_middleware(
    *,
    name: str,
    authentication: Annotated[str, Param(alias="Auth")],
    route: str = "",
    oa_definition_tag: Annotated[list[str] | None, Param(name="OADefinitionTag")] = None,
    anon: bool = False,
    session: Session,
) -> None:
    """Has every request pass an authentication.

    -Name             A name for the middleware.
    -Authentication   The authentication.
    -Route            Only requests for this path.
    -OADefinitionTag  The OpenAPI definitions that tell of it.
    -Anon             Lets others through too.

    PS> Start-PodeServer {
    >>     Add-PodeAuthMiddleware -Name Guard -Authentication Login -Route '/api/*' }
    """
    pode = pode_of(session)
    tags = open_api_of(pode).tags(oa_definition_tag)
    if authentication.lower() not in methods_of(pode):
        fail("noAuthOnRoute", authentication)
    step = auth_step(pode, {"authentication": authentication, "allow_anon": anon})
    pode.web.middleware.append(middleware_of(step, name, route))
    add_global_security(pode, authentication, tags)


def find_in_session(session: Session) -> Found:
    """Who has logged in, as the session has it."""
    event = web_event(session)
    data = None if event is None else session_data(event)
    if data is None:
        return Refusal("Sessions are not being used", 401)
    auth = data.get("Auth")
    if not isinstance(auth, Hashtable) or not is_user(auth):
        from poshws.pode.state.sessions import revoke  # deferred

        revoke(session)
        return Refusal("Session not authenticated", 401)
    return auth


@pode_command(
    "Add-PodeAuthSession",
    default_set="Groups",
    positions="name failure_url failure_message success_url script_block middleware",
)
def add_pode_auth_session(
    *,
    name: str,
    landing: Landing,
    script_block: ScriptBlock | None = None,
    middleware: list[object] | None = None,
    success_use_origin: SuccessUseOrigin = False,
    session: Session,
) -> None:
    """Adds an authentication that only lets those in who have logged in by another one before.

    -Name         A name for it.
    -ScriptBlock  Accepted for compatibility; Pode never calls it.
    -Middleware   What runs before.

    PS> Start-PodeServer { Enable-PodeSessionMiddleware -Duration 120
    >>     Add-PodeAuthSession -Name Known -FailureUrl /login }
    """
    pode = pode_of(session)
    if pode.parts.sessions is None:
        fail("noSessions")
    scheme = Scheme(
        [("Name", ""), ("Realm", "User"), ("Scheme", "http")],
        lambda inner, _: find_in_session(inner),
    )
    if middleware:
        scheme.middleware = read_middleware(session, pode, middleware)
    add_method(
        pode,
        Method(
            name,
            scheme,
            lambda inner, given: None,  # the scheme itself says who it is
            **landing.values(),
            use_origin=success_use_origin,
        ),
    )

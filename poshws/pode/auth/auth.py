"""Add-PodeAuth and its like: who asks, and what happens to those who may not.

An authentication is a scheme, which finds credentials, and a scriptblock, which knows the user.
Several may be merged: one of them is enough, or all have to agree.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Any, Literal

from poshws.binding import Param, ParameterGroup, Session
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.objects.conversion.truth import truth
from poshws.objects.members import get_member
from poshws.pode.auth.credentials import Refusal, Scheme, session_data
from poshws.pode.command import pode_command
from poshws.pode.event_tables import event_table
from poshws.pode.messages import fail
from poshws.pode.requests.requests import web_event
from poshws.pode.responses.headers import put
from poshws.pode.responses.status import set_status
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.handlers import Handler, Runspace, call_below, make_handler
from poshws.pode.server.script_validation import NonEmptyScript
from poshws.runtime.execution.scriptblock import ScriptBlock

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Registration:
    """What runs when somebody logs in or out."""

    name: str
    event_name: str
    kind: str
    handler: Handler


ORIGIN = "pode.redirecturl"  # a cookie


@dataclass(slots=True)
class Method:
    """One authentication of the server."""

    name: str
    scheme: Scheme | None = None
    check: Callable[[Session, list[Any]], Any] | None = None
    sessionless: bool = False
    failure_url: str = ""
    failure_message: str = ""
    success_url: str = ""
    use_origin: bool = False
    parent: str = ""
    members: list[str] = field(default_factory=list)  # of a merged one
    one_is_enough: bool = True
    merge_default: str = ""
    merge: Handler | None = None
    handler: Handler | None = None  # what checks the credentials
    events: dict[str, dict[str, Registration]] = field(default_factory=dict)  # by kind and name


class Landing(ParameterGroup):
    """Where clients are sent.

    -FailureUrl      Where those go who may not come in.
    -FailureMessage  What they are told.
    -SuccessUrl      Where those go who have logged in.
    """

    failure_url: str = ""
    failure_message: str = ""
    success_url: str = ""


Sessionless = Annotated[bool, Param(help="Every request brings its credentials.")]
SuccessUseOrigin = Annotated[
    bool, Param(help="Where they wanted to go, if they were sent to log in.")
]


@dataclass(slots=True)
class Outcome:
    """What came of looking at a request."""

    user: Any = None
    name: str = ""
    status: int = 0
    message: str = ""
    headers: Any = None
    is_redirected: bool = False
    is_errored: bool = False  # answered at once: those are not sent to where they can log in

    @property
    def is_success(self) -> bool:
        """Whether there is a user."""
        return self.status == 0 and not self.is_redirected


def methods_of(pode: Pode) -> dict[str, Method]:
    """The authentications by lower-case name."""
    return pode.parts.authentications


def auth_step(pode: Pode, options: dict[str, object]) -> Callable[[Runspace, Hashtable], bool]:
    """Middleware that lets those through whom a route is for."""
    name = str(options["authentication"])
    method = methods_of(pode).get(name.lower())
    if method is None:
        fail("noAuthOnRoute", name)

    def step(runspace: Runspace, event: Hashtable) -> bool:
        return authenticate(
            runspace.session,
            event,
            method,
            login=bool(options.get("login")),
            logout=bool(options.get("logout")),
            anonymous=bool(options.get("allow_anon")),
        )

    return step


def authenticate(
    session: Session,
    event: Hashtable,
    method: Method,
    *,
    login: bool = False,
    logout: bool = False,
    anonymous: bool = False,
) -> bool:
    """Looks at a request; False if it goes no further."""
    if logout:
        return log_out(session, event, method)
    data = session_data(event)
    if data is not None:
        known = data.get("Auth")
        if is_user(known):
            event["Auth"] = known
            return succeed(session, event, method, login=login, redirects=login)
        if anonymous:
            return True
    if login and str(event["Method"]) == "get" and not uses_headers(session):
        return True  # the page with the form
    outcome = validate(session, event, method)
    if outcome.is_redirected:
        remember_origin(session, event, method)
        return False
    if not outcome.is_success:
        return anonymous or refuse(session, event, method, outcome, login=login)
    auth = OrderedDictionary()
    auth["User"] = outcome.user
    auth["IsAuthenticated"] = True
    auth["IsAuthorised"] = True
    auth["Store"] = not method.sessionless
    all_of = method.members and not method.one_is_enough
    auth["Name"] = method.name if all_of else outcome.name
    event["Auth"] = auth
    announce(session, str(auth["Name"]), "Login", outcome.user)
    send_headers(session, outcome.headers)
    return succeed(session, event, method, login=login, redirects=True)


def is_user(auth: object) -> bool:
    """Whether a table says that somebody is known."""
    get = getattr(auth, "get", None)
    return get is not None and truth(get("IsAuthenticated")) and get("User") is not None


def log_out(session: Session, event: Hashtable, method: Method) -> bool:
    """Ends the session."""
    data = session_data(event)
    known = None if data is None else data.get("Auth")
    if known is not None:
        announce(session, str(known.get("Name") or ""), "Logout", known.get("User"))
    if data is not None:
        from poshws.pode.state.sessions import revoke  # deferred

        revoke(session)
    event["Auth"] = Hashtable()
    if uses_headers(session):
        set_status(session, 401)
    else:
        redirect(session, failure_of(session, method)[0] or str(event["Path"]))
    return False


def uses_headers(session: Session) -> bool:
    """Whether sessions are told by headers, for clients that are no browsers."""
    sessions = pode_of(session).parts.sessions
    return sessions is not None and sessions.uses_headers


def remember_origin(session: Session, event: Hashtable, method: Method) -> None:
    """Where somebody wanted to go who is sent to log in, if there is a wish for it."""
    if success_of(session, method)[1] and str(event["Method"]).lower() == "get":
        url = get_member(event["Request"], "Url")
        where = get_member(url, "PathAndQuery")
        session.run("Set-PodeCookie", {"Name": ORIGIN, "Value": where})


def success_of(session: Session, method: Method) -> tuple[str, bool]:
    """Where those go who have logged in, and whether back; merged ones say it for all."""
    url, back = method.success_url, method.use_origin
    methods = methods_of(pode_of(session))
    while method.parent and not (url and back):
        method = methods[method.parent.lower()]
        url, back = url or method.success_url, back or method.use_origin
    return url, back


def announce(session: Session, name: str, kind: str, user: object) -> None:
    """Runs what is registered for those who log in or out."""
    pode = pode_of(session)
    method = methods_of(pode).get(name.lower())
    if method is None:
        return
    if method.members and method.parent:
        announce(session, method.parent, kind, user)
    for entry in list(method.events.get(kind.lower(), {}).values()):
        table = event_table(pode, [("Name", name), ("Type", kind), ("User", user)])
        try:
            call_below(session, entry.handler, variables={"TriggeredEvent": table})
        except Exception as error:  # whatever a handler fails by is logged
            pode.log.error(session, error)


def validate(session: Session, event: Hashtable, method: Method) -> Outcome:
    """Asks an authentication, or those that it is merged of."""
    if not method.members:
        return validate_one(session, event, method)
    outcome = Outcome(status=500)
    challenge: Outcome | None = None
    results: dict[str, Outcome] = {}
    for name in method.members:
        outcome = validate(session, event, methods_of(pode_of(session))[name.lower()])
        if outcome.is_redirected:
            return outcome
        if outcome.is_success and method.one_is_enough:
            return outcome
        if not outcome.is_success:
            if not method.one_is_enough:
                return outcome
            if outcome.headers is not None and "WWW-Authenticate" in outcome.headers:
                challenge = outcome
        results[name] = outcome
    if method.one_is_enough:
        return challenge or outcome
    return merged(session, method, results)


def merged(session: Session, method: Method, results: dict[str, Outcome]) -> Outcome:
    """One user of several, all of whom are known."""
    if method.merge is None:
        return results[next(n for n in results if n.lower() == method.merge_default.lower())]
    tables = Hashtable(
        (name, Hashtable([("User", each.user), ("Success", True), ("Auth", name)]))
        for name, each in results.items()
    )
    found = call_below(session, method.merge, [tables])
    table = found[0] if found else None
    user = table.get("User") if isinstance(table, Hashtable) else None
    return Outcome(user, method.name)


def validate_one(session: Session, event: Hashtable, method: Method) -> Outcome:
    """Asks one authentication; an error in it is logged and answered with 500."""
    scheme = method.scheme
    assert scheme is not None and method.check is not None
    try:
        found = asked(session, scheme)
        result: Any = found
        if not isinstance(found, (Refusal, Hashtable)):
            result = method.check(session, found)
            code = result.get("Code") if isinstance(result, Hashtable) else None
            if not code and scheme.after is not None:
                result = scheme.after(session, found, result)
    except Exception as error:  # the border of a validator: whatever failed in it is logged
        pode_of(session).log.error(session, error)
        return Outcome(status=500)
    return outcome_of(scheme, method, result)


def asked(session: Session, scheme: Scheme) -> Any:
    """The credentials that a scheme finds, with those of the schemes inside it: the first of these
    that finds none is the answer.
    """
    inner: list[Scheme] = []
    around = scheme
    while isinstance(around.get("InnerScheme"), Scheme):
        around = around["InnerScheme"]  # type: ignore[assignment]
        inner.insert(0, around)
    found: list[Any] = []
    for each in inner:
        result = each.find(session, found)
        if isinstance(result, (Refusal, Hashtable)):
            return result
        found.append(result)
    return scheme.find(session, found)


def outcome_of(scheme: Scheme, method: Method, result: object) -> Outcome:
    """What a scheme's or a validator's answer means."""
    if isinstance(result, Refusal):
        table = Hashtable([("Message", result.message), ("Code", result.code)])
        if result.challenge:
            table["Challenge"] = result.challenge
    else:
        table = result if isinstance(result, Hashtable) else Hashtable()
    if truth(table.get("IsRedirected")):
        return Outcome(is_redirected=True)
    user = table.get("User")
    if user is not None and user != "" and not (isinstance(user, Hashtable) and not len(user)):
        return Outcome(user, method.name, headers=table.get("Headers"))
    code = int(table.get("Code") or 401)  # type: ignore[call-overload]
    headers: Any = table.get("Headers")
    if code == 401 or table.get("Challenge"):
        headers = Hashtable() if headers is None else headers
        if scheme.get("Name") and "WWW-Authenticate" not in headers:
            headers["WWW-Authenticate"] = challenge_of(scheme, str(table.get("Challenge") or ""))
    return Outcome(
        name=method.name,
        status=code,
        message=str(table.get("Message") or ""),
        headers=headers,
        is_errored=truth(table.get("IsErrored")),
    )


def challenge_of(scheme: Scheme, challenge: str) -> str:
    """The WWW-Authenticate header of a scheme."""
    realm = scheme.get("Realm")
    text = str(scheme["Name"]) + (f' realm="{realm}"' if realm else "")
    return f"{text}, {challenge}" if challenge else text


def send_headers(session: Session, headers: Any) -> None:
    """Sends the headers that a validator wants."""
    if headers is not None:
        for name, value in headers.items():
            put(session, str(name), str(value), "", False, add=False)


def failure_of(session: Session, method: Method) -> tuple[str, str]:
    """Where those go who may not come in, and what they are told; merged ones say it for all."""
    url, message = method.failure_url, method.failure_message
    methods = methods_of(pode_of(session))
    while method.parent and not (url and message):
        method = methods[method.parent.lower()]
        url, message = url or method.failure_url, message or method.failure_message
    return url, message


def refuse(
    session: Session, event: Hashtable, method: Method, outcome: Outcome, *, login: bool
) -> bool:
    """Answers somebody who may not come in."""
    send_headers(session, outcome.headers)
    url, message = failure_of(session, method)
    message = message or outcome.message
    data = session_data(event)
    if login and not method.sessionless and message.strip() and data is not None:
        flash = data.get("Flash")
        if not isinstance(flash, Hashtable):
            flash = data["Flash"] = Hashtable()
        said: Any = flash.get("auth-error") or []
        flash["auth-error"] = [*said, message]
    if url and not outcome.is_errored:
        remember_origin(session, event, method)
        redirect(session, url)
    else:
        set_status(session, outcome.status, message)
    return False


def succeed(
    session: Session, event: Hashtable, method: Method, *, login: bool, redirects: bool
) -> bool:
    """Lets somebody in, or sends them to where they wanted to go."""
    url, back = success_of(session, method)
    if back and (redirects or login):
        cookies = session.run("Get-PodeCookieValue", {"Name": ORIGIN})
        session.run("Remove-PodeCookie", {"Name": ORIGIN})
        url = str(cookies[0] or "") if cookies and str(cookies[0] or "").strip() else url
    if (redirects or login) and url.strip():
        redirect(session, url)
        return False
    return True


def redirect(session: Session, url: str) -> None:
    """Sends the client to a URL."""
    put(session, "Location", url, "", False, add=False)
    set_status(session, 302, "Redirect")


# --- commands


@pode_command(
    "Add-PodeAuth",
    positions=("name scheme script_block argument_list failure_url failure_message success_url"),
)
def add_pode_auth(
    *,
    name: str,
    scheme: Annotated[Hashtable, Param(by_value=True)],
    script_block: Annotated[ScriptBlock, Param(validate=(NonEmptyScript("emptyAuth"),))],
    argument_list: list[object] | None = None,
    landing: Landing,
    sessionless: Sessionless = False,
    success_use_origin: SuccessUseOrigin = False,
    session: Session,
) -> None:
    """Adds an authentication.

    -Name          A name for it.
    -Scheme        A scheme of New-PodeAuthScheme.
    -ScriptBlock   Gets the credentials, and gives a table with User, or with Message and Code.
    -ArgumentList  More arguments for the scriptblock.

    PS> Start-PodeServer {
    >>     New-PodeAuthScheme -Basic |
    >>         Add-PodeAuth -Name Login -Sessionless -ScriptBlock { @{ User = @{} } } }
    """
    pode = pode_of(session)
    if not isinstance(scheme, Scheme):
        fail("noSchemeLogic", name)
    handler = make_handler(session, pode, script_block, argument_list)

    def check(inner: Session, given: list[object]) -> Any:
        bare = Handler(handler.script, [], handler.using)
        found = call_below(inner, bare, [*given, *handler.arguments])
        return found[0] if len(found) == 1 else found or None

    made = Method(
        name, scheme, check, sessionless, **landing.values(), use_origin=success_use_origin
    )
    made.handler = handler
    add_method(pode, made)


def add_method(pode: Pode, method: Method) -> None:
    """Adds an authentication; its name must be free."""
    if method.name.lower() in methods_of(pode):
        fail("authExists", method.name)
    if not method.sessionless and pode.parts.sessions is None:
        fail("authNeedsSessions")
    methods_of(pode)[method.name.lower()] = method


@pode_command("Merge-PodeAuth")
def merge_pode_auth(
    *,
    name: str,
    authentication: Annotated[list[str], Param(alias="Auth")],
    valid: Literal["One", "All"] = "One",
    script_block: ScriptBlock | None = None,
    default: str = "",
    merge_default: str = "",
    landing: Landing,
    sessionless: Sessionless = False,
    success_use_origin: SuccessUseOrigin = False,
    session: Session,
) -> None:
    """Merges several authentications.

    -Name            A name for the merged one.
    -Authentication  Those that are merged.
    -Valid           Whether One is enough, or All have to agree.
    -ScriptBlock     Gets the results by name, and gives the one user.
    -Default         The one whose URLs and messages are used.
    -MergeDefault    The one whose user is used.

    PS> Start-PodeServer { Merge-PodeAuth -Name Either -Authentication Basic, Bearer -Valid One }
    """
    pode = pode_of(session)
    methods = methods_of(pode)
    low = [each.lower() for each in authentication]
    for each in authentication:
        if each.lower() not in methods:
            fail("noAuth", each)
    if merge_default and merge_default.lower() not in low:
        fail("mergeDefaultNotThere", merge_default)
    if default and default.lower() not in low:
        fail("defaultNotThere", default)
    model = methods[(default or authentication[0]).lower()]
    made = Method(
        name,
        sessionless=sessionless or model.sessionless,
        failure_url=landing.failure_url or model.failure_url,
        failure_message=landing.failure_message or model.failure_message,
        success_url=landing.success_url or model.success_url,
        use_origin=success_use_origin or model.use_origin,
        members=list(authentication),
        one_is_enough=valid.lower() == "one",
        merge_default=merge_default,
    )
    if not made.one_is_enough and not merge_default:
        if script_block is None:
            fail("noMergeLogic")
        made.merge = make_handler(session, pode, script_block)
    add_method(pode, made)
    for each in low:
        methods[each].parent = name


def current_auth(session: Session, *, ignore_session: bool) -> Any:
    """Who is known: by this request, or by its session."""
    event = web_event(session)
    if event is None:
        return None
    if is_user(event.get("Auth")):
        return event["Auth"]
    data = None if ignore_session else session_data(event)
    known = None if data is None else data.get("Auth")
    return known if is_user(known) else None

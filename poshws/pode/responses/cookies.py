"""Set-PodeCookie and its like: cookies of the request and the response."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Any

from poshws.binding import Param, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.typesystem.declare import declare
from poshws.objects.conversion.strings import convert_to_string
from poshws.pode.command import pode_command
from poshws.pode.requests.requests import web_event
from poshws.pode.responses.responses import exchange_of
from poshws.pode.security.signing import sign, unsign
from poshws.pode.server.context import pode_of
from poshws.pode.server.dates import from_python, to_python

if TYPE_CHECKING:
    from poshws.engine.http.exchanges import Exchange

DATE = Param(type="System.DateTime")
NEVER = datetime(1, 1, 1)  # what .NET has where there is no moment


class Cookie:
    """A cookie as scripts hold it; ``expires`` is a moment in UTC."""

    __slots__ = (
        "discard",
        "domain",
        "expires",
        "http_only",
        "made",
        "name",
        "path",
        "secure",
        "value",
    )
    net_name = "System.Net.Cookie"

    def __init__(self, name: str, value: str) -> None:
        self.name = name
        self.value = value
        self.path = ""
        self.domain = ""
        self.secure = False
        self.discard = False
        self.http_only = False
        self.expires: datetime | None = None
        self.made = datetime.now()

    @property
    def is_expired(self) -> bool:
        """Whether its time is over."""
        return self.expires is not None and self.expires <= now()


DECLARATIONS = [
    declare(
        Cookie.net_name,
        Cookie,
        {
            "string Name {get;set;}": "name",
            "string Value {get;set;}": "value",
            "string Path {get;set;}": "path",
            "string Domain {get;set;}": "domain",
            "bool Secure {get;set;}": "secure",
            "bool Discard {get;set;}": "discard",
            "bool HttpOnly {get;set;}": "http_only",
            "bool Expired {get;}": lambda self: self.is_expired,
            "datetime Expires {get;}": lambda self: from_python(self.expires or NEVER),
            "datetime TimeStamp {get;}": lambda self: from_python(self.made),
        },
    )
]


def now() -> datetime:
    """The time in UTC."""
    return datetime.now(UTC).replace(tzinfo=None)


def read_cookies(exchange: Exchange) -> Hashtable:
    """The cookies that came with a request."""
    header = exchange.request.headers.get("Cookie") or ""
    table = Hashtable()
    for part in header.split("; ") if header.strip() else ():
        name, _, value = part.partition("=")
        table[name] = Cookie(name, value)
    return table


def cookie_table(cookie: Cookie | None) -> Hashtable:
    """A cookie as a table; an empty one for none."""
    if cookie is None:
        return Hashtable()
    return Hashtable(
        [
            ("Name", cookie.name),
            ("Value", cookie.value),
            ("Expires", from_python(cookie.expires or NEVER)),
            ("Expired", cookie.is_expired),
            ("Discard", cookie.discard),
            ("HttpOnly", cookie.http_only),
            ("Secure", cookie.secure),
            ("Path", cookie.path),
            ("TimeStamp", from_python(cookie.made)),
            ("Signed", cookie.value.startswith("s:")),
        ]
    )


def cookie_line(cookie: Cookie) -> str:
    """The value of a Set-Cookie header."""
    parts = [f"{cookie.name}={cookie.value}"]
    parts += [
        word for word, said in (("Discard", cookie.discard), ("HttpOnly", cookie.http_only)) if said
    ]
    if cookie.secure:
        parts.append("Secure")
    if cookie.domain:
        parts.append(f"Domain={cookie.domain}")
    if cookie.path:
        parts.append(f"Path={cookie.path}")
    if cookie.expires is not None:
        seconds = max(0.0, (cookie.expires - now()).total_seconds())

        parts.append(f"Max-Age={convert_to_string(seconds)}")
    return "; ".join(parts).replace("\r", "").replace("\n", "")


def send_cookie(event: Hashtable, cookie: Cookie) -> None:
    """Has a cookie sent with the response of an event, after those before it."""
    exchange = exchange_of(event)
    pending = event.get("PendingCookies")
    if exchange is None or not isinstance(pending, Hashtable):
        return
    pending[cookie.name] = cookie
    exchange.response.headers.add("Set-Cookie", cookie_line(cookie))


def received(session: Session, name: str) -> Cookie | None:
    """The cookie of a name that came with the request."""
    event = web_event(session)
    cookies = None if event is None else event.get("Cookies")
    found = cookies.get(name) if isinstance(cookies, Hashtable) else None
    return found if isinstance(found, Cookie) else None


def pending_or_received(session: Session, event: Hashtable, name: str) -> Cookie | None:
    """The cookie of a name that is about to be sent, or else the one that came."""
    pending = event.get("PendingCookies")
    found = pending.get(name) if isinstance(pending, Hashtable) else None
    if isinstance(found, Cookie):
        return found
    cookie = received(session, name)
    return cookie if cookie is not None and cookie.value.strip() else None


def set_expiry(cookie: Cookie, duration: int, expiry_date: Any) -> None:
    """Sets when a cookie's time is over."""
    if expiry_date is not None:
        moment = to_python(expiry_date)
        if moment is not None and expiry_date.kind == "Local":
            moment = moment.astimezone(UTC).replace(tzinfo=None)
        cookie.expires = moment
    elif duration > 0:
        cookie.expires = now() + timedelta(seconds=duration)


@pode_command(
    "Set-PodeCookie",
    default_set="Duration",
    sets={"Duration": "duration", "ExpiryDate": "expiry_date"},
)
def set_pode_cookie(
    name: str,
    value: str = "",
    secret: str = "",
    duration: int = 0,
    expiry_date: Annotated[object, DATE] = None,
    *,
    http_only: bool = False,
    discard: bool = False,
    secure: bool = False,
    strict: bool = False,
    session: Session,
) -> Hashtable | None:
    """Sends a cookie with the response, and gives it.

    -Name        The name of the cookie.
    -Value       Its value.
    -Secret      Signs the value with this secret.
    -Duration    Seconds after which its time is over.
    -ExpiryDate  The moment when its time is over.
    -HttpOnly    Hides it from scripts in a browser.
    -Discard     It goes with the browser's session.
    -Secure      It goes over TLS only.
    -Strict      The signature holds for this client alone.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Set-PodeCookie -Name theme -Value dark -Duration 3600 } }
    """
    event = web_event(session)
    if event is None:
        return None
    if secret.strip():
        value = sign(session, value, secret, strict=strict)
    cookie = Cookie(name, value)
    cookie.secure, cookie.discard, cookie.http_only, cookie.path = secure, discard, http_only, "/"
    set_expiry(cookie, duration, expiry_date)
    send_cookie(event, cookie)
    return cookie_table(cookie)


@pode_command("Get-PodeCookie")
def get_pode_cookie(
    name: str, secret: str = "", *, strict: bool = False, raw: bool = False, session: Session
) -> object:
    """Gives a cookie of the request as a table; nothing if it has no value.

    -Name    The name of the cookie.
    -Secret  The secret that the value was signed with.
    -Strict  The signature holds for this client alone.
    -Raw     Gives it as an object.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeTextResponse -Value (Get-PodeCookie -Name theme).Value } }
    """
    cookie = received(session, name)
    if cookie is None or not cookie.value.strip():
        return None
    value = cookie.value
    if secret.strip():
        value = unsign(session, value, secret, strict=strict) or value
    if raw:
        cookie.value = value
        return cookie
    table = cookie_table(cookie)
    table["Value"] = value
    return table


@pode_command("Get-PodeCookieValue")
def get_pode_cookie_value(
    name: str, secret: str = "", *, strict: bool = False, session: Session
) -> str | None:
    """Gives the value of a cookie of the request.

    -Name    The name of the cookie.
    -Secret  The secret that the value was signed with.
    -Strict  The signature holds for this client alone.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeTextResponse -Value (Get-PodeCookieValue -Name theme) } }
    """
    cookie = received(session, name)
    if cookie is None or not cookie.value.strip():
        return None
    if secret.strip():
        return unsign(session, cookie.value, secret, strict=strict) or cookie.value
    return cookie.value


@pode_command("Test-PodeCookie")
def test_pode_cookie(name: str, *, session: Session) -> bool:
    """Says whether the request has a cookie with a value.

    -Name  The name of the cookie.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     if (!(Test-PodeCookie -Name theme)) { Set-PodeCookie -Name theme -Value dark } } }
    """
    cookie = received(session, name)
    return cookie is not None and bool(cookie.value.strip())


@pode_command("Remove-PodeCookie")
def remove_pode_cookie(name: str, *, session: Session) -> None:
    """Has the client forget a cookie.

    -Name  The name of the cookie.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Remove-PodeCookie -Name theme } }
    """
    event = web_event(session)
    cookie = None if event is None else pending_or_received(session, event, name)
    if event is not None and cookie is not None:
        cookie.discard, cookie.path = True, "/"
        cookie.expires = now() - timedelta(days=2)
        send_cookie(event, cookie)


@pode_command("Test-PodeCookieSigned")
def test_pode_cookie_signed(
    name: str, secret: str = "", *, strict: bool = False, session: Session
) -> bool:
    """Says whether a cookie of the request has a right signature.

    -Name    The name of the cookie.
    -Secret  The secret that the value was signed with.
    -Strict  The signature holds for this client alone.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Test-PodeCookieSigned -Name theme -Secret secret } }
    """
    cookie = received(session, name)
    return cookie is not None and bool(unsign(session, cookie.value, secret, strict=strict))


@pode_command(
    "Update-PodeCookieExpiry",
    default_set="Duration",
    sets={"Duration": "duration", "ExpiryDate": "expiry_date"},
)
def update_pode_cookie_expiry(
    name: str,
    duration: int = 0,
    expiry_date: Annotated[object, DATE] = None,
    *,
    session: Session,
) -> Hashtable | None:
    """Sends a cookie again with another end, and gives it.

    -Name        The name of the cookie.
    -Duration    Seconds after which its time is over.
    -ExpiryDate  The moment when its time is over.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Update-PodeCookieExpiry -Name theme -Duration 3600 } }
    """
    event = web_event(session)
    cookie = None if event is None else pending_or_received(session, event, name)
    if event is None or cookie is None:
        return None
    set_expiry(cookie, duration, expiry_date)
    cookie.path = "/"
    send_cookie(event, cookie)
    return cookie_table(cookie)


@pode_command("Set-PodeCookieSecret", sets={"General": "name!", "Global": "is_global"})
def set_pode_cookie_secret(
    name: str = "",
    value: Annotated[str, Param(mandatory=True)] = "",
    *,
    is_global: Annotated[bool, Param(name="Global")] = False,
    session: Session,
) -> None:
    """Keeps a secret for signing cookies under a name.

    -Name    The name.
    -Value   The secret.
    -Global  Keeps it as the one for everything.

    PS> Start-PodeServer { Set-PodeCookieSecret -Name main -Value secret }
    """
    secrets_of(session)["global" if is_global else name.lower()] = value


@pode_command("Get-PodeCookieSecret", sets={"General": "name!", "Global": "is_global"})
def get_pode_cookie_secret(
    name: str = "",
    *,
    is_global: Annotated[bool, Param(name="Global")] = False,
    session: Session,
) -> str | None:
    """Gives a secret for signing cookies.

    -Name    The name that it is kept under.
    -Global  Gives the one for everything.

    PS> Start-PodeServer { Get-PodeCookieSecret -Name main | Out-Default }
    """
    return secrets_of(session).get("global" if is_global else name.lower())


def secrets_of(session: Session) -> dict[str, str]:
    """The secrets for signing cookies, by lower-case name."""
    return pode_of(session).parts.cookie_secrets

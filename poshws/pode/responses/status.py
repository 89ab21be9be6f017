"""Set-PodeResponseStatus and Move-PodeResponseUrl: the status of a response and its error page."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Annotated, Literal
from urllib.parse import quote

from poshws.binding import Param, Session
from poshws.pode.command import pode_command
from poshws.pode.messages import fail
from poshws.pode.requests.requests import web_event
from poshws.pode.responses.responses import exchange_of
from poshws.pode.server.context import pode_of

if TYPE_CHECKING:
    from poshws.corelib.collections.hashtable import Hashtable

# Where Pode's words differ from those of RFC 9110 as Python has them.
DESCRIPTIONS = {
    306: "Switch Proxy",
    413: "Payload Too Large",
    414: "URI Too Long",
    416: "Range Not Satisfiable",
    419: "Page Expired",
    420: "Enhance Your Calm",
    440: "Login Time-out",
    450: "Blocked by Windows Parental Controls",
    495: "SSL Certificate Error",
    526: "Invalid SSL Certificate",
}


class StatusError(Exception):
    """The request cannot be served: a status, and why."""

    def __init__(self, status: int, message: str = "") -> None:
        self.status = status
        super().__init__(message or description_of(status))


def description_of(status: int) -> str:
    """The words of a status."""
    found = DESCRIPTIONS.get(status)
    if found is not None:
        return found
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def set_status(
    session: Session,
    status: int,
    description: str = "",
    *,
    error: object = None,
    content_type: str = "",
    page: bool = True,
) -> None:
    """Sets the status of the response of the request that runs; errors get a page."""
    event = web_event(session)
    exchange = None if event is None else exchange_of(event)
    if event is None or exchange is None or exchange.taken:
        return
    response = exchange.response
    response.status = status
    response.description = description if description.strip() else description_of(status)
    if page and status >= 400:
        show = pode_of(session).web.show_error_page
        show(session, event, status, response.description, error, content_type)


@pode_command("Set-PodeResponseStatus")
def set_pode_response_status(
    code: int,
    description: str = "",
    exception: object = None,
    content_type: str = "",
    *,
    no_error_page: bool = False,
    session: Session,
) -> None:
    """Sets the status of the response; from 400 on an error page is shown.

    -Code         The status code.
    -Description  The words behind it.
    -Exception    An error, which the page shows if the server is set up to.
    -ContentType  What the error page is made of.
    -NoErrorPage  Shows no error page.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Set-PodeResponseStatus -Code 404 } }
    """
    set_status(
        session,
        code,
        description,
        error=exception,
        content_type=content_type,
        page=not no_error_page,
    )


@pode_command(
    "Move-PodeResponseUrl",
    default_set="Url",
    sets={"Url": "url!", "Endpoint": "endpoint_name", "Components": "port protocol address"},
)
def move_pode_response_url(
    url: str = "",
    endpoint_name: str = "",
    port: int = 0,
    protocol: Annotated[Literal["", "Http", "Https"], Param()] = "",
    address: str = "",
    *,
    moved: bool = False,
    session: Session,
) -> None:
    """Sends the client to another URL.

    -Url           The URL.
    -EndpointName  The same path at another endpoint.
    -Port          The same URL with this port.
    -Protocol      The same URL with this protocol.
    -Address       The same URL with this host.
    -Moved         Says 301: it has moved for good.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Move-PodeResponseUrl -Url /home } }
    """
    event = web_event(session)
    exchange = None if event is None else exchange_of(event)
    if event is None or exchange is None:
        return
    if endpoint_name:
        endpoint = pode_of(session).web.endpoints.get(endpoint_name.lower())
        if endpoint is None:
            fail("noEndpoint", endpoint_name)
        target = (endpoint.protocol, endpoint.friendly_name, endpoint.port)
        url = joined(*target) + path_and_query(event)
    elif not url:
        request = exchange.request
        host, _, own_port = request.host.partition(":")
        default = 443 if request.is_secure else 80
        number = port if port > 0 else int(own_port or default)
        url = joined(protocol.lower() or request.scheme, address or host, number)
        url += path_and_query(event)
    exchange.response.headers.set("Location", url)
    if moved:
        set_status(session, 301, "Moved")
    else:
        set_status(session, 302, "Redirect")


def joined(protocol: str, host: str, port: int) -> str:
    """The beginning of a URL; usual ports are left out."""
    return f"{protocol}://{host}" + ("" if port in (80, 443) else f":{port}")


def path_and_query(event: Hashtable) -> str:
    """The path and query that were asked for, as they came."""
    exchange = exchange_of(event)
    assert exchange is not None
    request = exchange.request
    return quote(request.path, safe="/%:@!$&'()*+,;=~-._") + (
        f"?{request.query}" if request.query else ""
    )

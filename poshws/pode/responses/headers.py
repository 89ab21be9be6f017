"""Set-PodeHeader and its like: headers of the request and the response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.binding import Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.command import pode_command
from poshws.pode.requests.requests import web_event
from poshws.pode.responses.responses import exchange_of
from poshws.pode.security.signing import sign, unsign

if TYPE_CHECKING:
    from poshws.engine.http.exchanges import Headers


def headers_of(session: Session, response: bool) -> Headers | None:
    """The headers of the request or of the response; None outside of a request."""
    event = web_event(session)
    exchange = None if event is None else exchange_of(event)
    if exchange is None:
        return None
    return exchange.response.headers if response else exchange.request.headers


def put(session: Session, name: str, value: str, secret: str, strict: bool, add: bool) -> None:
    """Sets or adds a header of the response, signed if there is a secret."""
    headers = headers_of(session, response=True)
    if headers is None:
        return
    # A line break would begin another header.
    value = value.replace("\r", "").replace("\n", "")
    if secret.strip():
        value = sign(session, value, secret, strict=strict)
    if add:
        headers.add(name, value)
    else:
        headers.set(name, value)


@pode_command("Add-PodeHeader")
def add_pode_header(
    name: str, value: str, secret: str = "", *, strict: bool = False, session: Session
) -> None:
    """Adds a header to the response, beside those of the same name.

    -Name    The name of the header.
    -Value   Its value.
    -Secret  Signs the value with this secret.
    -Strict  The signature holds for this client alone.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Add-PodeHeader -Name X-Served-By -Value Pode } }
    """
    put(session, name, value, secret, strict, add=True)


@pode_command("Set-PodeHeader")
def set_pode_header(
    name: str, value: str, secret: str = "", *, strict: bool = False, session: Session
) -> None:
    """Sets a header of the response.

    -Name    The name of the header.
    -Value   Its value.
    -Secret  Signs the value with this secret.
    -Strict  The signature holds for this client alone.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Set-PodeHeader -Name X-Served-By -Value Pode } }
    """
    put(session, name, value, secret, strict, add=False)


@pode_command("Add-PodeHeaderBulk")
def add_pode_header_bulk(
    values: Hashtable, secret: str = "", *, strict: bool = False, session: Session
) -> None:
    """Adds several headers to the response.

    -Values  Names and values.
    -Secret  Signs the values with this secret.
    -Strict  The signatures hold for this client alone.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Add-PodeHeaderBulk -Values @{ 'X-One' = '1'; 'X-Two' = '2' } } }
    """
    for name, value in values.items():
        put(session, str(name), str(value), secret, strict, add=True)


@pode_command("Set-PodeHeaderBulk")
def set_pode_header_bulk(
    values: Hashtable, secret: str = "", *, strict: bool = False, session: Session
) -> None:
    """Sets several headers of the response.

    -Values  Names and values.
    -Secret  Signs the values with this secret.
    -Strict  The signatures hold for this client alone.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Set-PodeHeaderBulk -Values @{ 'X-One' = '1'; 'X-Two' = '2' } } }
    """
    for name, value in values.items():
        put(session, str(name), str(value), secret, strict, add=False)


@pode_command("Test-PodeHeader")
def test_pode_header(name: str, *, response: bool = False, session: Session) -> bool:
    """Says whether the request, or the response, has a header.

    -Name      The name of the header.
    -Response  Looks at the response.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     if (!(Test-PodeHeader -Name X-Api-Key)) { Set-PodeResponseStatus -Code 401 } } }
    """
    headers = headers_of(session, response)
    return headers is not None and headers.get(name) is not None


@pode_command("Get-PodeHeader")
def get_pode_header(
    name: str, secret: str = "", *, strict: bool = False, response: bool = False, session: Session
) -> str | None:
    """Gives a header of the request, or of the response.

    -Name      The name of the header.
    -Secret    The secret that the value was signed with.
    -Strict    The signature holds for this client alone.
    -Response  Looks at the response.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Write-PodeTextResponse -Value (Get-PodeHeader -Name User-Agent) } }
    """
    headers = headers_of(session, response)
    value = None if headers is None else headers.get(name)
    if value and secret:
        return unsign(session, value, secret, strict=strict)
    return value


@pode_command("Test-PodeHeaderSigned")
def test_pode_header_signed(
    name: str, secret: str = "", *, strict: bool = False, response: bool = False, session: Session
) -> bool:
    """Says whether a header has a right signature.

    -Name      The name of the header.
    -Secret    The secret that the value was signed with.
    -Strict    The signature holds for this client alone.
    -Response  Looks at the response.

    PS> Start-PodeServer { Add-PodeRoute -Method Get -Path / -ScriptBlock {
    >>     Test-PodeHeaderSigned -Name X-Token -Secret secret } }
    """
    headers = headers_of(session, response)
    value = None if headers is None else headers.get(name)
    return bool(value) and bool(unsign(session, value or "", secret, strict=strict))

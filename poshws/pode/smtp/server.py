"""Mail servers: each message that comes by SMTP is given to the handlers, and then acknowledged.

The protocol is aiosmtpd's; TLS begins at once, or by STARTTLS where an endpoint's mode is explicit.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.typesystem.types import register
from poshws.engine.http.exchanges import Exchange, Headers, Request, Response
from poshws.pode.declared_types import made
from poshws.pode.event_tables import endpoint_table, event_table, new_context_id
from poshws.pode.messages import fail
from poshws.pode.responses.responses import HttpResponse
from poshws.pode.server.handlers import Runspace
from poshws.pode.smtp.messages import DECLARATIONS, Attachment, MailRequest, email_table

if TYPE_CHECKING:
    from poshws.pode.server.context import Pode
    from poshws.pode.server.web import Endpoint

BODY_LIMIT = 100 * 1024 * 1024  # bytes of a message, unless server.psd1 says otherwise
REJECTED = "554 Your IP address was rejected"
TOO_MANY = "554 Your IP address has hit the rate limit"
OK = "250 OK"


def protocol_class() -> Any:
    """aiosmtpd's protocol; raises where it is not installed."""
    try:
        from aiosmtpd.smtp import SMTP  # deferred
    except ImportError:
        fail("noSmtp")
    return SMTP


class MailServer:
    """Listens on one endpoint."""

    def __init__(self, pode: Pode, endpoint: Endpoint) -> None:
        self._pode = pode
        self._endpoint = endpoint
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        """Listens. Raises OSError."""
        endpoint = self._endpoint
        loop = asyncio.get_running_loop()
        protocol = protocol_class()
        is_explicit = endpoint.options.get("tls_mode") == "explicit"
        limit = int(self._pode.setting("Server.Request.BodySize") or BODY_LIMIT)

        def connected() -> Any:
            return protocol(
                self,
                data_size_limit=limit,
                enable_SMTPUTF8=True,
                hostname=endpoint.friendly_name,
                ident=str(endpoint.options.get("acknowledge") or "Pode"),
                tls_context=endpoint.certificate if is_explicit else None,
                require_starttls=is_explicit,
                timeout=float(self._pode.setting("Server.Request.Timeout") or 30),
                loop=loop,
            )

        tls = None if is_explicit else endpoint.certificate
        self._server = await loop.create_server(connected, endpoint.address, endpoint.port, ssl=tls)

    async def stop(self) -> None:
        """Stops listening."""
        if self._server is not None:
            self._server.close()

    async def handle_DATA(self, protocol: Any, session: Any, envelope: Any) -> str:  # noqa: N802 (aiosmtpd's name)
        """A message has come: the handlers get it, and then the sender has the answer."""
        remote = tuple(session.peer or ("", 0))[:2]
        local = (self._endpoint.address, self._endpoint.port)
        asked = Request("", "", "", Headers(), self._endpoint.protocol, remote, local, "", b"")
        request = MailRequest(
            str(envelope.mail_from or ""),
            [str(each) for each in envelope.rcpt_tos],
            bytes(envelope.content or b""),
            Exchange(asked, Response()),
        )
        answer: str = await self._pode.runspaces.spawn(handle, self._endpoint, request)
        return answer


async def start_smtp(pode: Pode) -> None:
    """Listens on the endpoints of SMTP."""
    for kind, declaration in zip((Attachment, MailRequest), DECLARATIONS, strict=True):
        register(kind, made(declaration))
    for endpoint in pode.web.endpoints.values():
        if endpoint.protocol in ("smtp", "smtps"):
            server = MailServer(pode, endpoint)
            await server.start()
            pode.parts.mail_servers.append(server)


def handle(runspace: Runspace, endpoint: Endpoint, request: MailRequest) -> str:
    """Gives a message to each handler; what goes wrong in one is logged, and nothing else happens.

    The answer is the line of SMTP that the sender gets.
    """
    pode = runspace.pode
    event = mail_event(pode, endpoint, request)
    runspace.set("SmtpEvent", event)
    try:
        for checks, refusal in (
            (pode.parts.access_checks, REJECTED),
            (pode.parts.rate_checks, TOO_MANY),
        ):
            if not all(check(runspace, event) for check in checks):
                return refusal
        for handler in list(pode.parts.handlers["smtp"].values()):
            runspace.guard(handler)
    finally:
        runspace.set("SmtpEvent", None)
    return OK


def mail_event(pode: Pode, endpoint: Endpoint, request: MailRequest) -> Hashtable:
    """`$SmtpEvent`"""
    address = f"{endpoint.friendly_name}:{endpoint.port}"
    return event_table(
        pode,
        [
            ("Response", HttpResponse(request.exchange)),
            ("Request", request),
            ("Email", email_table(request)),
            ("Endpoint", endpoint_table(endpoint.protocol, address, endpoint.name)),
            ("ContextId", new_context_id()),
        ],
    )

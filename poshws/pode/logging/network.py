"""A log method for the network: a datagram or a line of a connection for each item."""

from __future__ import annotations

import asyncio
import ssl
from typing import TYPE_CHECKING, Annotated, Literal

from poshws.binding import Param, Range, Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.command import pode_command
from poshws.pode.logging.items import item_text
from poshws.pode.logging.logging import masked
from poshws.pode.server.context import pode_of

if TYPE_CHECKING:
    from poshws.pode.logging.items import LogItem
    from poshws.pode.server.handlers import Runspace

PATIENCE = 10.0  # seconds for a connection, and for what is written to leave


class Sender:
    """A connection that is made when the first item comes, and again when it was lost."""

    def __init__(self, server: str, port: int, transport: str, *, skips_check: bool) -> None:
        self._server = server
        self._port = port
        self._transport = transport.lower()
        self._skips_check = skips_check
        self._datagrams: asyncio.DatagramTransport | None = None
        self._stream: asyncio.StreamWriter | None = None

    async def send(self, data: bytes) -> None:
        """Sends one item; raises OSError where nobody takes it."""
        async with asyncio.timeout(PATIENCE):
            if self._transport == "udp":
                await self._send_datagram(data)
            else:
                await self._send_line(data)

    async def _send_datagram(self, data: bytes) -> None:
        if self._datagrams is None or self._datagrams.is_closing():
            loop = asyncio.get_running_loop()
            self._datagrams, _ = await loop.create_datagram_endpoint(
                asyncio.DatagramProtocol, remote_addr=(self._server, self._port)
            )
        self._datagrams.sendto(data)

    async def _send_line(self, data: bytes) -> None:
        if self._stream is None or self._stream.is_closing():
            tls = self._context() if self._transport == "tls" else None
            _, self._stream = await asyncio.open_connection(self._server, self._port, ssl=tls)
        try:
            self._stream.write(data)
            await self._stream.drain()
        except OSError:
            self._stream.close()
            self._stream = None
            raise

    def _context(self) -> object:
        context = ssl.create_default_context()
        if self._skips_check:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        return context


@pode_command("New-PodeLogNetworkMethod")
def new_pode_log_network_method(
    *,
    id: Annotated[str, Param(position=0)] = "",
    server: Annotated[str, Param(position=1)],
    transport: Annotated[Literal["Udp", "Tcp", "Tls"], Param(position=2)] = "Udp",
    port: Annotated[int, Range(1, 65535), Param(position=3)] = 514,
    batch_info: Annotated[Hashtable | None, Param(position=4)] = None,
    skip_certificate_check: bool = False,
    session: Session,
) -> str:
    """Makes a log method that sends items to a server of logs, such as one of syslog.

    -Id                    An id for the method.
    -Server                The name or address of the server.
    -Transport             Udp, Tcp or Tls.
    -Port                  Its port.
    -BatchInfo             How many items are sent together.
    -SkipCertificateCheck  Doesn't verify who the server is.

    PS> Start-PodeServer { New-PodeLogNetworkMethod -Server logs.example.com |
    >>     Enable-PodeLogErrorType -LogFormat Syslog }
    """
    sender = Sender(server, port, transport, skips_check=skip_certificate_check)

    def write(runspace: Runspace, items: list[LogItem]) -> None:
        with runspace.border:
            for item in items:
                text = masked(runspace.pode, item_text(runspace, item.data))
                runspace.session.wait(sender.send(text.encode("utf-8", "replace")))

    return pode_of(session).log.add_method(id, "Network", write, batch_info)

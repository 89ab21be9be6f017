"""The service server: handlers that run one after the other, again and again."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from poshws.pode.event_tables import event_table
from poshws.pode.messages import MESSAGES

if TYPE_CHECKING:
    from poshws.pode.server.context import Pode


async def run_service(pode: Pode) -> None:
    """Runs the service handlers at the interval of the server, until cancelled."""
    if not pode.quiet:
        text = MESSAGES["listening"].format(pode.interval)
        pode.session.write_host(text, foreground="Yellow")
    while True:
        for handler in list(pode.parts.handlers["service"].values()):
            await pode.runspaces.fire(handler, "ServiceEvent", event_table(pode, []))
        await asyncio.sleep(pode.interval)

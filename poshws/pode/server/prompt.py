"""A server behind the prompt: commands of Pode given there work without Start-PodeServer.

At a prompt nobody wants to wait for a server's end. The first command that needs a server makes
one, which runs on the session's loop for as long as the prompt does: connections receive, timers
tick, tasks run while the prompt waits for the next line. Close-PodeServer ends it.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from poshws.pode.declared_types import register_all
from poshws.pode.server.context import Pode
from poshws.pode.server.functions import collect
from poshws.pode.server.lifecycle import Life
from poshws.pode.server.web_types import make_web
from poshws.pode.state.built_in_scopes import built_in
from poshws.pode.websocket_client.declarations import DECLARATIONS

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session


def open_background(session: Session) -> Pode:
    """The server behind the session's prompt."""
    register_all(DECLARATIONS)
    pode = Pode(session, session.locations.folder, make_web)
    session.server = pode
    session.scoped_variables = built_in()
    collect(pode, session.scope)
    life = Life(pode, takes_signals=False)
    server = session.bridge.start(run(session, pode, life))

    async def close() -> None:
        await life.end()
        server.cancel()
        await asyncio.gather(server, return_exceptions=True)

    session.prompt_closers.append(close)
    return pode


async def run(session: Session, pode: Pode, life: Life) -> None:
    """Runs the server to its end; the session has none then."""
    try:
        await life.run()
    finally:
        await life.end()
        if session.server is pode:
            session.server = None

"""Send-PodeWebSocket -WaitFor: a message that was sent, to the message that answers it.

Every message that arrives after the sending is offered to the filter before it can wait for the
handler; so a handler may wait for an answer on its own connection. Only those that the filter does
not take go on to the handler, in the order of their arrival.
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

from poshws.engine.messages import EngineError
from poshws.objects.conversion.truth import truth
from poshws.pode.messages import fail
from poshws.pode.requests.payloads import parse_body
from poshws.pode.server.context import pode_of
from poshws.pode.websocket_client.failures import raise_refusal
from poshws.pode.websocket_client.messages import ws_event
from poshws.pode.websocket_client.requests import WebSocketRequest, view_of
from poshws.runtime.execution.scriptblock import call_block
from poshws.runtime.session.variables import Variable

if TYPE_CHECKING:
    from poshws.engine.websocket.client import Client
    from poshws.engine.websocket.inbox import Message
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.session.session import Session


def reply_to(
    session: Session, client: Client, data: bytes, binary: bool, matches: ScriptBlock, limit: float
) -> Any:
    """Sends, and gives the data of the first message that matches; fails after `limit` seconds."""
    if not client.is_connected:
        fail("notOpen", client.name)
    end = time.monotonic() + limit
    arrivals = client.watch()
    try:
        waiting = client.send(data, binary=binary)
        if waiting is not None:
            session.wait(waiting)
        while True:
            message = session.wait(next_message(arrivals, end - time.monotonic()))
            client.relieve()
            if message is None:
                fail("lostWaiting", client.name)
            try:
                found, answer = offer(session, client, message, matches)
            except BaseException:  # a filter that fails, or a handler that is ended in it
                client.pass_on(message, arrivals)
                raise
            if found:
                return answer
            client.pass_on(message, arrivals)
    except TimeoutError:
        fail("noReply", client.name, f"{limit:g}")
    except EngineError as error:
        raise_refusal(error)
    finally:
        client.unwatch(arrivals)


async def next_message(arrivals: asyncio.Queue[Message | None], seconds: float) -> Message | None:
    """The next arrival; raises TimeoutError."""
    async with asyncio.timeout(max(seconds, 0.0)):
        return await arrivals.get()


def offer(
    session: Session, client: Client, message: Message, matches: ScriptBlock
) -> tuple[bool, Any]:
    """Whether the filter takes a message, and the message's data."""
    pode = pode_of(session)
    request = WebSocketRequest(message, client.view or view_of(client, pode))
    runspace = pode.runspaces.take()
    try:
        data = parse_body(runspace, client.content_type, request.text)
    except Exception:  # the border of a parser: what it can't read is not what is waited for
        return False, None
    finally:
        pode.runspaces.give_back(runspace)
    variables = session.global_scope.variables
    before = variables.get("wsevent")
    event = ws_event(pode, request, data, is_binary=message.text is None)
    variables["wsevent"] = Variable("WsEvent", event)
    try:
        given = call_block(session, matches, under=data)
    finally:
        if before is None:
            del variables["wsevent"]
        else:
            variables["wsevent"] = before
    return truth(given[0] if len(given) == 1 else given), data

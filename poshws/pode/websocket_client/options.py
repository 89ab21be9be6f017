"""What Connect-PodeWebSocket offers beyond Pode, from its parameters to the options of the engine.

Secrets pass through here; no error that this module raises contains one.
"""

from __future__ import annotations

import base64
import os
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from poshws.engine.messages import EngineError
from poshws.engine.websocket.connection_options import (
    ConnectionOptions,
    checked_cookie,
    checked_headers,
    checked_origin,
    checked_subprotocols,
)
from poshws.objects.conversion.strings import convert_to_string
from poshws.pode.messages import fail, thrown
from poshws.pode.server.context import Pode, pode_of
from poshws.pode.server.handlers import make_handler

if TYPE_CHECKING:
    from poshws.engine.websocket.reconnection import Reconnection
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.session.session import Session


@dataclass(frozen=True, repr=False)
class Credentials:
    """The parameters that say who this side is, as they were given."""

    headers: Any = None
    cookie: Any = None
    token: Any = None
    credential: Any = None


def connection_options(
    session: Session,
    credentials: Credentials,
    *,
    origin: str,
    subprotocols: Iterable[str],
    authorities: str,
    certificate: str,
    certificate_key: str,
    certificate_password: Any,
    **others: Any,
) -> ConnectionOptions:
    """The options of the connection; files must be there, and headers must be such."""
    pode = pode_of(session)
    try:
        return ConnectionOptions(
            headers=checked_headers(headers_of(credentials)),
            origin=checked_origin(origin),
            subprotocols=checked_subprotocols(subprotocols),
            authorities=file_at(pode, authorities),
            certificate=file_at(pode, certificate),
            certificate_key=file_at(pode, certificate_key),
            certificate_password=secret_text(certificate_password, "CertificatePassword"),
            **others,
        )
    except EngineError as error:
        raise thrown(error.message) from None


def headers_of(credentials: Credentials) -> Iterable[tuple[str, str]]:
    """All headers of a handshake; what stands later counts if one is there twice."""
    if credentials.token is not None and credentials.credential is not None:
        fail("exclusive", "Token", "Credential")
    yield from pairs(credentials.headers, "Headers")
    cookie = credentials.cookie
    if not isinstance(cookie, str):
        cookie = "; ".join(checked_cookie(*pair) for pair in pairs(cookie, "Cookie"))
    if cookie:
        yield "Cookie", cookie
    if credentials.token is not None and (token := secret_text(credentials.token, "Token")):
        yield "Authorization", f"Bearer {token}"
    elif credentials.credential is not None:
        from poshws.commands.utility.web.request import name_and_password  # deferred

        code = ":".join(name_and_password(credentials.credential)).encode()
        yield "Authorization", f"Basic {base64.b64encode(code).decode('ascii')}"


def pairs(table: object, parameter: str) -> list[tuple[str, str]]:
    """The strings of a table; anything else is refused, without saying what it was."""
    if table is None:
        return []
    items = getattr(table, "items", None)
    if not callable(items):
        fail("notATable", parameter)
    return [(convert_to_string(name), convert_to_string(value)) for name, value in items()]


def secret_text(secret: object, parameter: str) -> str:
    """The text of a secret that was given as text or as SecureString; nothing for nothing."""
    text = getattr(secret, "text", secret)
    if text is not None and not isinstance(text, str):
        fail("notASecret", parameter)
    return text or ""


def file_at(pode: Pode, path: str) -> str:
    """The full path of a file that must be there; nothing for nothing."""
    if not path.strip():
        return ""
    full = pode.resolve(path)
    if not os.path.isfile(full):
        fail("noPath", path)
    return full


def reconnection(session: Session, script: ScriptBlock | None, **plan: Any) -> Reconnection:
    """How a lost connection is opened again; the scriptblock is asked before each attempt."""
    from poshws.engine.websocket.reconnection import Reconnection  # deferred

    if script is None:
        return Reconnection(**plan)
    pode = pode_of(session)
    handler = make_handler(session, pode, script)

    async def ask(attempt: int) -> str | bool | None:
        given = await pode.runspaces.spawn(lambda runspace: runspace.guard(handler, [attempt]))
        answer = given[-1] if given else None
        return None if answer is None or answer is True else answer and str(answer)

    return Reconnection(ask=ask, **plan)

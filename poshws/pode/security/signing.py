"""Values with a signature, as Pode puts them into cookies and headers: `s:value.signature`."""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import TYPE_CHECKING

from poshws.pode.requests.requests import web_event
from poshws.pode.responses.responses import exchange_of

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session


def sign(session: Session, value: str, secret: str, *, strict: bool = False) -> str:
    """The value with its signature."""
    return f"s:{value}.{signature(value, key_of(session, secret, strict))}"


def unsign(session: Session, value: str, secret: str, *, strict: bool = False) -> str | None:
    """The value behind a signature, or None if the signature is not right."""
    if not value.startswith("s:"):
        return None
    raw, dot, given = value[2:].rpartition(".")
    if not dot:
        return None
    wanted = signature(raw, key_of(session, secret, strict))
    return raw if hmac.compare_digest(given.encode(), wanted.encode()) else None


def signature(value: str, secret: str) -> str:
    """HMAC-SHA256 in base64."""
    digest = hmac.new(secret.encode(), value.encode(), hashlib.sha256).digest()
    return base64.b64encode(digest).decode()


def key_of(session: Session, secret: str, strict: bool) -> str:
    """The secret; a strict one holds for the client that it was made for alone."""
    event = web_event(session)
    exchange = None if event is None else exchange_of(event)
    if not strict or exchange is None:
        return secret
    request = exchange.request
    return f"{secret};{request.headers.get('User-Agent') or ''};{request.remote[0]}"

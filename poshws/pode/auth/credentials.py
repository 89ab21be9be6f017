"""What schemes find: credentials, or why there are none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from poshws.binding import Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.responses.headers import headers_of


@dataclass(slots=True)
class Refusal:
    """Why there are no credentials."""

    message: str
    code: int
    challenge: str = ""


Found = list[Any] | Refusal | Hashtable


class Scheme(Hashtable):
    """A scheme as scripts hold it, and how it finds credentials."""

    __slots__ = ("after", "find", "middleware")

    def __init__(
        self, items: list[tuple[object, object]], find: Callable[[Session, list[Any]], Found]
    ) -> None:
        super().__init__(items)
        self.find = find
        self.after: Callable[[Session, list[Any], Any], Any] | None = None
        self.middleware: list[Any] = []


def authorization(session: Session) -> str | None:
    """The Authorization header."""
    headers = headers_of(session, response=False)
    return None if headers is None else headers.get("Authorization")


def session_data(event: Hashtable) -> Any:
    """The data of the request's session, or None."""
    table = event.get("Session")
    return table.get("Data") if isinstance(table, Hashtable) and len(table) else None

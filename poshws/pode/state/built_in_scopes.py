"""`$state:`, `$cache:`, `$secret:` and `$session:`, read and written when the code runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.binding import Session
from poshws.corelib.collections.hashtable import Hashtable
from poshws.pode.server.context import pode_of

if TYPE_CHECKING:
    from collections.abc import Callable


class Scoped:
    """How one kind of scoped variable is read and written while code runs."""

    def __init__(
        self, read: Callable[[Any, str], Any], write: Callable[[Any, str, Any], None]
    ) -> None:
        self.read = read
        self.write = write


def read_state(session: Session, name: str) -> object:
    """`$state:name`"""
    return pode_of(session).state.get(name)


def write_state(session: Session, name: str, value: object) -> None:
    """`$state:name = value`"""
    pode_of(session).state.set(name, value)


def read_cache(session: Session, name: str) -> object:
    """`$cache:name`"""
    from poshws.pode.state.cache import storage_of  # deferred

    return storage_of(session).get(name)


def write_cache(session: Session, name: str, value: object) -> None:
    """`$cache:name = value`"""
    from poshws.pode.state.cache import storage_of  # deferred

    storage_of(session).set(name, value)


def session_data(session: Session) -> Any:
    """The data of the HTTP session of the request that runs."""
    event = session.get_variable("WebEvent")
    http_session = event.get("Session") if isinstance(event, Hashtable) else None
    return http_session.get("Data") if isinstance(http_session, Hashtable) else None


def read_session(session: Session, name: str) -> object:
    """`$session:name`"""
    data = session_data(session)
    return data.get(name) if data is not None else None


def write_session(session: Session, name: str, value: object) -> None:
    """`$session:name = value`"""
    data = session_data(session)
    if data is not None:
        data[name] = value


def read_secret(session: Session, name: str) -> object:
    """`$secret:name`"""
    found = session.run("Get-PodeSecret", {"Name": name})
    return found[0] if len(found) == 1 else found or None


def write_secret(session: Session, name: str, value: object) -> None:
    """`$secret:name = value`"""
    session.run("Update-PodeSecret", {"Name": name, "InputObject": value})


def built_in() -> dict[str, Scoped]:
    """The kinds that need no rewriting."""
    return {
        "state": Scoped(read_state, write_state),
        "cache": Scoped(read_cache, write_cache),
        "session": Scoped(read_session, write_session),
        "secret": Scoped(read_secret, write_secret),
    }

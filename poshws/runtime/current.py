"""The session that runs now, for the few places that are not handed one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from poshws.runtime.session import Session

_RUNNING: list[Session] = []


def current_session() -> Session:
    """The running session."""
    if not _RUNNING:
        raise RuntimeError("no session is running")
    return _RUNNING[-1]


def enter_session(session: Session) -> None:
    """The session begins to run code."""
    _RUNNING.append(session)


def leave_session(session: Session) -> None:
    """The session ends."""
    if session in _RUNNING:
        _RUNNING.remove(session)

"""The session that runs now, for the few places that are not handed one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session

RUNNING: list[Session] = []
"""The sessions that have begun and not ended, the running one last; changed here alone."""


def current_session() -> Session:
    """The running session."""
    if not RUNNING:
        raise RuntimeError("no session is running")
    return RUNNING[-1]


def session_if_any() -> Session | None:
    """The running session, None where values are used without one."""
    return RUNNING[-1] if RUNNING else None


def running_sessions() -> tuple[Session, ...]:
    """The sessions that have begun and not ended, the running one last; for `resume_sessions`."""
    return tuple(RUNNING)


def resume_sessions(sessions: tuple[Session, ...]) -> None:
    """Code goes on after others ran meanwhile: its sessions are the running ones again."""
    RUNNING[:] = sessions


def enter_session(session: Session) -> None:
    """The session begins to run code."""
    RUNNING.append(session)


def leave_session(session: Session) -> None:
    """The session ends."""
    if session in RUNNING:
        RUNNING.remove(session)

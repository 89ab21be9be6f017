"""Waiting for pipes and processes: through the session's event loop where there is one, else by
poll.
"""

from __future__ import annotations

import os
import select
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import subprocess

    from poshws.runtime.session.session import Session

_PAUSE = 0.01


def wait_ready(
    session: Session, reading: list[int], writing: int | None, *, wait: bool
) -> list[int]:
    """The descriptors that can be read or written; with `wait` at least one of them."""
    if not reading and writing is None:
        return []
    poll = select.poll()
    for descriptor in reading:
        poll.register(descriptor, select.POLLIN | select.POLLHUP)
    if writing is not None:
        poll.register(writing, select.POLLOUT | select.POLLERR)
    ready = poll.poll(0)
    if not ready and wait:
        if has_loop(session):
            session.wait(readiness(reading, writing))
            ready = poll.poll(0)
        else:
            ready = poll.poll()
    return [descriptor for descriptor, _ in ready]


def has_loop(session: Session) -> bool:
    """Whether anything else may run meanwhile: a script that has never waited has no loop."""
    return session.parent is not None or session._bridge is not None


def wait_for_end(session: Session, process: subprocess.Popen[bytes]) -> None:
    """Returns when the process has ended."""
    if process.poll() is None and has_loop(session):
        session.wait(ended(process))
    process.wait()


def wait_for_exit(session: Session, process: Any, seconds: float | None) -> None:
    """Returns when any process (one of ours or not) has ended, or after the time."""
    if process.popen is not None and seconds is None:
        wait_for_end(session, process.popen)
        return
    limit = None if seconds is None else time.monotonic() + seconds
    while not process.has_exited and (limit is None or time.monotonic() < limit):
        if has_loop(session):
            session.wait(asyncio_sleep(_PAUSE))
        else:
            time.sleep(_PAUSE)


async def asyncio_sleep(seconds: float) -> None:
    import asyncio  # deferred

    await asyncio.sleep(seconds)


async def readiness(reading: list[int], writing: int | None) -> None:
    """Ends when one of the descriptors can be used."""
    import asyncio  # deferred

    loop = asyncio.get_running_loop()
    done: asyncio.Future[None] = loop.create_future()

    def arrived() -> None:
        if not done.done():
            done.set_result(None)

    for descriptor in reading:
        loop.add_reader(descriptor, arrived)
    if writing is not None:
        loop.add_writer(writing, arrived)
    try:
        await done
    finally:
        for descriptor in reading:
            loop.remove_reader(descriptor)
        if writing is not None:
            loop.remove_writer(writing)


async def ended(process: subprocess.Popen[bytes]) -> None:
    """Ends with the process."""
    import asyncio  # deferred

    try:
        descriptor = os.pidfd_open(process.pid)
    except (AttributeError, OSError):  # not Linux, or an old kernel
        while process.poll() is None:
            await asyncio.sleep(0.01)
        return
    try:
        while process.poll() is None:
            await readiness([descriptor], None)
    finally:
        os.close(descriptor)

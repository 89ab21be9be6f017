"""What every test leaves as it was."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Iterator

import pytest
from hypothesis import settings

from poshws.corelib import alarms
from poshws.corelib.current_session import resume_sessions, running_sessions
from poshws.runtime.execution import fibers

# How long an example takes depends on what else the machine does.
settings.register_profile("any machine", settings(deadline=None))
settings.load_profile("any machine")


ENDING = [
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
]


def pytest_configure() -> None:
    """What a test starts hears signals, whether whoever runs the tests ignores them or not (as
    `nohup` and what a shell runs behind do): to ignore is inherited, a handler is not.
    """
    for number in ENDING:
        if signal.getsignal(number) == signal.SIG_IGN:
            signal.signal(number, lambda *_: None)


@pytest.fixture(autouse=True)
def signals() -> Iterator[None]:
    """No test leaves a handler of a signal, or a function that is still to be called, to others:
    it would end, or interrupt, the process of all tests.
    """
    before = {number: signal.getsignal(number) for number in ENDING}
    yield
    left = [number for number in ENDING if signal.getsignal(number) != before[number]]
    for number in left:
        signal.signal(number, before[number])
    late = alarms.cancel_all()
    assert not left, "handlers of signals are left"
    assert not late, "alarms are left"


@pytest.fixture(autouse=True)
def environment() -> Iterator[None]:
    """Scripts set variables of the process; the next test must not see them."""
    before = dict(os.environ)
    yield
    if before != dict(os.environ):
        os.environ.clear()
        os.environ.update(before)


@pytest.fixture(autouse=True)
def sessions() -> Iterator[None]:
    """A session that a test begins ends with it: none is the running one of the next."""
    before = running_sessions()
    yield
    for session in set(running_sessions()).difference(before):
        session.close()
    resume_sessions(before)


@pytest.fixture(scope="module", autouse=True)
def closed_loops() -> Iterator[None]:
    """A loop left open is told where it was opened, not by the test that runs when it goes."""
    opened: list[asyncio.AbstractEventLoop] = []
    new_loop = fibers.new_loop

    def kept_loop() -> asyncio.AbstractEventLoop:
        opened.append(new_loop())
        return opened[-1]

    fibers.new_loop = kept_loop
    yield
    fibers.new_loop = new_loop
    left = [loop for loop in opened if not loop.is_closed()]
    for loop in left:
        loop.close()
    assert not left, "a session of this module was not closed"


@pytest.fixture(autouse=True)
def breakpoints() -> Iterator[None]:
    """A breakpoint that a script leaves behind slows down, and tells of, all that later ones do."""
    yield
    if "poshws.runtime.debugger.breakpoints" in sys.modules:
        from poshws.runtime.execution import units
        from poshws.runtime.session import variables

        units.tracing.is_on = False
        variables.watched.clear()

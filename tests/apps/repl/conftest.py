"""A prompt without a terminal: keys come from a pipe, what is printed goes to a text."""

from __future__ import annotations

import io
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import DummyOutput

from poshws.apps.repl.loop import Repl
from poshws.host.console_host import ConsoleHost, new_session
from poshws.runtime.session.session import Session

Typed = Callable[..., "Outcome"]
PAUSE = 0.15  # seconds: what a person is at least slower than the prompt


class Outcome:
    """What came of some typing."""

    def __init__(self, repl: Repl, code: int, output: str, errors: str) -> None:
        self.session = repl.session
        self.code = code
        self.output = output
        self.errors = errors

    @property
    def lines(self) -> list[str]:
        """The lines printed."""
        return self.output.splitlines()


def send(keys: PipeInput, strings: tuple[str, ...], pause: float) -> None:
    """Sends the keys, and what ends the prompt whatever state they left it in."""
    for text in (*strings, "\x03", "\x04"):
        if pause:
            time.sleep(pause)
        keys.send_text(text)


def interrupt(session: Session) -> None:
    """Sends Ctrl+C's signal once a command has set `$started`."""
    end = time.monotonic() + 10
    while not session.get_variable("started"):
        if time.monotonic() > end:
            return
        time.sleep(0.02)
    time.sleep(PAUSE)
    signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)


@contextmanager
def deaf_to_interrupts() -> Iterator[None]:
    """A signal that comes too early or too late for the prompt, which has a handler of its own, does
    not interrupt the tests; nor does the prompt find it ignored.
    """
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@pytest.fixture
def typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Typed]:
    """Types keys at a fresh prompt that ends with Ctrl+D; gives what came of it."""
    monkeypatch.setenv("NO_COLOR", "1")
    with create_pipe_input() as keys:

        def run(
            *strings: str, history: str = "", slowly: bool = False, interrupted: bool = False
        ) -> Outcome:
            output, errors = io.StringIO(), io.StringIO()
            session = new_session(ConsoleHost(output, errors))
            path = history or str(tmp_path / "history.txt")
            repl = Repl(session, input=keys, output=DummyOutput(), history=path)
            threads = [threading.Thread(target=send, args=(keys, strings, PAUSE if slowly else 0))]
            if interrupted:
                threads.append(threading.Thread(target=interrupt, args=(session,)))
            with deaf_to_interrupts():
                for thread in threads:
                    thread.start()
                code = repl.run()
                for thread in threads:
                    thread.join()
            session.bridge.close()
            return Outcome(repl, code, output.getvalue(), errors.getvalue())

        yield run

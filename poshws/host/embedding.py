"""PowerShell from Python: `run("1 + 1")` gives `[2]`."""

from __future__ import annotations

import asyncio
import io
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from poshws.corelib.current_session import leave_session, resume_sessions, running_sessions
from poshws.corelib.exceptions.dotnet import InvalidOperationException, NetException
from poshws.host.console_host import ConsoleHost, new_session
from poshws.runtime.execution.control_flow import (
    CannotWait,
    ExitSignal,
    PipelineStopped,
    Signal,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

_CANNOT_WAIT = (
    "The script waits, and asyncio's event loop is running around it: "
    "run it with `await session.arun(...)`."
)

ScriptError = NetException
"""An error that ended a script: PowerShell's message, its record in `error_record`."""


class ScriptExit(Exception):
    """A script said `exit`; `code` is its exit code."""

    def __init__(self, code: int) -> None:
        super().__init__(f"The script has ended with exit code {code}.")
        self.code = code


class Session:
    """A PowerShell session for Python: variables and functions stay from one `run` to the next.

    >>> with Session() as session:
    ...     session.run("$x = 20")
    ...     session.run("$x + 22")
    []
    [42]
    """

    def __init__(self, output: TextIO | None = None, errors: TextIO | None = None) -> None:
        """`output` gets what Write-Host and warnings write, standard output where it is not given;
        `errors` gets the errors that end nothing. Where that is not given, they are only kept.
        """
        shown: Any = errors if errors is not None else _Nowhere()
        self._session = new_session(ConsoleHost(output, shown))
        self._turns: asyncio.Lock | None = None

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def run(self, text: str, **variables: Any) -> list[Any]:
        """Runs a script and gives the objects it wrote.

        Raises ScriptError for an error that ends the script, among them ParseException for a text
        that can't be read; ScriptExit for `exit`; KeyboardInterrupt for Ctrl+C. Other errors are in
        `errors`. Where asyncio runs, a script that waits is refused: there is `arun`.
        """
        items: list[Any] = []
        with self._running():
            self._run(text, variables, items)
        return items

    async def arun(self, text: str, **variables: Any) -> list[Any]:
        """As `run`, on the event loop that runs: while the script waits, others go on. Scripts of
        one session run one after the other. Cancelling it ends the script, `finally` blocks run.
        """
        if self._turns is None:
            self._turns = asyncio.Lock()
        items: list[Any] = []
        async with self._turns:
            bridge = self._session.bridge
            bridge.adopt_loop(asyncio.get_running_loop())

            def work() -> None:
                with self._running():
                    self._run(text, variables, items)

            outside = running_sessions()
            try:
                await bridge.spawn(work)
            finally:
                resume_sessions(outside)
        return items

    def _run(self, text: str, variables: dict[str, Any], items: list[Any]) -> None:
        for name, value in variables.items():
            self._session.set_variable(name, value)
        try:
            self._session.run_text(text, items.append)
        except ExitSignal as ended:
            raise ScriptExit(ended.code) from None
        except PipelineStopped:
            raise KeyboardInterrupt from None
        except CannotWait:
            raise InvalidOperationException(_CANNOT_WAIT) from None
        except Signal:
            return  # a `break` without a loop ends the script

    @contextmanager
    def _running(self) -> Iterator[None]:
        """This session is the one that runs, whichever others there are."""
        outside = running_sessions()
        resume_sessions((*(each for each in outside if each is not self._session), self._session))
        try:
            yield
        finally:
            resume_sessions(outside)

    @property
    def errors(self) -> list[Any]:
        """The error records so far, the newest first."""
        return list(self._session.error_list)

    def close(self) -> None:
        """Ends the session and what it left running."""
        leave_session(self._session)
        self._session.close()


class _Nowhere(io.TextIOBase):
    """Takes text and keeps nothing."""

    def write(self, text: str) -> int:
        return len(text)


def run(text: str, **variables: Any) -> list[Any]:
    """Runs a script in a session of its own and gives the objects it wrote.

    Raises what `Session.run` raises.
    """
    with Session() as session:
        return session.run(text, **variables)


async def arun(text: str, **variables: Any) -> list[Any]:
    """As `run`, on the event loop that runs."""
    with Session() as session:
        return await session.arun(text, **variables)

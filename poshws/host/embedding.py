"""PowerShell from Python: `run("1 + 1")` gives `[2]`."""

from __future__ import annotations

from typing import Any

from poshws.corelib.current_session import leave_session
from poshws.host.console_host import new_session


class Session:
    """A PowerShell session for Python: variables and functions stay from one `run` to the next.

    >>> with Session() as session:
    ...     session.run("$x = 20")
    ...     session.run("$x + 22")
    []
    [42]
    """

    def __init__(self) -> None:
        self._session = new_session()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def run(self, text: str, **variables: object) -> list[Any]:
        """Runs a script and gives the objects it wrote.

        Raises `poshws.corelib.exceptions.NetException` for an error that ends the
        script, among them
        ParseException for a text that can't be read. Other errors are in `errors`.
        """
        for name, value in variables.items():
            self._session.set_variable(name, value)
        items: list[Any] = []
        self._session.run_text(text, items.append)
        return items

    @property
    def errors(self) -> list[Any]:
        """The error records so far, the newest first."""
        return list(self._session.error_list)

    def close(self) -> None:
        """Ends the session and what it left running."""
        leave_session(self._session)
        self._session.close()


def run(text: str, **variables: object) -> list[Any]:
    """Runs a script in a session of its own and gives the objects it wrote.

    Raises what `Session.run` raises.
    """
    with Session() as session:
        return session.run(text, **variables)

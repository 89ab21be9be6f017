"""Runs a PowerShell expression and gives its value as text: `run("1 + 1")` is "2"."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from poshws.corelib import execution_context
from poshws.host.embedding import Session


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    before = execution_context.current
    with Session() as made:
        yield made
    execution_context.current = before  # the other tests of values run without a session


@pytest.fixture
def run(session: Session) -> Callable[[str], str]:
    def text_of(script: str) -> str:
        """The values joined by blanks; an error's innermost message behind a `!`."""
        caught = "catch { $e = $_.Exception; while ($e.InnerException) { $e = $e.InnerException }; "
        caught += "'!' + $e.GetType().Name + ': ' + $e.Message }"
        found = session.run(f'try {{ $r = & {{ {script} }}; "$r" }} {caught}')
        return str(found[0])

    return text_of

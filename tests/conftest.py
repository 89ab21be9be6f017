"""What every test leaves as it was."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import pytest
from hypothesis import settings

# How long an example takes depends on what else the machine does.
settings.register_profile("any machine", settings(deadline=None))
settings.load_profile("any machine")


@pytest.fixture(autouse=True)
def environment() -> Iterator[None]:
    """Scripts set variables of the process; the next test must not see them."""
    before = dict(os.environ)
    yield
    if before != dict(os.environ):
        os.environ.clear()
        os.environ.update(before)


@pytest.fixture(autouse=True)
def breakpoints() -> Iterator[None]:
    """A breakpoint that a script leaves behind slows down, and tells of, all that later ones do."""
    yield
    if "poshws.runtime.debugger.breakpoints" in sys.modules:
        from poshws.runtime.execution import units
        from poshws.runtime.session import variables

        units.tracing.is_on = False
        variables.watched.clear()

"""A Describe outside of Invoke-Pester: discovered, run and reported at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from poshws.pester.drive import TestDrive
from poshws.pester.execution import run_block
from poshws.pester.filters import Filters
from poshws.pester.report import Reporter
from poshws.pester.state import PesterRun, close_run
from poshws.pester.tree import Block

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session


def run_alone(ps: Session, add: Callable[[], None]) -> None:
    """Finds what `add` adds, then runs it."""
    run = PesterRun(Reporter(ps, "Detailed"), Filters())
    ps.features[PesterRun] = run
    container = run.current = Block("Container", "", None)
    container.scope, container.state = ps.scope, ps.state
    try:
        run.drive = TestDrive(ps)
        add()
        run.is_discovering = False
        run_block(ps, run, container)
    finally:
        close_run(ps, run)
        del ps.features[PesterRun]

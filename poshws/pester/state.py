"""The test run a session is in: the block that is being looked through or run, the tests so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.objects.conversion.strings import convert_to_string
from poshws.pester.mocking.frames import close_frame
from poshws.pester.tree import Block, Test

if TYPE_CHECKING:
    from poshws.pester.filters import Filters
    from poshws.pester.report import Reporter
    from poshws.runtime.session.session import Session


RESULT_ID = "PesterTest"
"""How the error ids begin by which Set-ItResult ends a test: PesterTestSkipped and the like."""


def chosen_result(record: Any) -> tuple[str, str] | None:
    """The result that Set-ItResult asked for, and why; None for an error of any other kind."""
    id = str(record.fully_qualified_error_id).partition(",")[0]
    if not id.startswith(RESULT_ID):
        return None
    return id.removeprefix(RESULT_ID), str(record.target_object or "")


class PesterRun:
    """One Invoke-Pester, or one file that calls Describe by itself."""

    def __init__(self, reporter: Reporter, filters: Filters) -> None:
        self.reporter = reporter
        self.filters = filters
        self.containers: list[Block] = []
        self.current: Block | None = None
        self.test: Test | None = None
        self.is_discovering = True
        self.drive: Any = None
        # Should's ErrorAction where a call does not say it: Stop or Continue.
        self.should_action = "Stop"
        # Called the way Pester 4 was: messages of errors may be parts then.
        self.is_legacy = False


def close_run(ps: Session, run: PesterRun) -> None:
    """Takes away what tests may have left behind: the drive, and hooks of mocks."""
    if run.drive is not None:
        run.drive.close()
    for container in run.containers:
        close_frame(ps, container)


def run_of(ps: Session) -> PesterRun | None:
    """The test run that goes on, or None."""
    session: Session | None = ps
    while session is not None:
        found: PesterRun | None = session.features.get(PesterRun)
        if found is not None:
            return found
        session = session.parent
    return None


def depth_of_test(ps: Session) -> int:
    """How many names the path of the running test has; 0 outside of tests."""
    run = run_of(ps)
    return 0 if run is None or run.test is None else len(run.test.path)


def keeps_going(run: PesterRun, action: object) -> bool:
    """Whether a test goes on behind a failed Should, by its ErrorAction or the configuration's."""
    said = run.should_action if action is None else str(convert_to_string(action))
    return said.lower() != "stop"


def current_block(ps: Session, command: str) -> tuple[PesterRun, Block]:
    """The run and its block; raises RuntimeException outside of both."""
    run = run_of(ps)
    if run is None or run.current is None:
        raise RuntimeException(
            f"The {command} command may only be used from within a Describe block.",
            error_id="RuntimeException",
        )
    return run, run.current

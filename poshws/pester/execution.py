"""Runs blocks and tests: setups around, errors kept, results reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.pester.mocking.frames import close_frame
from poshws.pester.names import shown_name
from poshws.pester.running import run_in, set_data, setup_scope
from poshws.pester.state import PesterRun, chosen_result, run_of
from poshws.pester.style import setups_of
from poshws.pester.tree import Block, Test
from poshws.runtime.errors.records import record_of as record
from poshws.runtime.execution.control_flow import BreakSignal, ContinueSignal
from poshws.runtime.session.scopes import Scope, SessionState

if TYPE_CHECKING:
    from poshws.corelib.exceptions.error_records import ErrorRecord
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.session.session import Session


def look_through(ps: Session, run: PesterRun, block: Block) -> None:
    """Runs a block's body to find its tests; what it throws ends the discovery of the file."""
    before, run.current = run.current, block
    try:
        assert block.script is not None and block.discovery_scope is not None
        set_data(block.discovery_scope, block.data)
        run_in(ps, block.script, block.discovery_scope, block.data)
    except (BreakSignal, ContinueSignal):
        return
    finally:
        run.current = before


def run_block(ps: Session, run: PesterRun, block: Block) -> None:
    """Runs all of a block: what was found, or in Pester 4's manner what its body says."""
    if not run.is_legacy and not any(test.is_wanted for test in block.tests()):
        return
    block.start()
    before, run.current = run.current, block
    if run.drive is not None:
        run.drive.repair()
    marks = run.drive.mark() if run.drive is not None else None
    try:
        if run.is_legacy:
            _run_body_in_place(ps, block)
        else:
            _run_found(ps, run, block)
    finally:
        run.current = before
        close_frame(ps, block)
        if marks is not None and run.drive is not None:
            run.drive.clear(marks)
        block.stop()
        run.reporter.block_ends(block)


def _run_found(ps: Session, run: PesterRun, block: Block) -> None:
    if block.scope is None:
        assert block.parent is not None
        block.scope = _scope_in(block.parent, block.state)
    set_data(block.scope, block.data)
    block.scope.variables.update(block.parameters)
    has_setups = not block.blocking_errors and not _all_skipped(block)
    if has_setups:
        _run_setups(ps, block, "BeforeAll")
    if block.script is not None and not block.setup_errors:
        block.shown_name = shown_name(ps, block.name, block.script, block.scope)
    for item in block.items:
        if isinstance(item, Test):
            run_test(ps, run, item)
        else:
            run_block(ps, run, item)
    if has_setups:
        _run_setups(ps, block, "AfterAll")


def _scope_in(block: Block, state: SessionState | None) -> Scope:
    """A scope for what is run in a block, below that of its setups; code of a module has the module
    around it. It is made when its turn comes, so that it knows the classes of the setups.
    """
    if state is not None and state is not block.state:
        return Scope(state.root)
    return Scope(block.scope)


def _all_skipped(block: Block) -> bool:
    return all(test.is_skipped or not test.is_wanted for test in block.tests())


def _run_body_in_place(ps: Session, block: Block) -> None:
    """Pester 4's manner: the setups first, then the body, whose tests run as they are met."""
    scope = block.scope = block.discovery_scope
    assert block.script is not None and scope is not None
    block.setups = setups_of(ps, block.script)
    block.has_begun = True
    # They are dot-sourced where Describe is called: their variables are the file's.
    outer = scope.parent or scope
    if not block.is_skipped:
        _run_setups(ps, block, "BeforeAll", outer)
    set_data(scope, block.data)
    record = _failure_of(ps, block.script, scope, block.data)
    if record is not None:
        block.errors.append(record)
    if not block.is_skipped:
        _run_setups(ps, block, "AfterAll", outer)


def _run_setups(ps: Session, block: Block, kind: str, outer: Scope | None = None) -> None:
    scope = block.scope if outer is None else outer
    assert scope is not None
    for script in block.setups[kind]:
        record = _failure_of(ps, script, setup_scope(script, scope), block.data)
        if record is not None:
            block.errors.append(record)
            if kind == "BeforeAll":
                block.setup_errors.append(record)
            return


def _failure_of(ps: Session, script: ScriptBlock, scope: Scope, data: object) -> object:
    """Runs a script; gives the record of the error that ended it, None where it came to its end."""
    try:
        run_in(ps, script, scope, data)
    except (BreakSignal, ContinueSignal):
        return None
    except Exception as error:  # the border of a test's code: whatever failed in it is reported
        return record_of(ps, error)
    return None


def run_test(ps: Session, run: PesterRun, test: Test) -> None:
    """Runs one test and reports what came of it."""
    if not test.is_wanted:
        return
    test.start()
    run.reporter.test_begins(test)
    before, run.test = run.test, test
    try:
        if test.is_skipped:
            test.result = "Skipped"
        elif test.is_pending or test.script is None:
            test.result = "Pending"
        elif test.block.blocking_errors:
            test.errors += test.block.blocking_errors[:1]
            test.result = "Failed"
        else:
            _run_body(ps, test)
    finally:
        close_frame(ps, test)
        run.test = before
        test.stop()
    run.reporter.test_ends(test)


def _run_body(ps: Session, test: Test) -> None:
    assert test.script is not None
    run = run_of(ps)
    if run is not None and run.is_legacy:
        # A test of Pester 4 runs inside the body, where its setups run, too; its cases only fill
        # parameters.
        around = test.block.scope
        assert around is not None
        scope = Scope(around)
    else:
        around = None
        scope = _scope_in(test.block, test.script.state)
        set_data(scope, test.data)
    chain = test.block.chain
    try:
        for block in chain:
            for setup in block.setups["BeforeEach"]:
                run_in(ps, setup, around or scope, test.data)
        if around is None:
            test.shown_name = shown_name(ps, test.name, test.script, scope)
        run_in(ps, test.script, scope, test.data)
        # A failed Should may have let the test go on.
        test.result = "Failed" if test.errors else "Passed"
    except (BreakSignal, ContinueSignal):
        test.result = "Passed"
    except Exception as error:  # the border of a test's code
        _end_early(test, record_of(ps, error))
    finally:
        _tear_down(ps, test, around or scope)


def _end_early(test: Test, record: object) -> None:
    """An error fails the test, unless it is the one by which Set-ItResult ends it."""
    chosen = chosen_result(record)
    if chosen is None:
        test.errors.append(record)
        test.result = "Failed"
    elif not test.errors:
        test.result, test.reason = chosen


def _tear_down(ps: Session, test: Test, scope: Scope) -> None:
    for block in reversed(test.block.chain):
        for setup in block.setups["AfterEach"]:
            record = _failure_of(ps, setup, scope, test.data)
            if record is not None:
                _end_early(test, record)


def record_of(ps: Session, error: Exception) -> ErrorRecord:
    """The error record of what ended a test."""
    return record(ps, error)

"""Runs blocks and tests: setups around, errors kept, results reported."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.pester.names import shown_name
from poshws.pester.running import run_in, set_data, values_of
from poshws.pester.state import PesterRun, chosen_result, run_of
from poshws.pester.style import setups_of
from poshws.pester.tree import Block, Test
from poshws.runtime.execution.control_flow import BreakSignal, ContinueSignal
from poshws.runtime.session.scopes import Scope
from poshws.runtime.session.variables import Variable

if TYPE_CHECKING:
    from poshws.runtime.session.session import Session


def look_through(ps: Session, run: PesterRun, block: Block) -> None:
    """Runs a block's body to find its tests; its variables stay for them."""
    before, run.current = run.current, block
    try:
        assert block.script is not None and block.scope is not None
        set_data(block.scope, block.data)
        run_in(ps, block.script, block.scope, block.data)
    except (BreakSignal, ContinueSignal):
        return
    except Exception as error:
        block.errors.append(record_of(ps, error))
    finally:
        run.current = before
        block.found = {key: value for key, (_, value) in values_of(block.scope).items()}


def run_block(ps: Session, run: PesterRun, block: Block) -> None:
    """Runs all of a block: what was found, or in place what its body says."""
    has_tests = block.runs_in_place or any(test.is_wanted for test in block.tests())
    if not has_tests and not block.errors:
        return
    block.start()
    run.reporter.block_begins(block)
    before, run.current = run.current, block
    marks = run.drive.mark() if run.drive is not None else None
    mocks = len(run.mocks)
    try:
        if block.runs_in_place:
            _run_in_place(ps, run, block)
        else:
            _run_found(ps, run, block)
    finally:
        run.current = before
        del run.mocks[mocks:]
        if marks is not None and run.drive is not None:
            run.drive.clear(marks)
        block.stop()
        run.reporter.block_ends(block)


def _run_found(ps: Session, run: PesterRun, block: Block) -> None:
    if not block.errors and not _all_skipped(block):
        _run_setups(ps, block, "BeforeAll")
    for item in block.items:
        if isinstance(item, Test):
            run_test(ps, run, item)
        else:
            item.errors += [error for error in block.errors if error not in item.errors]
            run_block(ps, run, item)
    if not _all_skipped(block):
        _run_setups(ps, block, "AfterAll")


def _all_skipped(block: Block) -> bool:
    return all(test.is_skipped or not test.is_wanted for test in block.tests())


def _run_in_place(ps: Session, run: PesterRun, block: Block) -> None:
    """Pester 4's manner: the setups first, then the body, whose tests run as they are met."""
    assert block.script is not None and block.scope is not None
    before, run.is_discovering = run.is_discovering, False
    try:
        block.setups = setups_of(ps, block.script)
        block.has_begun = True
        if not block.is_skipped:
            _run_setups(ps, block, "BeforeAll")
        set_data(block.scope, block.data)
        try:
            run_in(ps, block.script, block.scope, block.data)
        except (BreakSignal, ContinueSignal):
            pass
        except Exception as error:
            block.errors.append(record_of(ps, error))
        if not block.is_skipped:
            _run_setups(ps, block, "AfterAll")
    finally:
        run.is_discovering = before


def _run_setups(ps: Session, block: Block, kind: str) -> None:
    assert block.scope is not None or block.kind == "Container"
    for script in block.setups[kind]:
        try:
            run_in(ps, script, block.scope if block.scope is not None else ps.scope, block.data)
        except (BreakSignal, ContinueSignal):
            continue
        except Exception as error:
            block.errors.append(record_of(ps, error))
            return


def run_test(ps: Session, run: PesterRun, test: Test) -> None:
    """Runs one test and reports what came of it."""
    if not test.is_wanted:
        return
    test.start()
    before, run.test = run.test, test
    mocks = len(run.mocks)
    try:
        if test.is_skipped:
            test.result = "Skipped"
        elif test.is_pending or test.script is None:
            test.result = "Pending"
        elif test.block.errors:
            test.errors += test.block.errors[:1]
            test.result = "Failed"
        else:
            _run_body(ps, test)
    finally:
        del run.mocks[mocks:]
        run.test = before
        test.stop()
    run.reporter.test_ends(test)


def _run_body(ps: Session, test: Test) -> None:
    scope = Scope(test.block.scope)
    _restore_seen(scope, test)
    run = run_of(ps)
    if run is None or not run.is_legacy:  # Pester 4's cases only fill parameters
        set_data(scope, test.data)
    chain = test.block.chain
    assert test.script is not None
    try:
        test.shown_name = shown_name(ps, test.name, test.data, scope)
        for block in chain:
            for setup in block.setups["BeforeEach"]:
                run_in(ps, setup, scope, test.data)
        run_in(ps, test.script, scope, test.data)
        # A failed Should may have let the test go on.
        test.result = "Failed" if test.errors else "Passed"
    except (BreakSignal, ContinueSignal):
        test.result = "Passed"
    except Exception as error:
        _end_early(test, record_of(ps, error))
    finally:
        _tear_down(ps, test, scope)


def _end_early(test: Test, record: Any) -> None:
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
            try:
                run_in(ps, setup, scope, test.data)
            except (BreakSignal, ContinueSignal):
                continue
            except Exception as error:
                _end_early(test, record_of(ps, error))


def _restore_seen(scope: Scope, test: Test) -> None:
    """Variables of the bodies around that went on changing after the test was met."""
    for block in test.block.chain:
        if block.scope is None:
            continue
        for key, last in block.found.items():
            seen = test.seen.get(key)
            variable = block.scope.variables.get(key)
            if seen is None or variable is None or seen[1] is last:
                continue
            if variable.value is last:
                scope.variables[key] = Variable(seen[0], seen[1])


def record_of(ps: Session, error: Exception) -> Any:
    """The error record of what ended a test."""
    from poshws.runtime.errors.records import record_of as record

    return record(ps, error)

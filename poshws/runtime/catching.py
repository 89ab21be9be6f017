"""Which catch clause or trap takes an error, and what it sees in `$_`.

After ExceptionHandlingOps.FindMatchingHandler of PowerShell: every error that is no
RuntimeException is seen inside one; first the inner exception is held against the clauses, then the
outer one, and the most special clause wins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.values.exceptions import ActionPreferenceStopException, NetException, RuntimeException
from poshws.values.powershell_exceptions import CmdletInvocationException, as_thrown
from poshws.values.types import type_of

if TYPE_CHECKING:
    from poshws.runtime.session import Session
    from poshws.values.errors import ErrorRecord
    from poshws.values.types import Type

RUNTIME_EXCEPTION = "System.Management.Automation.RuntimeException"


class Clause:
    """One type of one clause; `type` is None for a clause that takes all."""

    __slots__ = ("index", "rank", "type")

    def __init__(self, index: int, kind: Type | None) -> None:
        self.index = index
        self.type = kind
        self.rank = 0


def choose(
    ps: Session, error: BaseException, record: ErrorRecord, clauses: tuple[tuple[str, ...], ...]
) -> tuple[int, BaseException]:
    """The number of the catch clause, -1 for none, and the exception that it takes."""
    listed = _ranked(_clauses(ps, clauses))
    best: Clause | None = None
    passed = error
    for exception in _candidates(error, record):
        if best is not None and best.rank == 0 and best.type is not None:
            break
        found = _matching(_hierarchy(exception), listed)
        if found is None:
            continue
        better = best is None or found.rank < best.rank
        if better or (best is not None and found.rank == best.rank and best.type is None):
            best, passed = found, exception if exception is not None else error
    return (best.index if best is not None else -1), passed


def choose_trap(
    ps: Session, error: BaseException, names: tuple[str | None, ...]
) -> tuple[int, BaseException]:
    """The number of the trap, -1 for none, and the exception that it takes."""
    listed = _clauses(ps, tuple((name,) if name else () for name in names))
    outer, inner = _outer_and_inner(error)
    found = _matching(_hierarchy(inner), listed) if inner is not None else None
    passed: BaseException | None = inner
    if found is None or found.type is None:
        of_outer = _matching(_hierarchy(outer), listed)
        if of_outer is not found:
            found, passed = of_outer, outer
    return (found.index if found is not None else -1), passed if passed is not None else error


def record_to_pass(
    record: ErrorRecord, error: BaseException, exception: BaseException
) -> ErrorRecord:
    """`$_`: an error without a record of its own shows the exception that the clause took."""
    if record.exception is not error or exception is error:
        return record
    if not isinstance(error, RuntimeException) or error.ended_command:
        return record
    from poshws.values.statics.error_records import RecordMembers

    copy = RecordMembers.new(record, exception)
    copy.category_info = record.category_info
    copy.script_stack_trace = record.script_stack_trace
    copy.is_reported = record.is_reported
    return copy


def _clauses(ps: Session, clauses: tuple[tuple[str, ...], ...]) -> list[Clause]:
    from poshws.runtime.type_ops import find_type

    listed: list[Clause] = []
    for index, names in enumerate(clauses):
        if not names:
            listed.append(Clause(index, None))
        for name in names:
            kind = find_type(ps, name)
            if kind is not None:
                listed.append(Clause(index, kind))
    return listed


def _ranked(listed: list[Clause]) -> list[Clause]:
    """A clause's rank is the number of listed types that derive from its own."""
    for clause in listed:
        if clause.type is None:
            clause.rank = len(listed) - 1
            continue
        name = clause.type.full_name
        clause.rank = sum(
            other is not clause
            and other.type is not None
            and other.type.full_name != name
            and any(each.full_name == name for each in other.type.hierarchy())
            for other in listed
        )
    return listed


def _outer_and_inner(error: BaseException) -> tuple[BaseException | None, BaseException | None]:
    """The RuntimeException an error is or stands in (None: one that holds it), and the inside."""
    if isinstance(error, NetException) and error.ended_command:
        return as_thrown(error), error
    if isinstance(error, RuntimeException):
        return error, getattr(error, "inner_exception", None)
    return None, error


def _candidates(error: BaseException, record: ErrorRecord) -> list[BaseException | None]:
    outer, inner = _outer_and_inner(error)
    found: list[BaseException | None] = [inner] if inner is not None else []
    found.append(outer)
    if isinstance(error, ActionPreferenceStopException) and record.exception is not error:
        found += _candidates(record.exception, record)
    elif isinstance(outer, CmdletInvocationException):
        deeper = getattr(inner, "inner_exception", None)
        if deeper is not None:
            found.append(deeper)
    return found


def _hierarchy(exception: BaseException | None) -> list[str]:
    if exception is None:
        from poshws.values.types import declared_type

        return [each.full_name for each in declared_type(RUNTIME_EXCEPTION).hierarchy()]
    return [each.full_name for each in type_of(exception).hierarchy()]


def _matching(hierarchy: list[str], listed: list[Clause]) -> Clause | None:
    """The clause of exactly the type, else of one above it, else one that takes all."""
    for clause in listed:
        if clause.type is not None and clause.type.full_name == hierarchy[0]:
            return clause
    for clause in listed:
        if clause.type is not None and clause.type.full_name in hierarchy:
            return clause
    return next((clause for clause in listed if clause.type is None), None)

"""Which catch clause or trap takes an error, and what it sees in `$_`.

After ExceptionHandlingOps.FindMatchingHandler of PowerShell: every error that is no
RuntimeException is seen inside one; first the inner exception is held against the clauses, then the
outer one, and the most special clause wins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.corelib.exceptions.powershell import (
    CmdletInvocationException,
    RuntimeException,
    as_thrown,
    record_behind_stop,
)
from poshws.corelib.typesystem.types import declared_type, type_of
from poshws.runtime.commands.invocation import InvocationInfo
from poshws.runtime.execution.type_operations import find_type, type_named

if TYPE_CHECKING:
    from typing import Any

    from poshws.corelib.typesystem.types import Type
    from poshws.runtime.execution.units import Unit
    from poshws.runtime.session.session import Session

RUNTIME_EXCEPTION = "System.Management.Automation.RuntimeException"


class Clause:
    """One type of one clause; `type` is None for a clause that takes all."""

    __slots__ = ("index", "rank", "type")

    def __init__(self, index: int, kind: Type | None) -> None:
        self.index = index
        self.type = kind
        self.rank = 0


class Clauses:
    """The catch clauses of one statement, and which of them took errors of types seen before."""

    __slots__ = ("chosen", "listed")

    def __init__(self, listed: list[Clause]) -> None:
        self.listed = listed
        self.chosen: dict[tuple[Type | None, ...], tuple[int, int]] = {}


def choose(
    ps: Session,
    error: BaseException,
    record: ErrorRecord,
    clauses: tuple[tuple[str, ...], ...],
    unit: Unit,
    places: tuple[int, ...] = (),
) -> tuple[int, BaseException, ErrorRecord]:
    """The number of the catch clause, -1 for none, the exception that it takes, and its record."""
    known = _clauses_of(ps, clauses, unit, places)
    candidates = _candidates(error, record)
    types = tuple([None if each is None else type_of(each) for each, _ in candidates])
    found = known.chosen.get(types)
    if found is None:
        found = known.chosen[types] = _choose(known.listed, types)
    index, place = found
    passed, its_record = candidates[place] if place >= 0 else (None, record)
    return index, error if passed is None else passed, its_record


def _choose(listed: list[Clause], types: tuple[Type | None, ...]) -> tuple[int, int]:
    """The clause, and which of the candidates it takes, by their types."""
    best: Clause | None = None
    place = -1
    for number, kind in enumerate(types):
        if best is not None and best.rank == 0 and best.type is not None:
            break
        found = _matching(_hierarchy(kind), listed)
        if found is None:
            continue
        better = best is None or found.rank < best.rank
        if better or (best is not None and found.rank == best.rank and best.type is None):
            best, place = found, number
    return (best.index if best is not None else -1), place


def _clauses_of(
    ps: Session, clauses: tuple[tuple[str, ...], ...], unit: Unit, places: tuple[int, ...]
) -> Clauses:
    """The clauses with their types, kept with the unit while the same classes are in sight."""
    kept = unit.type_cache.get(clauses)
    if kept is not None and kept[0] is ps.scope.types:
        return kept[1]  # type: ignore[no-any-return]
    listed = _clauses(ps, clauses, unit, places)
    made = Clauses(_ranked(listed))
    names = [name for each in clauses for name in each]
    outside = ps.scope.types is not ps.global_scope.types
    may_change = outside and any(name.lower() in ps.global_scope.types for name in names)
    if sum(clause.type is not None for clause in listed) == len(names) and not may_change:
        unit.type_cache[clauses] = (ps.scope.types, made)
    return made


def choose_trap(
    ps: Session,
    error: BaseException,
    names: tuple[str | None, ...],
    unit: Unit | None,
    traps: tuple[Any, ...] = (),
) -> tuple[int, BaseException]:
    """The number of the trap, -1 for none, and the exception that it takes."""
    outer, inner = _outer_and_inner(error)
    if names == (None,):
        return 0, inner or outer or error
    places = tuple([row[2] for row in traps if row[0]])
    listed = _clauses(ps, tuple((name,) if name else () for name in names), unit, places)
    found = _matching(_hierarchy(type_of(inner)), listed) if inner is not None else None
    passed: BaseException | None = inner
    if found is None or found.type is None:
        of_outer = _matching(_hierarchy(type_of(outer) if outer is not None else None), listed)
        if of_outer is not found:
            found, passed = of_outer, outer
    return (found.index if found is not None else -1), passed if passed is not None else error


def record_to_pass(
    record: ErrorRecord, error: BaseException, exception: BaseException
) -> ErrorRecord:
    """`$_`: a copy of the record; an error without a record of its own shows the exception that
    the clause took.
    """
    copy = record.passed_on()
    if record.exception is not error or exception is error:
        return copy
    if isinstance(error, RuntimeException) and not error.ended_command:
        copy.exception = exception
    return copy


def _clauses(
    ps: Session,
    clauses: tuple[tuple[str, ...], ...],
    unit: Unit | None,
    places: tuple[int, ...] = (),
) -> list[Clause]:
    listed: list[Clause] = []
    place = iter(places)
    for index, names in enumerate(clauses):
        if not names:
            listed.append(Clause(index, None))
        for name in names:
            kind = find_type(ps, name, unit)
            at = next(place, 0)
            if kind is None:
                raise _unknown_type(ps, name, unit, at)
            listed.append(Clause(index, kind))
    return listed


def _unknown_type(ps: Session, name: str, unit: Unit | None, place: int) -> BaseException:
    """A clause of a type that isn't there is an error of its own, which stands at the type."""
    try:
        type_named(ps, unit, name)
    except RuntimeException as error:
        if unit is not None and place:
            extent = unit.extent(place)
            error.error_record.invocation_info = InvocationInfo(None, None, extent)
        return error.with_traceback(None)
    raise AssertionError(f"the type {name} is there")


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


def _candidates(
    error: BaseException, record: ErrorRecord
) -> list[tuple[BaseException | None, ErrorRecord]]:
    """The exceptions that clauses are held against, each with the record it would pass."""
    outer, inner = _outer_and_inner(error)
    found: list[tuple[BaseException | None, ErrorRecord]] = []
    if inner is not None:
        found.append((inner, record))
    found.append((outer, record))
    own = record_behind_stop(error, record)
    if own is not None:
        found += _candidates(record.exception, own)
    elif isinstance(outer, CmdletInvocationException):
        deeper = getattr(inner, "inner_exception", None)
        if deeper is not None:
            found.append((deeper, record))
    return found


def _hierarchy(kind: Type | None) -> list[str]:
    if kind is None:
        kind = declared_type(RUNTIME_EXCEPTION)
    return [each.full_name for each in kind.hierarchy()]


def _matching(hierarchy: list[str], listed: list[Clause]) -> Clause | None:
    """The clause of exactly the type, else of one above it, else one that takes all."""
    for clause in listed:
        if clause.type is not None and clause.type.full_name == hierarchy[0]:
            return clause
    for clause in listed:
        if clause.type is not None and clause.type.full_name in hierarchy:
            return clause
    return next((clause for clause in listed if clause.type is None), None)

"""Compare-Object: what two sets of objects have in common and what only one of them has."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Annotated

from poshws.binding import AllowEmptyCollection, Calls, CmdletContext, Param, Range, Session, cmdlet
from poshws.commands.utility.object.calculated import Calculated
from poshws.commands.utility.object.comparing import ObjectComparer
from poshws.commands.utility.object.culture_parameter import Culture
from poshws.commands.utility.object.ordering import (
    COMPARE_KEYS,
    Entry,
    EntryComparer,
    entries_of,
    read_keys,
)
from poshws.commands.utility.object.waiting import Waiting
from poshws.corelib.psobject import MISSING, Members, PSCustomObject, PSNoteProperty, PSObject
from poshws.objects.instance_members import add_member

_WIDEST = 2147483647
_EQUAL, _REFERENCE, _DIFFERENCE = "==", "<=", "=>"

_OBJECTS = "System.Management.Automation.PSObject[]"


@cmdlet("Compare-Object", alias=("compare", "diff"))
def compare_object(
    reference_object: Annotated[list[object], Param(type=_OBJECTS), AllowEmptyCollection()],
    difference_object: Annotated[
        list[object], Param(by_value=True, type=_OBJECTS), AllowEmptyCollection()
    ],
    *,
    sync_window: Annotated[int, Range(0, _WIDEST)] = _WIDEST,
    property: list[object] | None = None,
    exclude_different: bool = False,
    include_equal: bool = False,
    pass_thru: bool = False,
    culture: Culture = "",
    case_sensitive: bool = False,
    calls: Calls,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Compares two sets of objects.

    Each result says in SideIndicator where an object was found: <= only in the reference,
    => only in the difference, == in both.

    -ReferenceObject   The set to compare with.
    -DifferenceObject  The set to compare.
    -SyncWindow        How many neighbours are searched for a match.
    -Property          The properties to compare; without it the objects themselves.
    -ExcludeDifferent  Only what both have.
    -IncludeEqual      Also what both have.
    -PassThru          Gives the objects themselves, with SideIndicator added.
    -Culture           The culture whose rules strings are compared by.
    -CaseSensitive     Strings that differ by case are not equal.

    PS> Compare-Object 1, 2 2, 3 | ForEach-Object { "$($_.InputObject) $($_.SideIndicator)" }
    3 =>
    1 <=
    """
    keys = read_keys(property, COMPARE_KEYS, reference_object or ())
    shows_equal = include_equal or (exclude_different and not cmdlet.is_bound("IncludeEqual"))
    wanted = {_EQUAL} if shows_equal else set()
    if not exclude_different:
        wanted |= {_REFERENCE, _DIFFERENCE}
    comparer = EntryComparer(ObjectComparer(not case_sensitive), [False] * max(len(keys), 1))

    def entries(items: Sequence[object]) -> list[Entry]:
        return entries_of(session, [item for item in items if item is not None], keys)

    matching = _Matching(entries(reference_object or ()), comparer, sync_window)
    has_record = False
    for call in calls:
        has_record = True
        for entry in entries(call.difference_object or ()):
            yield from _written(matching.take(entry), wanted, keys, pass_thru)
    if not has_record:
        return
    yield from _written(matching.finish(), wanted, keys, pass_thru)


Found = Iterator[tuple[Entry, str]]


class _Matching:
    """Walks both sets side by side; what has no partner yet waits, up to the window's size."""

    def __init__(self, reference: list[Entry], comparer: EntryComparer, window: int) -> None:
        self._reference = reference
        self._position = 0
        self._comparer = comparer
        self._window = window
        self._waiting_reference = Waiting(comparer)
        self._waiting_difference = Waiting(comparer)

    def take(self, difference: Entry | None) -> Found:
        """One more object of the difference set, or None when they are all through."""
        reference: Entry | None = None
        if self._position < len(self._reference):
            reference = self._reference[self._position]
            self._position += 1
        if reference and difference and not self._comparer.compare(reference, difference):
            yield reference, _EQUAL
            return
        if difference is not None:
            partner = self._waiting_reference.pop_match(difference)
            if partner is not None:
                yield partner, _EQUAL
                difference = None
        if reference is not None and self._waiting_difference.pop_match(reference):
            yield reference, _EQUAL
            reference = None
        if difference is not None:
            yield from self._wait(difference, self._waiting_difference, _DIFFERENCE)
        if reference is not None:
            yield from self._wait(reference, self._waiting_reference, _REFERENCE)

    def finish(self) -> Found:
        """What has no partner in the end."""
        while self._position < len(self._reference):
            yield from self.take(None)
        for entry in self._waiting_difference:
            yield entry, _DIFFERENCE
        for entry in self._waiting_reference:
            yield entry, _REFERENCE

    def _wait(self, entry: Entry, waiting: Waiting, side: str) -> Found:
        if not self._window:
            yield entry, side
            return
        while len(waiting) >= self._window:
            yield waiting.pop_first(), side
        waiting.append(entry)


def _written(
    found: Found, wanted: set[str], keys: list[Calculated], pass_thru: bool
) -> Iterator[object]:
    make: Callable[[Entry], object] = _passed if pass_thru else (lambda each: _result(each, keys))
    for entry, side in found:
        if side in wanted:
            result = make(entry)
            if isinstance(result, PSCustomObject):
                result.remove("SideIndicator")
            add_member(result, PSNoteProperty("SideIndicator", side))
            yield result


def _passed(entry: Entry) -> object:
    if isinstance(entry.item, PSCustomObject | PSObject):
        return entry.item
    return PSObject(entry.item, Members())


def _result(entry: Entry, keys: list[Calculated]) -> PSCustomObject:
    result = PSCustomObject()
    if not keys:
        result.add(PSNoteProperty("InputObject", entry.item))
    for key, value in zip(keys, entry.values, strict=False):
        if keys:
            result.add(PSNoteProperty(str(key.expression), None if value is MISSING else value))
    return result

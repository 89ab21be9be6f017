"""Select-Object: some of the objects, and some of the properties of each."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import Annotated

from poshws.binding import CmdletContext, Pipe, Range, Session, cmdlet
from poshws.commands.reporting import record_of_input
from poshws.commands.sequences import enumerate_value
from poshws.commands.utility.object.calculated import EXPRESSION, Calculated, Key, read_calculated
from poshws.commands.utility.object.comparing import ObjectComparer
from poshws.commands.utility.object.distinct import unique_values
from poshws.commands.utility.object.expressions import (
    PropertyExpression,
    PropertyResult,
    property_spelling,
    script_value,
)
from poshws.corelib.exceptions.dotnet import InvalidOperationException
from poshws.corelib.exceptions.error_records import ErrorRecord
from poshws.corelib.exceptions.powershell import PSArgumentException
from poshws.corelib.psobject import (
    MISSING,
    Members,
    MemberSlot,
    PSCustomObject,
    PSNoteProperty,
    PSObject,
    unwrap,
)
from poshws.corelib.text.wildcard import WildcardPattern
from poshws.corelib.typesystem.types import type_of
from poshws.objects.instance_members import add_member, type_names
from poshws.runtime.execution.scriptblock import ScriptBlock

_INTEGERS = Range(0, 2147483647)
_KEYS = (EXPRESSION, Key("name", ("label",), ("System.String",)))
_WAS_THERE = 'The property cannot be processed because the property "{0}" already exists.'


class _ExpandError(Exception):
    """An object whose property can't be expanded: reported, and the next object follows."""

    def __init__(self, record: ErrorRecord) -> None:
        super().__init__(record)
        self.record = record


@cmdlet(
    "Select-Object",
    order="input",
    alias="select",
    default_set="DefaultParameter",
    sets={
        "DefaultParameter": "property exclude_property expand_property last first skip wait",
        "SkipLastParameter": "property exclude_property expand_property skip skip_last",
        "IndexParameter": "wait index",
        "SkipIndexParameter": "skip_index",
    },
)
def select_object(
    property: list[object] | None = None,
    *,
    input: Pipe[object],
    exclude_property: list[str] | None = None,
    expand_property: str = "",
    unique: bool = False,
    case_insensitive: bool = False,
    last: Annotated[int, _INTEGERS] = 0,
    first: Annotated[int | None, _INTEGERS] = None,
    skip: Annotated[int, _INTEGERS] = 0,
    skip_last: Annotated[int, _INTEGERS] = 0,
    wait: bool = False,
    index: Annotated[list[int] | None, _INTEGERS] = None,
    skip_index: Annotated[list[int] | None, _INTEGERS] = None,
    session: Session,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Selects objects, and properties of objects.

    Without -Property the objects pass as they are. With it, each gives a new object that has the
    properties named, also those the object lacks (with no value). A property may be calculated:
    @{ Name = 'Total'; Expression = { $_.Price * $_.Count } }.

    -Property         The properties to take: names, wildcards, scriptblocks or hashtables.
    -InputObject      The objects to choose from.
    -ExcludeProperty  Names or wildcards of properties to leave out; implies all others.
    -ExpandProperty   One property whose value (or each of its elements) is the output.
    -Unique           Drops objects that equal an earlier one.
    -CaseInsensitive  With -Unique: strings that differ by case alone are equal.
    -Last             How many objects to take from the end.
    -First            How many objects to take from the start; what feeds the command then stops.
    -Skip             How many objects to pass over first (from the end, when with -Last).
    -SkipLast         How many objects at the end to leave out.
    -Wait             Doesn't stop what feeds the command.
    -Index            Takes the objects with these positions.
    -SkipIndex        Takes all objects but those with these positions.

    PS> 1..10 | Select-Object -First 2 -Skip 3
    4
    5

    PS> [pscustomobject]@{ Name = 'bolt'; Size = 8 } | Select-Object -ExpandProperty Name
    bolt
    """
    picker = _Picker(session, property, exclude_property, expand_property)
    progress = _Progress()
    chosen: Iterator[object]
    if index is not None:
        chosen = _at_positions(input, sorted(index), progress)
    elif skip_index is not None:
        chosen = _not_at_positions(input, frozenset(skip_index))
    elif skip_last:
        chosen = _without_end(input, skip, skip_last)
    else:
        bounded = first is not None or cmdlet.is_bound("Last")
        chosen = _part(input, first or 0, last, skip, bounded, progress)
    if unique:
        written = _picked(picker, chosen, session)
        yield from unique_values(written, ObjectComparer(case_insensitive))
    elif picker.passes_all:
        for item in chosen:
            yield _marked(item, item, added=False)
    else:
        for item in chosen:
            quick = picker.pick_plain(item)
            if quick is not None:
                yield quick
            else:
                yield from (value for value, _ in _picked(picker, (item,), session))
    if progress.is_complete and not wait:
        cmdlet.stop_upstream()


_PLAIN = frozenset((str, int, float, bool))
_CUSTOM = PSCustomObject.net_name
_SELECTED_CUSTOM = (f"Selected.{_CUSTOM}", _CUSTOM, "System.Object")
"""Type names of what is selected from a property bag."""


class _Progress:
    """Says when no further input can change what is selected."""

    def __init__(self) -> None:
        self.is_complete = False


# -- which objects -------------------------------------------------------------------------------


def _part(
    items: Iterator[object],
    first: int,
    last: int,
    skip: int,
    bounded: bool,
    progress: _Progress,
) -> Iterator[object]:
    """-First, -Last and -Skip; with both ends asked for, the end is what the start has left."""
    if last and not first:
        yield from _end(items, last, skip)
        return
    tail: deque[object] = deque(maxlen=last or None)
    taken = 0
    for item in items:
        if item is None:
            continue
        if skip:
            skip -= 1
        elif not bounded or taken < first:
            taken += 1
            yield item
            if bounded and not last and taken >= first:
                progress.is_complete = True
                return
        elif last:
            tail.append(item)
    yield from tail


def _end(items: Iterator[object], last: int, skip: int) -> Iterator[object]:
    tail: deque[object] = deque(maxlen=last + skip)
    tail.extend(item for item in items if item is not None)
    while len(tail) > skip:
        yield tail.popleft()


def _without_end(items: Iterator[object], skip: int, skip_last: int) -> Iterator[object]:
    held: deque[object] = deque()
    for item in items:
        if item is None:
            continue
        if skip:
            skip -= 1
            continue
        held.append(item)
        if len(held) > skip_last:
            yield held.popleft()


def _at_positions(
    items: Iterator[object], positions: list[int], progress: _Progress
) -> Iterator[object]:
    wanted = frozenset(positions)
    final = positions[-1] if positions else -1
    position = 0
    for item in items:
        if item is None:
            continue
        if position in wanted:
            yield item
        if position >= final:
            progress.is_complete = True
            return
        position += 1


def _not_at_positions(items: Iterator[object], positions: frozenset[int]) -> Iterator[object]:
    position = 0
    for item in items:
        if item is None:
            continue
        if position not in positions:
            yield item
        position += 1


# -- which properties ----------------------------------------------------------------------------


def _picked(
    picker: _Picker, items: Iterable[object], session: Session
) -> Iterator[tuple[object, list[PSNoteProperty]]]:
    for item in items:
        try:
            yield from picker.pick(item)
        except _ExpandError as error:
            session.write_error(error.record)


class _Picker:
    """Makes of each object what -Property, -ExcludeProperty and -ExpandProperty ask for."""

    def __init__(
        self,
        session: Session,
        properties: list[object] | None,
        excluded: list[str] | None,
        expanded: str,
    ) -> None:
        self._session = session
        self._excluded = [WildcardPattern(each, ignore_case=True) for each in excluded or ()]
        if excluded is not None and not properties:
            properties = ["*"]
        self._properties = read_calculated(properties or (), _KEYS)
        self._expanded = PropertyExpression(expanded) if expanded else None
        self._columns = self._plain_columns()
        self._scripts = [each for each in self._columns or () if each[2] is not None]

    def _plain_columns(self) -> list[tuple[str, str, ScriptBlock | None]] | None:
        """Label, name and script of each property, when each gives one note of its own name."""
        columns: list[tuple[str, str, ScriptBlock | None]] = []
        for each in self._properties:
            expression = each.expression
            label = str(each.entries.get("name") or "")
            if expression.has_wildcards or (expression.script is not None and not label):
                return None
            columns.append((label, expression.name, expression.script))  # type: ignore[arg-type]
        if not columns or self._excluded or self._expanded:
            return None
        labels = {(label or name).lower() for label, name, _ in columns}
        return columns if len(labels) == len(columns) else None

    @property
    def passes_all(self) -> bool:
        """Whether the objects themselves are written."""
        return not self._properties and self._expanded is None

    def pick_plain(self, item: object) -> object | None:
        """What is written for a property bag that has all the names as notes, else None."""
        if type(item) is not PSCustomObject:
            return None
        slots = item.slots
        if self._columns is not None:
            picked: dict[str, object] = {}
            for label, name, script in self._columns:
                value = slots.get(name, MISSING) if script is None else None
                if value is MISSING or type(value) is MemberSlot:
                    return None
                picked[label or name] = value
            for label, _, script in self._scripts:
                picked[label], _ = script_value(self._session, script, item)
            return PSCustomObject(picked, list(_SELECTED_CUSTOM))
        if self._expanded is not None and not self._properties:
            value = slots.get(self._expanded.name)
            # An object, or a collection to be opened, is for the general way.
            return value if type(value) in _PLAIN else None
        return None

    def pick(self, item: object) -> Iterator[tuple[object, list[PSNoteProperty]]]:
        """What is written for one object, with the properties that were made for it."""
        if not self._properties and self._expanded is None:
            yield _marked(item, item, added=False), []
            return
        notes = [note for each in self._properties for note in self._read(each, item)]
        if self._expanded is not None:
            yield from self._expand(item, notes)
            return
        result = PSCustomObject()
        seen: set[str] = set()
        for note in notes:
            if note.name.lower() in seen:
                self._report_existing(
                    note.name, item, "AlreadyExistingUserSpecifiedPropertyNoExpand"
                )
            else:
                seen.add(note.name.lower())
                result.add(note)
        yield _marked(result, item, added=bool(notes)), notes

    def _read(self, calculated: Calculated, item: object) -> list[PSNoteProperty]:
        expression = calculated.expression
        label = str(calculated.entries.get("name") or "")
        results = self._results(expression, item)
        if not results and not expression.has_wildcards:
            results = [PropertyResult(str(expression), None)]
        elif label and len(results) > 1:
            self._session.write_error(
                record_of_input(
                    InvalidOperationException("Cannot rename multiple results."),
                    "RenamingMultipleResults",
                    "InvalidOperation",
                    item,
                )
            )
            return []
        notes = []
        for result in results:
            if self._is_excluded(result.name):
                continue
            if not label and not result.name:
                raise PSArgumentException(
                    "A property is an empty script block and does not provide a name.",
                    error_id="EmptyScriptBlockAndNoName",
                    category="InvalidArgument",
                )
            notes.append(PSNoteProperty(label or result.name, result.value))
        return notes

    def _results(self, expression: PropertyExpression, item: object) -> list[PropertyResult]:
        if not self._excluded:
            return expression.results(self._session, item)
        if expression.script is not None and self._is_excluded(str(expression)):
            return []
        return [
            result
            for result in expression.results(self._session, item)
            if not self._is_excluded(result.name)
        ]

    def _is_excluded(self, name: str) -> bool:
        return any(pattern.is_match(name) for pattern in self._excluded)

    def _expand(
        self, item: object, notes: list[PSNoteProperty]
    ) -> Iterator[tuple[object, list[PSNoteProperty]]]:
        assert self._expanded is not None
        results = self._expanded.results(self._session, item)
        if len(results) != 1:
            raise _ExpandError(_cannot_expand(self._expanded.name, bool(results), item))
        result = results[0]
        if result.error is not None:
            record = record_of_input(
                result.error, "PropertyEvaluationExpand", "InvalidResult", item
            )
            raise _ExpandError(record)
        for value in enumerate_value(result.value):
            if value is None:
                continue
            yield _marked(self._with_notes(value, item, notes), item, added=bool(notes)), notes

    def _with_notes(self, value: object, item: object, notes: list[PSNoteProperty]) -> object:
        if not notes:
            return value
        result = value.copy() if isinstance(value, PSCustomObject) else PSObject(value, Members())
        for note in notes:
            if property_spelling(result, note.name) is not None:
                self._report_existing(note.name, item, "AlreadyExistingUserSpecifiedPropertyExpand")
            else:
                add_member(result, note)
        return result

    def _report_existing(self, name: str, item: object, error_id: str) -> None:
        exception = PSArgumentException(_WAS_THERE.format(name))
        self._session.write_error(record_of_input(exception, error_id, "InvalidOperation", item))


def _cannot_expand(name: str, several: bool, item: object) -> ErrorRecord:
    if several:
        text, error_id = "Multiple properties cannot be expanded.", "MutlipleExpandProperties"
    else:
        text, error_id = f'Property "{name}" cannot be found.', "ExpandPropertyNotFound"
    return record_of_input(PSArgumentException(text), error_id, "InvalidArgument", item)


def _marked(result: object, item: object, *, added: bool) -> object:
    """A PSCustomObject says in its type names what it was selected from."""
    if type(result) is PSCustomObject:
        mark = "Selected." + type_of(unwrap(item)).full_name
        names = type_names(result)
        if added or mark not in names:
            result.type_names = [mark, *names]
    return result

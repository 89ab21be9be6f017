"""Select-Object -Unique: objects without those that equal an earlier one.

Two objects are equal if they are by PowerShell's comparison and the properties selected of them
are, too. Of property bags only the properties count. As long as values of one place are all
strings,
all numbers or all truth values, a set of keys answers; where they mix (1 and '1') objects are
compared one by one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from poshws.commands.utility.object.comparing import ObjectComparer
from poshws.corelib.globalization.collation import text_key
from poshws.corelib.psobject import PSCustomObject, PSNoteProperty, unwrap

Picked = tuple[object, list[PSNoteProperty]]
"""What is written, and the properties that were made for it."""

_KINDS: dict[type, str] = {str: "text", int: "number", float: "number", bool: "truth"}


class _Keys:
    """The keys of the objects kept so far."""

    def __init__(self, comparer: ObjectComparer) -> None:
        self.comparer = comparer
        self.seen: set[object] = set()
        self.kinds: dict[object, list[str]] = {}
        self.has_conflict = False

    def key(self, value: object, notes: Sequence[PSNoteProperty]) -> object | None:
        """What equal objects have in common; None if only a comparison can tell."""
        base = unwrap(value)
        is_custom = type(base) is PSCustomObject
        held = [note.held for note in notes] if is_custom else [base, *(n.held for n in notes)]
        names = tuple(note.name.lower() for note in notes)
        parts: list[Any] = [is_custom, names]
        kinds = self.kinds.setdefault((is_custom, names), [""] * len(held))
        for place, each in enumerate(held):
            if each is None:
                parts.append(None)
                continue
            kind = _KINDS.get(type(each))
            if kind is None:
                return None
            if kinds[place] and kinds[place] != kind:
                self.has_conflict = True
            kinds[place] = kind
            is_text = kind == "text"
            parts.append(text_key(str(each), self.comparer.ignores_case) if is_text else each)
        return tuple(parts)


def unique_values(items: Iterable[Picked], comparer: ObjectComparer) -> Iterator[object]:
    """What is written, without what equals an earlier one; all at the end."""
    keys = _Keys(comparer)
    kept: list[Picked] = []
    odd: list[Picked] = []  # those of the kept that have no key
    for value, notes in items:
        key = keys.key(value, notes)
        if keys.has_conflict or key is None:
            others = kept
        elif key in keys.seen:
            continue
        else:
            others = odd
        if any(_is_same(value, notes, other, comparer) for other in others):
            continue
        kept.append((value, notes))
        if key is None:
            odd.append((value, notes))
        else:
            keys.seen.add(key)
    yield from (value for value, _ in kept)


def _is_same(
    value: object,
    notes: list[PSNoteProperty],
    other: Picked,
    comparer: ObjectComparer,
) -> bool:
    first, second = unwrap(value), unwrap(other[0])
    # PSCustomObjects have one base object for all of them: what tells them apart is the notes.
    both_custom = type(first) is PSCustomObject and type(second) is PSCustomObject
    if not both_custom and not comparer.are_equal(first, second):
        return False
    if len(notes) != len(other[1]):
        return False
    return all(
        mine.name.lower() == theirs.name.lower() and comparer.are_equal(mine.held, theirs.held)
        for mine, theirs in zip(notes, other[1], strict=True)
    )

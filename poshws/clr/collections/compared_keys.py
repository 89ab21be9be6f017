"""Dictionaries and sets with an IEqualityComparer of the script's own: it alone says which keys are
the same.

Such a table keeps its rows in a dict that looks keys up through the comparer, so that nothing else
has to know; the folded key of text and numbers is the key itself (see `fold_key`).
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from poshws.clr.collections.comparers import DefaultEqualityComparer, StringComparer


def is_own_comparer(comparer: object) -> bool:
    """Whether a comparer is none of .NET's, so that it has to be asked about every key."""
    return hasattr(comparer, "equals") and not isinstance(
        comparer, (StringComparer, DefaultEqualityComparer)
    )


def is_own_order(comparer: object) -> bool:
    """Whether a sorted collection's comparer is the script's own."""
    return hasattr(comparer, "compare") and hasattr(comparer, "script_fields")


class SameInOrder:
    """Keys of a sorted collection are the same where its IComparer gives 0."""

    def __init__(self, comparer: Any) -> None:
        self.comparer = comparer

    def equals(self, left: object, right: object) -> bool:
        return int(self.comparer.compare(left, right)) == 0

    def get_hash_code(self, value: object) -> int:
        return 0


class ComparedKey:
    """A key that is what its comparer holds it for."""

    __slots__ = ("comparer", "key")

    def __init__(self, comparer: Any, key: object) -> None:
        self.comparer = comparer
        self.key = key

    def __hash__(self) -> int:
        return int(self.comparer.get_hash_code(self.key))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ComparedKey) and bool(self.comparer.equals(other.key, self.key))


class ComparedRows(dict[Hashable, object]):
    """Rows by the keys that a comparer tells apart."""

    def __init__(self, comparer: object) -> None:
        super().__init__()
        self.comparer = comparer

    def _key(self, folded: Hashable) -> ComparedKey:
        if isinstance(folded, ComparedKey):
            return folded
        is_pair = type(folded) is tuple and len(folded) == 2 and isinstance(folded[0], type)
        return ComparedKey(self.comparer, folded[1] if is_pair else folded)  # type: ignore[index]

    def __getitem__(self, folded: Hashable) -> object:
        return super().__getitem__(self._key(folded))

    def __setitem__(self, folded: Hashable, value: object) -> None:
        super().__setitem__(self._key(folded), value)

    def __delitem__(self, folded: Hashable) -> None:
        super().__delitem__(self._key(folded))

    def __contains__(self, folded: object) -> bool:
        return super().__contains__(self._key(folded))

    def get(self, folded: Hashable, default: object = None) -> Any:
        return super().get(self._key(folded), default)

    def pop(self, folded: Hashable, *default: object) -> Any:
        return super().pop(self._key(folded), *default)

    def setdefault(self, folded: Hashable, default: object = None) -> object:
        return super().setdefault(self._key(folded), default)


def use_comparer(table: Any, comparer: object) -> None:
    """Has an empty dictionary keep its rows by the script's own comparer."""
    table.fill(ComparedRows(comparer), ComparedRows(comparer))

"""ObservableCollection: a list that tells of its changes by the event CollectionChanged."""

from __future__ import annotations

from typing import ClassVar

from poshws.clr.collections import equality
from poshws.clr.collections.copying import INDEX_OR_END_TEXT
from poshws.clr.collections.lists import List, ListMembers, check_index
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.corelib.exceptions.dotnet import ArgumentOutOfRangeException
from poshws.corelib.system.events import EventArgs, EventSource
from poshws.corelib.typesystem.types import Type


class ObservableList(List, EventSource):
    """System.Collections.ObjectModel.ObservableCollection[T]"""

    events: ClassVar[tuple[str, ...]] = ("CollectionChanged",)

    def changed(self, change: ChangedEventArgs) -> None:
        """Tells who subscribed."""
        if self.handlers:
            self.raise_event("CollectionChanged", change)


class ChangedEventArgs(EventArgs):
    """System.Collections.Specialized.NotifyCollectionChangedEventArgs"""

    net_name: ClassVar[str] = "System.Collections.Specialized.NotifyCollectionChangedEventArgs"

    def __init__(
        self,
        action: str,
        new_items: list[object] | None = None,
        new_index: int = -1,
        old_items: list[object] | None = None,
        old_index: int = -1,
    ) -> None:
        self.action = enum_value(
            "System.Collections.Specialized.NotifyCollectionChangedAction", action
        )
        self.new_items = new_items
        self.new_starting_index = new_index
        self.old_items = old_items
        self.old_starting_index = old_index


class ObservableMembers(ListMembers):
    """What a change of the list tells: the elements that came or went, and where."""

    @staticmethod
    def new(net_type: Type, source: object = ()) -> ObservableList:
        return ObservableList(net_type, ListMembers.new(net_type, source))

    @staticmethod
    def add(items: List, item: object) -> None:
        ObservableMembers.insert(items, len(items), item)

    @staticmethod
    def insert(items: List, index: int, item: object) -> None:
        if not 0 <= index <= len(items):
            raise ArgumentOutOfRangeException("index", INDEX_OR_END_TEXT)
        items.insert(index, item)
        _tell(items, ChangedEventArgs("Add", [item], index))

    @staticmethod
    def set_item(items: List, index: int, value: object) -> None:  # type: ignore[override]
        check_index(items, index)
        before, items[index] = items[index], value
        _tell(items, ChangedEventArgs("Replace", [value], index, [before], index))

    @staticmethod
    def remove(items: List, item: object) -> bool:
        place = equality.index_of(items, item)
        if place >= 0:
            ObservableMembers.remove_at(items, place)
        return place >= 0

    @staticmethod
    def remove_at(items: List, index: int) -> None:  # type: ignore[override]
        check_index(items, index)
        gone = items.pop(index)
        _tell(items, ChangedEventArgs("Remove", None, -1, [gone], index))

    @staticmethod
    def clear(items: List) -> None:  # type: ignore[override]
        items.clear()
        _tell(items, ChangedEventArgs("Reset"))

    @staticmethod
    def move(items: List, old: int, new: int) -> None:
        check_index(items, old)
        check_index(items, new)
        moved = items.pop(old)
        items.insert(new, moved)
        _tell(items, ChangedEventArgs("Move", [moved], new, [moved], old))


def _tell(items: List, change: ChangedEventArgs) -> None:
    if isinstance(items, ObservableList):
        items.changed(change)


TYPES = describe(
    __file__,
    {
        "System.Collections.ObjectModel.ObservableCollection`1": (
            ObservableList,
            ObservableMembers,
        ),
        ChangedEventArgs.net_name: ChangedEventArgs,
    },
)

"""PSDataCollection: what goes into a PowerShell instance and comes out of it, with its events."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar, SupportsIndex

from poshws.clr.collections.lists import List, ListMembers, object_collection
from poshws.clr.metadata.describe import describe
from poshws.clr.system.guids import Guid
from poshws.corelib.system.events import EventArgs, EventSource


class DataCollection(List, EventSource):
    """System.Management.Automation.PSDataCollection[T]."""

    events: ClassVar[tuple[str, ...]] = ("DataAdding", "DataAdded", "Completed")

    def __init__(self, net_type: Any, items: Iterable[object] = ()) -> None:
        super().__init__(net_type, items)
        self.is_open = True

    def append(self, item: object) -> None:
        self.insert(len(self), item)

    def extend(self, items: Iterable[object]) -> None:
        for each in items:
            self.append(each)

    def insert(self, index: SupportsIndex, item: object) -> None:
        if not self.handlers:
            super().insert(index, item)
            return
        self.raise_event("DataAdding", DataAddingEventArgs(item))
        super().insert(index, item)
        self.raise_event("DataAdded", DataAddedEventArgs(int(index)))

    def complete(self) -> None:
        """Nothing more is added."""
        if self.is_open:
            self.is_open = False
            self.raise_event("Completed", EventArgs())


class DataAddedEventArgs(EventArgs):
    """Where the new object is."""

    net_name: ClassVar[str] = "System.Management.Automation.DataAddedEventArgs"

    def __init__(self, index: int) -> None:
        self.index = index
        self.power_shell_instance_id = Guid()


class DataAddingEventArgs(EventArgs):
    """What is about to be added."""

    net_name: ClassVar[str] = "System.Management.Automation.DataAddingEventArgs"

    def __init__(self, item: object) -> None:
        self.item_added = item
        self.power_shell_instance_id = Guid()


class DataCollectionMembers(ListMembers):
    """PSDataCollection"""

    @staticmethod
    def new(net_type: object, source: object = ()) -> List:
        items: Any = () if isinstance(source, int) else source
        return DataCollection(net_type, items)

    @staticmethod
    def is_open(items: DataCollection) -> bool:
        return items.is_open

    @staticmethod
    def complete(items: DataCollection) -> None:
        items.complete()

    @staticmethod
    def read_all(items: DataCollection) -> List:
        taken = object_collection(items)
        items.clear()
        return taken

    @staticmethod
    def dispose(items: DataCollection) -> None:
        items.complete()


TYPES = describe(
    __file__,
    {
        "System.Management.Automation.PSDataCollection`1": (DataCollection, DataCollectionMembers),
        DataAddedEventArgs.net_name: DataAddedEventArgs,
        DataAddingEventArgs.net_name: DataAddingEventArgs,
    },
)

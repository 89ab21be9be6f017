"""DataSet: tables under one name."""

from __future__ import annotations

from typing import Any, ClassVar

from poshws.clr.data.expressions import data_error
from poshws.clr.data.tables import DataCollection, DataTable
from poshws.clr.metadata.describe import describe
from poshws.corelib.exceptions.dotnet import ArgumentException, IndexOutOfRangeException


class DataTableCollection(DataCollection):
    """System.Data.DataTableCollection."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.Data.DataTableCollection"
    items: list[DataTable]

    @staticmethod
    def name_of(item: Any) -> str:
        return str(item.table_name)

    def item(self, key: Any, *namespace: str) -> DataTable | None:
        if isinstance(key, int):
            if not 0 <= key < len(self.items):
                raise IndexOutOfRangeException(f"Cannot find table {key}.")
            return self.items[key]
        found = self.place(key)
        return None if found is None else self.items[found]

    def add(self, *arguments: Any) -> DataTable | None:
        is_table = bool(arguments) and isinstance(arguments[0], DataTable)
        table: DataTable = arguments[0] if is_table else DataTable(*arguments)
        if not table.table_name:
            number = 1
            while self.contains(f"Table{number}"):
                number += 1
            table.table_name = f"Table{number}"
        if self.contains(table.table_name):
            raise data_error(
                "DuplicateNameException",
                f"A DataTable named '{table.table_name}' already belongs to this DataSet.",
            )
        table.data_set = self.owner
        self.items.append(table)
        return None if is_table else table

    def add_range(self, tables: list[DataTable]) -> None:
        for table in tables:
            self.add(table)

    def remove(self, key: Any, *namespace: str) -> None:
        place = self.index_of(key)
        if place < 0:
            name = key if isinstance(key, str) else key.table_name
            raise ArgumentException(f"Table {name} does not belong to this DataSet.")
        self.items.pop(place).data_set = None

    def remove_at(self, index: int) -> None:
        self.remove(self.item(index))

    def clear(self) -> None:
        self.items.clear()


class DataSet:
    """System.Data.DataSet."""

    __slots__ = (
        *("data_set_name", "tables", "namespace", "prefix", "case_sensitive", "locale"),
        *("enforce_constraints", "extended_properties", "__weakref__"),
    )
    net_name: ClassVar[str] = "System.Data.DataSet"

    def __init__(self, name: str = "NewDataSet") -> None:
        self.data_set_name = name
        self.tables = DataTableCollection(self)
        self.namespace = self.prefix = ""
        self.case_sensitive, self.enforce_constraints = False, True
        self.locale: Any = None
        self.extended_properties = None

    def accept_changes(self) -> None:
        for table in self.tables.items:
            table.accept_changes()

    def reject_changes(self) -> None:
        for table in self.tables.items:
            table.reject_changes()

    def clear(self) -> None:
        for table in self.tables.items:
            table.clear()

    def clone(self) -> DataSet:
        return self._twin(DataTable.clone)

    def copy(self) -> DataSet:
        return self._twin(DataTable.copy)

    def _twin(self, make: Any) -> DataSet:
        made = DataSet(self.data_set_name)
        for table in self.tables.items:
            made.tables.add(make(table))
        return made

    def has_changes(self, *states: object) -> bool:
        return any(table.get_changes(*states) is not None for table in self.tables.items)

    def merge(self, source: Any, *how: object) -> None:
        for table in source.tables.items if isinstance(source, DataSet) else [source]:
            own = self.tables.item(table.table_name)
            if own is None:
                self.tables.add(table.copy())
            else:
                own.merge(table)

    def dispose(self) -> None:
        """Nothing is held."""


TYPES = describe(__file__, {each.net_name: each for each in (DataSet, DataTableCollection)})

"""DataView: the rows of a table that a filter takes, in an order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from poshws.clr.data.expressions import compile_filter, sort_rows
from poshws.clr.data.tables import DataColumn, DataRow, DataTable, row_views
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.corelib.collections.enumerators import Enumerator
from poshws.corelib.exceptions.dotnet import ArgumentException, IndexOutOfRangeException
from poshws.corelib.psobject import MISSING
from poshws.corelib.system.arrays import ensure_list
from poshws.objects import members
from poshws.objects.members import read_typed
from poshws.objects.properties import PropertyView, register_adapter


class DataRowView:
    """System.Data.DataRowView."""

    __slots__ = ("data_view", "row", "__weakref__")
    net_name: ClassVar[str] = "System.Data.DataRowView"

    def __init__(self, view: DataView, row: DataRow) -> None:
        self.data_view = view
        self.row = row

    def item(self, key: object) -> Any:
        return self.row[key]

    def set_item(self, key: object, value: object) -> None:
        self.row.set_item(key, value)

    @property
    def is_new(self) -> bool:
        return False

    is_edit = is_new

    def delete(self) -> None:
        self.row.delete()

    def begin_edit(self) -> None:
        """Values are set at once."""

    end_edit = cancel_edit = begin_edit


class DataView:
    """System.Data.DataView."""

    __slots__ = (
        *("table", "_filter", "_sort", "row_state_filter", "allow_new", "allow_edit"),
        *("allow_delete", "apply_default_sort", "__weakref__"),
    )
    net_name: ClassVar[str] = "System.Data.DataView"

    def __init__(
        self, table: DataTable | None = None, text: str = "", sort: str = "", states: Any = None
    ) -> None:
        self.table = table
        self._filter, self._sort = "", ""
        self.row_filter, self.sort = text, sort
        self.row_state_filter = states or enum_value("System.Data.DataViewRowState", "CurrentRows")
        self.allow_new = self.allow_edit = self.allow_delete = True
        self.apply_default_sort = False

    @property
    def row_filter(self) -> str:
        return self._filter

    @row_filter.setter
    def row_filter(self, value: str | None) -> None:
        if self.table is not None:
            compile_filter(self.table, value)
        self._filter = value or ""

    @property
    def sort(self) -> str:
        return self._sort

    @sort.setter
    def sort(self, value: str | None) -> None:
        if self.table is not None:
            sort_rows(self.table, [], value)
        self._sort = value or ""

    def rows(self) -> list[DataRow]:
        if self.table is None:
            return []
        takes = compile_filter(self.table, self._filter)
        found = [row for row in self.table.present_rows() if takes(row)]
        return sort_rows(self.table, found, self._sort)

    def __iter__(self) -> Iterator[DataRowView]:
        return iter([DataRowView(self, row) for row in self.rows()])

    def __len__(self) -> int:
        return len(self.rows())

    def __bool__(self) -> bool:
        return True

    @property
    def count(self) -> int:
        return len(self)

    def item(self, index: int) -> DataRowView:
        rows = self.rows()
        if not 0 <= index < len(rows):
            raise IndexOutOfRangeException(f"Index {index} is either negative or above rows count.")
        return DataRowView(self, rows[index])

    def get_enumerator(self) -> Enumerator:
        return Enumerator(lambda: self)

    def _sorted_columns(self) -> list[DataColumn]:
        assert self.table is not None
        names = [part.split()[0].strip("[]") for part in self._sort.split(",") if part.strip()]
        if not names:
            raise ArgumentException(
                "Find finds a row based on a Sort order, and no Sort order is specified."
            )
        return [self.table.columns.items[self.table.columns.place(name) or 0] for name in names]

    def find(self, key: object) -> int:
        """The index of the first row whose sorted columns have these values."""
        columns = self._sorted_columns()
        wanted = list(ensure_list(key))
        for place, row in enumerate(self.rows()):
            if self._matches(row, columns, wanted):
                return place
        return -1

    @staticmethod
    def _matches(row: DataRow, columns: list[DataColumn], wanted: list[object]) -> bool:
        return all(
            row[column] == column.stored(value)
            for column, value in zip(columns, wanted, strict=False)
        )

    def find_rows(self, key: object) -> list[DataRowView]:
        columns = self._sorted_columns()
        wanted = list(ensure_list(key))
        found = [row for row in self.rows() if self._matches(row, columns, wanted)]
        return [DataRowView(self, row) for row in found]

    def delete(self, index: int) -> None:
        self.item(index).row.delete()

    def to_table(self, *arguments: Any) -> DataTable:
        """(), (name), (distinct, columns) or (name, distinct, columns)."""
        assert self.table is not None
        named = bool(arguments) and isinstance(arguments[0], str)
        name = arguments[0] if named else self.table.table_name
        rest = list(arguments[1:] if named else arguments)
        is_distinct = bool(rest and rest.pop(0))
        chosen = rest[0] if rest and isinstance(rest[0], list) else rest
        made = DataTable(name)
        columns = [self.table.columns.item(each) for each in chosen] or self.table.columns.items
        for column in columns:
            assert column is not None
            made.columns.add(column.column_name, column.data_type)
        seen: list[list[Any]] = []
        for row in self.rows():
            values = [row[column] for column in columns]
            if not is_distinct or values not in seen:
                seen.append(values)
                made.rows.add(*values)
        return made

    def begin_init(self) -> None:
        """Nothing waits."""

    end_init = dispose = begin_init


def _read(view: DataRowView, name: str) -> object:
    place = view.row.table.columns.place(name)
    return read_typed(view, name) if place is None else view.row[place]


def _write(view: DataRowView, name: str, value: object) -> object:
    place = view.row.table.columns.place(name)
    if place is None:
        return MISSING
    view.row.set_item(place, value)
    return None


def _views(value: object) -> Iterator[PropertyView]:
    assert isinstance(value, DataRowView)
    return row_views(value.row)


members.register_getter(DataRowView, _read)
members.register_setter(DataRowView, _write)
register_adapter(DataRowView, _views)

TYPES = describe(__file__, {each.net_name: each for each in (DataView, DataRowView)})

"""DataTable, its columns and rows: tables in memory.

A row keeps its values as they are now and as they were last accepted; its state follows from both.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Final

from poshws.clr.data.expressions import (
    compile_expression,
    compile_filter,
    compute,
    data_error,
    sort_rows,
)
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.enums import enum_value
from poshws.clr.system.booleans import DB_NULL
from poshws.clr.system.convert import ConvertMembers
from poshws.corelib.collections.enumerators import Enumerator
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    IndexOutOfRangeException,
    NetException,
)
from poshws.corelib.exceptions.powershell import SetValueException
from poshws.corelib.messages import message
from poshws.corelib.psobject import MISSING, unwrap
from poshws.corelib.system.arrays import TypedArray, ensure_list
from poshws.corelib.typesystem.types import Type, core_type, declared_type, type_of
from poshws.objects import members
from poshws.objects.conversion.strings import net_to_string
from poshws.objects.enumeration import enumerate_as_collection
from poshws.objects.invocation.invoke import construct
from poshws.objects.members import read_typed
from poshws.objects.properties import AdaptedPropertyView, PropertyView, register_adapter

_STATE: Final = "System.Data.DataRowState"


class DataColumn:
    """System.Data.DataColumn."""

    __slots__ = (
        *(
            "column_name",
            "data_type",
            "table",
            "_expression",
            "computed",
            "allow_db_null",
            "unique",
        ),
        *("auto_increment", "auto_increment_seed", "auto_increment_step", "_caption", "read_only"),
        *(
            "default_value",
            "max_length",
            "namespace",
            "prefix",
            "extended_properties",
            "__weakref__",
        ),
    )
    net_name: ClassVar[str] = "System.Data.DataColumn"

    def __init__(
        self, name: str = "", kind: Type | None = None, expression: str = "", *mapping: object
    ) -> None:
        self.column_name = name or ""
        self.data_type = kind or core_type("System.String")
        self.table: DataTable | None = None
        self.computed: Any = None
        self._expression = expression or ""
        self.allow_db_null, self.unique, self.read_only = True, False, bool(expression)
        self.auto_increment, self.auto_increment_seed, self.auto_increment_step = False, 0, 1
        self._caption: str | None = None
        self.default_value: Any = DB_NULL
        self.max_length = -1
        self.namespace = self.prefix = ""
        self.extended_properties = None

    def __str__(self) -> str:
        return self.column_name + (f" + {self._expression}" if self._expression else "")

    @property
    def caption(self) -> str:
        return self.column_name if self._caption is None else self._caption

    @caption.setter
    def caption(self, value: str) -> None:
        self._caption = value

    @property
    def expression(self) -> str:
        return self._expression

    @expression.setter
    def expression(self, value: str) -> None:
        self._expression = value or ""
        self.computed = None
        if self.table is not None and value:
            self.compile()

    def compile(self) -> None:
        assert self.table is not None
        self.computed = compile_expression(self.table, self._expression)

    @property
    def ordinal(self) -> int:
        return -1 if self.table is None else self.table.columns.items.index(self)

    def set_ordinal(self, ordinal: int) -> None:
        assert self.table is not None
        old = self.ordinal
        items = self.table.columns.items
        items.insert(ordinal, items.pop(old))
        for row in self.table.rows.items:
            row.current.insert(ordinal, row.current.pop(old))

    def stored(self, value: object) -> object:
        """A value as the column keeps it; raises for one that it can't."""
        value = unwrap(value)
        if value is DB_NULL:
            return value
        if value is None:
            if self.data_type.is_value_type:
                raise ArgumentException(
                    f"Cannot set Column '{self.column_name}' to be null. Please use DBNull instead."
                )
            return DB_NULL
        if self.data_type.is_assignable_from(type_of(value)):
            kept = value
        else:
            kept = self._converted(value)
        if isinstance(kept, str) and 0 <= self.max_length < len(kept):
            raise ArgumentException(
                f"Cannot set column '{self.column_name}'. The value violates the MaxLength limit of"
                " this column."
            )
        return kept

    def _converted(self, value: object) -> object:
        try:
            return ConvertMembers.change_type(value, self.data_type)
        except NetException as error:
            raise ArgumentException(
                f"{error.message}Couldn't store <{net_to_string(value)}> in {self.column_name}"
                f" Column.  Expected type is {self.data_type.name}.",
                error,
            ) from error


class DataCollection:
    """What the collections of a table and a set share."""

    __slots__ = ("items", "owner", "__weakref__")

    def __init__(self, owner: Any) -> None:
        self.owner = owner
        self.items: list[Any] = []

    def __iter__(self) -> Iterator[Any]:
        return iter(list(self.items))

    def __len__(self) -> int:
        return len(self.items)

    def __bool__(self) -> bool:
        return True

    @property
    def count(self) -> int:
        return len(self.items)

    @property
    def is_read_only(self) -> bool:
        return False

    def place(self, name: str) -> int | None:
        """The index of a name, whatever its case."""
        names = [self.name_of(each) for each in self.items]
        if name in names:
            return names.index(name)
        folded = [each.lower() for each in names]
        return folded.index(name.lower()) if name.lower() in folded else None

    @staticmethod
    def name_of(item: Any) -> str:
        return str(item.column_name)

    def contains(self, name: str) -> bool:
        return self.place(name) is not None

    def index_of(self, item: object) -> int:
        if isinstance(item, str):
            found = self.place(item)
            return -1 if found is None else found
        return self.items.index(item) if item in self.items else -1

    def get_enumerator(self) -> Enumerator:
        return Enumerator(lambda: list(self.items))

    def copy_to(self, array: list[object], index: int) -> None:
        array[index : index + len(self.items)] = self.items


class DataColumnCollection(DataCollection):
    """System.Data.DataColumnCollection."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.Data.DataColumnCollection"
    items: list[DataColumn]

    def item(self, key: Any) -> DataColumn | None:
        if isinstance(key, int):
            if not 0 <= key < len(self.items):
                raise IndexOutOfRangeException(f"Cannot find column {key}.")
            return self.items[key]
        found = self.place(key)
        return None if found is None else self.items[found]

    def add(self, *arguments: Any) -> DataColumn | None:
        """(column), or (), (name), (name, type) and (name, type, expression), which give it."""
        is_column = bool(arguments) and isinstance(arguments[0], DataColumn)
        column = arguments[0] if is_column else DataColumn(*arguments)
        if not column.column_name:
            number = 1
            while self.contains(f"Column{number}"):
                number += 1
            column.column_name = f"Column{number}"
        if any(each.column_name == column.column_name for each in self.items):
            raise data_error(
                "DuplicateNameException",
                f"A column named '{column.column_name}' already belongs to this DataTable.",
            )
        column.table = self.owner
        if column.expression:
            column.compile()
        self.items.append(column)
        for row in self.owner.rows.items:
            row.current.append(column.default_value)
        return None if is_column else column

    def add_range(self, columns: list[DataColumn]) -> None:
        for column in columns:
            self.add(column)

    def remove(self, key: Any) -> None:
        place = self.index_of(key)
        if place < 0:
            name = key if isinstance(key, str) else key.column_name
            raise ArgumentException(
                f"Column '{name}' does not belong to table {self.owner.table_name}."
            )
        self.remove_at(place)

    def remove_at(self, place: int) -> None:
        column = self.items.pop(place)
        column.table = None
        for row in self.owner.rows.items:
            del row.current[place]

    def clear(self) -> None:
        while self.items:
            self.remove_at(0)

    def can_remove(self, column: DataColumn) -> bool:
        return column in self.items


class DataRow:
    """System.Data.DataRow."""

    __slots__ = ("table", "current", "original", "is_deleted", "row_error", "__weakref__")
    net_name: ClassVar[str] = "System.Data.DataRow"

    def __init__(self, table: DataTable) -> None:
        self.table = table
        self.current: list[Any] = [column.default_value for column in table.columns.items]
        self.original: list[Any] | None = None
        self.is_deleted = False
        self.row_error = ""

    @property
    def row_state(self) -> object:
        if self not in self.table.rows.items:
            return enum_value(_STATE, "Detached")
        if self.is_deleted:
            return enum_value(_STATE, "Deleted")
        if self.original is None:
            return enum_value(_STATE, "Added")
        same = all(a is b or a == b for a, b in zip(self.current, self.original, strict=False))
        return enum_value(_STATE, "Unchanged" if same else "Modified")

    def column(self, key: object) -> DataColumn:
        """The column of a name, an index, or itself."""
        if isinstance(key, DataColumn):
            return key
        columns = self.table.columns
        found = columns.item(key if isinstance(key, int) else str(key))
        if found is None:
            raise ArgumentException(
                f"Column '{key}' does not belong to table {self.table.table_name}."
            )
        return found

    def value_of(self, column: DataColumn) -> object:
        if self.is_deleted:
            raise data_error(
                "DeletedRowInaccessibleException",
                "Deleted row information cannot be accessed through the row.",
            )
        if column.expression:
            if column.computed is None:
                column.compile()
            found = column.computed(self)
            return found if found is DB_NULL else column.stored(found)
        return self.current[column.ordinal]

    def __getitem__(self, key: object) -> object:
        return self.value_of(self.column(key))

    def item(self, key: object, version: object = None) -> Any:
        if version is not None and str(version) == "Original" and self.original is not None:
            return self.original[self.column(key).ordinal]
        return self[key]

    def set_item(self, key: object, value: object) -> None:
        column = self.column(key)
        if column.read_only:
            text = f"Column '{column.column_name}' is read only."
            raise data_error("ReadOnlyException", text)
        kept = column.stored(value)
        place = column.ordinal
        before = self.current[place]
        self.current[place] = kept
        if self in self.table.rows.items:
            try:
                self.table.check(self)
            except NetException:
                self.current[place] = before
                raise

    @property
    def item_array(self) -> list[Any]:
        return [self.value_of(column) for column in self.table.columns.items]

    @item_array.setter
    def item_array(self, values: list[object]) -> None:
        self.take(list(values))

    def take(self, values: list[object]) -> None:
        """Values in the order of the columns; null stands for the default."""
        columns = self.table.columns.items
        if len(values) > len(columns):
            text = "Input array is longer than the number of columns in this table."
            raise ArgumentException(text)
        for place, value in enumerate(values):
            if value is not None:
                self.current[place] = columns[place].stored(value)

    def is_null(self, key: object, *version: object) -> bool:
        return self[key] is DB_NULL

    def delete(self) -> None:
        if self.original is None:
            self.table.rows.remove(self)
        else:
            self.is_deleted = True

    def accept_changes(self) -> None:
        if self.is_deleted:
            self.table.rows.items.remove(self)
        else:
            self.original = list(self.current)

    def reject_changes(self) -> None:
        self.is_deleted = False
        if self.original is None:
            self.table.rows.remove(self)
        else:
            self.current = list(self.original)

    def has_version(self, version: object) -> bool:
        return str(version) != "Original" or self.original is not None

    def begin_edit(self) -> None:
        """Values are set at once."""

    end_edit = cancel_edit = begin_edit

    @property
    def has_errors(self) -> bool:
        return bool(self.row_error)

    def clear_errors(self) -> None:
        self.row_error = ""

    def set_added(self) -> None:
        self.original = None

    def set_modified(self) -> None:
        self.original = [object() for _ in self.current]


class DataRowCollection(DataCollection):
    """System.Data.DataRowCollection."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.Data.DataRowCollection"
    items: list[DataRow]

    def item(self, index: int) -> DataRow:
        if not 0 <= index < len(self.items):
            raise IndexOutOfRangeException(f"There is no row at position {index}.")
        return self.items[index]

    def add(self, *values: object) -> DataRow | None:
        """(row), or the values of one, which is given."""
        if len(values) == 1 and isinstance(values[0], DataRow):
            self.insert_at(values[0], len(self.items))
            return None
        found = list(values[0]) if len(values) == 1 and type(values[0]) is list else list(values)
        row = self.owner.new_row()
        row.take(found)
        self.insert_at(row, len(self.items))
        return row  # type: ignore[no-any-return]

    def insert_at(self, row: DataRow, place: int) -> None:
        if row in self.items:
            raise ArgumentException("This row already belongs to this table.")
        if row.table is not self.owner:
            raise ArgumentException("This row already belongs to another table.")
        self.owner.check(row)
        self.items.insert(place, row)

    def find(self, *keys: object) -> DataRow | None:
        """The row of a primary key."""
        key = self.owner.key_columns
        if not key:
            text = "Table doesn't have a primary key."
            raise data_error("MissingPrimaryKeyException", text)
        wanted = list(ensure_list(keys[0]))
        if len(wanted) != len(key):
            raise ArgumentException(
                f"Expecting {len(key)} value(s) for the key being indexed, but received"
                f" {len(wanted)} value(s)."
            )
        sought = [column.stored(value) for column, value in zip(key, wanted, strict=True)]
        return self.owner.with_key(sought)  # type: ignore[no-any-return]

    def contains(self, *keys: object) -> bool:
        return self.find(*keys) is not None

    def remove(self, row: DataRow) -> None:
        if row not in self.items:
            raise IndexOutOfRangeException(
                "The given DataRow is not in the current DataRowCollection."
            )
        self.items.remove(row)

    def remove_at(self, index: int) -> None:
        self.remove(self.item(index))

    def clear(self) -> None:
        self.items.clear()


class DataTable:
    """System.Data.DataTable."""

    __slots__ = (
        *("table_name", "columns", "rows", "data_set", "key_columns", "case_sensitive", "_view"),
        *("namespace", "prefix", "locale", "minimum_capacity", "extended_properties", "_last"),
        "__weakref__",
    )
    net_name: ClassVar[str] = "System.Data.DataTable"

    def __init__(self, name: str = "", namespace: str = "") -> None:
        self.table_name = name or ""
        self.rows = DataRowCollection(self)
        self.columns = DataColumnCollection(self)
        self.data_set: Any = None
        self.key_columns: list[DataColumn] = []
        self.case_sensitive = False
        self.namespace, self.prefix = namespace or "", ""
        self.locale: Any = None
        self.minimum_capacity = 50
        self.extended_properties = None
        self._last: dict[DataColumn, int] = {}
        self._view: Any = None

    def __iter__(self) -> Iterator[DataRow]:
        return iter(self.rows)

    def __bool__(self) -> bool:
        return True

    def __str__(self) -> str:
        return self.table_name

    @property
    def ignores_case(self) -> bool:
        return not self.case_sensitive

    def present_rows(self) -> list[DataRow]:
        return [row for row in self.rows.items if not row.is_deleted]

    @property
    def primary_key(self) -> TypedArray:
        return TypedArray(self.key_columns, element_type=declared_type(DataColumn.net_name))

    @primary_key.setter
    def primary_key(self, columns: list[DataColumn] | None) -> None:
        self.key_columns = list(columns or ())
        for column in self.key_columns:
            column.allow_db_null = False
            column.unique = column.unique or len(self.key_columns) == 1

    def with_key(self, key: list[object], besides: DataRow | None = None) -> DataRow | None:
        for row in self.present_rows():
            if row is not besides and all(
                _same(row[column], value)
                for column, value in zip(self.key_columns, key, strict=True)
            ):
                return row
        return None

    def new_row(self) -> DataRow:
        row = DataRow(self)
        for place, column in enumerate(self.columns.items):
            if column.auto_increment:
                last = self._last.get(column)
                number = (
                    column.auto_increment_seed
                    if last is None
                    else last + column.auto_increment_step
                )
                self._last[column] = number
                row.current[place] = column.stored(number)
        return row

    def check(self, row: DataRow) -> None:
        """Raises for a row that breaks a rule of the table."""
        for column in self.columns.items:
            if column.expression:
                continue
            value = row[column]
            if value is DB_NULL and not column.allow_db_null:
                text = f"Column '{column.column_name}' does not allow nulls."
                raise data_error("NoNullAllowedException", text)
            if column.unique:
                self._check_unique([column], [value], row)
        if len(self.key_columns) > 1:
            self._check_unique(self.key_columns, [row[each] for each in self.key_columns], row)

    def _check_unique(self, columns: list[DataColumn], values: list[object], row: DataRow) -> None:
        for other in self.present_rows():
            if other is row or not all(map(_same, (other[each] for each in columns), values)):
                continue
            names = ", ".join(column.column_name for column in columns)
            shown = ", ".join(map(net_to_string, values))
            raise data_error(
                "ConstraintException",
                f"Column '{names}' is constrained to be unique.  Value '{shown}' is already"
                " present.",
            )

    def select(self, text: str = "", sort: str = "", *states: object) -> TypedArray:
        takes = compile_filter(self, text)
        found = [row for row in self.present_rows() if takes(row)]
        if not sort and self.key_columns:
            sort = ",".join(column.column_name for column in self.key_columns)
        rows = sort_rows(self, found, sort)
        return TypedArray(rows, element_type=declared_type(DataRow.net_name))

    def compute(self, expression: str, text: str | None) -> object:
        if expression is None:
            raise ArgumentNullException("expression")
        takes = compile_filter(self, text)
        return compute(self, expression, [row for row in self.present_rows() if takes(row)])

    @property
    def default_view(self) -> object:
        if self._view is None:
            self._view = construct(declared_type("System.Data.DataView"), [self])
        return self._view

    def accept_changes(self) -> None:
        for row in list(self.rows.items):
            row.accept_changes()

    def reject_changes(self) -> None:
        for row in list(self.rows.items):
            row.reject_changes()

    def get_changes(self, *states: object) -> DataTable | None:
        made = self.clone()
        wanted = [str(state) for state in states] or ["Added", "Modified", "Deleted"]
        for row in self.rows.items:
            if str(row.row_state) in wanted:
                made.import_row(row)
        return made if made.rows.items else None

    def clone(self) -> DataTable:
        made = DataTable(self.table_name, self.namespace)
        made.case_sensitive = self.case_sensitive
        for column in self.columns.items:
            twin = DataColumn(column.column_name, column.data_type, column.expression)
            for name in ("allow_db_null", "auto_increment", "auto_increment_seed", "read_only"):
                setattr(twin, name, getattr(column, name))
            for name in ("auto_increment_step", "default_value", "max_length", "unique"):
                setattr(twin, name, getattr(column, name))
            made.columns.add(twin)
        made.key_columns = [made.columns.items[each.ordinal] for each in self.key_columns]
        return made

    def copy(self) -> DataTable:
        made = self.clone()
        for row in self.rows.items:
            made.import_row(row)
        return made

    def import_row(self, row: DataRow) -> None:
        made = DataRow(self)
        for column in row.table.columns.items:
            place = self.columns.place(column.column_name)
            if place is not None:
                made.current[place] = row.current[column.ordinal]
        made.original = None if row.original is None else list(row.original)
        made.is_deleted = row.is_deleted
        self.rows.items.append(made)

    def merge(self, table: DataTable, *how: object) -> None:
        for column in table.columns.items:
            if not self.columns.contains(column.column_name):
                self.columns.add(column.column_name, column.data_type)
        for row in table.present_rows():
            key = [row[each.column_name] for each in self.key_columns]
            old = self.with_key(key) if key else None
            if old is not None:
                self.rows.items.remove(old)
            self.import_row(row)

    def load_data_row(self, values: list[object], accepts: object) -> DataRow:
        row = self.new_row()
        row.take(list(values))
        self.rows.insert_at(row, len(self.rows.items))
        if accepts is True:
            row.accept_changes()
        return row

    def clear(self) -> None:
        self.rows.clear()

    def reset(self) -> None:
        self.rows.clear()
        self.columns.clear()

    @property
    def has_errors(self) -> bool:
        return any(row.row_error for row in self.rows.items)

    def begin_load_data(self) -> None:
        """Rules are held at any time."""

    end_load_data = begin_init = end_init = dispose = begin_load_data


def _same(left: object, right: object) -> bool:
    if isinstance(left, str) and isinstance(right, str):
        return left.lower() == right.lower()
    return bool(left == right)


def _read(row: DataRow, name: str) -> object:
    """A row's columns are its properties."""
    place = row.table.columns.place(name)
    return read_typed(row, name) if place is None else row.value_of(row.table.columns.items[place])


def _write(row: DataRow, name: str, value: object) -> object:
    place = row.table.columns.place(name)
    if place is None:
        if type_of(row).find_property(name) is not None:
            return MISSING
        text = message("PropertyNotFoundSet", name)
        text = f'Exception setting "{name}": "{text}"'
        raise SetValueException(text, error_id="ExceptionWhenSetting")
    row.set_item(place, value)
    return None


def row_views(value: object) -> Iterator[PropertyView]:
    assert isinstance(value, DataRow)
    for column in value.table.columns.items:
        yield _view(value, column)


def _view(row: DataRow, column: DataColumn) -> PropertyView:
    return AdaptedPropertyView(
        column.column_name,
        row,
        "Property",
        column.data_type.display_name,
        lambda: row.value_of(column),
        lambda new: row.set_item(column, new),
    )


enumerate_as_collection(DataTable)
members.register_getter(DataRow, _read)
members.register_setter(DataRow, _write)
register_adapter(DataRow, row_views)

TYPES = describe(
    __file__,
    {
        each.net_name: each
        for each in (*(DataTable, DataRow, DataColumn, DataColumnCollection, DataRowCollection),)
    },
)

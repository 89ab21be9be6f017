"""Tuples and other small wrappers: Tuple, ValueTuple, Lazy, Index, Range, WeakReference."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from poshws.clr.collections import equality
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.generic_instantiation import close_type, default_value
from poshws.clr.system.delegates import call
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    ArgumentNullException,
    ArgumentOutOfRangeException,
    IndexOutOfRangeException,
)
from poshws.corelib.typesystem.types import core_type, type_of
from poshws.objects.conversion.strings import net_to_string
from poshws.objects.elements import get_index, register_reader

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type


class Tuple:
    """System.Tuple of one to eight items."""

    __slots__ = ("items", "net_type", "__weakref__")
    family: ClassVar[str] = "System.Tuple"

    def __init__(self, net_type: Type, *items: object) -> None:
        self.net_type = net_type
        self.items = list(items)

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Tuple)
            and type(self) is type(other)
            and len(self.items) == len(other.items)
            and all(map(equality.same, self.items, other.items))
        )

    def __hash__(self) -> int:
        return hash(tuple(self.items))

    def __repr__(self) -> str:
        return f"{type(self).__name__}{tuple(self.items)!r}"

    def to_string(self) -> str:
        return f"({', '.join(map(net_to_string, self.items))})"

    def equals(self, other: object) -> bool:
        return self == other

    def get_hash_code(self) -> int:
        return hash(self) & 0x7FFFFFFF

    def compare_to(self, other: object) -> int:
        if not isinstance(other, Tuple):
            raise ArgumentException("Argument must be of type System.Tuple.", parameter="other")
        for left, right in zip(self.items, other.items, strict=True):
            ordered = equality.order(left, right)
            if ordered:
                return ordered
        return 0

    @property
    def length(self) -> int:
        return len(self.items)

    def item(self, index: int) -> object:
        if not 0 <= index < len(self.items):
            raise IndexOutOfRangeException()
        return self.items[index]

    def _get(self, place: int) -> object:
        return self.items[place]

    def _set(self, place: int, value: object) -> None:
        self.items[place] = value

    item1 = property(lambda self: self._get(0), lambda self, value: self._set(0, value))
    item2 = property(lambda self: self._get(1), lambda self, value: self._set(1, value))
    item3 = property(lambda self: self._get(2), lambda self, value: self._set(2, value))
    item4 = property(lambda self: self._get(3), lambda self, value: self._set(3, value))
    item5 = property(lambda self: self._get(4), lambda self, value: self._set(4, value))
    item6 = property(lambda self: self._get(5), lambda self, value: self._set(5, value))
    item7 = property(lambda self: self._get(6), lambda self, value: self._set(6, value))
    rest = property(lambda self: self._get(7), lambda self, value: self._set(7, value))


class ValueTuple(Tuple):
    """System.ValueTuple, whose items can be set."""

    __slots__ = ()
    family = "System.ValueTuple"


def make_tuple(kind: type[Tuple], items: Iterable[object]) -> Tuple:
    """A tuple whose type arguments are the types of the items."""
    held = list(items)
    if not held:
        return kind(core_type(kind.family))
    if len(held) == 8:
        held[7] = make_tuple(kind, held[7:])
    kinds = [core_type("System.Object") if item is None else type_of(item) for item in held]
    return kind(close_type(f"{kind.family}`{len(held)}", *kinds), *held)


def _item_at(value: Tuple, index: object) -> object:
    return get_index(value.items, [index])


register_reader(Tuple, _item_at)
register_reader(ValueTuple, _item_at)


class TupleMembers:
    """The static System.Tuple."""

    @staticmethod
    def create(types: tuple[Type, ...], *items: object) -> Tuple:
        if types and len(items) < 8:
            return Tuple(close_type(f"System.Tuple`{len(items)}", *types), *items)
        return make_tuple(Tuple, items)


class ValueTupleMembers:
    """The static System.ValueTuple."""

    @staticmethod
    def create(types: tuple[Type, ...] = (), *items: object) -> Tuple:
        if types and len(items) < 8:
            return ValueTuple(close_type(f"System.ValueTuple`{len(items)}", *types), *items)
        return make_tuple(ValueTuple, items)


class Lazy:
    """System.Lazy[T]: a value made when it is first asked for."""

    __slots__ = ("_factory", "_value", "is_value_created", "net_type", "__weakref__")

    def __init__(self, net_type: Type, source: object = None, mode: object = None) -> None:
        self.net_type = net_type
        self._factory = source if callable(source) else None
        self.is_value_created = source is not None and not callable(source)
        self._value = source

    @property
    def value(self) -> object:
        if not self.is_value_created:
            kind = self.net_type.arguments[0]
            self._value = default_value(kind) if self._factory is None else call(self._factory)
            self.is_value_created = True
        return self._value

    def to_string(self) -> str:
        return net_to_string(self.value) if self.is_value_created else "Value is not created."


class Index:
    """System.Index: a position from the start, or from the end as in `^1`."""

    __slots__ = ("is_from_end", "value")
    net_name: ClassVar[str] = "System.Index"

    def __init__(self, value: int = 0, from_end: bool = False) -> None:
        if value < 0:
            raise ArgumentOutOfRangeException("value", "Non-negative number required.")
        self.value = value
        self.is_from_end = from_end

    @staticmethod
    def start() -> Index:
        return Index(0)

    @staticmethod
    def end() -> Index:
        return Index(0, True)

    @staticmethod
    def from_start(value: int) -> Index:
        return Index(value)

    @staticmethod
    def from_end(value: int) -> Index:
        return Index(value, True)

    @staticmethod
    def op_implicit(value: int) -> Index:
        return Index(value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Index) and str(self) == str(other)

    def __hash__(self) -> int:
        return ~self.value if self.is_from_end else self.value

    def __str__(self) -> str:
        return f"^{self.value}" if self.is_from_end else str(self.value)

    def get_offset(self, length: int) -> int:
        return length - self.value if self.is_from_end else self.value

    def to_string(self) -> str:
        return str(self)

    def equals(self, other: object) -> bool:
        return self == other


class Range:
    """System.Range: from an index up to, and without, another."""

    __slots__ = ("end", "start")
    net_name: ClassVar[str] = "System.Range"

    def __init__(self, start: Index | None = None, end: Index | None = None) -> None:
        self.start = start or Index(0)
        self.end = end or Index(0, True)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Range) and str(self) == str(other)

    def __hash__(self) -> int:
        return hash((self.start, self.end))

    def __str__(self) -> str:
        return f"{self.start}..{self.end}"

    def to_string(self) -> str:
        return str(self)

    def equals(self, other: object) -> bool:
        return self == other


class WeakReference:
    """System.WeakReference; what it points to stays alive here."""

    __slots__ = ("target", "track_resurrection")
    net_name: ClassVar[str] = "System.WeakReference"

    def __init__(self, target: object, track_resurrection: bool = False) -> None:
        self.target = target
        self.track_resurrection = track_resurrection

    @property
    def is_alive(self) -> bool:
        return self.target is not None


class NullableMembers:
    """System.Nullable[T]; a nullable with a value is that value itself, as PowerShell shows it."""

    @staticmethod
    def new(net_type: Type, value: object) -> object:
        if value is None:
            raise ArgumentNullException("value")
        return value


class NullableHelpers:
    """System.Nullable, the class of static methods."""

    @staticmethod
    def get_underlying_type(kind: Type | None) -> Type | None:
        if kind is None:
            raise ArgumentNullException("nullableType")
        is_nullable = kind.definition_name == "System.Nullable`1" and kind.arguments
        return kind.arguments[0] if is_nullable else None

    @staticmethod
    def compare(types: object, left: object, right: object) -> int:
        from poshws.clr.collections.equality import order  # deferred

        return order(left, right)

    @staticmethod
    def equals(types: object, left: object, right: object) -> bool:
        return left == right


TYPES = describe(
    __file__,
    {
        "System.Lazy`1": Lazy,
        "System.Nullable`1": (None, NullableMembers),
        "System.Nullable": (None, NullableHelpers),
        "System.Tuple": (None, TupleMembers),
        "System.ValueTuple": (None, ValueTupleMembers),
        "System.Index": Index,
        "System.Range": Range,
        "System.WeakReference": WeakReference,
        **{f"System.Tuple`{count}": Tuple for count in range(1, 9)},
        **{f"System.ValueTuple`{count}": ValueTuple for count in range(1, 9)},
    },
)

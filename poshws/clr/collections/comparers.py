"""StringComparer, Comparer and EqualityComparer: objects that say which values are equal and how
they are ordered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from poshws.clr.collections import equality
from poshws.clr.metadata.describe import describe, of_closed_type
from poshws.clr.system.delegates import call
from poshws.clr.system.string_comparison import compare_as
from poshws.corelib.exceptions.dotnet import ArgumentException, ArgumentNullException
from poshws.corelib.typesystem.core_types import CORE
from poshws.corelib.typesystem.declare import Declaration, declare
from poshws.corelib.typesystem.types import declared_type

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type


class StringComparer:
    """System.StringComparer: by culture or by code unit (ordinal), with or without case."""

    __slots__ = ("_kind", "ignores_case", "is_ordinal")
    net_name: ClassVar[str] = "System.StringComparer"

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self.is_ordinal = kind.startswith("Ordinal")
        self.ignores_case = kind.endswith("IgnoreCase")

    def __repr__(self) -> str:
        return f"StringComparer({self._kind!r})"

    def to_string(self) -> str:
        return self.net_name

    def compare(self, left: object, right: object) -> int:
        if isinstance(left, str) and isinstance(right, str):
            return compare_as(left, right, self._kind)
        return equality.order(left, right)

    def equals(self, left: object, right: object) -> bool:
        if isinstance(left, str) and isinstance(right, str):
            return self.compare(left, right) == 0
        return equality.same(left, right)

    def get_hash_code(self, value: object) -> int:
        if value is None:
            raise ArgumentNullException("obj")
        text = value.upper() if self.ignores_case and isinstance(value, str) else value
        return hash(text) & 0x7FFFFFFF


class CultureAwareComparer(StringComparer):
    """The comparers by culture."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.CultureAwareComparer"


class OrdinalCaseSensitiveComparer(StringComparer):
    """StringComparer.Ordinal."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.OrdinalCaseSensitiveComparer"


class OrdinalIgnoreCaseComparer(StringComparer):
    """StringComparer.OrdinalIgnoreCase."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.OrdinalIgnoreCaseComparer"


class StringComparerMembers(StringComparer):
    """The static members, which all give one of six comparers."""

    __slots__ = ()

    @staticmethod
    def ordinal() -> StringComparer:
        return BY_KIND["Ordinal"]

    @staticmethod
    def ordinal_ignore_case() -> StringComparer:
        return BY_KIND["OrdinalIgnoreCase"]

    @staticmethod
    def invariant_culture() -> StringComparer:
        return BY_KIND["InvariantCulture"]

    @staticmethod
    def invariant_culture_ignore_case() -> StringComparer:
        return BY_KIND["InvariantCultureIgnoreCase"]

    @staticmethod
    def current_culture() -> StringComparer:
        return BY_KIND["CurrentCulture"]

    @staticmethod
    def current_culture_ignore_case() -> StringComparer:
        return BY_KIND["CurrentCultureIgnoreCase"]

    @staticmethod
    def create(culture: object, options: object = False) -> StringComparer:
        """(culture, ignoreCase) or (culture, options)."""
        ignores = options is True or (options is not False and bool(int(options) & 1))  # type: ignore[call-overload]
        return BY_KIND["CurrentCultureIgnoreCase" if ignores else "CurrentCulture"]

    @staticmethod
    def from_comparison(comparison: object) -> StringComparer:
        return BY_KIND[str(comparison)]


class StructuralComparer:
    """Orders arrays and tuples by their elements."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.Collections.StructuralComparer"

    def compare(self, left: object, right: object) -> int:
        if not isinstance(left, list) or right is None:
            return equality.order(left, right)
        if not isinstance(right, list) or len(left) != len(right):
            raise ArgumentException(
                "Object is not a array with the same number of elements as the array to compare"
                " it to.",
                parameter="other",
            )
        found = (self.compare(mine, theirs) for mine, theirs in zip(left, right, strict=True))
        return next((each for each in found if each), 0)


class StructuralEqualityComparer:
    """Holds arrays for equal whose elements are."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.Collections.StructuralEqualityComparer"

    def equals(self, left: object, right: object) -> bool:
        if not isinstance(left, list) or not isinstance(right, list):
            return equality.same(left, right)
        return len(left) == len(right) and all(map(self.equals, left, right))

    def get_hash_code(self, value: object) -> int:
        if isinstance(value, list):
            return hash(tuple(map(self.get_hash_code, value))) & 0x7FFFFFFF
        return 0 if value is None else hash(value) & 0x7FFFFFFF


class StructuralComparisons:
    """System.Collections.StructuralComparisons."""

    structural_comparer: ClassVar[StructuralComparer] = StructuralComparer()
    structural_equality_comparer: ClassVar[StructuralEqualityComparer] = (
        StructuralEqualityComparer()
    )


class Comparer:
    """System.Collections.Generic.Comparer[T]: the default order, or a delegate's."""

    __slots__ = ("_comparison", "net_type")

    def __init__(self, net_type: Type, comparison: object = None) -> None:
        self.net_type = net_type
        self._comparison = comparison

    @staticmethod
    @of_closed_type
    def default(kind: Type) -> object:
        return default_order(kind.arguments[0])

    @staticmethod
    @of_closed_type
    def create(kind: Type, comparison: object) -> Comparer:
        if comparison is None:
            raise ArgumentNullException("comparison")
        made = declared_type("System.Collections.Generic.ComparisonComparer`1")
        return Comparer(made.close(kind.arguments), comparison)

    def compare(self, left: object, right: object) -> int:
        if self._comparison is None:
            return equality.order(left, right)
        return int(call(self._comparison, left, right))  # type: ignore[call-overload, no-any-return]


class PlainComparer:
    """System.Collections.Comparer: the default order of values whose type is not known before."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.Collections.Comparer"

    @staticmethod
    def new(culture: object) -> PlainComparer:
        return PlainComparer()

    @staticmethod
    def default() -> PlainComparer:
        return PlainComparer()

    @staticmethod
    def default_invariant() -> PlainComparer:
        return PlainComparer()

    def compare(self, left: object, right: object) -> int:
        return equality.order(left, right)


class CaseInsensitiveComparer(PlainComparer):
    """System.Collections.CaseInsensitiveComparer."""

    __slots__ = ()
    net_name: ClassVar[str] = "System.Collections.CaseInsensitiveComparer"
    ignores_case: ClassVar[bool] = True

    @staticmethod
    def new(culture: object = None) -> CaseInsensitiveComparer:
        return CaseInsensitiveComparer()

    @staticmethod
    def default() -> CaseInsensitiveComparer:
        return CaseInsensitiveComparer()

    @staticmethod
    def default_invariant() -> CaseInsensitiveComparer:
        return CaseInsensitiveComparer()

    def compare(self, left: object, right: object) -> int:
        return BY_KIND["CurrentCultureIgnoreCase"].compare(left, right)


class DefaultEqualityComparer:
    """System.Collections.Generic.EqualityComparer[T].Default."""

    __slots__ = ("net_type",)

    def __init__(self, net_type: Type) -> None:
        self.net_type = net_type

    def equals(self, left: object, right: object) -> bool:
        return equality.same(left, right)

    def get_hash_code(self, value: object) -> int:
        return hash(value) & 0x7FFFFFFF


def default_equality(element: Type) -> DefaultEqualityComparer:
    """EqualityComparer[T].Default: of a class that depends on T."""
    return DefaultEqualityComparer(_comparer_type(element, "System.IEquatable", "Equality"))


def default_order(element: Type) -> Comparer:
    """Comparer[T].Default."""
    return Comparer(_comparer_type(element, "System.IComparable", ""))


def _comparer_type(element: Type, interface: str, kind: str) -> Type:
    """GenericComparer[T] where the values compare themselves with their like, else ObjectComparer;
    strings have an equality comparer of their own.
    """
    space = "System.Collections.Generic."
    if kind and element.full_name == "System.String":
        return declared_type(f"{space}StringEqualityComparer")
    closed = f"{interface}[{element.display_name}]"
    has_own = bool(element.ancestors) and closed in element.interface_names
    # Core types list only the interfaces that are not generic: they have IComparable[T] with it.
    is_core = element.full_name in CORE and "System.IComparable" in element.interface_names
    of_its_own = has_own or is_core
    prefix = "Enum" if element.is_enum else "Generic" if of_its_own else "Object"
    return declared_type(f"{space}{prefix}{kind}Comparer`1").close((element,))


BY_KIND: Final[dict[str, StringComparer]] = {
    **{
        kind: CultureAwareComparer(kind)
        for kind in (
            "CurrentCulture",
            "CurrentCultureIgnoreCase",
            "InvariantCulture",
            "InvariantCultureIgnoreCase",
        )
    },
    "Ordinal": OrdinalCaseSensitiveComparer("Ordinal"),
    "OrdinalIgnoreCase": OrdinalIgnoreCaseComparer("OrdinalIgnoreCase"),
}
"""The comparers by the names of StringComparison."""


def ignores_case(comparer: object) -> bool:
    """Whether a dictionary or set with this comparer holds `a` and `A` for one key."""
    return getattr(comparer, "ignores_case", False) is True and not isinstance(comparer, dict)


def check_comparable(value: object) -> None:
    """Raises for a key that a sorted collection could not put in order."""
    own = getattr(type(value), "__lt__", None)
    if own is getattr(object, "__lt__") and not hasattr(value, "compare_to"):  # noqa: B009
        raise ArgumentException("At least one object must implement IComparable.")


class EqualityMembers:
    """System.Collections.Generic.EqualityComparer[T]."""

    @staticmethod
    @of_closed_type
    def default(kind: Type) -> object:
        return default_equality(kind.arguments[0])

    @staticmethod
    def equals(this: DefaultEqualityComparer, *values: object) -> bool:
        """(left, right) as a comparer, (other) as an object."""
        return this.equals(*values) if len(values) == 2 else this is values[0]

    @staticmethod
    def get_hash_code(this: DefaultEqualityComparer, *value: object) -> int:
        return this.get_hash_code(*value) if value else hash(this) & 0x7FFFFFFF


def _declare(names: str, base: str) -> list[Declaration]:
    """The classes of the default comparers, which no script names."""
    space = "System.Collections.Generic."
    return [
        declare(f"{space}{name}[T]", None, {}, base=f"{space}{base}[T]") for name in names.split()
    ]


TYPES = [
    *_declare("GenericComparer`1 ObjectComparer`1 EnumComparer`1 ComparisonComparer`1", "Comparer"),
    *_declare(
        "GenericEqualityComparer`1 ObjectEqualityComparer`1 EnumEqualityComparer`1",
        "EqualityComparer",
    ),
    declare(
        "System.Collections.Generic.StringEqualityComparer",
        None,
        {},
        base="System.Collections.Generic.EqualityComparer[string]",
    ),
    *(
        declare(each.net_name, each, {}, base="System.StringComparer")
        for each in (CultureAwareComparer, OrdinalCaseSensitiveComparer, OrdinalIgnoreCaseComparer)
    ),
    *describe(
        __file__,
        {
            "System.Collections.Generic.EqualityComparer`1": (None, EqualityMembers),
            "System.StringComparer": (StringComparer, StringComparerMembers),
            "System.Collections.Generic.Comparer`1": Comparer,
            "System.Collections.Comparer": PlainComparer,
            "System.Collections.StructuralComparisons": (None, StructuralComparisons),
            "System.Collections.StructuralComparer": StructuralComparer,
            "System.Collections.StructuralEqualityComparer": StructuralEqualityComparer,
            "System.Collections.CaseInsensitiveComparer": CaseInsensitiveComparer,
        },
    ),
]

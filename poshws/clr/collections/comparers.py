"""StringComparer, Comparer and EqualityComparer: objects that say which values are equal and how
they are ordered.
"""

from __future__ import annotations

from typing import ClassVar, Final

from poshws.clr.collections import equality
from poshws.clr.declaring.describe import describe
from poshws.clr.system.delegates import call
from poshws.corelib.exceptions.dotnet import ArgumentException, ArgumentNullException


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
        if self.is_ordinal:
            kind = "IgnoreCase" if self.ignores_case else "CaseSensitive"
            return f"System.Ordinal{kind}Comparer"
        return "System.CultureAwareComparer"

    def compare(self, left: object, right: object) -> int:
        if isinstance(left, str) and isinstance(right, str):
            from poshws.clr.system.string_comparison import compare_as  # deferred

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


class Comparer:
    """System.Collections.Generic.Comparer[T]: the default order, or a delegate's."""

    __slots__ = ("_comparison", "net_type")

    def __init__(self, net_type: object, comparison: object = None) -> None:
        self.net_type = net_type
        self._comparison = comparison

    @staticmethod
    def default() -> Comparer:
        from poshws.clr.declaring.generic_instantiation import close_over_object  # deferred

        return Comparer(close_over_object("System.Collections.Generic.Comparer`1"))

    @staticmethod
    def create(comparison: object) -> Comparer:
        from poshws.clr.declaring.generic_instantiation import close_over_object  # deferred

        return Comparer(close_over_object("System.Collections.Generic.Comparer`1"), comparison)

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

    __slots__ = ()
    net_name: ClassVar[str] = "System.Collections.Generic.GenericEqualityComparer`1"

    def equals(self, left: object, right: object) -> bool:
        return equality.same(left, right)

    def get_hash_code(self, value: object) -> int:
        return hash(value) & 0x7FFFFFFF


DEFAULT_EQUALITY: Final = DefaultEqualityComparer()

BY_KIND: Final = {
    kind: StringComparer(kind)
    for kind in (
        "CurrentCulture",
        "CurrentCultureIgnoreCase",
        "InvariantCulture",
        "InvariantCultureIgnoreCase",
        "Ordinal",
        "OrdinalIgnoreCase",
    )
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


TYPES = describe(
    __file__,
    {
        "System.StringComparer": (StringComparer, StringComparerMembers),
        "System.Collections.Generic.Comparer`1": Comparer,
        "System.Collections.Comparer": PlainComparer,
        "System.Collections.CaseInsensitiveComparer": CaseInsensitiveComparer,
    },
)

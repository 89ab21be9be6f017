"""What .NET asks of any object, as scripts' classes answer it: Equals, GetHashCode, CompareTo and
the comparers' interfaces become the Python methods that collections and operators here look for.

A method counts where .NET's virtual dispatch would find it: `Equals` with one parameter of type
object is Object.Equals, any other overload is a method like all others; `CompareTo` counts where
the class is IComparable, `Compare` where it is an IComparer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.objects.conversion.truth import truth
from poshws.objects.invocation.calls import invoke_member

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_OBJECT = ("", "object", "system.object")
_COMPARABLE = "System.IComparable"
_COMPARER = ("System.Collections.IComparer", "System.Collections.Generic.IComparer")
_EQUALITY = (
    "System.Collections.IEqualityComparer",
    "System.Collections.Generic.IEqualityComparer",
)


def equals_own(this: object, other: object) -> bool:
    """`Object.Equals` of a class that overrides it."""
    return this is other or truth(invoke_member(this, "Equals", [other]))


def equals_any(this: object, other: object) -> bool:
    """`Object.Equals(this, other)`, which asks the left one whatever the other is."""
    return truth(invoke_member(this, "Equals", [other]))


def hash_own(this: object) -> int:
    """`Object.GetHashCode` of a class that overrides it."""
    return int(invoke_member(this, "GetHashCode", []))  # type: ignore[call-overload, no-any-return]


def compare_to(this: object, other: object) -> int:
    """`IComparable.CompareTo`."""
    return int(invoke_member(this, "CompareTo", [other]))  # type: ignore[call-overload, no-any-return]


def compare(this: object, left: object, right: object) -> int:
    """`IComparer.Compare`."""
    return int(invoke_member(this, "Compare", [left, right]))  # type: ignore[call-overload, no-any-return]


def equals(this: object, left: object, right: object) -> bool:
    """`IEqualityComparer.Equals`."""
    return truth(invoke_member(this, "Equals", [left, right]))


def get_hash_code(this: object, value: object) -> int:
    """`IEqualityComparer.GetHashCode`."""
    return int(invoke_member(this, "GetHashCode", [value]))  # type: ignore[call-overload, no-any-return]


def protocol_methods(
    rows: Iterable[tuple[Any, ...]], interfaces: Iterable[str]
) -> dict[str, Callable[..., Any]]:
    """The Python methods that the class gets for its methods' rows in the unit."""
    found = _overrides(rows)
    for name in interfaces:
        if name.startswith(_COMPARABLE):
            found["compare_to"] = compare_to
        elif name.startswith(_COMPARER):
            found["compare"] = compare
        elif name.startswith(_EQUALITY):
            found |= {"equals": equals, "get_hash_code": get_hash_code}
    return found


def _overrides(rows: Iterable[tuple[Any, ...]]) -> dict[str, Callable[..., Any]]:
    """Those of Equals(object) and GetHashCode(); an object without its own hash is found by what
    it is.
    """
    found: dict[str, Callable[..., Any]] = {}
    for name, _, flags, parameters, _, is_constructor, _ in rows:
        if is_constructor or "static" in flags:
            continue
        kinds = [(kind or "").lower() for _, kind in parameters]
        if name.lower() == "equals" and len(kinds) == 1 and kinds[0] in _OBJECT:
            found |= {"__eq__": equals_own, "equals_any": equals_any}
            found.setdefault("__hash__", object.__hash__)
        elif name.lower() == "gethashcode" and not kinds:
            found["__hash__"] = hash_own
    return found

"""What .NET holds for equal (`Object.Equals`) and how it orders values (`Comparer.Default`)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cmp_to_key
from typing import cast

from poshws.clr.system.delegates import as_function
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import (
    ArgumentException,
    InvalidOperationException,
    NetException,
)
from poshws.corelib.exceptions.powershell import as_caught
from poshws.corelib.globalization.collation import compare_text
from poshws.corelib.typesystem.types import type_of
from poshws.objects.invocation.calls import invoke_member


def same(left: object, right: object) -> bool:
    """`Object.Equals`: the same type and an equal value; arrays and the like only when they are one
    object.
    """
    if left is right:
        return True
    kind = type(left)
    asks = getattr(kind, "equals_any", None)  # a script's class with an Equals of its own
    if asks is not None:
        return asks(left, right) is True
    if kind is not type(right) or issubclass(kind, (list, Hashtable)):
        return False
    return bool(left == right)


def order(left: object, right: object) -> int:
    """`Comparer.Default`: below zero, zero or above zero.

    Raises ArgumentException where neither side can be compared with the other.
    """
    if left is right:
        return 0
    if left is None:
        return -1
    if right is None:
        return 1
    if isinstance(left, str) and isinstance(right, str) and type(left) is type(right):
        return _order_text(left, right)
    if type(left) is type(right):
        compare_to = getattr(left, "compare_to", None)
        if compare_to is not None:
            return int(compare_to(right))
        if left != left or right != right:  # NaN is below all other numbers
            return int(left == left) - int(right == right)
        try:
            return -1 if left < right else int(left > right)  # type: ignore[operator]
        except TypeError:
            return _compare_through_members(left, right)
    return _compare_through_members(left, right)


def _order_text(left: str, right: str) -> int:
    if len(left) == 1 and type(left) is not str:  # [char] compares as a number
        return ord(left) - ord(right)

    return compare_text(left, right)


def _compare_through_members(left: object, right: object) -> int:
    """Objects of a script's own class say themselves how they compare."""
    own = getattr(left, "compare_to", None)
    if own is not None and hasattr(left, "script_fields"):
        return int(own(right))
    if hasattr(right, "script_fields") and hasattr(right, "compare_to"):
        return -int(right.compare_to(left))
    if type_of(left).find_method("CompareTo") is None or hasattr(left, "script_fields"):
        raise ArgumentException("At least one object must implement IComparable.")
    if type(left) is not type(right):
        names = type_of(left).name
        raise ArgumentException(f"Object must be of type {names}.")
    return cast(int, invoke_member(left, "CompareTo", [right]))


def sort(items: list[object], comparer: object = None) -> None:
    """Sorts in place the way .NET's collections do; equal elements keep their order here."""
    kinds = set(map(type, items))
    if comparer is None and len(kinds) == 1 and kinds <= {int, bool}:
        list.sort(items)  # type: ignore[type-var]
        return
    list.sort(items, key=cmp_to_key(_wrapping_failures(comparison(comparer))))


def _wrapping_failures(compare: Callable[[object, object], int]) -> Callable[[object, object], int]:
    """What can't be compared is an InvalidOperationException of sorting and searching."""

    def guarded(left: object, right: object) -> int:
        try:
            return compare(left, right)
        except NetException as error:
            text = "Failed to compare two elements in the array."
            raise InvalidOperationException(text, as_caught(error)) from error

    return guarded


def comparison(comparer: object = None) -> Callable[[object, object], int]:
    """A comparer, a comparison delegate or null (the default order) as a Python function."""
    if comparer is None:
        return order
    compare = getattr(comparer, "compare", None)
    if compare is not None:
        return cast(Callable[[object, object], int], compare)

    found = as_function(comparer)
    return lambda left, right: int(cast(int, found(left, right)))


def index_of(items: Iterable[object], sought: object) -> int:
    """The place of the first element equal to what is sought, or -1."""
    kind = type(sought)
    if isinstance(items, list):
        if kind is int or kind is str:
            return _index_of_plain(items, sought)
        items = list.__iter__(items)
    for place, item in enumerate(items):
        if item is sought or same(item, sought):
            return place
    return -1


def _index_of_plain(items: list[object], sought: object) -> int:
    """The same of an Int32 or a text, which Python compares as .NET does within their class."""
    kind, place = type(sought), -1
    while True:
        try:
            place = list.index(items, sought, place + 1)
        except ValueError:
            return -1
        if type(items[place]) is kind:
            return place


def search_sorted(items: list[object], sought: object, comparer: object = None) -> int:
    """`BinarySearch`: the place, or the complement of the place where it would have to be put."""
    compare = _wrapping_failures(comparison(comparer))
    low, high = 0, len(items) - 1
    while low <= high:
        middle = (low + high) // 2
        ordered = compare(items[middle], sought)
        if ordered == 0:
            return middle
        if ordered < 0:
            low = middle + 1
        else:
            high = middle - 1
    return ~low

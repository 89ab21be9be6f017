"""`-eq -ne -lt -le -gt -ge -contains -in`: the left operand decides how the right one is seen.

A text compares as text, a number as a number, everything else with the right operand converted to
its type. A list on the left filters (about_Comparison_Operators).
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any, Final, cast

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import (
    InvalidCastException,
    InvalidOperationException,
    NetException,
    OverflowException,
)
from poshws.corelib.exceptions.powershell import ExtendedTypeSystemException, RuntimeException
from poshws.corelib.globalization.collation import compare_text, equal_text
from poshws.corelib.messages import message
from poshws.corelib.numerics.numbers import EXACT_NUMBERS, NUMBER_TYPES, Char
from poshws.corelib.psobject import PSCustomObject, base_of
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import Type, type_of
from poshws.objects.conversion.failures import impossible
from poshws.objects.conversion.ranks import ASSIGNABLE, IDENTITY
from poshws.objects.conversion.resolver import find_conversion
from poshws.objects.conversion.strings import convert_to_string, net_to_string
from poshws.objects.enumeration import enumerable
from poshws.objects.invocation.invoke import call_method
from poshws.operators.arithmetic.number_kinds import (
    CHAR,
    DECIMAL,
    DOUBLE,
    SINGLE,
    as_decimal,
    as_double,
    as_integer,
    as_operand,
    check_coercion,
    code_of,
    meeting_class,
    number_in,
)

_REAL: Final = frozenset((int, float))
_PLAIN: Final = frozenset((int, float, bool, str))


# Equality


def equal(left: Any, right: Any, ignore_case: bool = True) -> bool:
    """`left -eq right` of two single values."""
    kind, other = type(left), type(right)
    if kind is str:
        if other is str:
            return left == right or equal_text(left, right, ignore_case)
        right = base_of(right)
        return right is not None and equal_text(left, convert_to_string(right), ignore_case)
    if kind is other and (kind is int or kind is float):
        return bool(left == right)
    if kind in EXACT_NUMBERS and other in EXACT_NUMBERS:
        return bool(left == right)
    if kind is Char and ignore_case and (other is str or other is Char):
        return _equal_character(left, right)
    left, right = base_of(left), base_of(right)
    if left is None or right is None:
        return left is right
    code = code_of(left)
    if code > CHAR:
        return _equal_number(left, right, code)
    if code == CHAR and ignore_case and isinstance(right, str):
        return _equal_character(left, right)
    if type(left) is str:
        return equal_text(left, convert_to_string(right), ignore_case)
    return _equal_converted(left, right)


def _equal_number(left: object, right: object, code: int) -> bool:
    try:
        operand = as_operand(right, code, left)
        if operand is None and type(right) is str:
            if not isinstance(left, EnumValue) and not _may_be_number(right):
                return False
            operand = as_operand(number_in(right, left), code, left)
        if operand is not None:
            return order_numbers(left, operand) == 0
    except InvalidCastException:
        return False
    return _equal_converted(left, right)


def _may_be_number(text: str) -> bool:
    """False for what is surely none, so that no error has to be made only to be caught."""
    return (
        not text
        or text.isspace()
        or any(map(str.isdecimal, text))
        or text.strip().lstrip("+-").lower() in ("nan", "infinity", "\u221e")
    )


def _equal_character(left: str, right: str) -> bool:
    """Characters fold by themselves, a text of one character counts as one."""
    return len(right) == 1 and (left == right or left.upper() == right.upper())


def _equal_converted(left: object, right: object) -> bool:
    """Object.Equals, and once more with the right operand as the left's type."""
    if same(left, right):
        return True
    wanted = type_of(left)
    conversion = find_conversion(type_of(right), wanted)
    if conversion.rank == 0 or conversion.rank in (IDENTITY, ASSIGNABLE):
        return False
    try:
        return same(left, conversion.convert(right, wanted))
    except InvalidCastException:
        return False


def same(left: object, right: object) -> bool:
    """Object.Equals: one object, or equal values of one type."""
    if left is right:
        return True
    kind = type(left)
    asks = getattr(kind, "equals_any", None)  # a script's class with an Equals of its own
    if asks is not None:
        return asks(left, right) is True
    if kind is not type(right) or issubclass(kind, list | Hashtable):
        return False
    return "__eq__" in _methods(kind) and bool(left == right)


def _methods(kind: type) -> frozenset[str]:
    """The names a class and its bases define themselves."""
    found = _DEFINED.get(kind)
    if found is None:
        names = (name for base in kind.__mro__[:-1] for name in vars(base))
        found = _DEFINED[kind] = frozenset(names)
    return found


_DEFINED: Final[dict[type, frozenset[str]]] = {}


# Order


def order_numbers(left: object, right: Any) -> int:
    """Below zero, zero or above zero; anything with NaN is above, and never equal."""
    first_code, second_code = code_of(left), code_of(right)
    if isinstance(left, EnumValue):
        kind = meeting_class(left, first_code, right, second_code)
        if kind is not float:
            check_coercion(left, right, kind, max(first_code, second_code))
    real = first_code in (SINGLE, DOUBLE) or second_code in (SINGLE, DOUBLE)
    if real and DECIMAL in (first_code, second_code):
        try:
            left, right = as_decimal(left), as_decimal(right)
        except OverflowException:
            left, right = as_double(left), as_double(right)
    elif real:
        left, right = as_double(left), as_double(right)
    elif DECIMAL not in (first_code, second_code):
        left, right = as_integer(left), as_integer(right)
    else:
        left, right = _exact(left), _exact(right)
    if left != left or right != right:
        return _UNORDERED
    return -1 if left < right else int(left > right)


_UNORDERED: Final[int] = 2
"""What no comparison is true for."""


def _exact(value: object) -> object:
    return value if type(value) is Decimal else as_integer(value)


def compare(left: object, right: object, ignore_case: bool = False) -> int:
    """LanguagePrimitives.Compare of two single values: below zero, zero or above zero; NaN is below
    all other numbers.

    Raises RuntimeException ComparisonFailure and NotIcomparable, and what the
    conversion of a text to a number raises.
    """
    found = _compare(left, right, ignore_case)
    if found != _UNORDERED:
        return found
    left, right = base_of(left), base_of(right)
    return int(left == left) - int(right == right)


def _compare(left: object, right: object, ignore_case: bool) -> int:
    """The same, but for the operators, for which anything with NaN is unordered."""
    left, right = base_of(left), base_of(right)
    if left is None or right is None:
        return _order_null(left, right)
    if type(left) is str:
        return compare_text(
            left, right if type(right) is str else convert_to_string(right), ignore_case
        )
    code = code_of(left)
    if code > CHAR:
        operand = as_operand(right, code, left)
        if operand is None and type(right) is str:
            operand = as_operand(number_in(right, left), code, left)
        if operand is not None:
            return order_numbers(left, operand)
    return _compare_converted(left, right)


def _order_null(left: Any, right: Any) -> int:
    """Null comes before everything but negative numbers."""
    if left is right:
        return 0
    value, sign = (right, -1) if left is None else (left, 1)
    if type(value) in NUMBER_TYPES and value < 0:
        return -sign
    return sign


def _compare_converted(left: object, right: object) -> int:
    if isinstance(left, PSCustomObject):
        return _compare_custom(left, right)
    if type(left) is Char and isinstance(right, str) and len(right) == 1:
        return ord(left) - ord(right)
    wanted = type_of(left)
    if not is_comparable(left):
        if same(left, right):
            return 0
        raise RuntimeException(
            message("NotIcomparable", net_to_string(left)),
            error_id="NotIcomparable",
            category="InvalidOperation",
        )
    conversion = find_conversion(type_of(right), wanted)
    if conversion.rank == 0:
        raise _incomparable(left, right, impossible(right, wanted))
    try:
        other = conversion.convert(right, wanted)
    except InvalidCastException as error:
        raise _incomparable(left, right, error) from error
    return order_same(left, other)


def _compare_custom(left: PSCustomObject, right: object) -> int:
    """PSObject.CompareTo: the same object, or an error."""
    if left is right:
        return 0
    shown = net_to_string(right) if isinstance(right, Type) else convert_to_string(right)
    raise ExtendedTypeSystemException(
        message("NotTheSameTypeOrNotIcomparable", convert_to_string(left), shown, "IComparable"),
        error_id="PSObjectCompareTo",
    )


def _incomparable(left: object, right: object, error: NetException) -> RuntimeException:
    text = message(
        "ComparisonFailure", convert_to_string(left), convert_to_string(right), error.message
    )
    return RuntimeException(text, error, error_id="ComparisonFailure", category="InvalidOperation")


def order_same(left: object, other: Any) -> int:
    """IComparable.CompareTo of two values of one type."""
    if type(left) is Char:
        return _sign(ord(left) - ord(other))
    compare_to = getattr(left, "compare_to", None)
    if compare_to is not None:
        return _sign(int(compare_to(other)))
    if "__lt__" in _methods(type(left)):
        return -1 if left < other else int(left > other)

    method = type_of(left).find_method("CompareTo")
    assert method is not None
    return _sign(cast(int, call_method(method, (left,), [other])))


def _sign(order: int) -> int:
    return -1 if order < 0 else int(order > 0)


def is_comparable(value: object) -> bool:
    """Whether the type is IComparable and says how."""
    if isinstance(value, list):
        return False
    owner = type_of(value)
    if not any(each.full_name == "System.IComparable" for each in owner.ancestors):
        return False
    return (
        hasattr(value, "compare_to")
        or "__lt__" in _methods(type(value))
        or owner.find_method("CompareTo") is not None
    )


# Operators: a list on the left filters


def _filtered(
    test: Callable[[Any, Any, bool], bool], left: Any, right: object, ignore: bool
) -> object:
    return [each for each in left if test(each, right, ignore)]


def eq(left: Any, right: object, ignore_case: bool) -> object:
    """`left -eq right`"""
    kind = type(left)
    if kind is str and type(right) is str:
        return left == right or equal_text(left, right, ignore_case)
    if kind is Char and (type(right) is str or type(right) is Char):
        if len(right) != 1:
            return False
        return left == right or (ignore_case and left.upper() == right.upper())
    if kind in EXACT_NUMBERS and type(right) in EXACT_NUMBERS:
        return left == right
    if kind not in _PLAIN:
        elements = enumerable(left)
        if elements is not None:
            return _filtered(equal, elements, right, ignore_case)
    return equal(left, right, ignore_case)


def ne(left: Any, right: object, ignore_case: bool) -> object:
    """`left -ne right`"""
    kind = type(left)
    if kind is str and type(right) is str:
        return left != right and not equal_text(left, right, ignore_case)
    if kind is Char and (type(right) is str or type(right) is Char):
        if len(right) != 1:
            return True
        return left != right and not (ignore_case and left.upper() == right.upper())
    if kind in EXACT_NUMBERS and type(right) in EXACT_NUMBERS:
        return left != right
    if kind not in _PLAIN:
        elements = enumerable(left)
        if elements is not None:
            return [each for each in elements if not equal(each, right, ignore_case)]
    return not equal(left, right, ignore_case)


def _ordering(
    own: Callable[[Any, Any], bool],
    test: Callable[[int], bool],
    is_less: bool,
    if_null: Callable[[Any, Any], bool],
) -> Callable[[Any, Any, bool], Any]:
    """An operator of order: Python's own, what its sign says, what it says beside null."""

    def single(left: object, right: object, ignore_case: bool) -> bool:
        if left is None or right is None or left is AUTOMATION_NULL or right is AUTOMATION_NULL:
            return _beside_null(base_of(left), base_of(right), is_less, if_null)
        return test(_compare(left, right, ignore_case))

    def compared(left: Any, right: object, ignore_case: bool) -> object:
        kind = type(left)
        if kind is Char and (type(right) is str or type(right) is Char) and len(right) == 1:
            return own(ord(left), ord(right))
        if (kind is float and type(right) in _REAL) or (kind is int and type(right) is float):
            return own(left, right)  # with NaN all four are false
        if kind in EXACT_NUMBERS and type(right) in EXACT_NUMBERS:
            return own(left, right)
        if kind not in _PLAIN:
            elements = enumerable(left)
            if elements is not None:
                return _filtered(single, elements, right, ignore_case)
        return single(left, right, ignore_case)

    return compared


def _beside_null(
    left: object, right: object, is_less: bool, if_null: Callable[[Any, Any], bool]
) -> bool:
    """A number beside null is compared with zero, once for all four operators."""
    for value, turned in ((left, False), (right, True)):
        if value is not None and code_of(value) > CHAR:
            is_below = is_less != turned
            if isinstance(value, EnumValue):
                raise _no_order(value, is_below)
            return as_double(value) < 0 if is_below else as_double(value) >= 0
    return if_null(left, right)


def _no_order(value: EnumValue, is_below: bool) -> InvalidOperationException:
    test = "LessThan" if is_below else "GreaterThanOrEqual"
    return InvalidOperationException(
        f"The binary operator {test} is not defined for the types "
        f"'{value.net_name}' and '{value.net_name}'."
    )


lt = _ordering(operator.lt, lambda order: order < 0, True, lambda left, right: right is not None)
le = _ordering(operator.le, lambda order: order <= 0, True, lambda left, right: left is None)
gt = _ordering(operator.gt, lambda order: order == 1, False, lambda left, right: left is not None)
ge = _ordering(operator.ge, lambda order: 0 <= order < 2, False, lambda left, right: right is None)


def contains(left: object, right: object, ignore_case: bool = True) -> bool:
    """`left -contains right`"""
    elements = enumerable(left)
    if elements is None:
        return equal(left, right, ignore_case)
    kind = type(right)
    if (kind is int or kind is str) and type(elements) is list and right in elements:
        return True
    if kind is str or kind is Char:
        return _contains_text(elements, right, str.__str__(right), ignore_case)
    if kind is int and type(elements) is list and set(map(type, elements)) == {int}:
        return False
    for each in elements:  # noqa: SIM110 (a loop is faster)
        if equal(each, right, ignore_case):
            return True
    return False


def _contains_text(elements: Iterable[object], right: object, text: str, ignore_case: bool) -> bool:
    lower = text.lower()
    is_plain = text.isascii() and text.isprintable()
    for each in elements:
        if type(each) is not str:
            if equal(each, right, ignore_case):
                return True
        elif each == text or (ignore_case and each.lower() == lower):
            return True
        elif is_plain and each.isascii() and each.isprintable():
            continue
        elif equal_text(each, text, ignore_case):  # only in the culture's eyes
            return True
    return False

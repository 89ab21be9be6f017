"""`+ - * / %` and the signs in front: numbers, strings, arrays, dictionaries, and what types
declare as op_Addition.

Two operands of different number types meet in the larger one; a result that does not fit becomes a
double. The left operand decides: a text is continued, an array gets longer, a number wants a number
on the right.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.corelib.exceptions.dotnet import (
    ArgumentOutOfRangeException,
    DivideByZeroException,
    InvalidCastException,
    OverflowException,
)
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.memory_limits import check_array_size, check_string_size
from poshws.corelib.messages import message
from poshws.corelib.numerics import decimals
from poshws.corelib.numerics.numbers import (
    EXACT_NUMBERS,
    INTEGER_RANGES,
    Int64,
    UInt32,
    UInt64,
    truncated_double,
)
from poshws.corelib.psobject import base_of
from poshws.corelib.system.arrays import TypedArray
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import core_type, type_of
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.failures import impossible
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.enumeration import enumerable
from poshws.operators.arithmetic.number_kinds import (
    CHAR,
    as_decimal,
    as_double,
    as_integer,
    as_operand,
    check_coercion,
    code_of,
    int_type,
    meeting_class,
    number_in,
)
from poshws.operators.arithmetic.sized import arithmetic_pairs
from poshws.operators.operator_methods import call_operator

Operation = Callable[[Any, Any], Any]


# Numbers


def _failed(error: Exception) -> RuntimeException:
    return RuntimeException(str(error), error)


def _divide_integers(left: int, right: int) -> object:
    if right == 0:
        raise _failed(DivideByZeroException())
    whole, rest = divmod(left, right)
    return float(left) / float(right) if rest else whole


def _remainder_of_integers(left: int, right: int) -> int:
    """The sign is the dividend's, as in C."""
    if right == 0:
        raise _failed(DivideByZeroException())
    rest = abs(left) % abs(right)
    return -rest if left < 0 else rest


def _divide_doubles(left: float, right: float) -> float:
    if right:
        return left / right
    if not left or left != left or right != right:
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1.0, right)


def _remainder_of_doubles(left: float, right: float) -> float:
    if not right or math.isinf(left):
        return math.nan
    return math.fmod(left, right)


_INTEGERS: Final[dict[str, Operation]] = {
    "+": lambda left, right: left + right,
    "-": lambda left, right: left - right,
    "*": lambda left, right: left * right,
    "/": _divide_integers,
    "%": _remainder_of_integers,
}
_DOUBLES: Final[dict[str, Operation]] = {
    **_INTEGERS,
    "/": _divide_doubles,
    "%": _remainder_of_doubles,
}
_DECIMALS: Final[dict[str, Operation]] = {
    "+": decimals.add,
    "-": decimals.subtract,
    "*": decimals.multiply,
    "/": decimals.divide,
    "%": decimals.remainder,
}
_METHODS: Final = {
    "+": "op_Addition",
    "-": "op_Subtraction",
    "*": "op_Multiply",
    "/": "op_Division",
    "%": "op_Modulus",
}


def compute(sign: str, left: object, right: object) -> object:
    """The result for two numbers (booleans and characters among them) in the class they meet in."""
    first, second = code_of(left), code_of(right)
    kind = meeting_class(left, first, right, second)
    if type(left) not in INTEGER_RANGES:
        check_coercion(left, right, kind, max(first, second))
    if kind is float:
        result = _DOUBLES[sign](as_double(left), as_double(right))
    elif kind is Decimal:
        result = _compute_decimals(sign, left, right)
    else:
        result = _INTEGERS[sign](as_integer(left), as_integer(right))
        if type(result) is int:
            low, high = INTEGER_RANGES[kind]
            result = kind(result) if low <= result <= high else _grown(sign, kind, result)
    if isinstance(left, EnumValue):
        return _enum_result(left, result)
    return result


def _grown(sign: str, kind: type, result: int) -> float:
    """A result that does not fit as a double; products of longs are cut, not rounded."""
    if sign == "*" and kind in (Int64, UInt64):
        return truncated_double(result)
    return float(result)


def _enum_result(left: EnumValue, result: Any) -> EnumValue:
    """The sum must come in the enum's own integer class."""
    name = type_of(result).full_name
    if name != left.underlying:
        raise InvalidCastException(
            f"Unable to cast object of type '{name}' to type '{left.net_name}'."
        )
    return type(left)(int(result))


def _compute_decimals(sign: str, left: object, right: object) -> object:
    first, second = as_decimal(left), as_decimal(right)
    try:
        return _DECIMALS[sign](first, second)
    except OverflowException as error:
        if (
            type(left) is not Decimal and type(right) is not Decimal
        ):  # a signed and an unsigned long
            return _DOUBLES[sign](as_double(left), as_double(right))
        raise _failed(error) from None
    except DivideByZeroException as error:
        raise _failed(error) from None


def _with_number(sign: str, left: object, right: object) -> object:
    """A number on the left; None where the right is nothing to count with."""
    operand = as_operand(right, code_of(left), left)
    if operand is not None:
        return compute(sign, left, operand)
    if type(right) is str:
        return compute(sign, left, number_in(right, left))
    return None


# Operators

_SUMS, _DIFFERENCES, _PRODUCTS, _QUOTIENTS, _REMAINDERS = (
    arithmetic_pairs(sign, compute) for sign in "+-*/%"
)


def add(left: Any, right: Any) -> Any:
    """`left + right`"""
    kind, other = type(left), type(right)
    if kind is int and other is int:
        result = left + right
        return result if -2147483648 <= result <= 2147483647 else float(result)
    if kind is str:
        return left + (right if other is str else convert_to_string(right))
    if (kind is float and (other is float or other is int)) or (kind is int and other is float):
        return left + right
    if kind is list:
        return _add_to_array(left, right)
    if kind in EXACT_NUMBERS and other in EXACT_NUMBERS:
        return _SUMS[kind, other](left, right)
    return _add_others(base_of(left), right)


def array_elements(right: object) -> list[Any] | tuple[Any, ...]:
    """What is added to an array: the elements of a collection, or one element."""
    more = enumerable(right)
    if more is None:
        if right is AUTOMATION_NULL:
            return ()
        return (base_of(right) if right is not None and base_of(right) is None else right,)
    return more if type(more) is list else list(more)


def _add_to_array(left: Any, right: object) -> list[Any]:
    """A new array with the elements of both, or with one element more."""
    return [*left, *array_elements(right)]


def _add_others(left: object, right: object) -> object:
    if left is None:
        return right
    code = code_of(left)
    if code and code != CHAR:
        result = _with_number("+", left, base_of(right))
        if result is not None:
            return result
    elif isinstance(left, str):
        return str.__str__(left) + convert_to_string(right)
    elif enumerable(left) is not None:
        return _add_to_array(left, right)
    right = base_of(right)
    if is_dictionary(left):
        return _add_dictionaries(left, right)
    return call_operator("op_Addition", "+", left, right)


def is_dictionary(value: object) -> bool:
    """Whether .NET calls the value an IDictionary."""
    if isinstance(value, Hashtable):
        return True
    return hasattr(value, "__iter__") and _implements(value, "System.Collections.IDictionary")


def _implements(value: object, name: str) -> bool:
    return any(each.full_name == name for each in type_of(value).ancestors)


def _pairs(table: Any) -> list[tuple[Any, Any]]:
    if isinstance(table, Hashtable):
        return table.items()
    return [(entry.key, entry.value) for entry in table]


def _add_dictionaries(left: object, right: object) -> Hashtable:
    if not is_dictionary(right):
        raise RuntimeException(
            message("AddHashTableToNonHashTable"),
            error_id="AddHashTableToNonHashTable",
            category="InvalidOperation",
        )
    result = OrderedDictionary() if isinstance(left, OrderedDictionary) else Hashtable()
    for key, value in (*_pairs(left), *_pairs(right)):
        result.add(key, value)
    return result


def subtract(left: object, right: Any) -> object:
    """`left - right`"""
    kind, other = type(left), type(right)
    if kind is int and other is int:
        result = left - right
        return result if -2147483648 <= result <= 2147483647 else float(result)
    if (kind is float and (other is float or other is int)) or (kind is int and other is float):
        return left - right
    if kind in EXACT_NUMBERS and other in EXACT_NUMBERS:
        return _DIFFERENCES[kind, other](left, right)
    return _operate("-", base_of(left), base_of(right))


def divide(left: object, right: Any) -> object:
    """`left / right`: an integer where nothing is left over."""
    kind, other = type(left), type(right)
    if kind is int and other is int and right:
        whole, rest = divmod(left, right)
        return left / right if rest or whole > 2147483647 else whole
    if right and (
        (kind is float and (other is float or other is int)) or (kind is int and other is float)
    ):
        return left / right
    if kind in EXACT_NUMBERS and other in EXACT_NUMBERS:
        return _QUOTIENTS[kind, other](left, right)
    return _operate("/", base_of(left), base_of(right))


def remainder(left: Any, right: Any) -> object:
    """`left % right`"""
    kind, other = type(left), type(right)
    if kind is int and other is int and right > 0:
        return left % right if left >= 0 else -(-left % right)
    if kind in EXACT_NUMBERS and other in EXACT_NUMBERS:
        return _REMAINDERS[kind, other](left, right)
    if (kind is float and (other is float or other is int)) or (kind is int and other is float):
        return _remainder_of_doubles(float(left), float(right))
    return _operate("%", base_of(left), base_of(right))


def _operate(sign: str, left: object, right: object) -> object:
    """Null on the left is zero, a text a number."""
    if left is None:
        left = 0
    if code_of(left):
        result = _with_number(sign, left, right)
        if result is not None:
            return result
    if type(left) is str:
        left = number_in(left, right)
        if type(right) is str:
            right = number_in(right, None)
        return _operate(sign, left, right)
    return call_operator(_METHODS[sign], sign, left, right)


def multiply(left: Any, right: Any) -> object:
    """`left * right`: a text or an array is repeated."""
    kind, other = type(left), type(right)
    if kind is int and other is int:
        result = left * right
        return result if -2147483648 <= result <= 2147483647 else float(result)
    if (kind is float and (other is float or other is int)) or (kind is int and other is float):
        return left * right
    if kind is str and other is int and 0 <= right < 1000:
        return _repeat_text(left, right)
    if kind in EXACT_NUMBERS and other in EXACT_NUMBERS:
        return _PRODUCTS[kind, other](left, right)
    left, right = base_of(left), base_of(right)
    if left is None:
        return None
    if code_of(left) > CHAR:
        result = _with_number("*", left, right)
        if result is not None:
            return result
    if type(left) is str:
        return _repeat_text(left, _times(right))
    elements = enumerable(left)
    if elements is not None:
        return _repeat_array(left, elements, _times(right, UInt32))
    return call_operator("op_Multiply", "*", left, right)


def _times(right: object, kind: type = int) -> int:
    wanted = int_type() if kind is int else core_type("System.UInt32")
    if type(right) is str:
        right = number_in(right, 0)
    return int(convert(right, wanted))  # type: ignore[call-overload, no-any-return]


_MOST: Final = 0x7FFFFFFF


def _repeat_text(text: str, times: int) -> str:
    if times < 0:
        words = f"times ('{times}') must be a non-negative value."
        raise ArgumentOutOfRangeException("times", words, times)
    length = len(text) * times
    if length > _MOST and (length & 0x80000000):
        # .NET multiplies without a check, and the length comes out negative.
        raise ArgumentOutOfRangeException("length")
    check_string_size(length)
    return text * times


def _repeat_array(left: object, elements: Any, times: int) -> list[Any]:
    if type(left) is list and times == 1:
        return left
    items = left if type(left) is list else list(left if type(left) is TypedArray else elements)
    count = len(items) * times
    if count > _MOST:
        raise impossible(Int64(count), int_type())
    check_array_size(count)
    items = items * times
    return TypedArray(items, element_type=left.element_type) if type(left) is TypedArray else items


def negate(value: Any) -> object:
    """`-value`, which is `0 - value`: a size that can't be negative becomes a double."""
    kind = type(value)
    if kind is int and value != -2147483648:
        return -value
    if kind is float:
        return 0.0 - value
    return subtract(0, value)


def plus(value: object) -> object:
    """`+value`, which is `0 + value`."""
    kind = type(value)
    return value if kind is int else add(0, value)

"""`-band -bor -bxor -bnot -shl -shr`: in the smallest of int, uint, long and ulong that holds both
operands.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final

from poshws.corelib.exceptions.dotnet import InvalidOperationException, NullReferenceException
from poshws.corelib.numerics.numbers import INTEGER_RANGES, BigInteger, Int64, UInt32, UInt64
from poshws.corelib.psobject import base_of
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import core_type, type_of
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.failures import impossible
from poshws.objects.conversion.resolver import find_conversion
from poshws.objects.invocation.invoke import call_method
from poshws.operators.arithmetic.number_kinds import (
    CHAR,
    DECIMAL,
    INT,
    LONG,
    SINGLE,
    UINT,
    as_decimal,
    as_double,
    as_integer,
    as_operand,
    code_of,
    int_type,
    number_in,
    python_class,
    wrap,
)
from poshws.operators.arithmetic.sized import bit_pairs, shift_pairs
from poshws.operators.operator_methods import call_operator

Operation = Callable[[Any, Any], Any]

_METHODS: Final = {
    "-band": ("op_BitwiseAnd", operator.and_),
    "-bor": ("op_BitwiseOr", operator.or_),
    "-bxor": ("op_ExclusiveOr", operator.xor),
}


_ANDS, _ORS, _XORS = (bit_pairs(each) for each in (operator.and_, operator.or_, operator.xor))
_LEFT_SHIFTS, _RIGHT_SHIFTS = shift_pairs(operator.lshift), shift_pairs(operator.rshift)


def _class_for(code: int) -> type:
    if code <= INT:
        return int
    if code == UINT:
        return UInt32
    return Int64 if code == LONG else UInt64


def bitwise_and(left: object, right: Any) -> object:
    """`left -band right`"""
    kind, other = type(left), type(right)
    if kind is int and other is int:
        return left & right
    if kind in INTEGER_RANGES and other in INTEGER_RANGES:
        return _ANDS[kind, other](left, right)
    return _operate("-band", base_of(left), base_of(right))


def bitwise_or(left: object, right: Any) -> object:
    """`left -bor right`"""
    kind, other = type(left), type(right)
    if kind is int and other is int:
        return left | right
    if kind in INTEGER_RANGES and other in INTEGER_RANGES:
        return _ORS[kind, other](left, right)
    return _operate("-bor", base_of(left), base_of(right))


def bitwise_xor(left: object, right: Any) -> object:
    """`left -bxor right`"""
    kind, other = type(left), type(right)
    if kind is int and other is int:
        return left ^ right
    if kind in INTEGER_RANGES and other in INTEGER_RANGES:
        return _XORS[kind, other](left, right)
    return _operate("-bxor", base_of(left), base_of(right))


def _operate(sign: str, left: object, right: object) -> object:
    if left is None and right is None:
        return 0
    method, function = _METHODS[sign]
    first_code, second_code = code_of(left), code_of(right)
    if first_code or second_code:
        code = max(first_code, second_code)
        kind = _class_for(code)
        first = left if first_code else as_operand(left, code, kind(0))
        second = right if second_code else as_operand(right, code, kind(0))
        has_text = type(left) is str or type(right) is str
        if code >= SINGLE and (first is None or second is None) and not has_text:
            raise NullReferenceException()
        if first is not None and second is not None:
            return _combine(function, first, second, code, type(left))
    if type(left) is str or type(right) is str:
        first = number_in(left, right) if type(left) is str else left
        second = number_in(right, left) if type(right) is str else right
        return _operate(sign, first, second)
    return call_operator(method, sign, left, right)


def _combine(function: Operation, left: object, right: object, code: int, kind: type) -> object:
    if code >= SINGLE:
        change = as_decimal if code == DECIMAL else as_double
        left, right = change(left), change(right)
        result = function(_to_ulong(left), _to_ulong(right))
        return wrap(result, Int64) if left < 0 or right < 0 else UInt64(result)
    wanted = _class_for(code)
    result = wrap(function(as_integer(left), as_integer(right)), wanted)
    if not issubclass(kind, EnumValue):
        return result
    return kind(wrap(int(result), python_class(kind.underlying)))


def _to_ulong(value: Any) -> int:
    """A double or decimal as 64 bits; a negative one by way of a long."""
    name = "System.Int64" if value < 0 else "System.UInt64"
    return int(convert(value, core_type(name))) & (2**64 - 1)  # type: ignore[call-overload, no-any-return]


def bitwise_not(value: Any) -> object:
    """`-bnot value`"""
    value = base_of(value)
    if type(value) is int:
        return ~value
    if isinstance(value, EnumValue):
        return type(value)(wrap(~int(value), python_class(value.underlying)))
    if value is None:
        return -1
    if type(value) is str:
        return bitwise_not(number_in(value, 0))
    code = code_of(value)
    if type(value) is BigInteger:
        return BigInteger(~value)
    if code <= CHAR:
        own = type_of(value).find_method("op_OnesComplement", is_static=True)
        return ~_converted_to_int(value) if own is None else call_method(own, (), [value])
    if code >= SINGLE:
        kind = _whole_class(value, code)
        return wrap(~int(_rounded(value, kind)), kind)
    return wrap(~int(value), _class_for(code))


def _converted_to_int(value: object) -> int:
    for name in ("System.Int32", "System.Int64"):
        conversion = find_conversion(type_of(value), core_type(name))
        if conversion.rank:
            return int(conversion.convert(value, core_type(name)))  # type: ignore[call-overload, no-any-return]
    raise impossible(value, int_type())


def _whole_class(value: Any, code: int) -> type:
    """The first integer class whose range a double or decimal lies in."""
    for kind in (int, UInt32, Int64, UInt64):
        low, high = INTEGER_RANGES[kind]
        if low <= value <= high:
            return kind
    raise impossible(value, core_type("System.Int32" if code == DECIMAL else "System.UInt64"))


def _rounded(value: object, kind: type) -> Any:
    name = "System.Int32" if kind is int else f"System.{kind.__name__}"
    return convert(value, core_type(name))


def shift_left(left: object, right: object) -> object:
    """`left -shl right`"""
    kind = type(left)
    if kind in INTEGER_RANGES and type(right) is int:
        return _LEFT_SHIFTS[kind, int](left, right)
    return _shift("-shl", "op_LeftShift", operator.lshift, base_of(left), base_of(right))


def shift_right(left: object, right: object) -> object:
    """`left -shr right`"""
    kind = type(left)
    if kind in INTEGER_RANGES and type(right) is int:
        return _RIGHT_SHIFTS[kind, int](left, right)
    return _shift("-shr", "op_RightShift", operator.rshift, base_of(left), base_of(right))


def _shift(sign: str, method: str, function: Operation, left: Any, right: object) -> object:
    """The count loses its bits above 31 (63 for a long), as the processor does it."""
    if left is None:
        return 0
    if right is not None and find_conversion(type_of(right), int_type()).rank == 0:
        raise impossible(right, int_type())
    if type(left) is str or type(right) is str:
        first = number_in(left, right) if type(left) is str else left
        second = number_in(right, left) if type(right) is str else right
        return _shift(sign, method, function, first, second)
    code = code_of(left)
    if code <= CHAR:
        return call_operator(method, sign, left, right)
    if isinstance(left, EnumValue):
        raise InvalidOperationException(
            f"The binary operator {method[3:]} is not defined for the types "
            f"'{type_of(left).full_name}' and 'System.Int32'."
        )
    count: Any = convert(right, int_type())
    if isinstance(left, (float, Decimal)):
        kind = _whole_class(left, code)
        left = _rounded(left, kind)
    else:
        kind = _class_of_value(left)
    low, high = INTEGER_RANGES[kind]
    mask = 63 if high - low > 2**32 else 31
    return wrap(function(int(left), count & mask), kind)


def _class_of_value(value: object) -> type:
    return type(value) if type(value) in INTEGER_RANGES else int

"""The operators that System.Numerics.BigInteger and System.Decimal declare, as methods with two
typed parameters.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any, Final

from poshws.corelib.exceptions.dotnet import DivideByZeroException
from poshws.corelib.numerics import decimals
from poshws.corelib.numerics.numbers import BigInteger
from poshws.corelib.typesystem.declare import Method, Overload, Parameter

Operation = Callable[[Any, Any], Any]


def _quotient(left: int, right: int) -> int:
    """Cut towards zero."""
    if right == 0:
        raise DivideByZeroException()
    whole = abs(left) // abs(right)
    return whole if (left < 0) == (right < 0) else -whole


def _remainder(left: int, right: int) -> int:
    return int(left) - _quotient(left, right) * int(right)


def _big(operation: Operation) -> Operation:
    return lambda left, right: BigInteger(operation(int(left), int(right)))


_BIG: Final[dict[str, Operation]] = {
    "op_Addition": operator.add,
    "op_Subtraction": operator.sub,
    "op_Multiply": operator.mul,
    "op_Division": _quotient,
    "op_Modulus": _remainder,
    "op_BitwiseAnd": operator.and_,
    "op_BitwiseOr": operator.or_,
    "op_ExclusiveOr": operator.xor,
}
_DECIMAL: Final[dict[str, Operation]] = {
    "op_Addition": decimals.add,
    "op_Subtraction": decimals.subtract,
    "op_Multiply": decimals.multiply,
    "op_Division": decimals.divide,
    "op_Modulus": decimals.remainder,
}


def _method(name: str, operation: Operation, type_name: str, second: str = "") -> Method:
    parameters = (Parameter("left", type_name), Parameter("right", second or type_name))
    overload = Overload(name, parameters, operation, return_type=type_name, is_static=True)
    return Method(name, [overload], True)


METHODS: Final[dict[tuple[str, str], Method]] = {
    **{
        ("System.Numerics.BigInteger", name): _method(name, _big(operation), "bigint")
        for name, operation in _BIG.items()
    },
    **{
        ("System.Numerics.BigInteger", name): _method(name, _big(operation), "bigint", "int")
        for name, operation in (
            ("op_LeftShift", operator.lshift),
            ("op_RightShift", operator.rshift),
        )
    },
    **{
        ("System.Decimal", name): _method(name, operation, "decimal")
        for name, operation in _DECIMAL.items()
    },
}
"""Type and operator → method."""

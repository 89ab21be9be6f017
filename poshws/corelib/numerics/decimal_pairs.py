"""Decimals counted with where nothing has to be rounded: sums, differences, products and quotients
of 28 digits at most, which Python computes at once; all else takes the slow path.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Context, Decimal, DecimalException, InvalidOperation, Rounded
from typing import Any, Final

_EXACT: Final = Context(prec=28, traps=[InvalidOperation, Rounded])
_PYTHON: Final[dict[str, Callable[[Decimal, Decimal], Decimal]]] = {
    "+": _EXACT.add,
    "-": _EXACT.subtract,
    "*": _EXACT.multiply,
}


def decimal_pair(
    sign: str, left: type, right: type, compute: Callable[[str, Any, Any], Any]
) -> Callable[[Any, Any], Any]:
    """The function for operands of two classes, one of which is Decimal and the other an integer's
    or the same; `compute(sign, left, right)` is the general rule.
    """
    python = _PYTHON.get(sign)
    if python is None:
        return lambda first, second: compute(sign, first, second)

    def run(first: Any, second: Any) -> Any:
        try:
            result = python(
                first if left is Decimal else Decimal(first),
                second if right is Decimal else Decimal(second),
            )
        except DecimalException:
            return compute(sign, first, second)
        # More than 28 places are no decimal of .NET's, though all of them are zeros.
        if sign == "*" and result.as_tuple().exponent < -28:  # type: ignore[operator]
            return compute(sign, first, second)
        return result

    return run

"""`+ - * / %` and the bit operators of two plain integers, of which one at least is no Int32.

The class that the two meet in follows from their classes, but for the sign of one beside an
unsigned one. So there is a function for each pair of classes, made at its first use; where a result
does not fit, or the sign or a zero matters, it leaves the work to the general rule.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from poshws.corelib.numerics.decimal_pairs import decimal_pair
from poshws.corelib.numerics.numbers import INTEGER_RANGES, Int64, UInt32, UInt64
from poshws.operators.arithmetic.number_kinds import CODES, LONG, SIGNED, UINT, ULONG, wrap

Operation = Callable[[Any, Any], Any]

_CLASSES = {UINT: UInt32, LONG: Int64, ULONG: UInt64}


class Pairs(dict[tuple[type, type], Operation]):
    """The functions of an operator by the classes of its operands."""

    def __init__(self, make: Callable[[type, type], Operation]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, pair: tuple[type, type]) -> Operation:
        function = self[pair] = self._make(*pair)
        return function


def arithmetic_pairs(sign: str, compute: Callable[[str, object, object], object]) -> Pairs:
    """The functions of `+ - * / %`; `compute(sign, left, right)` is the general rule."""

    def make(left: type, right: type) -> Operation:
        if left is Decimal or right is Decimal:
            return decimal_pair(sign, left, right, compute)
        first, second = CODES[left], CODES[right]
        code = max(first, second)
        kind = _CLASSES.get(code, int)
        low, high = INTEGER_RANGES[kind]
        general = lambda a, b: compute(sign, a, b)  # noqa: E731
        # The signed one of two that meet in an unsigned class must not be negative.
        signed = (first in SIGNED, second in SIGNED) if code in (UINT, ULONG) else (False, False)
        run = _DIVISIONS[sign] if sign in _DIVISIONS else _plain(_PYTHON[sign])
        return run(kind, low, high, signed, general)

    return Pairs(make)


_PYTHON: dict[str, Operation] = {"+": operator.add, "-": operator.sub, "*": operator.mul}


def _plain(python: Operation) -> Callable[..., Operation]:
    def make(
        kind: Any, low: int, high: int, signed: tuple[bool, bool], general: Operation
    ) -> Operation:
        def run(left: Any, right: Any) -> Any:
            result = python(left, right)
            return kind(result) if low <= result <= high else general(left, right)

        def run_mixed(left: Any, right: Any) -> object:
            if left < 0 or right < 0:
                return general(left, right)
            return run(left, right)

        return run_mixed if any(signed) else run

    return make


def _division(
    kind: Any, low: int, high: int, signed: tuple[bool, bool], general: Operation
) -> Operation:
    def run(left: Any, right: Any) -> Any:
        if right <= 0 or left < 0:
            return general(left, right)
        whole, rest = divmod(left, right)
        return float(left) / float(right) if rest else kind(whole)

    return run


def _remainder(
    kind: Any, low: int, high: int, signed: tuple[bool, bool], general: Operation
) -> Operation:
    def run(left: Any, right: Any) -> Any:
        return general(left, right) if right <= 0 or left < 0 else kind(left % right)

    return run


_DIVISIONS: dict[str, Callable[..., Operation]] = {"/": _division, "%": _remainder}


def bit_pairs(python: Operation) -> Pairs:
    """The functions of `-band -bor -bxor`."""

    def make(left: type, right: type) -> Operation:
        kind: Any = _CLASSES.get(max(CODES[left], CODES[right]), int)
        low, high = INTEGER_RANGES[kind]

        def run(first: Any, second: Any) -> Any:
            result = python(int(first), int(second))
            return kind(result) if low <= result <= high else wrap(result, kind)

        return run

    return Pairs(make)


def shift_pairs(python: Operation) -> Pairs:
    """The functions of `-shl -shr` by an Int32; the class stays that of the left."""

    def make(left: type, right: type) -> Operation:
        kind: Any = left
        low, high = INTEGER_RANGES[kind]
        mask = 63 if high - low > 2**32 else 31

        def run(first: Any, count: int) -> Any:
            result = python(int(first), count & mask)
            return kind(result) if low <= result <= high else wrap(result, kind)

        return run

    return Pairs(make)

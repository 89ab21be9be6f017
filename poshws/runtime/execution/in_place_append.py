"""`$x += …` of arrays and strings: in place where the variable alone holds what it adds to.

PowerShell makes a new array, or text, each time, so a loop that adds to one takes quadratic time.
Whether anybody else could see that it is still the same one is asked of Python's own count of
references.
"""

from __future__ import annotations

from sys import getrefcount
from typing import Any

from poshws.objects.conversion.strings import convert_to_string
from poshws.operators.arithmetic.operators import add, array_elements
from poshws.runtime.session.variables import Variable


def _references(cell: Variable, left: object, right: object, let_go: None = None) -> int:
    return getrefcount(left)


def _measured() -> int:
    cell = Variable("x", [])
    held: Any = cell.value
    return _references(cell, held, None, held := None)


_ALONE = _measured()
"""The count of references to what a cell alone holds, as `add_to` sees it."""


def add_to_local(left: object, right: object) -> object:
    """The same of what a Python local alone holds that will be replaced."""
    if type(left) is not list:
        return add(left, right)
    more = array_elements(right)
    if getrefcount(left) == _ALONE:
        left.extend(more)
        return left
    return [*left, *more]


def add_to(cell: Variable, left: Any, right: object, let_go: None = None) -> object:
    """What `left + right` gives, where `left` is what the cell holds and will be replaced.

    `let_go` is where the caller gives up a reference of its own.
    """
    kind = type(left)
    if kind is list:
        more = array_elements(right)
        if getrefcount(left) == _ALONE and cell.value is left and type(cell) is Variable:
            left.extend(more)
            return left
        return [*left, *more]
    if kind is str:
        text = right if type(right) is str else convert_to_string(right)
        if cell.value is left and type(cell) is Variable:
            # Python adds in place to a text that nothing else holds.
            cell.value = None
            left += text
            cell.value = left
            return left
        return left + text
    return add(left, right)

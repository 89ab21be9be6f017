"""Guards of versioned numeric loops, and what the loops call
(compiler/optimize/numeric_loops/versioning.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from math import ceil, floor
from operator import ge, gt, le, lt
from typing import TYPE_CHECKING, Any, Final

from poshws.clr.collections.lists import List
from poshws.corelib.system.arrays import MultiArray, TypedArray
from poshws.operators.arithmetic.operators import add
from poshws.runtime.execution.member_operations import GENERIC_LIST, index, set_index
from poshws.runtime.session.variables import (
    UNSET,
    GuardedVariable,
    TypeConstraint,
    Variable,
    checked,
    watched,
)

if TYPE_CHECKING:
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session

_LOWEST, _HIGHEST = -2147483648, 2147483647
PART: Final = 512
"""Turns of a loop between two looks at what waits."""


# --- variables


def are_unconstrained(*variables: Variable) -> bool:
    """Whether the variables may hold anything, and nobody watches."""
    if watched:
        return False
    return all(type(variable) is Variable for variable in variables)


def is_constrained_to(variable: Variable, kind: type) -> bool:
    """Whether a variable converts what it is given to that kind of number, and does no more."""
    attributes = variable.attributes
    return (
        type(variable) is GuardedVariable
        and not variable.options
        and len(attributes) == 1
        and isinstance(attributes[0], TypeConstraint)
        and getattr(attributes[0].type, "python", None) is kind
    )


def constrained_value(variable: Variable, value: object) -> object:
    """The value as a variable with a type takes it."""
    return checked(variable, value)


def outer_value(scope: Scope, key: str) -> object:
    """The value of a variable further out; UNSET if there is none."""
    variable = scope.find(key)
    return UNSET if variable is None else variable.value


def failed_in_loop(
    ps: Session, error: BaseException, variables: tuple[Variable, ...], values: tuple[object, ...]
) -> None:
    """A statement failed while variables are held elsewhere: it is reported with all in place."""
    for variable, value in zip(variables, values, strict=True):
        variable.value = value
    ps.fail(error)


def pause_in_loop(ps: Session, variables: tuple[Variable, ...], values: tuple[object, ...]) -> None:
    """Lets others go, who may look at the variables."""
    for variable, value in zip(variables, values, strict=True):
        variable.value = value
    ps.pause()


# --- numbers


def are_numbers(*values: object) -> bool:
    """Whether all are plain ints or doubles."""
    return all(type(value) is int or type(value) is float for value in values)


def are_ints(*values: object) -> bool:
    """Whether all are plain ints."""
    return all(type(value) is int for value in values)


def are_doubles(*values: object) -> bool:
    """Whether all are doubles."""
    return all(type(value) is float for value in values)


def are_in_int_range(*values: Any) -> bool:
    """Whether no int counts beyond any of the numbers."""
    return all(_LOWEST <= value <= _HIGHEST for value in values)


def are_numeric_values(values: Any, is_int: bool, is_whole: bool) -> bool:
    """Whether what a foreach runs over are numbers. Where it may end early, or give elements to
    arrays, only those are asked that say so at once.
    """
    kind = type(values)
    if kind is range:
        return True
    if kind is TypedArray or kind is List:
        python = values.element_type.python
        return python is int or (python is float and not is_int)
    if kind is not list or not is_whole:
        return False
    kinds = set(map(type, values))
    return kinds <= {int} or (not is_int and kinds <= {int, float})


# --- arrays


def are_lists(*values: object) -> bool:
    """Whether all are a List[T], whose Add gives nothing and runs nothing else."""
    for value in values:
        definition = getattr(getattr(value, "net_type", None), "definition", None)
        if definition is None or definition.full_name != GENERIC_LIST:
            return False
    return True


def has_fixed_length(value: Any, asked: str, grows: bool) -> bool:
    """Whether `.Length`, `.Count` or a dimension's length stays the same; `grows`: lists may be
    added to.
    """
    kind = type(value)
    if kind is list or kind is TypedArray:
        return asked in ("length", "count", "0")
    if kind is MultiArray:
        return asked.isdigit() and int(asked) < len(value.shape)
    if kind is List and asked == "count":
        return not grows
    return kind is str and asked == "length" and value.isascii()


def length_of(value: Any, asked: str) -> int:
    """The length of what `has_fixed_length`."""
    return int(value.shape[int(asked)]) if type(value) is MultiArray else len(value)


class _Indexed:
    """Anything that has elements, as what a list does with an index."""

    __slots__ = ("owner",)

    def __init__(self, owner: Any) -> None:
        self.owner = owner

    def __getitem__(self, position: object) -> object:
        return index(None, self.owner, position)  # type: ignore[arg-type]

    def __setitem__(self, position: object, value: object) -> None:
        set_index(None, self.owner, position, value)  # type: ignore[arg-type]


def item_of(owner: object, position: object) -> object:
    """An element that is not simply there; raises an error where that is to be looked into."""
    if owner is UNSET or type(owner) is tuple:
        raise LookupError
    if type(owner) is _Indexed:
        owner = owner.owner
    return index(None, owner, position)  # type: ignore[arg-type]


def row_of(value: object) -> object:
    """What gives the elements at indexes from 0 upwards, or raises an error."""
    if isinstance(value, list):
        return value
    return () if value is None or value is UNSET else _Indexed(value)


def element_of(row: Any, position: Any) -> object:
    """An element of an array, or null."""
    is_array = type(row) is list or type(row) is TypedArray
    if not is_array or type(position) is not int or not 0 <= position < len(row):
        return None
    return row[position]


def cells_of(value: object) -> object:
    """The elements of an array of two dimensions in a row."""
    return value.items if type(value) is MultiArray and len(value.shape) == 2 else ()


def width_of(value: object) -> int:
    """The length of a row of such an array."""
    return value.shape[1] if type(value) is MultiArray and len(value.shape) == 2 else 0


def element_store(value: object, kind: type) -> object:
    """What takes elements of a class at indexes from 0 upwards as they are."""
    python = element_class(value)
    if python is kind or python is object:
        return elements_of_array(value)
    return () if value is None or value is UNSET else _Indexed(value)


def elements_of_array(value: object) -> object:
    """What an array keeps its elements in."""
    if type(value) is MultiArray:
        return cells_of(value)
    return value if type(value) is list or type(value) is TypedArray else ()


def element_class(value: Any) -> type | None:
    """The Python class of an array's elements, `object` for those that take all."""
    if type(value) is list:
        return object
    if type(value) in (TypedArray, MultiArray, List):
        element = value.element_type
        if element.full_name == "System.Object":
            return object
        python: type | None = element.python
        return python
    return None


def append_of(value: Any) -> object:
    """What adds to a list."""
    return value.append


# --- counting


class _Steps:
    """The values that a variable takes which is not counted in ints alone."""

    def __init__(self, start: Any, limit: Any, step: Any, operator: str) -> None:
        self.start, self.limit, self.step = start, limit, step
        self.test = _TESTS[operator]

    def __bool__(self) -> bool:
        return bool(self.test(self.start, self.limit))

    def __iter__(self) -> Iterator[Any]:
        value, test = self.start, self.test
        while test(value, self.limit):
            yield value
            value = add(value, self.step)


_TESTS: Final = {"<": lt, "<=": le, ">": gt, ">=": ge}


def induction_values(start: object, limit: object, step: object, operator: str) -> object:
    """The values from `start` on while the comparison with the limit is true, each `step` more."""
    is_upward = operator[0] == "<"
    if type(start) is type(step) is int and (step > 0 if is_upward else step < 0):
        if type(limit) is float and _LOWEST <= limit <= _HIGHEST:
            # The last int that is on the right side of it.
            limit = _nearest(limit, operator)
            operator = operator[0] + "="
        if type(limit) is int:
            end = limit if "=" not in operator else limit + 1 if is_upward else limit - 1
            return range(start, end, step)
    return _Steps(start, limit, step, operator)


def _nearest(limit: float, operator: str) -> int:
    if operator == "<=":
        return floor(limit)
    if operator == "<":
        return ceil(limit) - 1
    return ceil(limit) if operator == ">=" else floor(limit) + 1


def chunks(turns: Any) -> Iterable[Any]:
    """What is counted in parts that can be looked at from their first value."""
    if type(turns) is not range:
        return _listed(iter(turns))
    return (turns,) if 0 < len(turns) <= PART else _ranges(turns)


def _ranges(turns: range) -> Iterator[range]:
    for start in range(0, len(turns), PART):
        yield turns[start : start + PART]


def _listed(values: Iterator[Any]) -> Iterator[list[Any]]:
    while part := list(islice(values, PART)):
        yield part


def remaining_values(held: tuple[object, ...], values: Iterator[Any]) -> Iterator[Any]:
    """What a foreach still runs over; `held` has been taken from it already."""
    return chain(held, values) if held else values

"""What loops over numbers ask before they begin (compiler/number_loops.py)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.runtime.member_ops import GENERIC_LIST
from poshws.runtime.variables import UNSET, Variable, watched
from poshws.values.arrays import TypedArray

if TYPE_CHECKING:
    from poshws.runtime.scopes import Scope


def are_plain(*variables: Variable) -> bool:
    """Whether the variables may hold anything, and nobody watches."""
    if watched:
        return False
    return all(type(variable) is Variable for variable in variables)


def are_numbers(*values: Any) -> bool:
    """Whether all are plain ints or doubles."""
    return all(type(value) is int or type(value) is float for value in values)


def are_arrays(*values: Any) -> bool:
    """Whether all are arrays of one dimension."""
    return all(type(value) is list or type(value) is TypedArray for value in values)


def are_lists(*values: Any) -> bool:
    """Whether all are a List[T], whose Add gives nothing and runs nothing else."""
    for value in values:
        definition = getattr(getattr(value, "net_type", None), "definition", None)
        if definition is None or definition.full_name != GENERIC_LIST:
            return False
    return True


def element_class(value: Any) -> type | None:
    """The Python class of an array's elements, `object` for those that take all."""
    if type(value) is list:
        return object
    python: type | None = value.element_type.python if type(value) is TypedArray else None
    return python


def found(scope: Scope, key: str) -> Any:
    """The value of a variable further out; UNSET if there is none."""
    variable = scope.find(key)
    return UNSET if variable is None else variable.value

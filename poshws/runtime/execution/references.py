"""`[ref] $x`: an object whose value is the variable's."""

from __future__ import annotations

from typing import Any

from poshws.corelib.system.reference import PSReference
from poshws.corelib.typesystem.types import type_of
from poshws.runtime.session.variables import Variable


class VariableReference(PSReference):
    """A reference to a variable."""

    __slots__ = ("variable",)

    def __init__(self, variable: Variable) -> None:
        self.variable = variable
        value = variable.value
        self.first_type = None if value is None else type_of(value)

    @property
    def value(self) -> Any:
        """The variable's value."""
        return self.variable.value

    @value.setter
    def value(self, value: Any) -> None:
        self.variable.value = value

"""The variables of a function's parameters: what is known of each is found once per block, so that
a call only makes the variables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.powershell import PSInvalidCastException
from poshws.corelib.numerics.numbers import NUMBER_TYPES
from poshws.corelib.system.arrays import TypedArray
from poshws.runtime.execution.type_operations import default_of
from poshws.runtime.session.variables import (
    UNSET,
    ArgumentCheck,
    ArgumentMapping,
    GuardedVariable,
    SlotConstraint,
    TypeConstraint,
    Variable,
)

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type
    from poshws.runtime.execution.scriptblock import ScriptBlock
    from poshws.runtime.execution.units import Block
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


class Row:
    """One parameter: `constraints` stay with its variable, `without_value` is what it holds without
    a value and a default.
    """

    __slots__ = (
        "constant",
        "constraints",
        "default",
        "element",
        "is_free",
        "is_typed",
        "key",
        "kind",
        "mappings",
        "name",
        "python",
        "slot",
        "without_value",
    )

    def __init__(self, name: str, kind: Any, attributes: Any, default: Any) -> None:
        self.name = name
        self.key = name.lower()
        self.kind = kind
        self.python = None if kind is None else kind.python
        # Of an array of numbers or strings: the class of its elements.
        element = None if kind is None or not kind.is_array else kind.element_type.python
        self.element: type | None = element if element in (int, str, float, bool) else None
        # It takes any value as it is, or any of its type.
        self.is_free = kind is None and not attributes
        self.is_typed = kind is not None and len(attributes) <= 1
        self.constraints = tuple(constraints_of(attributes))
        self.mappings = [each for each in self.constraints if type(each) is ArgumentMapping]
        self.default = default
        # The default if it is the same in every call and of the parameter's type.
        self.constant: Any = UNSET
        self.without_value = parameter_default(kind)
        is_slot = self.without_value is None and SlotConstraint in map(type, self.constraints)
        # The type of a slot that may refuse null.
        self.slot = kind if is_slot and len(attributes) == 1 and kind.is_value_type else None


def rows_of(ps: Session, block: Block, scope: Scope) -> dict[str, Row]:
    """The parameters of a block by lower-case name, in their order."""
    rows: dict[str, Row] | None = block.variable_rows
    if rows is None:
        described = block.described(ps, scope)[0]
        rows = {}
        for index, parameter in enumerate(block.parameters):
            kind, attributes = described[index]
            row = Row(parameter[0], kind, attributes, block.defaults[index])
            rows[row.key] = row
        block.variable_rows = rows
    return rows


def array_as_is(row: Row, value: object) -> object:
    """A parameter's array: the value itself if it is one of its type, one of values that are of the
    element's class; None for other values.
    """
    if type(value) is TypedArray:
        return value if value.element_type is row.kind.element_type else None
    items = value if type(value) is list else (value,)
    if not items or set(map(type, items)) != {row.element}:
        return None
    return TypedArray(items, element_type=row.kind.element_type)


def set_parameter(scope: Scope, row: Row, value: object) -> None:
    """Makes a parameter's variable."""
    _fill(scope, row, Variable(row.name), value)


def _fill(scope: Scope, row: Row, variable: Variable, value: Any) -> None:
    variable.value = value
    if row.constraints:
        variable.attributes = row.constraints
        variable.__class__ = GuardedVariable
    scope.variables[row.key] = variable


def set_default(ps: Session, script: ScriptBlock, scope: Scope, row: Row) -> None:
    """Makes the variable of a parameter that was not bound; its default does not see it."""
    if row.default is None:
        if row.slot is not None:
            _check_slot(row.slot)
        _fill(scope, row, Variable(row.name), row.without_value)
        return
    if row.constant is not UNSET:
        _fill(scope, row, Variable(row.name), row.constant)
        return
    variable = Variable(row.name)
    value = row.default(ps, scope)
    if value is AUTOMATION_NULL:
        value = None
    scope.variables[row.key] = variable
    for mapping in row.mappings:
        value = mapping.assign(variable, value)
    if row.kind is not None and type(value) is not row.kind.python:
        value = _converted_default(script, row, value)
    is_fixed = type(value) in (int, str, bool, float) and not row.mappings
    if is_fixed and not row.default.__code__.co_names:
        # It names nothing, so it is a constant.
        row.constant = value
    _fill(scope, row, variable, value)


class UnfilledSlot(PSInvalidCastException):
    """A parameter's slot takes no null; what a caller sees is the conversion's own error."""

    place = 0
    at_parameter = False
    command_invocation: Any = None


def _check_slot(kind: Type) -> None:
    """Raises UnfilledSlot where null is no value of the type."""
    from poshws.objects.conversion.convert import convert  # deferred

    try:
        convert(None, kind)
    except PSInvalidCastException as error:
        raise UnfilledSlot(error.message, error_id=error.error_id) from None


def _converted_default(script: ScriptBlock, row: Row, value: object) -> object:
    """A default value as the parameter's type; a failure is one of the binding."""
    from poshws.binding.coerce import convert_in_script  # deferred
    from poshws.runtime.commands.block_metadata import metadata_of  # deferred

    metadata = metadata_of(script)
    return convert_in_script(metadata, metadata.parameters[row.key], value, None)


ZEROS = ("System.Boolean", "System.Char", "System.String", "System.Decimal")


def parameter_default(kind: Type) -> object:
    """What a parameter of a type holds that got no value: zero of a number, else nothing."""
    if kind is None:
        return None

    is_number = kind.python in NUMBER_TYPES
    is_switch = kind.full_name == "System.Management.Automation.SwitchParameter"
    return default_of(kind) if is_number or is_switch or kind.full_name in ZEROS else None


def constraints_of(attributes: Any) -> list[Any]:
    """What stays with a parameter's variable: its type and its checks, in PowerShell's order."""
    found: list[Any] = []
    for attribute in reversed(list(attributes)):
        if isinstance(attribute, TypeConstraint) or hasattr(attribute, "assign"):
            found.append(attribute)
        elif hasattr(attribute, "validate"):
            found.append(ArgumentCheck(attribute))
        elif getattr(attribute, "transforms_null", False):
            found.append(ArgumentMapping(attribute))
    return found

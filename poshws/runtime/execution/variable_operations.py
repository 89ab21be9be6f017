"""What compiled code does with variables that are not plain cells."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.powershell import RuntimeException
from poshws.corelib.numerics.numbers import NUMBER_TYPES, BigInteger
from poshws.corelib.system.reference import PSReference
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import type_of
from poshws.objects.conversion.strings import convert_to_string
from poshws.operators.arithmetic.operators import add
from poshws.runtime.commands.parameter_variables import constraints_of
from poshws.runtime.errors.positions import current_extent
from poshws.runtime.execution.enumeration import elements_of
from poshws.runtime.execution.references import VariableReference
from poshws.runtime.execution.type_operations import make_ordered
from poshws.runtime.session.variables import (
    ALL_SCOPE,
    CONSTANT,
    PRIVATE,
    READ_ONLY,
    UNSET,
    ArgumentCheck,
    LocalConstraint,
    TypeConstraint,
    Variable,
    all_scope,
    local_constraint,
    watched,
)

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type
    from poshws.runtime.execution.units import Unit
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


def local(scope: Scope, key: str, name: str) -> Variable:
    """The cell of a variable that the block assigns. An all-scope variable is shared instead."""
    variable = scope.variables.get(key)
    if variable is None:
        if watched or all_scope:
            return scope.local(key, name)
        variable = scope.variables[key] = Variable(name)
    return variable


def get(ps: Session, scope: Scope, key: str) -> Any:
    """A variable's value, looked for from the scope outward; null where it does not exist."""
    current: Scope | None = scope
    while current is not None:
        variable = current.variables.get(key)
        if variable is not None:
            value = variable.value
            if value is not UNSET and (current is scope or not variable.options & PRIVATE):
                return value
        current = current.parent
    return missing(ps, scope, key)


def own_value(ps: Session, scope: Scope, unit: Unit, number: int, key: str) -> object:
    """A variable that `+=` is about to make: null in a scope of the block's own, while a block that
    runs in the scope of its caller takes the value from outward.
    """
    if scope.block is unit.blocks[number]:
        return None
    return get(ps, scope, key)


def get_in_text(ps: Session, scope: Scope, key: str) -> object:
    """A variable inside a string: strict mode 1 does not mind that it is missing."""
    variable = scope.find(key)
    if variable is None and scope.strict_version < 20:
        return None
    return get(ps, scope, key)


def missing(ps: Session, scope: Scope, key: str) -> Any:
    """Null, or an error under strict mode."""
    if scope.strict_version and key not in ("foreach", "switch"):
        name = _as_written(key)
        raise RuntimeException(
            f"The variable '${name}' cannot be retrieved because it has not been set.",
            error_id="VariableIsUndefined",
            category="InvalidOperation",
            target=name,
        )
    return None


def _as_written(key: str) -> str:
    """The name of a variable as it stands where the code is, which knows it in lower case."""
    extent = current_extent()
    text = extent.text.lstrip("$@").strip("{}") if extent is not None else ""
    return text if text.lower() == key else key


def scoped_variable(ps: Session, scope: Scope, scope_name: str, name: str) -> object:
    """`$script:x` and the like."""
    target = scope.script if scope_name == "script" else scope.named(scope_name)
    variable = target.variables.get(name.lower())
    value = UNSET if variable is None else variable.value
    return missing(ps, scope, f"{scope_name.lower()}:{name}") if value is UNSET else value


def drive_variable(ps: Session, drive: str, name: str) -> object:
    """`$env:x`, `$function:x` and those of other drives."""
    lower = drive.lower()
    if lower == "env":
        return os.environ.get(name)
    if lower == "variable":
        return ps.get_variable(name)
    hook = ps.scoped_variables
    if hook is not None and lower in hook:
        return hook[lower].read(ps, name)
    if lower == "using":
        return using(ps, ps.scope, name)
    from poshws.runtime.session.drive_variables import read_drive  # deferred

    return read_drive(ps, drive, name)


def assign(ps: Session, scope: Scope, scope_name: str | None, name: str, value: object) -> None:
    """An assignment to a scoped, drive or automatic variable."""
    if scope_name is None:
        variable = scope.find(name.lower())
        if variable is not None and (variable.options & ALL_SCOPE or name.lower() in ("null",)):
            variable.value = value
            return
        scope.local(name.lower(), name).value = value
        return
    lower = scope_name.lower()
    if lower == "script":
        scope.script.local(name.lower(), name).value = value
    elif lower in ("global", "local"):
        scope.named(lower).local(name.lower(), name).value = value
    elif lower == "private":
        variable = scope.local(name.lower(), name)
        variable.value = value
        variable.options |= PRIVATE
    elif lower == "env":
        set_environment(name, value)
    else:
        hook = ps.scoped_variables
        if hook is not None and lower in hook:
            hook[lower].write(ps, name, value)
            return
        from poshws.runtime.session.drive_variables import write_drive  # deferred

        write_drive(ps, scope_name, name, value)


def set_environment(name: str, value: object) -> None:
    """`$env:x = …`: null removes it, an empty text does not."""
    # The system's names and values end at a NUL.
    name = name.partition("\0")[0]
    if value is None or value is AUTOMATION_NULL or not name:
        os.environ.pop(name, None)
    else:
        os.environ[name] = convert_to_string(value).partition("\0")[0]


def set_variable(scope: Scope, name: str, value: object) -> None:
    """A plain assignment by name."""
    scope.local(name.lower(), name).value = value


def constrain(
    ps: Session, scope: Scope, scope_name: str | None, name: str, constraints: Any, value: object
) -> None:
    """`[int] $x = …`: a new type and new checks for the variable, then the value."""
    made: list[Any] = []
    for constraint in constraints:
        if constraint == "ordered":
            value = make_ordered(tuple(value.items())) if hasattr(value, "items") else value
        elif hasattr(constraint, "full_name"):
            made.append(TypeConstraint(constraint))
        else:
            made.append(constraint)
    if scope_name is not None and scope_name.lower() not in (
        "global",
        "script",
        "local",
        "private",
    ):
        for item in constraints_of(made):
            value = item.assign(Variable(name), value)
        assign(ps, scope, scope_name, name, value)
        return
    target = scope if scope_name is None else scope.named(scope_name)
    existing = target.in_effect(name.lower())
    if existing is not None and existing.options & (READ_ONLY | CONSTANT):
        existing.value = value
    variable = target.local(name.lower(), name)
    is_new = variable.value is UNSET
    checks = constraints_of(made)
    new = value
    for check in checks:
        joins = is_new and isinstance(check, ArgumentCheck)
        new = (check.join if joins else check.assign)(variable, new)
    variable.constrain(checks, PRIVATE if scope_name == "Private" else 0)
    variable.replace(new)


def set_typed(
    ps: Session, scope: Scope, unit: Unit, number: int | None, name: str, kind: Type, value: object
) -> None:
    """`[int] $x = …` where the block gives `$x` no other type, in a scope of the block's own; a
    block that runs in the scope of its caller changes a variable like any other.
    """
    key = name.lower()
    variable = scope.variables.get(key)
    if variable is not None and not variable.options and len(variable.attributes) == 1:
        known = variable.attributes[0]
        if type(known) is LocalConstraint and known.type is kind:
            variable.value = value
            return
    is_own = number is None or scope.block is unit.blocks[number]
    constraint = local_constraint(kind) if is_own else None
    existing = scope.find(key)
    if type(constraint) is not LocalConstraint or existing is not None and existing.options & 11:
        constrain(ps, scope, None, name, (kind,), value)
        return
    variable = scope.local(key, name)
    new = constraint.assign(variable, value)
    variable.constrain((constraint,))
    variable.replace(new)


def store(variable: Variable, value: Any) -> Any:
    """An assignment whose value is used."""
    variable.value = value
    return variable.value


def split_values(value: object, count: int) -> list[Any]:
    """The values of `$a, $b = …`: missing ones are null, the last takes the rest."""
    elements = elements_of(value)
    items = [value] if elements is None else list(elements)
    if len(items) < count:
        return items + [None] * (count - len(items))
    if len(items) == count:
        return items
    return [*items[: count - 1], items[count - 1 :]]


def brought_value(scope: Scope, key: str) -> tuple[Any] | None:
    """The value that the running code brought along for `$using:key`, in a tuple."""
    current: Scope | None = scope
    while current is not None:
        brought = current.variables.get("\0using")
        if brought is not None and key in brought.value:
            return (brought.value[key],)
        current = current.parent
    return None


def using(ps: Session, scope: Scope, name: str) -> object:
    """`$using:x`: a value the block brought along, else an error (VariableOps.GetUsingValue)."""
    brought = brought_value(scope, name.lower())
    if brought is not None:
        return brought[0]
    raise RuntimeException(
        "A Using variable cannot be retrieved. A Using variable can be used only with "
        "Invoke-Command, Start-Job, or InlineScript in the script workflow. When it is used with "
        "Invoke-Command, the Using variable is valid only if the script block is invoked on a "
        "remote computer.",
        error_id="UsingWithoutInvokeCommand",
        category="InvalidOperation",
    )


def post_increment(variable: Variable, old: object, step: int) -> object:
    """`$x++`: the value before."""
    variable.value = stepped(old, step)
    return 0 if old is None else old


def pre_increment(variable: Variable, old: object, step: int) -> Any:
    """`++$x`: the value after."""
    variable.value = stepped(old, step)
    return variable.value


_STEPPED: Final = NUMBER_TYPES - {BigInteger}


def stepped(value: object, step: int) -> object:
    """A value after `++` or `--`."""
    if type(value) is int and -2147483648 <= value + step <= 2147483647:
        return value + step
    if value is None or value is AUTOMATION_NULL:
        return step
    if type(value) not in _STEPPED and not isinstance(value, EnumValue):
        sign = "++" if step == 1 else "--"
        raise RuntimeException(
            f"The '{sign}' operator works only on numbers. The operand is a '{_type_name(value)}'.",
            error_id="OperatorRequiresNumber",
            category="InvalidOperation",
        )
    return add(value, step)


def _type_name(value: object) -> str:
    return str(type_of(value).full_name)


def number_or_zero(value: object) -> object:
    """What `$x++` gives for a null."""
    return 0 if value is None else value


def psscriptroot(unit: Unit, scope: Scope) -> object:
    """`$PSScriptRoot`: the folder of the file the code stands in."""
    if unit.file is None:
        variable = scope.find("psscriptroot")
        return "" if variable is None else variable.value
    return os.path.dirname(os.path.abspath(unit.file))


def pscommandpath(unit: Unit, scope: Scope) -> object:
    """`$PSCommandPath`: the file the code stands in."""
    if unit.file is None:
        variable = scope.find("pscommandpath")
        return "" if variable is None else variable.value
    return os.path.abspath(unit.file)


def reference(ps: Session, scope: Scope, scope_name: str | None, name: str) -> VariableReference:
    """`[ref] $x`"""
    variable = (
        scope.find(name.lower())
        if scope_name is None
        else scope.named(scope_name).own(name.lower())
    )
    if variable is None:
        raise RuntimeException(
            "[ref] cannot be applied to a variable that does not exist.",
            error_id="NonExistingVariableReference",
            category="InvalidOperation",
            target=name,
        )
    return VariableReference(variable)


def reference_value(value: object) -> object:
    """`[ref] value` of anything but a variable."""
    return PSReference(value)

"""Classes and enums by name: which of them the running code sees.

A type lives in the scope that its definition ran in. Scopes hand the table on to the scopes below
them when those are made, so looking a name up is one access; the table is copied whenever a type
is added, so whoever has seen it may rely on its identity. A script's code also sees what the
script itself defines and uses wherever that code runs (PowerShell binds such names while it
parses), and a module sees what the session defined after the module was loaded.

`using module` brings a module's types as `Module.Name`, and as `Name`, which is ambiguous when
two of the used modules have it and the script has none of its own.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.current_session import current_session
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import ActionPreferenceStopException, RuntimeException
from poshws.corelib.typesystem.class_assemblies import new_class_assembly

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type
    from poshws.runtime.execution.units import Block, Unit
    from poshws.runtime.modules.modules import Module
    from poshws.runtime.session.scopes import Scope
    from poshws.runtime.session.session import Session


class Ambiguous:
    """A short name that several used modules have."""

    def __init__(self, name: str, modules: tuple[str, ...]) -> None:
        self.name = name
        self.modules = modules

    def error(self) -> RuntimeException:
        """What the use of the name raises."""
        first, second = (f"{module}.{self.name}" for module in self.modules[:2])
        return RuntimeException(
            f"Type name '{self.name}' is ambiguous, it could be '{first}' or '{second}'.",
            error_id="AmbiguousTypeReference",
            category="InvalidOperation",
        )


def add_type(scope: Scope, unit: Unit | None, name: str, kind: Type) -> None:
    """The type is seen from the scope on, and by all code of its script or its block."""
    key = name.lower()
    scope.types = {**scope.types, key: kind}
    if unit is None:
        return
    kind.script_assembly = class_assembly(unit)
    block = running_block(current_session(), scope)
    if block is None or block.unit is not unit or block is unit.root:
        unit.types[key] = kind
        return
    unit.nested_types.setdefault(key, {})[block.place] = kind
    if unit.types.get(key) is kind:  # a class before it named it
        del unit.types[key]


def class_assembly(unit: Unit) -> str:
    """The full name of the assembly of a script's classes and enums."""
    if not unit.class_assembly:
        unit.class_assembly = new_class_assembly()
    return unit.class_assembly


def visible_type(ps: Session, name: str, unit: Unit | None = None) -> Type | None:
    """The class or enum of a name, None for none; raises for an ambiguous one."""
    key = name.lower()
    # The script's own code means the script's own types, whatever was defined since.
    found = None if unit is None else _own_type(ps, unit, key)
    if found is None:
        found = ps.scope.types.get(key)
    if found is None:
        if unit is None and ps.scope.block is not None:
            unit = ps.scope.block.unit
            found = _own_type(ps, unit, key)
        if found is None and unit is not None:
            found = unit.used_types.get(key)
        if found is None:
            found = ps.global_scope.types.get(key)
    if isinstance(found, Ambiguous):
        raise found.error()
    return found


def _own_type(ps: Session, unit: Unit, key: str) -> Type | Ambiguous | None:
    """A type that the unit defines, where the running code may see it: what a block defines the
    block alone sees, and the methods of its classes.
    """
    nested = unit.nested_types.get(key)
    if nested is None:
        return unit.types.get(key)
    block = running_block(ps, ps.scope)
    found = type_in(unit, block, key)
    is_elsewhere = block is None or block.unit is not unit
    if found is None and is_elsewhere and (block is not None or ps.scope.parent is not None):
        return next(reversed(nested.values()))
    return found


def running_block(ps: Session, scope: Scope) -> Block | None:
    """The block that a scope was made for; in the scope of a module the module's body."""
    if scope.block is None and scope is ps.state.root and ps.state.module is not None:
        script = ps.state.module.script
        return None if script is None else script.block
    return scope.block  # type: ignore[no-any-return]


def type_in(unit: Unit, block: Block | None, key: str) -> Type | Ambiguous | None:
    """The type that code in a block means, of those that the unit defines: that of the innermost
    block around, else the unit's own.
    """
    nested = unit.nested_types.get(key)
    if nested is not None and block is not None and block.unit is unit:
        first, last = block.place
        around = [(start, end) for start, end in nested if start <= first and last <= end]
        if around:
            return nested[max(around)]
    return unit.types.get(key)


# --- using module


def use_modules(ps: Session, scope: Scope, unit: Unit, rows: tuple[tuple[Any, Any], ...]) -> None:
    """`using module` of a script: the modules are imported, their types come into its scope."""
    added: dict[str, Any] = {}
    owners: dict[str, tuple[str, ...]] = {}
    for name, specification in rows:
        module = imported(ps, unit, name, specification)
        if module is None:
            continue
        for key, kind in exported_types(module).items():
            owners[key] = (*owners.get(key, ()), module.name)
            added[f"{module.name}.{key}".lower()] = kind
            added[key] = kind if len(owners[key]) == 1 else Ambiguous(kind.name, owners[key])
    if added:
        scope.types = {**scope.types, **added}
        unit.used_types.clear()  # functions compiled later share it
        unit.used_types.update(added)


def imported(ps: Session, unit: Unit, name: str | None, specification: Any) -> Module | None:
    """The module of one `using module`; an error of its code is the script's."""
    parameters: dict[str, Any] = {"PassThru": True, "ErrorAction": "Stop"}
    if specification is not None:
        table = Hashtable()
        for key, value in specification:
            table[key] = module_path(unit, value) if key.lower() == "modulename" else value
        parameters["FullyQualifiedName"] = [table]
    else:
        parameters["Name"] = [module_path(unit, name or "")]
    try:
        found = ps.run("Import-Module", parameters)
    except ActionPreferenceStopException as error:
        target: Any = parameters.get("Name", parameters.get("FullyQualifiedName"))
        raise not_imported(error.error_record, target[0]) from error
    except NetException as error:
        inner = getattr(error, "inner_exception", None)
        raise (inner if isinstance(inner, NetException) else error) from error
    modules = [getattr(item, "base", item) for item in found]
    return modules[-1] if modules else None


def not_imported(cause: Any, target: object) -> RuntimeException:
    """The error of `using module` for one of Import-Module."""
    return RuntimeException(
        str(cause),
        error_id=cause.fully_qualified_error_id,
        category="InvalidOperation",
        target=target,
    )


def module_path(unit: Unit, name: str) -> str:
    """A path is relative to the script's folder; any other name is looked for."""
    plain = name.replace("\\", "/")
    if "/" not in plain:
        return name
    if not plain.startswith("/") and unit.file is not None:
        plain = os.path.normpath(os.path.join(os.path.dirname(unit.file), plain))
    elif not plain.startswith(("/", "~")):
        plain = os.path.normpath(os.path.join(current_session().locations.folder, plain))
    return plain


def exported_types(module: Module) -> dict[str, Any]:
    """Lower-case name → type: those of nested modules, then the module's own."""
    found: dict[str, Any] = {}
    for nested in module.nested_modules:
        if nested is not module:
            found.update(exported_types(nested))
    if module.state is not None and module.script is not None:
        known = module.state.root.types
        own = module.script.block.unit.types
        found.update({key: known[key] for key in own if key in known})
    return found

"""Properties of scripts' classes: where their values lie, how they are set, what they begin with.

An object keeps its values in `fields` by lower-case name. Reading one is a dictionary access, and
so is setting one to a value that is of the property's type already.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.typesystem.types import type_of
from poshws.objects.invocation.call_keys import class_decides
from poshws.objects.members import read_typed
from poshws.runtime.execution.type_operations import cast_to_declared, default_of
from poshws.runtime.session.scopes import Scope
from poshws.runtime.session.variables import Variable

if TYPE_CHECKING:
    from poshws.runtime.classes.types import ClassBuilder

PLAIN = {
    "System.Int32": int,
    "System.String": str,
    "System.Boolean": bool,
    "System.Double": float,
    "System.Collections.Hashtable": None,
}


_CLASSES: dict[str, dict[type, set[type]]] = {}


def classes_with(key: str) -> dict[type, set[type]]:
    """The Python classes whose objects have a field of that lower-case name, as they are made, and
    the classes of values that each takes as they are.
    """
    return _CLASSES.setdefault(key, {})


_STATIC_VALUES: dict[str, dict[Any, dict[str, Any]]] = {}
_STATIC_FITS: dict[str, dict[Any, set[type]]] = {}


def static_values(key: str) -> dict[Any, dict[str, Any]]:
    """The types with a static property or an enum's name of that lower-case name that are
    initialized, and where each keeps its static values by lower-case name.
    """
    return _STATIC_VALUES.setdefault(key, {})


def static_fits(key: str) -> dict[Any, set[type]]:
    """The same types, and the classes of values that the property takes as they are."""
    return _STATIC_FITS.setdefault(key, {})


class ScriptObject:
    """An instance of a script's class."""

    fields: dict[str, Any]
    # The properties of the class and those above, by every spelling that was used.
    script_fields: dict[str, Field]

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class Field:
    """One property. `fitting` are the Python classes of values that are known to need no conversion
    and no check; more are learned as values are stored.
    """

    __slots__ = (
        "_checks",
        "_kind",
        "_transforms",
        "builder",
        "fitting",
        "initial",
        "key",
        "name",
        "row",
        "type_name",
    )

    def __init__(self, builder: ClassBuilder, row: tuple[Any, ...]) -> None:
        self.builder = builder
        self.row = row
        self.name, self.type_name, _, self.initial, attributes = row
        self.key = self.name.lower()
        self._kind: Any = None
        self._checks: list[Any] | None = None
        self._transforms: list[Any] = []
        self.fitting: set[type] = set()
        if not attributes and self.type_name is not None:
            plain = PLAIN.get(self.kind.full_name)
            if plain is not None:
                self.fitting.add(plain)

    @property
    def kind(self) -> Any:
        """The type, None for a property without one."""
        if self._kind is None and self.type_name is not None:
            self._kind = self.builder.find_type(self.type_name)
        return self._kind

    def learn(self, value: object) -> None:
        """Notes the class of a value that was stored, if all its values are stored as they are."""
        if (
            self.row[4]
            or value is None
            or value is AUTOMATION_NULL
            or not class_decides(type(value))
        ):
            return
        if self.type_name is None or self.kind.is_assignable_from(type_of(value)):
            self.fitting.add(type(value))

    def assigned(self, value: object) -> object:
        """The value as the property keeps it; raises what the conversion or a validation does."""
        if self._checks is None:
            attributes = self.row[4]
            builder = self.builder
            made = list(
                builder.unit.names[attributes](builder.ps, builder.ps.scope) if attributes else ()
            )
            self._checks = [check for check in made if hasattr(check, "validate")]
            # The nearest to the name comes first.
            self._transforms = [each for each in reversed(made) if hasattr(each, "transform")]
        if self.kind is not None:
            value = cast_to_declared(value, self.kind)
        for each in self._transforms:
            value = each.transform(self.builder.ps, value)
            value = value if self.kind is None else cast_to_declared(value, self.kind)
        for check in self._checks:
            check.validate(value, None)
        return value

    @property
    def is_constant(self) -> bool:
        """Whether the initial value is the same for every object."""
        return self.initial is not None and self.initial.endswith("_constant")

    @property
    def is_sighted(self) -> bool:
        """Whether the initial value may depend on the object's other properties."""
        return self.initial is not None and self.initial.endswith("_sighted")

    def zero(self) -> object:
        """What the property of an object holds before anything is assigned."""
        kind = self.kind
        return None if kind is None or kind.full_name == "System.String" else default_of(kind)

    def first_value(self, this: object = None) -> object:
        """What a new object has: the initial value, else the type's own."""
        if self.initial is None:
            return self.zero()
        builder = self.builder
        scope = Scope(builder.state.root)
        if this is not None:
            scope.variables["this"] = Variable("this", this)
        value = builder.unit.names[self.initial](builder.ps, scope)
        return None if value is AUTOMATION_NULL else value

    def read(self, this: Any) -> Any:
        """The value of an object's property."""
        return this.fields.get(self.key)

    def write(self, this: Any, value: object) -> None:
        """Sets the property of an object, to a value that has been converted already."""
        is_null = value is None and not self.row[4]  # a string stays null for [NullString] alone
        this.fields[self.key] = None if is_null else self.assigned(value)


def field_of(this: Any, name: str) -> Field | None:
    """The property of a script object, or None; each spelling is looked up once."""
    fields = type(this).script_fields
    found: Field | None = fields.get(name)
    if found is None:
        found = fields.get(name.lower())
        if found is not None:
            fields[name] = found
    return found


def read_member(this: Any, name: str) -> object:
    """How `$object.name` reads: the object's own property first, then what all objects have."""
    field = type(this).script_fields.get(name)
    if field is not None:
        return this.fields[field.key]
    if field_of(this, name) is not None:
        return read_member(this, name)

    return read_typed(this, name)


class Template:
    """First values of a class: constants are copied, the rest is made anew for every object.

    .NET sets the properties of a class, then runs the constructor of the class above, which does
    the same. Where that can be noticed the object is built in stages: `fill` sets the properties of
    its own class alone, and each constructor above calls `fill_own` of its class.
    """

    __slots__ = ("constants", "is_settled", "is_staged", "made", "own", "zeros")

    def __init__(self, above: Template | None, fields: list[Field]) -> None:
        self.constants: dict[str, Any] = dict(above.constants) if above is not None else {}
        self.zeros: dict[str, Any] = dict(above.zeros) if above is not None else {}
        self.own = [field for field in fields if field.initial is not None]
        # A property declared again is the object's own one; that of the class above stays unseen.
        hidden = {field.key for field in fields}
        from_above = list(above.made) if above is not None else []
        unseen = any(field.key in hidden and not field.is_constant for field in from_above)
        from_above = [field for field in from_above if field.key not in hidden]
        self.made: list[Field] = [*self.own, *from_above]
        self.is_settled = False
        for field in fields:
            self.constants[field.key] = self.zeros[field.key] = field.zero()
        self.is_staged = (
            unseen
            or any(field.is_sighted for field in self.made)
            or (
                not all(field.is_constant for field in self.own)
                and not all(field.is_constant for field in from_above)
            )
        )

    def fill(self, this: Any) -> None:
        """Gives an object its first values, in the order of the properties."""
        if self.is_staged:
            this.fields = dict(self.zeros)
            self.fill_own(this)
            return
        this.fields = fields = dict(self.constants)
        for field in self.made:
            fields[field.key] = field.first_value(this)
        if not self.is_settled:
            self._settle(fields)

    def fill_own(self, this: Any) -> None:
        """Sets the properties that the class itself declares, one after the other."""
        fields, known = this.fields, type(this).script_fields
        for field in self.own:
            value = field.first_value(this)
            if known.get(field.key, field) is field:
                fields[field.key] = value

    def _settle(self, fields: dict[str, Any]) -> None:
        """What the first object got from constants all others get, too."""
        self.is_settled = True
        left = []
        for field in self.made:
            if field.is_constant and type(fields[field.key]) in (int, str, bool, float):
                self.constants[field.key] = fields[field.key]
            else:
                left.append(field)
        self.made = left

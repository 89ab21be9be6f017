"""Variables. A plain one is a slot to read and write; one with a type, attributes or options is of
a class whose `value` is a property, so that compiled code treats both alike.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from poshws.corelib.current_session import current_session
from poshws.corelib.exceptions.powershell import (
    ArgumentTransformationMetadataException,
    MetadataException,
    PSInvalidCastException,
    SessionStateUnauthorizedAccessException,
    ValidationMetadataException,
)
from poshws.corelib.typesystem.types import declared_type
from poshws.objects.conversion.strings import net_to_string
from poshws.runtime.execution.type_operations import cast_for_variable, cast_to_declared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from poshws.corelib.typesystem.types import Type
    from poshws.runtime.session.automatic_variables import HistoryLimit


class Unset:
    """The value of a cell that nothing was assigned to yet: its variable does not exist."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()


class Variable:
    """One variable of one scope."""

    __slots__ = ("attributes", "description", "name", "options", "value")
    has_type_of_its_own = False
    """Whether values are converted to a type that no attribute stands for."""
    net_name = "System.Management.Automation.PSVariable"

    def __init__(self, name: str, value: Any = UNSET) -> None:
        self.name = name
        self.value = value
        self.options = 0
        self.attributes: Sequence[Any] = ()
        self.description: str | None = ""
        """None: what PowerShell says of the variable of this name."""

    @property
    def exists(self) -> bool:
        """False for a cell without a value."""
        return self.value is not UNSET

    @property
    def is_private(self) -> bool:
        """True for `$private:x`: inner scopes do not see it."""
        return bool(self.options & PRIVATE)

    def replace(self, value: object) -> None:
        """Sets the value without any check."""
        _store(self, value)

    def constrain(self, attributes: Sequence[Any], options: int = 0) -> None:
        """From now on values are converted and checked, or refused."""
        self.attributes = tuple(attributes)
        self.options = options
        if type(self) in (Variable, GuardedVariable, WatchedVariable):
            self.__class__ = GuardedVariable if attributes or options & ~PRIVATE else Variable

    def change_options(self, options: int) -> None:
        """Other options; a constant keeps its own, and none becomes one after it was made."""
        if (self.options | options) & CONSTANT:
            raise not_writable(self)
        self.constrain(self.attributes, options)

    def remove(self) -> None:
        """The variable exists no longer; its cell stays for code that holds it."""
        self.__class__ = Variable
        self.options, self.attributes, self.description = 0, (), ""
        self.value = UNSET


load = _load = Variable.__dict__["value"].__get__
store = _store = Variable.__dict__["value"].__set__

NONE, READ_ONLY, CONSTANT, PRIVATE, ALL_SCOPE = 0, 1, 2, 4, 8

all_scope: set[str] = set()
"""Names that scripts have made variables of that are one in all scopes."""


def not_writable(variable: Variable) -> SessionStateUnauthorizedAccessException:
    """The error of a variable that is read-only or constant."""
    return SessionStateUnauthorizedAccessException(
        f"Cannot overwrite variable {variable.name} because it is read-only or constant.",
        error_id="VariableNotWritable",
        category="WriteError",
        target=variable.name,
    )


class GuardedVariable(Variable):
    """A variable with a type, attributes or options."""

    __slots__ = ()

    # A read stays one slot; only what is set passes through here.
    def __setattr__(self, name: str, value: object) -> None:
        if name == "value":
            attributes = self.attributes
            if (
                len(attributes) == 1
                and type(value) is attributes[0].exact
                and not self.options & (READ_ONLY | CONSTANT)
            ):
                _store(self, value)
            else:
                self._assign(value)
        else:
            object.__setattr__(self, name, value)

    def _assign(self, value: object) -> None:
        if self.options & (READ_ONLY | CONSTANT):
            raise not_writable(self)
        _store(self, checked(self, value))


def checked(variable: Variable, value: object) -> object:
    """The value as the variable's type and attributes let it be stored."""
    for attribute in variable.attributes:
        value = attribute.assign(variable, value)
    return value


watched: dict[str, Callable[[str, str], None]] = {}
"""Lower-case names of variables that a breakpoint watches → who is told (name, Read or Write)."""


class WatchedVariable(Variable):
    """A variable that tells when it is read or written."""

    __slots__ = ()

    @property
    def value(self) -> Any:
        """The value as stored."""
        tell = watched.get(self.name.lower())
        stored = _load(self)
        if tell is not None and stored is not UNSET:
            tell(self.name, "Read")
        return stored

    @value.setter
    def value(self, value: object) -> None:
        _store(self, value)
        tell = watched.get(self.name.lower())
        if tell is not None:
            tell(self.name, "Write")


def watch(variable: Variable) -> None:
    """A plain variable tells from now on."""
    if type(variable) is Variable:
        variable.__class__ = WatchedVariable


class MatchesVariable(Variable):
    """`$Matches` as `-match` leaves it: what was found, of which the first read makes the table.
    Then it is a plain variable.
    """

    __slots__ = ()

    @property
    def value(self) -> Any:
        """The table."""
        from poshws.operators.matching import matches_table  # deferred

        table = matches_table(*_load(self))
        self.replace(table)
        return table

    @value.setter
    def value(self, value: object) -> None:
        self.replace(value)

    def replace(self, value: object) -> None:
        """Sets the value, which is all that the variable is about now."""
        self.__class__ = Variable  # type: ignore[assignment]
        _store(self, value)

    def constrain(self, attributes: Sequence[object], options: int = 0) -> None:
        """From now on values are converted and checked, or refused."""
        self.replace(self.value)
        self.constrain(attributes, options)


def set_matches(variable: Variable, found: tuple[Any, Any]) -> bool:
    """Gives a plain variable what `-match` found, a pattern and its engine's match; False where the
    variable is not plain.
    """
    kind = type(variable)
    if kind is not MatchesVariable:
        if kind is not Variable:
            return False
        variable.__class__ = MatchesVariable
    _store(variable, found)
    return True


class ComputedVariable(Variable):
    """A variable whose value is made when it is first read: `$MyInvocation`, for one."""

    __slots__ = ("_make",)

    def __init__(self, name: str, make: Callable[[], Any], options: int = 0) -> None:
        self.name = name
        self.options = options
        self.attributes = ()
        self.description = ""
        self._make = make
        _store(self, UNSET)

    @property
    def value(self) -> Any:
        """The value; made now if it was not yet."""
        stored = _load(self)
        if stored is UNSET:
            stored = self._make()
            _store(self, stored)
        return stored

    @value.setter
    def value(self, value: object) -> None:
        if self.options & (READ_ONLY | CONSTANT):
            raise not_writable(self)
        _store(self, checked(self, value))

    def remove(self) -> None:
        """Reads nothing from now on."""
        self._make = lambda: UNSET
        _store(self, UNSET)


class TypedComputedVariable(ComputedVariable):
    """One whose values are converted to a type: `$OutputEncoding`."""

    __slots__ = ("_type_name",)
    has_type_of_its_own = True

    def __init__(self, name: str, make: Callable[[], Any], type_name: str) -> None:
        super().__init__(name, make)
        self._type_name = type_name

    @property
    def is_untouched(self) -> bool:
        """Whether it still has its first value, and nobody has asked for that."""
        return _load(self) is UNSET

    @property
    def value(self) -> Any:
        return super().value

    @value.setter
    def value(self, value: object) -> None:
        _store(
            self, cast_for_variable(self.name, checked(self, value), declared_type(self._type_name))
        )


class PreferenceVariable(Variable):
    """A variable of an enum type whose first value is converted when it is first read."""

    __slots__ = ("_first", "_type_name")
    has_type_of_its_own = True

    def __init__(self, name: str, first: str, type_name: str) -> None:
        self.name = name
        self.options = 0
        self.attributes = ()
        self.description = ""
        self._first = first
        self._type_name = type_name
        _store(self, UNSET)

    @property
    def value(self) -> Any:
        """The value as the enum's."""
        stored = _load(self)
        if stored is UNSET and self._first:
            stored = self._converted(self._first)
            _store(self, stored)
        return stored

    @value.setter
    def value(self, value: object) -> None:
        _store(self, value if value is UNSET else self._converted(checked(self, value)))

    def _converted(self, value: object) -> object:
        found = cast_for_variable(self.name, value, declared_type(self._type_name))
        if getattr(found, "name", "") == "Suspend":
            cause = PSInvalidCastException(
                "The Suspend ActionPreference value is reserved for future use and is not supported"
                " at this time. For more information about preference variables, see the Help"
                ' topic, "about_Preference_Variables."'
            )
            raise ArgumentTransformationMetadataException(
                cause.message, cause, error_id="RuntimeException"
            )
        return found

    def remove(self) -> None:
        """Gone until it is set again."""
        self._first = ""
        _store(self, UNSET)


class LiveVariable(Variable):
    """A variable that shows something of the session as it is now, such as `$PWD`."""

    __slots__ = ("_read", "_write")

    def __init__(
        self, name: str, read: Callable[[], Any], write: Callable[[Any], None] | None = None
    ) -> None:
        self.name = name
        self.options = 0 if write else READ_ONLY | ALL_SCOPE
        self.attributes = ()
        self.description = ""
        self._read = read
        self._write = write

    @property
    def value(self) -> Any:
        """The value now."""
        return self._read()

    @value.setter
    def value(self, value: object) -> None:
        if self._write is None:
            raise not_writable(self)
        self._write(value)

    def remove(self) -> None:
        """Shows nothing from now on."""
        self._read = lambda: UNSET


class TypeConstraint:
    """`[int] $x`: every value is converted; those of the Python class `exact` are kept."""

    __slots__ = ("exact", "type")
    net_name = "System.Management.Automation.ArgumentTypeConverterAttribute"

    def __init__(self, kind: Type) -> None:
        self.type = kind
        self.exact = kind.python

    def assign(self, variable: Variable, value: object) -> object:
        """The value as the variable's type."""
        return cast_for_variable(variable.name, value, self.type)


class LocalConstraint(TypeConstraint):
    """The type of a local that never changes: what it can't hold is an error of the conversion."""

    __slots__ = ()

    def assign(self, variable: Variable, value: object) -> object:
        """The value as the variable's type."""
        return cast_to_declared(value, self.type)


class SlotConstraint(TypeConstraint):
    """The type of a parameter that its function never names: PowerShell keeps it in a typed slot,
    which has to take null where the parameter is not bound.
    """

    __slots__ = ()


_CHANGEABLE = (
    "System.Nullable`1",
    "System.Collections.DictionaryEntry",
    "System.Drawing.Point",
    "System.Drawing.Size",
    "System.Drawing.Rectangle",
    "System.Collections.Specialized.BitVector32",
)
"""Value types whose fields can be written: a variable of them is a box of its own."""


def local_constraint(kind: Type) -> TypeConstraint:
    """The type of a local that the block assigns values of this type only."""
    name = kind.full_name
    is_box = name == "System.Management.Automation.PSReference" or name.startswith(_CHANGEABLE)
    return TypeConstraint(kind) if is_box else LocalConstraint(kind)


def parameter_constraint(kind: Type) -> TypeConstraint:
    """The same of a parameter, which may be without a value: a type whose values PowerShell makes
    no zero of has no local of its own.
    """
    is_held = not kind.is_value_type or kind.full_name in _ZEROS
    return local_constraint(kind) if is_held else TypeConstraint(kind)


_ZEROS = frozenset(
    f"System.{name}"
    for name in (
        "Boolean Byte SByte Int16 UInt16 Int32 UInt32 Int64 UInt64 Single Double Decimal"
        " Management.Automation.SwitchParameter"
    ).split()
)


class ArgumentMapping:
    """A script's ArgumentTransformation attribute of a variable: it maps what is assigned."""

    __slots__ = ("attribute",)
    exact = None

    def __init__(self, attribute: Any) -> None:
        self.attribute = attribute

    def assign(self, variable: Variable, value: object) -> object:
        """The mapped value."""
        return self.attribute.transform(current_session(), value)

    join = assign


class ArgumentCheck:
    """An attribute of a variable that checks what is assigned."""

    __slots__ = ("attribute",)
    exact = None

    def __init__(self, attribute: HistoryLimit) -> None:
        self.attribute = attribute

    def assign(self, variable: Variable, value: object) -> object:
        """The value if it is allowed."""
        return self._validated(
            value,
            "The variable cannot be validated because the value {1} is not a valid value for the"
            " {0} variable.",
            variable,
        )

    def join(self, variable: Variable, value: object) -> object:
        """The value a variable is made with, if this may be said of it."""
        return self._validated(
            value,
            "The attribute cannot be added because variable {0} with value {1} would no longer be"
            " valid.",
            variable,
        )

    def _validated(self, value: object, refusal: str, variable: Variable) -> object:
        try:
            self.attribute.validate(value, None)
        except MetadataException as error:
            raise ValidationMetadataException(
                refusal.format(variable.name, net_to_string(value)),
                error_id="ValidateSetFailure",
                category="MetadataError",
            ) from error
        return value

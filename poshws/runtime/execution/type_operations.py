"""Types and casts in compiled code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.collections.hashtable import Hashtable, OrderedDictionary
from poshws.corelib.exceptions.dotnet import InvalidCastException
from poshws.corelib.exceptions.powershell import (
    ArgumentTransformationMetadataException,
    PSInvalidCastException,
    RuntimeException,
)
from poshws.corelib.numerics.numbers import CHARACTERS, Char
from poshws.corelib.psobject import PSCustomObject
from poshws.corelib.system.typed_arrays import char_array
from poshws.corelib.typesystem.types import resolve
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import convert_to_string
from poshws.objects.instance_members import own_type_names
from poshws.runtime.execution.enumeration import is_dictionary

if TYPE_CHECKING:
    from collections.abc import Iterable

    from poshws.corelib.typesystem.types import Type
    from poshws.runtime.execution.units import Unit
    from poshws.runtime.session.session import Session

_MISSING = object()


def find_type(ps: Session, name: str, unit: Unit | None = None) -> Any:
    """The type of a name in the code of a unit: classes first, then .NET's; None for none."""
    from poshws.runtime.classes.type_scopes import visible_type  # deferred

    return resolve(name, ps.namespaces, lambda part: visible_type(ps, part, unit))


def _type_name(name: str) -> object:
    """The name as the tree of a script has it."""
    from poshws.syntax.ast.type_names import TypeName  # deferred
    from poshws.syntax.source import Extent, Source  # deferred

    return TypeName(Extent(Source(name), 0, len(name)), name)


NO_TYPE: Final = (None, None)
"""What an unknown type's place in the cache of a unit looks like."""


def type_named(ps: Session, unit: Any, name: str) -> object:
    """`[name]` in a script, remembered with the unit while the same classes are in sight."""
    cache = unit.type_cache
    found = cache.get(name)
    if found is not None and found[0] is ps.scope.types:
        return found[1]
    from poshws.corelib.typesystem.type_names import is_public  # deferred

    kind = find_type(ps, name, unit)
    if kind is None or not is_public(kind):
        missing = _missing_part(name)
        raise RuntimeException(
            f"Unable to find type [{missing}].",
            error_id="TypeNotFound",
            category="InvalidOperation",
            target=_type_name(missing),
        )
    lower = name.lower()
    if unit.nested_types and any(each in lower for each in unit.nested_types):
        return kind  # elsewhere in the script the name means another type or none
    if lower not in ps.global_scope.types or ps.scope.types is ps.global_scope.types:
        # What a module's code finds in the session's scope may be defined anew there.
        cache[name] = (ps.scope.types, kind)
    return kind


def _missing_part(name: str) -> str:
    """What the error names: an array's element type, a generic type without its arguments."""
    while name.endswith("]") and "[" in name:
        name = name[: name.index("[")]
    return name


def cast(ps: Session, value: object, kind: Type) -> object:
    """`[type] value`"""
    if type(value) is str:
        # What most strings that are cast look like.
        short = len(value) < 16 and value.isascii()
        if kind.python is int and short and len(value) < 10 and value.isdecimal():
            return int(value)
        if kind.python is float and short and value.replace(".", "", 1).isdecimal():
            return float(value)
        if kind.element_type is not None and kind.full_name == "System.Char[]" and value.isascii():
            return char_array(value)
    elif type(value) is int:
        if kind.python is Char and 0 <= value < 128:
            return CHARACTERS[chr(value)]
        if kind.python is float:
            return float(value)
    elif type(value) is float:
        # Half goes to the even neighbour, as Convert.ToInt32 has it.
        if kind.python is int and -2147483648.0 <= value <= 2147483647.0:
            return round(value)
    elif type(value) is Char:
        if kind.python is int:
            return ord(value)
    elif value is AUTOMATION_NULL:
        return _of_nothing(kind)
    return convert(value, kind)


def _of_nothing(kind: Type) -> object:
    """What a cast of nothing at all gives: zero of a value type, else null, no empty string."""
    return default_of(kind) if kind.is_value_type else None


def cast_text(ps: Session, value: object) -> object:
    """`[string] value`"""
    if value is None or value is AUTOMATION_NULL:
        return ""
    return convert_to_string(value)


def cast_output(ps: Session, value: object) -> object:
    """`[string] (command)`: what gave nothing at all makes null, no string."""
    return None if value is AUTOMATION_NULL else cast_text(ps, value)


_BOOLEANS = frozenset(("System.Boolean", "System.Management.Automation.SwitchParameter"))


def cast_for_variable(name: str, value: object, kind: Type) -> object:
    """A value for a variable of a type; the error is a metadata error of the variable."""
    if value is AUTOMATION_NULL:
        value = None
    if value is None and kind.full_name == "System.String":
        return ""
    try:
        if kind.full_name in _BOOLEANS:
            from poshws.binding.coerce import check_boolean  # deferred

            check_boolean(value, kind)
        return convert(value, kind)
    except InvalidCastException as error:
        raise ArgumentTransformationMetadataException(
            error.message, error, error_id="RuntimeException", category="MetadataError"
        ) from error


def cast_to_declared(value: object, kind: Type) -> object:
    """A value for what has one type for good, a local, a field or a method's result; the error is
    the conversion's, and a string is never null.
    """
    if value is AUTOMATION_NULL:
        value = None
    if value is None and kind.full_name == "System.String":
        return ""
    return convert(value, kind)


def default_of(kind: Type) -> object:
    """What an unassigned variable of a type holds."""
    name = kind.full_name
    if name == "System.String":
        return ""
    if name in ("System.Boolean",):
        return False
    if kind.is_value_type or name == "System.Management.Automation.SwitchParameter":
        from poshws.objects.invocation.invoke import default_value  # deferred

        try:
            return default_value(kind)
        except InvalidCastException:
            return None
    return None


def void(value: object) -> object:
    """`[void] value`"""
    return AUTOMATION_NULL


def attribute(ps: Session, name: str, positional: tuple[Any, ...], named: tuple[Any, ...]) -> Any:
    """`[Parameter(…)]` as an attribute object."""
    from poshws.runtime.commands.attributes import make_attribute  # deferred

    return make_attribute(ps, name, positional, named)


def make_hashtable(pairs: tuple[tuple[Any, Any], ...]) -> object:
    """`@{ }`"""
    table = Hashtable()
    table.capacity = len(pairs)
    return _filled(table, pairs)


def make_ordered(pairs: tuple[tuple[Any, Any], ...]) -> object:
    """`[ordered] @{ }`"""
    return _filled(OrderedDictionary(), pairs)


def _filled(table: Hashtable, pairs: tuple[tuple[Any, Any], ...]) -> object:
    keys: dict[Any, Any] = {}
    values: dict[Any, Any] = {}
    for key, value in pairs:
        if type(key) is not str or (folded := key.lower()) in keys:
            break
        keys[folded], values[folded] = key, value
    else:  # of strings alone, as most are
        table.fill(keys, values)
        return table
    for key, value in pairs:
        if key is None or key is AUTOMATION_NULL:
            raise RuntimeException(
                "A null key is not allowed in a hash literal.",
                error_id="InvalidNullKey",
                category="InvalidOperation",
            )
        if key in table:
            raise RuntimeException(
                f"Item has already been added. Key in dictionary: '{convert_to_string(key)}'  "
                f"Key being added: '{convert_to_string(key)}'",
                error_id="DuplicateKeyInHashLiteral",
                category="InvalidOperation",
            )
        table[key] = value
    return table


def _is_text(pairs: Iterable[tuple[Any, Any]]) -> bool:
    for key, _ in pairs:  # noqa: SIM110 (a loop is faster)
        if type(key) is not str:
            return False
    return True


def make_object(table: Any) -> object:
    """`[pscustomobject] @{ }`: members in the order of the keys; PSTypeName names its type."""
    items = table.items()
    if table.ignores_case and _is_text(items):
        made = PSCustomObject(dict(items))
        is_named = "pstypename" in table
    else:
        made = PSCustomObject({convert_to_string(key): value for key, value in items})
        is_named = any(key.lower() == "pstypename" for key in made.slots)
    if "" in made.slots:
        raise _nameless(table)
    if is_named:
        title = made.find("PSTypeName")
        made.remove("PSTypeName")
        own_type_names(made).insert(0, convert_to_string(title))
    return made


def _nameless(table: object) -> PSInvalidCastException:
    """No property has an empty name."""
    reason = (
        'Cannot process argument because the value of argument "name" is not valid. '
        'Change the value of the "name" argument and run the operation again.'
    )
    wanted = "System.Management.Automation.LanguagePrimitives+InternalPSCustomObject"
    source = convert_to_string(table)
    text = f'Cannot convert value "{source}" to type "{wanted}". Error: "{reason}"'
    return PSInvalidCastException(text, error_id="InvalidCastConstructorException")


def cast_object(value: object) -> object:
    """`[pscustomobject] value`: a dictionary becomes an object, anything else stays."""
    return make_object(value) if is_dictionary(value) else value


def constrain_value(ps: Session, constraint: Any, value: object) -> object:
    """The type in front of an assigned member or element."""
    if constraint == "ordered" or not hasattr(constraint, "full_name"):
        return value
    return cast(ps, value, constraint)


def parameter_dictionary(bound: dict[str, object]) -> object:
    """`$PSBoundParameters`"""
    from poshws.automation.bound_parameters import PSBoundParametersDictionary  # deferred

    return PSBoundParametersDictionary.of_call(bound)

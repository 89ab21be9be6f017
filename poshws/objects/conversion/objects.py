"""Conversions through what the target type declares: Parse, a constructor, a cast operator,
settable properties.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import InvalidOperationException, NetException
from poshws.corelib.exceptions.powershell import (
    PSInvalidCastException,
    RuntimeException,
    SetValueException,
)
from poshws.corelib.messages import message
from poshws.corelib.psobject import PSCustomObject
from poshws.corelib.typesystem.declare import Overload
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import Type, core_type, declared_type
from poshws.objects.conversion.failures import impossible, wrapped
from poshws.objects.conversion.from_string import to_char_array
from poshws.objects.conversion.strings import net_to_string
from poshws.objects.object_model import object_model

Converter = Callable[[object, Type], object]

WIDER: Final[dict[str, tuple[str, ...]]] = {
    "SByte": ("Int16", "Int32", "Int64", "Single", "Double"),
    "Byte": ("Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64", "Single", "Double"),
    "Int16": ("Int32", "Int64", "Single", "Double"),
    "UInt16": ("Int32", "UInt32", "Int64", "UInt64", "Single", "Double"),
    "Char": ("UInt16", "Int32", "UInt32", "Int64", "UInt64", "Single", "Double"),
    "Int32": ("Int64", "Single", "Double"),
    "UInt32": ("Int64", "UInt64", "Single", "Double"),
    "Int64": ("Single", "Double"),
    "UInt64": ("Single", "Double"),
    "Single": ("Double",),
}
"""The conversions that .NET's binder makes by itself between primitive types."""


class Reading:
    """How strings are read: by the invariant culture; the arguments of cmdlets by the session's."""

    __slots__ = ("by_session",)

    def __init__(self) -> None:
        self.by_session = False

    def provider(self) -> object:
        """What Parse is told; None stands for the session's culture."""
        if self.by_session:
            return None
        return object_model().get_static(
            core_type("System.Globalization.CultureInfo"), "InvariantCulture"
        )


READING: Final = Reading()


def find_parse(wanted: Type) -> Converter | None:
    """`Parse(string, IFormatProvider)`, or `Parse(string)`."""
    method = wanted.find_method("Parse", is_static=True)
    if method is None:
        return None
    for count, error_id in (
        (2, "InvalidCastParseTargetInvocationWithFormatProvider"),
        (1, "InvalidCastParseTargetInvocation"),
    ):
        for overload in method.overloads:
            names = [parameter.type.full_name for parameter in overload.parameters]
            wanted_names = ["System.String", "System.IFormatProvider"][:count]
            if names == wanted_names and not overload.generic:
                return _through(overload, error_id, count)
    if any(each.generic and len(each.parameters) == 1 for each in method.overloads):
        return _parse_of_open_type
    return None


def _parse_of_open_type(value: object, wanted: Type) -> object:
    """Where `Parse<T>(string)` is the only one, as for System.Enum, .NET can't call it."""
    error = InvalidOperationException(
        "Late bound operations cannot be performed on types or methods for which"
        " ContainsGenericParameters is true."
    )
    raise wrapped("InvalidCastParseException", value, wanted, error)


def _through(overload: Overload, error_id: str, count: int) -> Converter:
    def parse(value: object, wanted: Type) -> object:
        try:
            return overload.function(*(value, READING.provider())[:count])
        except NetException as error:
            raise wrapped(error_id, value, wanted, error) from None

    return parse


def find_constructor(source: Type, wanted: Type) -> Converter | None:
    """A constructor of one parameter that takes a value of the source type as it is."""
    if wanted.kind in ("abstract", "static", "interface"):
        return None
    if source.name in WIDER and source.name != "Char" and _is_collection(wanted):
        return None  # a capacity is no conversion
    if wanted.element_type is not None:
        # The constructor of arrays takes a length, and characters and enums are numbers to it.
        is_number = source.name == "Char" or source.is_enum
        return _array_of_length if is_number and wanted.rank == 1 else None
    overload = _best_constructor(source, wanted)
    if overload is None:
        return None
    parameter = overload.parameters[0].type

    def build(value: object, target: Type) -> object:
        try:
            if source.is_value_type and source is not parameter and parameter.is_value_type:
                value = object_model().convert(value, parameter)
            elif source.name == "String" and parameter.arguments:
                value = _characters(value)
            return target.instantiate(overload, [value])
        except NetException as error:
            raise wrapped("InvalidCastConstructorException", value, target, error) from None

    return build


def _characters(value: object) -> object:
    return to_char_array(value, core_type("System.Char").array_type())


def _array_of_length(value: object, wanted: Type) -> object:
    length = int(value) if isinstance(value, EnumValue) else ord(str(value))
    return object_model().construct(wanted, [length])


def _best_constructor(source: Type, wanted: Type) -> Overload | None:
    found = [one for one in wanted.constructors() if len(one.parameters) == 1]
    found = [one for one in found if one.parameters[0].mode in ("", "params")]
    exact = [one for one in found if one.parameters[0].type is source]
    if exact:
        return exact[0]
    fitting = [one for one in found if one.parameters[0].type.is_assignable_from(source)]
    if fitting:
        return min(fitting, key=lambda one: -len(one.parameters[0].type.ancestors))
    wider = WIDER.get(source.name, ())
    if source.is_enum and source.python is not None:
        name = getattr(source.python, "underlying", "System.Int32").rpartition(".")[2]
        wider = (name, *WIDER[name])
    by_name = {one.parameters[0].type.name: one for one in found}
    return next((by_name[name] for name in wider if name in by_name), None)


def _is_collection(wanted: Type) -> bool:
    return any(each.full_name == "System.Collections.ICollection" for each in wanted.ancestors)


def find_cast(source: Type, wanted: Type) -> tuple[Converter, bool] | None:
    """op_Implicit or op_Explicit of either type, and whether it is the implicit one."""
    for owner, names in (
        (wanted, ("op_Implicit", "op_Explicit")),
        (source, ("op_Implicit", "op_Explicit")),
    ):
        for name in names:
            method = owner.find_method(name, is_static=True)
            for overload in method.overloads if method else ():
                if _casts(overload, source, wanted):
                    error_id = f"InvalidCastTargetInvocationException{name}"
                    return _through(overload, error_id, 1), name == "op_Implicit"
    return None


def _casts(overload: Overload, source: Type, wanted: Type) -> bool:
    if len(overload.parameters) != 1:
        return False
    result = declared_type(overload.return_type)
    return wanted.is_assignable_from(result) and overload.parameters[0].type.is_assignable_from(
        source
    )


def has_empty_constructor(wanted: Type) -> bool:
    if wanted.is_value_type:
        return True
    return any(not one.parameters for one in wanted.constructors())


def from_properties(value: object, wanted: Type) -> object:
    """A hashtable, or an object's properties, to a new object whose properties are set from it."""
    try:
        is_value = wanted.is_value_type
        result = _default(wanted) if is_value else object_model().construct(wanted, [])
        if isinstance(value, PSCustomObject):
            _set_from_bag(result, value, wanted)
        else:
            set_properties(result, _pairs(value), wanted)
        return result
    except (InvalidOperationException, SetValueException) as error:
        inner = error.inner_exception or error
        text = message("ObjectCreationError", wanted, inner)
        raise PSInvalidCastException(text, inner, error_id="ObjectCreationError") from None
    except RuntimeException as error:
        inner = error.inner_exception or error
        raise wrapped("InvalidCastConstructorException", value, wanted, inner) from None
    except NetException as error:
        raise wrapped("InvalidCastConstructorException", value, wanted, error) from None


def _set_from_bag(result: object, value: PSCustomObject, wanted: Type) -> None:
    pairs = [(each.name, each.value()) for each in object_model().properties_of(value)]
    try:
        set_properties(result, pairs, wanted)
    except InvalidOperationException:
        raise impossible(value, wanted) from None


def _pairs(value: object) -> list[tuple[str, object]]:
    if isinstance(value, Hashtable):
        return [(net_to_string(key), held) for key, held in value.items()]
    pairs: list[tuple[str, object]] = []
    for entry in value:  # type: ignore[attr-defined]
        pairs.append((net_to_string(entry.key), entry.value))
    return pairs


def _default(wanted: Type) -> object:
    if any(not one.parameters for one in wanted.constructors()):
        return object_model().construct(wanted, [])
    return object_model().default_value(wanted)


def set_properties(result: object, pairs: list[tuple[str, object]], wanted: Type) -> None:
    """Sets properties by name; one that is not there is an InvalidOperationException."""
    for name, value in pairs:
        if not object_model().has_property(result, name):
            raise InvalidOperationException(_unknown_property(result, name, wanted))
        try:
            object_model().set_member(result, name, value)
        except RuntimeException as error:
            proper = _read_only_name(result, name, error.message)
            if proper is None:
                raise
            raise SetValueException(message("ReadOnlyProperty", proper)) from None


def _read_only_name(result: object, name: str, reason: str) -> str | None:
    """The property's own name where setting it failed because it is read-only."""
    if reason.lower() != message("PropertyIsReadOnly", name).lower():
        return None
    views = object_model().properties_of(result)
    names = [each.name for each in views if each.name.lower() == name.lower()]
    return names[0] if names else name


def _unknown_property(result: object, name: str, wanted: Type) -> str:
    if wanted.is_enum:
        return message("PropertyNotFound", name, wanted.full_name, "[value__ <System.Int32>]")
    views = object_model().properties_of(result)
    settable = [f"[{each.name} <{each.type_name}>]" for each in views if each.is_settable]
    if not settable:
        return message("NoSettableProperty", name, wanted.full_name)
    return message("PropertyNotFound", name, wanted.full_name, ", ".join(settable))

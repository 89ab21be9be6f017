"""Any value to a string: as PowerShell converts it (`convert_to_string`) and as .NET's ToString
does (`net_to_string`).

They differ for doubles (15 digits against all), collections (elements joined by $OFS against the
type's name) and types (`int` against `System.Int32`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import cast

from poshws.corelib import execution_context
from poshws.corelib.automation_null import AutomationNull
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import (
    PSInvalidCastException,
    ScriptCallDepthException,
    as_caught,
)
from poshws.corelib.numerics.default_format import (
    decimal_text,
    double_text,
    net_double_text,
    single_text,
)
from poshws.corelib.numerics.numbers import BigInteger, Char, Single, SizedInteger
from poshws.corelib.psobject import (
    MemberSlot,
    PSCodeMethod,
    PSCustomObject,
    PSObject,
    PSScriptMethod,
    PSScriptProperty,
)
from poshws.corelib.typesystem.enums import EnumValue
from poshws.corelib.typesystem.types import Type, type_of
from poshws.objects.enumeration import enumerable
from poshws.objects.object_model import object_model

Writer = Callable[[object], str]


def convert_to_string(value: object) -> str:
    """The value as `"$value"` gives it."""
    kind = type(value)
    if kind is str:
        return cast(str, value)
    if kind is int:
        return int.__repr__(cast(int, value))
    writer = _WRITERS.get(kind)
    if writer is not None:
        return writer(value)
    elements = enumerable(value)
    if elements is not None:
        return join_elements(elements, execution_context.current.output_field_separator())
    return _object_text(value) if kind is not PSObject else _wrapped_text(cast(PSObject, value))


def _object_text(value: object) -> str:
    """PSObject.ToString of what is no collection: IFormattable counts before ToString() in a
    script's class, and what that throws is a failed conversion.
    """
    if not hasattr(type(value), "script_fields"):
        return net_to_string(value)
    try:
        return formattable_text(value)
    except ScriptCallDepthException:
        raise
    except NetException as error:
        raise PSInvalidCastException(
            "Cannot convert value to type System.String.",
            as_caught(error),
            error_id="InvalidCastFromAnyTypeToString",
        ) from error


def formattable_text(value: object) -> str:
    """`((IFormattable) value).ToString(null, null)` where the type is one, else ToString()."""
    if not any(each.full_name == "System.IFormattable" for each in type_of(value).ancestors):
        return net_to_string(value)
    return cast(str, object_model().invoke_member(value, "ToString", [None, None])) or ""


def join_elements(elements: Iterable[object], separator: str) -> str:
    """Elements of a collection with a separator between; collections inside give their
    type's name.
    """
    return separator.join(
        [each if type(each) is str else element_string(each) for each in elements]
    )


def element_string(value: object) -> str:
    """The text of an element or property value, which is not walked through itself."""
    kind = type(value)
    if kind is str:
        return cast(str, value)
    if kind is int:
        return int.__repr__(cast(int, value))
    if kind is PSCustomObject:
        return _custom_text(cast(PSCustomObject, value), inner=True)
    if isinstance(value, Type):
        return str(value)
    writer = _WRITERS.get(kind)
    if writer is not None:
        return writer(value)
    # A node of XML is known by its name there (ToStringCodeMethods.XmlNode).
    name = getattr(value, "local_name", None)
    return name if isinstance(name, str) else _object_text(value)


def net_to_string(value: object) -> str:
    """.NET's ToString()."""
    kind = type(value)
    if kind is str:
        return cast(str, value)
    if kind is float or kind is Single:
        return net_double_text(cast(float, value))
    if kind is Type:
        return str(value)
    writer = _WRITERS.get(kind)
    if writer is not None:
        return writer(value)
    if kind is PSObject:
        return convert_to_string(value)
    if isinstance(value, EnumValue):
        return value.name
    if isinstance(value, Type):
        return str(value)
    if isinstance(value, NetException) and not hasattr(value, "script_fields"):
        return exception_string(value)
    return _declared_text(value)


def _declared_text(value: object) -> str:
    """What the object's own type says: a Python `__str__`, a declared or scripted ToString, or its
    name.
    """
    kind = type(value)
    found = type_of(value)
    is_scripted = hasattr(kind, "script_fields")
    if kind.__str__ is not object.__str__ and not isinstance(value, list) and not is_scripted:
        return str(value)
    method = found.find_method("ToString")
    plain = [one for one in method.overloads if not one.parameters] if method else []
    owner = plain[0].owner if plain else None
    if isinstance(value, NetException) and not (plain and plain[0].is_scripted):
        return exception_string(value)
    if owner is not None and owner.full_name not in ("System.Object", "System.ValueType"):
        assert method is not None  # what PowerShell adds to the type does not count
        return convert_to_string(object_model().call_method(method, (value,), []))
    return str(found)


def exception_string(value: NetException) -> str:
    """`Type: message`, then the inner exceptions, as Exception.ToString."""
    text = f"{value.type_name}: {value.message}"
    file_name = getattr(value, "file_name", None)
    if file_name:
        text += f"\nFile name: '{file_name}'"
    if isinstance(value.inner_exception, NetException):
        inner = exception_string(value.inner_exception)
        text += f"\n ---> {inner}\n   --- End of inner exception stack trace ---"
    return text + (f"\n{value.stack_trace}" if value.stack_trace else "")


def _custom_text(value: PSCustomObject, inner: bool = False) -> str:
    """`@{Name=value; …}`; inside another value only a scripted ToString counts."""
    method = value.find("ToString")
    if type(method) is MemberSlot and isinstance(method.member, PSScriptMethod | PSCodeMethod):
        return _text_of_method(method.member, value)
    if inner or not value.slots:
        return ""
    parts = []
    for name, held in value.slots.items():
        if type(held) is MemberSlot:
            if held.member.member_type.endswith("Method"):
                continue
            if isinstance(held.member, PSScriptProperty):
                held = PSScriptProperty.net_name
            else:
                held = object_model().property_value(value, held.member)
        shown = convert_to_string(held) if isinstance(held, Type) else element_string(held)
        parts.append(f"{name}={shown}")
    return f"@{{{'; '.join(parts)}}}" if parts else ""


def _text_of_method(member: PSScriptMethod | PSCodeMethod, owner: object) -> str:
    if isinstance(member, PSCodeMethod):
        return net_to_string(member.function(owner))
    result = execution_context.current.call_block(member.script, owner, ())
    return "" if result is None else net_to_string(result)


def _wrapped_text(value: PSObject) -> str:
    method = value.members.find("ToString")
    if type(method) is not MemberSlot:
        return convert_to_string(value.base)
    member = method.member
    # A deserialized enum's number stays a number in a string.
    is_number = isinstance(value.base, int | float) and hasattr(member, "string")
    if isinstance(member, PSScriptMethod | PSCodeMethod) and not is_number:
        return _text_of_method(member, value)
    return convert_to_string(value.base)


def _bool_text(value: object) -> str:
    return "True" if value else "False"


def _type_text(kind: Type) -> str:
    """A name that is found again, or the one with its assembly (ToStringCodeMethods.Type)."""
    from poshws.corelib.typesystem.type_names import is_public  # deferred

    if is_public(kind):
        return kind.display_name
    return cast(str, object_model().get_member(kind, "AssemblyQualifiedName"))


_WRITERS: dict[type, Writer] = {
    int: int.__repr__,
    float: double_text,  # type: ignore[dict-item]
    Single: single_text,  # type: ignore[dict-item]
    bool: _bool_text,
    Decimal: decimal_text,  # type: ignore[dict-item]
    type(None): lambda value: "",
    AutomationNull: lambda value: "",
    Char: str.__str__,
    BigInteger: str,
    PSCustomObject: _custom_text,  # type: ignore[dict-item]
    Type: lambda value: _type_text(cast(Type, value)),
    Hashtable: lambda value: "System.Collections.Hashtable",
    **dict.fromkeys(SizedInteger.__subclasses__(), int.__repr__),
}
"""Fast ways for the common classes; others are found by what they are."""

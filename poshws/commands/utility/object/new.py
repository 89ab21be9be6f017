"""New-Object: an instance of a .NET type, or an object made of properties."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, NoReturn

from poshws.binding import Param, Session, cmdlet
from poshws.commands.reporting import fail
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import (
    InvalidCastException,
    InvalidOperationException,
    NetException,
)
from poshws.corelib.exceptions.powershell import (
    MethodException,
    PSArgumentException,
    SetValueException,
)
from poshws.corelib.psobject import Member, PSCustomObject, unwrap
from poshws.corelib.typesystem.types import Type, core_type, type_of
from poshws.objects.conversion.convert import convert
from poshws.objects.conversion.strings import net_to_string
from poshws.objects.instance_members import find_added
from poshws.objects.invocation.adapter_calls import construct_through_adapter
from poshws.objects.invocation.calls import invoke_member
from poshws.objects.invocation.invoke import default_value
from poshws.objects.members import has_property, set_member

_CUSTOM = (
    "System.Management.Automation.PSObject",
    "System.Management.Automation.PSCustomObject",
)


@cmdlet("New-Object", default_set="Net", sets={"Net": "type_name! argument_list", "Com": "strict"})
def new_object(
    type_name: str = "",
    argument_list: Annotated[list[object] | None, Param(alias="Args")] = None,
    *,
    strict: bool = False,
    property: Annotated[Hashtable | None, Param(type="System.Collections.IDictionary")] = None,
    session: Session,
) -> Iterator[object]:
    """Makes an object of a .NET type.

    -TypeName      The type's name.
    -ArgumentList  What its constructor gets.
    -Strict        For COM objects, which don't exist here.
    -Property      Values for its properties.

    PS> (New-Object PSObject -Property @{ Size = 8 }).Size
    8

    PS> (New-Object Version 1, 2).Major
    1
    """
    kind = _resolve(type_name)
    arguments = argument_list or []
    # The accelerator [pscustomobject] makes a PSObject; the type itself has no constructor.
    is_plain = "." not in type_name or not kind.full_name.endswith(".PSCustomObject")
    if kind.full_name in _CUSTOM and not arguments and is_plain:
        made: object = PSCustomObject()
    else:
        made = _construct(kind, arguments, type_name)
    if property is not None:
        _set_properties(made, property)
    yield made


def _resolve(type_name: str) -> Type:
    try:
        found = convert(type_name, core_type("System.Type"))
    except InvalidCastException:
        found = None
    if not isinstance(found, Type):
        _refuse(
            f"Cannot find type [{type_name}]: verify that the assembly containing this type is "
            "loaded.",
            "TypeNotFound",
            "InvalidType",
        )
    return found


def _construct(kind: Type, arguments: list[object], type_name: str) -> object:
    is_value = kind.is_value_type and not arguments
    has_constructors = bool(kind.constructors()) or kind.is_array or is_value
    if not has_constructors or not arguments and not _has_default(kind):
        _refuse(
            "A constructor was not found. Cannot find an appropriate constructor for type "
            f"{type_name}.",
            "CannotFindAppropriateCtor",
            "ObjectNotFound",
        )
    try:
        if not arguments and kind.is_value_type and all(o.parameters for o in kind.constructors()):
            return default_value(kind)
        return construct_through_adapter(kind, arguments)
    except MethodException as error:
        # .NET's binder was given the type's name here, `new` where a script says [type]::new().
        text = error.message.replace('for "new"', f'for "{kind.name}"', 1)
        if text != error.message:
            error = MethodException(text, error.inner_exception, error_id=error.error_id)
        fail(error, "ConstructorInvokedThrowException", "InvalidOperation")


def _has_default(kind: Type) -> bool:
    """Whether the type can be made without arguments: every value type can."""
    if kind.is_value_type:
        return True
    return any(not overload.parameters for overload in kind.constructors())


def _set_properties(made: object, values: Hashtable) -> None:
    """Sets properties; a pscustomobject gets them as notes, and a name may be a method's."""
    for key, value in values.items():
        name = net_to_string(key)
        if isinstance(made, PSCustomObject):
            if not name:
                raise PSArgumentException(
                    'Cannot process argument because the value of argument "name" is not valid. '
                    'Change the value of the "name" argument and run the operation again.',
                    parameter="name",
                )
            made.set_note(name, value)
            continue
        try:
            if has_property(made, name):
                set_member(made, name, value)
            elif _has_method(made, name):
                invoke_member(made, name, [value])
            else:
                text = f'The member "{name}" was not found for the specified .NET object.'
                fail(
                    InvalidOperationException(text),
                    "InvalidOperationException",
                    "InvalidOperation",
                )
        except SetValueException:
            text = (
                "The value supplied is not valid, or the property is read-only. Change the value, "
                "and then try again."
            )
            fail(NetException(text), "SetValueException", "InvalidData")


def _has_method(made: object, name: str) -> bool:
    added = find_added(made, name)
    if isinstance(added, Member):
        return "Method" in added.member_type
    return type_of(unwrap(made)).find_method(name) is not None


def _refuse(text: str, error_id: str, category: str) -> NoReturn:
    fail(PSArgumentException(text), error_id, category)

"""Calling methods by name: added script methods, declared methods, accessors, and the methods of
every element.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from typing import Any, cast

from poshws.corelib import execution_context
from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.collections.hashtable import Hashtable
from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import (
    MethodInvocationException,
    RuntimeException,
    as_caught,
)
from poshws.corelib.messages import message
from poshws.corelib.psobject import (
    MISSING,
    Member,
    MemberSlot,
    PSCodeMethod,
    PSCustomObject,
    PSObject,
    PSScriptMethod,
)
from poshws.corelib.system.events import EventSource
from poshws.corelib.typesystem.declare import Indexer, Method, Property
from poshws.corelib.typesystem.types import Type, type_of
from poshws.objects.elements import set_index
from poshws.objects.enumeration import enumerable
from poshws.objects.extended.members import extended_members
from poshws.objects.instance_members import added_members, type_names
from poshws.objects.invocation.invoke import call_method, construct, return_wrapper, wrap_error
from poshws.objects.invocation.invoke import call_method as call
from poshws.objects.members import getting_failed, is_dynamic, set_member


def invoke_member(
    value: object,
    name: str,
    arguments: Sequence[object],
    generic: Sequence[Type] | None = None,
) -> object:
    """`$value.name(…)`: the result, AUTOMATION_NULL for a void method.

    Raises RuntimeException InvokeMethodOnNull or MethodNotFound, MethodException where no overload
    fits, and MethodInvocationException around what the method throws.
    """
    kind = type(value)
    if issubclass(kind, PSObject):
        wrapper = cast(PSObject, value)
        found = added_method(wrapper, name)
        if found is not None:
            return _call_added(found, value, name, arguments)
        value = wrapper.base
        kind = type(value)
    if value is None or value is AUTOMATION_NULL:
        if name.lower() in INTRINSIC:
            return _intrinsic_methods().collection_of([])
        text = message("InvokeMethodOnNull")
        raise RuntimeException(text, error_id="InvokeMethodOnNull", category="InvalidOperation")
    if kind is PSCustomObject:
        found = added_method(value, name)
        if found is not None:
            return _call_added(found, value, name, arguments)
    owner = type_of(value)
    if not arguments and name in _GET_TYPE and "gettype" not in preferred_methods:
        return owner
    member = owner.find_member(name)
    if type(member) is Method:
        if preferred_methods and name.lower() in preferred_methods:
            found = added_method(value, name)
            if found is not None:
                return _call_added(found, value, name, arguments)
        return call_method(member, (value,), arguments, generic)
    return _call_other(value, owner, member, name, arguments)


preferred_methods: set[str] = set()
"""The methods that scripts added to types of .NET's, which count before the types' own."""

INTRINSIC = frozenset(("foreach", "psforeach", "where", "pswhere"))


@cache
def _intrinsic_methods() -> Any:
    """What is behind them: made of operators, so it is above this package and named here alone."""
    return import_module("...operators.intrinsic_methods", __package__)


_GET_TYPE = frozenset(("GetType", "gettype", "getType", "Gettype"))
"""What every object answers in the same way, however it is spelled."""


def _read_parameterized(value: object, member: Indexer, arguments: Sequence[object]) -> object:
    """`$text.Chars(0)`: a property with parameters, whose errors are a property's."""
    try:
        return call_method(Method(member.name, member.getters), (value,), arguments)
    except MethodInvocationException as error:
        inner = error.inner_exception
        raise getting_failed(member.name, cast(NetException, inner)) from error


def added_method(value: object, name: str) -> Member | None:
    """An added method of the object or its type names."""
    members = added_members(value)
    if members is not None:
        found = members.find(name)
        if type(found) is MemberSlot and "Method" in found.member.member_type:
            return found.member
    member = extended_members(type_names(value)).get(name.lower())
    return member if member is not None and "Method" in member.member_type else None


def _call_added(member: Member, value: object, name: str, arguments: Sequence[object]) -> object:
    if isinstance(member, PSScriptMethod):
        try:
            return execution_context.current.call_member_block(member.script, value, arguments)
        except NetException as error:
            if isinstance(error, MethodInvocationException):
                raise
            text = message("MethodInvocationException", name, len(arguments), error.message)
            error_id = "ScriptMethodRuntimeException"
            inner = as_caught(error)
            raise MethodInvocationException(text, inner, error_id=error_id) from error
    try:
        return cast(PSCodeMethod, member).function(value, *arguments)
    except NetException as error:
        raise wrap_error(name, len(arguments), error) from error


def _call_other(
    value: object, owner: Type, member: object, name: str, arguments: Sequence[object]
) -> object:
    """What is left: added methods, accessors, parameterized properties, ForEach and Where,
    elements' methods.
    """
    found = added_method(value, name)
    if found is not None:
        return _call_added(found, value, name, arguments)
    if isinstance(member, Indexer):
        return _read_parameterized(value, member, arguments)
    lower = name.lower()
    if lower in INTRINSIC:
        return _intrinsic_methods().call_intrinsic(value, lower.removeprefix("ps"), arguments)
    accessor = _accessor(value, owner, name, arguments)
    if accessor is not MISSING:
        return accessor
    elements = enumerable(value)
    if elements is not None and not isinstance(value, str | Hashtable):
        return _call_on_elements(value, list(elements), name, arguments)

    if is_dynamic(value):
        from poshws.objects.dynamic_objects import dynamic_call  # deferred

        result = dynamic_call(value, name, list(arguments))  # type: ignore[arg-type]
        if result is not MISSING:
            return result
    raise method_not_found(value, name)


def method_not_found(value: object, name: str) -> RuntimeException:
    """`Method invocation failed because [type] does not contain a method named '…'.`"""
    text = message("MethodNotFound", type_names_first(value), name)
    # What has its members in itself is asked by name, and that is what the error is about.
    target = name if isinstance(value, PSCustomObject) else None
    return RuntimeException(
        text, error_id="MethodNotFound", category="InvalidOperation", target=target
    )


def type_names_first(value: object) -> str:
    """The type's full name as that message has it."""
    if isinstance(value, Type):
        return value.full_name
    return type_of(value).full_name


def _call_on_elements(
    value: object, elements: list[object], name: str, arguments: Sequence[object]
) -> object:
    """Calls the method of every element; null elements and elements without the method are an error
    of the whole.
    """
    results: list[object] = []
    called = False
    for each in elements:
        if each is None:
            continue
        result = invoke_member(each, name, arguments)
        called = True
        many = enumerable(result)
        if many is not None:
            results += many
        elif result is not AUTOMATION_NULL:
            results.append(result)
    if not called:
        raise method_not_found(value, name)
    if not results:
        return AUTOMATION_NULL
    return results[0] if len(results) == 1 else results


def _accessor(value: object, owner: Type, name: str, arguments: Sequence[object]) -> object:
    """`get_Count()` and `set_Item(k, v)`: the methods behind properties; those behind events."""
    lower = name.lower()
    if lower.startswith(("add_", "remove_")) and isinstance(value, EventSource):
        from poshws.objects.event_accessors import event_accessor  # deferred

        made = event_accessor(value, owner, lower)
        return MISSING if made is None else call_method(made, (value,), arguments)
    if lower[:4] not in ("get_", "set_"):
        return MISSING
    member = owner.find_member(name[4:])
    if isinstance(member, Property):
        if lower.startswith("get_") and not arguments:
            wrap = return_wrapper(owner.substitute(member.type_name))
            result = member.get(value)
            return result if wrap is None else wrap(result)
        if lower.startswith("set_") and len(arguments) == 1:
            set_member(value, member.name, arguments[0])
            return AUTOMATION_NULL
    if isinstance(member, Indexer):
        if lower.startswith("get_"):
            return call_method(Method(name, member.getters), (value,), arguments)

        set_index(value, list(arguments[:-1]), arguments[-1])
        return AUTOMATION_NULL
    return MISSING


def invoke_static(
    owner: Type,
    name: str,
    arguments: Sequence[object],
    generic: Sequence[Type] | None = None,
) -> object:
    """`[type]::name(…)`."""
    member = owner.find_member(name, is_static=True)
    if type(member) is Method:
        return call_method(member, (), arguments, generic)
    lower = name.lower()
    if lower == "new":
        return construct(owner, arguments)
    if isinstance(member, Property) and not arguments:
        return member.get()
    accessor = owner.find_property(name[4:], is_static=True) if lower.startswith("get_") else None
    if accessor is not None:
        return accessor.get()

    instance = type_of(owner).find_method(name)
    if instance is not None and name.lower() in ("gettype", "equals", "tostring"):
        return call(instance, (owner,), arguments)
    raise method_not_found(owner, name)

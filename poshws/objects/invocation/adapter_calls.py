"""Calls that no script wrote: those of ForEach-Object, New-Object, PSMethod.Invoke and operators.

They go through .NET's adapter (CoreAdapter.cs): its errors call a parameter by its number, and
whatever is thrown inside has a MethodInvocationException around it, also by a script's own class.
"""

from __future__ import annotations

from collections.abc import Sequence

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import (
    MethodInvocationException,
    RuntimeException,
    ScriptCallDepthException,
)
from poshws.corelib.psobject import unwrap
from poshws.corelib.typesystem.declare import Method, Overload, Parameter
from poshws.corelib.typesystem.types import Type, type_of
from poshws.objects.invocation.calls import added_method, invoke_member, invoke_static
from poshws.objects.invocation.exception_translation import TRANSLATED_ERRORS, translate_exception
from poshws.objects.invocation.invoke import (
    Call,
    bind,
    construct,
    converted_arguments,
    make_call,
    passes_as_it_is,
    run_call,
    wrap_error,
)
from poshws.objects.invocation.overloads import choose

_NUMBERED: dict[Method, Method] = {}


def numbered(method: Method) -> Method:
    """The method with its parameters named by number: so the adapter's errors call them."""
    made = _NUMBERED.get(method)
    if made is None:
        overloads = [_with_numbers(one) for one in method.overloads]
        made = _NUMBERED[method] = Method(method.name, overloads, method.is_static)
    return made


def _with_numbers(overload: Overload) -> Overload:
    parameters = tuple(
        Parameter(str(number), each.type_name, each.mode, each.default)
        for number, each in enumerate(overload.parameters)
    )
    for made_parameter, each in zip(parameters, overload.parameters, strict=True):
        if each.is_resolved:  # a class's own types are known to its methods alone
            made_parameter.type = each.type
    made = Overload(
        overload.name,
        parameters,
        overload.function,
        return_type=overload.return_type,
        is_static=overload.is_static,
        generic=overload.generic,
    )
    made.owner, made.is_scripted = overload.owner, overload.is_scripted
    return made


def invoke_through_adapter(value: object, name: str, arguments: Sequence[object]) -> object:
    """PSMethodInfo.Invoke of an object's method."""
    target = unwrap(value)
    member = None if target is None else type_of(target).find_member(name)
    if type(member) is not Method or added_method(value, name) is not None:
        return invoke_member(value, name, arguments)
    return _call(member, (target,), arguments)


def invoke_static_through_adapter(kind: Type, name: str, arguments: Sequence[object]) -> object:
    """PSMethodInfo.Invoke of a type's method."""
    member = kind.find_member(name, is_static=True)
    if type(member) is not Method:
        return invoke_static(kind, name, list(arguments))
    return _call(member, (), arguments)


def _call(member: Method, target: tuple[object, ...], arguments: Sequence[object]) -> object:
    method = numbered(member)
    call = bind(method, arguments)
    values = converted_arguments(method.name, call, arguments)
    try:
        result = call.function(*target, *values)
    except NetException as error:
        if not call.overload.is_scripted and passes_as_it_is(call, error):
            raise
        raise adapter_error(method.name, len(values), as_scripted(call, error)) from error
    except TRANSLATED_ERRORS as error:
        failure = translate_exception(call.overload, arguments, error)
        if failure is None:
            raise
        raise adapter_error(method.name, len(values), failure) from error
    return result if call.wrap is None else call.wrap(result)


def construct_through_adapter(wanted: Type, arguments: Sequence[object]) -> object:
    """What New-Object makes: the constructor's errors call it by the type's simple name."""
    overloads = wanted.constructors()
    if not overloads or wanted.element_type is not None or wanted.kind == "abstract":
        return construct(wanted, arguments)
    simple = wanted.name.rpartition(".")[2]
    overload, is_expanded = choose(simple, [_with_numbers(one) for one in overloads], arguments)
    call = make_call(overload, arguments, is_expanded)
    values = converted_arguments(simple, call, arguments)
    closed = (wanted,) if wanted.arguments else ()
    try:
        return run_call(".ctor", call._replace(needs=None), closed, values)
    except MethodInvocationException:
        raise
    except NetException as error:
        if not overload.is_scripted:
            raise
        raise wrap_error(".ctor", len(values), as_scripted(call, error)) from error


def as_scripted(call: Call, error: NetException) -> NetException:
    """What a script's own method throws is a RuntimeException, with .NET's exception inside."""
    if not call.overload.is_scripted or isinstance(error, RuntimeException):
        return error
    return RuntimeException(error.message, error)


def adapter_error(name: str, count: int, error: NetException) -> NetException:
    """What the adapter makes of an exception."""
    if isinstance(error, ScriptCallDepthException):
        return error
    outer = wrap_error(name, count, error)
    outer.error_id = "DotNetMethodException"
    return outer

"""Operators that .NET types declare: op_Addition of a date and a time span, op_Equality,
op_LeftShift.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.exceptions.powershell import (
    MethodException,
    MethodInvocationException,
    RuntimeException,
)
from poshws.corelib.messages import message
from poshws.corelib.numerics.numbers import BigInteger
from poshws.corelib.psobject import PSCustomObject
from poshws.corelib.typesystem.declare import Method
from poshws.corelib.typesystem.types import Type, type_of
from poshws.objects.invocation.adapter_calls import adapter_error
from poshws.objects.invocation.adapter_calls import numbered as numbered_parameters
from poshws.objects.invocation.call_keys import class_decides
from poshws.objects.invocation.call_stubs import make_call_stub
from poshws.objects.invocation.exception_translation import TRANSLATED_ERRORS
from poshws.objects.invocation.invoke import call_method
from poshws.operators.arithmetic.big_numbers import METHODS
from poshws.operators.arithmetic.number_kinds import code_of

_FAILURES = (NetException, *TRANSLATED_ERRORS)


def call_operator(method: str, sign: str, left: object, right: object) -> object:
    """Calls the operator's method of the left operand's type, or of the right's beside a primitive
    one.

    Raises RuntimeException NotADefinedOperationForType where both are primitive, MethodNotFound
    where the type has no such operator.
    """
    known = _KNOWN.get((method, type(left), type(right)))
    if known is not None:
        try:
            return known(left, right)
        except _FAILURES:
            del _KNOWN[method, type(left), type(right)]  # the whole call, below, says what is wrong
    owner = _owner(left, right)
    if owner is None:
        text = message("NotADefinedOperationForType", _name(left), sign, _name(right))
        raise RuntimeException(
            text,
            error_id="NotADefinedOperationForType",
            category="InvalidOperation",
            target=left,
        )
    found = METHODS.get((owner.full_name, method)) or owner.find_method(method, is_static=True)
    if found is None:
        raise RuntimeException(
            message("MethodNotFound", _owner_name(owner), method),
            error_id="MethodNotFound",
            category="InvalidOperation",
            target=method,
        )

    numbered = numbered_parameters(found)
    try:
        result = call_method(numbered, (), [left, right])
    except MethodInvocationException as error:
        error.error_id = "DotNetMethodException"  # what calls that no script wrote are called
        raise
    except NetException as error:
        if not numbered.overloads[0].is_scripted or type(error) is MethodException:
            raise
        inner = (
            error if isinstance(error, RuntimeException) else RuntimeException(error.message, error)
        )
        raise adapter_error(method, 2, inner) from error
    _remember(method, numbered, type(left), type(right))
    return result


_KNOWN: dict[tuple[str, type, type], Callable[[Any, Any], Any]] = {}
"""The operator's function by the classes of its operands, where they alone decide."""


def _remember(method: str, numbered: Method, left: type, right: type) -> None:
    call = numbered.cache.get((left, right))
    if call is None or call.needs is not None or call.overload.is_scripted:
        return
    if class_decides(left) and class_decides(right):
        _KNOWN[method, left, right] = make_call_stub(numbered.name, call, 2, has_owner=False)


def _owner(left: object, right: object) -> Type | None:
    for value in (left, right):
        if value is not None and not _is_primitive(value):
            return type_of(value)
    return None


def _owner_name(owner: Type) -> str:
    """A custom object is a wrapper without anything inside."""
    if owner.python is PSCustomObject:
        return "System.Management.Automation.PSObject"
    return owner.full_name


def _is_primitive(value: object) -> bool:
    """.NET's IsPrimitive: the numbers (decimals apart), booleans and characters."""
    return (
        0 < code_of(value) < 15 and type_of(value).kind != "enum" and type(value) is not BigInteger
    )


def _name(value: object) -> str:
    return "$null" if value is None else type_of(value).full_name

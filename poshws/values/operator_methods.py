"""Operators that .NET types declare: op_Addition of a date and a time span, op_Equality, op_LeftShift."""

from __future__ import annotations

from typing import Any

from poshws.values.messages import message
from poshws.values.number_kinds import code_of
from poshws.values.numbers import BigInteger
from poshws.values.powershell_exceptions import RuntimeException
from poshws.values.types import Type, type_of


def call_operator(method: str, sign: str, left: Any, right: Any) -> Any:
    """Calls the operator's method of the left operand's type, or of the right's beside a primitive one.

    Raises RuntimeException NotADefinedOperationForType where both are primitive, MethodNotFound where the type
    has no such operator.
    """
    owner = _owner(left, right)
    if owner is None:
        text = message("NotADefinedOperationForType", _name(left), sign, _name(right))
        raise RuntimeException(
            text,
            error_id="NotADefinedOperationForType",
            category="InvalidOperation",
            target=left,
        )
    from poshws.values.invocation import call_method

    found = owner.find_method(method, is_static=True)
    if found is None:
        raise RuntimeException(
            message("MethodNotFound", owner.full_name, method),
            error_id="MethodNotFound",
            category="InvalidOperation",
            target=method,
        )
    return call_method(found, (), [left, right])


def _owner(left: Any, right: Any) -> Type | None:
    for value in (left, right):
        if value is not None and not _is_primitive(value):
            return type_of(value)
    return None


def _is_primitive(value: Any) -> bool:
    """.NET's IsPrimitive: the numbers (decimals apart), booleans and characters."""
    return 0 < code_of(value) < 15 and type_of(value).kind != "enum" and type(value) is not BigInteger


def _name(value: Any) -> str:
    return "$null" if value is None else type_of(value).full_name

"""Makes one Python function of a bound call: it takes the owner and the arguments as they are,
converts what needs it, calls, and gives the result its type.

What .NET's method throws comes out as it was thrown, except where arguments are converted: such a
function says itself what went wrong, as a failed conversion is no failure of the method.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from poshws.corelib.exceptions.dotnet import InvalidCastException
from poshws.objects.conversion.fast import fast_conversion
from poshws.objects.invocation.invoke import (
    FAILURES,
    Call,
    lasting_wrapper,
    raise_failure,
    run_call,
)

Function = Callable[..., Any]


def make_call_stub(name: str, call: Call, count: int, *, has_owner: bool) -> Function:
    """The function for a call with so many arguments under that name; the owner comes first."""
    lead = 1 if has_owner else 0
    if call.needs is None:
        wrap = lasting_wrapper(call.wrap)
        return call.function if wrap is None else _typed(call.function, wrap, count + lead)

    def run(*values: object) -> Any:
        return run_call(name, call, values[:lead], values[lead:])

    if call.converters is None or not 0 < count <= 2:
        return run
    return _converting(name, call, lead)


def _typed(function: Function, wrap: Function, count: int) -> Function:
    """The function with the type of its result."""
    if count == 1:
        return lambda first: wrap(function(first))
    if count == 2:
        return lambda first, second: wrap(function(first, second))
    if count == 3:
        return lambda first, second, third: wrap(function(first, second, third))
    return lambda *values: wrap(function(*values))


def _converting(name: str, call: Call, lead: int) -> Function:
    """The function after the conversions, for two arguments at most."""
    assert call.converters is not None
    quick = [None if pair is None else fast_conversion(*pair) for pair in call.converters]
    wanted = (*[None] * lead, *quick)
    function, wrap = call.function, lasting_wrapper(call.wrap)
    others = call._replace(converters=None)

    def convert_all(*values: object) -> object:
        """The slow path says it in the words of a method's argument."""
        return run_call(name, others, values[:lead], values[lead:])

    def run_1(first: object) -> object:
        try:
            first = convert_first(first)
        except InvalidCastException:
            return convert_all(first)
        try:
            result = function(first)
        except FAILURES as error:
            raise_failure(name, call, (first,), error)
        return result if wrap is None else wrap(result)

    def run_2(first: object, second: object) -> object:
        left, right = first, second
        try:
            if convert_first is not None:
                left = convert_first(first)
            if convert_second is not None:
                right = convert_second(second)
        except InvalidCastException:
            return convert_all(first, second)
        try:
            result = function(left, right)
        except FAILURES as error:
            raise_failure(name, call, (left, right)[lead:], error)
        return result if wrap is None else wrap(result)

    def run_3(owner: object, first: object, second: object) -> object:
        left, right = first, second
        try:
            if convert_second is not None:
                left = convert_second(first)
            if convert_third is not None:
                right = convert_third(second)
        except InvalidCastException:
            return convert_all(owner, first, second)
        try:
            result = function(owner, left, right)
        except FAILURES as error:
            raise_failure(name, call, (left, right), error)
        return result if wrap is None else wrap(result)

    convert_first: Any = wanted[0]
    convert_second: Any = wanted[1] if len(wanted) > 1 else None
    convert_third: Any = wanted[2] if len(wanted) > 2 else None
    if len(wanted) == 1:
        return run_1
    return run_2 if len(wanted) == 2 else run_3

"""Calls that methods without a scope make (compiler/closed.py), each with the caller's variables.

A callee that runs no other code of a script, or is such a method itself, is called at once. For any
other a scope with the variables is opened, as what it runs may read those of its callers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.runtime import calls
from poshws.runtime.class_methods import run_method, state_of
from poshws.runtime.definition_ops import base_constructor
from poshws.runtime.scopes import Scope
from poshws.runtime.scriptblock import ScriptBlock
from poshws.runtime.variables import UNSET, Variable
from poshws.values.invocation import FAILURES, run_call
from poshws.values.nothing import NOTHING

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.runtime.classes import ClassBuilder
    from poshws.runtime.session import Session

Frame = tuple[Any, ...]
"""(class, names of variables, value, value …)"""

# As in calls.py, those alone that need no scope.
_CLOSED: dict[Any, Any] = {}
_STATIC: dict[Any, Any] = {}


def method_0(ps: Session, owner: Any, name: str, frame: Frame) -> Any:
    """`owner.name()`"""
    call = _CLOSED.get((type(owner), name)) or _CLOSED.get((getattr(owner, "net_type", None), name))
    if call is None:
        return _unknown(ps, frame, owner, name, ())
    try:
        result = call.function(owner)
    except FAILURES as error:
        calls.failed(call, name, (), error)
    wrap = call.wrap
    return result if wrap is None else wrap(result)


def method_1(ps: Session, owner: Any, name: str, first: Any, frame: Frame) -> Any:
    """`owner.name(first)`"""
    call = _CLOSED.get((type(owner), name, type(first)))
    if call is None:
        call = _CLOSED.get((getattr(owner, "net_type", None), name, type(first)))
        if call is None:
            return _unknown(ps, frame, owner, name, (first,))
    if call.needs is not None:
        return run_call(name, call, (owner,), (first,))
    try:
        result = call.function(owner, first)
    except FAILURES as error:
        calls.failed(call, name, (first,), error)
    wrap = call.wrap
    return result if wrap is None else wrap(result)


def method_2(ps: Session, owner: Any, name: str, first: Any, second: Any, frame: Frame) -> Any:
    """`owner.name(first, second)`"""
    call = _CLOSED.get((type(owner), name, type(first), type(second)))
    if call is None:
        key = (getattr(owner, "net_type", None), name, type(first), type(second))
        call = _CLOSED.get(key)
        if call is None:
            return _unknown(ps, frame, owner, name, (first, second))
    if call.needs is not None:
        return run_call(name, call, (owner,), (first, second))
    try:
        result = call.function(owner, first, second)
    except FAILURES as error:
        calls.failed(call, name, (first, second), error)
    wrap = call.wrap
    return result if wrap is None else wrap(result)


def method_n(ps: Session, owner: Any, name: str, arguments: tuple[Any, ...], frame: Frame) -> Any:
    """`owner.name(arguments)`"""
    kinds = tuple(map(type, arguments))
    call = _CLOSED.get((type(owner), name, *kinds))
    if call is None:
        call = _CLOSED.get((getattr(owner, "net_type", None), name, *kinds))
        if call is None:
            return _unknown(ps, frame, owner, name, arguments)
    return run_call(name, call, (owner,), arguments)


def static_method(
    ps: Session, owner: Any, name: str, arguments: tuple[Any, ...], frame: Frame
) -> Any:
    """`[type]::name(arguments)`"""
    key = (owner, name, *map(type, arguments))
    if key in _STATIC:
        return calls.invoke_static_member(ps, owner, name, arguments)
    result = within(ps, frame, calls.invoke_static_member, owner, name, arguments)
    if _is_closed(calls.learned_static(key), arguments):
        _STATIC[key] = True
    return result


def closed_base(
    ps: Session, unit: Any, class_name: str, this: Any, arguments: tuple[Any, ...], frame: Frame
) -> Any:
    """`: base(…)`"""
    builder: ClassBuilder = frame[0]
    if builder.base is None:
        return NOTHING
    above: ClassBuilder | None = getattr(builder.base, "script_class", None)
    block = above.constructor_cache.get(tuple(map(type, arguments))) if above is not None else None
    if above and block and block.closed is not None and above.is_initialized:
        return run_method(ps, above, block, this, arguments)
    return within(ps, frame, base_constructor, unit, class_name, this, arguments)


def within(ps: Session, frame: Frame, function: Callable[..., Any], *arguments: Any) -> Any:
    """Calls the function in a scope that has the variables of the frame."""
    state = state_of(ps, frame[0])
    scope = Scope(state.current if state is ps.state else state.root)
    for name, value in zip(frame[1], frame[2:], strict=True):
        if value is not UNSET:
            scope.variables[name.lower()] = Variable(name, value)
    before, before_state, before_scope, propagate = state.current, ps.state, ps.scope, ps.propagate
    state.current, ps.state, ps.scope, ps.propagate = scope, state, scope, True
    try:
        return function(ps, *arguments)
    finally:
        state.current = before
        ps.state, ps.scope, ps.propagate = before_state, before_scope, propagate


def _unknown(ps: Session, frame: Frame, owner: Any, name: str, arguments: tuple[Any, ...]) -> Any:
    """A call that was not seen before, or that may run code which looks at scopes."""
    result = within(ps, frame, calls.invoke, owner, name, arguments)
    net_type = getattr(owner, "net_type", None)
    kinds = tuple(map(type, arguments))
    for first in (type(owner), net_type):
        call = calls.learned((first, name, *kinds))
        if call is not None:
            if _is_closed(call, arguments):
                _CLOSED[first, name, *kinds] = call
            break
    return result


def _is_closed(call: Any, arguments: tuple[Any, ...]) -> bool:
    """Whether nothing that a call runs can look at the scopes of its callers."""
    if call is None:
        return False
    if call.overload.is_scripted:
        return getattr(call.function, "is_closed", False)
    # What .NET's types are given to call is a script's.
    return not any(isinstance(each, ScriptBlock) or callable(each) for each in arguments)

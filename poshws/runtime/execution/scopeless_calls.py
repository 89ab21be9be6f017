"""Calls that scopeless methods make (compiler/optimize/scopeless_methods.py), each with the
caller's variables.

A callee that runs no other code of a script, or is such a method itself, is called at once. For any
other a scope with the variables is opened, as what it runs may read those of its callers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.objects.invocation.invoke import FAILURES
from poshws.runtime.classes.methods import base_function, state_of
from poshws.runtime.execution import method_calls
from poshws.runtime.execution.definitions import base_constructor
from poshws.runtime.execution.scopeless_methods import SCOPELESS, SCOPELESS_STATIC, Table
from poshws.runtime.execution.scriptblock import ScriptBlock
from poshws.runtime.session.scopes import Scope
from poshws.runtime.session.variables import UNSET, Variable

if TYPE_CHECKING:
    from collections.abc import Callable

    from poshws.runtime.classes.types import ClassBuilder
    from poshws.runtime.execution.units import Unit
    from poshws.runtime.session.session import Session

Frame = tuple[Any, ...]
"""(class, names of variables, value, value …)"""


def method_0(ps: Session, owner: object, name: str, frame: Frame) -> object:
    """`owner.name()`"""
    run = SCOPELESS.get((type(owner), name))
    if run is None:
        run = SCOPELESS.get((getattr(owner, "net_type", None), name))
        if run is None:
            return _other(ps, frame, owner, name, ())
    try:
        return run(owner)
    except FAILURES as error:
        method_calls.failed_member(owner, name, (), error)


def method_1(ps: Session, owner: object, name: str, first: object, frame: Frame) -> object:
    """`owner.name(first)`"""
    kind = type(first)
    run = SCOPELESS.get((type(owner), name, kind))
    if run is None:
        run = SCOPELESS.get((getattr(owner, "net_type", None), name, kind))
        if run is None:
            return _other(ps, frame, owner, name, (first,))
    try:
        return run(owner, first)
    except FAILURES as error:
        method_calls.failed_member(owner, name, (first,), error)


def method_2(
    ps: Session, owner: object, name: str, first: object, second: object, frame: Frame
) -> object:
    """`owner.name(first, second)`"""
    return method_n(ps, owner, name, (first, second), frame)


def method_n(
    ps: Session, owner: object, name: str, arguments: tuple[object, ...], frame: Frame
) -> object:
    """`owner.name(arguments)`"""
    kinds = tuple(map(type, arguments))
    run = SCOPELESS.get((type(owner), name, *kinds))
    if run is None:
        run = SCOPELESS.get((getattr(owner, "net_type", None), name, *kinds))
        if run is None:
            return _other(ps, frame, owner, name, arguments)
    try:
        return run(owner, *arguments)
    except FAILURES as error:
        method_calls.failed_member(owner, name, arguments, error)


def static_method(
    ps: Session, owner: object, name: str, arguments: tuple[object, ...], frame: Frame
) -> object:
    """`[type]::name(arguments)`"""
    key = (owner, name, *map(type, arguments))
    run = SCOPELESS_STATIC.get(key)
    if run is not None:
        try:
            return run(*arguments)
        except FAILURES as error:
            method_calls.failed_static(owner, name, arguments, error)
    result = within(ps, frame, method_calls.invoke_static_member, owner, name, arguments)
    _note(SCOPELESS_STATIC, key, method_calls.learned_static(key), arguments)
    return result


def scopeless_base(
    ps: Session,
    unit: Unit,
    class_name: str,
    this: object,
    arguments: tuple[object, ...],
    frame: Frame,
) -> object:
    """`: base(…)`"""
    builder: ClassBuilder = frame[0]
    kinds = tuple(map(type, arguments))
    if builder.base is None:
        builder.base_calls[kinds] = _nothing
        return AUTOMATION_NULL
    above: ClassBuilder | None = getattr(builder.base, "script_class", None)
    block = above.constructor_cache.get(kinds) if above is not None else None
    if above and block and block.scopeless is not None and above.is_initialized:
        builder.base_calls[kinds] = base_function(above, block)
    return within(ps, frame, base_constructor, unit, class_name, this, arguments)


def _nothing(ps: Session, this: object) -> object:
    """Runs the constructor of System.Object."""
    return AUTOMATION_NULL


def within(ps: Session, frame: Frame, function: Callable[..., Any], *arguments: object) -> object:
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


def _other(
    ps: Session, frame: Frame, owner: object, name: str, arguments: tuple[object, ...]
) -> object:
    """A call that was not seen before, or that may run code which looks at scopes."""
    result = within(ps, frame, method_calls.invoke, owner, name, arguments)
    for first in (type(owner), getattr(owner, "net_type", None)):
        key = (first, name, *map(type, arguments))
        _note(SCOPELESS, key, method_calls.learned(key), arguments)
    return result


def _note(table: Table, key: tuple[object, ...], call: Any, arguments: tuple[object, ...]) -> None:
    """Keeps a call where nothing that it runs can look at the scopes of its callers."""
    if call is None:
        return
    if call.overload.is_scripted:
        is_scopeless = getattr(call.function, "is_scopeless", False)
    else:
        # What .NET's types are given to call is a script's.
        is_scopeless = not any(
            isinstance(each, ScriptBlock) or callable(each) for each in arguments
        )
    if is_scopeless:
        table[key] = method_calls.direct_of(key, is_static=table is SCOPELESS_STATIC)

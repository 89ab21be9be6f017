"""Method calls in compiled code: what was called before, with arguments of the same classes, is one
dictionary access away.

A call is learned where the classes alone decide it: no added members, no conversion, no reference,
one .NET type for all instances of the Python class (or the type itself as part of the key).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from poshws.values import members
from poshws.values.declare import Method
from poshws.values.exceptions import NetException
from poshws.values.invocation import run_call
from poshws.values.nothing import NOTHING

if TYPE_CHECKING:
    from poshws.runtime.session import Session

# (class or .NET type of the owner, method, classes of the arguments) -> the bound call
_CALLS: dict[Any, Any] = {}
_STATIC_CALLS: dict[Any, Any] = {}
_UNLEARNABLE: set[Any] = set()
_MOST_CALLS = 20_000


def invoke(
    ps: Session, owner: Any, name: str, arguments: tuple[Any, ...], generics: Any = None
) -> Any:
    """`owner.name(arguments)`"""
    for item in arguments:
        if item is NOTHING:
            arguments = tuple(None if each is NOTHING else each for each in arguments)
            break
    result = members.invoke_member(owner, name, arguments, generics)
    if generics is None and (type(owner), name) not in _UNLEARNABLE:
        _learn(owner, name, arguments)
    return result


def invoke_0(ps: Session, owner: Any, name: str) -> Any:
    """`owner.name()`"""
    call = _CALLS.get((type(owner), name)) or _CALLS.get((getattr(owner, "net_type", None), name))
    if call is None:
        return invoke(ps, owner, name, ())
    if call.needs is not None:
        return run_call(name, call, (owner,), ())
    try:
        result = call.function(owner)
    except NetException as error:
        failed(call, name, 0, error)
    wrap = call.wrap
    return result if wrap is None else wrap(result)


def invoke_1(ps: Session, owner: Any, name: str, first: Any) -> Any:
    """`owner.name(first)`"""
    call = _CALLS.get((type(owner), name, type(first)))
    if call is None:
        call = _CALLS.get((getattr(owner, "net_type", None), name, type(first)))
        if call is None:
            return invoke(ps, owner, name, (first,))
    if call.needs is not None:
        return run_call(name, call, (owner,), (first,))
    try:
        result = call.function(owner, first)
    except NetException as error:
        failed(call, name, 1, error)
    wrap = call.wrap
    return result if wrap is None else wrap(result)


def invoke_2(ps: Session, owner: Any, name: str, first: Any, second: Any) -> Any:
    """`owner.name(first, second)`"""
    call = _CALLS.get((type(owner), name, type(first), type(second)))
    if call is None:
        key = (getattr(owner, "net_type", None), name, type(first), type(second))
        call = _CALLS.get(key)
        if call is None:
            return invoke(ps, owner, name, (first, second))
    if call.needs is not None:
        return run_call(name, call, (owner,), (first, second))
    try:
        result = call.function(owner, first, second)
    except NetException as error:
        failed(call, name, 2, error)
    wrap = call.wrap
    return result if wrap is None else wrap(result)


def learned(key: tuple[Any, ...]) -> Any:
    """What `invoke` learned of a call; None if it learned nothing."""
    return _CALLS.get(key)


def learned_static(key: tuple[Any, ...]) -> Any:
    """The same of a static call, or the call of a constructor."""
    return _STATIC_CALLS.get(key)


def invoke_static_member(
    ps: Session, owner: Any, name: str, arguments: tuple[Any, ...], generics: Any = None
) -> Any:
    """`[type]::name(arguments)`"""
    key = (owner, name, *map(type, arguments))
    call = _STATIC_CALLS.get(key) if generics is None else None
    if call is None:
        return _invoke_static(owner, name, arguments, generics, key)
    if call.needs is not None:
        return run_call(name, call, (), arguments)
    try:
        result = call.function(*arguments)
    except NetException as error:
        failed(call, name, len(arguments), error)
    wrap = call.wrap
    return result if wrap is None else wrap(result)


def _invoke_static(
    owner: Any, name: str, arguments: tuple[Any, ...], generics: Any, key: tuple[Any, ...]
) -> Any:
    from poshws.runtime.member_ops import type_of_static

    if any(item is NOTHING for item in arguments):
        arguments = tuple(None if item is NOTHING else item for item in arguments)
    kind = type_of_static(owner)
    if name.lower() == "new":
        made = members.construct(kind, arguments)
        if kind is owner:
            _learn_constructor(key, kind, arguments)
        return made
    result = members.invoke_static(kind, name, arguments, generics)
    if kind is owner and generics is None:
        _keep(_STATIC_CALLS, key, kind.find_member(name, is_static=True))
    return result


def _learn_constructor(key: tuple[Any, ...], kind: Any, arguments: tuple[Any, ...]) -> None:
    from poshws.values.invocation import bind_constructor

    call = bind_constructor(kind, arguments)
    if call is not None:
        _STATIC_CALLS[key] = call


def failed(call: Any, name: str, count: int, error: NetException) -> None:
    """Raises what a script sees of an exception of a method."""
    from poshws.values.invocation import passes_as_it_is, wrap_error

    if passes_as_it_is(call, error):
        raise error
    if name.lower() == "new":
        name = ".ctor"
    raise wrap_error(name, count, error) from error


def _learn(owner: Any, name: str, arguments: tuple[Any, ...]) -> None:
    """Keeps a call that went well, if what it did depends on classes alone."""
    from poshws.values.psobject import PSCustomObject, PSObject
    from poshws.values.types import Type, type_of

    kind = type(owner)
    if issubclass(kind, (PSObject, PSCustomObject, Type)) or owner is None:
        _UNLEARNABLE.add((kind, name))
        return
    known = type_of(owner)
    net_type = getattr(kind, "net_type", None)
    own = kind if net_type is None or isinstance(net_type, Type) else known
    if own is known and getattr(owner, "net_type", None) is not known:
        return
    _keep(_CALLS, (own, name, *map(type, arguments)), known.find_member(name))


def _keep(calls: dict[Any, Any], key: tuple[Any, ...], member: Any) -> None:
    call = member.cache.get(key[2:]) if type(member) is Method else None
    if call is None:
        _UNLEARNABLE.add(key[:2])
        return
    if len(calls) >= _MOST_CALLS:
        calls.clear()
    calls[key] = call

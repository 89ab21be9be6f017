"""Method calls in compiled code: what was called before, with arguments of the same classes, is one
dictionary access away.

A call is learned where the classes alone decide it: no added members, no conversion, no reference,
one .NET type for all instances of the Python class (or the type itself as part of the key).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn, cast

from poshws.corelib.automation_null import AUTOMATION_NULL
from poshws.corelib.exceptions.powershell import (
    RuntimeException,
)
from poshws.corelib.psobject import PSCustomObject, PSObject
from poshws.corelib.typesystem.declare import Method
from poshws.corelib.typesystem.types import Type, type_of
from poshws.objects.invocation.call_keys import key_of
from poshws.objects.invocation.call_stubs import make_call_stub
from poshws.objects.invocation.calls import (
    added_method,
    invoke_member,
    invoke_static,
    preferred_methods,
)
from poshws.objects.invocation.invoke import (
    FAILURES,
    bind,
    bind_constructor,
    construct,
    raise_failure,
)
from poshws.objects.shadowing import LEARNED
from poshws.runtime.execution import scopeless_methods

if TYPE_CHECKING:
    from poshws.objects.invocation.invoke import Call
    from poshws.runtime.session.session import Session


# (class or .NET type of the owner, method, classes of the arguments) -> the bound call, and the
# function that makes it: it takes the owner and the arguments, and gives the result its type.
_CALLS: dict[Any, Any] = {}
_DIRECT: dict[Any, Any] = {}
# (type, method, classes of the arguments) -> the same of static methods and constructors
_STATIC_CALLS: dict[Any, Any] = {}
_STATIC_DIRECT: dict[Any, Any] = {}
_UNLEARNABLE: set[Any] = set()
MOST_CALLS = 20_000


def invoke(
    ps: Session, owner: object, name: str, arguments: tuple[object, ...], generics: object = None
) -> Any:
    """`owner.name(arguments)`"""
    if len(arguments) > 2 and generics is None:
        kinds = tuple(map(type, arguments))
        run = _DIRECT.get((type(owner), name, *kinds))
        if run is None:
            run = _DIRECT.get((getattr(owner, "net_type", None), name, *kinds))
        if run is not None:
            try:
                return run(owner, *arguments)
            except FAILURES as error:
                failed_member(owner, name, arguments, error)
    return _invoke_unknown(ps, owner, name, arguments, generics)


def _invoke_unknown(
    ps: Session, owner: object, name: str, arguments: tuple[object, ...], generics: Any = None
) -> object:
    """A call that the classes of the arguments alone do not tell, or one that is new."""
    if type(owner) is PSObject and generics is None and added_method(owner, name) is None:
        # What nothing was added to as a method is called as what it wraps.
        if len(arguments) > 2:
            return invoke(ps, owner.base, name, arguments)
        by_count: tuple[Any, ...] = (invoke_0, invoke_1, invoke_2)
        return by_count[len(arguments)](ps, owner.base, name, *arguments)
    if generics is None:
        key = _closed_key(owner, name, arguments)
        run = None if key is None else _DIRECT.get(key)
        if run is not None:
            try:
                return run(owner, *arguments)
            except FAILURES as error:
                failed_member(owner, name, arguments, error)
    for item in arguments:
        if item is AUTOMATION_NULL:
            arguments = tuple(None if each is AUTOMATION_NULL else each for each in arguments)
            break
    result = invoke_member(owner, name, arguments, generics)
    if generics is None:
        kinds = (type(owner), name, *map(type, arguments))
        if kinds not in _UNLEARNABLE and not _learn(owner, name, arguments):
            _UNLEARNABLE.add(kinds)
    return result


def _closed_key(owner: object, name: str, arguments: tuple[object, ...]) -> tuple[Any, ...] | None:
    """The key of a call with arguments whose .NET types, not classes, say what they are; None
    where there are none such.
    """
    kinds = tuple(map(type, arguments))
    closed = key_of(kinds, arguments)
    if closed is None or closed == kinds:
        return None
    key = (type(owner), name, *closed)
    return key if key in _DIRECT else (getattr(owner, "net_type", None), name, *closed)


def invoke_0(ps: Session, owner: object, name: str) -> object:
    """`owner.name()`"""
    run = _DIRECT.get((type(owner), name))
    if run is None:
        run = _DIRECT.get((getattr(owner, "net_type", None), name))
        if run is None:
            return _invoke_unknown(ps, owner, name, ())
    try:
        return run(owner)
    except FAILURES as error:
        failed_member(owner, name, (), error)


def get_type(ps: Session, owner: object, name: str) -> object:
    """`owner.GetType()`, which no type has another of."""
    if owner is None or type(owner) in _ADDED_TO:
        return invoke_0(ps, owner, name)
    return type_of(owner)


_ADDED_TO = frozenset((PSObject, PSCustomObject, type(AUTOMATION_NULL)))
"""What may have a method of that name added, or is nothing to have one."""


def invoke_1(ps: Session, owner: object, name: str, first: object) -> object:
    """`owner.name(first)`"""
    run = _DIRECT.get((type(owner), name, type(first)))
    if run is None:
        run = _DIRECT.get((getattr(owner, "net_type", None), name, type(first)))
        if run is None:
            return _invoke_unknown(ps, owner, name, (first,))
    try:
        return run(owner, first)
    except FAILURES as error:
        failed_member(owner, name, (first,), error)


def invoke_2(ps: Session, owner: object, name: str, first: object, second: object) -> object:
    """`owner.name(first, second)`"""
    run = _DIRECT.get((type(owner), name, type(first), type(second)))
    if run is None:
        key = (getattr(owner, "net_type", None), name, type(first), type(second))
        run = _DIRECT.get(key)
        if run is None:
            return _invoke_unknown(ps, owner, name, (first, second))
    try:
        return run(owner, first, second)
    except FAILURES as error:
        failed_member(owner, name, (first, second), error)


def forget() -> None:
    """Every method of an object is looked for anew."""
    _DIRECT.clear()


def _forget_all() -> None:
    forget()
    scopeless_methods.forget()


LEARNED.append(_forget_all)


def learned(key: tuple[object, ...]) -> object:
    """What `invoke` learned of a call; None if it learned nothing."""
    return _CALLS.get(key) if key in _DIRECT else None


def learned_static(key: tuple[object, ...]) -> object:
    """The same of a static call, or the call of a constructor."""
    return _STATIC_CALLS.get(key)


def direct_of(key: tuple[object, ...], *, is_static: bool) -> Any:
    """The function that makes a call which was learned."""
    return (_STATIC_DIRECT if is_static else _DIRECT)[key]


def invoke_static_member(
    ps: Session, owner: object, name: str, arguments: tuple[object, ...], generics: object = None
) -> object:
    """`[type]::name(arguments)`"""
    if len(arguments) == 1:
        key: tuple[Any, ...] = (owner, name, type(arguments[0]))
    else:
        key = (owner, name, *map(type, arguments))
    run = _STATIC_DIRECT.get(key) if generics is None else None
    if run is None:
        return _invoke_static(owner, name, arguments, generics, key)
    try:
        return run(*arguments)
    except FAILURES as error:
        failed_static(owner, name, arguments, error)


def _invoke_static(
    owner: object, name: str, arguments: tuple[object, ...], generics: Any, key: tuple[Any, ...]
) -> object:
    kinds = key[2:]
    closed = key_of(kinds, arguments) if generics is None else None
    if closed is not None and closed is not kinds:
        key = (owner, name, *closed)
        run = _STATIC_DIRECT.get(key)
        if run is not None:
            try:
                return run(*arguments)
            except FAILURES as error:
                failed_static(owner, name, arguments, error)
    if any(item is AUTOMATION_NULL for item in arguments):
        arguments = tuple(None if item is AUTOMATION_NULL else item for item in arguments)

    kind = type_of_static(owner)
    if name.lower() == "new":
        made = construct(kind, arguments)
        if kind is owner:
            _learn_constructor(key, kind, arguments)
        return made
    result = invoke_static(kind, name, arguments, generics)
    if kind is owner and generics is None:
        _keep(_STATIC_CALLS, _STATIC_DIRECT, key, kind.find_member(name, is_static=True))
    return result


def _learn_constructor(key: tuple[object, ...], kind: Type, arguments: tuple[object, ...]) -> None:
    call = bind_constructor(kind, arguments)
    if call is not None:
        _keep_call(_STATIC_CALLS, _STATIC_DIRECT, key, call, ".ctor")


def failed_member(
    owner: object, name: str, arguments: tuple[object, ...], error: Exception
) -> NoReturn:
    """Raises what a script sees of an exception of an object's method."""
    method = cast(Method, type_of(owner).find_member(name))
    _failed(bind(method, arguments), name, arguments, error)


def failed_static(
    owner: Any, name: str, arguments: tuple[object, ...], error: Exception
) -> NoReturn:
    """The same of a static method or a constructor."""
    if name.lower() == "new":
        _failed(bind_constructor(owner, arguments), ".ctor", arguments, error)
    method = cast(Method, owner.find_member(name, is_static=True))
    _failed(bind(method, arguments), name, arguments, error)


def _failed(call: Any, name: str, arguments: tuple[object, ...], error: Exception) -> NoReturn:
    """Says it by the call's overload, which is bound anew: what ran inside the call may have made
    the tables too large, and so emptied them.
    """
    # A call that converts arguments has said itself what went wrong.
    if call.needs is not None:
        raise error
    raise_failure(name, call, arguments, error)


def _learn(owner: object, name: str, arguments: tuple[object, ...]) -> bool:
    """Keeps a call that went well, if what it did depends on classes alone."""
    kind = type(owner)
    if issubclass(kind, (PSObject, PSCustomObject, Type)) or owner is None:
        return False
    if name.lower() in preferred_methods:
        return False
    known = type_of(owner)
    net_type = getattr(kind, "net_type", None)
    own = kind if net_type is None or isinstance(net_type, Type) else known
    if own is known and getattr(owner, "net_type", None) is not known:
        return False
    closed = key_of(tuple(map(type, arguments)), arguments)
    if closed is None:
        return False
    key = (own, name, *closed)
    return _keep(_CALLS, _DIRECT, key, known.find_member(name))


def _keep(
    calls: dict[Any, Any], direct: dict[Any, Any], key: tuple[Any, ...], member: object
) -> bool:
    call = member.cache.get(key[2:]) if type(member) is Method else None
    if call is None:
        return False
    _keep_call(calls, direct, key, call, key[1])
    return True


def _keep_call(
    calls: dict[Any, Any], direct: dict[Any, Any], key: tuple[object, ...], call: Call, name: str
) -> None:
    if len(calls) >= MOST_CALLS:
        calls.clear()
        direct.clear()
        scopeless_methods.forget()
    has_owner = calls is _CALLS
    calls[key] = call
    direct[key] = make_call_stub(name, call, len(key) - 2, has_owner=has_owner)
    scopeless_methods.keep(key, call, has_owner=has_owner)


def type_of_static(owner: object) -> Type:
    """The type that stands before `::`: a type, or that of an object."""
    if isinstance(owner, Type):
        return owner
    if owner is None or owner is AUTOMATION_NULL:
        raise RuntimeException(
            "You cannot call a method on a null-valued expression.",
            error_id="InvokeMethodOnNull",
            category="InvalidOperation",
        )
    return type_of(owner)

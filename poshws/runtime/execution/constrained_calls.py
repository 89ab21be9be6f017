"""Calls whose arguments are casts: `$o.Take([object] $x)` means the overload with just that type.

A cast that is an argument says more than its value (PSMethodInvocationConstraints): of the
overloads, those count whose parameters have exactly the types of the casts, if there are any, and
a generic method's type arguments are inferred from the casts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from poshws.corelib.typesystem.declare import Method
from poshws.corelib.typesystem.types import type_of
from poshws.objects.invocation.generic_methods import instantiate_method
from poshws.objects.invocation.invoke import call_method
from poshws.runtime.execution.method_calls import (
    invoke,
    invoke_static_member,
    type_of_static,
)

if TYPE_CHECKING:
    from poshws.corelib.typesystem.declare import Overload
    from poshws.corelib.typesystem.types import Type
    from poshws.runtime.session.session import Session


def invoke_constrained(
    ps: Session,
    owner: object,
    name: str,
    arguments: tuple[object, ...],
    casts: tuple[Type | None, ...],
    is_static: bool,
) -> object:
    """`owner.name([type] x)`; `casts` has the type of each argument that is a cast, else None."""
    if _says_more(arguments, casts) and owner is not None:
        kind = type_of_static(owner) if is_static else type_of(owner)
        member = _meant(kind, name, arguments, casts, is_static)
        if member is not None:
            return call_method(member, () if is_static else (owner,), arguments)
    if is_static:
        return invoke_static_member(ps, owner, name, arguments)
    return invoke(ps, owner, name, arguments)


def _says_more(arguments: tuple[object, ...], casts: tuple[Type | None, ...]) -> bool:
    """Whether a cast's type is another than its value's."""
    return any(
        # What an object[] holds tells a generic method more than its type does.
        cast is not None and (value is None or type(value) is list or type_of(value) is not cast)
        for value, cast in zip(arguments, casts, strict=True)
    )


def _meant(
    kind: Type,
    name: str,
    arguments: tuple[object, ...],
    casts: tuple[Type | None, ...],
    is_static: bool,
) -> Method | None:
    """A method with those overloads alone that the casts ask for, None where there are none."""
    found = kind.find_member(name, is_static=True) if is_static else kind.find_member(name)
    if type(found) is not Method:
        return None
    chosen = [one for one in found.overloads if not one.generic and _fits(one, casts)]
    for one in found.overloads:
        if one.generic and not chosen:
            closed = instantiate_method(one, arguments, None, casts)
            if closed is not None and len(closed.parameters) == len(arguments):
                chosen = [closed]
    return Method(found.name, chosen, is_static) if chosen else None


def _fits(overload: Overload, casts: tuple[Type | None, ...]) -> bool:
    """Whether each cast's type is the very one of its parameter."""
    parameters = overload.parameters
    return len(parameters) == len(casts) and all(
        cast is None or parameter.type is cast
        for parameter, cast in zip(parameters, casts, strict=True)
    )

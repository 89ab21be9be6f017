"""The methods behind the properties of a type (`get_Length`), and the order of all its methods."""

from __future__ import annotations

from collections.abc import Iterator

from poshws.corelib.psobject import unwrap
from poshws.corelib.typesystem.declare import Indexer, Method, Overload, Parameter, Property
from poshws.corelib.typesystem.types import Type, type_of


def declarer(kind: Type, member: Property | Indexer, is_static: bool) -> Type:
    """The type that declares what another one has."""
    name = member.name.lower()
    owners = (each for each in kind.hierarchy() if name in each.own_names(is_static))
    return next(owners, kind)


def accessors_of(kind: Type, member: Property, is_static: bool) -> list[Overload]:
    """The methods that read and write a property."""
    made: list[Overload] = []
    if member.get is not None:
        made.append(
            Overload(
                f"get_{member.name}",
                (),
                member.get,
                return_type=member.type_name,
                is_static=is_static,
            )
        )
    if member.set is not None:
        value = (Parameter("value", member.type_name),)
        made.append(
            Overload(
                f"set_{member.name}", value, member.set, return_type="void", is_static=is_static
            )
        )
    owner = declarer(kind, member, is_static)
    for accessor in made:
        accessor.owner = owner
    return made


def accessors(owner: Type, *, is_static: bool) -> Iterator[Method]:
    """The methods behind all properties of a type."""
    for name in owner.member_names(is_static):
        member = owner.find_member(name, is_static)
        if isinstance(member, Property | Indexer):
            yield from accessor_methods(owner, member, is_static)


def accessor_methods(
    owner: Type, member: Property | Indexer, is_static: bool = False
) -> Iterator[Method]:
    """Those of one property."""
    if isinstance(member, Property):
        if member.is_field:
            return
        for overload in accessors_of(owner, member, is_static):
            overload.interface = member.interface
            yield Method(overload.name, [overload], is_static)
        return
    for prefix, overloads in (("get_", member.getters), ("set_", member.setters)):
        name = prefix + member.name
        result = member.type_name if prefix == "get_" else "void"
        made = [
            Overload(name, each.parameters, each.function, return_type=result) for each in overloads
        ]
        if made:
            yield Method(name, made)


def accessors_of_object(item: object) -> Iterator[Method]:
    """Those of an object's own type."""
    base = unwrap(item)
    if base is not None:
        yield from accessors(type_of(base), is_static=False)


def in_declared_order(kind: Type) -> list[Method]:
    """The methods of a type's objects, accessors among them, in the order of .NET's reflection:
    a class's own before those it comes from, what only an interface shows at the end.
    """
    members = [kind.find_member(name) for name in kind.member_names()]
    order = getattr(kind, "declared_order", None)
    if order is not None:
        places = order()
        members.sort(
            key=lambda each: places.get((each.name.lower() if each else "", False), len(places))
        )
    found: list[Method] = []
    for member in members:
        if isinstance(member, Method):
            found.append(member)
        elif member is not None:
            found += accessor_methods(kind, member)
    found.sort(key=lambda each: bool(each.listed[0].interface))
    return found

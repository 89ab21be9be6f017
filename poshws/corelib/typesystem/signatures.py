"""Reads one signature of a declared type, `string Substring(int startIndex, int length)`, into a
member.

The text is split at brackets and commas by hand: signatures are read at run time, a few for every
member that a script uses, and this is faster than a pattern.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import cast

from poshws.corelib.typesystem.declare import (
    Declaration,
    Indexer,
    Method,
    NetMember,
    Overload,
    Parameter,
    Property,
)
from poshws.corelib.typesystem.type_names import split_outside


def read_member(declaration: Declaration, name: str, is_static: bool) -> NetMember | None:
    """The member of a lower-case name, or None where the declaration has none."""
    overloads: list[Overload] = []
    getters: list[Overload] = []
    setters: list[Overload] = []
    for text in declaration.signatures(name, is_static):
        bound = declaration.members[text]
        text = text.removeprefix("field ")
        if text.startswith("indexer ") or (") {" in text):
            _read_indexer(text.removeprefix("indexer "), bound, getters, setters)
        elif text.endswith(")"):
            overloads.append(read_overload(text, cast(Callable[..., object], bound)))
        else:
            return _read_property(text, bound, is_static)
    if overloads:
        return Method(overloads[0].name, overloads, is_static)
    if getters or setters:
        first = (getters or setters)[0]
        return Indexer(first.name, first.return_type, getters, setters)
    return None


def read_overload(text: str, function: Callable[..., object]) -> Overload:
    """A method's or constructor's signature."""
    is_static = text.startswith("static ")
    head, _, inside = text.removeprefix("static ").partition("(")
    generic: tuple[str, ...] = ()
    if head.endswith("]"):  # behind the name stand the type parameters
        head, _, names = head[:-1].rpartition("[")
        generic = tuple(name.strip() for name in names.split(","))
    return_type, _, name = head.rpartition(" ")
    interface, dot, name = name.rpartition(".")
    parts = split_outside(inside[:-1])
    if "*, " in inside or " = " in inside:
        parts = _joined(parts)
    parameters = tuple(map(_read_parameter, parts))
    made = Overload(
        name, parameters, function, return_type=return_type, is_static=is_static, generic=generic
    )
    made.interface = interface + dot
    return made


def _joined(parts: list[str]) -> list[str]:
    """Pointers are written with their assembly, whose parts have commas between them, and so have
    the names of a default that is several flags.
    """
    joined: list[str] = []
    for part in parts:
        is_flag = bool(joined) and " = " in joined[-1] and " " not in part.strip()
        if is_flag or (joined and part.startswith(_PARTS_OF_ASSEMBLY)):
            joined[-1] += f", {part}"
        else:
            joined.append(part)
    return joined


_PARTS_OF_ASSEMBLY = ("System.Private.CoreLib", "Version=", "Culture=", "PublicKeyToken=")


def _read_parameter(text: str) -> Parameter:
    text, equals, default = text.partition(" = ")
    mode = "optional" if equals else ""
    for prefix, meaning in (("[ref] ", "ref"), ("out ", "ref"), ("Params ", "params")):
        if text.startswith((prefix, prefix.lower())):
            text, mode = text[len(prefix) :], meaning
    type_name, space, name = text.rpartition(" ")
    return (
        Parameter(name, type_name, mode, default) if space else Parameter("", name, mode, default)
    )


def _read_property(text: str, bound: object, is_static: bool) -> Property:
    head, braces, access = text.partition(" {")
    head = head.partition(" = ")[0]
    type_name, _, name = head.removeprefix("static ").rpartition(" ")
    interface, dot, name = name.rpartition(".")
    made = _property_of(name, type_name, bound, access, is_static, is_field=not braces)
    made.interface = interface + dot
    return made


def _property_of(
    name: str, type_name: str, bound: object, access: str, is_static: bool, *, is_field: bool
) -> Property:
    if isinstance(bound, str) and not is_static:
        attribute = bound

        def assign(this: object, value: object) -> None:
            setattr(this, attribute, value)

        setter = assign if "set" in access else None
        return Property(name, type_name, attrgetter(attribute), setter)
    if isinstance(bound, tuple):
        setter = bound[1] if "set" in access or is_field else None
        return Property(name, type_name, bound[0], setter, is_static=is_static, is_field=is_field)
    if callable(bound):
        return Property(name, type_name, bound, is_static=is_static, is_field=is_field)
    return Property(name, type_name, lambda: bound, is_static=True, is_field=is_field)


def _read_indexer(
    text: str, bound: object, getters: list[Overload], setters: list[Overload]
) -> None:
    head = text.partition(" {")[0]
    get, set_ = bound if isinstance(bound, tuple) else (bound, None)
    if get is not None:
        getters.append(read_overload(head, cast(Callable[..., object], get)))
    if set_ is not None:
        setters.append(read_overload(head, cast(Callable[..., object], set_)))

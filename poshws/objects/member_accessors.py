"""How the members of a Python class's objects are read: where all of them have one .NET type, what
reads a name is found once per class, and asks nobody for the type again.
"""

from __future__ import annotations

from collections.abc import Callable
from types import MemberDescriptorType
from typing import Any

from poshws.corelib.exceptions.dotnet import NetException
from poshws.corelib.psobject import MISSING, PSObject
from poshws.corelib.typesystem.attribute_members import AttributeMember
from poshws.corelib.typesystem.types import Type, class_type
from poshws.objects.invocation.invoke import lasting_wrapper

Getter = Callable[[Any, str], object]
Failed = Callable[[Type, str, NetException], NetException]


def getter_of_class(kind: type, read_typed: Getter, failed: Failed) -> Getter:
    """The accessor of a class; `read_typed` asks for the type and knows what is added to it."""
    if type(getattr(kind, "net_type", None)) is MemberDescriptorType:
        return _getter_by_own_type(read_typed, failed)
    if hasattr(kind, "net_type") or issubclass(kind, PSObject):
        return read_typed
    return _getter_by_class(kind, class_type(kind), read_typed, failed)


def _getter_by_own_type(read_typed: Getter, failed: Failed) -> Getter:
    """Each object holds its type itself."""

    def read(value: Any, name: str) -> object:
        found: Type = value.net_type
        reader: Any = found.getters.get(name, MISSING)
        if reader is MISSING:
            return read_typed(value, name)
        try:
            return reader(value)
        except NetException as error:
            raise failed(found, name, error) from error

    return read


def _getter_by_class(kind: type, found: Type, read_typed: Getter, failed: Failed) -> Getter:
    readers: dict[str, Any] = {}

    def read(value: object, name: str) -> object:
        reader = readers.get(name)
        if reader is None:
            result = read_typed(value, name)
            reader = found.getters.get(name, MISSING)
            if reader is not MISSING:
                readers[name] = _plain(kind, reader)
            return result
        try:
            return reader(value)
        except NetException as error:
            raise failed(found, name, error) from error

    return read


def _plain(kind: type, reader: Any) -> object:
    """The reader without what gives its value the type that it has, and without what asks whether
    the object has the attribute, as all of its class do.
    """
    get, wrap = getattr(reader, "parts", (reader, None))
    if wrap is not None and lasting_wrapper(wrap) is None:
        reader = get
    owner = getattr(reader, "__self__", None)
    if type(owner) is AttributeMember and reader.__func__ is AttributeMember.read:
        for each in kind.__mro__:
            attribute = each.__dict__.get(owner.name)
            if isinstance(attribute, property):
                return attribute.fget
            if attribute is not None:
                break
    return reader

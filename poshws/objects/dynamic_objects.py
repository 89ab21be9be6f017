"""System.Dynamic.DynamicObject: what a class that derives from it says of members it does not
declare.
"""

from __future__ import annotations

from typing import ClassVar, Final

from poshws.corelib.psobject import MISSING
from poshws.corelib.system.reference import PSReference
from poshws.corelib.typesystem.declare import declare
from poshws.objects.enumeration import enumerable
from poshws.objects.object_model import object_model

_SPACE: Final = "System.Dynamic"


class DynamicObject:
    """The base of classes that answer for members by name; on its own it has none."""

    __slots__ = ("__weakref__",)
    net_name: ClassVar[str] = f"{_SPACE}.DynamicObject"

    def refuse(self, *_: object) -> bool:
        """What TryGetMember and its like say where no class overrides them."""
        return False

    def names(self) -> list[str]:
        """GetDynamicMemberNames where no class overrides it."""
        return []


class MemberBinder:
    """Which member is asked for."""

    __slots__ = ("name", "__weakref__")
    net_name: ClassVar[str] = f"{_SPACE}.DynamicMetaObjectBinder"
    ignore_case: ClassVar[bool] = True

    def __init__(self, name: str) -> None:
        self.name = name


class GetMemberBinder(MemberBinder):
    __slots__ = ()
    net_name: ClassVar[str] = f"{_SPACE}.GetMemberBinder"


class SetMemberBinder(MemberBinder):
    __slots__ = ()
    net_name: ClassVar[str] = f"{_SPACE}.SetMemberBinder"


class InvokeMemberBinder(MemberBinder):
    __slots__ = ()
    net_name: ClassVar[str] = f"{_SPACE}.InvokeMemberBinder"


def dynamic_member(value: DynamicObject, name: str) -> object:
    """What TryGetMember gives, or MISSING."""
    return _asked(value, "TryGetMember", GetMemberBinder(name))


def dynamic_call(value: DynamicObject, name: str, arguments: list[object]) -> object:
    """What TryInvokeMember gives, or MISSING."""
    return _asked(value, "TryInvokeMember", InvokeMemberBinder(name), arguments)


def set_dynamic_member(value: DynamicObject, name: str, new: object) -> bool:
    """Whether TrySetMember took the value."""
    return bool(object_model().invoke_member(value, "TrySetMember", [SetMemberBinder(name), new]))


def dynamic_names(value: DynamicObject) -> list[str]:
    """The names that the object lists."""
    found = object_model().invoke_member(value, "GetDynamicMemberNames", [])
    return [str(each) for each in enumerable(found) or ()]


def _asked(value: DynamicObject, method: str, *arguments: object) -> object:
    result = PSReference()
    is_known = object_model().invoke_member(value, method, [*arguments, result])
    return result.value if is_known else MISSING


def _binder(kind: type[MemberBinder]) -> object:
    return declare(
        kind.net_name,
        kind,
        {"string Name {get;}": "name", "bool IgnoreCase {get;}": "ignore_case"},
    )


TYPES = [
    declare(
        DynamicObject.net_name,
        DynamicObject,
        {
            "new()": DynamicObject,
            f"bool TryGetMember({_SPACE}.GetMemberBinder binder, [ref] System.Object result)": (
                DynamicObject.refuse
            ),
            f"bool TrySetMember({_SPACE}.SetMemberBinder binder, System.Object value)": (
                DynamicObject.refuse
            ),
            f"bool TryInvokeMember({_SPACE}.InvokeMemberBinder binder, System.Object[] args, "
            "[ref] System.Object result)": DynamicObject.refuse,
            "System.Collections.Generic.IEnumerable[string] GetDynamicMemberNames()": (
                DynamicObject.names
            ),
        },
    ),
    _binder(GetMemberBinder),
    _binder(SetMemberBinder),
    _binder(InvokeMemberBinder),
]

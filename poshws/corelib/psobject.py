"""Objects made of members: PSCustomObject, and any other value that a script added members to.

A note property is stored as its plain value under its name; every other kind of member is stored as
a `Member` inside a `MemberSlot`, so reading a note costs one dict access and one type test.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Final

from poshws.corelib.automation_null import AUTOMATION_NULL

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type

MISSING: Final = object()
"""Stands for a member that is not there, since null is a value."""


class Member:
    """A member a script added, by name; `value(owner)` is what reading it gives."""

    __slots__ = ("name", "is_hidden")
    net_name: ClassVar[str] = "System.Management.Automation.PSMemberInfo"
    member_type: ClassVar[str] = "All"
    is_instance: ClassVar[bool] = True
    is_settable: ClassVar[bool] = True
    type_name: ClassVar[str] = "System.Object"

    def __init__(self, name: str) -> None:
        self.name = name
        self.is_hidden = False


class PSNoteProperty(Member):
    """A name with a value."""

    __slots__ = ("held",)
    net_name = "System.Management.Automation.PSNoteProperty"
    member_type = "NoteProperty"

    def __init__(self, name: str, value: object = None) -> None:
        super().__init__(name)
        self.held = value


class PSLazyNoteProperty(PSNoteProperty):
    """One whose value is dear to make, and is made when it is first read."""

    __slots__ = ("_make",)

    def __init__(self, name: str, make: Callable[[], object]) -> None:
        super().__init__(name, MISSING)
        self._make = make

    @property
    def held(self) -> object:
        """The value."""
        value = _load_held(self)
        if value is MISSING:
            value = self._make()
            _store_held(self, value)
        return value

    @held.setter
    def held(self, value: object) -> None:
        _store_held(self, value)


_load_held = PSNoteProperty.__dict__["held"].__get__
_store_held = PSNoteProperty.__dict__["held"].__set__


class PSVariableProperty(Member):
    """A name whose value lives in a variable object with `.value`."""

    __slots__ = ("variable",)
    net_name = "System.Management.Automation.PSVariableProperty"
    member_type = "NoteProperty"

    def __init__(self, name: str, variable: object) -> None:
        super().__init__(name)
        self.variable = variable


class PSAliasProperty(Member):
    """Another name for a member, perhaps converted."""

    __slots__ = ("target", "conversion")
    net_name = "System.Management.Automation.PSAliasProperty"
    member_type = "AliasProperty"

    def __init__(self, name: str, target: str, conversion: Type | None = None) -> None:
        super().__init__(name)
        self.target = target
        self.conversion = conversion


class PSScriptProperty(Member):
    """A value computed by a script block each time it is read."""

    __slots__ = ("getter", "setter")
    net_name = "System.Management.Automation.PSScriptProperty"
    member_type = "ScriptProperty"

    def __init__(self, name: str, getter: object, setter: object = None) -> None:
        super().__init__(name)
        self.getter = getter
        self.setter = setter


class PSScriptMethod(Member):
    """A method that is a script block."""

    __slots__ = ("script",)
    net_name = "System.Management.Automation.PSScriptMethod"
    member_type = "ScriptMethod"

    def __init__(self, name: str, script: object) -> None:
        super().__init__(name)
        self.script = script


class PSCodeProperty(Member):
    """A property computed by a Python function of the object, for what PowerShell adds to .NET
    types. A `whole` one's function gets the object with the members added to it.
    """

    __slots__ = ("getter", "setter", "type_name", "whole")
    net_name = "System.Management.Automation.PSCodeProperty"
    member_type = "CodeProperty"

    def __init__(
        self,
        name: str,
        getter: Callable[[object], object],
        setter: Callable[[object, object], None] | None = None,
        type_name: str = "System.Object",
        *,
        whole: bool = False,
    ) -> None:
        super().__init__(name)
        self.getter = getter
        self.setter = setter
        self.whole = whole
        self.type_name = type_name  # type: ignore[misc]


class PSComputedProperty(PSCodeProperty):
    """One that PowerShell has as a script, which is shown as its definition but not run."""

    __slots__ = ("script",)
    net_name = "System.Management.Automation.PSScriptProperty"
    member_type = "ScriptProperty"

    def __init__(
        self, name: str, getter: Callable[[object], object], script: str, *, whole: bool = False
    ) -> None:
        super().__init__(name, getter, whole=whole)
        self.script = script


class PSCodeMethod(Member):
    """A method that is a Python function of the object and the arguments."""

    __slots__ = ("function", "definition")
    net_name = "System.Management.Automation.PSCodeMethod"
    member_type = "CodeMethod"

    def __init__(self, name: str, function: Callable[..., object], definition: str = "") -> None:
        super().__init__(name)
        self.function = function
        self.definition = definition
        """The static method of .NET's that it calls, as it is listed."""

    def __str__(self) -> str:
        return self.definition or f"static System.Object {self.name}(psobject instance)"


class PSPropertySet(Member):
    """A name for several properties."""

    __slots__ = ("names",)
    net_name = "System.Management.Automation.PSPropertySet"
    member_type = "PropertySet"

    def __init__(self, name: str, names: Iterable[str]) -> None:
        super().__init__(name)
        self.names = list(names)


class PSMemberSet(Member):
    """Members under one name, as `PSStandardMembers` is."""

    __slots__ = ("members",)
    net_name = "System.Management.Automation.PSMemberSet"
    member_type = "MemberSet"

    def __init__(self, name: str, members: Iterable[Member] = ()) -> None:
        super().__init__(name)
        self.members = list(members)


class MemberSlot:
    """A member that is no note, standing among the values of notes."""

    __slots__ = ("member",)

    def __init__(self, member: Member) -> None:
        self.member = member


NO_PROPERTY = MemberSlot(Member(""))
"""What no object has among its values."""


class Members:
    """Members in the order they were added, found by name without case."""

    __slots__ = ("slots",)

    def __init__(self, slots: dict[str, object] | None = None) -> None:
        self.slots: dict[str, object] = {} if slots is None else slots

    def spelling(self, name: str) -> str | None:
        """The name as the member has it, or None when there is no such member."""
        if name in self.slots:
            return name
        wanted = name.lower()
        for each in self.slots:
            if each.lower() == wanted:
                return each
        return None

    def find(self, name: str) -> object:
        """The value of a note, the `MemberSlot` of another member, or MISSING."""
        found = self.slots.get(name, MISSING)
        if found is MISSING:
            spelled = self.spelling(name)
            return MISSING if spelled is None else self.slots[spelled]
        return found

    def add(self, member: Member) -> None:
        """Adds a member, or puts it in the place of one of the same name."""
        spelled = self.spelling(member.name)
        if spelled is not None and spelled != member.name:
            self.remove(spelled)
        if type(member) is PSNoteProperty and not member.is_hidden:
            self.slots[member.name] = member.held
        else:
            self.slots[member.name] = MemberSlot(member)

    def set_note(self, name: str, value: object) -> None:
        """Gives a note a value; the note is made when it is not there."""
        self.slots[self.spelling(name) or name] = value

    def remove(self, name: str) -> bool:
        """Takes a member away; False when there was none."""
        spelled = self.spelling(name)
        if spelled is None:
            return False
        del self.slots[spelled]
        return True

    def copy(self) -> Members:
        return Members(self.slots.copy())

    def __len__(self) -> int:
        return len(self.slots)

    def __iter__(self) -> Iterator[str]:
        return iter(self.slots)


class PSCustomObject(Members):
    """[pscustomobject]: members and nothing else.

    `PSCustomObject({"Name": 1})` takes over the dict. `type_names` is None until somebody changes
    them.
    """

    __slots__ = ("type_names", "__weakref__")
    net_name: ClassVar[str] = "System.Management.Automation.PSCustomObject"

    def __init__(
        self, slots: dict[str, object] | None = None, type_names: list[str] | None = None
    ) -> None:
        self.slots = {} if slots is None else slots
        self.type_names = type_names

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        return f"PSCustomObject({self.slots!r})"

    def copy(self) -> PSCustomObject:
        names = None if self.type_names is None else self.type_names.copy()
        return PSCustomObject(self.slots.copy(), names)


class PSObject:
    """A value with added members. Operators and conversions look at `base`; equality is
    the base's.
    """

    __slots__ = ("base", "members", "type_names", "__weakref__")

    def __init__(
        self, base: object, members: Members | None = None, type_names: list[str] | None = None
    ) -> None:
        self.base: object = base.base if isinstance(base, PSObject) else base
        self.members = Members() if members is None else members
        self.type_names = type_names

    def __repr__(self) -> str:
        return f"PSObject({self.base!r}, {self.members.slots!r})"


def unwrap(value: object) -> object:
    """The value without added members, PSObject.Base."""
    return value.base if type(value) is PSObject else value


def base_of(value: object) -> Any:
    """The value operators look at: without added members, null for nothing."""
    if type(value) is PSObject:
        return value.base
    return None if value is AUTOMATION_NULL else value

"""`$x.Method` without a call: an object that knows its overloads and can be invoked."""

from __future__ import annotations

from typing import ClassVar, Final

from poshws.corelib.psobject import MISSING, Member, PSCodeMethod, PSScriptMethod
from poshws.corelib.typesystem.declare import Indexer, Method
from poshws.corelib.typesystem.types import Type, declared_type, find_type, register, resolve_type
from poshws.objects.instance_members import added_members
from poshws.objects.object_model import object_model

_INDEXER: Final = "System.Management.Automation.PSParameterizedProperty"
_METHOD: Final = "System.Management.Automation.PSMethod`1"


class _MethodTag:
    """Stands for the class that PowerShell makes per method signature."""


class MethodView:
    """A method of one object (or type), as `'a'.Substring` gives it."""

    __slots__ = ("name", "owner", "member", "is_static")
    net_name: ClassVar[str] = "System.Management.Automation.PSMethod"

    def __init__(
        self, name: str, owner: object, member: Method | Indexer | Member, is_static: bool = False
    ) -> None:
        self.name = name
        self.owner = owner
        self.member = member
        self.is_static = is_static

    @property
    def member_type(self) -> str:
        return self.member.member_type

    @property
    def net_type(self) -> Type:
        """A generic class, which says nothing more, for methods; else the class of the added
        member.
        """
        if not isinstance(self.member, Method):
            plain = _INDEXER if isinstance(self.member, Indexer) else self.net_name
            name = type(self.member).__dict__.get("net_name", plain)
            return declared_type(name)
        found = find_type(_METHOD)
        if found is None:
            made = Type(_METHOD, base_name=self.net_name)
            made.is_core = True
            found = register(_MethodTag, made)
        return found

    @property
    def script(self) -> object:
        """The block of a script method."""
        return getattr(self.member, "script", None)

    @property
    def is_instance(self) -> bool:
        """Whether the method is the object's, and was not added to its type."""
        if not isinstance(self.member, Member):
            return True
        added = added_members(self.owner)
        return added is not None and added.find(self.name) is not MISSING

    def type_name_of_value(self) -> str:
        """The class of a method; what a property with parameters gives; of a block, anything."""
        if isinstance(self.member, Indexer):
            return declared_type(self.member.type_name).full_name
        if isinstance(self.member, PSScriptMethod):
            return "System.Object"
        return self.net_name if isinstance(self.member, Method) else type(self.member).net_name

    def definitions(self) -> list[str]:
        """What displaying the method shows, a line per overload."""
        if isinstance(self.member, Method):
            strings = [str(overload) for overload in self.member.listed]
            # A constructor is shown as a method that returns its type.
            is_new = self.is_static and self.name == "new"
            return [text.replace("(", " new(", 1) for text in strings] if is_new else strings
        if isinstance(self.member, Indexer | PSCodeMethod):
            return [str(self.member)]
        return [f"System.Object {self.name}();"]

    def overload_definitions(self) -> object:
        """The definitions as the collection of strings that scripts get."""
        wanted = resolve_type("System.Collections.ObjectModel.Collection[string]")
        if wanted is None:
            return self.definitions()
        result = object_model().construct(wanted, [])
        result.extend(self.definitions())  # type: ignore[attr-defined]
        return result

    def invoke(self, arguments: list[object]) -> object:
        """Calls the method."""
        if self.is_static and isinstance(self.owner, Type):
            return object_model().invoke_static(self.owner, self.name, arguments)
        return object_model().invoke_member(self.owner, self.name, arguments)

    def __call__(self, *arguments: object) -> object:
        return self.invoke(list(arguments))

    def __str__(self) -> str:
        return ", ".join(self.definitions())

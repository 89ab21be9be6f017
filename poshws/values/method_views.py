"""`$x.Method` without a call: an object that knows its overloads and can be invoked."""

from __future__ import annotations

from typing import ClassVar

from poshws.values.declare import Indexer, Method
from poshws.values.psobject import Member


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

    def overload_definitions(self) -> list[str]:
        """What displaying the method shows, a line per overload."""
        if isinstance(self.member, Method):
            return [str(overload) for overload in self.member.overloads]
        return [str(self.member) if isinstance(self.member, Indexer) else f"{self.name}();"]

    def invoke(self, arguments: list[object]) -> object:
        """Calls the method."""
        from poshws.values.members import invoke_member, invoke_static
        from poshws.values.types import Type

        if self.is_static and isinstance(self.owner, Type):
            return invoke_static(self.owner, self.name, arguments)
        return invoke_member(self.owner, self.name, arguments)

    def __call__(self, *arguments: object) -> object:
        return self.invoke(list(arguments))

    def __str__(self) -> str:
        return ", ".join(self.overload_definitions())

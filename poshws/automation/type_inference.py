"""`AstTypeInference`: the types that the value of a piece of a script may have, for scripts."""

from __future__ import annotations

from poshws.automation.psobjects import PSTypeName
from poshws.clr.collections.lists import List
from poshws.clr.metadata.describe import describe
from poshws.clr.metadata.generic_instantiation import close_type
from poshws.corelib import execution_context
from poshws.corelib.typesystem.types import Type, core_type

_SPACE = "System.Management.Automation"


class SyntheticTypeName(PSTypeName):
    """A type with members of its own: of a hashtable, or of a custom object."""

    __slots__ = ("members",)

    def __init__(self, name: str, type: Type | None, members: list[MemberNameAndType]) -> None:
        super().__init__(name, type)
        self.members = members


class MemberNameAndType:
    """A member of such a type."""

    __slots__ = ("name", "ps_type_name", "value")

    def __init__(self, name: str, type_name: PSTypeName) -> None:
        self.name = name
        self.ps_type_name = type_name
        self.value: object = None


class InferenceMembers:
    """AstTypeInference."""

    @staticmethod
    def infer_type_of(node: object, *more: object) -> object:
        """The types; values of the session count where that is permitted."""
        may_evaluate = any(isinstance(each, int) and int(each) == 1 for each in more)
        found = execution_context.current.infer_types(node, may_evaluate)
        kind = close_type("System.Collections.Generic.List`1", core_type(f"{_SPACE}.PSTypeName"))
        return List(kind, found)


TYPES = describe(
    __file__,
    {
        f"{_SPACE}.AstTypeInference": (None, InferenceMembers),
        f"{_SPACE}.PSSyntheticTypeName": SyntheticTypeName,
        f"{_SPACE}.PSMemberNameAndType": MemberNameAndType,
    },
)

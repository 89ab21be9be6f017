"""Names of types as a script writes them: plain, with generic arguments, arrays.

The name of one with others inside is put together when it is asked for: they may be many.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from poshws.syntax.source import Extent

# What an enum may be made of, without `System.` in front.
INTEGERS: Final = frozenset(
    ("byte", "sbyte", "int16", "short", "uint16", "ushort", "int", "int32", "uint", "uint32",
     "long", "int64", "ulong", "uint64")
)  # fmt: skip


class TypeName:
    """A plain name: `int`, `System.Text.Encoding`, `Foo, Assembly`."""

    __slots__ = ("_name", "assembly_name", "extent")
    net_name = "System.Management.Automation.Language.TypeName"
    is_array = False
    is_generic = False

    def __init__(self, extent: Extent, name: str, assembly_name: str | None = None) -> None:
        self.extent = extent
        self._name = name.replace("``", "`")
        self.assembly_name = assembly_name

    @property
    def name(self) -> str:
        """The name without an assembly."""
        return self._name

    @property
    def full_name(self) -> str:
        """The name with the assembly behind a comma, where the script gives one."""
        if self.assembly_name is None:
            return self.name
        return f"{self.name},{self.assembly_name}"

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.full_name}>"


class GenericTypeName(TypeName):
    """`Dictionary[string, int]`: `type_name` with `generic_arguments`."""

    __slots__ = ("generic_arguments", "type_name")
    net_name = "System.Management.Automation.Language.GenericTypeName"
    is_generic = True

    def __init__(
        self, extent: Extent, type_name: TypeName, generic_arguments: list[TypeName]
    ) -> None:
        self.extent = extent
        self.type_name = type_name
        self.generic_arguments = generic_arguments
        self._name = ""
        self.assembly_name = type_name.assembly_name

    @property
    def name(self) -> str:
        """The name with those of its arguments."""
        if not self._name:
            arguments = ",".join(argument.full_name for argument in self.generic_arguments)
            self._name = f"{self.type_name.name}[{arguments}]"
        return self._name


class ArrayTypeName(TypeName):
    """`int[]`, `int[,]`: `element_type` with `rank` dimensions."""

    __slots__ = ("element_type", "rank")
    net_name = "System.Management.Automation.Language.ArrayTypeName"
    is_array = True

    def __init__(self, extent: Extent, element_type: TypeName, rank: int) -> None:
        self.extent = extent
        self.element_type = element_type
        self.rank = rank
        self._name = ""
        self.assembly_name = element_type.assembly_name

    @property
    def name(self) -> str:
        """The name of what is inside, then the brackets of all arrays around it."""
        if not self._name:
            brackets: list[str] = []
            inner: TypeName = self
            while isinstance(inner, ArrayTypeName):
                brackets.append(f"[{',' * (inner.rank - 1)}]")
                inner = inner.element_type
            self._name = inner.name + "".join(reversed(brackets))
        return self._name


class ReflectionTypeName(TypeName):
    """A type that the parser itself puts in, such as the base of a class that names none."""

    __slots__ = ()
    net_name = "System.Management.Automation.Language.ReflectionTypeName"

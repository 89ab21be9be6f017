"""Assemblies: which of .NET's and PowerShell's libraries a type would come from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from poshws.corelib import execution_context
from poshws.corelib.exceptions.dotnet import ArgumentNullException, FileNotFoundException
from poshws.corelib.typesystem.accelerators import INTERNAL
from poshws.corelib.typesystem.class_assemblies import PREFIX
from poshws.corelib.typesystem.declarations import lower_names
from poshws.corelib.typesystem.type_names import assembly_of
from poshws.corelib.typesystem.types import find_type, resolve_type
from poshws.objects.invocation.invoke import construct

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type

_CORE: Final = ", Culture=neutral, PublicKeyToken=7cec85d7bea7798e"
_SMA: Final = ", Culture=neutral, PublicKeyToken=31bf3856ad364e35"
_NONE: Final = ", Culture=neutral, PublicKeyToken=null"
_KNOWN: Final = {
    "System.Private.CoreLib": f"System.Private.CoreLib, Version=10.0.0.0{_CORE}",
    "System.Management.Automation": f"System.Management.Automation, Version=7.6.0.500{_SMA}",
}


class AssemblyName:
    """System.Reflection.AssemblyName."""

    __slots__ = ("full_name", "__weakref__")
    net_name: ClassVar[str] = "System.Reflection.AssemblyName"

    def __init__(self, full_name: str) -> None:
        self.full_name = full_name

    @property
    def name(self) -> str:
        return self.full_name.partition(",")[0]

    @property
    def version(self) -> object:
        from poshws.clr.system.versions import parse_version  # deferred

        text = self.full_name.partition("Version=")[2].partition(",")[0]
        return parse_version(text) if text else None

    def __str__(self) -> str:
        return self.full_name

    def to_string(self) -> str:
        return self.full_name


class Assembly:
    """System.Reflection.Assembly."""

    __slots__ = ("file", "full_name", "script", "types", "__weakref__")
    net_name: ClassVar[str] = "System.Reflection.Assembly"
    image_runtime_version: ClassVar[str] = "v4.0.30319"
    is_collectible: ClassVar[bool] = False
    is_fully_trusted: ClassVar[bool] = True
    global_assembly_cache: ClassVar[bool] = False
    reflection_only: ClassVar[bool] = False

    def __init__(self, full_name: str, script: Any = None) -> None:
        self.full_name = full_name
        # The unit whose classes it holds.
        self.script = script
        # What Add-Type compiled: where it is, and its types by lower-case name.
        self.file = ""
        self.types: dict[str, Type] | None = None

    @property
    def is_dynamic(self) -> bool:
        """Whether it holds classes of a script."""
        return self.full_name.startswith(PREFIX)

    @property
    def simple_name(self) -> str:
        return self.full_name.partition(",")[0]

    @property
    def location(self) -> str:
        return self.file

    def get_name(self, copied: bool = False) -> AssemblyName:
        return AssemblyName(self.full_name)

    def get_type(self, name: str, throws: bool = False, ignore_case: bool = False) -> Type | None:
        if self.types is not None:
            return self.types.get(name.lower())
        return find_type(name) if name.lower() in INTERNAL else resolve_type(name, ())

    def get_types(self) -> list[Type]:
        """Those known here that would come from it."""
        if self.types is not None:
            return list(self.types.values())
        found = [find_type(name) for name in lower_names().values()]
        return [each for each in found if each is not None and assembly_of_type(each) == self]

    get_exported_types = get_types

    @property
    def exported_types(self) -> list[Type]:
        return self.get_types()

    def get_custom_attributes(self, *how: object) -> list[object]:
        if not self.is_dynamic:
            return []

        made = execution_context.current.services.make_attribute(
            "System.Management.Automation.DynamicClassImplementationAssemblyAttribute",
            [getattr(self.script, "file", None)],
        )
        return [made]

    def is_defined(self, attribute: object, inherit: bool) -> bool:
        return False

    def get_referenced_assemblies(self) -> list[AssemblyName]:
        return []

    def create_instance(self, name: str, *how: object) -> object:
        kind = self.get_type(name)
        return None if kind is None else construct(kind, [])

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Assembly)
            and self.full_name == other.full_name
            and self.script is other.script
        )

    def __hash__(self) -> int:
        return hash(self.full_name)

    def __str__(self) -> str:
        return self.full_name

    def to_string(self) -> str:
        return self.full_name

    @staticmethod
    def load(name: object, *symbols: object) -> Assembly:
        """By name: what .NET itself has is there; or from the bytes of a file of Add-Type's."""
        if isinstance(name, list | bytes):
            found: Assembly = execution_context.current.services.load_image(bytes(name))
            return found
        text = str(name) if name is not None else ""
        if not text:
            raise ArgumentNullException("assemblyString")
        simple = text.partition(",")[0]
        if not simple.startswith(("System", "Microsoft", "mscorlib", "netstandard")):
            full = text if "," in text else f"{text}{_NONE.replace(', PublicKeyToken=null', '')}"
            raise FileNotFoundException(
                f"Could not load file or assembly '{full}, PublicKeyToken=null'. The system cannot"
                " find the file specified.\n"
            )
        return Assembly(_KNOWN.get(simple, f"{simple}, Version=10.0.0.0{_CORE}"))

    load_with_partial_name = load

    @staticmethod
    def load_file(path: str, *how: object) -> Assembly:
        """From a file that Add-Type wrote."""
        if not path:
            raise ArgumentNullException("path" if not how else "assemblyFile")
        found: Assembly = execution_context.current.services.load_assembly(path)
        return found

    load_from = unsafe_load_from = load_file

    @staticmethod
    def get_executing_assembly() -> Assembly:
        return Assembly(_KNOWN["System.Management.Automation"])

    get_calling_assembly = get_entry_assembly = get_executing_assembly

    @staticmethod
    def get_assembly(kind: Type) -> Assembly:
        return assembly_of_type(kind)


class Module:
    """System.Reflection.Module: the one module of an assembly."""

    __slots__ = ("assembly", "name", "__weakref__")
    net_name: ClassVar[str] = "System.Reflection.Module"

    def __init__(self, assembly: Assembly) -> None:
        self.assembly = assembly
        self.name = (
            "RefEmit_InMemoryManifestModule"
            if assembly.is_dynamic
            else f"{assembly.simple_name}.dll"
        )

    scope_name = property(lambda self: self.name)

    def to_string(self) -> str:
        return self.name


def assembly_of_type(kind: Type) -> Assembly:
    """The assembly .NET would name for a type."""
    builder = getattr(kind, "script_class", None)
    if builder is not None:
        return builder.assembly or class_assembly(builder.unit)
    return Assembly(assembly_of(kind))


def class_assembly(script: Any) -> Assembly:
    """The assembly of a script's classes."""
    return Assembly(script.class_assembly or f"{PREFIX} Version=1.0.0.0{_NONE}", script)


def loaded_assemblies() -> list[Assembly]:
    return [Assembly(_KNOWN[name]) for name in list(_KNOWN)[:2]]

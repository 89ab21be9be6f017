"""Providers, drives and resolved paths as scripts see them: ProviderInfo, PSDriveInfo, PathInfo.

The objects are made by `runtime.providers`; a place there is a provider, a path in it and a drive.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.enums import define_enum
from poshws.corelib.typesystem.types import declared_type

if TYPE_CHECKING:
    from poshws.corelib.typesystem.types import Type

CORE = "Microsoft.PowerShell.Core"


ProviderCapabilities = define_enum(
    "System.Management.Automation.Provider.ProviderCapabilities",
    {
        "None": 0,
        "Include": 1,
        "Exclude": 2,
        "Filter": 4,
        "ExpandWildcards": 8,
        "ShouldProcess": 16,
        "Credentials": 32,
        "Transactions": 64,
    },
    flags=True,
)


class ProviderInfo:
    """A provider as Get-PSProvider shows it."""

    __slots__ = (
        "capabilities",
        "description",
        "drives",
        "home",
        "implementing_type",
        "is_file_system",
        "name",
    )
    net_name: ClassVar[str] = "System.Management.Automation.ProviderInfo"

    def __init__(
        self,
        name: str,
        implementing_type: str,
        capabilities: int = ProviderCapabilities(16),  # noqa: B008  (ShouldProcess)
        home: str = "",
        *,
        is_file_system: bool = False,
    ) -> None:
        self.name = name
        self.implementing_type = implementing_type
        self.capabilities = capabilities
        self.home = home
        self.drives: list[DriveInfo] = []
        self.description = ""
        self.is_file_system = is_file_system

    @property
    def full_name(self) -> str:
        return f"{CORE}\\{self.name}"

    def __str__(self) -> str:
        return self.full_name


class HasInfo(Protocol):
    """A provider of the runtime: whatever else it is, it has its information."""

    info: ProviderInfo


class DriveInfo:
    """A drive as Get-PSDrive shows it; `current_location` is relative to the root."""

    __slots__ = (
        "current_location",
        "description",
        "display_root",
        "maximum_size",
        "name",
        "provider",
        "root",
        "separated_by_colon",
    )
    net_name: ClassVar[str] = "System.Management.Automation.PSDriveInfo"

    def __init__(
        self,
        name: str,
        provider: Any,
        root: str = "",
        description: str = "",
        *,
        separated_by_colon: bool = True,
    ) -> None:
        self.name = name
        self.provider = provider
        self.root = root
        self.description = description
        self.current_location = ""
        self.separated_by_colon = separated_by_colon
        self.display_root: str | None = None
        self.maximum_size: int | None = None
        provider.info.drives.append(self)

    def __str__(self) -> str:
        return self.name


class HasPlace(Protocol):
    """Where a path leads: a path in a provider, and how PowerShell prints it."""

    path: str
    drive: DriveInfo | None

    @property
    def provider(self) -> HasInfo: ...

    @property
    def shown(self) -> str: ...


class PathInfo:
    """A resolved path as Resolve-Path and Get-Location give it."""

    __slots__ = ("place",)
    net_name: ClassVar[str] = "System.Management.Automation.PathInfo"

    def __init__(self, place: HasPlace) -> None:
        self.place = place

    @property
    def path(self) -> str:
        return self.place.shown

    @property
    def provider_path(self) -> str:
        return self.place.path

    def __str__(self) -> str:
        return self.place.shown


class PathInfoStack(list[PathInfo]):
    """The places of a stack, the newest first, as Get-Location -Stack gives them."""

    net_name: ClassVar[str] = "System.Management.Automation.PathInfoStack"

    def __init__(self, name: str, places: list[PathInfo]) -> None:
        super().__init__(places)
        self.name = name


def provider_type(info: ProviderInfo) -> Type:
    return declared_type(info.implementing_type)


TYPES = [
    declare("System.Management.Automation.Provider.ProviderCapabilities", ProviderCapabilities),
    declare(
        "System.Management.Automation.PathInfo",
        PathInfo,
        {
            "System.Management.Automation.PSDriveInfo Drive {get;}": lambda self: self.place.drive,
            "System.Management.Automation.ProviderInfo Provider {get;}": lambda self: (
                self.place.provider.info
            ),
            "string ProviderPath {get;}": "provider_path",
            "string Path {get;}": "path",
            "string ToString()": str,
        },
    ),
    declare(
        "System.Management.Automation.PathInfoStack",
        PathInfoStack,
        {
            "string Name {get;}": "name",
            "int Count {get;}": len,
            "System.Management.Automation.PathInfo Peek()": lambda self: self[0],
            "System.Management.Automation.PathInfo[] ToArray()": list,
        },
        base="System.Collections.Generic.Stack[System.Management.Automation.PathInfo]",
    ),
    declare(
        "System.Management.Automation.PSDriveInfo",
        DriveInfo,
        {
            "string CurrentLocation {get;set;}": "current_location",
            "string Name {get;}": "name",
            "System.Management.Automation.ProviderInfo Provider {get;}": lambda self: (
                self.provider.info
            ),
            "string Root {get;}": "root",
            "string Description {get;set;}": "description",
            "System.Nullable[long] MaximumSize {get;}": "maximum_size",
            "pscredential Credential {get;}": lambda self: None,
            "string DisplayRoot {get;}": "display_root",
            "bool VolumeSeparatedByColon {get;}": "separated_by_colon",
            "string ToString()": str,
        },
    ),
    declare(
        "System.Management.Automation.ProviderInfo",
        ProviderInfo,
        {
            "type ImplementingType {get;}": provider_type,
            "string HelpFile {get;}": lambda self: "System.Management.Automation.dll-Help.xml",
            "string Name {get;}": "name",
            "System.Management.Automation.PSSnapInInfo PSSnapIn {get;}": lambda self: None,
            "string ModuleName {get;}": lambda self: CORE,
            "psmoduleinfo Module {get;}": lambda self: None,
            "string Description {get;set;}": "description",
            "System.Management.Automation.Provider.ProviderCapabilities Capabilities {get;}": (
                "capabilities"
            ),
            "string Home {get;set;}": "home",
            "System.Collections.ObjectModel.Collection[System.Management.Automation.PSDriveInfo]"
            " Drives {get;}": "drives",
            "bool VolumeSeparatedByColon {get;}": lambda self: not self.is_file_system,
            "char ItemSeparator {get;}": lambda self: "/",
            "char AltItemSeparator {get;}": lambda self: "\\",
            "string ToString()": str,
        },
    ),
]

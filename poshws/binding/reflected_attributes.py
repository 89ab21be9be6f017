"""Reflection over a cmdlet's parameter: the attributes that PowerShell's own cmdlet declares.

What C# declares by attributes a Python function declares by a default, by a transformation or not
at all; scripts that read `ParameterMetadata.Attributes` find the attributes all the same.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from poshws.binding.attributes import (
    ArgumentCompleterAttribute,
    ArgumentCompletionsAttribute,
    ArgumentTransformationAttribute,
    ArgumentTypeConverterAttribute,
    Attribute,
    ParameterAttribute,
)
from poshws.binding.drive_validation import ValidateTrustedDataAttribute
from poshws.binding.validation import ValidateArgumentsAttribute, ValidateNotNullOrEmptyAttribute
from poshws.corelib.psobject import unwrap
from poshws.corelib.typesystem.types import resolve_type

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from poshws.binding.parameters import Parameter
    from poshws.corelib.typesystem.types import Type
    from poshws.runtime.session.session import Session

DYNAMIC: Final = 1
AUTOMATION: Final = "System.Management.Automation."
COMMANDS: Final = "Microsoft.PowerShell.Commands."


class CredentialAttribute(ArgumentTransformationAttribute):
    """A name is asked for its password; scripts write it, too."""

    NAME = AUTOMATION + "CredentialAttribute"
    __slots__ = ()

    def transform(self, session: Session, value: object) -> Any:
        """The credential as it is, or the one that the user gives."""
        if getattr(unwrap(value), "net_name", "") == AUTOMATION + "PSCredential":
            return value
        return session.run("Get-Credential", {"Credential": value})[0]


class RunspaceAttribute(Attribute):
    """A runspace may be given by its name or number."""

    NAME = AUTOMATION + "Runspaces.RunspaceAttribute"
    __slots__ = ()


class ArgumentToEncodingTransformationAttribute(Attribute):
    """An encoding may be given by its name or number."""

    NAME = AUTOMATION + "ArgumentToEncodingTransformationAttribute"
    __slots__ = ()


class ArgumentEncodingCompletionsAttribute(Attribute):
    """The names of encodings complete the argument."""

    NAME = AUTOMATION + "ArgumentEncodingCompletionsAttribute"
    __slots__ = ()


class ArgumentToVersionTransformationAttribute(Attribute):
    """A version may be given as a number."""

    NAME = AUTOMATION + "ArgumentToVersionTransformationAttribute"
    __slots__ = ()


class HttpVersionCompletionsAttribute(Attribute):
    """The versions of HTTP complete the argument."""

    NAME = COMMANDS + "HttpVersionCompletionsAttribute"
    __slots__ = ()


class ArgumentToModuleTransformationAttribute(Attribute):
    """A module may be given by its name."""

    NAME = COMMANDS + "ArgumentToModuleTransformationAttribute"
    __slots__ = ()


class ArgumentToPSVersionTransformationAttribute(Attribute):
    """`latest` is a version."""

    NAME = COMMANDS + "SetStrictModeCommand+ArgumentToPSVersionTransformationAttribute"
    __slots__ = ()


class ValidateVersionAttribute(ValidateArgumentsAttribute):
    """The version must be one of PowerShell's."""

    NAME = COMMANDS + "SetStrictModeCommand+ValidateVersionAttribute"
    __slots__ = ()


class ArgumentToTypeNameTransformationAttribute(Attribute):
    """A type may be given instead of its name."""

    NAME = AUTOMATION + "ArgumentToTypeNameTransformationAttribute"
    __slots__ = ()


class FileinfoToStringAttribute(Attribute):
    """A file object is its path."""

    NAME = COMMANDS + "FileinfoToStringAttribute"
    __slots__ = ()


class ValidateNotePropertyNameAttribute(ValidateArgumentsAttribute):
    """A note's name is no member type."""

    NAME = COMMANDS + "AddMemberCommand+ValidateNotePropertyNameAttribute"
    __slots__ = ()


class NotePropertyTransformationAttribute(Attribute):
    """A member type is no name."""

    NAME = COMMANDS + "AddMemberCommand+NotePropertyTransformationAttribute"
    __slots__ = ()


TRUSTED = (ValidateTrustedDataAttribute,)
COMPLETED = (ArgumentCompleterAttribute,)
TYPE_NAME = (ArgumentToTypeNameTransformationAttribute,)
HTTP = (ArgumentToVersionTransformationAttribute, HttpVersionCompletionsAttribute)

BY_TYPE: Final[dict[str, tuple[type[Attribute], ...]]] = {
    "System.Management.Automation.PSCredential": (CredentialAttribute,),
    "System.Management.Automation.Runspaces.Runspace": (RunspaceAttribute,),
    "System.Text.Encoding": (
        ArgumentToEncodingTransformationAttribute,
        ArgumentEncodingCompletionsAttribute,
    ),
}


# The words that Get-Date knows beside formats.
DATE_FORMATS: Final = partial(
    ArgumentCompletionsAttribute,
    "FileDate",
    "FileDateUniversal",
    "FileDateTime",
    "FileDateTimeUniversal",
)
BY_NAME: Final[dict[str, tuple[Callable[[], Attribute], ...]]] = {
    "Add-Member -NotePropertyName": (
        NotePropertyTransformationAttribute,
        ValidateNotePropertyNameAttribute,
    ),
    "Add-Type -AssemblyName": TRUSTED,
    "Add-Type -LiteralPath": TRUSTED,
    "Add-Type -Name": TRUSTED,
    "Add-Type -Path": TRUSTED,
    "Add-Type -TypeDefinition": TRUSTED,
    "Clear-Variable -Scope": COMPLETED,
    "Disable-ExperimentalFeature -Name": COMPLETED,
    "Enable-ExperimentalFeature -Name": COMPLETED,
    "ConvertFrom-Markdown -InputObject": (ValidateNotNullOrEmptyAttribute,),
    "Export-Alias -Scope": COMPLETED,
    "ForEach-Object -ArgumentList": TRUSTED,
    "ForEach-Object -MemberName": TRUSTED,
    "Get-Alias -Scope": COMPLETED,
    "Get-Clipboard -Delimiter": COMPLETED,
    "Get-Command -Noun": COMPLETED,
    "Get-Command -Verb": COMPLETED,
    "Get-Date -Format": (DATE_FORMATS,),
    "Get-ExperimentalFeature -Name": COMPLETED,
    "Get-Module -PSEdition": COMPLETED,
    "Get-PSDrive -Scope": COMPLETED,
    "Get-Variable -Scope": COMPLETED,
    "Get-Verb -Verb": COMPLETED,
    "Import-Alias -Scope": COMPLETED,
    "Import-LocalizedData -SupportedCommand": TRUSTED,
    "Import-Module -Assembly": TRUSTED,
    "Import-Module -FullyQualifiedName": TRUSTED,
    "Import-Module -ModuleInfo": TRUSTED,
    "Import-Module -Name": TRUSTED,
    "Invoke-Expression -Command": TRUSTED,
    "Invoke-RestMethod -HttpVersion": HTTP,
    "Invoke-WebRequest -HttpVersion": HTTP,
    "Join-String -FormatString": COMPLETED,
    "Join-String -Property": COMPLETED,
    "Join-String -Separator": COMPLETED,
    "New-Alias -Scope": COMPLETED,
    "New-ModuleManifest -ModuleList": (ArgumentTypeConverterAttribute,),
    "New-ModuleManifest -RequiredModules": (ArgumentTypeConverterAttribute,),
    "New-Object -ArgumentList": TRUSTED,
    "New-Object -Property": TRUSTED,
    "New-Object -TypeName": TRUSTED,
    "New-PSDrive -Scope": COMPLETED,
    "New-Variable -Scope": COMPLETED,
    "Remove-Alias -Scope": COMPLETED,
    "Remove-PSDrive -Scope": COMPLETED,
    "Remove-TypeData -TypeName": TYPE_NAME,
    "Remove-Variable -Scope": COMPLETED,
    "Save-Help -Module": (ArgumentToModuleTransformationAttribute,),
    "Select-String -LiteralPath": (FileinfoToStringAttribute,),
    "Select-String -Path": (FileinfoToStringAttribute,),
    "Set-Alias -Scope": COMPLETED,
    "Set-StrictMode -Version": (
        ArgumentCompleterAttribute,
        ArgumentToPSVersionTransformationAttribute,
        ValidateVersionAttribute,
    ),
    "Set-Variable -Scope": COMPLETED,
    "Show-Markdown -InputObject": (ValidateNotNullOrEmptyAttribute,),
    "Start-Job -ArgumentList": TRUSTED,
    "Start-Job -DefinitionName": TRUSTED,
    "Start-Job -FilePath": TRUSTED,
    "Start-Job -InitializationScript": TRUSTED,
    "Start-Job -InputObject": TRUSTED,
    "Start-Job -LiteralPath": TRUSTED,
    "Start-Job -ScriptBlock": TRUSTED,
    "Start-Process -Verb": COMPLETED,
    "Update-TypeData -TypeName": TYPE_NAME,
}


_SHOWN_TYPES: Final[dict[str, str]] = {
    "Get-ChildItem -Attributes": f"{AUTOMATION}FlagsExpression[System.IO.FileAttributes]",
}
_ELSEWHERE: Final = frozenset(("New-Item -Options", "Set-Item -Options"))

_UNTRANSFORMED: Final = frozenset(
    ("Debug-Runspace", "Enable-RunspaceDebug", "Disable-RunspaceDebug", "Get-RunspaceDebug")
)
"""Commands whose runspaces must be given as such."""


def reflected_type(parameter: Parameter) -> Type | None:
    """The type that a parameter is listed with; some are bound otherwise."""
    name = _SHOWN_TYPES.get(f"{parameter.command} -{parameter.name}")
    return resolve_type(name) if name is not None else parameter.type


def is_listed(parameter: Parameter) -> bool:
    """Whether the command has the parameter in the file system; other providers add theirs."""
    return parameter.origin != DYNAMIC or f"{parameter.command} -{parameter.name}" not in _ELSEWHERE


def reflected_attributes(parameter: Parameter) -> list[Attribute]:
    """What the parameter's Attributes are."""
    given, command = parameter.attributes, parameter.command
    if not command and parameter.origin <= DYNAMIC:
        # A function's, as it has them written; for a class of the script its object.
        return [getattr(each, "script_object", each) for each in given]
    kind = parameter.element_type or parameter.type
    added = BY_NAME.get(f"{command} -{parameter.name}", ())
    if kind is not None:
        added += BY_TYPE.get(kind.full_name, ()) if command not in _UNTRANSFORMED else ()
    return [
        *parameter_attributes(parameter),
        *(each for each in given if not is_own(each)),
        *(each() for each in added),
    ]


def is_own(attribute: Attribute) -> bool:
    """Whether an attribute is ours alone: a transformation, or a check without a name of .NET's."""
    return type(attribute) is ArgumentTransformationAttribute or (
        isinstance(attribute, ValidateArgumentsAttribute) and "NAME" not in vars(type(attribute))
    )


def parameter_attributes(parameter: Parameter) -> Iterator[ParameterAttribute]:
    """A [Parameter] for each set."""
    for name, data in parameter.sets.items():
        yield ParameterAttribute(
            position=data.position,
            parameter_set_name=name,
            mandatory=data.mandatory,
            value_from_pipeline=data.by_value,
            value_from_pipeline_by_property_name=data.by_property,
            value_from_remaining_arguments=data.remaining,
            help_message=data.help_message,
            dont_show=parameter.dont_show,
        )

"""Which module has the class of which attribute that scripts write: `[ValidateSet(…)]`."""

from __future__ import annotations

from typing import Any, Final

from poshws.corelib.registry import LazyRegistry

_NAMES: Final = {
    "attributes": (
        "Attribute ParameterAttribute AliasAttribute CmdletBindingAttribute CmdletAttribute "
        "DynamicClassImplementationAssemblyAttribute OutputTypeAttribute AllowNullAttribute "
        "AllowEmptyStringAttribute AllowEmptyCollectionAttribute PSTypeNameAttribute "
        "SupportsWildcardsAttribute PSDefaultValueAttribute HiddenAttribute ObsoleteAttribute "
        "DscResourceAttribute DscPropertyAttribute "
        "ExperimentalAttribute ArgumentCompleterAttribute ArgumentCompletionsAttribute "
        "ArgumentTransformationAttribute ArgumentTypeConverterAttribute"
    ),
    "validation": (
        "ValidateArgumentsAttribute ValidateEnumeratedArgumentsAttribute ValidateLengthAttribute "
        "ValidateCountAttribute ValidateRangeAttribute ValidatePatternAttribute "
        "ValidateSetAttribute ValidateNotNullAttribute ValidateNotNullOrEmptyAttribute "
        "ValidateNotNullOrWhiteSpaceAttribute"
    ),
    "script_validation": "ValidateScriptAttribute",
    "drive_validation": (
        "ValidateDriveAttribute ValidateUserDriveAttribute ValidateTrustedDataAttribute"
    ),
    "reflected_attributes": (
        "CredentialAttribute RunspaceAttribute ArgumentToEncodingTransformationAttribute "
        "ArgumentEncodingCompletionsAttribute ArgumentToVersionTransformationAttribute "
        "HttpVersionCompletionsAttribute ArgumentToModuleTransformationAttribute "
        "ArgumentToPSVersionTransformationAttribute ValidateVersionAttribute "
        "ArgumentToTypeNameTransformationAttribute FileinfoToStringAttribute "
        "NotePropertyTransformationAttribute ValidateNotePropertyNameAttribute"
    ),
}


def _classes_in(module: object) -> dict[str, Any]:
    return {title.lower(): found for title, found in vars(module).items()}


_CLASSES: Final = LazyRegistry(
    __package__, {module: names.split() for module, names in _NAMES.items()}, _classes_in
)


def attribute_class(name: str) -> Any:
    """The class of an attribute by its name in any case, with or without `Attribute` at its end;
    None where there is none.
    """
    return _CLASSES.find(name) or _CLASSES.find(f"{name}attribute")

"""The attributes that a class may carry: where they may stand and which properties they have."""

from __future__ import annotations

from typing import Final, NamedTuple


class Attribute(NamedTuple):
    """An attribute by its name in messages; without targets it may stand anywhere."""

    name: str
    targets: tuple[str, ...] = ()
    properties: tuple[str, ...] = ()
    read_only: tuple[str, ...] = ()

    def is_valid_on(self, targets: tuple[str, ...]) -> bool:
        """Whether it may stand at any of the targets."""
        return not self.targets or any(target in self.targets for target in targets)

    def has_property(self, name: str) -> bool:
        """Whether it has a property of the name that can be set."""
        return _is_among(name, self.properties)

    def has_read_only(self, name: str) -> bool:
        """Whether it has a property of the name that can't be set."""
        return _is_among(name, ("TypeId", *self.read_only))


def _is_among(name: str, names: tuple[str, ...]) -> bool:
    return name.lower() in (known.lower() for known in names)


_FIELDS: Final = ("Property", "Field")
_PARAMETER: Final = (
    "Position", "ParameterSetName", "Mandatory", "ValueFromPipeline",
    "ValueFromPipelineByPropertyName", "ValueFromRemainingArguments", "HelpMessage",
    "HelpMessageBaseName", "HelpMessageResourceId", "DontShow",
)  # fmt: skip
_CMDLET: Final = (
    "PositionalBinding", "DefaultParameterSetName", "SupportsShouldProcess", "SupportsPaging",
    "SupportsTransactions", "ConfirmImpact", "HelpUri", "RemotingCapability",
)  # fmt: skip

# By name in lower case, as scripts write it.
ATTRIBUTES: Final[dict[str, Attribute]] = {
    "parameter": Attribute(
        "Parameter", _FIELDS, _PARAMETER, ("ExperimentName", "ExperimentAction")
    ),
    "cmdletbinding": Attribute("CmdletBinding", ("Class",), _CMDLET),
    "cmdlet": Attribute(
        "System.Management.Automation.CmdletAttribute",
        ("Class",),
        _CMDLET[1:],
        ("NounName", "VerbName"),
    ),
    "alias": Attribute("Alias", ("Class", *_FIELDS), (), ("AliasNames",)),
    "outputtype": Attribute(
        "OutputType", ("Class",), ("ProviderCmdlet", "ParameterSetName"), ("Type",)
    ),
    "validateset": Attribute(
        "ValidateSet", _FIELDS, ("ErrorMessage", "IgnoreCase"), ("ValidValues",)
    ),
    "validaterange": Attribute("ValidateRange", _FIELDS, (), ("MinRange", "MaxRange")),
    "validatepattern": Attribute(
        "ValidatePattern", _FIELDS, ("Options", "ErrorMessage"), ("RegexPattern",)
    ),
    "validatescript": Attribute("ValidateScript", _FIELDS, ("ErrorMessage",), ("ScriptBlock",)),
    "validatelength": Attribute("ValidateLength", _FIELDS, (), ("MinLength", "MaxLength")),
    "validatecount": Attribute("ValidateCount", _FIELDS, (), ("MinLength", "MaxLength")),
    "validatenotnull": Attribute("ValidateNotNull", _FIELDS),
    "validatenotnullorempty": Attribute("ValidateNotNullOrEmpty", _FIELDS),
    "validatenotnullorwhitespace": Attribute("ValidateNotNullOrWhiteSpace", _FIELDS),
    "validatedrive": Attribute("ValidateDrive", _FIELDS),
    "validateuserdrive": Attribute("ValidateUserDrive", _FIELDS),
    "allownull": Attribute("AllowNull", _FIELDS),
    "allowemptystring": Attribute("AllowEmptyString", _FIELDS),
    "allowemptycollection": Attribute("AllowEmptyCollection", _FIELDS),
    "supportswildcards": Attribute("SupportsWildcards", _FIELDS),
    "psdefaultvalue": Attribute("PSDefaultValue", _FIELDS, ("Value", "Help")),
    "dscresource": Attribute("DscResource", ("Class",), ("RunAsCredential",)),
    "dscproperty": Attribute("DscProperty", _FIELDS, ("Key", "Mandatory", "NotConfigurable")),
    "dsclocalconfigurationmanager": Attribute("DscLocalConfigurationManager", ("Class",)),
    "norunspaceaffinity": Attribute("NoRunspaceAffinity", ("Class",)),
    "experimental": Attribute("Experimental"),
    "argumentcompletions": Attribute("ArgumentCompletions", _FIELDS),
    "argumentcompleter": Attribute("ArgumentCompleter", _FIELDS),
    "flags": Attribute("System.FlagsAttribute", ("Enum",)),
    "obsolete": Attribute(
        "System.ObsoleteAttribute",
        (
            "Class",
            "Struct",
            "Enum",
            "Constructor",
            "Method",
            *_FIELDS,
            "Event",
            "Interface",
            "Delegate",
        ),
        ("DiagnosticId", "UrlFormat"),
    ),
    "serializable": Attribute(
        "System.SerializableAttribute", ("Class", "Struct", "Enum", "Delegate")
    ),
    "nonserialized": Attribute("System.NonSerializedAttribute", ("Field",)),
    "threadstatic": Attribute("System.ThreadStaticAttribute", ("Field",)),
    "paramarray": Attribute("System.ParamArrayAttribute", ("Parameter",)),
    "validatetrusteddata": Attribute("ValidateTrustedData", _FIELDS),
    "pstypename": Attribute("PSTypeNameAttribute", _FIELDS),
}


def attribute_of(name: str) -> Attribute | None:
    """The attribute of a name, with or without namespace and the word at its end."""
    lower = name.lower()
    found = ATTRIBUTES.get(lower)
    if found is None:
        for prefix in ("system.management.automation.", "system."):
            lower = lower.removeprefix(prefix)
        found = ATTRIBUTES.get(lower) or ATTRIBUTES.get(lower.removesuffix("attribute"))
    return found

"""Types that PowerShell has short names for and scripts name in parameters; without members."""

from __future__ import annotations

from typing import Final

from poshws.clr.metadata.describe import describe
from poshws.corelib.typesystem.declare import declare
from poshws.corelib.typesystem.enums import define_enum

_AUTOMATION: Final = "System.Management.Automation."
_CIM: Final = "Microsoft.Management.Infrastructure.Cim"
_CERTIFICATES: Final = "System.Security.Cryptography.X509Certificates."
_ATTRIBUTE: Final = "System.Attribute"

_ATTRIBUTES: Final = (
    *("DscLocalConfigurationManager", "Language.NoRunspaceAffinity", "ValidateTrustedData"),
)
_CLASSES: Final = (
    *(_CIM + name for name in ("Class", "Converter", "Instance", "Session")),
    _AUTOMATION + "ExperimentalFeature",
    _AUTOMATION + "PSListModifier",
    "System.Security.AccessControl.ObjectSecurity",
    "System.Net.NetworkInformation.PhysicalAddress",
    _CERTIFICATES + "X500DistinguishedName",
    _CERTIFICATES + "X509Certificate",
)
_ACTION: Final = _AUTOMATION + "ExperimentAction"
_CIM_TYPES: Final = (
    *("Unknown", "Boolean", "UInt8", "SInt8", "UInt16", "SInt16", "UInt32", "SInt32"),
    *("UInt64", "SInt64", "Real32", "Real64", "Char16", "DateTime", "String", "Reference"),
    "Instance",
)

TYPES = [
    *(declare(f"{_AUTOMATION}{name}Attribute", None, {}, base=_ATTRIBUTE) for name in _ATTRIBUTES),
    *describe(__file__, dict.fromkeys(_CLASSES, (None, object))),
    declare(_AUTOMATION + "PSPrimitiveDictionary", None, {}, base="System.Collections.Hashtable"),
    declare(_ACTION, define_enum(_ACTION, ("None", "Hide", "Show"))),
    declare(_CIM + "Type", define_enum(_CIM + "Type", _CIM_TYPES)),
]

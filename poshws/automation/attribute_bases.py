"""What classes of scripts derive from to be attributes, completers or generators of words."""

from __future__ import annotations

from typing import Final

from poshws.corelib.typesystem.declare import declare

_SPACE: Final = "System.Management.Automation."

TYPES = [
    declare(
        _SPACE + "ArgumentTransformationAttribute",
        None,
        {"bool TransformNullOptionalParameters {get;}": lambda self: True},
        base=_SPACE + "Internal.CmdletMetadataAttribute",
        kind="abstract",
    ),
    declare(
        _SPACE + "ArgumentTypeConverterAttribute",
        None,
        {"bool TransformNullOptionalParameters {get;}": lambda self: True},
        base=_SPACE + "ArgumentTransformationAttribute",
    ),
    *(
        declare(_SPACE + name, None, base="", kind="interface")
        for name in (
            "IArgumentCompleter",
            "IArgumentCompleterFactory",
            "IDynamicParameters",
            "IModuleAssemblyCleanup",
            "IModuleAssemblyInitializer",
            "IValidateSetValuesGenerator",
        )
    ),
]

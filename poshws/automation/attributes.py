"""The attributes of parameters and commands as objects, and what makes them: `::new(…)`."""

from __future__ import annotations

from functools import partial
from typing import Final

from poshws.clr.metadata.describe import describe
from poshws.corelib import execution_context

_SPACE: Final = "System.Management.Automation"
_NAMES: Final = (
    *("Parameter", "CmdletBinding", "Cmdlet", "Alias", "OutputType"),
    *("ValidateSet", "ValidateRange", "ValidatePattern", "ValidateScript", "ValidateCount"),
    *("ValidateLength", "ValidateNotNull", "ValidateNotNullOrEmpty", "ValidateNotNullOrWhiteSpace"),
    *("AllowNull", "AllowEmptyString", "AllowEmptyCollection", "SupportsWildcards", "Hidden"),
    *("ArgumentCompleter", "ArgumentCompletions", "PSTypeName", "PSDefaultValue"),
    *("DynamicClassImplementationAssembly", "DscResource", "DscProperty", "Experimental"),
    *("ValidateDrive", "ValidateUserDrive"),
)


def _make(name: str, *arguments: object) -> object:
    return execution_context.current.services.make_attribute(name, arguments)


def _members(name: str) -> type:
    """What stands for the members: the objects themselves answer all but the constructor."""
    full_name = f"{_SPACE}.{name}Attribute"
    return type(f"{name}Members", (), {"new": staticmethod(partial(_make, full_name))})


TYPES = describe(__file__, {f"{_SPACE}.{name}Attribute": (None, _members(name)) for name in _NAMES})

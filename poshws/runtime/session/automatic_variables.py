"""The variables every session starts with."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Any

import poshws
from poshws import POWERSHELL_VERSION, __version__
from poshws.corelib.collections.hashtable import DefaultParameterDictionary
from poshws.corelib.psobject import PSObject
from poshws.corelib.typesystem.types import core_type, resolve_type
from poshws.objects.conversion.convert import convert
from poshws.runtime.commands.invocation import InvocationInfo
from poshws.runtime.errors.error_list import ErrorList
from poshws.runtime.session.variables import (
    ALL_SCOPE,
    CONSTANT,
    READ_ONLY,
    UNSET,
    ArgumentCheck,
    ComputedVariable,
    LiveVariable,
    PreferenceVariable,
    TypedComputedVariable,
    Variable,
)

if TYPE_CHECKING:
    from poshws.binding.validation import ValidateRangeAttribute
    from poshws.runtime.session.session import Session

PREFERENCES = {
    "ErrorActionPreference": "Continue",
    "WarningPreference": "Continue",
    "VerbosePreference": "SilentlyContinue",
    "DebugPreference": "SilentlyContinue",
    "InformationPreference": "SilentlyContinue",
    "ProgressPreference": "Continue",
}


def set_automatic_variables(ps: Session) -> None:
    """Fills the global scope; what is dear to make is made when it is first read."""
    _set(ps, "true", True, CONSTANT | ALL_SCOPE)
    _set(ps, "false", False, CONSTANT | ALL_SCOPE)
    _set(ps, "null", None)
    for name in PREFERENCES:
        _typed(ps, name, PREFERENCES[name], "ActionPreference")
    _typed(ps, "ConfirmPreference", "High", "ConfirmImpact")
    _set(ps, "WhatIfPreference", False)
    _set(ps, "MaximumHistoryCount", 4096)
    _limit_history(ps)
    _set(ps, "FormatEnumerationLimit", 4)
    _computed(ps, "PSNativeCommandUseErrorActionPreference", lambda: False, "System.Boolean")
    _typed(ps, "PSNativeCommandArgumentPassing", "Standard", "NativeArgumentPassingStyle")
    _typed(ps, "ErrorView", "ConciseView", "ErrorView")
    _set(ps, "PSEmailServer", "")
    _set(ps, "PSSessionApplicationName", "wsman")
    _set(ps, "PSSessionConfigurationName", f"{_SCHEMA}/Microsoft.PowerShell")
    _set(ps, "StackTrace", None)
    # In PowerShell's order, which shows where wildcards name several.
    _lazy(ps, "PSStyle", lambda: _style(ps), CONSTANT)
    _lazy(ps, "PSVersionTable", version_table, CONSTANT | ALL_SCOPE)
    _set(ps, "PSEdition", "Core", CONSTANT | ALL_SCOPE)
    _set(ps, "PID", os.getpid(), CONSTANT | ALL_SCOPE)
    for name, key in (("PSCulture", "CurrentCulture"), ("PSUICulture", "CurrentUICulture")):
        ps.global_scope.variables[name.lower()] = LiveVariable(name, partial(_culture_name, key))
    home = os.path.dirname(os.path.abspath(poshws.__file__))
    _set(ps, "PSHOME", home, CONSTANT | ALL_SCOPE)
    _set(ps, "HOME", os.path.expanduser("~"), READ_ONLY | ALL_SCOPE)
    _set(ps, "ShellId", "Microsoft.PowerShell", CONSTANT | ALL_SCOPE)
    _set(ps, "IsLinux", os.uname().sysname == "Linux", READ_ONLY | ALL_SCOPE)
    _set(ps, "IsMacOS", os.uname().sysname == "Darwin", READ_ONLY | ALL_SCOPE)
    _set(ps, "IsWindows", False, READ_ONLY | ALL_SCOPE)
    _set(ps, "IsCoreCLR", True, READ_ONLY | ALL_SCOPE)
    _set(ps, "EnabledExperimentalFeatures", [], CONSTANT | ALL_SCOPE)
    _set(ps, "args", [])
    _set(ps, "NestedPromptLevel", 0)
    _set(ps, "$", None)
    _set(ps, "^", None)
    _lazy(ps, "Host", lambda: _host(ps), CONSTANT | ALL_SCOPE)
    _lazy(ps, "ExecutionContext", lambda: _execution_context(ps), CONSTANT | ALL_SCOPE)
    _computed(ps, "OutputEncoding", _encoding, "System.Text.Encoding")
    _lazy(ps, "PROFILE", _profile)
    kind = DefaultParameterDictionary
    _computed(ps, "PSDefaultParameterValues", kind, kind.net_name)
    _lazy(ps, "MyInvocation", lambda: _top_invocation(ps))
    _errors(ps)
    live = ps.global_scope.variables
    live["?"] = LiveVariable("?", lambda: ps.last_success)
    live["pwd"] = LiveVariable("PWD", lambda: ps.locations.current_info, lambda value: None)
    live["lastexitcode"] = LiveVariable(
        "LASTEXITCODE", lambda: ps.last_exit_code, lambda v: _set_exit(ps, v)
    )
    for variable in live.values():
        variable.description = None


def _set_exit(ps: Session, value: object) -> None:
    ps.last_exit_code = value


def _set(ps: Session, name: str, value: object, options: int = 0) -> None:
    variable = Variable(name, value)
    if options:
        variable.constrain((), options)
    ps.global_scope.variables[name.lower()] = variable


def _typed(ps: Session, name: str, first: str, type_name: str) -> None:
    full_name = f"System.Management.Automation.{type_name}"
    ps.global_scope.variables[name.lower()] = PreferenceVariable(name, first, full_name)


def _computed(ps: Session, name: str, make: Any, type_name: str) -> None:
    ps.global_scope.variables[name.lower()] = TypedComputedVariable(name, make, type_name)


def _limit_history(ps: Session) -> None:
    """`$MaximumHistoryCount` is a number from 1 to 32767."""
    ps.global_scope.variables["maximumhistorycount"].constrain((ArgumentCheck(HistoryLimit()),))


class HistoryLimit:
    """`[ValidateRange(1, 32767)]`, made when the variable is set or looked at."""

    __slots__ = ()

    @property
    def attribute(self) -> ValidateRangeAttribute:
        """The attribute."""
        from poshws.binding.validation import ValidateRangeAttribute  # deferred

        return ValidateRangeAttribute(1, 32767)

    def validate(self, value: Any, session: Any) -> None:
        """Raises what the attribute raises for a value out of the range."""
        self.attribute.validate(value, session)


_SCHEMA = "http://schemas.microsoft.com/powershell"


def _lazy(ps: Session, name: str, make: Any, options: int = 0) -> None:
    ps.global_scope.variables[name.lower()] = ComputedVariable(name, make, options)


def _culture_name(key: str) -> str:
    """The name of the culture that is current now."""
    from poshws.objects.members import get_static  # deferred

    return str(get_static(core_type("System.Globalization.CultureInfo"), key))


def _errors(ps: Session) -> None:
    ps.error_list = ErrorList()
    _set(ps, "Error", ps.error_list, CONSTANT)


def version_table() -> object:
    """`$PSVersionTable`: the PowerShell whose behaviour this is."""
    from poshws.automation.version_table import PSVersionHashTable  # deferred
    from poshws.corelib.system.operating_system import system_name  # deferred

    def version(text: str, kind: str = "version") -> Any:
        return convert(text, resolve_type(kind))  # type: ignore[arg-type]

    table = PSVersionHashTable()
    table["PSVersion"] = version(POWERSHELL_VERSION, "semver")
    table["PSEdition"] = "Core"
    table["GitCommitId"] = POWERSHELL_VERSION
    table["OS"] = system_name()
    table["Platform"] = "Unix"
    versions = ["1.0", "2.0", "3.0", "4.0", "5.0", "5.1", "6.0", "7.0"]
    table["PSCompatibleVersions"] = convert(versions, resolve_type("version[]"))  # type: ignore[arg-type]
    table["PSRemotingProtocolVersion"] = version("2.4")
    table["SerializationVersion"] = version("1.1.0.1")
    table["WSManStackVersion"] = version("3.0")
    table["PoshwsVersion"] = version(__version__)
    return table


def _host(ps: Session) -> object:
    from poshws.runtime.hosting.host_object import HostObject  # deferred

    return HostObject(ps)


def _execution_context(ps: Session) -> object:
    from poshws.runtime.session.execution_context import ExecutionContext  # deferred

    return ExecutionContext(ps)


def _style(ps: Session) -> object:
    from poshws.automation.styles import PSStyle  # deferred

    is_plain = "NO_COLOR" in os.environ or os.environ.get("TERM") in ("xterm-mono", "xtermm")
    rendering = "PlainText" if is_plain else "Host"
    kind = resolve_type("System.Management.Automation.OutputRendering")
    # Formatting looks here for a style that the script may have changed.
    ps.style = PSStyle(convert(rendering, kind))  # type: ignore[arg-type]
    return ps.style


def _encoding() -> object:
    """UTF-8 without a mark at the start."""
    from poshws.objects.invocation.invoke import construct  # deferred

    return construct(resolve_type("System.Text.UTF8Encoding"), [False])  # type: ignore[arg-type]


def _profile() -> PSObject:
    """The path of the current user's profile for this host, with the other three as notes."""
    folder = os.environ.get("XDG_CONFIG_HOME") or os.path.join(os.path.expanduser("~"), ".config")
    own = os.path.join(folder, "powershell")
    made = PSObject(os.path.join(own, _HOST_PROFILE))
    for user, place in (
        ("AllUsers", os.path.dirname(os.path.abspath(poshws.__file__))),
        ("CurrentUser", own),
    ):
        made.members.slots[f"{user}AllHosts"] = os.path.join(place, "profile.ps1")
        made.members.slots[f"{user}CurrentHost"] = os.path.join(place, _HOST_PROFILE)
    return made


_HOST_PROFILE = "Microsoft.PowerShell_profile.ps1"


def _top_invocation(ps: Session) -> object:
    return InvocationInfo(None)


__all__ = ["UNSET", "set_automatic_variables"]

"""Get-ExecutionPolicy and Set-ExecutionPolicy: there is but one policy here, Unrestricted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from poshws.binding import CmdletContext, Param, Set, cmdlet
from poshws.commands.reporting import fail
from poshws.corelib.exceptions.dotnet import PlatformNotSupportedException
from poshws.corelib.exceptions.powershell import PSArgumentException
from poshws.corelib.psobject import PSCustomObject
from poshws.corelib.typesystem.types import resolve_type
from poshws.objects.conversion.convert import convert

_MODULE = "Microsoft.PowerShell.Security"
_POLICY = "Microsoft.PowerShell.ExecutionPolicy"
_SCOPE = "Microsoft.PowerShell.ExecutionPolicyScope"
_SCOPES = ("MachinePolicy", "UserPolicy", "Process", "CurrentUser", "LocalMachine")
_BOTH = (
    "The List and Scope parameters cannot be specified at the same time. Specify only List or "
    "Scope."
)


@cmdlet("Get-ExecutionPolicy", module=_MODULE, output=_POLICY)
def get_execution_policy(
    scope: Annotated[object, Param(type=_SCOPE, by_property=True)] = None,
    *,
    list_: Annotated[bool, Param(name="List")] = False,
    cmdlet: CmdletContext,
) -> Iterator[object]:
    """Gets the execution policy: which scripts may run. Here all may.

    -Scope  The scope whose policy to get.
    -List   Gets the policy of each scope.

    PS> "$(Get-ExecutionPolicy)"
    Unrestricted
    """
    policy = convert("Unrestricted", resolve_type(_POLICY))  # type: ignore[arg-type]
    if not list_:
        yield policy
        return
    if cmdlet.is_bound("Scope"):
        fail(PSArgumentException(_BOTH), "ListAndScopeSpecified", "InvalidOperation")
    for name in _SCOPES:
        value = convert(name, resolve_type(_SCOPE))  # type: ignore[arg-type]
        yield PSCustomObject({"Scope": value, "ExecutionPolicy": policy})


@cmdlet("Set-ExecutionPolicy", module=_MODULE, supports_should_process=True)
def set_execution_policy(
    *,
    execution_policy: Annotated[
        object,
        Param(type=_POLICY, sets={"__AllParameterSets": Set(0, mandatory=True, by_value=True)}),
    ],
    scope: Annotated[object, Param(type=_SCOPE, position=1, by_property=True)] = "LocalMachine",
    force: bool = False,
    cmdlet: CmdletContext,
) -> None:
    """Refuses: the policy cannot be changed on this platform.

    -ExecutionPolicy  The policy.
    -Scope            The scope.
    -Force            Doesn't ask.

    PS> try { Set-ExecutionPolicy RemoteSigned } catch { $_.Exception.GetType().Name }
    PlatformNotSupportedException
    """
    raise PlatformNotSupportedException("Operation is not supported on this platform.")

"""What commands on other machines and processes say, as PowerShell 7.6 on Linux does."""

from __future__ import annotations

import pytest

from tests.commands.conftest import Run

WSMAN = (
    "This parameter set requires WSMan, and no supported WSMan client library was found. WSMan is "
    "either not installed or unavailable for this system."
)
STRUCTURE = "System.Management.Automation.Remoting.PSRemotingDataStructureException"
HYPER_V = "The Hyper-V Module for PowerShell is not available on this machine."
GUID = "11111111-1111-1111-1111-111111111111"
CREDENTIAL = "([pscredential]::new('a', (ConvertTo-SecureString b -AsPlainText -Force)))"
COM = "COM Interop is not supported on this platform."
SHOWN = (
    "'{0} {1} {2} {3}' -f ($e.FullyQualifiedErrorId -split ',')[0], $e.CategoryInfo.Category, "
    "$e.Exception.GetType().Name, $e"
)


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        ("New-PSSession far", f"{STRUCTURE} ResourceUnavailable PSRemotingTransportException {WSMAN}"),
        ("Invoke-Command far { 1 }", f"{STRUCTURE} ResourceUnavailable PSRemotingTransportException {WSMAN}"),
        (f"New-PSSession -VMName far -Credential {CREDENTIAL}", f"HyperVModuleNotAvailable NotInstalled ArgumentException {HYPER_V}"),
        ("Debug-Runspace -Id 77", "DebugRunspaceNoRunspaceFound InvalidOperation PSArgumentNullException Value cannot be null. (Parameter 'No Runspace was found.')"),
        ("Debug-Job -Name gone", "DebugJobCannotFindJobWithName InvalidOperation PSInvalidOperationException Cannot find job with name gone."),
        ("Enter-PSHostProcess -Id 9999999", "EnterPSHostProcessNoProcessFoundWithId InvalidArgument PSArgumentException No process was found with Id: 9999999."),
        ("Enter-PSHostProcess -Name gone", "EnterPSHostProcessNoProcessFoundWithName InvalidArgument PSArgumentException No process was found with Name: gone."),
        ("Enter-PSHostProcess -CustomPipeName p", "EnterPSHostProcessNoNamedPipeFound InvalidArgument PSArgumentException No named pipe was found with CustomPipeName: p."),
    ],
)  # fmt: skip
def test_a_command_ends(run: Run, call: str, expected: str) -> None:
    assert run(f"try {{ {call} }} catch {{ $e = $_; {SHOWN} }}") == [expected]


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        ("New-PSSession -ContainerId c", [f"CreateRemoteRunspaceForContainerFailed InvalidOperation PlatformNotSupportedException {COM}"]),
        ("Invoke-Command -ContainerId c { 1 }", [f"CreateRemoteRunspaceForContainerFailed InvalidOperation PlatformNotSupportedException {COM}"]),
        ("Enter-PSSession far", [f"CreateRemoteRunspaceFailed InvalidArgument PSRemotingTransportException {WSMAN}"]),
        ("Enter-PSSession -Id 7", ["RemoteRunspaceNotAvailableForSpecifiedSessionId InvalidArgument ArgumentException The remote session with the session ID 7 is not available."]),
        ("Get-PSSession -Name near*, far", ["RemoteRunspaceNotAvailableForSpecifiedName InvalidArgument ArgumentException The remote session with the name far  is not available."]),
        ("Get-PSSession -ContainerId c", []),
        (f"Remove-PSSession -InstanceId {GUID}", [f"RemoteRunspaceNotAvailableForSpecifiedRunspaceId InvalidArgument ArgumentException Remote session is not available for {GUID}."]),
        ("Remove-PSSession far, near", [f"RemoteRunspaceNotAvailableForSpecifiedComputer InvalidArgument ArgumentException Remote session is not available for ComputerName {each}." for each in ("far", "near")]),
        ("Remove-PSSession -VMName far", []),
    ],
)  # fmt: skip
def test_a_command_goes_on(run: Run, call: str, expected: list[str]) -> None:
    assert run(f"{call} 2>&1 | ForEach-Object {{ $e = $_; {SHOWN} }}") == expected


def test_the_system_is_named(run: Run) -> None:
    found = run(
        "try { Get-PSSession far } catch { \"$_\".Contains('\"' + $PSVersionTable.OS + '\"') }"
    )
    assert found == [True]


def test_a_block_still_runs_here(run: Run) -> None:
    assert run("1, 2 | Invoke-Command { $input; 5 }") == [1, 2, 5]
    assert run("Invoke-Command { param($a) $a } -ArgumentList 3") == [3]
    assert run("Invoke-Command -NoNewScope { $kept = 4 }; $kept") == [4]

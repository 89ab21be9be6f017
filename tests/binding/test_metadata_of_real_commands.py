"""Our commands have the parameters of the real ones.

``real_commands.json.gz`` holds what Get-Command of PowerShell 7.6.9 and Pode 2.14.0 says:
parameters with type, aliases, and for each set position, mandatory, by value, by property name,
remaining arguments.
"""

from __future__ import annotations

import gzip
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from poshws import commands, pode
from poshws.binding.attributes import NO_POSITION
from poshws.host.console_host import new_session
from poshws.runtime.commands.default_aliases import ALIASES

# What differs, and why.
REMOTE = "what only remote sessions need is left out"
WITHOUT = {
    "Invoke-Command": REMOTE,
    "Start-Job": REMOTE,
    "Receive-Job": REMOTE,
    "Import-Clixml": "paging is left out",
    "Test-Json": "references are never fetched",
}
OTHER_TYPES = {
    ("Add-Type", "Language"),
    ("Add-Type", "OutputType"),
    ("Get-ChildItem", "Attributes"),
    ("Invoke-RestMethod", "Authentication"),
    ("Invoke-RestMethod", "Certificate"),
    ("Invoke-RestMethod", "Method"),
    ("Invoke-RestMethod", "SslProtocol"),
    ("Invoke-RestMethod", "UnixSocket"),
    ("Invoke-WebRequest", "Authentication"),
    ("Invoke-WebRequest", "Certificate"),
    ("Invoke-WebRequest", "Method"),
    ("Invoke-WebRequest", "SslProtocol"),
    ("Invoke-WebRequest", "UnixSocket"),
    ("Set-StrictMode", "Version"),
    ("Test-Path", "PathType"),
}
OTHER_ORDER = {"Add-Content", "Set-Content", "Get-Content"}
"""-Encoding comes from the provider in PowerShell, and so last."""

ADDED = {"New-Item": {"Options"}, "Set-Item": {"Options"}}
"""What the providers Alias, Function and Variable add is always there with us."""

_CONNECT = """
    CACertificate Certificate CertificateKey CertificatePassword Compression Cookie Credential
    EmptyMessages Headers MaxMessageSize NoProxy Ordered Origin Overflow PingInterval PingTimeout
    Proxy QueueSize QueueWhileDown Reconnect ReconnectDelay ReconnectMaximum ReconnectMaximumDelay
    ReconnectScriptBlock SkipCertificateCheck SubProtocol TimeoutSec Token
"""
POSHWS_ONLY = {
    "Connect-PodeWebSocket": set(_CONNECT.split()),
    "Send-PodeWebSocket": {"Bytes", "TimeoutSec", "WaitFor"},
    "Get-PodeWebSocket": set(),
    "Register-PodeWebSocketEvent": set(),
    "Wait-PodeWebSocket": set(),
}
"""Commands and parameters that Pode lacks: marked in their help, listed in docs/differences.md."""

FAMILY = {
    "Add-PodeAuthMiddleware": {"Anon"},
    "Add-PodeHeaderBulk": {"Secret", "Strict"},
    "Set-PodeHeaderBulk": {"Secret", "Strict"},
}
"""Parameters that the commands beside these have in Pode."""

_LOOSER = """
    Add-PodeAccess Add-PodeAccessCustom Add-PodeAuthUserFile Add-PodeEndpoint
    Add-PodeLimitAccessRule Add-PodeLimitRateRule Add-PodeLogType Add-PodeOAInfo Add-PodeOATag
    Add-PodePage
    Add-PodeScopedVariable Add-PodeSecurityContentSecurityPolicy Add-PodeSecurityPermissionsPolicy
    Clear-PodeEvent Close-PodeDisposable
    ConvertTo-PodeString Disable-PodeServer Enable-PodeCsrfMiddleware Enable-PodeLogErrorType
    Enable-PodeLogRequestType Enable-PodeServer Enable-PodeSessionMiddleware
    Get-PodeEnvironmentVariable Get-PodeEvent Get-PodeSignalEvent Get-PodeSseEvent Get-PodeVersion
    Merge-PodeAuth
    New-PodeAccessScheme New-PodeAuthScheme New-PodeLogCustomMethod New-PodeLogSyslogInfo
    New-PodeStateDictionary New-PodeStateOrderedDictionary Out-PodeHost Out-PodeVariable
    Protect-PodeValue Register-PodeEvent Register-PodeSecretVault Register-PodeSignalEvent
    Register-PodeSseEvent Remove-PodeAccess Remove-PodeAuth Remove-PodeBodyParser
    Remove-PodeLimitAccessRule Remove-PodeLimitRateRule Remove-PodeLogType Restore-PodeState
    Save-PodeState Send-PodeSseEvent Set-PodeCache Set-PodeDefaultFolder
    Set-PodeEnvironmentVariable Set-PodeSecret Set-PodeSecurityContentSecurityPolicy
    Set-PodeSecurityPermissionsPolicy Start-PodeServer Start-PodeSleep Test-PodeAccessRoute
    Test-PodeEnvironmentVariable Test-PodeEvent Test-PodeLimitAccessRule Test-PodeLimitRateRule
    Remove-PodeOAComponent Test-PodeMiddleware Test-PodeOAComponent
    Test-PodeOAEnabled Test-PodeServerState Test-PodeSessionScopeIsBrowser
    Test-PodeSessionsEnabled Test-PodeSignalEvent Test-PodeSseEvent Test-PodeStaticRoute
    Unlock-PodeSecretVault Unregister-PodeEvent Unregister-PodeSignalEvent Unregister-PodeSseEvent
    Update-PodeSecret Use-PodePartialView Use-PodeStream Wait-PodeTask Write-PodeErrorLog
    New-PodeOAEncodingObject New-PodeOAExternalDoc New-PodeOAServerEndpoint Test-PodeOAVersion
    Add-PodeAccessRule Add-PodeLimitRule Add-PodeOAComponentCallBack Add-PodeOAComponentPathItem
    Add-PodeOAServerEndpoint Add-PodeOAWebhook Convert-PodeLogItemToString ConvertTo-PodeSyslog
    Get-PodeFavicon Get-PodeLogOverride Get-PodeSessionInfo Remove-PodeFavicon
    Rename-PodeOADefinitionTag Set-PodeLogDefaultFormat Set-PodeLogDefaultSerialiseFormat
    Set-PodeLogDefaultSyslogFormat Test-PodeFavicon Test-PodeOADefinition
    Test-PodeOADefinitionTag Test-PodeOAJsonSchemaCompliance
    Write-PodeHost Write-PodeLog Write-PodeMarkdownResponse Write-PodeViewResponse
"""
LOOSER = set(_LOOSER.split())
"""Commands of Pode whose sets, types of enumerations or rarer parameters differ."""


@cache
def record() -> dict[str, Any]:
    path = Path(__file__).with_name("real_commands.json.gz")
    found: dict[str, Any] = json.loads(gzip.decompress(path.read_bytes()))
    return found


@cache
def real() -> dict[str, Any]:
    return {command["name"]: command for command in record()["commands"]}


def names(package: Any) -> list[str]:
    return sorted(name for name in package.COMMANDS if name in real())


def parameters_of(command: Any) -> dict[str, Any]:
    found = {}
    for parameter in command.metadata.own_parameters:
        sets = {
            name: [
                None if data.position == NO_POSITION else data.position,
                data.mandatory,
                data.by_value,
                data.by_property,
                data.remaining,
            ]
            for name, data in parameter.sets.items()
        }
        found[parameter.name] = (parameter.type_name, sorted(parameter.aliases), sets)
    return found


def plain_type(name: str) -> str:
    """A generic type without the assembly of its arguments."""
    head, bracket, inside = name.partition("[[")
    return f"{head}[{inside.partition(',')[0]}]" if bracket else name


def compare(name: str, command: Any) -> None:
    there = real()[name]
    ours, theirs = parameters_of(command), {p["name"]: p for p in there["parameters"]}
    extra = set(ours) - set(theirs)
    if command.module_name == "Pode":
        assert extra == POSHWS_ONLY.get(name, FAMILY.get(name, set()))
    else:
        assert extra == ADDED.get(name, set()), "parameters that the real command lacks"
    if name not in WITHOUT:
        assert not set(theirs) - set(ours), "parameters that are missing"
    for title in set(ours) & set(theirs):
        kind, aliases, sets = ours[title]
        expected = theirs[title]
        if (name, title) not in OTHER_TYPES and name not in WITHOUT:
            assert plain_type(kind) == expected["type"], f"type of -{title}"
        assert aliases == sorted(expected["aliases"]), f"aliases of -{title}"
        if name not in WITHOUT:
            assert sets == expected["sets"], f"sets of -{title}"
    assert command.metadata.default_set == there["defaultSet"]
    assert command.metadata.confirm_impact == there["confirmImpact"]
    assert command.supports_should_process == there["supportsShouldProcess"]


@pytest.mark.parametrize("name", names(commands))
def test_cmdlet(name: str) -> None:
    new_session()
    command = commands.COMMANDS.find(name)
    there = real()[name]
    compare(name, command)
    assert command is not None
    assert command.module_name == there["module"]
    assert not there.get("type") or command.net_class == there["type"]
    if (
        name in ADDED
        or name in WITHOUT
        or name in OTHER_ORDER
        or any(row[0] == name for row in OTHER_TYPES)
    ):
        return
    assert [line for line in command.syntax.split("\n") if line] == there["syntax"]


@pytest.mark.parametrize("name", names(pode))
def test_pode_command(name: str) -> None:
    new_session()
    command = pode.COMMANDS.find(name)
    assert parameters_of(command) is not None
    if name not in LOOSER:
        compare(name, command)


@pytest.mark.parametrize("name", sorted(POSHWS_ONLY))
def test_what_pode_lacks_says_so(name: str) -> None:
    new_session()
    command = pode.COMMANDS.find(name)
    assert command is not None
    text = (command.function.__doc__ or "").split("PS>")[0]
    if name not in real():
        assert "poshws only" in text
        return
    for title in POSHWS_ONLY[name]:
        # Python 3.13 takes a docstring's margin away.
        assert re.search(rf"(?m)^ *-{title} +poshws only: ", text), title
    page = (Path(__file__).parents[2] / "docs" / "differences.md").read_text(encoding="utf-8")
    missing = {title for title in POSHWS_ONLY[name] if f"`-{title}`" not in page}
    assert not missing


def test_aliases() -> None:
    theirs = {name: (target, options) for name, target, _, options in record()["aliases"]}
    for name, (target, options) in ALIASES.items():
        assert theirs[name] == (target, options or "None"), name
    missing = {name for name in theirs if name not in ALIASES and "Pode" not in name}
    assert not missing

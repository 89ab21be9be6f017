"""Addresses of help pages."""

from __future__ import annotations

import poshws


def test_commands_name_their_page() -> None:
    address = "https://go.microsoft.com/fwlink/?linkid=2096489"
    assert poshws.run("(Get-Command Add-Content).HelpUri") == [address]
    hook = "[System.Management.Automation.Internal.InternalTestHooks]::SetTestHook"
    script = f"""
        {hook}('BypassOnlineHelpRetrieval', $true)
        try {{ Get-Help Add-Content -Online }}
        finally {{ {hook}('BypassOnlineHelpRetrieval', $false) }}
    """
    assert poshws.run(script) == [f"Help URI: {address}"]

"""PowerShell's types that are known by name."""

from __future__ import annotations

import pytest

import poshws


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("[management.automation.remoting.psremotingtransportexception].Name",
         "PSRemotingTransportException"),
        ("[System.Management.Automation.ProxyCommand].IsSealed", True),
        ("[psobject].Assembly.GetType('System.Management.Automation.Host.PSHost').IsAbstract", True),
        ("'System.Management.Automation.Nope' -as [type]", None),
        ("[int][System.Management.Automation.CopyContainers]::CopyTargetContainer", 0),
        ("[Management.Automation.PSInvocationSettings].IsPublic", True),
    ],
)  # fmt: skip
def test_types_known_by_name(script: str, expected: object) -> None:
    assert poshws.run(script) == [expected]

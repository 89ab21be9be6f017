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


def test_member_sets_are_made_by_name() -> None:
    members = "[psnoteproperty[]] [psnoteproperty]::new('a', 1)"
    made = f"[System.Management.Automation.PSMemberSet]::new('x', ({members}))"
    assert poshws.run(f"{made}.ToString(); {made}.MemberType.ToString()") == ["x {a}", "MemberSet"]

"""The class of a cmdlet and the attribute it bears, as Get-Command shows them."""

from __future__ import annotations

import poshws


def test_the_class_bears_its_cmdlet_attribute() -> None:
    script = """
        $found = (Get-Command Remove-Item).ImplementingType
        $found.FullName
        $found.GetCustomAttributes($true).Where({
            $_ -is [System.Management.Automation.CmdletAttribute] }).ConfirmImpact.ToString()
        [object]::ReferenceEquals($found, (Get-Command Remove-Item).ImplementingType)
    """
    assert poshws.run(script) == [
        "Microsoft.PowerShell.Commands.RemoveItemCommand",
        "Medium",
        True,
    ]

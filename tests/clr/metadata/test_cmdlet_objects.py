"""Objects of cmdlet classes hold their parameters."""

from __future__ import annotations

import poshws


def test_a_cmdlet_class_holds_what_its_properties_are_given() -> None:
    script = """
        $made = New-Object Microsoft.PowerShell.Commands.NewObjectCommand
        $made.TypeName = 'x'
        "$($made.TypeName) $($made.Strict) $($null -eq $made.ArgumentList)"
        $made -is [System.Management.Automation.PSCmdlet]
    """
    assert poshws.run(script) == ["x False True", True]

"""Parameters of proxies: attributes as text."""

from __future__ import annotations

import pytest

import poshws


@pytest.mark.parametrize(
    "attribute",
    [
        "[ValidateLength(1, 10)]",
        "[ValidateRange([System.Management.Automation.ValidateRangeKind]::Positive)]",
        "[ValidateScript({  $true  })]",
        "[PSTypeName('TypeName')]",
    ],
)
def test_a_function_keeps_its_attributes_without_parameter(attribute: str) -> None:
    given = attribute.replace("{  $true  }", "{ $true }")
    script = f"""
        function f {{ param({given} [int] $a) }}
        [System.Management.Automation.ProxyCommand]::GetParamBlock((Get-Command f))
    """
    [text] = poshws.run(script)
    assert "".join(line.strip() for line in text.split("\n")) == f"{attribute}[int]${{a}}"

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


def test_command_metadata_has_the_parameters_of_the_command_itself() -> None:
    script = """
        function f ($a, [switch]$b) { }
        $m = [System.Management.Automation.CommandMetadata](Get-Command f)
        $copy = [System.Management.Automation.CommandMetadata]::new($m)
        $null = $copy.Parameters.Remove('a')
        "$($m.Parameters.Keys) $($copy.Parameters.Keys) $($m.DefaultParameterSetName)"
    """
    assert poshws.run(script) == ["a b b __AllParameterSets"]


def test_a_proxy_has_the_dynamic_parameters_of_a_cmdlet() -> None:
    script = """
        $m = [System.Management.Automation.CommandMetadata](Get-Command Get-Content)
        $m.Parameters.ContainsKey('Encoding')
        Set-Item function:mine ([System.Management.Automation.ProxyCommand]::Create($m))
        (Get-Command mine -ArgumentList .).Parameters['Encoding'].IsDynamic
    """
    assert poshws.run(script) == [False, True]


def test_help_comments_are_what_the_help_says() -> None:
    script = """
        function f { <#
        .SYNOPSIS
        one
        .DESCRIPTION
        two
        #> param($a) }
        [System.Management.Automation.ProxyCommand]::GetHelpComments((Get-Help f -Full))
    """
    assert poshws.run(script) == ["\n.SYNOPSIS\n\none\n\n\n.DESCRIPTION\n\ntwo\n\n"]

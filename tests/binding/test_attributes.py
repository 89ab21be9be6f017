"""Attributes of parameters: classes of scripts, dynamic parameters, and what Get-Command shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

import poshws
from poshws import Session

Run = Callable[[str], list[Any]]


@pytest.fixture
def run() -> Iterator[Run]:
    with Session() as session:

        def strings(script: str) -> list[str]:
            from poshws.objects.conversion.strings import convert_to_string

            return [convert_to_string(each) for each in session.run(script)]

        yield strings


DOUBLER = """
class Doubler : System.Management.Automation.ArgumentTransformationAttribute {
    [object] Transform([System.Management.Automation.EngineIntrinsics]$e, [object]$data) {
        return $data * 2
    }
}
function Test-It { param([Doubler()]$x) $x }
"""

EVEN = """
class Even : System.Management.Automation.ValidateArgumentsAttribute {
    [void] Validate([object]$a, [System.Management.Automation.EngineIntrinsics]$e) {
        if ($a % 2) { throw "odd $a" }
    }
}
function Test-It { param([Even()]$x) $x }
"""

SMALL = """
class Small : System.Management.Automation.ValidateEnumeratedArgumentsAttribute {
    [void] ValidateElement([object]$e) { if ($e -gt 3) { throw "big $e" } }
}
function Test-It { param([Small()]$x) "$x" }
"""

WORDS = """
class Words : System.Management.Automation.IValidateSetValuesGenerator {
    [string[]] GetValidValues() { return 'a', 'b' }
}
function Test-It { param([ValidateSet([Words])]$x) $x }
"""

DYNAMIC = """
function Test-It {
    [CmdletBinding()] param([string]$Kind)
    dynamicparam {
        if ($Kind -ne 'file') { return }
        $attributes = [System.Collections.ObjectModel.Collection[System.Attribute]]::new()
        $attributes.Add([System.Management.Automation.ParameterAttribute]@{ Mandatory = $true })
        $attributes.Add([System.Management.Automation.ValidateSetAttribute]::new('x', 'y'))
        $made = [System.Management.Automation.RuntimeDefinedParameter]::new(
            'Path', [string], $attributes)
        $all = [System.Management.Automation.RuntimeDefinedParameterDictionary]::new()
        $all.Add('Path', $made)
        $all
    }
    end { "$Kind [$($PSBoundParameters.Path)]" }
}
"""


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (DOUBLER + "Test-It 4", ["8"]),
        (EVEN + "Test-It 4", ["4"]),
        (
            EVEN + 'try { Test-It 5 } catch { "$_"; $_.FullyQualifiedErrorId }',
            [
                "Cannot validate argument on parameter 'x'. odd 5",
                "ParameterArgumentValidationError,Test-It",
            ],
        ),
        (SMALL + "Test-It 1, 2", ["1 2"]),
        (
            SMALL + 'try { Test-It 1, 9 } catch { "$_" }',
            ["Cannot validate argument on parameter 'x'. big 9"],
        ),
        (WORDS + "Test-It b", ["b"]),
        (
            WORDS + "try { Test-It c } catch { $_.FullyQualifiedErrorId }",
            ["ParameterArgumentValidationError,Test-It"],
        ),
        (DYNAMIC + "Test-It file -Path x; Test-It web", ["file [x]", "web []"]),
        (
            DYNAMIC + "try { Test-It web -Path x } catch { $_.FullyQualifiedErrorId }",
            ["NamedParameterNotFound,Test-It"],
        ),
        (
            DYNAMIC + "try { Test-It file -Path z } catch { $_.FullyQualifiedErrorId }",
            ["ParameterArgumentValidationError,Test-It"],
        ),
        (
            DYNAMIC + "(Get-Command Test-It).Parameters.ContainsKey('path')\n"
            "(Get-Command Test-It -ArgumentList file).Parameters['PATH'].IsDynamic",
            ["False", "True"],
        ),
    ],
)
def test_attributes_of_scripts(run: Run, script: str, expected: list[str]) -> None:
    assert run(script) == expected


def test_error_in_dynamicparam(run: Run) -> None:
    script = (
        "function Test-It { [CmdletBinding()] param() dynamicparam { throw 'bad' } end { 1 } }\n"
        'try { Test-It } catch { "$_"; $_.FullyQualifiedErrorId }'
    )
    assert run(script) == [
        "Cannot retrieve the dynamic parameters for the cmdlet. bad",
        "GetDynamicParametersException,Test-It",
    ]


def test_shown_attributes(run: Run) -> None:
    script = "(Get-Command Get-Process).Parameters['Name'].Attributes.TypeId.Name"
    assert run(script) == [
        "ParameterAttribute",
        "ParameterAttribute",
        "AliasAttribute",
        "ValidateNotNullOrEmptyAttribute",
    ]
    script = "(Get-Command Import-Csv).Parameters.Encoding.Attributes.TypeId.Name"
    assert "ArgumentToEncodingTransformationAttribute" in run(script)


def test_drives_and_credentials(run: Run) -> None:
    script = """
        function Get-It { param([ValidateDrive('Env', 'Variable')][string]$Path) $Path }
        Get-It Env:PATH
        try { Get-It / } catch { $_.FullyQualifiedErrorId }
        function Use-It { param(
            [PSCredential][System.Management.Automation.Credential()]
            $Credential = [PSCredential]::Empty)
            "[$($Credential.UserName)]" }
        Use-It
        Use-It ([PSCredential]::new('bob', (ConvertTo-SecureString x -AsPlainText -Force)))
    """
    assert run(script) == ["Env:PATH", "ParameterArgumentValidationError,Get-It", "[]", "[bob]"]


def test_proxies(run: Run) -> None:
    script = """
        $made = [System.Management.Automation.ProxyCommand]::Create((Get-Command Get-Unique))
        Set-Item function:Get-Once ([scriptblock]::Create($made))
        1, 1, 2 | Get-Once
        [System.Management.Automation.ProxyCommand]::GetCmdletBindingAttribute(
            (Get-Command Remove-Item))
        function Test-It { param($A) $PSBoundParameters.GetType().Name; $PSBoundParameters['a'] }
        Test-It 5
    """
    assert run(script) == [
        "1",
        "2",
        "[CmdletBinding(DefaultParameterSetName='Path', SupportsShouldProcess=$true, "
        "ConfirmImpact='Medium', HelpUri='https://go.microsoft.com/fwlink/?LinkID=2097103')]",
        "PSBoundParametersDictionary",
        "5",
    ]


def test_cultures(run: Run) -> None:
    script = """
        [cultureinfo]::CurrentCulture = 'de-DE'
        function Test-It([datetime]$d) { $d.Day }
        try { Test-It '19-06-2018' } catch { $_.FullyQualifiedErrorId }
        (Get-Date '19-06-2018').Day
        [cultureinfo]::CurrentCulture = ''
    """
    assert run(script) == ["ParameterArgumentTransformationError,Test-It", "19"]


def test_errors_of_constructors_name_the_attribute() -> None:
    script = """
        foreach ($block in
            { function f { param([ValidateCount(-1, 2)] $a) }; f },
            { function f { param([ValidateCount(2, 1)] $a) }; f },
            { function f { param([ValidateRange('xPositive')] $a) }; f },
            { function f { param([Parameter(HelpMessage = '')] $a) }; f }
        ) { try { & $block } catch { $_.FullyQualifiedErrorId } }
    """
    assert poshws.run(script) == [
        "ExceptionConstructingAttribute",
        "ValidateRangeMaxLengthSmallerThanMinLength",
        "ExceptionConstructingAttribute",
        "Argument",
    ]

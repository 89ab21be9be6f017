"""Should: what each operator takes, and what it says when the value is another one."""

from __future__ import annotations

import pytest

from tests.pester.conftest import Outcomes, Run

PASSING = [
    "1 | Should -Be 1",
    "'A' | Should -Be 'a'",
    "1, 2 | Should -Be 1, 2",
    "1, 2 | Should -Be @(1, 2)",
    "$null | Should -Be $null",
    "'A' | Should -BeExactly 'A'",
    "'A' | Should -Not -BeExactly 'a'",
    "1 | Should -EQ 1",
    "5 | Should -BeGreaterThan 4",
    "5 | Should -GE 5",
    "4 | Should -BeLessThan 5",
    "5 | Should -BeLessOrEqual 5",
    "2 | Should -BeIn 1, 2, 3",
    "1, 2, 3 | Should -Contain 2",
    "1, 2, 3 | Should -Not -Contain 4",
    "1, 2, 3 | Should -HaveCount 3",
    "@() | Should -HaveCount 0",
    "'abc' | Should -BeLike 'A*'",
    "'abc' | Should -Not -BeLikeExactly 'A*'",
    "'abc' | Should -Match '^A'",
    "'abc' | Should -Not -MatchExactly '^A'",
    "1 | Should -BeOfType [int]",
    "1 | Should -BeOfType int",
    "1 | Should -Not -HaveType ([string])",
    "'' | Should -BeNullOrEmpty",
    "@() | Should -BeNullOrEmpty",
    "@{} | Should -BeNullOrEmpty",
    "0 | Should -Not -BeNullOrEmpty",
    "1 | Should -BeTrue",
    "0 | Should -BeFalse",
    "{ throw 'no way' } | Should -Throw",
    "{ throw 'no way' } | Should -Throw 'no*'",
    "{ throw [ArgumentException]'x' } | Should -Throw -ExceptionType ([ArgumentException])",
    "{ Write-Error x -ErrorId mine -ErrorAction Stop } | Should -Throw -ErrorId 'mine*'",
    "{ 1 } | Should -Not -Throw",
    "'.' | Should -Exist",
    "'nowhere' | Should -Not -Exist",
    "Set-Content a.txt 'one', 'two'; 'a.txt' | Should -FileContentMatch 'ONE'",
    "Set-Content a.txt 'one'; 'a.txt' | Should -Not -FileContentMatchExactly 'ONE'",
    "Set-Content a.txt 'one', 'two'; 'a.txt' | Should -FileContentMatchMultiline 'one\\r?\\ntwo'",
    "Should -ActualValue 1 -Be 1",
    "1 | Should Be 1",
    "1 | Should Not Be 2",
    "1 | Should -Be:1",
]

FAILING = [
    ("2 | Should -Be 1", "Expected 1, but got 2."),
    ("$null | Should -Be 1", "Expected 1, but got $null."),
    ("1, 2 | Should -Be 1, 3", "Expected @(1, 3), but got @(1, 2)."),
    ("2 | Should -Be 1 -Because 'we count'", "Expected 1, because we count, but got 2."),
    (
        "1 | Should -Not -Be 1",
        "Expected 1 to be different from the actual value, but got the same value.",
    ),
    (
        "'abc' | Should -Be 'abd'",
        "Expected strings to be the same, but they were different.\nString lengths are both 3.\n"
        "Strings differ at index 2.\nExpected: 'abd'\nBut was:  'abc'\n           --^",
    ),
    (
        "1 | Should -BeGreaterThan 2",
        "Expected the actual value to be greater than 2, but got 1.",
    ),
    (
        "3 | Should -Not -BeGreaterThan 2",
        "Expected the actual value to be less than or equal to 2, but got 3.",
    ),
    ("4 | Should -BeIn 1, 2", "Expected collection @(1, 2) to contain 4, but it was not found."),
    (
        "1, 2 | Should -Contain 3",
        "Expected 3 to be found in collection @(1, 2), but it was not found.",
    ),
    (
        "1, 2 | Should -HaveCount 3",
        "Expected a collection with size 3, but got collection with size 2 @(1, 2).",
    ),
    (
        "'abc' | Should -BeLike 'x*'",
        "Expected like wildcard 'x*' to match 'abc', but it did not match.",
    ),
    (
        "'abc' | Should -Match 'x'",
        "Expected regular expression 'x' to match 'abc', but it did not match.",
    ),
    (
        "1 | Should -BeOfType [string]",
        "Expected the value to have type [string] or any of its subtypes, but got 1 with type "
        "[int].",
    ),
    ("'x' | Should -BeNullOrEmpty", "Expected $null or empty, but got 'x'."),
    ("$null | Should -Not -BeNullOrEmpty", "Expected a value, but got $null or empty."),
    ("$false | Should -BeTrue", "Expected $true, but got $false."),
    ("{ } | Should -Throw", "Expected an exception to be thrown, but no exception was thrown."),
    ("'nowhere' | Should -Exist", "Expected path 'nowhere' to exist, but it did not exist."),
]


@pytest.mark.parametrize("script", PASSING)
def test_holds(run: Run, script: str) -> None:
    assert run(script) == []


@pytest.mark.parametrize(("script", "message"), FAILING)
def test_fails(run: Run, script: str, message: str) -> None:
    assert run(f"try {{ {script} }} catch {{ $_.Exception.Message }}") == [message]


def test_wrong_message_names_both(run: Run) -> None:
    caught = run("try { { throw 'a' } | Should -Throw b } catch { $_.Exception.Message }")
    assert str(caught[0]).startswith(
        "Expected an exception with message like 'b' to be thrown, but the message was 'a'."
    )


def test_thrown_record_is_passed_on(run: Run) -> None:
    script = "({ throw 'a' } | Should -Throw -PassThru).Exception.Message"
    assert run(script) == ["a"]


def test_a_failure_has_its_own_error_id(run: Run) -> None:
    caught = run("try { 1 | Should -Be 2 } catch { $_.FullyQualifiedErrorId }")
    assert str(caught[0]).startswith("PesterAssertionFailed")


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("1 | Should", "You need to use Should with an operator, such as -Be."),
        ("1 | Should Nonsense 2", "'Nonsense' is not a valid Should operator."),
    ],
)
def test_no_operator_is_an_error(run: Run, script: str, message: str) -> None:
    assert run(f"try {{ {script} }} catch {{ $_.Exception.Message }}") == [message]


COMMAND = """
function f {
    param([Parameter(Mandatory)][Alias('n')][int]$Number = 3, [ArgumentCompleter({ 1 })]$Other = 'x',
        [bool]$Flag = $true)
}
$command = Get-Command f
"""


@pytest.mark.parametrize(
    "script",
    [
        "Number -Type ([int]) -Mandatory -Alias n -DefaultValue 3",
        "Number -Type '[int]'",
        "Other -HasArgumentCompleter -DefaultValue x",
        "Other -Mandatory:$false",
        "Flag -DefaultValue true",
    ],
)
def test_parameter_is_there(run: Run, script: str) -> None:
    assert run(f"{COMMAND}; $command | Should -HaveParameter {script}") == []


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("-HaveParameter No", "to have a parameter No, but the parameter is missing."),
        ("-Not -HaveParameter Flag", "to not have a parameter Flag, but the parameter exists."),
        (
            "-HaveParameter Other -Mandatory",
            "to have a parameter Other, which is mandatory, but it wasn't mandatory.",
        ),
        (
            "-HaveParameter Number -Type string -Alias a, b",
            "to have a parameter Number, of type [System.String] and with aliases 'a' and 'b', "
            "but it was of type [System.Int32] and it didn't have the aliases 'a' and 'b'.",
        ),
        (
            "-HaveParameter Number -DefaultValue 4",
            "to have a parameter Number, the default value to be '4', but the default value was "
            "'3'.",
        ),
    ],
)
def test_parameter_differs(run: Run, script: str, message: str) -> None:
    caught = run(
        f"{COMMAND}; try {{ $command | Should {script} }} catch {{ $_.Exception.Message }}"
    )
    assert caught == [f"Expected command f {message}"]


OPERATOR = """
function BeOdd($ActualValue, [switch]$Negate, [int]$Least, [switch]$Loud) {
    [pscustomobject]@{
        Succeeded = ($ActualValue % 2 -eq 1) -ne $Negate
        FailureMessage = "$ActualValue least $Least loud $Loud" }
}
Add-ShouldOperator -Name BeOdd -Test $function:BeOdd -Alias Odd
"""


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("3 | Should -BeOdd", []),
        ("4 | Should -Not -Odd", []),
        ("4 | Should -BeOdd 5 -Loud", ["4 least 5 loud True"]),
        ("Add-ShouldOperator BeOdd $function:BeOdd -Alias Odd", []),
        ("(Get-ShouldOperator odd).Name", ["BeOdd"]),
        (
            "Add-ShouldOperator Be { }",
            ["Assertion operator name 'Be' has been added multiple times."],
        ),
    ],
)
def test_own_operator(run: Run, script: str, expected: list[str]) -> None:
    assert run(f"{OPERATOR}; try {{ {script} }} catch {{ $_.Exception.Message }}") == expected


@pytest.mark.parametrize(
    ("call", "failure"),
    [
        ("@(,@(1, 1)) | Should -BeExactly @(,@(1, 1))", ""),
        ("@(@(1, 1), @(2, 2)) | Should -Be @(@(1, 1), @(2, 2))", ""),
        (",@(,@(1, 1)) | Should -HaveCount 1", ""),
        ("@(2) | Should -Be @(,@(2))", ""),
        (",@(1, 1) | Should -Be @(1, 1)", "Expected @(1, 1), but got @(1, 1)."),
        (
            ",@(1, 1) | Should -HaveCount 2",
            "Expected a collection with size 2, but got collection with size 1 @(@(1, 1)).",
        ),
    ],
)
def test_an_array_that_is_one_object_is_an_element(
    outcomes: Outcomes, call: str, failure: str
) -> None:
    result = f"D.a: Failed ({failure})" if failure else "D.a: Passed"
    assert outcomes(f"Describe D {{ It a {{ {call} }} }}") == [result]


def test_operators_are_described(run: Run) -> None:
    assert run("(Get-ShouldOperator BeGreaterThan).Aliases") == ["GT"]
    error_id = "ParameterArgumentValidationError,Get-ShouldOperator"
    assert run("try { Get-ShouldOperator No } catch { $_.FullyQualifiedErrorId }") == [error_id]


def test_a_parameter_that_one_operator_has_means_it(outcomes: Outcomes) -> None:
    assert outcomes("Describe D { It a { { throw 'x' } | Should -ErrorId x } }") == ["D.a: Passed"]

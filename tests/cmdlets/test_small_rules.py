"""Rules of several cmdlets about values that are seldom met."""

import pytest

from poshws import Session


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'a', 'b' | Join-String -Separator $null", ["ab"]),
        (
            "$o = [pscustomobject]@{a = 1}; $o.pstypenames.Clear();"
            " $o | ConvertTo-Csv -IncludeTypeInformation",
            ["#TYPE", '"a"', '"1"'],
        ),
        ("$t = @{a = 1}, @{a = 2}; $t | Add-Member e x; ($t | ConvertTo-Csv)[1]", ['"1","x"']),
        (
            "$v = [version]'1.2.3.4'; $v | Add-Member AliasProperty Rev Revision;"
            " ($v | ConvertTo-Json | ConvertFrom-Json).Rev",
            [4],
        ),
        ("Set-Alias a-b Get-Item; (Get-Alias a-b).DisplayName", ["a-b -> Get-Item"]),
    ],
)
def test_rules(text: str, expected: list[object]) -> None:
    with Session() as session:
        assert [int(x) if isinstance(x, int) else x for x in session.run(text)] == expected

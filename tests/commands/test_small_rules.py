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


def test_get_error_shows_all_and_once() -> None:
    with Session() as session:
        text = (
            'try { 1/0 } catch { }; $e = Get-Error; ($e | Out-String).Split("`n"); $e.pstypenames'
        )
        lines = [str(line) for line in session.run(text)]
    assert lines[1:3] == [
        "Exception             : ",
        "    Type           : System.Management.Automation.RuntimeException",
    ]
    assert "        HResult : -2147352558" in lines
    assert not any("False" in line for line in lines)  # what is empty is left out
    assert "System.Management.Automation.ErrorRecord" in lines
    assert "System.Management.Automation.ErrorRecord#PSExtendedError" not in lines


def test_an_exceptions_record_holds_a_stand_in() -> None:
    with Session() as session:
        text = "try { 1/0 } catch { $_.Exception.ErrorRecord.Exception.GetType().Name }"
        assert session.run(text) == ["ParentContainsErrorRecordException"]


def test_xml_of_what_is_too_deep() -> None:
    text = """
    $inner = [pscustomobject]@{ a = 1 }
    ([pscustomobject]@{ b = $inner } | ConvertTo-Xml -NoTypeInformation).OuterXml
    """
    (found,) = Session().run(text)
    assert '<Property Name="b"><Property>@{a=1}</Property><Property Name="a">1<' in str(found)


def test_property_sets_are_expanded() -> None:
    text = """
    $o = [pscustomobject] @{ x = 1; y = 2; z = 3 }
    $o | Add-Member PropertySet Both x, y
    ($o | Select-Object Both, z).psobject.Properties.Name
    (Get-Process -Id $pid | Select-Object PSConfiguration).psobject.Properties.Name
    (Get-Process -Id $pid | Get-Member -MemberType PropertySet).Name
    """
    expected = ["x", "y", "z", "Name", "Id", "PriorityClass", "FileVersion"]
    assert Session().run(text) == [*expected, "PSConfiguration", "PSResources"]

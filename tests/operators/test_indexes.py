"""Indexes that are collections give several elements; strings of classes stay null for NullString."""

from __future__ import annotations

import pytest

import poshws


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("$table = @{ a = 1 }; $table[$table.Keys]", [1]),
        ("$keys = [Collections.ArrayList]('a', 'b'); @{ a = 1; b = 2 }[$keys]", [1, 2]),
        ("(4, 5, 6)[[Collections.Generic.List[int]](0, 1)]", [4, 5]),
    ],
)
def test_a_collection_slices(script, expected):
    assert poshws.run(script) == expected


def test_null_strings_in_classes():
    script = """
    class Row { [string] $Text = 'x' }
    $row = [Row]::new()
    $row.Text = [NullString]::Value; $null -eq $row.Text
    $row.Text = $null; $null -eq $row.Text
    """
    assert poshws.run(script) == [True, False]


def test_methods_get_the_object_alone():
    script = "[TimeZone]::CurrentTimeZone.GetUtcOffset((Get-Date)) -is [timespan]"
    assert poshws.run(script) == [True]


def test_json_objects_hand_errors_to_the_caller():
    script = """
    $problem = $null
    $json = '{"":1}'
    $null -eq [Microsoft.PowerShell.Commands.JsonObject]::ConvertFromJson($json, [ref] $problem)
    $problem.FullyQualifiedErrorId
    """
    assert poshws.run(script) == [True, "EmptyKeyInJsonString"]


def test_csv_takes_the_separator_of_the_culture():
    script = """
    $before = [cultureinfo]::CurrentCulture
    try {
        [cultureinfo]::CurrentCulture = [cultureinfo]::new('de-DE')
        ([pscustomobject]@{ a = 1; b = 2 } | ConvertTo-Csv -UseCulture)[0]
    }
    finally { [cultureinfo]::CurrentCulture = $before }
    """
    assert poshws.run(script) == ['"a";"b"']

"""What a declared member can't do is one of .NET's exceptions, whatever Python made of it."""

from __future__ import annotations

import pytest

from poshws import run

CALLS = [
    ("[IO.MemoryStream]::new().SetLength(-1)", "ArgumentOutOfRangeException", "non-negative"),
    ("[Globalization.CharUnicodeInfo]::GetNumericValue('', 0)", "ArgumentOutOfRangeException", "index"),
    ("[byte]::CreateChecked('')", "InvalidCastException", "cast"),
    ("[uri]::FromHex($null)", "ArgumentException", "'digit'"),
    ("[regex]::Replace('a', 'b', $null)", "ArgumentNullException", "'evaluator'"),
    ("'abc'.psobject.Properties.Add($null)", "ArgumentNullException", "'member'"),
    ("[Threading.Thread]::Sleep(-5)", "ArgumentOutOfRangeException", "millisecondsTimeout"),
    ("[dayofweek]::Monday.HasFlag('')", "MethodArgumentConversionInvalidCastArgument", "Enum"),
    ("[bigint]::Pow(10, 2147483647)", "OverflowException", "overflow"),
    ("[Collections.BitArray]::new(2147483647)", "OutOfMemoryException", "supported range"),
    ("[cultureinfo]::InvariantCulture.CompareInfo.IndexOf('a', 'b', -9)", "ArgumentOutOfRangeException", "startIndex"),
    ("[regex]::new('(a)\\1', 'NonBacktracking')", "NotSupportedException", "backreference"),
]  # fmt: skip


@pytest.mark.parametrize(("call", "name", "part"), CALLS)
def test_calls(call: str, name: str, part: str) -> None:
    # Three times: calls that were made before take another way.
    text = f"1..3 | % {{ try {{ {call} }} catch {{ $_.FullyQualifiedErrorId; [string]$_ }} }}"
    found = run(text)
    assert len(found) == 6
    for error_id, message in zip(found[::2], found[1::2], strict=True):
        assert error_id == name
        assert part in message
        assert "failed inside" not in message


@pytest.mark.parametrize(
    "text",
    ["'a' * 2147483647", "@(1) * 2147483640", "(1..2147483647).Count", "[int[]]::new(2147483647)"],
)
def test_what_no_memory_holds(text: str) -> None:
    found = run(f"try {{ {text} }} catch {{ $_.Exception.GetBaseException().GetType().Name }}")
    assert found == ["OutOfMemoryException"]


def test_long_ranges_feed_pipelines_one_by_one() -> None:
    assert run("1..2147483647 | Select-Object -First 2") == [1, 2]


def test_static_methods_of_three_arguments_convert_each() -> None:
    text = "1..3 | % { [regex]::IsMatch('AB', 'b', 'IgnoreCase') }"
    assert run(text) == [True, True, True]

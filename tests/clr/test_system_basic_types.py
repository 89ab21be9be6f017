"""Guids, versions, conversions, bytes, random numbers: what scripts ask of the small types."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Run = Callable[[str], str]

CASES = {
    "[guid]'{C9A646D3-9C61-4CB7-BFCD-EE2522C8F633}'": "c9a646d3-9c61-4cb7-bfcd-ee2522c8f633",
    "([guid]'c9a646d3-9c61-4cb7-bfcd-ee2522c8f633').ToString('N')": (
        "c9a646d39c614cb7bfcdee2522c8f633"
    ),
    "[guid]::Empty.ToByteArray().Count": "16",
    "[guid]::new('x')": "!FormatException: Unrecognized Guid format.",
    "[guid]::NewGuid().ToString().Length": "36",
    "[version]'1.2' -lt [version]'1.10'": "True",
    "([version]'1.2.3').Revision": "-1",
    "[version]::new(1, 2, 3, 4).ToString(2)": "1.2",
    "[semver]'1.2.3-beta.2' -lt [semver]'1.2.3-beta.10'": "True",
    "[semver]'1.2.3-rc+build'": "1.2.3-rc+build",
    "[convert]::ToString(255, 2)": "11111111",
    "[convert]::ToInt32('ff', 16)": "255",
    "[convert]::ToInt32(2.5)": "2",
    "[convert]::ToByte(256)": (
        "!OverflowException: Value was either too large or too small for an unsigned byte."
    ),
    "[convert]::ToBase64String([byte[]](1, 2, 3))": "AQID",
    "[convert]::FromBase64String('AQID')": "1 2 3",
    "[convert]::ToHexString([byte[]](10, 255))": "0AFF",
    "[convert]::ToBoolean('yes')": (
        "!FormatException: String 'yes' was not recognized as a valid Boolean."
    ),
    "[bitconverter]::ToString([byte[]](1, 171))": "01-AB",
    "[bitconverter]::GetBytes(1)": "1 0 0 0",
    "[bitconverter]::ToInt32([byte[]](0, 1, 0, 0), 0)": "256",
    "[System.Random]::new(42).Next()": "1434747710",
    "$r = [System.Random]::new(42); $null = $r.Next(); $r.Next()": "302596119",
    "[math]::Round(2.5)": "2",
    "[math]::Round(2.345, 2, 'AwayFromZero')": "2.35",
    "[bigint]::Pow(2, 100)": "1267650600228229401496703205376",
    "[bigint]::GreatestCommonDivisor(12, 18)": "6",
    "[System.Net.IPAddress]'::1'": "::1",
    "([ipaddress]'192.168.0.1').GetAddressBytes()": "192 168 0 1",
    "[System.Net.WebUtility]::HtmlEncode('<a & \"b\">')": "&lt;a &amp; &quot;b&quot;&gt;",
    "[System.Web.HttpUtility]::UrlEncode('a b&c')": "a+b%26c",
    "[uri]::EscapeDataString('a b/c')": "a%20b%2Fc",
    "([uri]'http://Host:8080/a/../b?x=1#f').AbsoluteUri": "http://host:8080/b?x=1#f",
    "([uri]'http://host/a').IsDefaultPort": "True",
    "[uri]::new([uri]'http://host/a/b', 'c').AbsolutePath": "/a/c",
    "[System.UriBuilder]::new('http://host/a').Port": "80",
    "[enum]::GetNames([System.IO.SeekOrigin])": "Begin Current End",
    "[enum]::Parse([DayOfWeek], 'friday', $true)": "Friday",
    "[int][System.IO.FileAttributes]'ReadOnly, Hidden'": "3",
    "[array]::IndexOf([int[]](3, 1, 2), 2)": "2",
    "$a = [int[]](3, 1, 2); [array]::Sort($a); $a": "1 2 3",
    "[array]::BinarySearch([int[]](1, 3, 5), 4)": "-3",
    "[mailaddress]'Ann <ann@host.org>' | ForEach-Object User": "ann",
    "[mailaddress]'nobody'": (
        "!FormatException: The specified string is not in the form required for an e-mail address."
    ),
    "[System.Globalization.StringInfo]::new('a\U0001f600e\u0301').LengthInTextElements": "3",
    "[cultureinfo]::InvariantCulture.DisplayName": "Invariant Language (Invariant Country)",
    "(1234.5).ToString('N2', [cultureinfo]'de-DE')": "1.234,50",
    "[double]::Parse('1.234,5', [cultureinfo]'de-DE')": "1234.5",
    "[string]::Format([cultureinfo]'de-DE', '{0:N1}|{1:d}', 1.5, [datetime]'2024-02-29')": (
        "1,5|29.02.2024"
    ),
    "[ValueTuple]::Create(1, 2).Item2": "2",
    "([cultureinfo]'de-DE').NumberFormat.NumberDecimalSeparator": ",",
}


@pytest.mark.parametrize("script", CASES)
def test_value(run: Run, script: str) -> None:
    assert run(script) == CASES[script]

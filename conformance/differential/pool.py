"""Values as scripts write them, each an expression that can stand as an operand."""

from __future__ import annotations

NUMBERS = (
    "0 1 -1 2 3 7 10 255 256 -128 65535 2147483647 2147483648 -2147483648 4294967296 "
    "9223372036854775807 9223372036854775808 1.5 -0.5 0.1 1e3 1e20 1e-7 1kb 0x10 5L 5d 2.50d 7u 7y "
    "7uy 7s 7us 7ul 7n"
).split()
SPECIAL = (
    "[double]::NaN",
    "[double]::PositiveInfinity",
    "[float]1.1",
    "[bigint]'99999999999999999999'",
)
STRINGS = (
    "''",
    "' '",
    "'abc'",
    "'ABC'",
    "'a b c'",
    "'5'",
    "' 5 '",
    "'1.5'",
    "'1e3'",
    "'0x1F'",
    "'1kb'",
    "'1,234'",
    "'-7'",
    "'+7'",
    "'true'",
    "'False'",
    "'x*'",
    "'[a-c]'",
    "'(b)'",
    "'{0:x}|{1}'",
    "'2024-02-29'",
    "'01:30:00'",
    "'ä'",
)
OTHERS = (
    "$null",
    "@()",
    "$true",
    "$false",
    "[char]'a'",
    "[char]65",
    "(1,2,3)",
    "('a','b')",
    "(1,'a',$null)",
    "(,(1,2))",
    "@{a=1}",
    "@{}",
    "[ordered]@{b=2;a=1}",
    "([pscustomobject]@{a=1;b='x'})",
    "{1+1}",
    "[int]",
    "[string]",
    "[datetime]'2024-02-29'",
    "[timespan]'1.02:03:04'",
    "[version]'1.2.3'",
    "[guid]'00000000-0000-0000-0000-000000000001'",
    "[uri]'http://a/b'",
    "[System.DayOfWeek]::Friday",
    "[System.IO.FileAttributes]'ReadOnly,Hidden'",
    "[regex]'b+'",
    "[xml]'<a b=\"1\">t</a>'",
    "[System.Collections.Generic.List[int]](1,2)",
    "[System.Collections.ArrayList](1,'b')",
    "[decimal]1.10",
    "[byte[]](1,2)",
    "[int[]](3,4)",
    "[ipaddress]'127.0.0.1'",
    "[System.Text.StringBuilder]'sb'",
    "[System.Collections.Generic.Dictionary[string,int]]::new()",
    "[Nullable[int]]5",
    "[DBNull]::Value",
    "(Get-Item /)",
    "[semver]'1.2.3-a'",
    "[System.Management.Automation.Internal.AutomationNull]::Value",
)
VALUES = tuple(f"({each})" for each in NUMBERS) + SPECIAL + STRINGS + OTHERS

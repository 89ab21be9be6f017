"""What is inlined with constant strings is what the operators do with any text."""

from __future__ import annotations

import pytest

from tests.sessions import output

VALUES = """
function Show($x) { if ($null -eq $x) { 'null' } else { $x.GetType().Name + ':' + ($x -join '|') } }
$values = 'a', 'A', '', 'set', 'SET', "a`0", "`u{200d}a", "ſ", 'ä', '_', '5', ([char] 'a'),
    ([char] 'A'), ([char] '_'), ([char] 0x17F), ([char] 9), ([char] '5'), 5, 1.5, $null, $true,
    @('a', 'b', 'A'), @(), ([long] 5), -7, 255, "`u{1F600}", '{0}', 'x}', ([timespan] 5), 'a' * 20
"""


@pytest.mark.parametrize("constant", ["a", "A", "_", "5", "set", "S", "", "ä", "ſ", " "])
@pytest.mark.parametrize("operator", ["eq", "ne", "ceq", "cne", "lt", "ge", "in", "notin"])
def test_comparisons(operator: str, constant: str) -> None:
    right = f"'{constant}', 'b'" if "in" in operator else f"'{constant}'"
    script = f"""
    $sought = {right}
    foreach ($v in $values) {{
        $first = try {{ $v -{operator} {right} }} catch {{ $_.Exception.Message }}
        $second = try {{ $v -{operator} $sought }} catch {{ $_.Exception.Message }}
        $third = try {{ if ($v -{operator} {right}) {{ 1 }} else {{ 0 }} }} catch {{ 'failed' }}
        $fourth = try {{ if ($v -{operator} $sought) {{ 1 }} else {{ 0 }} }} catch {{ 'failed' }}
        if ((Show $first) -cne (Show $second) -or $third -cne $fourth) {{
            "$v $first $second $third $fourth"
        }}
    }}
    'done'
    """
    assert output(VALUES + script) == "done\n"


@pytest.mark.parametrize(
    "form",
    [
        "{0}",
        "{0,5}|{0,-5}|{0,0}",
        "{0:D}{0:D4}{0:d0}",
        "{0:X}{0:x4}",
        "{0,6:X2}|{0,-6:d3}|",
        "{{{0}}}",
        "{1}-{0}",
        "{0:N2}{0:P}",
        "{0",
        "}",
        "{2}",
        "{0:D4}{1:D4}",
    ],
)
def test_formats(form: str) -> None:
    script = f"""
    $form = '{form}'
    foreach ($v in $values) {{
        foreach ($w in 7, 'b', $null) {{
            $first = try {{ '{form}' -f $v, $w }} catch {{ $_.Exception.Message }}
            $second = try {{ $form -f $v, $w }} catch {{ $_.Exception.Message }}
            if ($first -cne $second) {{ "$v $w [$first] [$second]" }}
        }}
        $first = try {{ '{form}' -f $v }} catch {{ $_.Exception.Message }}
        $second = try {{ $form -f $v }} catch {{ $_.Exception.Message }}
        if ($first -cne $second) {{ "$v [$first] [$second]" }}
        $first = try {{ "$v {form} $($v)" -f 7, $v }} catch {{ $_.Exception.Message }}
        $both = "$v " + $form + " $v"
        $second = try {{ $both -f 7, $v }} catch {{ $_.Exception.Message }}
        if ($first -cne $second) {{ "$v [$first] [$second]" }}
    }}
    'done'
    """
    assert output(VALUES + script) == "done\n"


def test_sums() -> None:
    script = """
    $sum = 'x'
    foreach ($v in $values) {
        $text = "$v"
        $first = Show ('x' + $v), ('x' + $text)
        $second = Show ($sum + $v), ($sum + $text)
        $third = try { Show ($v + 'x') } catch { $_.Exception.Message }
        $fourth = try { Show ($v + $sum) } catch { $_.Exception.Message }
        $fifth = Show ("$v" + 1), ("$v" + $v.Length)
        $sixth = Show ($text + 1), ($text + $v.Length)
        if ($first -cne $second -or $third -cne $fourth -or $fifth -cne $sixth) {
            "$v $first $second $third $fourth $fifth $sixth"
        }
    }
    'done'
    """
    assert output(VALUES + script) == "done\n"


def test_values_in_strings() -> None:
    script = """
    foreach ($v in $values) {
        $pieces = [string] $v, $v, (-join $v)
        $name = $v
        "[$v] [$($v)] $($v.Length) $($v.Trim()) $($v + 1) $($v[0]) $($missing.Trim()) $($name)"
    }
    "$(1)".GetType().Name, "$values".Length, "$(1, 2)", "$(5)", "$($null)"
    """
    plain = script.replace("$($v + 1)", "$(if (1) { $v + 1 })").replace(
        "$($v.Trim())", "$(if (1) { $v.Trim() })"
    )
    assert output(VALUES + script) == output(VALUES + plain)


def test_parts_of_strings_in_order() -> None:
    script = """
    $i = 1
    foreach ($turn in 1, 2) { "$i $($i++) $i $($i += 2; $i) $($i * 2) $i" }
    foreach ($turn in 1, 2) { "$($i + 1) {0} $($i + 1) {1}" -f ($i++), ($i++) }
    foreach ($turn in 1..2) { $turn; "$(foreach ($x in 1..2) { "$($x + $turn)" }) $($turn - 1)" }
    """
    assert output(script) == ("1  2 4 8 4\n4  5 7 14 7\n8 7 8 8\n10 9 10 10\n1\n2 3 0\n2\n3 4 1\n")


def test_what_fails_in_a_text_is_reported_once() -> None:
    script = """
    $Error.Clear(); $x = 'a'
    foreach ($turn in 1..3) { "[$($x.Substring(1))]"; $x = 5 }
    $Error.Count; "$($x.Substring(1))$?"; $Error.Count
    """
    assert output(script) == "[]\n[]\n[]\n2\nFalse\n3\n"


def test_strict_mode_in_strings() -> None:
    script = """
    Set-StrictMode -Version 2
    function Get-It { "[$($nothing + 1)] $(if ($false) { $late = 1 }) [$($late)]" }
    Get-It; $Error.Count
    """
    assert output(script).endswith("2\n")


def test_calls_in_strings() -> None:
    script = """
    $x = 3.14159; $y = 2.5; $z = '42'; $s = 'a,b'; $l = 'q', 'r'
    foreach ($i in 1..2) {
        "$('{0:N2}' -f $x) $([math]::Round($y)) $([int] $z) $($s.Split(',')[1]) $([math]::Abs(-$i))"
        "$([string]::Join('-', $l)) $([char] 65) $([int] [char] 'a') $($s.ToCharArray().Count)"
        $z = 'x'; $x = $null
    }
    "$($s.Split(','))|$($l[5])|$($l[-3])|$($s[9])|$($x.ToString('N1'))|$($y.ToString('N1'))"
    try { (5.5).ToString('D3') } catch { $_.FullyQualifiedErrorId }
    """
    assert output(script) == (
        "3.14 2 42 b 1\nq-r A 97 3\n 2  b 2\nq-r A 97 3\na b|||||2.5\nFormatException\n"
    )

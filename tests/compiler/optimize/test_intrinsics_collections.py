"""Sets, dictionaries, enumerators, decimals and characters by the short ways of their classes."""

from __future__ import annotations

import pytest

from tests.sessions import output

SET = "$s = [Collections.Generic.HashSet[{0}]]::new(); "
LIST = "Collections.Generic.Dictionary[string, int]"


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (
            SET.format("string") + "$s.Add('a'); $s.Add('A'); $s.Add('a'); $s.Contains('A');"
            " $s.Remove('a'); $s.Remove('zz'); $s.Count; [void] $s.Add(5); $s.Contains('5'); $s -join ','",
            "True True False True True False 1 True A,5",
        ),
        (SET.format("int") + "$s.Add(1); $s.Add('1'); $s.Contains(1)", "True False True"),
        (
            SET.format("object") + "$s.Add(1); $s.Add([long] 1); $s.Add('1'); $s.Count",
            "True True True 3",
        ),
        (
            "$s = [Collections.Generic.HashSet[string]]::new([StringComparer]::OrdinalIgnoreCase);"
            " $s.Add('a'); $s.Add('A'); $s.Contains('A'); $s.Count",
            "True False True 1",
        ),
        (
            "$t = @{}; $t.Add('k', 1); try { $t.Add('K', 2) } catch { 'there' }; $t.Add(5, 'x'); $t[5];"
            " $t.Count; $x = $t.Add('z', $null); $null -eq $x; $t.ContainsKey('Z')",
            "there x 2 True True",
        ),
        (
            f"$d = [{LIST}]::new(); $d.Add('x', 1); foreach ($p in $d.GetEnumerator()) "
            "{ $p.Key; $p.Value }; try { $d.Add('x', 2) } catch { 'there' }; $d.Add('y', '5'); $d['y'];"
            " $d.ContainsKey('X'); $d.ContainsKey('x')",
            "x 1 there 5 False True",
        ),
        (
            "$h = @{ b = 1; a = 2 }; foreach ($e in $h.GetEnumerator()) { $e.Key; $e.Value }",
            "b 1 a 2",
        ),
        (
            "foreach ($e in ([ordered] @{ x = 1; y = 2 }).GetEnumerator()) { $e.Name + $e.Value }"
            "; foreach ($x in @(1, 2).GetEnumerator()) { $x }",
            "x1 y2 1 2",
        ),
        (
            "$h = @{ a = 1; b = 2 }; try { foreach ($e in $h.GetEnumerator()) { $h.c = 1; 'once' } }"
            " catch { 'changed' }; try { foreach ($x in $null.GetEnumerator()) { 1 } } catch { 'none' }",
            "once changed none",
        ),
        (
            "'abc'.Chars(1); try { 'abc'.Chars(5) } catch { 'out' }; 'a\u00e9'.ToCharArray().Count;"
            " 'abc'.ToCharArray().GetType().Name",
            "b out 2 Char[]",
        ),
        (
            "'hello'[1..3] -join ''; 'hello'[-1..-5] -join ''; 'hello'[0, 9, 2] -join '|';"
            " (1..5)[1..2] -join ','; (1..5)[0, 7, -1] -join ','; (1..5)[3..9].Count; 'ab'[0].GetType().Name",
            "ell olleh h||l 2,3 1,5 2 Char",
        ),
        (
            "'a'[0] -eq 'A'[0]; 'a'[0] -ceq 'A'[0]; 'a'[0] -ceq 'a'[0]; 'a'[0] -ne 'b'[0];"
            " 'a'[0] -cne 'A'[0]; 'a'[0] -eq ''; 'a'[0] -ceq 'ab'; [int] 'a'[0]; [int] '7'",
            "True False True True True False False 97 7",
        ),
        (
            "[StringComparison]::OrdinalIgnoreCase; [StringComparison]::ordinalignorecase;"
            " [int]::MaxValue; [DayOfWeek]::Monday; [double]::NaN; [math]::PI.GetType().Name",
            "OrdinalIgnoreCase OrdinalIgnoreCase 2147483647 Monday NaN Double",
        ),
    ],
)
def test_values(script: str, expected: str) -> None:
    assert output(script).split() == expected.split()


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (
            "$d = [decimal] 1.5; $d + 2; $d * 3; 2 * $d; $d - 0.5; $d / 2; $d % 1",
            "3.5 4.5 3.0 1.0 0.75 0.5",
        ),
        ("1 / [decimal] 3; [decimal] 0.1 + [decimal] 0.2", "0.3333333333333333333333333333 0.3"),
        (
            "[decimal] 100; [decimal] 100.0; [decimal] 1e-7; [decimal] -2.50",
            "100 100 0.0000001 -2.5",
        ),
        ("(1.50d + 1.5d).ToString(); (2.0d * 2.00d).ToString()", "3.00 4.000"),
        (
            "[decimal]::MaxValue - 1; try { [decimal]::MaxValue + 1 } catch { 'large' }",
            "79228162514264337593543950334 large",
        ),
        (
            "1.10d -eq 1.1d; 1d -eq 1; 2 -gt 1.5d; 1.5d -eq '1.5'; 1.5d -ne 1.5",
            "True True True True False",
        ),
        ("(1d + 5L).GetType().Name; (1d + [byte] 3).GetType().Name", "Decimal Decimal"),
        ("0.1d * 0.0000000000000000000000000001d", "0.0000000000000000000000000000"),
        ("79228162514264337593543950335d * 0.1d", "7922816251426433759354395033.5"),
    ],
)
def test_decimals(script: str, expected: str) -> None:
    assert output(script).split() == expected.split()


DICTIONARY = f"$d = [{LIST}]::new(); $d['a'] = 5; "


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (
            DICTIONARY
            + "$v = 1; $d.TryGetValue('a', [ref] $v); $v; $d.TryGetValue('b', [ref] $v); $v",
            "True 5 False 0",
        ),
        (
            DICTIONARY + "[string] $t = 'x'; $d.TryGetValue('a', [ref] $t); $t.GetType().Name",
            "True String",
        ),
        (
            DICTIONARY
            + "try { $d.TryGetValue('a', [ref] $none) } catch { $_.FullyQualifiedErrorId }",
            "NonExistingVariableReference",
        ),
        (
            "function Set-It([ref] $x) { $x.Value = 9 }; $q = 1; Set-It ([ref] $q); $q;"
            " function Get-It { $n = 2; Set-It ([ref] $n); $n; $q }; Get-It",
            "9 9 9",
        ),
        (
            "$i = 1; [int]::TryParse('42', [ref] $i); $i; [int]::TryParse('x', [ref] $i); $i",
            "True 42 False 0",
        ),
        (
            "$d = Get-Date '2024-05-06'; $d.AddDays(1).ToString('yyyy-MM-dd');"
            " foreach ($i in 1..3) { $d.AddDays($i).Day }; try { $d.Bar(1) } catch { 'none' }",
            "2024-05-07 7 8 9 none",
        ),
        (
            "$s = 'abc' | Add-Member -PassThru ScriptMethod Twice { \"$this$this\" }; $s.Twice();"
            " foreach ($i in 1, 2) { $s.Substring($i) }; $s.ToUpper();"
            " $s | Add-Member ScriptMethod ToUpper { 'mine' } -Force; $s.ToUpper(); $s.ToLower()",
            "abcabc bc c ABC mine abc",
        ),
    ],
)
def test_references_and_wrapped_objects(script: str, expected: str) -> None:
    assert output(script).split() == expected.split()


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (
            "1 + '2'; 1 + '2.5'; 2 * '007'; 5 - '4.'; 5 - '.5'; 1 + '1e2'; 1 + '0x10'",
            "3 3.5 14 1 4.5 101 17",
        ),
        (
            "1 + ' 7 '; 1 + '1234567890123'; 1 + ''; try { 1 + 'x' } catch { 'none' }",
            "8 1234567890124 1 none",
        ),
        (
            "5 -eq '5'; 5 -eq '5.0'; 5 -lt '10'; 5 -eq '05'; 5 -ge '4.5'; 5 -eq 'x'",
            "True True True True True False",
        ),
        (
            "2147483647 + '1'; (1 + '2').GetType().Name; (1 + '2.0').GetType().Name;"
            " ([long] 1 + '2').GetType().Name; [decimal] 1 + '2.50'",
            "2147483648 Int32 Double Int64 3.5",
        ),
        (
            "[char]::IsDigit('5'); [char]::IsLetter('a'); try { [char]::IsLetter('ab') } catch { 'long' };"
            " [char]::IsWhiteSpace(' '); [char]::IsDigit('a5', 1)",
            "True True long True True",
        ),
    ],
)
def test_strings_as_numbers_and_characters(script: str, expected: str) -> None:
    assert output(script).split() == expected.split()

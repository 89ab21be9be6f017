"""Tables, objects and dictionaries that are made and filled inline."""

from __future__ import annotations

import pytest

from tests.sessions import output


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (
            "$h = @{ a = $(); b = 1, 2; c = $null }; $null -eq $h.a; $h.Count; $h.b.Count",
            "True 3 2",
        ),
        (
            "$h = @{ One = 1 }; $h['ONE']; $h.one = 2; $h.Keys; $h.Values; $h.Add('x', 3); $h.x",
            "1 One 2 3",
        ),
        (
            "$h = @{}; $h.Count; $h.a = 1; $h.Count; $h = @{ 1 = 'x'; '2' = 'y' }; $h[1]; $h['2']",
            "0 1 x y",
        ),
        (
            "$r = [ordered] @{ z = 1; y = 2 }; $r[0]; $r.Insert(0, 'q', 5); $r.Keys -join ','; $r.Y = 7; $r[2]",
            "1 q,z,y 7",
        ),
        (
            "$o = [pscustomobject] @{ Name = 'n'; empty = $() }; $o.NAME; $null -eq $o.empty",
            "n True",
        ),
        ("([pscustomobject] @{ b = 1; a = 2 }).PSObject.Properties.Name -join ','", "b,a"),
        (
            "$o = [pscustomobject] @{ PSTypeName = 'My.Type'; x = 1 }; $o.PSTypeNames[0]; $o.x",
            "My.Type 1",
        ),
        (
            "$o = [pscustomobject] @{}; $o.GetType().Name; ([pscustomobject] @{ 5 = 1 }).5",
            "PSCustomObject 1",
        ),
        ("foreach ($i in 1, 2) { $h = @{ n = $i }; $h.n += 1; $h.m = 1 }; $h.Count; $h.n", "2 3"),
    ],
)
def test_literals(script: str, expected: str) -> None:
    assert output(script).split() == expected.split()


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (
            "$d = [Collections.Generic.Dictionary[string, int]]::new(); $d['x'] = 1; $d['X'] = '2';"
            " $d['x'] += 5; $d['x']; $d['X']; $d['none']; try { $d['y'] = 'q' } catch { 'failed' };"
            " $d.Count; $d['x'].GetType().Name",
            "6 2 failed 2 Int32",
        ),
        (
            "$d = [Collections.Generic.Dictionary[int, object]]::new(); $d[1] = 'one'; $d['2'] = 3;"
            " $d[2]; $d[1]; $d.ContainsKey(2); $d[3] = $null; $d.Count",
            "3 one True 3",
        ),
        (
            "$d = [Collections.Generic.Dictionary[string, double]]::new("
            "[StringComparer]::OrdinalIgnoreCase); $d['Ab'] = 1; $d['aB'] += 1; $d['AB'].GetType().Name;"
            " $d.Keys; $d['AB']",
            "Double Ab 2",
        ),
        (
            "$d = [Collections.Generic.SortedDictionary[string, int]]::new(); $d['b'] = 1; $d['a'] = '2'; $d.Keys",
            "a b",
        ),
        (
            "function f { param($x, $y) $PSBoundParameters['y'] = 5; $PSBoundParameters['y'] } f 1 2",
            "5",
        ),
    ],
)
def test_dictionaries(script: str, expected: str) -> None:
    assert output(script).split() == expected.split()


def test_what_nobody_wants() -> None:
    script = """
    $l = [Collections.Generic.List[string]]::new()
    $l.Add('a') | Out-Null; 1..3 | Out-Null; $null | Out-Null; $l | Out-Null; $l.Count
    1, 2 | Out-Null -OutVariable kept
    function Out-Null { process { "mine $_" } }
    foreach ($turn in 1, 2) { $turn | Out-Null; if ($turn -eq 1) { Remove-Item function:Out-Null } }
    3 | Out-Null
    """
    assert output(script) == "1\nmine 1\n"


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (
            "[double]'4.5', [double]'1e3', [double]'5', [double]'.5', [double]'5.' -join ' '",
            "4.5 1000 5 0.5 5",
        ),
        ("[int][char]65, [int][char]200, [int][char]'x' -join ' '", "65 200 120"),
        (
            '"$(1.5) $(0.1 + 0.2) $(1e15) $(1e-5) $(0.00012) $(-0.5) $(100.0) $(1/3) $(-0.0)"',
            "1.5 0.3 1E+15 1E-05 0.00012 -0.5 100 0.333333333333333 -0",
        ),
        ("'-' * 3; ('ab' * 0).Length; try { 'a' * -1 } catch { 'failed' }", "--- 0 failed"),
        (
            "'a', 'b', $null, 'c' -join '-'; 1, 2, 3 -join ','; [char[]] 'abc' -join '.'",
            "a-b--c 1,2,3 a.b.c",
        ),
        (
            "'a', 1.5, @(1, 2) -join ';'; @() -join 'x'; 'a' -join 'x'; @(@(1, 2), 3) -join ','",
            "a;1.5;System.Object[] a System.Object[],3",
        ),
        (
            "'a,b,,c'.Split(',').Count; 'a, b'.Split(', ').Count; 'a,b'.Split(',').GetType().Name",
            "4 2 String[]",
        ),
        (
            "[math]::Max(3, 4), [math]::Min(3, 4.5), [math]::Abs(-3), [math]::Floor(-0.5) -join ' '",
            "4 3 3 -1",
        ),
        (
            "[math]::Ceiling(1.2), [math]::Round(2.5), [math]::Sqrt(16), [math]::Sqrt(-1) -join ' '",
            "2 2 4 NaN",
        ),
        (
            "[math]::Floor(5.5).GetType().Name, [math]::Max(1, 2).GetType().Name -join ' '",
            "Double Int32",
        ),
        ("'{0:N2}|{1,8:F1}|{0:E2}|{2:D3}' -f 1234.5, 3, 7", "1,234.50| 3.0|1.23E+003|007"),
        (
            "'{0:N2}|{0:F0}' -f -7.126; '{0:N1}' -f [double]::NaN; '{0:F1}' -f 'x'; '[{0:F1}]' -f $null",
            "-7.13|-7 NaN x []",
        ),
        (
            "(5).ToString('D3'), (-5).ToString('D3'), (255).ToString('x4'), (1.5).ToString('N3') -join ' '",
            "005 -005 00ff 1.500",
        ),
        (
            "'abc'.GetType().Name; (5).GetType().FullName; try { $null.GetType() } catch { 'none' }",
            "String System.Int32 none",
        ),
    ],
)
def test_strings_and_numbers(script: str, expected: str) -> None:
    assert output(script).split() == expected.split()

"""Members of scripts' classes that are reached directly give what the slow path does."""

from __future__ import annotations

import pytest

from tests.sessions import output

CLASSES = """
class A {
    [int] $X
    [string] $S
    [ValidateRange(1, 5)] [int] $V = 1
    $Any
    [A] $Next
    static [int] $N
    A() { [A]::N++ }
    A([int] $x) { $this.X = $x }
    [int] Half([int] $n) { return $n / 2 }
    [string] Str($v) { return $v }
    [object] Obj() { return @() }
    [object[]] Arr() { return 1 }
    [A] Self() { return $this }
    [A] Five() { return 5 }
    [A] Null() { return $null }
    [void] Nothing() { 5 }
    [double] D($v) { return $v }
    [int] Rec([int] $n) { if ($n -eq 0) { return 0 }; return 1 + $this.Rec($n - 1) }
    [int] Over([int] $n) { return $n + 1 }
    [string] Over([string] $n) { return "s$n" }
    [int] Opt($n) { return [A]::Twice($n) }
    static [int] Twice([int] $n) { return $n * 2 }
    [int] Div($n) { return 1 / $n }
    [int] Round() { return [math]::Floor(2.5) + [decimal] 0.5 }
    [string] Text() { return "$this" }
    [string] ToString() { return $this.X }
}
class B : A {
    [string] $X = 'b'
    [int] $Y
    B() : base(7) { $this.Y = 3 }
    [string] Get() { return "$($this.X)" }
}
$a = [A]::new()
"""


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("$a.X = '12'; $a.X; $a.X = 2.5; $a.X; $a.X += 1.5; $a.X; $a.X++; $a.X", "12 2 4 5"),
        ("$a.X = [int]::MaxValue; try { $a.X++ } catch { 'too large' }; $a.X", "too large 2147483647"),
        ("$a.S = $null; $a.S.Length; $a.S = 5; $a.S.GetType().Name", "0 String"),
        ("try { $a.V = 9 } catch { 'refused' }; $a.V; $a.V = 3; $a.V; $a.V = 1", "refused 1 3"),
        ("$a.Any = 1, 2; $a.Any.Count; $a.Any = $null; $null -eq $a.Any", "2 True"),
        ("$a.Next = $a; $a.Next.Next.V; try { $a.Next = { } } catch { 'no' }", "1 no"),
        ("$a.Half(3); $a.Half(5); $a.Half('7'); $a.Half(2.5)", "2 2 4 1"),
        ("$a.Str(5).GetType().Name; $a.Str($null).Length; $a.Obj().Count", "String 0 0"),
        ("$a.Arr().GetType().Name; $a.Self().V; $null -eq $a.Null()", "Object[] 1 True"),
        ("$a.Five().X; $a.Five().GetType().Name", "5 A"),
        ("@($a.Nothing()).Count; $a.D(1).GetType().Name; $a.Rec(20)", "0 Double 20"),
        ("$a.Over(1); $a.Over('1'); $a.Over(1); $a.Opt(4); $a.Opt('5')", "2 s1 2 8 10"),
        ("try { $a.Div(0) } catch { $_.FullyQualifiedErrorId }; $a.Div(2)", "RuntimeException 0"),
        # A property of the same name further down is the one that the object has.
        ("$b = [B]::new(); $b.X; $b.Y; $b.Get(); $b.X = 5; $b.X.GetType().Name", "7 3 7 String"),
        ("foreach ($o in $a, [B]::new(), 5, $null) { $o -is [A]; $o -isnot [B] }",
         "True True True False False True False True"),
        ("$a.Round(); $a.Text()", "2 0"),
        ("[A]::N; $null = [A]::new(); [A]::N; [A]::new(4).X; [A]::New(5).X", "1 2 4 5"),
        ("try { [A]::Twice('x') } catch { $_.FullyQualifiedErrorId }",
         "MethodArgumentConversionInvalidCastArgument"),
        ("try { $null.Half(1) } catch { $_.FullyQualifiedErrorId }", "InvokeMethodOnNull"),
    ],
)  # fmt: skip
def test_members_of_classes(script: str, expected: str) -> None:
    # The first time a call is found, from the second on it is known.
    turns = 1 if "[A]::N;" in script else 3
    text = f"{CLASSES}foreach ($turn in 1..{turns}) {{ {script} }}"
    assert output(text).split() == turns * expected.split()


def test_a_class_made_again_has_its_own_methods() -> None:
    script = """
    $strings = 'class T { [int] F() { return 1 } }', 'class T { [int] F() { return 2 } }'
    foreach ($text in $strings) { & ([scriptblock]::Create("$text; `$t = [T]::new(); `$t.F(); `$t.F()")) }
    """
    assert output(script) == "1\n1\n2\n2\n"


def test_methods_of_a_module_run_in_the_module() -> None:
    script = """
    $module = New-Module {
        class Inner { [string] $Who = 'inner'
            [string] Name() { return [Inner]::new().Who + $this.Other() }
            [string] Other() { return '!' } }
        function Get-Inner { [Inner]::new() }
    }
    class Inner { [string] $Who = 'outer'; [string] Name() { return $this.Who } }
    foreach ($i in 1..3) { (& $module { Get-Inner }).Name(); [Inner]::new().Name() }
    """
    assert output(script) == "inner!\nouter\n" * 3


def test_a_breakpoint_that_is_set_later_is_hit() -> None:
    script = """
    class C { [int] F() { $sum = 1; return $sum } }
    $c = [C]::new()
    $null = $c.F(), $c.F()
    $null = Set-PSBreakpoint -Variable sum -Mode Write -Action { $global:seen++ }
    $null = $c.F(), $c.F()
    "$global:seen"
    """
    assert output(script) == "2\n"


def test_calls_that_are_too_deep_inside_each_other() -> None:
    script = """
    class D { [int] F([int] $n) { return $this.F($n + 1) } [string] ToString() { return "$this" } }
    try { [D]::new().F(1) } catch { $_.FullyQualifiedErrorId }
    try { [D]::new().ToString() } catch { $_.FullyQualifiedErrorId }
    """
    assert output(script) == "CallDepthOverflow\nCallDepthOverflow\n"


def test_elements_of_lists() -> None:
    script = """
    class P { [int] $V; P([int] $v) { $this.V = $v } }
    class Q : P { Q() : base(9) { } }
    $objects = [System.Collections.Generic.List[object]]::new()
    $typed = [System.Collections.Generic.List[P]]::new()
    $whole = [System.Collections.Generic.List[int]]::new()
    foreach ($n in 1..3) { $objects.Add([P]::new($n)); $typed.Add([P]::new($n)); $whole.Add($n) }
    foreach ($turn in 1, 2) {
        $i = 1
        $objects[$i] = [P]::new(7); $objects[0] = $null; $objects[2] = 'text'
        "$($objects[$i].V) $($null -eq $objects[0]) $($objects[2]) $($objects[-1])"
        $typed[$i] = [Q]::new(); $typed[0] = 5; "$($typed[$i].V) $($typed[0].V)"
        try { $typed[2] = 'x' } catch { 'no P' }
        $whole[$i] = '42'; $whole[0] = 2.6; "$($whole[$i]) $($whole[0])"
        try { $whole[2] = 'x' } catch { 'no int' }
        try { $whole[3] = 1 } catch { 'outside' }
        "[$($whole[3])] [$($whole[-4])]"
        $whole[$i]++; $whole[$i]
        $whole[0], $whole[1] = $whole[1], $whole[0]; "$whole"
    }
    """
    turn = "7 True text text\n9 5\nno P\n42 3\nno int\noutside\n[] []\n43\n43 3 3\n"
    assert output(script) == turn * 2


def test_static_properties_and_enums() -> None:
    script = """
    enum Kind { First; Second = 5; Third }
    class S {
        static [int] $N = 1
        static [string] $T
        static $Any = @(1)
        static [hashtable] $Map = @{}
        [Kind] $K = [Kind]::Second
        static S() { [S]::N += 10 }
        static [int] Next() { [S]::N++; return [S]::N }
        [void] Set($v) { [S]::Any = $v }
    }
    class T : S { static [int] $Own = 7 }
    foreach ($turn in 1, 2) {
        [S]::N; [S]::Next(); [S]::n += 1; [S]::N; [T]::N; [T]::Own++; [T]::Own
        [S]::T = 5; [S]::T.GetType().Name; [S]::T = $null; [S]::T.Length
        try { [S]::N = 'x' } catch { 'no' }
        [S]::N = '4'; [S]::N
        [S]::new().Set($turn); [S]::Any; [S]::Any = $null; $null -eq [S]::Any; [S]::Any = @(1)
        [S]::Map['a'] = $turn; [S]::Map.a; [S]::Map.Count
        [int] [Kind]::Third; [Kind]::second; [S]::new().K -eq [Kind]::Second
        $null -eq [Kind]::Nope
    }
    """
    turn = "{}\n{}\n{}\n{}\n{}\nString\n0\nno\n4\n{}\nTrue\n{}\n1\n6\nSecond\nTrue\nTrue\n"
    first = turn.format(11, 12, 13, 13, 8, 1, 1)
    assert output(script) == first + turn.format(4, 5, 6, 6, 9, 2, 2)


def test_a_class_whose_static_part_fails_says_so_each_time() -> None:
    script = """
    class F { static [int] $N = $(throw 'bad'); static [int] $M = 1 }
    foreach ($i in 1, 2) { try { [F]::M } catch { $_.FullyQualifiedErrorId } }
    """
    found = output(script).split()
    assert len(found) == 2 and found[0] == found[1] != "1"

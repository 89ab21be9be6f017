"""Script blocks as delegates and methods: what they get, give and leave behind."""

from __future__ import annotations

import pytest

from tests.sessions import output


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("$f = [Func[int, bool]] { param($x) $x % 2 -eq 1 }; $f.Invoke(3), $f.Invoke(4)", "True False"),
        ("$f = [Func[int, int]] { param([int]$x) $x * 2 }; $f.Invoke(3), $f.Invoke('4')", "6 8"),
        ("$f = [Func[int, string]] { param($x) $x }; $f.Invoke(3).GetType().Name", "String"),
        ("$f = [Func[string, int]] { param([int]$x) $x + 1 }; $f.Invoke('41')", "42"),
        ("$f = [Func[int, int, int]] { param($a) $a + $args[0] }; $f.Invoke(3, 4)", "7"),
        ("$f = [Func[int, int]] { $args[0] + $args.Count }; $f.Invoke(5)", "6"),
        ("$f = [Func[int]] { param($a = 7) $a }; $f.Invoke()", "7"),
        ("$f = [Action[int]] { param($x) $script:seen = $x; 'lost' }; $f.Invoke(3); $seen", "3"),
        ("$f = [Func[object, object]] { param($x) $null -eq $x }; $f.Invoke($null)", "True"),
        ("$f = [Func[int, object]] { param($x) 1, $x }; $f.Invoke(5).Count", "2"),
        ("$f = [Func[int, int]] { param($x) return $x; 9 }; $f.Invoke(5)", "5"),
        ("$x = 1; $f = [Func[int, int]] { param($y) $x = $y; $x }; $f.Invoke(5); $x", "5 1"),
        ("$f = [Func[int, int]] { param($x) if ($x) { $f.Invoke($x - 1) + 1 } else { 0 } }; $f.Invoke(5)", "5"),
        ("$f = [Func[int, int]] { param($x) throw 'no' }; try { $f.Invoke(1) } catch { \"$_\" }; $x -eq $null",
         "Exception calling \"Invoke\" with \"1\" argument(s): \"no\" True"),
        ("$f = [Predicate[int]] { param($x) $x -gt 1 }; [array]::FindAll([int[]](1, 2, 3), $f)", "2 3"),
        ("$l = [Collections.Generic.List[int]](3, 1, 2); $l.Sort([Comparison[int]] { param($a, $b) $b - $a }); $l",
         "3 2 1"),
        ("[int[]]$a = 1, 2; [Linq.Enumerable]::Sum($a, [Func[int, int]] { param($x) $x * 10 })", "30"),
        ("$f = [Func[int, int]][math]::Abs; $f.Invoke(-3)", "3"),
        ("{ param($x) $x + 1 }.InvokeReturnAsIs(1); ({ param([int]$x) $x }.InvokeReturnAsIs('7')).GetType().Name",
         "2 Int32"),
        ("{ $args.Count }.Invoke(1, 2)[0]; { param($a, $b) \"$a-$b\" }.InvokeReturnAsIs(1)", "2 1-"),
        ("$o = [pscustomobject]@{ n = 2 } | Add-Member ScriptMethod twice { param($x) $this.n * $x } -PassThru;"
         " $o.twice(4); $null -eq $this", "8 True"),
        ("$o = [pscustomobject]@{ n = 2 } | Add-Member ScriptProperty p { $this.n + 1 } -PassThru; $o.p; $o.n = 5; $o.p",
         "3 6"),
        ("$f = [Func[int, int]] { param([ValidateRange(1, 3)]$x) $x }; $f.Invoke(2)", "2"),
        ("$f = [Func[int, int]] { param($x) $PSBoundParameters.Count }; $f.Invoke(2)", "1"),
        ("$f = [Func[int, int]] { param($x) Get-Item /none 2> $null; $x }; $f.Invoke(2); $?", "2 True"),
        ("[regex]::Replace('a1', '\\d', [Text.RegularExpressions.MatchEvaluator]{ })", "a"),
        ("[regex]::Replace('a1', '\\d', { param($m) 1.50 })", "a1.5"),
    ],
)  # fmt: skip
def test_delegates(script: str, expected: str) -> None:
    assert " ".join(output(script).split()) == expected


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        # Members of objects whose class has one type.
        ("$m = [regex]::Match('ab', 'b'); $m.Index; $m.index; $m.Nope -eq $null; $m.Value.Length", "1 1 True 1"),
        ("$s = [Diagnostics.Stopwatch]::new(); $s.IsRunning; $s.Start(); $s.IsRunning", "False True"),
        ("$m = [regex]::Match('ab', 'b'); Update-TypeData -TypeName System.Text.RegularExpressions.Match"
         " -MemberName Twice -MemberType ScriptProperty -Value { $this.Value * 2 } -Force; $m.Twice; $m.Value", "bb b"),
        ("$m = [regex]::Match('ab', 'b') | Add-Member NoteProperty more 5 -PassThru; $m.more, $m.Value", "5 b"),
        ("Set-StrictMode -Version 3; $m = [regex]::Match('a', 'a'); try { $m.Nope } catch { $_.FullyQualifiedErrorId }",
         "PropertyNotFoundStrict"),
        ("$v = [version]'1.2'; $v.Major, $v.Minor, $v.Build; ([uri]'http://h/p').Host", "1 2 -1 h"),
        ("try { ([uri]'p/q').Host } catch { 'never' }; ([uri]'p/q').Host -eq $null", "True"),
    ],
)  # fmt: skip
def test_members(script: str, expected: str) -> None:
    assert " ".join(output(script).split()) == expected

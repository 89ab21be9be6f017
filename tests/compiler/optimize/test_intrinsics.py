"""Methods that are inlined give what the calls of them give, and make way for others."""

from __future__ import annotations

import pytest

from poshws.runtime.execution import intrinsic_guards, units
from tests.sessions import output

VALUES = """
$strings = 'Hello World', '', ' a ', "`u{1F600}x", 'Äé', "`t`u{2003}", ([char]'c'), 5, $null, @('p', 'q'), 'a,b,,c'
$others = 'o', '', 'lo', ' ', "`u{1F600}", ([char]'l'), 3, 0, -1, 99, 1.5, $null, [long] 2, ','
function Show($x) { if ($null -eq $x) { 'null' } else { $x.GetType().Name + ':' + ($x -join '|') } }
$list = [Collections.Generic.List[object]]::new()
$words = [Collections.Generic.List[string]]::new()
$numbers = [Collections.Generic.List[int]]::new()
$fixed = [Collections.ArrayList]::FixedSize([Collections.ArrayList]::new())
$loose = [Collections.ArrayList]::new()
$only = $words.AsReadOnly()
$stack = [Collections.Generic.Stack[int]]::new()
$old = [Collections.Stack]::new()
$queue = [Collections.Generic.Queue[string]]::new()
$many = [Collections.Concurrent.ConcurrentQueue[int]]::new()
$set = [Collections.Generic.HashSet[string]]::new()
$table = @{ a = 1; 5 = 2 }
$exact = [Collections.Generic.Dictionary[string, int]]::new()
$exact['a'] = 1
$builder = [Text.StringBuilder]::new('x')
$holders = $list, $words, $numbers, $fixed, $loose, $only, $stack, $old, $queue, $many, $set
$holders += $table, $exact, $builder
"""
NONE = "ToUpper ToLower ToUpperInvariant ToLowerInvariant Trim TrimStart TrimEnd ToString".split()
ONE = (
    "Substring IndexOf LastIndexOf Contains StartsWith EndsWith Trim TrimStart TrimEnd PadLeft"
    " PadRight Remove Equals"
).split()
TWO = "Substring IndexOf PadLeft PadRight Replace Insert Remove".split()
HELD_ONE = "Add Push Enqueue Append AppendLine Contains ContainsKey".split()
HELD_NONE = "Pop Peek Dequeue AppendLine ToString Clear".split()

TRY = "try {{ Show {0} }} catch {{ $_.Exception.Message }}"
ON_STRINGS = [
    *(f"foreach ($t in $strings) {{ {TRY.format(f'$t.{name}()')} }}" for name in NONE),
    *(
        f"foreach ($t in $strings) {{ foreach ($a in $others) {{ {TRY.format(f'$t.{name}($a)')} }} }}"
        for name in ONE
    ),
    *(
        f"foreach ($t in $strings) {{ foreach ($a in $others) {{ foreach ($b in $others) "
        f"{{ {TRY.format(f'$t.{name}($a, $b)')} }} }} }}"
        for name in TWO
    ),
    *(
        f"foreach ($t in $strings) {{ {TRY.format(call)} }}"
        for call in (
            "$t.Substring(0, 1)",
            "$t.Substring(2)",
            "$t.PadRight(7, '.')",
            "$t.PadLeft(-1)",
            "$t.Trim('l', 'o')",
            "$t.Replace('l', '')",
            "$t.Replace('', 'x')",
            "$t.Insert(1, '-')",
            "$t.IndexOf('o', 5)",
            "$t.Substring($t.IndexOf('o'))",
            "[char]::IsDigit($t)",
            "[char]::IsWhiteSpace($t)",
            "[string]::IsNullOrEmpty($t)",
            "[string]::IsNullOrWhiteSpace($t)",
        )
    ),
    "foreach ($n in 0..300) { $c = [char] $n; [char]::IsLetter($c), [char]::IsDigit($c),"
    " [char]::IsWhiteSpace($c), [char]::IsUpper($c), [char]::IsLetterOrDigit($c) -join '' }",
]
ON_HOLDERS = [
    *(
        f"foreach ($h in $holders) {{ foreach ($a in $others) {{ {TRY.format(f'$h.{name}($a)')} }} }}"
        f"; foreach ($h in $holders) {{ Show $h }}; $builder.Length"
        for name in HELD_ONE
    ),
    *(
        f"foreach ($h in $holders) {{ {TRY.format(f'$h.{name}()')}; {TRY.format(f'$h.{name}()')} }}"
        for name in HELD_NONE
    ),
    "$list.Add(1); $list.Add($null); $list.Add(@(1, 2)); $list.Count; $loose.Add('x'); $loose.Add('y');"
    " $words.Add(7); $words[0].GetType().Name; $numbers.Add('8'); $numbers[0] + 1;"
    " try { $numbers.Add('z') } catch { $_.Exception.Message }; [void] $loose.Add(1); $loose.Count",
    "$x = $words.Add('a'); $null -eq $x; $words.Clear(); $words.Count; $y = $words.Clear(); $y.Count",
    "foreach ($w in $words) { $words.Add('z') }; $words.Add('k');"
    " try { foreach ($w in $words) { $words.Add('z') } } catch { $_.Exception.Message }; $words.Count",
    "[void] $builder.Append('a').Append(1).Append([char] 'c').Append($null).Append(1.5).Append($true);"
    ' "$builder"; $builder.Length; [void] $builder.Append("`u{1F600}"); $builder.Length;'
    " $builder.Length = 2; $builder.ToString(); [void] $builder.Clear().Append([char] 'z');"
    " $builder.ToString().GetType().Name; $builder.Insert(0, 'ab').Replace('a', 'b').ToString()",
]


@pytest.fixture
def without(monkeypatch: pytest.MonkeyPatch) -> None:
    """Scripts that are loaded now find no class in the place of the known ones."""
    for word in intrinsic_guards.EAGER_CLASSES:
        monkeypatch.setitem(units.OPERATIONS, word, intrinsic_guards.NeverMatches)
    monkeypatch.setitem(units.OPERATIONS, "guard_class", lambda word: intrinsic_guards.NeverMatches)


EXPECTED: dict[str, str] = {}


@pytest.mark.parametrize("script", [*ON_STRINGS, *ON_HOLDERS])
def test_on_the_spot(script: str) -> None:
    EXPECTED[script] = output(VALUES + script)
    assert EXPECTED[script]


@pytest.mark.parametrize("script", [*ON_STRINGS, *ON_HOLDERS])
@pytest.mark.usefixtures("without")
def test_as_called(script: str) -> None:
    found = output(VALUES + " " + script)
    assert found == EXPECTED.get(script, found)


def test_order_of_evaluation() -> None:
    script = """
    function Note($x) { $script:seen += "$x "; $x }
    $t = (Note 'abc').Substring((Note 1), (Note 2)); $t
    $t = (Note 5).Substring((Note 1), (Note 2))
    $script:seen
    """
    assert output(script).replace("\n", " ").split() == "bc abc 1 2 5 1 2".split()


def test_errors_are_those_of_the_call() -> None:
    script = "$x = 'abc'; try { $x.Substring(5) } catch { $_.FullyQualifiedErrorId }; $null.Trim()"
    assert output(script).startswith("ArgumentOutOfRangeException\n")


def test_added_methods_count_first() -> None:
    script = """
    $text = ' a '
    foreach ($i in 1, 2) {
        $text.Trim() + '|'
        $added = @{ TypeName = 'System.String'; MemberType = 'ScriptMethod'; MemberName = 'Trim' }
        if ($i -eq 1) { Update-TypeData @added -Value { 'mine' } }
    }
    $text.Trim() + $text.Length
    """
    hidden = intrinsic_guards._Hiding.is_hidden
    kept = {word: units.OPERATIONS[word] for word in intrinsic_guards.EAGER_CLASSES}
    try:
        assert output(script) == "a|\nmine|\nmine3\n"
    finally:
        from poshws.objects.extended.members import remove_type_data
        from poshws.objects.invocation.calls import preferred_methods

        intrinsic_guards._Hiding.is_hidden = hidden
        units.OPERATIONS.update(kept)
        preferred_methods.clear()
        remove_type_data("System.String")


def test_methods_of_classes_of_the_script() -> None:
    script = """
    class Box {
        [string] Trim() { return 'own' }
        [void] Add($x) { }
        [int] Add([int] $a, [int] $b) { return $a + $b }
    }
    $b = [Box]::new(); $b.Trim(); $b.Add(1); $b.Add(1, 2)
    """
    assert output(script) == "own\n3\n"


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("'[a]'.Trim('[', ']'); '[a]'.TrimStart('[', 'x'); '[a]]'.TrimEnd(']', 'a')", "a a] ["),
        (
            "(5).ToString('D3'); (5.5).ToString('N1'); (255).ToString('x'); (5).ToString('0.0')",
            "005 5.5 ff 5.0",
        ),
        ("try { (5).ToString('Q') } catch { $_.FullyQualifiedErrorId }", "FormatException"),
        (
            "$l = [Collections.Generic.List[int]]::new(); $l.Add(1); $l.Insert(0, 5); $l.Insert(1, '7');"
            " $l -join ','; $l.RemoveAt(0); $l -join ','; try { $l.RemoveAt(9) } catch { 'out' };"
            " try { $l.Insert(9, 1) } catch { 'out' }; $l.Contains(7); $l.Contains('7'); $l.Contains(99)",
            "5,7,1 7,1 out out True True False",
        ),
        (
            "$l = [Collections.Generic.List[object]] @('a', [char] 'b', 1); $l.Contains('b');"
            " $l.Contains('a'); $l.Contains(1); $x = $l.RemoveAt(0); $null -eq $x; $l.Count",
            "False True True True 2",
        ),
        (
            "$l = [Collections.Generic.List[string]] @('a', $null); $l.Contains('a'); $l.Contains('A');"
            " [string]::Join('-', $l); [string]::Join('-', 'a', 'b'); [string]::Join(',', 1, 2)",
            "True False a- a-b 1,2",
        ),
        (
            "[string]::Join('-', @('a', 'b')); [string]::Join('+', [string[]] ('x', 'y'));"
            " [string]::Format('{0:D3}-{1}', 7, 'x'); [string]::Format('{0:N1}|{0}', 2.55);"
            " try { [string]::Format('{0} {1}', 1) } catch { 'few' }",
            "a-b x+y 007-x 2.5|2.55 few",
        ),
        (
            "[int]::Parse('42'); try { [int]::Parse('x') } catch { 'bad' }; [int]::Parse('-5')",
            "42 bad -5",
        ),
        ("[char]::ToUpper([char] 'a'); [char]::ToLower([char] 0xC9)", "A \u00e9"),
        (
            "[math]::Pow(2, 10); [math]::Max(1.5, 2.5); [math]::Min(2.5, 1.5); [math]::Max([double]::NaN, 1.0);"
            " [math]::Max(2.0, 2.0); [math]::Min(1, 2.5)",
            "1024 2.5 1.5 NaN 2 1",
        ),
        (
            "'a b c'.Split(' ', 2) -join '|'; 'abc'.Split('b', 1) -join '|'; 'a c'.Split(' ', 0).Count",
            "a|b c abc 0",
        ),
    ],
)
def test_results(script: str, expected: str) -> None:
    assert output(script).split() == expected.split()

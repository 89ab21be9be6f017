using namespace System.Collections.Generic
# Interfaces with `out` parameters stand for those of their bases, with `in` parameters the other way; others not at all.
class Item { $Rank; Item($rank) { $this.Rank = $rank } }
class ByRank : IComparer[object] { [int] Compare([object]$a, [object]$b) { return $a.Rank - $b.Rank } }
$list = [List[Item]]::new()
3, 1, 2 | ForEach-Object { $list.Add([Item]::new($_)) }
$list.Sort([ByRank]::new())
"$($list.Rank)"
[ByRank]::new() -is [IComparer[Item]]
[IComparer[string]].IsAssignableFrom([IComparer[object]])
[IComparer[object]].IsAssignableFrom([IComparer[string]])
[IComparer[int]].IsAssignableFrom([IComparer[object]])
[IEnumerable[object]].IsAssignableFrom([List[string]])
[IReadOnlyList[object]].IsAssignableFrom([List[string]])
[IList[object]].IsAssignableFrom([List[string]])
[ICollection[object]].IsAssignableFrom([List[string]])
[IDictionary[string, object]].IsAssignableFrom([Dictionary[string, string]])
[IEnumerable[object]].IsAssignableFrom([List[int]])
, [List[string]]::new() | ForEach-Object { $_ -is [IList[object]]; $_ -is [IEnumerable[object]] }

# get_X is a property only where an interface has one of that name.
class Node : IComparable {
    hidden $inner = 1
    [int] CompareTo([object]$other) { return 0 }
    [object] get_Value() { return $this.inner }
    [void] set_Value($new) { $this.inner = $new }
}
$node = [Node]::new()
"[$($node.Value)] $($node.get_Value())"
([Node].GetProperties().Name) -join ','
Update-TypeData -TypeName Node -MemberType ScriptProperty -MemberName Value -Value { $this.get_Value() } -SecondValue { $this.set_Value($args[0]) }
$node.Value = 7
$node.Value
class Counter : System.Collections.IEnumerator {
    hidden $i = 0
    [bool] MoveNext() { return $this.i++ -lt 2 }
    [void] Reset() { $this.i = 0 }
    [object] get_Current() { return $this.i }
}
$counter = [Counter]::new()
$null = $counter.MoveNext()
"current $($counter.Current)"

# Entries are equal by key and value.
$a = @{ one = 1 }.GetEnumerator() | ForEach-Object { $_ }
$b = ([ordered]@{ one = 1 }).GetEnumerator() | ForEach-Object { $_ }
$a -eq $b
$a.Equals($b)
@($a) -contains $b
$a -eq [System.Collections.DictionaryEntry]::new('ONE', 1)

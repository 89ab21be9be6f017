# implementing .NET interfaces: IFormattable, IDisposable, IEqualityComparer, IComparer, IEnumerator, ICloneable, IConvertible-like
class Money : System.IFormattable, System.ICloneable {
    [decimal] $Amount
    Money([decimal] $a) { $this.Amount = $a }
    [string] ToString() { return "plain $($this.Amount)" }
    [string] ToString([string] $format, [System.IFormatProvider] $p) { return "fmt[$format]$($this.Amount)" }
    [object] Clone() { return [Money]::new($this.Amount) }
}
$m = [Money]::new(12.5)
"{0} {0:X} {0,12:abc}|" -f $m
"$m"
$m.ToString()
$m.ToString('q', $null)
[string]::Format('{0:zz}', $m)
$m.Clone().Amount
$m -is [System.IFormattable]
class CI : System.Collections.Generic.IEqualityComparer[string] {
    [bool] Equals([string] $a, [string] $b) { return $a.ToLower()[0] -eq $b.ToLower()[0] }
    [int] GetHashCode([string] $s) { return $s.ToLower()[0].GetHashCode() }
}
$d = [System.Collections.Generic.Dictionary[string, int]]::new([CI]::new()); $d['apple'] = 1; $d['Avocado'] = 2; $d['bean'] = 3
"$($d.Count) $($d['a']) $($d.ContainsKey('BBB'))"
$hs = [System.Collections.Generic.HashSet[string]]::new([string[]]('one', 'Other', 'two'), [CI]::new()); $hs.Count
class ByLen : System.Collections.Generic.IComparer[string] { [int] Compare([string] $a, [string] $b) { return $a.Length - $b.Length } }
$l = [System.Collections.Generic.List[string]]@('ccc', 'a', 'bb'); $l.Sort([ByLen]::new()); $l -join ' '
class Rev : System.Collections.IComparer { [int] Compare([object] $a, [object] $b) { return $b.CompareTo($a) } }
$arr = 3, 1, 2; [array]::Sort($arr, [Rev]::new()); $arr -join ' '
$al = [System.Collections.ArrayList]@(1, 3, 2); $al.Sort([Rev]::new()); "$al"
$sl = [System.Collections.SortedList]::new([Rev]::new()); $sl['a'] = 1; $sl['b'] = 2; $sl.Keys -join ' '
$sd = [System.Collections.Generic.SortedDictionary[string, int]]::new([ByLen]::new()); $sd['xxx'] = 1; $sd['y'] = 2; $sd.Keys -join ' '
class Res : System.IDisposable { [string] $N; static [System.Collections.ArrayList] $Log = @(); Res([string] $n) { $this.N = $n } [void] Dispose() { [Res]::Log.Add("disposed $($this.N)") } }
$r = [Res]::new('a'); try { "using $($r.N)" } finally { $r.Dispose() }; [Res]::Log
([System.IDisposable]$r).Dispose(); [Res]::Log.Count
class Count : System.Collections.IEnumerator {
    [int] $i = 0; [int] $max
    Count([int] $m) { $this.max = $m }
    [object] get_Current() { return $this.i }
    [bool] MoveNext() { $this.i++; return $this.i -le $this.max }
    [void] Reset() { $this.i = 0 }
}
$c = [Count]::new(3); foreach ($x in $c) { "item $x" }
$c.Reset(); ($c | ForEach-Object { $_ * 2 }) -join ' '
$c -is [System.Collections.IEnumerator]
[Money].GetInterfaces().Name | Sort-Object
[Money].ImplementedInterfaces.Count
[CI].GetInterfaces()[0].ToString()
$c.Current
class Bad : System.IFormattable { [string] ToString([string] $f, [System.IFormatProvider] $p) { throw 'format failed' } }
try { '{0:x}' -f [Bad]::new() } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }
try { "$([Bad]::new())" } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }

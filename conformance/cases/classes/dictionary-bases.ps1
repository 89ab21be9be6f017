# dictionaries, lists and hashtables as bases of classes: keys before properties, conversion of elements
class Reg : System.Collections.Hashtable {
    [string] $Title = 't'
    Reg() : base([StringComparer]::OrdinalIgnoreCase) { }
    [object] Fetch([string] $k) { if ($this.ContainsKey($k)) { return $this[$k] } return "no $k" }
}
$r = [Reg]::new(); $r['One'] = 1; $r.two = 2
"$($r.one) $($r.Fetch('TWO')) $($r.Fetch('three')) $($r.Count) $($r.Keys.Count) $($r['two']) $($r.Title)"
$r.Title = 'x'; $r.Title; $r['Title']; $r.Add('k', 5); $r.k; $r.Count
$r.Remove('k'); $r.ContainsKey('K'); foreach ($k in ($r.Keys | Sort-Object)) { "$k=$($r[$k])" }
class Plain : hashtable { }
$p = [Plain]::new(); $p.a = 1; $p['b'] = 2; $p.A; $p.Count; $p.GetType().FullName; ($p.GetEnumerator() | Sort-Object Name | % { $_.Key + $_.Value }) -join ','
class Typed : System.Collections.Generic.Dictionary[string, int] { [string] $N = 'n'; [int] Sum() { return ($this.Values | Measure-Object -Sum).Sum } }
$t = [Typed]::new(); $t['a'] = 3; $t.Add('b', 4); $t.Sum(); $t.a; $t.N; $t.c = 9; $t.Count
try { $t['c'] = 'x' } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }
try { $t['zz'] } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }
$t | ConvertTo-Json -Compress
class Od : System.Collections.Specialized.OrderedDictionary { }
$o = [Od]::new(); $o.z = 1; $o['y'] = 2; $o[0]; "$($o.Keys)"; $o.z
class Li : System.Collections.Generic.List[int] { }
$l = [Li]::new(); try { $l.Add('x') } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }; $l.Add('5'); $l[0].GetType().Name; try { $l[0] = 'q' } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }

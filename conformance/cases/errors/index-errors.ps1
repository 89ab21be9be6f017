# errors of indexing in every shape
function T($sb) { try { $r = & $sb; "ok [$r]" } catch { "$($_.FullyQualifiedErrorId) | $($_.CategoryInfo) | $($_.Exception.Message)" } }
$a = 1,2,3; $n = $null; $s = 'abc'; $h = @{ a = 1 }; $l = [Collections.Generic.List[int]](1,2); $m = [int[,]]::new(2,2)
$d = [Collections.Generic.Dictionary[string,int]]::new(); $d['x'] = 1
T { $a[10] }
T { $a['x'] }
T { $a['1'] }
T { $a[1.5] }
T { $a[$null] }
T { $n[0] }
T { $n['a'] }
T { $n[0,1] }
T { $s[9] }
T { $s['q'] }
T { $h[$null] }
T { $h[$null] = 1 }
T { $a[10] = 1 }
T { $a['x'] = 1 }
T { $a[0,1] = 1 }
T { $n[0] = 1 }
T { $s[0] = 'x' }
T { $l[5] }
T { $l[5] = 1 }
T { $l['q'] = 1 }
T { $l[0] = 'x' }
T { $m[0] }
T { $m[5,5] }
T { $m[0,0,0] }
T { $m['a','b'] }
T { $m[0,1] = 'q' }
T { $m[9,1] = 2 }
T { $d['nope'] }
T { $d[$null] }
T { $d['x'] = 'q' }
T { (5)[0] }
T { (5)[1] }
T { (5)['a'] }
T { $x = 5; $x[0] = 1 }
T { (Get-Date)[0].GetType().Name }
T { [pscustomobject]@{a=1}[0] }
T { ([pscustomobject]@{a=1})[1] }
T { [int[]]$i = 1,2; $i[0] = 'z' }
T { $e = [System.Collections.ArrayList]@(1); $e[3] }
T { $e = [System.Collections.ArrayList]@(1); $e[3] = 1 }
T { $q = [Collections.Queue]::new(); $q.Enqueue(1); $q[0] }
T { ({}).Ast[0].GetType().Name }
T { $a[[int]::MaxValue] }
T { $a[-4] }
T { $a[-4] = 0 }
T { 'abc'[-4] }
T { 'abc'[1,99,0] }
T { $a[0..5] }
T { $a[@()] }
T { $a[,0] }
T { $a[$true] }
T { $a[[datetime]'2020-01-01'] }
Set-StrictMode -Version Latest
T { $a[10] }
T { $n[0] }
T { $s[9] }
T { $h['zz'] }
T { $a[0..5] }
T { $l[7] }
T { $m[5,5] }
T { $a['x'] }
T { (5)[1] }

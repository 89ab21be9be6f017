# what copies an array, and what loops and pipelines say of a collection that changes
$a = 1,2,3; $c = @($a); $c[0] = 5; "1: $($a[0])"
[int[]]$t = 1,2,3; $c = @($t); $c[0] = 5; "2: $($t[0]) $($c.GetType().Name)"
$a = 1,2,3; $c = @($($a)); $c[0] = 5; "3: $($a[0])"
$c = $a; $d = @($c); [object]::ReferenceEquals($c, $d)
$d = @(1,2,3); $e = @(@($d)); [object]::ReferenceEquals($e, $d)
$d = @([object[]]$a); [object]::ReferenceEquals($a, $d)
$d = @($a;); [object]::ReferenceEquals($a, $d)
$d = @(,$a); [object]::ReferenceEquals($a, $d[0])
$d = @($a.Clone()); $d.GetType().Name
$a = [object[]](1,2); [array]::Resize([ref]$a, 2); $a.GetType().Name; $c = @($a); [object]::ReferenceEquals($a, $c)
$a = 1..5; $c = @($a); [object]::ReferenceEquals($a, $c)
$a = 1..5; $a += 6; $c = @($a); [object]::ReferenceEquals($a, $c); $c.GetType().Name
$a = @(1..3); $b = @($a); $b[0] = 100; "$a"
function f { $x = 1,2,3; $y = @($x); $y[0] = 9; "f $x" }; f
function g { param([object[]]$x) $y = @($x); $y[0] = 9; "g $x" }; g 1,2,3
$l = [System.Collections.Generic.List[int]](1,2); try { foreach ($i in $l) { $l.Add(1) } } catch { "L: $($_.FullyQualifiedErrorId) $($_.Exception.GetType().Name) $($_.Exception.Message)" }
$l = [System.Collections.ArrayList](1,2); try { foreach ($i in $l) { [void]$l.Add(1) } } catch { "AL: $($_.FullyQualifiedErrorId) $($_.Exception.GetType().Name) $($_.Exception.Message)" }
$h = @{a=1;b=2}; try { foreach ($i in $h.Keys) { $h["x$i"] = 1 } } catch { "HK: $($_.FullyQualifiedErrorId) $($_.Exception.GetType().Name) $($_.Exception.Message)" }
$h = @{a=1;b=2}; try { foreach ($i in $h.GetEnumerator()) { $h["x$($i.Key)"] = 1 } } catch { "HE: $($_.FullyQualifiedErrorId) $($_.Exception.GetType().Name) $($_.Exception.Message)" }
$h = @{a=1;b=2}; try { $h.Keys | % { $h["x$_"] = 1 } } catch { "HP: $($_.FullyQualifiedErrorId) $($_.Exception.GetType().Name) $($_.Exception.Message)" }
$l = [System.Collections.Generic.List[int]](1,2); try { $l | % { $l.Add(1) } } catch { "LP: $($_.FullyQualifiedErrorId) $($_.Exception.GetType().Name) $($_.Exception.Message)" }
$l = [System.Collections.ArrayList](1,2); try { $l | % { [void]$l.Add(1) } } catch { "ALP: $($_.FullyQualifiedErrorId) $($_.Exception.GetType().Name) $($_.Exception.Message)" }
$o = [ordered]@{a=1;b=2}; try { foreach ($i in $o.Keys) { $o["x$i"] = 1 } } catch { "OK: $($_.FullyQualifiedErrorId) $($_.Exception.GetType().Name) $($_.Exception.Message)" }
$o = [ordered]@{a=1;b=2}; try { foreach ($i in $o.GetEnumerator()) { $o["x$($i.Key)"] = 1 } } catch { "OE: $($_.FullyQualifiedErrorId) $($_.Exception.GetType().Name) $($_.Exception.Message)" }
$l = [System.Collections.Generic.List[int]](1,2); try { switch ($l) { default { $l.Add(1) } } } catch { "SW: $($_.FullyQualifiedErrorId) $($_.Exception.GetType().Name) $($_.Exception.Message)" }
$l = [System.Collections.Generic.List[int]](1,2); try { $l.ForEach({ $l.Add(1) }) } catch { "FE: $($_.FullyQualifiedErrorId) $($_.Exception.GetType().Name) $($_.Exception.Message)" }
$o = [ordered]@{a=1}; try { $o.Insert(-1,'q',1) } catch { $_.Exception.Message }; try { $o.RemoveAt(7) } catch { $_.Exception.Message }; try { $o[7] = 1 } catch { $_.Exception.Message };try { $o.Add('A',1) } catch { $_.Exception.Message }; try { $o.Insert(0,'a',1) } catch { $_.Exception.Message }; try { $o.Add($null,1) } catch { $_.Exception.Message };try { $o.Remove($null) } catch { $_.Exception.Message }; $o.Contains('A'); try { $o.Contains($null) } catch { $_.Exception.Message }
$h=@{a=1}; try { $h.Add('A',1) } catch { $_.Exception.Message }; try { $h.Add($null,1) } catch { $_.Exception.Message }; try { $h[$null]=1 } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }; try { $h.ContainsKey($null) } catch { $_.Exception.Message }

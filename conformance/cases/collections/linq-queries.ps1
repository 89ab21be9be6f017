# [System.Linq.Enumerable]: what queries give has elements alone
$e=[System.Linq.Enumerable]
$i=[int[]](3,1,2,3); $l=[System.Collections.Generic.List[int]]::new($i); $p=[Func[int,bool]]{ $args[0] -gt 1 }; $f=[Func[int,int]]{ $args[0] }
$w=$e::Where($i,$p); $w.Count; $w.GetType().Name; "$w"; $w | ForEach-Object { $_ * 2 }; foreach ($x in $w) { $x }; $e::Count($w); @($w).Count; $w -join ','; $w -is [System.Collections.IEnumerable]; $w -is [array]
$w -contains 3; $w -eq 3; [array]$a = $w; $a.GetType().Name; [int[]]$w; $e::ToArray($w).GetType().Name; $e::ToList($w).GetType().Name
$s=$e::Select($i,[Func[int,string]]{ "n$($args[0])" }); $s.GetType().Name; "$s"; $s.Length; $s.ToUpper()
$o=$e::OrderBy($i,$f); $o.GetType().Name; "$o"; "$($e::ThenByDescending($o,$f))"
$g=$e::GroupBy($i,[Func[int,string]]{ if ($args[0] % 2) { 'odd' } else { 'even' } }); $g.GetType().Name; $g.Key; $g | ForEach-Object { "$($_.Key): $_" }; $g | ForEach-Object { $_.GetType().Name }
"$($e::Distinct($i))"; "$($e::Reverse($i))"; "$($e::Concat($i,$l))"; "$($e::Zip($i,$l))"; "$($e::Chunk($i,2))"; "$($e::Except($i,[int[]](3)))"
$e::Where($l,$p).GetType().Name; $e::Select($l,$f).GetType().Name;
"$($e::Cast[object]($i))"; $e::OfType[string](@(1,'a')); $e::Sum($w); $e::Max($o); $e::First($w); $e::Any($w)
$r = $e::Where([string[]]('a','bb','ccc'), [Func[string,bool]]{ param($x) $x.Length -gt 1 }); $r; $r | Measure-Object | % Count; $r | Get-Member | select -first 1 | % TypeName
ConvertTo-Json -InputObject $r -Compress
$r | ConvertTo-Json -Compress
$r | Select-Object -First 1
Write-Output $r
[string]::Join('|', $r)
[string[]]$arr = $r; $arr.Count
$r[0]; $r[1]
if ($r) { 'true' }
$n = $e::Where($i,[Func[int,bool]]{ $false }); if ($n) { 'true' } else { 'false' }; @($n).Count; $null -eq $n

# nullable and null
[Nullable[int]]$n = $null
$null -eq $n
$n = '12'
$n.GetType().FullName
$n = $null
"[$n]"
$n = 'x'
[int]$i = $null
$i
[string]$s = $null
$s -eq ''
$s.Length
[bool]$b = $null
$b
[datetime]$d = $null
[Nullable[datetime]]$nd = $null
"<$nd>"
$nd = '2024-02-03'
$nd.Year
[int[]]$a = $null
$null -eq $a
[array]$ar = $null
$null -eq $ar
[hashtable]$h = $null
$null -eq $h
[switch]$sw = $null
$sw
[char]$c = $null
[int]$c
[double]$f = $null
$f
[decimal]$m = $null
$m
[guid]$g = $null
[version]$v = $null
$null -eq $v
[scriptblock]$sb = $null
$null -eq $sb
[System.Collections.Generic.List[int]]$l = $null
$null -eq $l
[DayOfWeek]$e = $null
[xml]$x = $null
$null -eq $x
[timespan]$ts = $null
function F([int]$a, [Nullable[int]]$b, [string]$c, [datetime]$d, [Nullable[bool]]$e) { "a=$a b=$b c=[$c] null:$($null -eq $c) e=$e" }
F
F $null $null $null
F 1 2 3 '2020-01-01' $true
F -d $null
F -e 'x'
F -e 1
[Nullable[DayOfWeek]]'Friday'
[Nullable[DayOfWeek]]9
[Nullable[int]].FullName
[Nullable[int]]
[Nullable]::GetUnderlyingType([Nullable[int]])
[Nullable[int]]5 -is [int]
$null + 1
$null + 'a'
$null * 3
$null -gt -1

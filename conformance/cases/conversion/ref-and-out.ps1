# ref and out
$n = 0
[int]::TryParse('42', [ref]$n)
$n; $n.GetType().Name
[int]::TryParse('x', [ref]$n)
$n
$s = 'before'
[int]::TryParse('7', [ref]$s)
$s; $s.GetType().Name
[int]::TryParse('7', $n)
[int]::TryParse('7', [ref]'const')
$d = [datetime]::MinValue
[datetime]::TryParse('2024-01-02', [ref]$d)
$d
[datetime]::TryParseExact('02.01.2024', 'dd.MM.yyyy', $null, 'None', [ref]$d)
$d.ToString('s')
$g = [guid]::Empty
[guid]::TryParse('{00000000-0000-0000-0000-00000000000a}', [ref]$g)
"$g"
$dict = [System.Collections.Generic.Dictionary[string, int]]@{ a = 5 }
$v = $null
$dict.TryGetValue('a', [ref]$v); $v
$dict.TryGetValue('b', [ref]$v); $v
[enum]::TryParse([DayOfWeek], 'friday', $true, [ref]$v); $v
[decimal]::TryParse('1.50', [ref]$v); $v
[double]::TryParse('abc', [ref]$v); $v
[version]::TryParse('1.2', [ref]$v); "$v"
[System.Net.IPAddress]::TryParse('1.2.3.4', [ref]$v); "$v"
[math]::DivRem(17, 5, [ref]$v); $v
function Swap([ref]$a, [ref]$b) { $t = $a.Value; $a.Value = $b.Value; $b.Value = $t }
$x = 1; $y = 'two'
Swap ([ref]$x) ([ref]$y)
"$x $y"
Swap $x $y
function Inc([ref]$r) { $r.Value++ }
Inc ([ref]$x)
$x = 5; Inc ([ref]$x); $x
$r = [ref]$x
$r.Value = 'changed'; $x
$r
$r.GetType().Name
"$r"
[ref]$typed = [ref]5
$typed.Value
[int]$strict = 1
$rs = [ref]$strict
$rs.Value = 'abc'
$rs.Value = '99'
$strict
$arr = 1, 2, 3
[array]::Resize([ref]$arr, 5)
$arr.Count
$obj = [pscustomobject]@{ P = 1 }
$ro = [ref]$obj.P
$ro.Value = 10
$obj.P
$h = @{ k = 1 }
$rh = [ref]$h
$rh.Value.k = 2; $h.k
[ref]$null
([ref]$null).Value -eq $null

$undefined = [ref]$doesNotExist
Set-StrictMode -Version Latest
try { [ref]$neverSet } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }

# dot-sourcing functions, scripts and blocks: what leaks, what does not; & and call depth
function Setter { $leak = 'leaked'; function Inner-Leak { 'inner leaked' }; param-less; Set-Alias lk Get-Date; $script:sv = 's' }
function param-less { }
Setter; "[$leak] [$(Get-Command Inner-Leak -ErrorAction Ignore)] $sv"
. Setter; "[$leak] $(Inner-Leak) $((Get-Alias lk).Definition)"
function WithParam($p = 'dp') { $q = "q$p"; return 'ret' }
$p = 'mine'; WithParam; "$p [$q]"; . WithParam 'given'; "$p $q"; . WithParam; "$p $q"
Set-Content s.ps1 'param($sp = "default") $fromScript = "fs-$sp"; function Script-Fn { "script fn $sp" }; $script:ss = "ss"; $x++; return; "never"'
$x = 1; & ./s.ps1; "$x [$fromScript] [$ss]"; . ./s.ps1 -sp arg; "$x $fromScript $ss $sp"; Script-Fn
. { $b1 = 1; . { $b2 = 2 }; & { $b3 = 3 } }; "$b1 $b2 [$b3]"
function Level1 { . { $l1 = 'in level1' }; $l1; Level2; $l2 } function Level2 { $l2 = 'in level2'; $l1 = 'changed' }
Level1; "[$l1]"
if ($true) { $inIf = 1 }; foreach ($f in 1..2) { $inFor = $f }; while ($true) { $inWhile = 1; break }; try { $inTry = 1 } finally { $inFin = 1 }; switch (1) { 1 { $inSw = 1 } }
"$inIf $f $inFor $inWhile $inTry $inFin $inSw"
1..2 | ForEach-Object { $inFe = $_ }; 1 | Where-Object { $inWh = 'w'; $true } | Out-Null; "$inFe $inWh"
$r = 1..2 | & { process { $inAmp = $_; $_ } }; "[$inAmp]"
1..2 | . { process { $inDot = $_ } }; "$inDot"
Invoke-Command { $inIc = 1 }; "[$inIc]"; Invoke-Command -NoNewScope { $inIc2 = 1 }; "$inIc2"
Invoke-Expression '$inIex = 5'; $inIex
(1, 2).ForEach({ $inFem = $_ }); "$inFem"; @(1, 2).Where({ $inWhm = $_; $true }) | Out-Null; "$inWhm"
'a' | Sort-Object { $inSort = 's'; $_ } | Out-Null; "[$inSort]"; 1 | Select-Object @{ n = 'x'; e = { $inCalc = 1 } } | Out-Null; "[$inCalc]"
$sb = { $inInv = 1 }; $sb.Invoke(); "[$inInv]"
Measure-Command { $inMc = 1 } | Out-Null; "[$inMc]"
function Test-Private { $private:pv = 'p'; $pv; & { "[$pv]" }; . { "[$pv]" } }; Test-Private
function Mod { $script:counter++; $counter }; $counter = 5; Mod; $counter; function ModLocal { $counter++; $counter }; ModLocal; $counter
function Arr { $arr += 'x'; "$arr" }; $arr = @('o'); Arr; "$arr"; function ArrS { $script:arr += 'x' }; ArrS; "$arr"
function HashM { $h.k = 'changed' }; $h = @{ k = 1 }; HashM; $h.k
function Rec($n) { $loc = $n; if ($n -gt 0) { Rec ($n - 1) }; "$loc" }; Rec 2
function Get-Dyn { "$dynv" }; function Set-Dyn { $dynv = 'd1'; Get-Dyn; & { $dynv = 'd2'; Get-Dyn }; Get-Dyn }; Set-Dyn; "[$dynv]"
function Nest { function Nested { "nested $nv" }; $nv = 'v'; Nested }; Nest; try { Nested } catch { $_.FullyQualifiedErrorId }
function global:GlobFn { 'gf' }; & { function script:ScFn { 'sf' } }; GlobFn; ScFn
function private:Priv { 'priv' }; Priv; & { try { Priv } catch { 'no priv in child' } }
$global:v1 = 'g'; $v1 = 's'; & { $v1 = 'l'; "$v1 $script:v1 $global:v1" }
${script:braced name} = 'bn'; ${braced name}; ${global:v 2} = 2; ${v 2}
$local:lv = 'local'; & { "$local:lv|$lv" }; "$variable:lv $(Get-Content variable:lv)"

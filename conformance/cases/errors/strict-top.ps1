# strict mode errors that nobody catches
Set-StrictMode -Version Latest
$undefined
"text $undefined"
$h = @{ a = 1 }
$h.nope
$h.a.nope
$arr = 1, 2
$arr[7]
$arr.nope
'str'.nope
$null.x
function F { $local:zz; 'F goes on' }
F
& { $undefinedInBlock; 'block goes on' }
function G { Set-StrictMode -Off; $nothing; 'G ok' }
G
$o = [pscustomobject]@{ P = 1 }
$o.Q
$o.Q = 5
$o.P.R.S
if ($undefinedCond) { 'yes' } else { 'no' }
foreach ($i in $undefinedList) { 'never' }
while ($undefinedWhile) { }
switch ($undefinedSwitch) { default { 'default' } }
$x = $undefinedRight
'x is set: ' + (Test-Path variable:x)
$undefined2++
$undefined3 += 1
1..2 | ForEach-Object { $_; $undefinedEach }
1..2 | Where-Object { $_.nope }
1..2 | Where-Object nope
1..2 | ForEach-Object nope
Write-Output $undefinedArg
$(1; $undefinedSub; 2)
@(1; $undefinedArr; 2)
[int]$undefinedCast
$undefinedMethod.Foo()
-not $undefinedNot
"$($h.missing) in string"
'{0}' -f $undefinedFormat
try { $undefinedTry } catch { "caught $($_.FullyQualifiedErrorId) target [$($_.TargetObject)] $($_.CategoryInfo)" }
$error.Count
$?

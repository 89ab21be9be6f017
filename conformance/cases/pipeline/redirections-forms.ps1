# every redirection and where it goes
function All { 'out'; Write-Error 'err'; Write-Warning 'warn'; Write-Verbose 'verb' -Verbose; Write-Debug 'dbg' -Debug; Write-Information 'info' -InformationAction Continue; Write-Host 'host' }
All > o.txt 2> e.txt 3> w.txt 4> v.txt 5> d.txt 6> i.txt
Get-ChildItem *.txt | Sort-Object Name | ForEach-Object { "$($_.Name): $((Get-Content $_ -Raw).Trim() -replace '\s+', ' ')" -replace [regex]::Escape($PSCommandPath), '<f>' }
All *> all.txt; (Get-Content all.txt | Measure-Object).Count -gt 5; (Get-Content all.txt)[0]
All 2>> e.txt 3>$null 4>$null 5>$null 6>$null; (Get-Content e.txt | Select-String 'err$').Count
All 2>&1 3>&1 4>&1 5>&1 6>&1 | ForEach-Object { $_.GetType().Name }
All 3>&1 > $null 2>$null 4>$null 5>$null 6>$null
All > $null 2>&1 3>$null 4>$null 5>$null 6>$null
$x = All 2>&1 3>$null 4>$null 5>$null 6>$null; "$($x.Count): $x"
$x = All *>&1; $x.Count; ($x | ForEach-Object { "$_" }) -join '|'
'a' > one.txt; 'b' >> one.txt; Get-Content one.txt
1, 2, 3 > nums.txt; Get-Content nums.txt
@{ a = 1 } > h.txt; (Get-Content h.txt | Where-Object { $_ }) -join '/'
$null > n.txt; (Get-Item n.txt).Length
'x' > 'with space.txt'; Get-Content 'with space.txt'
$f = 'var.txt'; 'y' > $f; Get-Content $f; 'z' > "$f.bak"; Get-Content var.txt.bak; 'w' > (Join-Path . joined.txt); Get-Content joined.txt
Write-Error 'x' 2> $null; $?
(1/0) 2> div.txt; Get-Content div.txt
& { 1/0 } 2> div2.txt; (Get-Content div2.txt)[-1]
try { throw 'thrown' 2>$null } catch { "$_" }
nosuchcmd 2> cnf.txt; (Get-Content cnf.txt).Count
'x' > /nosuch/dir/f.txt
"after: $?"
'x' > ''
'x' > $null
Get-Item nosuch 2>&1 | ForEach-Object { "$($_.GetType().Name) $($_.FullyQualifiedErrorId)" }
$e = Get-Item nosuch 2>&1; $e.GetType().Name; $e.TargetObject -replace '.*/'
if ($true) { 'in if' } > if.txt
foreach ($i in 1..2) { "l$i" } > loop.txt
& { 'blk'; Write-Warning 'bw' } 3>&1 > blk.txt; Get-Content blk.txt
$( 'sub1'; 'sub2' ) > sub.txt; Get-Content sub.txt
@( 'arr1'; Write-Error 'arrerr' ) 2> arr.txt; (Get-Content arr.txt).Count -gt 0
function Red { param($p) 'r' + $p } ; Red 5 > red.txt; Get-Content red.txt
Red (Get-Item nosuch 2>$null)
echo a 1> one1.txt; Get-Content one1.txt
echo 2 > two.txt; Get-Content two.txt
echo 2> twoo.txt; Get-Content twoo.txt | Measure-Object | ForEach-Object Count
sh -c 'echo o; echo e >&2' > so.txt 2> se.txt; Get-Content so.txt, se.txt
Write-Host 'h' 6> wh.txt; Get-Content wh.txt
Write-Output 'a' 'b' > wo.txt 2>&1; Get-Content wo.txt

# which errors end what: statement, script, pipeline, loop
function Tag($n, $sb) { try { & $sb; "$n went on" } catch { "$n caught [$($_.FullyQualifiedErrorId)]" } }
function Adv { [CmdletBinding()] param($how) switch ($how) { throw { throw 't' } tte { $PSCmdlet.ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new([Exception]::new('tte'), 'TteId', 'InvalidData', 9)) } we { Write-Error 'we' } div { 1/0 } cnf { no-such } parse { Invoke-Expression 'if (' } meth { 'a'.Substring(9) } bind { Get-Item -Nope } } "$how after" }
foreach ($h in 'throw', 'tte', 'we', 'div', 'cnf', 'parse', 'meth', 'bind') { Tag $h { Adv $h 2>$null } }
foreach ($h in 'throw', 'tte', 'we', 'div', 'cnf', 'parse', 'meth', 'bind') { Tag "$h-ea" { Adv $h -ErrorAction SilentlyContinue } }
foreach ($h in 'tte', 'we', 'div', 'cnf', 'parse', 'meth', 'bind') { Tag "$h-stop" { Adv $h -ErrorAction Stop } }
'--- without try'
foreach ($h in 'tte', 'we', 'div', 'cnf', 'parse', 'meth', 'bind') { Adv $h 2>$null; "after $h $?" }
'--- pipelines'
1..3 | ForEach-Object { if ($_ -eq 2) { 1/0 }; $_ } 2>$null
1..3 | ForEach-Object { if ($_ -eq 2) { Adv tte 2>$null }; $_ }
1..3 | ForEach-Object { if ($_ -eq 2) { no-such }; $_ } 2>$null
try { 1..3 | ForEach-Object { if ($_ -eq 2) { throw 'stop' }; $_ } } catch { "caught $_" }
try { 1..3 | ForEach-Object { if ($_ -eq 2) { Write-Error 'we' -ErrorAction Stop }; $_ } } catch { "caught $_" }
function P { [CmdletBinding()] param([Parameter(ValueFromPipeline)] $x) begin { 'b' } process { if ($x -eq 2) { $PSCmdlet.ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new([Exception]::new('p'), 'PId', 'InvalidData', $x)) }; "p$x" } end { 'e' } }
1..3 | P 2>$null
"after P $?"
1..3 | P | ForEach-Object { "<$_>" } 2>$null
"after piped P"
$r = 1..3 | P 2>$null; "r=[$r]"
try { $r = 1..3 | P } catch { "r=[$r] $($_.TargetObject)" }
'--- loops'
foreach ($i in 1..3) { if ($i -eq 2) { no-such 2>$null }; "i$i" }
for ($i = 0; $i -lt 3; $i++) { if ($i -eq 1) { [int]'x' 2>$null }; "j$i" }
$n = 0; while ($n -lt 2) { $n++; $null.Foo() 2>$null; "n$n" }
switch (1..3) { 2 { 1/0 2>$null; 'two' } default { "d$_" } }

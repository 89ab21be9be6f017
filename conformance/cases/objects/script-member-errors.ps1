# errors inside of script properties and script methods: which reach the caller, which are dropped
$o = [pscustomobject]@{A=0}
$o | Add-Member ScriptProperty We { Write-Error 'we'; 'after we' }
$o | Add-Member ScriptProperty Div { 1 / $this.A; 'after div' }
$o | Add-Member ScriptProperty Thr { throw 'thrown' }
$o | Add-Member ScriptProperty Cmd { Get-Item /nope/x; 'after cmd' }
$o | Add-Member ScriptProperty Warn { Write-Warning 'w'; Write-Host 'h'; 'after warn' }
$o | Add-Member ScriptProperty Set { 1 } { param($v) Write-Error "set $v"; 1/0; $this.A = 5 }
$o | Add-Member ScriptMethod M { Write-Error 'me'; 1/$this.A; 'after m' }
$o | Add-Member ScriptMethod MT { throw 'mt' }
foreach ($n in 'We','Div','Thr','Cmd','Warn') { "$n => [$($o.$n)]" }
foreach ($n in 'We','Div','Thr','Cmd') { try { "$n => [$($o.$n)]" } catch { "$n $($_.FullyQualifiedErrorId) $($_.Exception.GetType().Name) $($_.Exception.Message)" } }
$o.Set = 3; $o.A
try { $o.A = 0; $o.Set = 3; $o.A } catch { "$($_.FullyQualifiedErrorId) $($_.Exception.GetType().Name) $($_.Exception.Message)" }
$o.M()
try { $o.M() } catch { "$($_.FullyQualifiedErrorId) $($_.Exception.GetType().Name) $($_.Exception.Message)" }
try { $o.MT() } catch { "$($_.FullyQualifiedErrorId) $($_.Exception.GetType().Name) $($_.Exception.Message)" }
$o | Format-List
$o | Select-Object We, Div, Thr | Format-List
$o | ConvertTo-Json -Compress
$Error.Count
$ErrorActionPreference = 'Stop'
try { "$($o.We)" } catch { "stop $($_.FullyQualifiedErrorId) $($_.Exception.Message)" }
try { "$($o.Div)" } catch { "stop $($_.FullyQualifiedErrorId) $($_.Exception.Message)" }

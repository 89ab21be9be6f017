# ReadOnly, Constant, AllScope, Private options and their errors
function t($b) { try { & $b } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name) | $($_.Exception.Message) | $($_.CategoryInfo.Category) $($_.TargetObject)" } }
Set-Variable ro 1 -Option ReadOnly
New-Variable co 2 -Option Constant
t { $ro = 5 }; t { $script:ro = 5 }; t { Set-Variable ro 6 -Scope Script -ErrorAction Stop }; t { Set-Variable ro 7 -Scope Script -Force; $ro }; t { Remove-Variable ro -Scope Script -ErrorAction Stop }
t { $script:co = 5 }; t { Set-Variable co 6 -Scope Script -Force -ErrorAction Stop }; t { Remove-Variable co -Force -Scope Script -ErrorAction Stop }; t { Clear-Variable co -Scope Script -Force -ErrorAction Stop }; t { $script:co += 1 }; t { $script:co++ }
t { Set-Variable co -Option None -Scope Script -Force -ErrorAction Stop }
t { Set-Variable existing 1 -Scope Script; Set-Variable existing 1 -Option Constant -Scope Script -ErrorAction Stop }
t { New-Variable co 3 -Scope Script -ErrorAction Stop }; t { New-Variable co 3 -Scope Script -Force -ErrorAction Stop }
$ro = 10
$co = 10
"ro=$ro co=$co"
function F { $ro = 'local shadow'; $co = 'local co'; "$ro $co" }
F
& { $co = 'child'; $co }
Set-Variable as 1 -Option AllScope
function G { $as = 'changed in function'; (Get-Variable as -Scope 0).Options }
G; "as=$as"
(Get-Variable ro).Options; (Get-Variable co).Options; (Get-Variable as).Options
Set-Variable ro -Option None -Force; $ro = 'now free'; $ro
Set-Variable both 1 -Option ReadOnly, AllScope; (Get-Variable both).Options
t { (Get-Variable co).Value = 9 }; t { (Get-Variable co).Options = 'None' }
t { $v = Get-Variable both; $v.Options = 'Constant' }
t { [psvariable]::new('made', 5, 'ReadOnly').Value = 3 }
t { foreach ($co in 1..2) { 'loop' } }
t { foreach ($ro2 in 1..2) { $ro2 } }
t { param($co) $co }
t { function P($co) { "param $co" }; P 5 }
t { Set-Variable true 5 -ErrorAction Stop }; t { Set-Variable HOME x -ErrorAction Stop }; t { $PID = 5 }; t { $Error = 1 }; t { $PSVersionTable = 1 }; t { $Host = 1 }; t { $ShellId = 'x' }; t { $null = 5; "null ok" }; t { $ExecutionContext = 1 }; t { $PSHOME = 1 }; t { $args = 5; "args $args" }; t { $input = 5; 'input ok' }; t { $_ = 5; "us $_" }; t { $this = 7; "this $this" }; t { $PSItem = 1; 'psitem' }; t { $IsLinux = $false }; t { $PSEdition = 'x' }; t { $true = 0 }; t { $false = 1 }; t { $PSCulture = 'x' }; t { $PSUICulture = 'x' }; t { $StackTrace = 'x'; 'st' }; t { $LASTEXITCODE = 5; $LASTEXITCODE }; t { $Matches = 1; "m $Matches" }; t { $PSScriptRoot = 1; "psr $PSScriptRoot" }; t { $MyInvocation = 1; "mi $MyInvocation" }; t { $PSCommandPath = 'x'; "pcp $PSCommandPath" }; t { $PWD = '/x'; 'pwd' }; t { $OFS = '-'; "$(1,2)" }; t { $? = 1 }
$co = 'top level'
Remove-Variable co
'end'

# how errors pass through functions, modules and pipelines
$m = New-Module -Name Mod { function Mod-Err { [CmdletBinding()] param() Write-Error 'from module' } function Mod-Throw { throw 'module throw' } function Mod-Div { 1 / 0; 'mod div on' } function Mod-Pref { "pref $ErrorActionPreference"; Get-Item nosuch; 'pref on' } Export-ModuleMember -Function * }
Import-Module $m
Mod-Err
Mod-Div
try { Mod-Throw } catch { "caught $_ | $($_.InvocationInfo.MyCommand) | $($_.ScriptStackTrace -replace [regex]::Escape($PSCommandPath), '<f>')" }
$ErrorActionPreference = 'Stop'
try { Mod-Pref } catch { "pref caught $($_.FullyQualifiedErrorId)" }
try { Mod-Err } catch { "err caught $($_.FullyQualifiedErrorId)" }
try { Mod-Div } catch { "div caught $($_.FullyQualifiedErrorId)" }
$ErrorActionPreference = 'Continue'
try { Mod-Err -ErrorAction Stop } catch { "stop $($_.FullyQualifiedErrorId) $($_.Exception.GetType().Name)" }
function A { [CmdletBinding()] param() B; 'A on' }
function B { [CmdletBinding()] param() C; 'B on' }
function C { [CmdletBinding()] param() $PSCmdlet.ThrowTerminatingError([Management.Automation.ErrorRecord]::new([Exception]::new('cterm'), 'CId', 'NotSpecified', $null)); 'C on' }
A
'after A'
try { A } catch { "A: $($_.FullyQualifiedErrorId) | $($_.InvocationInfo.MyCommand) | $($_.InvocationInfo.ScriptLineNumber)"; ($_.ScriptStackTrace -replace [regex]::Escape($PSCommandPath), '<f>') }
A -ErrorAction SilentlyContinue
A -ErrorAction Stop
'after A stop'
function D { C; 'D on' }
D
function E { try { C } finally { 'E finally' }; 'E on' }
E
function F { try { C } catch { "F caught $_"; throw } ; 'F on' }
F
'after F'
function G { $PSCmdlet; 'G has no PSCmdlet' }
G
function H { [CmdletBinding()] param() $PSCmdlet.WriteError([Management.Automation.ErrorRecord]::new([Exception]::new('hwe'), 'HId', 'NotSpecified', $null)); 'H on' }
H; $?
H 2>$null; $?
H -ErrorAction Stop
'after H'
function I { param($x) if ($x -gt 0) { I ($x - 1) } else { throw 'recursion end' } }
try { I 3 } catch { ($_.ScriptStackTrace -split "`n").Count; ($_.ScriptStackTrace -replace [regex]::Escape($PSCommandPath), '<f>') }
function J { J }
try { J } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name) | $($_.CategoryInfo)" }
filter K { if ($_ -eq 2) { throw "K$_" }; $_ }
1..3 | K
'after K'
function L { process { if ($_ -eq 2) { $PSCmdlet; Write-Error "L$_"; return }; $_ } }
1..3 | L
function M { [CmdletBinding()] param([Parameter(ValueFromPipeline)] $x) process { if ($x -eq 2) { $PSCmdlet.ThrowTerminatingError([Management.Automation.ErrorRecord]::new([Exception]::new("M$x"), 'MId', 'NotSpecified', $x)) }; $x } end { 'M end' } }
1..3 | M
'after M'
1..3 | M -ErrorAction SilentlyContinue
'end'

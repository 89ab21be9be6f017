# New-Module, -Prefix, -AsCustomObject, OnRemove, Export-ModuleMember outside, nested state
$m = New-Module -Name Dyn -ScriptBlock { $script:n = 0; function Step-It { $script:n++; $script:n } function priv { 'p' }; $v = 3; Export-ModuleMember -Function Step-It -Variable v } 
$m.Name; $m.ModuleType; "$($m.Path)" -eq ''; Step-It; Step-It; $v
Get-Module Dyn | ForEach-Object Name
Import-Module $m; Get-Module Dyn | ForEach-Object Name
Remove-Module Dyn; Get-Command Step-It -ErrorAction SilentlyContinue
$o = New-Module -AsCustomObject { $name = 'obj'; $count = 1; function Get-Name { "$name $count" } function Set-Name($n) { $script:name = $n }; Export-ModuleMember -Function * -Variable count }
$o.'Get-Name'(); $o.'Set-Name'('new'); $o.'Get-Name'(); $o.count = 9; $o.'Get-Name'(); $o | Get-Member -MemberType ScriptMethod, NoteProperty | ForEach-Object { "$($_.MemberType) $($_.Name)" }
$r = New-Module { param($a, $b) "$a-$b"; function f { $a } } -ArgumentList 1, 2 -ReturnResult; $r
Set-Content P.psm1 "function Get-Thing { 'thing' }`nfunction Set-Thing { 'set' }`nfunction plain { 'plain' }`nSet-Alias thing Get-Thing`n`$ExecutionContext.SessionState.Module.OnRemove = { 'removed' | Out-Host }"
Import-Module ./P.psm1 -Prefix My; Get-MyThing; Set-MyThing; Myplain; (Get-Module P).ExportedFunctions.Keys | Sort-Object
(Get-Command -Module P).Name | Sort-Object
Remove-Module P
Import-Module ./P.psm1 -Function Get-Thing -Alias thing; Get-Thing; thing; Get-Command Set-Thing -ErrorAction Ignore; Remove-Module P -Verbose
$c = Import-Module ./P.psm1 -AsCustomObject; $c.'Get-Thing'(); $c.plain()
try { Export-ModuleMember x } catch { $_.FullyQualifiedErrorId; "$_" }
Import-Module ./P.psm1 -Verbose 4>&1 | ForEach-Object { "$_" -replace [regex]::Escape($PWD), 'W' }
Import-Module ./P.psm1 -NoClobber -Scope Local; Remove-Module P
Set-Content Q.psm1 "function bad-verb2 { 1 }`nfunction Foo-Bar { 2 }`nfunction Get_x { 3 }"
Import-Module ./Q.psm1; Import-Module ./Q.psm1 -DisableNameChecking -Force
Remove-Module nope
Remove-Module Q
Set-Content R.psm1 "throw 'cannot load'"
Import-Module ./R.psm1; $?
try { Import-Module ./R.psm1 -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; "$_" }
Set-Content S.psm1 "function f {`n if ("
Import-Module ./S.psm1
Set-Content T.psm1 "Write-Error 'in load'; function Get-T { 't' }; 'output'"
Import-Module ./T.psm1; Get-T; $x = Import-Module ./T.psm1 -Force; $null -eq $x
Set-Content U.psm1 "`$PSScriptRoot -eq (Get-Location).Path | Out-Host; `$MyInvocation.MyCommand.Name | Out-Host; `$MyInvocation.MyCommand.ScriptBlock.Module.Name | Out-Host; `$ExecutionContext.SessionState.Module.Name | Out-Host; `$args.Count | Out-Host"
Import-Module ./U.psm1 -ArgumentList 1, 2
Get-Module U | Format-List Name, ModuleType, Version, ExportedCommands
Get-Module T, U

# objects: what Get-Member lists: constructors, arrays' own methods, events, static properties, scripts
function Show($what) { $what | ForEach-Object { "$($_.MemberType) $($_.Name) $($_.Definition)" } }
class Plain { [int]$X }
class Initialised { $x = 3 }
class Hiding { hidden Hiding() { } Hiding([int]$n) { } }
foreach ($type in [Plain], [Initialised], [Hiding]) { "$type"; Show ($type | Get-Member -Static) }
Show ($([Hiding]) | Get-Member -Static -Force new)
Show ([datetime] | Get-Member -Static Now, MinValue)
Show ([guid] | Get-Member -Static new, Empty, AllBitsSet)
Show ([string[]] | Get-Member -Static new)
Show ([int], [ConsoleColor], [IDisposable] | ForEach-Object { $_ | Get-Member -Static new })
Show (Get-Member -InputObject @(1) -Name Get, Set, Address, Equals, GetHashCode)
Show ([System.Timers.Timer]::new() | Get-Member -MemberType Event)
Show ([console] | Get-Member -Static -MemberType Event)
Show (Get-Process -Id $PID | Get-Member -MemberType AliasProperty, ScriptProperty, CodeProperty, PropertySet, NoteProperty -Name Handles, Path, CPU, Parent, PSResources, __NounName)
Show (Get-PSDrive / | Get-Member -MemberType ScriptProperty)
try { 1 / 0 } catch { Show ($_ | Get-Member -MemberType ScriptProperty); ($_ | Select-Object *).psobject.Properties.Name -join ' ' }
$PROFILE.psobject.Properties.Name -join ' '
$PROFILE -is [string]
try { [console]::BufferWidth.ToString() -match '^\d+$' } catch { $_.FullyQualifiedErrorId }
[psobject]::new(5).psobject.Properties.Name.Count
Get-Command Find-Module, Compress-Archive, Get-PSReadLineOption | ForEach-Object { "$($_.CommandType) $($_.Name) $($_.Source) $($_.Version)" }

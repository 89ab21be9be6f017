# What exceptions say of themselves: their properties in order, the item they are about, its kind
foreach ($e in [AggregateException]::new('a'), [ArgumentException]::new('a'), [IO.FileNotFoundException]::new('a'), [ObjectDisposedException]::new('a')) { "$($e.GetType().Name) $($e.PSObject.Properties.Name -join ',')" }
foreach ($t in 'ParameterBindingException', 'DriveNotFoundException', 'ProviderNotFoundException', 'PSInvalidCastException', 'PSArgumentOutOfRangeException', 'SessionStateUnauthorizedAccessException', 'PSSecurityException', 'IncompleteParseException', 'CommandNotFoundException') { "$t $(("System.Management.Automation.$t" -as [type])::new().PSObject.Properties.Name -join ',')" }
function About([scriptblock] $b) { try { & $b } catch { $e = $_.Exception; "$b => $($e.GetType().Name) [$($e.ItemName)] [$($e.ErrorRecord.TargetObject)] $($e.SessionStateCategory)" } }
About { Get-Variable nosuch -ErrorAction Stop }
About { Get-PSDrive nosuch -ErrorAction Stop }
About { Get-Item nodrive:x -ErrorAction Stop }
About { Get-PSProvider nosuch -ErrorAction Stop }
About { Set-Variable PID 5 -ErrorAction Stop }
About { $PID = 4 }
About { Remove-Variable PID -ErrorAction Stop }
About { Set-Alias gci Get-Date -ErrorAction Stop }
About { Remove-Item function:nosuch -ErrorAction Stop }
[AggregateException]::new('agg', [Exception[]]@([Exception]::new('a'))) | Format-List
$Error.Clear()
$er = [System.Management.Automation.ErrorRecord]::new([Exception]::new('msg'), 'MyId', 'InvalidData', 'target')
$er2 = [System.Management.Automation.ErrorRecord]::new([Exception]::new('msg2'), 'MyId2', 'InvalidData', 'target2')
$ErrorView = 'DetailedView'
'a'; $er; 'b'
$null = $Error.Add($er2)
'c'; $er; 'd'
[void] $Error.Insert(0, $er)
$er2

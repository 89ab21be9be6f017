# -ErrorAction Stop and catch clauses with types: which record reaches the clause
function Show($w) { "$w $($_.CategoryInfo) | $($_.FullyQualifiedErrorId) | [$($_.InvocationInfo.MyCommand)] $($_.InvocationInfo.ScriptLineNumber) | $($_.ScriptStackTrace -replace '\n',';') | $($_.Exception.GetType().Name) | $($_.TargetObject)" }
foreach ($sb in { Get-Item /no/such -ErrorAction Stop }, { Get-Content /no/such -ErrorAction Stop }, { throw 'x' }, { 1/0 }, { No-Such }, { [int]'word' }, { throw [InvalidOperationException]::new('q') }, { [IO.File]::ReadAllText('/no/such') }, { Get-Command nosuchq -ErrorAction Stop }, { Import-Module nosuchq -ErrorAction Stop }, { Get-Variable nosuch -ErrorAction Stop }, { ConvertFrom-Json '{' -ErrorAction Stop }, { Get-Item -Path 1 -Nope }, { Invoke-Expression '1+' }, { Invoke-Expression 'throw "in"' }, { Set-Variable -Name PID -Value 1 -ErrorAction Stop }, { New-Object nosuch.type -ErrorAction Stop }, { Remove-Item /no/such -ErrorAction Stop }, { $ErrorActionPreference = 'Stop'; Get-Item /no/such }) {
 try { & $sb } catch [System.OperationCanceledException] { 'no' } catch { Show 'typed+all' }
 try { & $sb } catch [System.Management.Automation.ItemNotFoundException], [System.DivideByZeroException] { Show 'special' } catch [System.Management.Automation.RuntimeException] { Show 'runtime' } catch [Exception] { Show 'exception' }
 try { & $sb } catch [Exception] { Show 'only exception' }
}
"$($Error.Count) $(($Error | ForEach-Object { $_.CategoryInfo.Activity }) -join ',')"

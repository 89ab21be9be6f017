# errors that end a script block of ForEach-Object, Where-Object, Invoke-Command … are the cmdlet's
try { 1 | % { 1 | % { 1/0 } } } catch { $_.FullyQualifiedErrorId; $_.InvocationInfo.PositionMessage }
try { 1 | % { & { 1/0 } } } catch { $_.FullyQualifiedErrorId; $_.InvocationInfo.PositionMessage }
try { 1 | % { 1/0 } | % { $_ } } catch { $_.FullyQualifiedErrorId; $_.InvocationInfo.PositionMessage }
try { 1 | % { $_ } | % { 1/0 } } catch { $_.FullyQualifiedErrorId; $_.InvocationInfo.PositionMessage }
try { 1 | % -Begin { 1/0 } -Process { } } catch { $_.FullyQualifiedErrorId; $_.InvocationInfo.PositionMessage }
try { 1 | % -End { 1/0 } -Process { } } catch { $_.FullyQualifiedErrorId; $_.InvocationInfo.PositionMessage }
try { 1 | Where-Object { 1/0 } } catch [DivideByZeroException] { 'dz'; $_.FullyQualifiedErrorId; $_.Exception.GetType().Name }
try { 1 | Where-Object { 1/0 } } catch [System.Management.Automation.RuntimeException] { 'rt'; $_.FullyQualifiedErrorId; $_.Exception.GetType().Name }
try { 1 | % { [int]::Parse('q') } } catch [FormatException] { 'fe'; $_.FullyQualifiedErrorId; $_.Exception.GetType().Name }
try { 1 | % { [int]::Parse('q') } } catch [System.Management.Automation.MethodInvocationException] { 'mi'; $_.FullyQualifiedErrorId; $_.Exception.GetType().Name }
try { 1 | % { Get-Item nosuch -ea Stop } } catch { $_.FullyQualifiedErrorId; $_.Exception.GetType().Name }
try { 1 | % { try { 1/0 } catch { throw } } } catch { $_.FullyQualifiedErrorId; $_.Exception.GetType().Name }
try { 1 | % { try { 1/0 } catch { throw $_ } } } catch { $_.FullyQualifiedErrorId; $_.Exception.GetType().Name }
try { 1 | % { try { 1/0 } catch { throw $_.Exception } } } catch { $_.FullyQualifiedErrorId; $_.Exception.GetType().Name }
try { 1 | % { throw [ArgumentException]'z' } } catch { $_.FullyQualifiedErrorId; $_.Exception.GetType().Name }
function p { [CmdletBinding()] param() $PSCmdlet.ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new([Exception]'m', 'MyId', 'InvalidData', 5)) }
try { 1 | % { p } } catch { $_.FullyQualifiedErrorId; "$($_.CategoryInfo)" }
try { 1 | Measure-Command { 1/0 } } catch { $_.FullyQualifiedErrorId }
try { Measure-Command { 1/0 } } catch { $_.FullyQualifiedErrorId }
try { 1 | Select-Object { 1/0 } | Out-Null } catch { $_.FullyQualifiedErrorId }
try { 'a' -replace 'a', { 1/0 } } catch { $_.FullyQualifiedErrorId }
try { (1).ForEach({ 1/0 }) } catch { $_.FullyQualifiedErrorId }
try { @(1).Where({ 1/0 }) } catch { $_.FullyQualifiedErrorId }
try { 1 | Tee-Object -Variable t | % { nosuchcmd } } catch { $_.FullyQualifiedErrorId }
try { . { 1/0 } } catch { $_.FullyQualifiedErrorId }
try { 1 | ForEach-Object { $_.Foo() } } catch { $_.FullyQualifiedErrorId; $_.InvocationInfo.Line; $_.InvocationInfo.ScriptLineNumber; $_.InvocationInfo.OffsetInLine }
try { 1..3 | ForEach-Object { if ($_ -eq 2) { [int]'x' } else { $_ } } } catch { "caught $_"; $_.ScriptStackTrace }
$r = 1..3 | ForEach-Object { try { if ($_ -eq 2) { [int]'x' } $_ } catch { $_.FullyQualifiedErrorId } }
"$r"
$ErrorActionPreference = 'Stop'
1..3 | ForEach-Object { "n$_"; if ($_ -eq 2) { $null.Foo() } }

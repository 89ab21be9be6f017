# throw alone, throw $_, throw exception, new exception with inner
function Src { throw [System.InvalidOperationException]::new('source') }
function Show($e) { "$($e.Exception.GetType().Name) | $($e.Exception.Message) | $($e.FullyQualifiedErrorId) | line $($e.InvocationInfo.ScriptLineNumber) | $($e.CategoryInfo)"; $e.ScriptStackTrace -replace '<ScriptBlock>.*: line', 'SB line' -replace ', .*?: line', ' line' }
try { try { Src } catch { throw } } catch { Show $_ }
try { try { Src } catch { throw $_ } } catch { Show $_ }
try { try { Src } catch { throw $_.Exception } } catch { Show $_ }
try { try { Src } catch { throw [System.ApplicationException]::new('wrapped', $_.Exception) } } catch { Show $_; $_.Exception.InnerException.Message }
try { try { Src } catch { throw "text: $_" } } catch { Show $_ }
try { try { Get-Item /nosuch -ErrorAction Stop } catch { throw } } catch { Show $_ }
try { try { Get-Item /nosuch -ErrorAction Stop } catch { throw $_ } } catch { Show $_ }
try { try { Get-Item /nosuch -ErrorAction Stop } catch { throw $_.Exception } } catch { Show $_ }
try { try { 1/0 } catch { throw $_.Exception } } catch { Show $_ }
try { try { 1/0 } catch { throw $_.Exception.InnerException } } catch { Show $_ }
try { try { throw 'text' } catch { throw $_.Exception } } catch { Show $_ }
try { try { throw 'text' } catch { throw $_ } } catch { Show $_ }
function Cm { [CmdletBinding()] param() try { Src } catch { $PSCmdlet.ThrowTerminatingError($_) } }
try { Cm } catch { Show $_ }
function Cw { [CmdletBinding()] param() try { Src } catch { $PSCmdlet.WriteError($_) } }
try { Cw -ErrorAction Stop } catch { Show $_ }
Cw 2>&1 | ForEach-Object { Show $_ }
function Ce { [CmdletBinding()] param() try { Src } catch { Write-Error $_ } }
Ce 2>&1 | ForEach-Object { Show $_ }
function Cx { [CmdletBinding()] param() try { Src } catch { Write-Error -Exception $_.Exception -Message 'msg' -ErrorId Eid -Category ReadError -TargetObject t } }
Cx 2>&1 | ForEach-Object { Show $_; "$_" }
try { Cx -ErrorAction Stop } catch { Show $_ }
$Error.Count
$Error[0].Exception.Message
throw

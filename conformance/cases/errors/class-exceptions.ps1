# exception classes of scripts, hierarchies, filters by properties
class AppError : System.Exception { [int] $Code; [string] $Where; AppError([string] $m, [int] $c) : base($m) { $this.Code = $c; $this.Where = 'app' } AppError([string] $m, [int] $c, [System.Exception] $inner) : base($m, $inner) { $this.Code = $c } [string] Describe() { return "[$($this.Code)] $($this.Message)" } }
class NetError : AppError { [string] $Host_; NetError([string] $h) : base("cannot reach $h", 10) { $this.Host_ = $h } }
class DbError : AppError { DbError([string] $m, [System.Exception] $i) : base("db: $m", 20, $i) { } }
function Work($kind) { switch ($kind) { net { throw [NetError]::new('srv') } db { try { [int]::Parse('q') } catch { throw [DbError]::new('bad row', $_.Exception) } } app { throw [AppError]::new('generic', 1) } other { throw 'other' } } 'done' }
foreach ($k in 'net', 'db', 'app', 'other', 'ok') {
    try { Work $k } catch [NetError] { "Net: $($_.Exception.Host_) $($_.Exception.Describe())" } catch [DbError] { "Db: $($_.Exception.Describe()) <- $($_.Exception.InnerException.GetType().Name) <- $($_.Exception.InnerException.InnerException.GetType().Name)" } catch [AppError] { "App: $($_.Exception.Describe())" } catch { "Other: $($_.Exception.GetType().Name) $_" }
}
try { Work net } catch { $_.Exception -is [AppError]; $_.Exception -is [NetError]; $_.Exception.GetType().BaseType.Name; $_.CategoryInfo.Reason; $_.FullyQualifiedErrorId; "$_"; "$($_.Exception)".Split("`n")[0] }
try { Work net } catch [System.Exception] { 'by Exception' }
try { Work net } catch [System.ApplicationException] { 'no' } catch { 'any' }
try { try { Work db } catch [AppError] { if ($_.Exception.Code -ne 10) { throw } 'handled' } } catch { "rethrown $($_.Exception.Code)" }
function Adv { [CmdletBinding()] param($k) try { Work $k } catch { $PSCmdlet.ThrowTerminatingError([System.Management.Automation.ErrorRecord]::new($_.Exception, "Adv.$($_.Exception.Code)", [System.Management.Automation.ErrorCategory]::ConnectionError, $k)) } }
try { Adv net } catch [NetError] { "$($_.FullyQualifiedErrorId) | $($_.CategoryInfo) | $($_.TargetObject) | $($_.InvocationInfo.MyCommand)" }
Adv net
'after Adv'
function AdvW { [CmdletBinding()] param($k) try { Work $k } catch { Write-Error -ErrorRecord $_; 'wrote' } }
AdvW db
AdvW db 2>&1 | ForEach-Object { $_.GetType().Name }
try { AdvW app -ErrorAction Stop } catch [AppError] { "typed through Write-Error: $($_.Exception.Code)" }
$err = $null; AdvW net -ErrorVariable err -ErrorAction SilentlyContinue; $err.Count; $err[0].Exception.Host_; $err[0].FullyQualifiedErrorId
[NetError]::new('x') | Format-List Code, Host_, Message
[NetError]::new('x') | Select-Object Code, Where
[AppError]::new('m', 3, [System.IO.IOException]::new('io')).InnerException.Message
[AppError] 'text'
try { [AppError]::new() } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { [AppError]@{ Code = 3 } } catch { $_.Exception.Message }
enum Sev { Low; High }
class SevError : System.Exception { [Sev] $Sev = 'High'; SevError() : base('sev default') { } }
try { throw [SevError]::new() } catch { "$($_.Exception.Sev) $_" }
try { throw [SevError] } catch { "$_ $($_.Exception.GetType().Name)" }
try { throw New-Object SevError } catch [SevError] { 'via New-Object' }
throw [NetError]::new('final.host')

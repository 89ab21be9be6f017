# exception classes: fields, messages, inner, thrown from functions and methods, catch by type
class AppError : System.Exception {
    [int] $Code = 7
    AppError() { }
    AppError([string] $m) : base($m) { }
    AppError([string] $m, [int] $c) : base($m) { $this.Code = $c }
    AppError([string] $m, [Exception] $inner) : base($m, $inner) { }
}
class NotFound : AppError { [string] $Item; NotFound([string] $i) : base("no $i", 404) { $this.Item = $i } }
class ArgErr : System.ArgumentException { ArgErr([string] $m, [string] $p) : base($m, $p) { } }
class Silent : Exception { [string] ToString() { return 'silent!' } }
function Thr($e) { throw $e }
foreach ($e in [AppError]::new(), [AppError]::new('msg'), [AppError]::new('m', 9), [AppError]::new('o', [InvalidOperationException]::new('in')), [NotFound]::new('thing'), [ArgErr]::new('bad', 'pp'), [Silent]::new()) {
    try { Thr $e } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name) | $($_.Exception.Message) | $($_.CategoryInfo.Category) | $($_.CategoryInfo.Reason) | $($_.Exception.Code) | $($_.Exception.InnerException.Message)" }
}
try { Thr ([NotFound]::new('x')) } catch [ArgErr] { 'arg' } catch [AppError] { "app $($_.Exception.Item)" } catch { 'all' }
try { throw [ArgErr]::new('b', 'q') } catch [System.ArgumentException] { "arg: $($_.Exception.ParamName)" }
class Svc {
    [void] Run([string] $n) { if ($n -eq 'bad') { throw [NotFound]::new($n) } if ($n -eq 'str') { throw 'plain' } if ($n -eq 'net') { [int]::Parse('x') } if ($n -eq 'cmd') { Get-Item /no/such/x -ErrorAction Stop } if ($n -eq 'obj') { throw @{ a = 1 } } if ($n -eq 'div') { $z = 0; 1 / $z } }
    [string] Wrap([string] $n) { try { $this.Run($n); return 'fine' } catch [NotFound] { return "nf $($_.Exception.Item)" } catch { throw [AppError]::new("wrapped: $($_.Exception.Message)", $_.Exception) } }
}
$s = [Svc]::new()
foreach ($n in 'bad', 'str', 'net', 'cmd', 'obj', 'div', 'ok') {
    try { $s.Run($n); "$n ran" } catch { "$n | $($_.FullyQualifiedErrorId) | $($_.Exception.GetType().FullName) | $($_.Exception.Message) | $($_.TargetObject)" }
    try { $s.Wrap($n) } catch { "$n | $($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name) | $($_.Exception.Message) | $($_.Exception.InnerException.GetType().Name)" }
}
$e = [NotFound]::new('thing')
$e | Select-Object Code, Item, Message, HResult | Format-List
"$e"
$e.ToString()
[Silent]::new().ToString(); "$([Silent]::new())"
$e -is [Exception]; $e.GetBaseException().Message
Write-Error -Exception $e -ErrorVariable ev -ErrorAction SilentlyContinue
"$($ev[0].FullyQualifiedErrorId) $($ev[0].Exception.Code)"
$er = [System.Management.Automation.ErrorRecord]::new($e, 'MyId', 'ObjectNotFound', 'target'); "$er $($er.CategoryInfo)"
$e.Data['k'] = 'v'; $e.Data.Count
$s.Run('bad')
throw [AppError]::new('top level', 3)

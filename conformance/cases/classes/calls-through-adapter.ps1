# calls that no script wrote: ForEach-Object Method, New-Object, PSMethod.Invoke; their errors and ids
class T {
    [int] $V
    T() { throw 'ctor failed' }
    T([int] $v) { $this.V = $v; if ($v -lt 0) { throw [ArgumentException]::new('neg') } }
    [int] M() { throw 'm failed' }
    [int] N() { return 1 / $this.Z() }
    [int] Z() { return 0 }
    [int] W([int] $q) { return $q }
}
function show($b) {
    try { & $b } catch {
        $inner = if ($_.Exception.InnerException) { $_.Exception.InnerException.GetType().Name }
        "$($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name) | $($_.Exception.Message) | $inner | $($_.CategoryInfo.Category)"
    }
}
$ErrorActionPreference = 'Stop'
show { New-Object T }
show { New-Object T 5 }
show { New-Object T -5 }
show { New-Object T 'x' }
show { New-Object T 1, 2 }
show { New-Object T 3 -Property @{ V = 'x' } }
show { New-Object datetime 'x', 'y' }
show { 'abc'.Substring.Invoke(9) }
show { 'abc'.Substring.Invoke('x') }
show { 'abc'.Substring.Invoke() }
show { 'abc' | ForEach-Object Substring 9 }
show { 'abc' | ForEach-Object Substring x }
show { ('abc' | ForEach-Object Substring).OverloadDefinitions }
$t = [T]::new(1)
show { $t | ForEach-Object M }
show { $t | ForEach-Object N }
show { $t | ForEach-Object W 1 }
show { $t | ForEach-Object W x }
show { $t | ForEach-Object W 1 2 }
show { ($t | ForEach-Object W).OverloadDefinitions }
show { $t.W.Invoke('x') }
show { $t.W.Invoke(1, 2) }
show { $t.M.Invoke() }
show { $t.M() }
show { $t.psobject.Methods['N'].Invoke() }
$t | Add-Member ScriptMethod SM { throw "sm $($this.V)" }
show { $t | ForEach-Object SM }
show { $t.SM() }
show { $t.SM.Invoke() }
show { $t.PSObject.Methods['SM'].Invoke() }
$t | Add-Member ScriptProperty SP { throw 'sp' } { throw 'set' }
show { $t.PSObject.Properties['SP'].Value = 3 }
show { $t.SP = 3 }

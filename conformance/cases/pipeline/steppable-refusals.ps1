# steppable pipelines and proxies
$sp = { Sort-Object -Descending }.GetSteppablePipeline(); $sp.GetType().Name
$sp.Begin($true); $sp.Process(2); $sp.Process(3); $sp.Process(1); $sp.End(); $sp.Dispose()
$sp = { Where-Object { $_ -gt 1 } }.GetSteppablePipeline('Internal'); $sp.Begin($true); $sp.Process(1); "r: $($sp.Process(2))"; $sp.End()
$sp = { Get-Date -Year 2020 -Format yyyy }.GetSteppablePipeline(); $sp.Begin($false); $sp.Process(); $sp.End()
try { { 1; 2 }.GetSteppablePipeline() } catch { $_.FullyQualifiedErrorId; "$_" }
try { { }.GetSteppablePipeline() } catch { "$_" }
try { { 1 + 1 }.GetSteppablePipeline() } catch { "$_" }
try { { 1 | sort }.GetSteppablePipeline() } catch { "$_" }
try { { begin { } process { sort } }.GetSteppablePipeline() } catch { "$_" }
try { { param($x) sort }.GetSteppablePipeline().GetType().Name } catch { "$_" }
try { { $x = sort }.GetSteppablePipeline() } catch { "$_" }
try { { sort; }.GetSteppablePipeline().GetType().Name } catch { "$_" }
try { { nosuch }.GetSteppablePipeline().Begin($true) } catch { "$_" }
function Out-Twice {
    [CmdletBinding()] param([Parameter(ValueFromPipeline)]$InputObject, [int]$Times = 2)
    begin { $w = { ForEach-Object -Begin { 'start' } -Process { foreach ($i in 1..$Times) { "$_$i" } } -End { 'stop' } }; $s = $w.GetSteppablePipeline($MyInvocation.CommandOrigin); $s.Begin($PSCmdlet) }
    process { $s.Process($_) }
    end { $s.End() }
}
'a', 'b' | Out-Twice; 'c' | Out-Twice -Times 1 | % { "<$_>" }
$meta = [System.Management.Automation.CommandMetadata]::new((Get-Command Get-Random)); $p = [System.Management.Automation.ProxyCommand]::Create($meta); $p -match 'GetSteppablePipeline'
[System.Management.Automation.ProxyCommand]::GetCmdletBindingAttribute([System.Management.Automation.CommandMetadata]::new((Get-Command Select-Object)))
[System.Management.Automation.ProxyCommand]::GetBegin([System.Management.Automation.CommandMetadata]::new((Get-Command Sort-Object)))
[System.Management.Automation.ProxyCommand]::GetProcess($meta); [System.Management.Automation.ProxyCommand]::GetEnd($meta)
[System.Management.Automation.ProxyCommand]::GetParamBlock([System.Management.Automation.CommandMetadata]::new((Get-Command Get-Verb)))
Set-Item function:Get-Verb2 ([System.Management.Automation.ProxyCommand]::Create([System.Management.Automation.CommandMetadata]::new((Get-Command Get-Verb)))); (Get-Verb2 Get).Verb
function Sort-Object { [CmdletBinding()] param([Parameter(ValueFromPipeline)]$InputObject) begin { $s = { Microsoft.PowerShell.Utility\Sort-Object -Descending }.GetSteppablePipeline($MyInvocation.CommandOrigin); $s.Begin($true) } process { $s.Process($InputObject) } end { $s.End() } }
(1, 3, 2 | Sort-Object) -join ','
try { $sp.Process(1) } catch { $_.Exception.GetType().Name; "$_" }
$q = { ForEach-Object { $_ + $o } }.GetSteppablePipeline(); $o = 10; $q.Begin($true); $q.Process(1); $o = 20; $q.Process(1); $q.End()

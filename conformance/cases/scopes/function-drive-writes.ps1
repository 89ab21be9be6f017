# What writes to the function drive changes the function that is seen, wherever it stands.
function outer { 'outer' }
& { Set-Item function:outer { 'set inside' } }; outer
& { Set-Content function:outer { 'content' } }; outer
& { ${function:outer} = { 'variable' } }; outer
& { New-Item function:outer -Value { 'new' } -Force | Out-Null; outer }; outer
& { function outer { 'own' }; & { Set-Item function:outer { 'of the parent' } }; outer }; outer
& { ${function:local:outer} = { 'local' }; outer }; outer
& { Set-Item function:fresh { 'fresh' }; fresh }; Test-Path function:fresh
& { ${function:global:known} = { 'known' } }; known
& { Set-Item function:script:scripts { 'scripts' } }; Test-Path function:scripts
$module = New-Module Writer {
    $x = 1
    function global:made { 'first' }
    Set-Item function:made { "module $x" }
    Set-Item function:outer { "outer of module $x" }
    Export-ModuleMember
}
made; outer
(Get-Command outer).Module.Name
& { Remove-Item function:outer }; Test-Path function:outer
$state = [runspace]::DefaultRunspace.InitialSessionState
$state.GetType().Name
$state.Commands['prompt'].Definition -eq "$function:prompt"
$state.Commands['gci'].Definition
$state.Commands['no such'].Count
$entry = [System.Management.Automation.Runspaces.SessionStateVariableEntry]::new('v', 7, 'text')
$entry.GetType().FullName; $entry.Name; $entry.Value; "$($entry.Options) $($entry.Visibility)"
$own = [initialsessionstate]::CreateDefault()
$own.Variables.Add($entry)
$own.Variables['v'].Value
$shell = [powershell]::Create($own)
$shell.AddScript('"v is $v"').Invoke()

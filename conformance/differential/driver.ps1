# Runs programs one after another and appends a line of JSON for each to a file: {"id": …, "out": …}.
# Both hosts run this same script; what a program prints is what the formatter makes of all its streams at 80 columns.
param([string] $Programs, [string] $Results)
$ErrorActionPreference = 'Stop'
[cultureinfo]::CurrentCulture = [cultureinfo]::CurrentUICulture = [cultureinfo]::InvariantCulture

# How a cell's result reads: its value, elements and keys included, and its type.
$cells = @'
function Esc([string]$s) { $s.Replace('\', '\\').Replace("`r", '\r').Replace("`n", '\n').Replace("`t", '\t').Replace("`0", '\0') }
function Text($r) {
    if ($null -eq $r) { return '$null' }
    if ($r -is [string]) { return "'" + (Esc $r) + "'" }
    if ($r -is [char]) { return 'U+' + ([int]$r).ToString('X4') }
    if ($r -is [System.Xml.XmlNode]) { return 'xml:' + (Esc $r.OuterXml) }
    if ($r -is [System.Collections.IDictionary]) { return '{' + (@(foreach ($k in $r.Keys | Sort-Object { "$_" }) { "$k=" + (Text $r[$k]) }) -join '; ') + '}' }
    if ($r -is [System.Collections.IEnumerable]) { return '(' + (@(foreach ($e in $r) { Text $e }) -join ', ') + ')' }
    Esc "$r"
}
function Cell([string] $source) {
    try { $r = & ([scriptblock]::Create($source)) } catch {
        $inner = $_.Exception.InnerException
        if ($inner -is [System.Management.Automation.ParseException]) { return "! parsing: $($inner.Errors[0].ErrorId): $(Esc $inner.Errors[0].Message)" }
        return "! $($_.FullyQualifiedErrorId): $(Esc $_.Exception.Message)"
    }
    if ($null -eq $r) { return '$null' }
    try { "$(Text $r) [$($r.GetType())]" } catch { "! shown: $($_.FullyQualifiedErrorId)" }
}
'@

function Invoke-Program($program, $folder) {
    $shell = [powershell]::Create()
    $runspace = [runspacefactory]::CreateRunspace($Host, [initialsessionstate]::CreateDefault())
    try {
        $runspace.Open()
        $shell.Runspace = $runspace
        [void] $runspace.SessionStateProxy.Path.SetLocation($folder)
        $file = [System.IO.Path]::Combine($folder, 'program.ps1')
        [System.IO.File]::WriteAllText($file, $program.source)
        [void] $shell.AddCommand($file)
        $shell.Commands.Commands[0].MergeMyResults('All', 'Output')
        $written = [System.Collections.Generic.List[psobject]]::new()
        try { $shell.Invoke($null, $written) } catch {
            $written.Add("--- ended by $($_.Exception.InnerException.GetType().Name)")
            $last = $runspace.SessionStateProxy.GetVariable('Error')[0]
            if ($last -is [exception]) { $last = $last.ErrorRecord }
            if ($null -ne $last) { $written.Add($last) }
        }
        foreach ($e in $shell.Streams.Error) { $written.Add($e) }
        $shell.Commands.Clear()
        [void] $shell.AddCommand('Out-String').AddParameter('Width', 80)
        $shell.Invoke($written) -join ''
    } finally {
        $shell.Dispose()
        $runspace.Dispose()
    }
}

function Open-CellShell($prelude) {
    $shell = [powershell]::Create()
    $shell.Runspace = [runspacefactory]::CreateRunspace($Host, [initialsessionstate]::CreateDefault())
    $shell.Runspace.Open()
    [void] $shell.AddScript($cells).Invoke()
    $shell.Commands.Clear()
    [void] $shell.AddScript($prelude).Invoke()
    $shell
}

function Invoke-Cell($shell, $source) {
    $shell.Commands.Clear()
    $shell.Streams.ClearStreams()
    [void] $shell.AddCommand('Cell').AddArgument($source)
    try { $shell.Invoke() -join "`n" } catch { "--- ended by $($_.Exception.InnerException.GetType().Name)" }
    foreach ($e in $shell.Streams.Error) { "--- error: $($e.FullyQualifiedErrorId): $e" }
}

$shell, $prelude, $start = $null, $null, [System.IO.Directory]::GetCurrentDirectory()
$writer = [System.IO.StreamWriter]::new($Results, $true, [System.Text.UTF8Encoding]::new($false))
$writer.AutoFlush = $true
$number = 0
foreach ($line in [System.IO.File]::ReadLines($Programs)) {
    $program = $line | ConvertFrom-Json
    if ($program.kind -eq 'cell') {
        if ($null -eq $shell -or $prelude -cne $program.prelude) { $prelude = $program.prelude; $shell = Open-CellShell $prelude }
        $out = Invoke-Cell $shell $program.source
    } else {
        $folder = [System.IO.Path]::Combine($start, "p$((++$number))")
        [void] [System.IO.Directory]::CreateDirectory($folder)
        $out = Invoke-Program $program $folder
        [System.IO.Directory]::SetCurrentDirectory($start)
        $out = ($out -join "`n").Replace($folder, '<FOLDER>')
    }
    $writer.WriteLine((@{ id = $program.id; out = ($out -join "`n") } | ConvertTo-Json -Compress -Depth 3))
}
$writer.Dispose()
exit 0

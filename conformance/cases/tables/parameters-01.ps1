# parameters
$ErrorActionPreference = 'Stop'
function Esc([string]$s) { $s.Replace('\', '\\').Replace("`r", '\r').Replace("`n", '\n').Replace("`t", '\t').Replace("`0", '\0') }
function Cut([string]$s) { if ($s.Length -gt 120) { $s.Substring(0, 60) + '...' + $s.Length } else { $s } }
function Text($r) {
    if ($null -eq $r) { return '$null' }
    if ($r -is [string]) { return "'" + (Cut (Esc $r)) + "'" }
    if ($r -is [char]) { return 'U+' + ([int]$r).ToString('X4') }
    if ($r -is [System.Xml.XmlNode]) { return 'xml:' + (Cut (Esc $r.OuterXml)) }
    if ($r -is [System.Collections.IDictionary]) { return '{' + (@(foreach ($k in $r.Keys | Sort-Object) { "$k=" + (Text $r[$k]) }) -join '; ') + '}' }
    if ($r -is [System.Collections.IEnumerable]) { return Cut ('(' + (@(foreach ($e in $r) { Text $e }) -join ', ') + ')') }
    Esc "$r"
}
function Cell([string]$label, $block) {
    try { if ($block -is [string]) { $block = [scriptblock]::Create($block) }; $r = & $block } catch {
        $inner = $_.Exception.InnerException
        if ($inner -is [System.Management.Automation.ParseException]) { return "$label => ! parsing: $($inner.Errors[0].ErrorId): $(Esc $inner.Errors[0].Message)" }
        return "$label => ! $($_.FullyQualifiedErrorId): $(Esc $_.Exception.Message)"
    }
    if ($null -eq $r) { "$label => `$null" } else { "$label => $(Text $r) [$($r.GetType().Name)]" }
}
$commands = @'
Add-Content
Add-History
Add-Member
Add-Type
Clear-Content
Clear-History
Clear-Item
Clear-ItemProperty
Clear-Variable
Compare-Object
Compress-Archive
Convert-Path
ConvertFrom-CliXml
ConvertFrom-Csv
ConvertFrom-Json
ConvertFrom-Markdown
ConvertFrom-SecureString
ConvertFrom-StringData
ConvertTo-CliXml
ConvertTo-Csv
ConvertTo-Html
ConvertTo-Json
ConvertTo-SecureString
ConvertTo-Xml
Copy-Item
Copy-ItemProperty
Debug-Job
Debug-Process
Debug-Runspace
Disable-ExperimentalFeature
Disable-PSBreakpoint
'@ -split '\n'

$common = 'Verbose', 'Debug', 'ErrorAction', 'WarningAction', 'InformationAction', 'ProgressAction', 'ErrorVariable', 'WarningVariable', 'InformationVariable', 'OutVariable', 'OutBuffer', 'PipelineVariable'
foreach ($name in $commands) {
    $command = Get-Command $name -ErrorAction Ignore
    if (!$command) { "$name => none"; continue }
    "$name => sets: $(@($command.ParameterSets | Sort-Object Name | ForEach-Object { $_.Name + $(if ($_.IsDefault) { '*' }) }) -join ', '); cmdlet binding $($command.CommandType)"
    foreach ($p in $command.Parameters.Values | Where-Object Name -NotIn $common | Sort-Object Name) {
        $sets = foreach ($s in $p.ParameterSets.Keys | Sort-Object) {
            $m = $p.ParameterSets[$s]
            $s + '(' + (@(
                if ($m.IsMandatory) { 'mandatory' }
                if ($m.Position -ge 0) { "pos $($m.Position)" }
                if ($m.ValueFromPipeline) { 'pipeline' }
                if ($m.ValueFromPipelineByPropertyName) { 'by name' }
                if ($m.ValueFromRemainingArguments) { 'rest' }
            ) -join ' ') + ')'
        }
        $checks = foreach ($a in $p.Attributes | Where-Object { $_ -isnot [Parameter] -and $_ -isnot [Alias] }) {
            $t = $a.GetType().Name -replace 'Attribute$'
            if ($a -is [ValidateSet]) { "$t(" + ($a.ValidValues -join ',') + ')' } elseif ($a -is [ValidateRange]) { "$t($($a.MinRange)..$($a.MaxRange))" } elseif ($t -notmatch 'Nullable|^__') { $t }
        }
        "$name -$($p.Name) [$([Microsoft.PowerShell.ToStringCodeMethods]::Type($p.ParameterType))]$(if ($p.Aliases.Count) { " aliases $(@($p.Aliases | Sort-Object) -join ',')" }) $($sets -join ' ')$(if ($checks) { " $(@($checks | Sort-Object) -join ' ')" })"
    }
}

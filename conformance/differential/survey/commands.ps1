# Writes what PowerShell's own modules have as lines of poshws/commands/unsupported.txt, for the
# commands that are named: each with its parameters, their types, sets, aliases and fixed values.
param([string[]] $Name)

function Marks($set, $default) {
    $title = if ($set.Key -eq '__AllParameterSets') { '' } else { $set.Key }
    $marks = $title
    if ($set.Value.IsMandatory) { $marks += '!' }
    if ($set.Value.Position -ge 0) { $marks += '@' + $set.Value.Position }
    if ($set.Value.ValueFromPipeline) { $marks += '|' }
    if ($set.Value.ValueFromPipelineByPropertyName) { $marks += '.' }
    $marks
}

$common = [System.Management.Automation.Cmdlet]::CommonParameters + [System.Management.Automation.Cmdlet]::OptionalCommonParameters
foreach ($command in Get-Command $Name -All | Where-Object { $_.Source -ne 'Pode' } | Sort-Object Name -Unique) {
    $whatIf = if ($command.Parameters.ContainsKey('WhatIf')) { 'ShouldProcess' } else { '' }
    $default = if ($command.DefaultParameterSet -ne '__AllParameterSets') { $command.DefaultParameterSet }
    "$($command.Name)`t$($command.Source)`t$($command.CommandType)`t$default`t$whatIf"
    foreach ($parameter in $command.Parameters.Values) {
        if ($parameter.Name -in $common) { continue }
        $sets = foreach ($set in $parameter.ParameterSets.GetEnumerator()) { Marks $set }
        $values = $parameter.Attributes | Where-Object { $_ -is [ValidateSet] } | ForEach-Object { $_.ValidValues }
        $type = [Microsoft.PowerShell.ToStringCodeMethods]::Type([psobject]$parameter.ParameterType)
        "    $($parameter.Name)`t$type`t$($sets -join ' ')`t$($parameter.Aliases -join ',')`t$($values -join ',')"
    }
}

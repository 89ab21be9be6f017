# A ValidateScript runs in the scope of the call and sees what was bound before its own parameter.
function Take {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)][ValidateRange(1, 10)][int]$Start,
        [ValidateScript({ $_ -le $Start }, ErrorMessage = '{0} is more than there is')][int]$Count = 1
    )
    "$Count of $Start"
}
Take -Start 3 -Count 2
Take 3 2
Take 3
foreach ($n in 1..4) { try { Take 2 $n } catch { $_.Exception.Message } }
try { Take -Count 2 -Start 3 } catch { "too early: $($_.FullyQualifiedErrorId)" }

function Find-Bound {
    [CmdletBinding()]
    param(
        $Path,
        [ValidateScript({ $script:seen = $PSBoundParameters.Keys -join ','; $true })]$Value
    )
    "Path=$Path Value=$Value seen=[$script:seen]"
}
Find-Bound a b
Find-Bound -Value b -Path a
Find-Bound -Path a -Value b

function Compare-Piped {
    param(
        [Parameter(ValueFromPipelineByPropertyName)]$Low,
        [Parameter(ValueFromPipelineByPropertyName)][ValidateScript({ $_ -ge $Low })]$High
    )
    process { "$Low..$High" }
}
[pscustomobject]@{ High = 5 } | Compare-Piped -Low 3

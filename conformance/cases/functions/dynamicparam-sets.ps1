# functions: what $PSCmdlet and $PSBoundParameters tell in a dynamicparam block
function Get-Greeting {
    [CmdletBinding(DefaultParameterSetName = 'One')]
    param ([string] $Name, [Parameter(ParameterSetName = 'Two')][string] $Two, [Parameter(ParameterSetName = 'One')][string] $One)
    DynamicParam {
        Write-Host "set=$($PSCmdlet.ParameterSetName) bound=$($PSBoundParameters.Keys -join ',')"
        if ($PSCmdlet.ParameterSetName -eq 'Two') {
            $attributes = New-Object Collections.ObjectModel.Collection[Attribute]
            $attributes.Add((New-Object Management.Automation.ParameterAttribute))
            $made = New-Object System.Management.Automation.RuntimeDefinedParameterDictionary
            $made.Add('Cap', (New-Object System.Management.Automation.RuntimeDefinedParameter('Cap', [switch], $attributes)))
            $made
        }
    }
    end { "in $($PSCmdlet.ParameterSetName) with $($PSBoundParameters.Keys -join ',')" }
}
Get-Greeting -Two x -Name n -Cap
Get-Greeting -Name n
Get-Greeting -One 1
Get-Greeting
try { Get-Greeting -One 1 -Cap } catch { $_.FullyQualifiedErrorId }
try { Get-Greeting n } catch { $_.FullyQualifiedErrorId }
# members that hide the type's own, on one object
$process = New-Object System.Diagnostics.Process
$process | Add-Member -NotePropertyName Id -NotePropertyValue 5 -Force
$process.Id
$process.Id = 9
$process.Id

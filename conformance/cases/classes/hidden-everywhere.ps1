# hidden members: display, Get-Member, Select, JSON, CSV, Compare, tables, psobject
class H {
    [string] $Vis = 'v'
    hidden [string] $Hid = 'h'
    hidden static [int] $SH = 5
    static [int] $SV = 6
    hidden [void] HM() { }
    [void] VM() { }
    hidden H([int] $x) { $this.Vis = "x$x" }
    H() { }
}
$h = [H]::new()
$h
$h | Format-Table
$h | Format-List
$h | Format-List *
$h | Format-Wide
$h | Select-Object * | Format-List
($h | Select-Object *).psobject.Properties.Name -join ','
($h | Select-Object Hid).Hid
$h | ConvertTo-Csv
$h | ConvertTo-Json
$h.psobject.Properties.Name -join ','
$h.psobject.Properties['Hid'].Value
$h.psobject.Properties.Match('*').Name -join ','
$h.psobject.Members.Match('H*').Name -join ','
($h | Get-Member).Name -join ','
($h | Get-Member -Force).Name -join ','
($h | Get-Member Hid -Force).Definition
($h | Get-Member -Static).Name -join ','
($h | Get-Member -Static -Force).Name -join ','
([H] | Get-Member -Static).Name -join ','
[H]::new
[H].GetProperties().Name -join ','
[H].GetMethods().Name -join ','
[H].GetConstructors().Count
[H].GetConstructors() | ForEach-Object { "$_ $($_.IsPublic)" }
[H].GetMember('HM').Count
[H].GetProperty('Hid').GetCustomAttributes($true).GetType().FullName
[H]::SH; $h.Hid; $h.HM(); [H]::new(3).Vis
$h.psobject.Copy().Hid
"$(@{} + @{ a = $h.Hid })"
Compare-Object $h ([H]::new()) -Property Hid -IncludeEqual
$h | Group-Object Hid | Format-Table Count, Name
$h | Sort-Object Hid | ForEach-Object Hid
$h | Where-Object Hid -eq 'h' | ForEach-Object Vis
$h | Measure-Object -Property Hid -Maximum | ForEach-Object Maximum
Export-Clixml -InputObject $h -Path x.xml; (Import-Clixml x.xml).psobject.Properties.Name -join ','
$h | Out-String | ForEach-Object { $_.Length }

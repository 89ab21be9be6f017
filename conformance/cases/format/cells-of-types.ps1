# Types in cells, added members first, coloured text over lines
[pscustomobject]@{ T=[int]; U=@([int],[string]); V=[System.Collections.Generic.List[int]]; W=@([System.Collections.Generic.List[int]]) }
[pscustomobject]@{ T=[int] } | Format-Table
@{ a=[int] }
[pscustomobject]@{ T=[int] } | Select-Object T | Format-List
[int] | Select-Object Name, BaseType | Format-Table
(Get-Command Get-Date).OutputType
@([int],[string]) | Format-Wide
1 | Select-Object @{n='T';e={$_.GetType()}}, @{n='S';e={"$($_.GetType())"}}
1,2 | Group-Object { $_.GetType() }
'abc' | Add-Member X 1 -PassThru | Format-List
[version]'1.2' | Add-Member X 1 -PassThru | Format-List
$d = Get-Date '2024-02-29T13:05:09.123'; $d | Format-List; $d | fl *
@{a=1} | Add-Member X 1 -PassThru | Format-List -Expand CoreOnly
$PSStyle.OutputRendering = 'Ansi'
function show($t) { $t | ForEach-Object { $_ -replace "`e", '^' -replace "`n", "\n`n" } }
show ([pscustomobject]@{ A = "`e[31mred`e[0m plain`nsecond`nthird" } | Format-List | Out-String)
show ([pscustomobject]@{ A = "`e[31mred text that goes on`e[0m and plain text that goes on and on for a long time so that it wraps" } | Format-List | Out-String -Width 40)
show ([pscustomobject]@{ A = "`e[31mred`e[0m plain`nsecond"; B = 1 } | Format-Table -Wrap | Out-String)
$PSStyle.Formatting.TableHeader = "`e[35m"; $PSStyle.Formatting.FormatAccent = "`e[36m"
show ([pscustomobject]@{ A = 1 } | Format-Table -GroupBy A | Out-String)

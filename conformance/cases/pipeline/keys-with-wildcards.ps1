# Wildcards in the keys that objects are sorted, grouped and compared by.
function t($block) { try { & $block } catch { "$($_.FullyQualifiedErrorId) | $_" } }
t { 2, 1 | Sort-Object N* }
t { 'bb', 'a' | Sort-Object L*, Q* }
t { 'bb', 'a', 'c' | Sort-Object L* -Unique }
t { 'bb', 'a', 'c' | Sort-Object Q* -Unique }
t { [version]'1.10', [version]'1.9' | Sort-Object * | ForEach-Object ToString }
t { [pscustomobject]@{ B = 1; A = 2 }, [pscustomobject]@{ A = 1; C = 3 } | Sort-Object * | % A }
t { 'bb', 'a' | Sort-Object @{ e = 'L*'; Descending = $true } }
t { 1, 2 | Group-Object N* }
t { 1, 2 | Group-Object @{ e = 'N*' } }
t { Compare-Object 'bb' 'a' -Property L* }
t { 1, 1 | Group-Object T -AsHashTable }
$Error[0].FullyQualifiedErrorId
t { 1, $null, $null, 2 | Get-Unique | ForEach-Object { "[$_]" } }
t { $null, $null | Get-Unique | ForEach-Object { "[$_]" } }
t { 1, $null | Get-Unique -AsString }
t { 1, $null | Get-Unique -OnType }
t { @() | Where-Object V 3 }
t { @() | Where-Object V -Is nosuch }
t { 'a' | ConvertTo-Csv -NoHeader -IncludeTypeInformation }
t { 1 | Join-String -OutputSuffix $null -OutputPrefix $null }
t { Get-PSDrive Variable -PSProvider Alias }
$Error[0].FullyQualifiedErrorId
t { Get-PSProvider Al* | ForEach-Object Name }
t { Get-PSDrive Zz -PSProvider Zz }
t { Split-Path function:x.y -Leaf; Split-Path variable:x/y -LeafBase; Split-Path C:a.b -LeafBase }
t { @() | Compare-Object 1 }
t { Get-Command nosuch* -ParameterName Zz }
t { [pscustomobject]@{ X = @(@{ Name = 'h' }) } | Out-String }

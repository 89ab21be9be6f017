# What a variable's attributes are, names with wildcards, objects without names, a tee of nothing
[ValidateRange(1, 5)] [int] $typed = 3; (Get-Variable typed).Attributes | ForEach-Object { $_.GetType().FullName }
(Get-Variable typed).Attributes[1].MaxRange
[ValidateSet('a', 'b')] $s = 'a'; (Get-Variable s).Attributes[0].ValidValues
New-Variable 'a*b' 1; Get-Variable 'a`*b' -ValueOnly
try { [pscustomobject]@{ a = 1; '' = 3 } } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
$h = @{ '' = 3 }
try { [pscustomobject]$h } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
@() | Tee-Object e.txt; Test-Path e.txt

# making objects from hashtables, pscustomobjects, and back; copies, clone, comparison of references
class Pt { [int] $X; [int] $Y = 9; [string] $Label; [Pt] $Next; [int[]] $Nums; [hashtable] $Meta }
$p = [Pt]@{ X = 1; Label = 'one' }; "$($p.X) $($p.Y) $($p.Label)"
$p = [Pt]@{ X = '5'; Next = @{ X = 7; Label = 'nested' }; Nums = 1, '2'; Meta = @{ a = 1 } }; "$($p.Next.GetType().Name) $($p.Next.X) $($p.Nums -join '+') $($p.Meta.a)"
$p = [Pt][pscustomobject]@{ X = 3; Label = 'pso' }; "$($p.X) $($p.Label)"
$p = [Pt]([ordered]@{ X = 4 }); $p.X
$list = [Pt[]]@(@{ X = 1 }, @{ X = 2 }); $list.X -join ','; $list.GetType().Name
foreach ($b in { [Pt]@{ Z = 1 } }, { [Pt]@{ X = 'abc' } }, { [Pt]5 }, { [Pt]'s' }, { [Pt]$null }, { [Pt]@(1) }, { [Pt]@{ X = 1; x2 = 2; x3 = 3 } }, { [Pt][pscustomobject]@{ Q = 1 } }, { [Pt]@{ Next = 5 } }, { [Pt]@{} }, { [Pt]@{ x = 6 } }) {
    try { $r = & $b; "$b => $($r.GetType().Name) $($r.X)" } catch { "$b => $($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }
}
[Pt] $typed = @{ X = 8 }; $typed.X; $typed.GetType().Name
try { $typed = 'bad' } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }
function F([Pt] $pt) { "F $($pt.X) $($pt.Y)" }
F @{ X = 2 }; F ([Pt]@{ Y = 3 }); F $null
try { F 5 } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }
try { F @{ Bad = 5 } } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }
function G([Pt[]] $pts) { "G $($pts.Count) $($pts.X -join '/')" }
G @{ X = 1 }, @{ X = 2 }; G @{ X = 3 }
$a = [Pt]@{ X = 1 }; $b = [Pt]@{ X = 1 }; "$($a -eq $b) $($a -eq $a) $($a, $b -contains $a) $([object]::Equals($a, $b))"
$c = $a; $c.X = 50; $a.X
$a.PSObject.Copy().X
$s = $a | Select-Object X, Label; $s.GetType().Name; $s.PSObject.TypeNames[0]
$h = @{}; $a.PSObject.Properties | ForEach-Object { $h[$_.Name] = $_.Value }; ($h.Keys | Sort-Object) -join ','
$j = $a | ConvertTo-Json -Compress; $j; $back = [Pt]($j | ConvertFrom-Json); "$($back.X) $($back.Y)"
($a, $b | Measure-Object X -Sum).Sum
$a, $b | Where-Object X -gt 5 | ForEach-Object X
$a, $b | Sort-Object X | Format-Table X, Y
$a | Format-List
$a | Format-Table
$a | Out-String -Width 60
Compare-Object $a $b -Property X, Y
$a | Select-Object -Property *, @{ n = 'Sum'; e = { $_.X + $_.Y } } -ExcludeProperty Next, Nums, Meta
$a | Export-Csv p.csv; Get-Content p.csv; (Import-Csv p.csv).X
[pscustomobject]$a | ForEach-Object { $_.GetType().Name }
[psobject]$a -is [Pt]
$x = [Pt]::new() ; $x.Next = $a; $x.Next.X; $x.Next.Next.X; $null -eq $x.Next.Next
$clone = $a.MemberwiseClone

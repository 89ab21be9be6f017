# Select-Object with its parameters
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
$lines = @'
$o = [pscustomobject]@{ A = 1; B = 'x'; C = (1, 2) }; $o | Select-Object A
$o = 1..5; $o | Select-Object -First 2
1..5 | Select-Object -Last 2
1..5 | Select-Object -Skip 2
1..5 | Select-Object -SkipLast 2
1..5 | Select-Object -First 1 -Last 1
1..5 | Select-Object -Skip 1 -First 2
1..5 | Select-Object -Skip 1 -Last 2
1..5 | Select-Object -Index 0, 2, 9
1..5 | Select-Object -SkipIndex 0, 2
1, 1, 2, 'a', 'A' | Select-Object -Unique
1, 1, 2, 'a', 'A' | Select-Object -Unique -CaseInsensitive
[pscustomobject]@{ A = 1; B = 2 } | Select-Object *
[pscustomobject]@{ A = 1; B = 2 } | Select-Object * -ExcludeProperty B
[pscustomobject]@{ A = 1; B = 2 } | Select-Object -ExcludeProperty B
[pscustomobject]@{ A = 1; B = 2 } | Select-Object NoSuch
[pscustomobject]@{ A = 1; B = 2 } | Select-Object -ExpandProperty A
[pscustomobject]@{ A = (1, 2) } | Select-Object -ExpandProperty A
[pscustomobject]@{ A = 1 } | Select-Object -ExpandProperty NoSuch
[pscustomobject]@{ A = [pscustomobject]@{ X = 1 }; B = 2 } | Select-Object B -ExpandProperty A
[pscustomobject]@{ A = [pscustomobject]@{ B = 1 }; B = 2 } | Select-Object B -ExpandProperty A
@{ a = 1 } | Select-Object a
@{ a = 1 } | Select-Object -ExpandProperty a
@{ a = 1 } | Select-Object *
'abc' | Select-Object Length
'abc' | Select-Object @{ n = 'L'; e = { $_.Length } }
'abc' | Select-Object @{ n = 'L'; e = 'Length' }
'abc' | Select-Object @{ Name = 'L'; Expression = { throw 'x' } }
'abc' | Select-Object @{ x = 1 }
'abc' | Select-Object @{ n = 'L' }
'abc' | Select-Object @{ e = { 1 } }
'abc' | Select-Object { $_.Length }
'abc' | Select-Object Length, Length
1..3 | Select-Object -First 0
1..3 | Select-Object -First -1
1..3 | Select-Object -Last 0
$null | Select-Object A
Select-Object -InputObject (1..3) -First 1
Select-Object -InputObject 'x' -Property Length
[pscustomobject]@{ A = 1 }, [pscustomobject]@{ A = 1 } | Select-Object A -Unique
[pscustomobject]@{ AB = 1; AC = 2; BC = 3 } | Select-Object A*
[pscustomobject]@{ AB = 1; AC = 2; BC = 3 } | Select-Object *C, AB
(1..3 | Select-Object -First 1).GetType().Name
([pscustomobject]@{ A = 1 } | Select-Object A).psobject.TypeNames
1..3 | Select-Object -First 2 -Wait
1..10 | Select-Object -Skip 2 -SkipLast 3
1..3 | Select-Object -Skip 5
'a', 'b' | Select-Object -Property @{ n = 'I'; e = { $_ } } | ForEach-Object I
Get-Date '2024-02-29' | Select-Object Year, DayOfWeek
Get-Date '2024-02-29' | Select-Object -ExpandProperty DayOfWeek
[pscustomobject]@{ A = $null } | Select-Object -ExpandProperty A
1..3 | Select-Object -ExcludeProperty A
'@ -split '\n'
foreach ($line in $lines) { Cell $line ", ($line)" }

# Group-Object and Measure-Object
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
1, 2, 1 | Group-Object | ForEach-Object { "$($_.Name):$($_.Count)" }
'a', 'A', 'b' | Group-Object | ForEach-Object { "$($_.Name):$($_.Count)" }
'a', 'A', 'b' | Group-Object -CaseSensitive | ForEach-Object { "$($_.Name):$($_.Count)" }
1..5 | Group-Object { $_ % 2 } | ForEach-Object { "$($_.Name):$($_.Group -join ',')" }
1..5 | Group-Object { $_ % 2 -eq 0 } -AsHashTable
1..5 | Group-Object { $_ % 2 } -AsHashTable -AsString
'aa', 'b' | Group-Object Length -NoElement | ForEach-Object { "$_" }
1, $null, 1 | Group-Object | ForEach-Object { "$($_.Name):$($_.Count)" }
'aa', 'b', 'cc' | Group-Object Length, { $_[0] } | ForEach-Object { $_.Name }
(1, 2 | Group-Object)[0].GetType().Name
(1, 2 | Group-Object)[0].Values
(1, 2 | Group-Object)[0].Group.GetType().Name
@{ k = 1 }, @{ k = 2 } | Group-Object k | ForEach-Object Name
@{ k = 1 }, @{ k = 2 } | Group-Object { $_.k } | ForEach-Object Name
[datetime]'2024-01-01', [datetime]'2024-02-01' | Group-Object Year | ForEach-Object Count
1, 2 | Group-Object -AsString
'x' | Group-Object NoSuch | ForEach-Object { "[$($_.Name)]" }
1.0, 1, '1' | Group-Object | ForEach-Object { "$($_.Name):$($_.Count)" }
$true, 'True' | Group-Object | ForEach-Object { "$($_.Name):$($_.Count)" }
1..3 | Measure-Object | ForEach-Object Count
1..3 | Measure-Object -Sum | ForEach-Object Sum
1..3 | Measure-Object -Sum -Average -Maximum -Minimum -StandardDeviation | ForEach-Object { "$($_.Sum) $($_.Average) $($_.Maximum) $($_.Minimum) $($_.StandardDeviation)" }
1..3 | Measure-Object -AllStats | ForEach-Object { "$_" }
'a', 'b' | Measure-Object -Sum
'a', 'b' | Measure-Object -Maximum | ForEach-Object Maximum
'1', '2' | Measure-Object -Sum | ForEach-Object Sum
'aa', 'b' | Measure-Object Length -Sum | ForEach-Object Sum
'aa', 'b' | Measure-Object NoSuch -Sum
'aa', 'b' | Measure-Object { $_.Length } -Sum | ForEach-Object Sum
'hello world', "a`nb" | Measure-Object -Line -Word -Character | ForEach-Object { "$($_.Lines) $($_.Words) $($_.Characters)" }
'hello world' | Measure-Object -Character -IgnoreWhiteSpace | ForEach-Object Characters
$null | Measure-Object | ForEach-Object Count
@() | Measure-Object | ForEach-Object Count
@() | Measure-Object -Sum | ForEach-Object { [string]$_.Sum }
1, $null, 2 | Measure-Object -Sum | ForEach-Object { "$($_.Count) $($_.Sum)" }
@{ a = 1 }, @{ a = 2 } | Measure-Object a -Sum | ForEach-Object Sum
(1..3 | Measure-Object).GetType().Name
('a' | Measure-Object -Line).GetType().Name
[datetime]'2024-01-01', [datetime]'2023-01-01' | Measure-Object -Minimum | ForEach-Object { $_.Minimum.Year }
1, 'x' | Measure-Object -Sum
[timespan]'1:00', [timespan]'2:00' | Measure-Object -Maximum | ForEach-Object { "$($_.Maximum)" }
[pscustomobject]@{ A = 1; B = 2 }, [pscustomobject]@{ A = 3; B = 4 } | Measure-Object A, B -Sum | ForEach-Object { "$($_.Property)=$($_.Sum)" }
[pscustomobject]@{ AA = 1; AB = 2 } | Measure-Object A* -Sum | ForEach-Object { "$($_.Property)=$($_.Sum)" }
Measure-Object -InputObject (1, 2) | ForEach-Object Count
2.5, 1 | Measure-Object -Average | ForEach-Object { $_.Average.GetType().Name }
1 | Measure-Object -StandardDeviation | ForEach-Object StandardDeviation
(1..3 | Measure-Object -Sum).Sum.GetType().Name
1, 2 | Get-Unique
1, 1, 2, 1 | Get-Unique
'a', 'A' | Get-Unique
'a', 'A' | Get-Unique -CaseInsensitive
'a', 'A' | Get-Unique -AsString
1, '1', 2.5 | Get-Unique -OnType
'@ -split '\n'
foreach ($line in $lines) { Cell $line ", ($line)" }

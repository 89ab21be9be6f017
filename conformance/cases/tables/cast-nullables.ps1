# casts of many values to switch, nullable[int], nullable[datetime], nullable[bool], System.Management.Automation.ActionPreference
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
    if ($r -is [datetime]) { return "$r".Replace("$([datetime]::Today)".Substring(0, 10), '<today>').Replace("/$([datetime]::Today.Year) ", '/<this year> ') }
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
$values = @'
$null
0
1
-1
65
300
[byte]255
[sbyte]-5
[int16]32767
[uint16]65535
[uint32]4294967295
[long]9223372036854775807
[long]-9223372036854775808
[uint64]18446744073709551615
[bigint]'123456789012345678901234567890'
1.5
2.5
-0.5
-0.0
1e300
[double]::NaN
[double]::PositiveInfinity
[single]3.14
1.50d
79228162514264337593543950335d
''
' '
'abc'
'a'
'42'
' 42 '
'-7'
'1.5'
'1,000'
'1e3'
'0x1F'
'1kb'
'true'
'False'
'2024-02-29'
'2024-02-29T12:30:45Z'
'12:30:45'
'1.2.3.4'
'Friday'
'System, 1'
'c9a646d3-9c61-4cb7-bfcd-ee2522c8f633'
'http://example.com/p?q=1'
'int'
'<a b="1">t</a>'
[char]'A'
[char]'7'
$true
$false
@()
@(1)
@('5')
@(1, 2)
@('a', 'b')
@($null)
@{}
@{ a = 1 }
[ordered]@{ X = 1; Y = 2 }
[pscustomobject]@{ A = 1 }
{ 1 + 1 }
[DayOfWeek]::Friday
[datetime]'2024-02-29T12:30:45'
[timespan]'1.02:03:04'
[version]'1.2'
[uri]'http://a.example/b'
[regex]'a+'
[int]
[guid]'c9a646d3-9c61-4cb7-bfcd-ee2522c8f633'
[System.Collections.Generic.List[int]](1, 2)
[System.Management.Automation.SwitchParameter]$true
[ipaddress]'127.0.0.1'
[System.IO.FileAttributes]'Hidden, System'
'@ -split '\n'
$types = @'
switch
nullable[int]
nullable[datetime]
nullable[bool]
System.Management.Automation.ActionPreference
'@ -split '\n'
foreach ($type in $types) {
    $block = [scriptblock]::Create(", ([$type]`$v)")
    foreach ($text in $values) {
        $v = & ([scriptblock]::Create(", ($text)"))
        Cell "[$type] $text" $block
    }
}

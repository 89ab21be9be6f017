# members of timespans
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
$values = @'
[timespan]'1.02:03:04.5'
[timespan]::Zero
[timespan]'-00:00:01'
[timespan]::MaxValue
[timespan]::FromDays(400.5)
[timespan]::FromTicks(1)
'@ -split '\n'
$members = @'
Days
Hours
Minutes
Seconds
Milliseconds
Microseconds
Nanoseconds
Ticks
TotalDays
TotalHours
TotalMinutes
TotalSeconds
TotalMilliseconds
TotalMicroseconds
ToString()
ToString('c')
ToString('g')
ToString('G')
ToString('hh\:mm')
ToString('d\.hh')
ToString('%d')
ToString('%s')
ToString('fff')
ToString('x')
ToString('hh:mm')
Add([timespan]'1:00')
Subtract([timespan]'1:00')
Negate()
Duration()
Multiply(2)
Divide(2)
Divide([timespan]'1:00')
CompareTo([timespan]'1:00')
CompareTo($null)
CompareTo(5)
Equals([timespan]::Zero)
GetHashCode()
GetType().FullName
NoSuch
psobject.Properties.Name
psobject.TypeNames
'@ -split '\n'
foreach ($member in $members) { foreach ($text in $values) {
    $v = & ([scriptblock]::Create(", ($text)"))
    Cell "$text.$member" ", (`$v.$member)"
} }

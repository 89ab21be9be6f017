# IEnumerable classes in the language: foreach, pipeline, indexing, count, wrapping enumerators, yield emulation
class Range : System.Collections.IEnumerable {
    [int] $From; [int] $To
    Range([int] $f, [int] $t) { $this.From = $f; $this.To = $t }
    [System.Collections.IEnumerator] GetEnumerator() { return ($this.From..$this.To).GetEnumerator() }
}
$r = [Range]::new(2, 5)
foreach ($i in $r) { "i=$i" }
($r | ForEach-Object { $_ * 2 }) -join ','
@($r).Count; $r.Count; "$r"; $r -join '+'; ($r | Measure-Object -Sum).Sum
$r
'--'
Write-Output $r
Write-Output $r -NoEnumerate | ForEach-Object { $_.GetType().Name }
$x = $r; $x.GetType().Name
$r -contains 3; 3 -in $r; $r -eq 3; @($r) -eq 3
[int[]]$ints = $r; $ints -join ' '
$a, $b, $c = $r; "$a|$b|$c"
try { $r[0] } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.Message)" }
switch ($r) { 2 { 'two' } default { "other $_" } }
if ($r) { 'truthy' }
[bool]$r
[System.Linq.Enumerable]::ToArray([System.Linq.Enumerable]::Cast[int]($r)).Length
[string]::Join('-', $r)
$l = [System.Collections.ArrayList]::new(); try { $l.AddRange($r) } catch { $_.FullyQualifiedErrorId }; 
$r | Select-Object -First 2
$r.From; $r.ForEach({ "x$_" }) -join ' '; $r.Where({ $_ -gt 3 }) -join ' '
$r | Format-Table
$r | Get-Member -Name From, GetEnumerator
Get-Member -InputObject $r | ForEach-Object Name
ConvertTo-Json $r -Compress
$r | ConvertTo-Json -Compress
function F($p) { "F got $($p.GetType().Name)" }; F $r
function G([Parameter(ValueFromPipeline)] $p) { process { "G $p" } }; $r | G
function H { return $r }; (H).Count; $h = H; $h.GetType().Name
class Gen : System.Collections.Generic.IEnumerable[string] {
    [string[]] $Items = @('p', 'q')
    [System.Collections.Generic.IEnumerator[string]] GetEnumerator() { return ([System.Collections.Generic.IEnumerable[string]]$this.Items).GetEnumerator() }
    [System.Collections.IEnumerator] System.Collections.IEnumerable.GetEnumerator() { return $this.Items.GetEnumerator() }
}

# parameters of value types that a function never names, and casts of nothing at all
function B1 { param([datetime]$d) 'B1' }
B1
function B2([datetime]$d) { 'B2' }
B2
& { param([datetime]$d) 'B3' }
function B4([datetime]$d) { begin { 'b' } process { 'p' } end { 'e' } }
B4
function B5([datetime]$d) { process { 'p5' } }
1..2 | B5
filter B6([datetime]$d) { 'B6' }
B6
function B7([datetime]$d, [guid]$g) { 'B7' }
B7 -d 2020-01-01
B7 -g 00000000-0000-0000-0000-000000000000
function B8([datetime]$d) { $args.Count }
B8
function B9([datetime]$d) { $PSBoundParameters.Count }
B9
function B10([datetime]$d) { $input }
B10
function B11([datetime]$d) { & { $d } ; 'B11' }
B11
function B12([datetime]$d) { $x = 5; Write-Output "B12 $x" }
B12
function B13([datetime]$d) { Get-Variable d -ValueOnly; 'B13' }
B13
function B14([datetime]$d) { Set-Variable q 1; 'B14' }
B14
function B15([datetime]$d) { return 'B15' }
B15
function B16([Parameter()][datetime]$d) { 'B16' }
B16
function B17([ValidateNotNull()][datetime]$d) { 'B17' }
B17
function B18([datetime]$d = $null) { 'B18' }
B18
function B19([datetime]$d, $e) { "B19 $e" }
B19 -e 5
B19
function B20([datetime]$d) { if ($d) { 'x' } 'B20' }
B20
function B21([IntPtr]$d) { 'B21' }
B21
function B23([bigint]$d) { 'B23' }
B23
function B24([System.Threading.CancellationToken]$d) { 'B24' }
B24
function B25([datetime]$d) { $script:d = 1; 'B25' }
B25
function B26([datetime]$d) { foreach ($i in 1..2) { $i } }
B26
function B27([datetime]$d) { function In { $d } 'B27' }
B27
function B28([datetime]$d) { $local:d; 'B28' }
B28
function B29([datetime]$d) { "text `$d" }
B29
function B30([datetime]$d) { . { 1 }; 'B30' }
B30
function B31([datetime]$d) { try { 'B31' } catch { } }
B31
$r = B2; "r: $r"
B2; 'after'
function Outer { B2; 'outer' }
Outer
B2 $null
B2 -d:$null
$f = ${function:B2}
$f.Invoke()
class Q { static [void] Go([datetime]$d) { 'x' } }
function B32([datetime]$a, [datetime]$b) { 'B32' }
B32 2020-01-01
1 | B2
B2 | ForEach-Object { "got $_" }
function B33([DayOfWeek]$d) { 'B33' }
B33
enum Own { A }
function B34([Own]$d) { 'B34' }
B34
function B35([timespan]$d) { 'B35'; trap { 'trapped' } }
B35
function B36([Nullable[datetime]]$d) { 'B36' }
B36
function B37([datetime[]]$d) { 'B37' }
B37
function B38([char]$d, [bool]$e, [switch]$f, [decimal]$g, [single]$h, [uint64]$i) { 'B38' }
B38
$e = & { }
foreach ($t in 'string', 'int', 'bool', 'datetime', 'guid', 'version', 'DayOfWeek', 'timespan', 'array', 'hashtable', 'switch') {
    foreach ($from in '(& { })', '$(& { })', '$null') {
        try { $v = Invoke-Expression "[$t]$from"; "[$t]$from => $v $($null -eq $v)" } catch { "[$t]$from => $($_.Exception.Message)" }
    }
}
[string](1 | Where-Object { $false })
[string](& { }) + 'a'

# completion: what tooltips say of members: interfaces, events, static and added ones, constructors
function Tips([string]$text, [string]$like = '*') {
    $r = TabExpansion2 -inputScript $text -cursorColumn $text.Length
    "== $text"
    foreach ($m in $r.CompletionMatches | Where-Object CompletionText -like $like | Select-Object -First 12) { "$($m.CompletionText) | $($m.ResultType) | $($m.ToolTip -replace '\r?\n', ' / ')" }
}
class Plain { [int]$X }
class Initialised { $x = 3 }
class Built { Built() { } Built([int]$n) { } }
class Hiding { hidden Hiding() { } Hiding([int]$n) { } }
class Below : Initialised { }
function Get-Shy { [CmdletBinding()] param([Parameter(DontShow)]$Hidden, [Parameter(DontShow)]$Hidden2, [Parameter(HelpMessage = 'the name')][Alias('Nm')]$Name, [Nullable[System.DayOfWeek]]$Day) }
function Test-It { 1 }
$private:mine = 1
$xs = 1, 2
$n = 5
$timer = [System.Timers.Timer]::new()
Tips '$xs[0].Com'
Tips '$n.ToS'
Tips "'abc'.Clo"
Tips 'function f([string]$s) { $s.Equ'
Tips '@{ a = 1 }.Add'
Tips '$timer.' '*e*ed'
Tips '[datetime]::' '*w'
Tips '[Environment]::New'
Tips '[System.Text.Encoding]::UTF'
Tips '[console]::Can'
Tips '[console]::BufferW'
foreach ($class in 'Plain', 'Initialised', 'Built', 'Hiding', 'Below') { Tips "[$class]::n" }
Tips '[string[]]::n'
Tips 'Get-Process | ForEach-Object { $_.CP'
Tips 'Get-Process | ForEach-Object { $_.PS'
Tips 'Get-Process | ForEach-Object { $_.Han'
Tips 'function f([System.Globalization.CultureInfo]$c) { $c.PSSt'
Tips 'function f([System.Net.IPAddress]$c) { $c.PSSt'
Tips 'Get-Shy -'
Tips 'Get-Shy -Hidden2'
Tips 'Get-Shy -Nm'
Tips 'Write-Progress -Ac'
Tips 'Test-I'
Tips 'Clear-Hos'
Tips 'promp'
Tips '$min'
Tips '$PROFILE.All' 'none'
Tips '$StackT'
Tips 'Add-Type -OutputType '
Tips '[PSRef'

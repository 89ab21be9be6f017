# completion: completers: ArgumentCompleter, native completers, ValidateSet of a class
function Complete([string]$text) {
    # the caret, written ^^, is where completion is asked for; the end of the text without one
    $at = $text.IndexOf('^^')
    if ($at -lt 0) { $at = $text.Length } else { $text = $text.Remove($at, 2) }
    $r = TabExpansion2 -inputScript $text -cursorColumn $at
    # a type in a namespace counts only where the text names a namespace
    $all = @($r.CompletionMatches | Where-Object { $_.ResultType -ne 'Type' -or $_.CompletionText -notmatch '\.' -or $text -match '\[[\w.]*\.\w*|Object.* System\.' })
    $count = if ($all.Count -gt 15) { 'more than 15' } else { $all.Count }
    "== $($text.Replace("`n", '\n')) @ $at => $count; replace $($r.ReplacementIndex)+$($r.ReplacementLength)"
    foreach ($m in $all | Select-Object -First 15) { "$($m.CompletionText) | $($m.ResultType) | $($m.ListItemText)" }
}
Register-ArgumentCompleter -CommandName Get-Reg -ParameterName Name -ScriptBlock { param($commandName, $parameterName, $wordToComplete, $commandAst, $fakeBoundParameters) 'reg-one', 'reg-two', "word:$wordToComplete", ('bound:' + ($fakeBoundParameters.Keys -join ',')) | Where-Object { $_ -like "$wordToComplete*" } }
function Get-Reg { param([string]$Name, [string]$Other, [switch]$Sw, [int]$Num) }
Register-ArgumentCompleter -Native -CommandName mytool -ScriptBlock { param($word, $ast, $cursor) "w=$word", "a=$($ast.ToString())", "c=$cursor" }
Register-ArgumentCompleter -Native -CommandName nativetwo -ScriptBlock { param($word, $ast, $cursor) '--alpha', '--beta', 'gamma' | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', "tip $_") } }
function Get-Bad { param([ArgumentCompleter({ throw 'x' })]$A, [ArgumentCompleter({ })]$B, [ArgumentCompleter({ $null })]$C, [ArgumentCompleter({ 'a b', "it's", 'x$y', '"q"' })]$D, [ArgumentCompletions('one', 'two words', "qu'ote")]$E, [ValidateSet('one', 'two words', "qu'ote", 'dollar$')]$F, [bool]$G, [System.IO.FileAttributes]$H, [Nullable[System.DayOfWeek]]$I, [System.DayOfWeek[]]$J, [ValidateSet('A', 'B', IgnoreCase = $false)][string[]]$K) }
class MyCompleter : System.Management.Automation.IArgumentCompleter { [System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult]] CompleteArgument([string]$c, [string]$p, [string]$w, [System.Management.Automation.Language.CommandAst]$a, [System.Collections.IDictionary]$b) { $l = [System.Collections.Generic.List[System.Management.Automation.CompletionResult]]::new(); foreach ($x in 'cls1', 'cls2') { if ($x -like "$w*") { $l.Add([System.Management.Automation.CompletionResult]::new($x)) } }; return $l } }
class MyValues : System.Management.Automation.IValidateSetValuesGenerator { [string[]] GetValidValues() { return 'gen1', 'gen2' } }
function Get-Cls { param([ArgumentCompleter([MyCompleter])]$A, [ValidateSet([MyValues])]$B) }
Complete 'Get-Reg -Name '
Complete 'Get-Reg -Name r'
Complete 'Get-Reg -Name reg-t'
Complete 'Get-Reg '
Complete 'Get-Reg r'
Complete 'Get-Reg -Num 5 -Name b'
Complete 'Get-Reg -Name:'
Complete 'Get-Reg -Name:r'
Complete 'Get-Reg -Name a, '
Complete 'Get-Reg -Name a,r'
Complete 'mytool '
Complete 'mytool a'
Complete 'mytool a b'
Complete 'mytool --x'
Complete 'mytool -'
Complete 'nativetwo '
Complete 'nativetwo -'
Complete 'nativetwo --'
Complete 'nativetwo --a'
Complete 'nativetwo g'
Complete 'nativetwo x | nativetwo --b'
Complete 'nativetwo --alpha --^^ y'
Complete 'Get-Bad -D '
Complete 'Get-Bad -D a'
Complete 'Get-Bad -E '
Complete 'Get-Bad -E t'
Complete 'Get-Bad -F '
Complete 'Get-Bad -F t'
Complete 'Get-Bad -F ''t'
Complete 'Get-Bad -F "t'
Complete 'Get-Bad -F q'
Complete 'Get-Bad -F d'
Complete 'Get-Bad -F one'
Complete 'Get-Bad -F one,'

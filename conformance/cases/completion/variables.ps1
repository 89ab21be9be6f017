# completion: variables
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
$alphaOne = 1; $alphaTwo = 'x'; [int]$alphaTyped = 3; $global:alphaGlobal = 1; $script:alphaScript = 2; ${with space} = 1; $env:MY_TEST_VAR = 'q'; $env:MY_TEST_TWO = 'z'
function fooFunc {}
Complete '$alph'
Complete '$script:alph'
Complete '$private:alph'
Complete '${with'
Complete '$env:MY_T'
Complete '$function:fooF'
Complete '@alph'
Complete '$alias:gc'
Complete '"${alph^^} text"'
Complete '$alphaOne + $alph'
Complete '$fals'
Complete '$_'
Complete '$args'
Complete '$this'
Complete '$Err'
Complete '$hos'
Complete '$LASTE'
Complete '$Verb'
Complete 'Invoke-Command { $using:alph^^ }'
Complete '$OFS'
Complete '$swi'
Complete '$IsC'
Complete '$newVar = ''a''; function f { $newV^^ }'
Complete 'function f { $inFunc = 1 }; $inF'
Complete 'function f([int]$sigOne, $sigTwo) { $sig^^ }'
Complete 'for ($loopI = 0; $loopI -lt 3; $loopI++) { $loop^^ }'
Complete '[string]$typedOne = ''a''; $typedO'
Complete 'Get-Item . -OutVariable outV1; $outV'
Complete '$dataX = @{}; Get-Thing @dat'
Complete '1..3 | ForEach-Object { $pipeVar = $_; $pipeV^^ }'
Complete '. { $dotVar = 1 }; $dotV'
Complete '$global:newGlo = 1; $newGlo'
Complete 'class C1 { [int]$Prop; [void] M() { $thi^^ } }'
Complete 'param($scriptParam) $scriptP'

# completion: odd places of the caret
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
$null = New-Item -ItemType File 'file1.txt'; $alphaBeta = 1; function Do-Thing { param([string]$First, [int]$Second, [switch]$Third) }
Complete 'Do-T^^'
Complete 'Do-Thing -^^'
Complete 'Do-Thing -First ^^x'
Complete 'Do-Thing -First x -^^ -Third'
Complete ('Do-Thing `' + "`n" + '-F^^')
Complete '(Do-T^^)'
Complete '@(Do-Thing -F^^)'
Complete 'if (Do-Thing -F^^) { }'
Complete 'foreach ($i in Do-Thing -F^^) { }'
Complete 'try { } catch { Do-Thing -F^^ }'
Complete 'function g { begin { Do-Thing -F^^ } }'
Complete '$x = @{ a = Do-Thing -F^^ }'
Complete '[int]$x = Do-Thing -F^^'
Complete 'exit Do-Thing -F^^'
Complete 'Do-Thing (Do-Thing -F^^)'
Complete 'Do-Thing -First $alpha^^ -Third'
Complete 'Do-Thing fi^^'
Complete 'Do-Thing -Third:$t^^'
Complete 'Do-Thing -First:fi^^'
Complete 'Do-Thing -First a, fi^^'
Complete 'Do-Thing 2> fi^^'
Complete '$alpha^^Beta + 1'
Complete '$alphaBeta,$alph^^'
Complete '[$alph^^'
Complete '$alph^^ -eq 1'
Complete '$alph^^ = 5'
Complete '@{ a = $alph^^ }'
Complete 'foreach ($alph^^ in 1) { }'
Complete '& $alph^^'
Complete '[math]::$alph^^'
Complete './'

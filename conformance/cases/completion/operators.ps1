# completion: operators
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
$str = 'abc'; $n = 1
Complete '$str -'
Complete '$str -l'
Complete '$str -li'
Complete '$str -cl'
Complete '$str -not'
Complete '$str -re'
Complete '$str -m'
Complete '$str -c'
Complete '$str -i'
Complete '$str -is'
Complete '$str -isn'
Complete '$str -as [da'
Complete '$str -is [str'
Complete '$n -e'
Complete '$n -g'
Complete '$n -b'
Complete '$n -s'
Complete '$n -sh'
Complete '$n -a'
Complete '$n -x'
Complete '$n -o'
Complete '''a'' -f'
Complete '''a'' -j'
Complete '-not'
Complete '1 -eq 1 -'
Complete '1 -eq 1 -a'
Complete '1 -eq 1 -o'
Complete '1 -eq 1 -and -n'
Complete 'if ($n -e^^ )'
Complete 'if ($n -e'
Complete 'if ($n -eq 1 -a^^ )'
Complete 'while ($n -l^^ )'
Complete '(1,2) -co'
Complete '(1,2) -'

# completion: keywords
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
Complete 'for'
Complete 'if'
Complete 'whi'
Complete 'fore'
Complete 'swi'
Complete 'cla'
Complete 'dat'
Complete 'fil'
Complete 'if ($true) { } el'
Complete 'do { } wh'
Complete 'switch -R'
Complete 'switch -'
Complete 'switch -f'
Complete 'switch -regex -'
Complete 'using '
Complete 'using n'
Complete 'using namespace Sys'
Complete 'using namespace System.'
Complete 'using namespace System.Coll'
Complete 'using m'
Complete 'return Get-Lo'
Complete 'throw Get-Lo'
Complete ':outer while ($true) { break ^^ }'
Complete ':outer while ($true) { break o^^ }'
Complete ':outer while ($true) { continue ^^ }'
Complete ':outer foreach ($a in 1) { :inner foreach ($b in 2) { continue ^^ } }'
Complete 'param([int]$a, [st'
Complete 'Get-Item -'
Complete 'try { } catch [System.IO.'
Complete 'Get-ChildItem && Get-Lo'
Complete 'Get-ChildItem || Get-Lo'
Complete '! Get-Lo'
Complete '. Get-Lo'
Complete '& Get-Lo'

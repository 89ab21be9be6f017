# completion: inside strings and sub-expressions
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
$name = 'Bob'; $obj = [pscustomobject]@{ Prop = 'x' }; $null = New-Item -ItemType Directory sub; $null = New-Item -ItemType File 'sub/a.txt', 'top.txt', 'sp ace.txt'
Complete '"Hello $na^^"'
Complete '"Hello ${na^^}"'
Complete '"Hello $($obj.Pr^^)"'
Complete '"Hello $(Get-Item -Pa^^)"'
Complete '"a $(1 + $na^^)"'
Complete '"to^^"'
Complete '"./to^^"'
Complete '''./sub/a^^'''
Complete '''sp^^'''
Complete '''to'
Complete ('@"' + "`n" + 'Hello $($obj.Pr^^)' + "`n" + '"@')
Complete '"$($na'
Complete '"{0} $na^^" -f 1'
Complete 'Write-Host "to^^"'
Complete 'Get-Content "to^^"'
Complete 'Get-Content ''sub/^^'''
Complete 'Get-Content top.txt^^'
Complete '$x = "to^^"'
Complete 'if (''to^^'' -eq ''x'') { }'
Complete '''Get-Lo^^'''
Complete '"abc".Le^^'
Complete '"abc $name".Le^^'
Complete '"abc"[0].To^^'
Complete '@(''to^^'')'
Complete '@{ a = ''to^^'' }'
Complete 'throw "to^^"'
Complete 'switch (''to^^'') { }'
Complete '"a`"$na^^"'
Complete '"$name,$na^^"'
Complete '"$na^^$name"'
Complete '"$($name)$na^^"'

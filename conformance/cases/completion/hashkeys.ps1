# completion: keys of hashtables
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
function Get-Splat { [CmdletBinding()] param([string]$Name, [int]$Count, [switch]$Flag, [ValidateSet('x','y')]$Mode) }
Complete 'Select-Object @{'
Complete 'Select-Object @{ ^^ }'
Complete 'Select-Object @{ N^^ }'
Complete 'Select-Object @{ Name = ''a''; ^^ }'
Complete 'Select-Object @{ Name = ''a''; E^^ }'
Complete 'Select-Object -Property @{^^}'
Complete 'Sort-Object @{ ^^ }'
Complete 'Sort-Object @{ Expression = ''a''; ^^ }'
Complete 'Group-Object @{ ^^ }'
Complete 'Format-Table @{ ^^ }'
Complete 'Format-Table @{ Label = ''a''; ^^ }'
Complete 'Format-List @{ ^^ }'
Complete 'Format-Wide @{ ^^ }'
Complete 'Format-Custom @{ ^^ }'
Complete 'Format-Table -GroupBy @{ ^^ }'
Complete 'Get-ChildItem | Select-Object @{ Name = ''a''; Expression = { $_.Na^^ } }'
Complete 'Get-ChildItem | Select-Object Name, @{ ^^ }'
Complete 'Get-ChildItem | Select-Object Name, @{n=''x'';e={$_.Len^^}}'
Complete '$p = @{ ^^ }; Get-Splat @p'
Complete '$p = @{ N^^ }; Get-Splat @p'
Complete '$p = @{ Name = ''a''; ^^ }; Get-Splat @p'
Complete ('$p = @{ Name = ''a''' + "`n" + '^^' + "`n" + '}' + "`n" + 'Get-Splat @p')
Complete ('$p = @{' + "`n" + '    Path = ''.''' + "`n" + '    ^^' + "`n" + '}' + "`n" + 'Get-ChildItem @p')
Complete '$p = @{ Path = ''.''; Re^^ }; Get-ChildItem @p'
Complete 'New-Object System.UriBuilder -Property @{ ^^ }'
Complete 'New-Object System.UriBuilder -Property @{ Ho^^ }'
Complete 'New-Object -TypeName System.UriBuilder -Property @{ Host = ''a''; ^^ }'
Complete '[System.UriBuilder]@{ ^^ }'
Complete '[System.UriBuilder]@{ Ho^^ }'
Complete '$x = [System.UriBuilder]@{ Host = ''a''; P^^ }'
Complete '@{ a = Get-Lo^^ }'
Complete '@{ a = 1; b = $tru^^ }'
Complete 'using module @{ ^^ }'
Complete 'using module @{ ModuleName = ''x''; ^^ }'

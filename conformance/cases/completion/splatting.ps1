# completion: splatted hashtables and nested commands
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
function Get-Deep { [CmdletBinding()] param([hashtable]$Opt, [System.UriBuilder]$Uri, [string]$Plain, [ValidateSet('a','b')]$Set) }
class Conf { [string]$Name; [int]$Port; [Conf]$Inner; [System.UriBuilder]$Uri }
Complete ('$p = @{' + "`n" + '  Plain = ''x''' + "`n" + '  ^^' + "`n" + '}' + "`n" + 'Get-Deep @p')
Complete ('$p = @{' + "`n" + '  Plain = ''x''' + "`n" + '  S^^' + "`n" + '}' + "`n" + 'Get-Deep @p')
Complete ('$p = @{ ^^ }' + "`n" + 'Get-ChildItem @p')
Complete ('$p = @{ Pa^^ }' + "`n" + 'Get-ChildItem @p')
Complete ('$p = @{ Path = ''.''; ^^ }' + "`n" + 'Get-ChildItem @p -File')
Complete '$p = @{ ^^ }; Get-Deep @p -Plain x'
Complete '[Conf]@{ ^^ }'
Complete '[Conf]@{ N^^ }'
Complete '[Conf]@{ Name = ''a''; ^^ }'
Complete '[Conf]@{ Inner = @{ ^^ } }'
Complete '[Conf]@{ Inner = @{ Inner = @{ P^^ } } }'
Complete '[Conf]@{ Uri = @{ ^^ } }'
Complete '$c = [Conf]@{ Name = ''''; P^^ }'
Complete '[Conf]$c = @{ ^^ }'
Complete '[Conf]$c = @{ Na^^ }'
Complete 'Get-Deep -Uri @{ ^^ }'
Complete 'Get-Deep -Uri @{ Ho^^ }'
Complete 'Get-Deep -Uri:@{ ^^ }'
Complete 'New-Object Conf -Property @{ ^^ }'
Complete 'New-Object -TypeName Conf -Property @{ N^^ }'
Complete '[pscustomobject]@{ a^^ }'
Complete 'Sort-Object @{ Expression = ''a''; Desc^^ }'
Complete 'Sort-Object -Property @{ E^^ }'
Complete 'Sort-Object Name, @{ E^^ }'
Complete 'Select-Object Name, @{ n^^ }'
Complete 'Select-Object @{ Name = ''x''; Expr^^ = { } }'
Complete 'Format-Table Name, @{ L^^ }'
Complete 'Format-Table @{ Label = ''a''; Expression = { }; ^^ }'
Complete 'Format-List @{ ^^ }'
Complete 'Group-Object @{ E^^ }'
Complete 'Get-Process | Select-Object @{ Name = ''x''; Expression = { $_.Na^^ } }'
Complete 'Get-Process | Sort-Object @{ Expression = { $_.Na^^ } }'
Complete 'Get-Process | Format-Table @{ Label = ''x''; Expression = { $_.Han^^ } }'
Complete 'Get-Process | Where-Object { $_.Na^^ }'

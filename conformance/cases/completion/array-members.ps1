# completion: arrays, names of one type, hidden methods, attributes before param, properties that only .NET sets
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

class Holder { [int]$Shown; hidden [void] Secret() { } static [Holder] Make() { return [Holder]::new() } }
$numbers = 1, 2
Complete '$numbers.Ge'
Complete '$numbers.Addr'
Complete '"a b".Split(" ").Se'
Complete '[int[]]::ne'
Complete '[int[,]]::ne'
Complete '[pscustomobject]::'
Complete '[psobject]::A'
Complete '[Holder]::Make().Se'
Complete '[Holder]::new().Se'
$holder = [Holder]::new()
Complete '$holder.S'
Complete 'function f { [CmdletB^^] param() }'
Complete 'Import-Module -FullyQualifiedName @{ ^^ }'
Complete '[System.Xml.XmlWriterSettings]@{ O^^ }'
Complete '[pscustomobject]@{ Own = 1 } | Get-Member -Name O'
foreach ($text in '$numbers.Set', '$o = [pscustomobject]@{ b = 1 }; $o.Prop') {
    foreach ($m in (TabExpansion2 $text $text.Length).CompletionMatches) { "$text => tip: $($m.ToolTip -replace '\r?\n', ' / ')" }
}
[psobject]::AdaptedMemberSetName
"$([Microsoft.PowerShell.Commands.WebSslProtocol]3072) $([Microsoft.PowerShell.Commands.WebSslProtocol]0)"

# completion: properties of what the pipeline carries
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
class Pt { [int]$X; [string]$Label; Pt() {} }
function Get-Typed { [OutputType([System.IO.FileInfo])] param() }
function Get-Two { [OutputType([int], [string])] param() }
function Get-Str { [OutputType('System.Text.StringBuilder')] param() }
function Get-Untyped { 'a' }
$pts = [Pt]::new(), [Pt]::new()
$objs = [pscustomobject]@{ Apple = 1; Berry = 'x' }, [pscustomobject]@{ Apple = 2; Cherry = 1 }
Complete '$pts | Select-Object '
Complete '$pts | Select-Object X, L'
Complete '$pts | Select-Object -ExpandProperty L'
Complete '$pts | Group-Object '
Complete '$pts | Where-Object '
Complete '$pts | ? { $_.'
Complete '$pts | ForEach-Object -MemberName '
Complete '$pts | Format-Wide '
Complete '$pts | Add-Member '
Complete '$pts | Sort-Object X | Select-Object '
Complete '$pts | Select-Object X | Select-Object '
Complete '$pts | Select-Object * | Select-Object '
Complete '$pts | Group-Object X | Select-Object '
Complete '$pts | % { $_ } | Select-Object '
Complete '$objs | Select-Object A'
Complete 'Get-Typed | Select-Object F'
Complete 'Get-Untyped | % { $_.'
Complete 'Get-ChildItem | Select-Object Na'
Complete 'Get-ChildItem -Directory | % { $_.Par'
Complete 'Get-Date | Select-Object Y'
Complete 'Get-Variable | % { $_.'
Complete 'Get-History | % { $_.'
Complete 'Get-Culture | % { $_.'
Complete 'Join-Path a b | % { $_.'
Complete 'Select-String x y | % { $_.'
Complete 'New-Object PSObject -Property @{ a = 1; b = 2 } | % { $_.'
Complete 'New-Item x | % { $_.'
Complete '@{ a = 1 } | % { $_.'
Complete '[System.IO.FileInfo]''x'' | Select-Object '
Complete '$(1) | % { $_.To'
Complete '$x = ''a''; $x | % { $_.To'
Complete 'Get-ChildItem | % Name | % { $_.'
Complete 'Get-ChildItem | ForEach-Object -Parallel { $_.Na^^ }'

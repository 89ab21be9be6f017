# completion: comments, #requires, comment-based help
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
function Get-Docd {
<#
.SYNOPSIS
x
#>
param($ParA, $ParB) }
Complete '#requires -'
Complete '#requires -M'
Complete '#requires -Modules '
Complete '#requires -Modules Micro'
Complete '#requires -Modules Microsoft.PowerShell.Utility, Micro'
Complete '#requires -Modules @{ '
Complete '#requires -Modules @{ ModuleName = '
Complete '#requires -Modules @{ ModuleName = ''x''; '
Complete '#requires -Modules @{ ModuleName = ''x''; ModuleVersion = ''1''; '
Complete '#requires -PSEdition '
Complete '#requires -PSEdition D'
Complete '#requires -Version 5 -'
Complete '#requires -RunAs'
Complete '#Requires -V'
Complete ('<#' + "`n" + '.')
Complete ('<#' + "`n" + '.S')
Complete ('<#' + "`n" + '.SYN^^' + "`n" + '#>')
Complete ('<#' + "`n" + '.DESCRIPTION' + "`n" + 'x' + "`n" + '.^^' + "`n" + '#>')
Complete ('<#' + "`n" + '.EXAMPLE' + "`n" + 'x' + "`n" + '.E^^' + "`n" + '#>')
Complete ('<#' + "`n" + '.PARAMETER ^^' + "`n" + '#>' + "`n" + 'function f { param($One, $Two) }')
Complete ('<#' + "`n" + '.PARAMETER O^^' + "`n" + '#>' + "`n" + 'function f { param($One, $Two) }')
Complete ('<#' + "`n" + '.PARAMETER One' + "`n" + 'x' + "`n" + '.PARAMETER ^^' + "`n" + '#>' + "`n" + 'function f { param($One, $Two) }')
Complete ('function f {' + "`n" + '<#' + "`n" + '.PARAMETER ^^' + "`n" + '#>' + "`n" + 'param($One, $Two) }')
Complete ('function f($One, $Two) {' + "`n" + '<#' + "`n" + '.PARAMETER ^^' + "`n" + '#>' + "`n" + ' }')
Complete ('<#' + "`n" + '.PARAMETER ^^' + "`n" + '#>' + "`n" + 'param($One, $Two)')
Complete ('<#' + "`n" + '.FORWARDHELPTARGETNAME Get-Lo^^' + "`n" + '#>')
Complete ('<#' + "`n" + '.FORWARDHELPCATEGORY ^^' + "`n" + '#>')
Complete ('<#' + "`n" + '.FORWARDHELPCATEGORY C^^' + "`n" + '#>')
Complete ('<#' + "`n" + '.ROLE' + "`n" + '.^^' + "`n" + '#>')
Complete 'Get-Item <# c #> -Pa'

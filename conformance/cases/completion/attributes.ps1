# completion: attributes and their arguments
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
Complete 'function f { [CmdletBinding(^^)] param() }'
Complete 'function f { [CmdletBinding(Sup^^)] param() }'
Complete 'function f { [CmdletBinding(SupportsShouldProcess, ^^)] param() }'
Complete 'function f { [CmdletBinding(SupportsShouldProcess = $true, D^^)] param() }'
Complete 'function f { param([Parameter(^^)]$x) }'
Complete 'function f { param([Parameter(M^^)]$x) }'
Complete 'function f { param([Parameter(Mandatory, ^^)]$x) }'
Complete 'function f { param([Parameter(Mandatory, V^^)]$x) }'
Complete 'function f { param([Parameter(Position^^)]$x) }'
Complete 'function f { param([Validate^^]$x) }'
Complete 'function f { param([Val^^)]$x) }'
Complete 'function f { param([Al^^]$x) }'
Complete 'function f { param([Para^^]$x) }'
Complete 'function f { param([ValidateSet(^^)]$x) }'
Complete 'function f { param([ValidateSet(''a'', I^^)]$x) }'
Complete 'function f { param([ValidatePattern(''a'', ^^)]$x) }'
Complete 'function f { param([ValidateScript({ Get-Lo^^ })]$x) }'
Complete 'function f { param([ArgumentCompleter({ Get-Lo^^ })]$x) }'
Complete 'function f { [OutputType(^^)] param() }'
Complete 'function f { [OutputType([st^^])] param() }'
Complete 'function f { [Cmd^^()] param() }'
Complete '[CmdletBinding(De'
Complete '[Parameter('
Complete '[Parameter(Man'
Complete 'class A { [ValidateNotN^^]$x }'
Complete 'class A { [ValidateNotNullOrEmpty()][st^^]$x }'
Complete 'param([Parameter(ParameterSetName = ''a'', ^^)]$x)'
Complete 'param([Parameter(HelpM^^)]$x)'
Complete 'param([Parameter(ValueFrom^^)]$x)'
Complete 'param([SupportsW^^()]$x)'
Complete 'param([AllowN^^()]$x)'
Complete 'param([PSDefaultValue(^^)]$x)'
Complete 'param([System.Management.Automation.Param^^()]$x)'
Complete 'param([System.Management.Automation.ParameterAttribute(Man^^)]$x)'

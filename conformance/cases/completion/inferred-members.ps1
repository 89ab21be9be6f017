# completion: members of inferred types
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
$str = 'abc'; $num = 42; $dt = Get-Date; $arr = 1,2,3; $list = [System.Collections.Generic.List[string]]::new(); $fi = Get-Item /; $null1 = $null; $sb = { 1 }; $rx = [regex]'a'; $ver = [version]'1.2'
Complete '$str.'
Complete '$str.Len'
Complete '$str.*th'
Complete '$dt.Add'
Complete '$arr.Le'
Complete '$list[0].Tri'
Complete '$fi.Mode'
Complete '$sb.In'
Complete '$ver.Ma'
Complete '$str.Trim().Len'
Complete '''abc''.ToU'
Complete '(1).To'
Complete '(Get-Date).AddDays(1).Ho'
Complete '(Get-ChildItem).Na'
Complete '(Get-Process).ProcessN'
Complete '[int]::'
Complete '[string]::Em'
Complete '[math]::Ro'
Complete '[datetime]::Now.Da'
Complete '[guid]::NewG'
Complete '[System.Text.StringBuilder]::new().App'
Complete '[System.DayOfWeek]::'
Complete '[ConsoleColor]::Dark'
Complete '[System.Environment+SpecialFolder]::App'
Complete '$x = [System.IO.FileInfo]::new(''a''); $x.Na'
Complete '$x = [xml]''<a/>''; $x.Doc'
Complete '[string]$s = 1; $s.Sub'
Complete '$x = 1,2; $x.Cou'
Complete '$x = "a" -split '',''; $x.Le'
Complete '$x = Get-Process; $x.Han'
Complete 'foreach ($f in Get-ChildItem) { $f.Na^^ }'
Complete 'Get-ChildItem | ForEach-Object { $_.Na^^ }'
Complete 'Get-Process | Sort-Object { $_.CP^^ }'
Complete '1..3 | % { $_.To^^ }'

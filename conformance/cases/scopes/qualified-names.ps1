# names with a scope: Set-Variable and the drive know them, other commands do not
$n = 1
Set-Variable -Name script:n -Value 5; "set-variable: $n"
Set-Variable global:gg 7; "gg: $global:gg / $gg"
New-Variable script:nv 3; "nv: $nv"; 
Get-Variable script:n | % { "$($_.Name)=$($_.Value)" }
Get-Variable global:gg -ValueOnly
Clear-Variable script:n; "cleared: [$n]"
Remove-Variable global:gg; "removed [$gg]"
Set-Item variable:script:n 12; $n
Set-Item variable:global:m 13; $global:m
Set-Content variable:global:viaSet 5; $global:viaSet
New-Item variable:script:made -Value 4; "made $made"
Clear-Item variable:script:made; "clear [$made]"
& { Set-Variable local:n 'inner'; $n; Set-Variable private:p 2; Get-Variable p | % { "$($_.Name) $($_.Options)" }; Set-Item variable:script:n 'from inner'; $n }
$n
[int]$typed = 4; Set-Variable script:typed 'text'; $typed; $typed = 'more'; $typed
Set-Variable ro 1 -Option ReadOnly; Set-Variable script:ro 2; $ro; Set-Variable script:ro 3 -Force; $ro; (Get-Variable ro).Options
Set-Variable -Name script:list -Value 1,2 -PassThru | % { "$($_.Name) = $($_.Value)" }
1,2 | Set-Variable script:piped; "$piped"

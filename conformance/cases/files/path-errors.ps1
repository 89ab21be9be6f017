# Errors of paths, properties, stacks and XPath
function t($b) { try { & $b } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name) | $($_.Exception.Message) | $($_.CategoryInfo)" } }
$ErrorActionPreference='Stop'
$null = New-Item -ItemType Directory w -Force; Set-Location w; Set-Content f.txt abc
t { Get-ItemPropertyValue f.txt Nope }
t { Get-ItemProperty f.txt Len* }
t { Get-ItemProperty f.txt Len*, Nam* | ForEach-Object Length }
t { Set-ItemProperty f.txt Nope 1 }
t { Set-ItemProperty f.txt Nope 'x' }
t { Set-ItemProperty f.txt Length 5 }
t { Get-Location -StackName nope }
t { Set-Location -StackName nope }
t { Pop-Location -StackName nope }
t { Pop-Location }
t { Split-Path / }
t { Split-Path '/' -Leaf }
t { Split-Path // }
t { Join-Path a '*' -Resolve }
t { Join-Path . 'zz*' -Resolve }
t { Join-Path nope b -Resolve }
t { Test-Path f.txt -PathType Bogus }
t { Test-Path f.txt -PathType Lea }
t { Select-Xml -Content '<a/>' -XPath '//[' }
t { Select-Xml -Content '<a/>' -XPath '///' }
t { Select-Xml -Content '<a/>' -XPath '1+1' }
t { Select-Xml -Content '<a/>' -XPath '//p:q' }
t { Get-Date '2024-01-01' -Format q }
t { Get-Date '2024-01-01' -Format '%' }
t { ([xml]'<a/>').SelectNodes('//[') }
t { ([xml]'<a/>').SelectNodes('a b') }
t { ([xml]'<a/>').SelectNodes('foo(') }
t { ([xml]'<a/>').SelectNodes('1+1') }
t { 'x' | Format-Hex -Raw | Out-Null }
1..3 | Export-Clixml n.xml; Import-Clixml n.xml -IncludeTotalCount -First 1
[ordered]@{z=1} | Export-Clixml o.xml; (Import-Clixml o.xml).GetType().FullName; (Import-Clixml o.xml).pstypenames
{ 1 } | Export-Clixml o.xml; (Import-Clixml o.xml).GetType().FullName
(Get-Alias '?').Name -join ' '
Set-Location ..; Remove-Item w -Recurse
Resolve-Path nodir/*
Get-ChildItem nodir/*
Get-Item nodir/*.txt
Remove-Item nodir/*
Test-Path nodir/*
Get-Content nodir/*
Copy-Item nodir/* /tmp
Join-Path nodir '*' -Resolve
Convert-Path nodir/*
Split-Path nodir/* -Resolve
Get-ChildItem no*dir/*
Get-ChildItem nodir/a/*
Get-ChildItem nodir -Include *

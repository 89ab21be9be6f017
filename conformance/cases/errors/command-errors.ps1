# Errors of item, content, scope and collection commands: ids, classes, texts, categories
$ErrorView='NormalView'
function t($b) { try { & $b } catch { "$($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name) | $($_.Exception.Message) | $($_.CategoryInfo)" } }
$ErrorActionPreference='Stop'
$null = New-Item -ItemType Directory w -Force; Set-Location w
Set-Content a.txt 1; $null = New-Item -ItemType Directory d -Force
t { Set-Content g.txt 'text' -AsByteStream }
t { Get-Content a.txt -Raw -Delimiter x }
t { Get-Content a.txt -Wait -Raw }
t { Copy-Item a.txt a.txt }
t { Copy-Item d a.txt }
t { Copy-Item d a.txt -Recurse }
t { Copy-Item d d/e }
t { Copy-Item d d }
t { Rename-Item a.txt b/c }
t { Rename-Item a.txt d }
t { Move-Item d d/x }
t { New-Item -ItemType Bogus x }
t { New-Item '' }
t { New-Item a.txt }
t { New-Item d -ItemType Directory }
t { Get-Variable x -Scope bogus }
t { Get-Variable x -Scope 99 }
t { Get-Variable x -Scope -1 }
t { Set-Item function:x 5 }
t { Set-Item function:x $null }
t { Register-EngineEvent '' }
t { Clear-ItemProperty a.txt nope }
t { 1 | Where-Object Length -gt }
t { 1 | Where-Object Length -eq }
t { Receive-Job -Id 99 }
t { Get-Job 99 }
t { Set-Content . a }
t { Add-Content . a }
t { Clear-Content . }
t { Get-Content . }
t { 'x' | Out-File . }
t { Export-Csv -InputObject 1 -Path . }
t { Export-Csv -InputObject 1 -Path a.txt -NoClobber }
t { Export-Clixml -InputObject 1 -Path a.txt -NoClobber }
t { 'x' | Out-File a.txt -NoClobber }
t { Set-Content a.txt x -NoClobber }
t { 'abc' | ForEach-Object Nope* }
t { 'abc' | ForEach-Object -MemberName $null }
t { $null | ForEach-Object Foo }
t { 1..2 | ForEach-Object -Parallel { $_ } -ThrottleLimit 0 }
t { [System.Management.Automation.PSArgumentException]::new('m','p').Message }
t { [System.Management.Automation.PSArgumentOutOfRangeException]::new('p',5,'m').Message }
t { [System.Management.Automation.PSArgumentNullException]::new('p','m').Message }
t { [System.Management.Automation.PSArgumentNullException]::new('p').Message }
Set-Location ..; Remove-Item w -Recurse

# calls of Utility cmdlets that can't be bound
$ErrorActionPreference = 'Stop'
function Esc([string]$s) { $s.Replace('\', '\\').Replace("`r", '\r').Replace("`n", '\n').Replace("`t", '\t').Replace("`0", '\0') }
function Cut([string]$s) { if ($s.Length -gt 120) { $s.Substring(0, 60) + '...' + $s.Length } else { $s } }
function Text($r) {
    if ($null -eq $r) { return '$null' }
    if ($r -is [string]) { return "'" + (Cut (Esc $r)) + "'" }
    if ($r -is [char]) { return 'U+' + ([int]$r).ToString('X4') }
    if ($r -is [System.Xml.XmlNode]) { return 'xml:' + (Cut (Esc $r.OuterXml)) }
    if ($r -is [System.Collections.IDictionary]) { return '{' + (@(foreach ($k in $r.Keys | Sort-Object) { "$k=" + (Text $r[$k]) }) -join '; ') + '}' }
    if ($r -is [System.Collections.IEnumerable]) { return Cut ('(' + (@(foreach ($e in $r) { Text $e }) -join ', ') + ')') }
    Esc "$r"
}
function Cell([string]$label, $block) {
    try { if ($block -is [string]) { $block = [scriptblock]::Create($block) }; $r = & $block } catch {
        $inner = $_.Exception.InnerException
        if ($inner -is [System.Management.Automation.ParseException]) { return "$label => ! parsing: $($inner.Errors[0].ErrorId): $(Esc $inner.Errors[0].Message)" }
        return "$label => ! $($_.FullyQualifiedErrorId): $(Esc $_.Exception.Message)"
    }
    if ($null -eq $r) { "$label => `$null" } else { "$label => $(Text $r) [$($r.GetType().Name)]" }
}
$texts = @'
Add-Member
Add-Member -InputObject 1
Add-Member -InputObject 1 -MemberType NoSuch x 1
Add-Member -InputObject 1 -MemberType NoteProperty
Add-Member -InputObject 1 NoteProperty
Add-Member -InputObject $null NoteProperty a 1
Add-Member -InputObject ([pscustomobject]@{ a = 1 }) NoteProperty a 2
Add-Member -InputObject ([pscustomobject]@{ a = 1 }) Property a 2
Add-Member -InputObject ([pscustomobject]@{ a = 1 }) ScriptProperty b 'x'
Add-Member -InputObject ([pscustomobject]@{ a = 1 }) ScriptProperty b
Add-Member -InputObject ([pscustomobject]@{ a = 1 }) ScriptMethod b 5
Add-Member -InputObject ([pscustomobject]@{ a = 1 }) AliasProperty b
Add-Member -InputObject ([pscustomobject]@{ a = 1 }) AliasProperty b a 'nosuch'
Add-Member -InputObject ([pscustomobject]@{ a = 1 }) NoteProperty b 1 2
Add-Member -InputObject ([pscustomobject]@{ a = 1 }) CodeProperty b 1
Add-Member -InputObject ([pscustomobject]@{ a = 1 }) PropertySet b 'a'
Add-Member -InputObject ([pscustomobject]@{ a = 1 }) -NotePropertyMembers 5
Add-Member -InputObject ([pscustomobject]@{ a = 1 }) @{ a = 5 }
Add-Member -InputObject ([pscustomobject]@{ a = 1 }) -TypeName ''
Add-Member -InputObject ([pscustomobject]@{ a = 1 }) '' 5
Add-Member -InputObject ([pscustomobject]@{ a = 1 }) -NotePropertyName x
Compare-Object
Compare-Object 1
Compare-Object $null 1
Compare-Object 1 $null
Compare-Object @() 1
Compare-Object 1 2 -SyncWindow x
Compare-Object 1 2 -SyncWindow -1
Compare-Object 1 2 -Property $null
Compare-Object 1 2 -Property @{ q = 1 }
Compare-Object 1 2 -PassThru -Property Length
Compare-Object 1 2 -Culture 'no such'
ConvertFrom-Csv
ConvertFrom-Csv ''
ConvertFrom-Csv $null
ConvertFrom-Csv 'a,b' -Delimiter 'xy'
ConvertFrom-Csv 'a,b' -UseCulture -Delimiter ';'
ConvertFrom-Csv 'a,b' -Header a, a
ConvertFrom-Csv "a,a`n1,2"
ConvertFrom-Csv "a,`n1,2" -WarningAction SilentlyContinue
ConvertTo-Csv
ConvertTo-Csv 1 -NoTypeInformation -IncludeTypeInformation
ConvertTo-Csv 1 -UseQuotes Wrong
ConvertTo-Csv 1 -UseQuotes Always -QuoteFields a
ConvertFrom-Json
ConvertFrom-Json ''
ConvertFrom-Json '{'
ConvertFrom-Json '{a:1'
ConvertFrom-Json '{"a":1,"A":2}'
ConvertFrom-Json '{"":1}'
ConvertFrom-Json '{"":1}' -AsHashtable
ConvertFrom-Json '[1,2' 
ConvertFrom-Json '1 2'
ConvertFrom-Json 'abc'
ConvertFrom-Json '{"a":{"b":{"c":1}}}' -Depth 1
ConvertFrom-Json '{"a":1}' -Depth 0
ConvertFrom-Json '{"a":1}' -DateKind Wrong
ConvertTo-Json 1 -Depth 101
ConvertTo-Json 1 -Depth -1
ConvertTo-Json 1 -EscapeHandling Wrong
ConvertFrom-StringData
ConvertFrom-StringData 'abc'
ConvertFrom-StringData "a=1`na=2"
ConvertFrom-StringData $null
ConvertFrom-StringData ''
ConvertFrom-StringData 'a=1' -Delimiter ''
ConvertTo-Html 1 -Head 5 -Fragment
ConvertTo-Html 1 -As Wrong
ConvertTo-Xml
ConvertTo-Xml 1 -As Wrong
ConvertTo-Xml 1 -Depth 0
Export-Csv
1 | Export-Csv
1 | Export-Csv ''
1 | Export-Csv $null
1 | Export-Csv nosuch/x.csv
1 | Export-Csv x.csv -LiteralPath y.csv
1 | Export-Csv x.csv -Encoding wrong
1 | Export-Csv x.csv -NoClobber; 1 | Export-Csv x.csv -NoClobber
Import-Csv
Import-Csv nosuch.csv
Import-Csv ''
Import-Csv x.csv -Delimiter ''
Import-Clixml nosuch.xml
Import-Clixml x.csv
Export-Clixml x.xml
1 | Export-Clixml x.xml -Depth 0
Format-Table -View
1 | Format-Table -Property $null
1 | Format-Table @{ q = 1 }
1 | Format-Table @{ n = 'a' }
1 | Format-Table @{ n = 'a'; e = 5 }
1 | Format-Table @{ n = 'a'; e = 'b'; w = 0 }
1 | Format-Table @{ n = 'a'; e = 'b'; w = 'x' }
1 | Format-Table @{ n = 'a'; e = 'b'; a = 'x' }
1 | Format-Table @{ n = ''; e = 'b' }
1 | Format-Table @{ n = 5; e = 'b' }
1 | Format-Table @{ e = $null }
1 | Format-Table -GroupBy @{ q = 1 }
1 | Format-Table -Expand Wrong
1 | Format-List @{ w = 5; e = 'b' }
1 | Format-List -View nosuch
1 | Format-Wide a, b
1 | Format-Wide -Column 0
1 | Format-Wide -AutoSize -Column 2
1 | Format-Wide @{ n = 'x'; e = 'y' }
1 | Format-Custom -Depth 0
1 | Format-Custom -Depth -1
Get-Date 'x'
Get-Date -Date $null
Get-Date -Month 13
Get-Date -Day 0
Get-Date -Hour 24
Get-Date -Year 10000
Get-Date -Format
Get-Date -Format x -UFormat %Y
Get-Date -UFormat ''
Get-Date -UnixTimeSeconds x
Get-Date -DisplayHint Wrong
Get-Member
Get-Member -InputObject $null
1 | Get-Member -MemberType Wrong
1 | Get-Member -Name $null
1 | Get-Member -View Wrong
Get-Random -Maximum 0
Get-Random -Minimum 5 -Maximum 5
Get-Random -Minimum 'x'
Get-Random -Count 0
Get-Random -InputObject @()
Get-Random -Shuffle
Get-Unique
Get-Unique -AsString -OnType
Get-Variable nosuch
Get-Variable nosuch -ValueOnly
Get-Variable x -Scope 99
Get-Variable x -Scope wrong
Get-Variable ''
Group-Object -Culture 'q q' -InputObject 1
1 | Group-Object -AsString
1 | Group-Object Length -AsHashTable
Join-String -Separator
1 | Join-String -SingleQuote -DoubleQuote
1 | Join-String -FormatString
Measure-Object -Property
1 | Measure-Object nosuch
1 | Measure-Object -Line -Sum
'a' | Measure-Object -Sum
$null | Measure-Object nosuch -Sum
Measure-Command
Measure-Command 5
New-Object
New-Object nosuch
New-Object int 1, 2
New-Object datetime 'x'
New-Object System.Collections.ArrayList -Property @{ Nosuch = 1 }
New-Object System.Math
New-Object System.IO.Stream
New-Object -ComObject x
New-TimeSpan x
New-TimeSpan -Days x
New-TimeSpan -Start 1 -Days 1
New-Guid -InputObject x
New-Variable
New-Variable x -Scope 99
New-Variable true 1
New-Variable nv 1; New-Variable nv 2
Out-File
Out-File nosuch/x
1 | Out-File x -Encoding wrong
1 | Out-File x -Width 1
1 | Out-String -Width 1
1 | Out-String -Width x
Read-Host -MaskInput -AsSecureString
Select-Object
Select-Object -First -1
1 | Select-Object -First -1
1 | Select-Object -Last x
1 | Select-Object -Index -1
1 | Select-Object -ExpandProperty nosuch
1 | Select-Object -ExpandProperty a, b
1 | Select-Object @{ q = 1 }
1 | Select-Object @{ n = 'a' }
1 | Select-Object @{ e = { } }
1 | Select-Object $null
1 | Select-Object ''
1 | Select-Object -First 1 -SkipLast 1
Select-String
Select-String a
Select-String a nosuch.txt
'a' | Select-String '('
'a' | Select-String '(' -SimpleMatch
'a' | Select-String a -Context -1
'a' | Select-String a -Context 1, 2, 3
'a' | Select-String a -Encoding wrong
'a' | Select-String a -Culture nosuch
Select-Xml
Select-Xml -XPath '//[' -Content '<a/>'
Select-Xml -XPath //a nosuch.xml
Set-Variable
Set-Variable true 1
Set-Variable x 1 -Option Wrong
Set-Variable x 1 -Visibility Wrong
Set-Variable x 1 -Scope Nowhere
1 | Sort-Object -Top 0
1 | Sort-Object -Bottom x
1 | Sort-Object @{ q = 1 }
1 | Sort-Object -Top 1 -Bottom 1
1 | Sort-Object -Culture 'q q'
Start-Sleep
Start-Sleep -1
Start-Sleep x
Start-Sleep -Milliseconds -1
Start-Sleep -Duration -1
Tee-Object
1 | Tee-Object
1 | Tee-Object x -Variable y
Test-Json
Test-Json ''
Test-Json $null
Test-Json '{' -ErrorAction Ignore
Test-Json '{}' -Schema 'x'
Test-Json '{}' -SchemaFile nosuch.json
Update-List
Update-List x
Update-TypeData
Update-TypeData -TypeName x
Update-TypeData -TypeName x -MemberType NoteProperty
Update-TypeData -TypeName x -MemberName y -MemberType NoteProperty
Update-TypeData -TypeName x -MemberName y -MemberType ScriptProperty -Value 5
Update-TypeData nosuch.ps1xml
Update-FormatData nosuch.ps1xml
Remove-TypeData -TypeName nosuch.type
Wait-Event -Timeout x
Write-Error
Write-Error ''
Write-Error $null
Write-Error -Category Wrong x
Write-Host -ForegroundColor wrong x
Write-Progress
Write-Progress ''
Write-Progress a -PercentComplete 101
Write-Progress a -Id -1
Write-Output
Write-Information
Write-Warning
Write-Verbose $null
Write-Debug
New-Event
New-Event ''
Get-Event -SourceIdentifier nosuch
Get-Event -EventIdentifier 99
Remove-Event -EventIdentifier 99
Unregister-Event nosuch
Get-EventSubscriber nosuch
Register-EngineEvent
Register-ObjectEvent 1 nosuch
Get-FileHash nosuch
Get-FileHash x.csv -Algorithm wrong
Get-TypeData nosuch
Get-FormatData nosuch
Get-TraceSource nosuch
Get-UICulture x
Get-Culture nosuch-XX
Get-Verb nosuch
Get-Verb -Group Wrong
Get-PSBreakpoint -Id 99
Invoke-Expression
Invoke-Expression ''
Invoke-Expression $null
Invoke-Expression '1 +'
Import-PowerShellDataFile nosuch.psd1
Import-LocalizedData x -BaseDirectory . -FileName nosuch
Import-Alias nosuch
Export-Alias
Set-Alias
Set-Alias a
Set-Alias '' b
New-Alias gci x
Get-Alias nosuch
Get-Alias -Definition nosuch
Get-Alias a -Definition b
ConvertFrom-Markdown
ConvertFrom-Markdown nosuch.md
Format-Hex
Format-Hex nosuch
Format-Hex -InputObject $null
Format-Hex -InputObject 1 -Encoding wrong
Format-Hex -InputObject 'abc' -Count 0
Unblock-File nosuch
Send-MailMessage
Debug-Runspace
Enable-RunspaceDebug
Set-MarkdownOption
Show-Markdown
Set-TraceSource
Trace-Command
Set-Date
Set-Date x
Get-Error -Newest 0
Get-Error x
Get-Runspace 99
New-TemporaryFile x
'@ -split '\n'
foreach ($line in $texts) { Cell $line $(if ($line -match '; ') { ", `$($line)" } else { ", ($line)" }) }

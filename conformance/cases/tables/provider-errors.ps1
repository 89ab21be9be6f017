# calls of Management and Core cmdlets that go wrong
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
$null = New-Item -ItemType Directory d -Force; 'one', 'two' | Set-Content d/a.txt; 'x' | Set-Content d/b.log
$texts = @'
Get-Content
Get-Content nosuch
Get-Content d
Get-Content ''
Get-Content d/a.txt -TotalCount -1
Get-Content d/a.txt -TotalCount 0
Get-Content d/a.txt -Tail 1
Get-Content d/a.txt -Tail 1 -TotalCount 1
Get-Content d/a.txt -Raw -TotalCount 1
Get-Content d/a.txt -Raw -Delimiter x
Get-Content d/a.txt -Encoding wrong
Get-Content d/a.txt -AsByteStream -Encoding utf8
Get-Content d/a.txt -AsByteStream -ReadCount 0
Get-Content d/a.txt -ReadCount 2
Get-Content d/a.txt -ReadCount -1
Get-Content d/a.txt -Delimiter 'w'
Get-Content d/a.txt -Delimiter ''
Get-Content d/*.none
Get-Content d/* -Include *.log
Get-Content d/a.txt -Stream x
Get-Content env:nosuch
Get-Content variable:nosuch
Get-Content function:nosuch
Get-Content alias:gci
Get-Content alias:
Get-Content nosuch:x
Get-Content -LiteralPath 'd/[a].txt'
Set-Content
Set-Content d/n.txt
Set-Content d x
Set-Content nosuch/x.txt x
Set-Content d/n.txt 1, 2 -PassThru
Set-Content d/n.txt 1 -NoNewline -Encoding ascii
Set-Content d/n.txt $null
Set-Content d/n.txt @()
Set-Content d/n.txt 'a' -AsByteStream
Set-Content d/n.txt 300 -AsByteStream
Set-Content d/n.txt 65, 66 -AsByteStream
Get-Content d/n.txt
Add-Content d/n.txt 'x' -PassThru
Add-Content
Add-Content nosuch/y 1
Clear-Content
Clear-Content nosuch
Clear-Content d
Clear-Content d/n.txt
Clear-Content variable:nosuch
Copy-Item
Copy-Item nosuch x
Copy-Item d/a.txt
Copy-Item d/a.txt d/a.txt
Copy-Item d/a.txt nosuch/x
Copy-Item d d2
Copy-Item d d2 -PassThru -Recurse | ForEach-Object Name
Copy-Item d/a.txt env:x
Move-Item
Move-Item nosuch x
Move-Item d/a.txt d/b.log
Move-Item d/a.txt nosuch/x
Rename-Item
Rename-Item nosuch x
Rename-Item d/a.txt b.log
Rename-Item d/a.txt d/c.txt
Rename-Item d/a.txt ''
Rename-Item d/a.txt a/b
Rename-Item d/a.txt a.txt
Rename-Item d/*.txt x
Rename-Item variable:nosuch x
Remove-Item
Remove-Item nosuch
Remove-Item d/*.none
Remove-Item d -Confirm:$false -Recurse:$false
Remove-Item .
Remove-Item variable:nosuch
Remove-Item alias:nosuch
Remove-Item function:nosuch
Remove-Item env:nosuch
Remove-Item nosuch:x
Remove-Item variable:true
New-Item
New-Item d/a.txt
New-Item d
New-Item d -ItemType Directory
New-Item d/k -ItemType Wrong
New-Item nosuch/k -ItemType File
New-Item d/l -ItemType SymbolicLink
New-Item d/l -ItemType SymbolicLink -Value nosuch | ForEach-Object LinkTarget
New-Item d/l2 -ItemType HardLink -Value nosuch
New-Item d/l3 -ItemType HardLink -Value d
New-Item d/j -ItemType Junction -Value d
New-Item d/v -Value 5 | ForEach-Object Length
New-Item -Path d -Name w -Value x | ForEach-Object Name
New-Item -Name w2
New-Item ''
New-Item variable:nv -Value 5 | ForEach-Object Value
New-Item variable:nv -Value 5
New-Item function:nf -Value { 5 } | ForEach-Object Name
New-Item alias:na -Value gci | ForEach-Object DisplayName
New-Item alias:nb
New-Item env:NE -Value 5 | ForEach-Object Value
New-Item nosuch:x
Get-Item
Get-Item nosuch
Get-Item d/*.none
Get-Item 'd/[a].txt' | ForEach-Object Name
Get-Item variable:nosuch
Get-Item env:nosuch
Get-Item alias:gci | ForEach-Object Definition
Get-Item function:nosuch
Get-Item ''
Get-Item $null
Get-Item d/a.txt -Stream x
Set-Item d/a.txt 5
Set-Item nosuch 5
Set-Item variable:sv 5
Set-Item variable:true 5
Set-Item alias:sa gci -PassThru | ForEach-Object Definition
Set-Item env:SE 5
Set-Item function:sf 'param($a) $a'
Set-Item function:sf 5
Clear-Item d/a.txt
Clear-Item variable:sv
Clear-Item nosuch:x
Invoke-Item nosuch
Get-ItemProperty d/a.txt Length | ForEach-Object Length
Get-ItemProperty d/a.txt nosuch
Get-ItemProperty nosuch
Get-ItemPropertyValue d/a.txt Length
Get-ItemPropertyValue d/a.txt nosuch
Get-ItemPropertyValue d/a.txt
Set-ItemProperty d/a.txt IsReadOnly $true
Set-ItemProperty d/a.txt IsReadOnly x
Set-ItemProperty d/a.txt nosuch 1
Set-ItemProperty d/a.txt Length 1
Set-ItemProperty nosuch a 1
Clear-ItemProperty d/a.txt IsReadOnly
New-ItemProperty d/a.txt x
Rename-ItemProperty d/a.txt x y
Remove-ItemProperty d/a.txt x
Move-ItemProperty d/a.txt . x
Copy-ItemProperty d/a.txt . x
Get-ChildItem nosuch
Get-ChildItem d -Filter *.log -Name
Get-ChildItem d -Include *.log -Name
Get-ChildItem d/* -Include *.log -Name
Get-ChildItem d -Exclude *.log -Name
Get-ChildItem d -Depth -1
Get-ChildItem d -Attributes Wrong
Get-ChildItem d -Attributes Directory
Get-ChildItem d -File -Directory -Name
Get-ChildItem variable:t* -Name
Get-ChildItem nosuch:
Get-ChildItem d/a.txt -Name
Get-ChildItem -LiteralPath 'd/*'
Get-Location -PSDrive nosuch
Get-Location -PSProvider nosuch
Get-Location -Stack
Get-Location -StackName nosuch
Set-Location nosuch
Set-Location d/a.txt
Set-Location nosuch:
Pop-Location
Pop-Location -StackName nosuch
Get-PSDrive nosuch
Get-PSDrive -PSProvider nosuch
Get-PSDrive -Scope 99
New-PSDrive
New-PSDrive x FileSystem nosuch
New-PSDrive x Nosuch /
New-PSDrive 'a:b' FileSystem /
New-PSDrive Variable Variable ''
New-PSDrive x Alias '' | ForEach-Object Name
New-PSDrive x2 FileSystem . -Scope 99
New-PSDrive x3 FileSystem . -Persist
Remove-PSDrive nosuch
Remove-PSDrive x
Get-PSProvider nosuch
Get-PSProvider Alias | ForEach-Object Name
Get-Process -Id 999999
Get-Process nosuch
Get-Process -Id x
Get-Process -Name ''
Stop-Process
Stop-Process -Id 999999
Stop-Process -Name nosuch
Stop-Process -InputObject $null
Wait-Process -Id 999999
Wait-Process nosuch
Debug-Process -Id 999999
'@ -split '\n'
foreach ($line in $texts) { Cell $line $(if ($line -match '; ') { ", `$($line)" } else { ", ($line)" }) }

# Definitions in Get-Member: notes, code properties
$o = [pscustomobject]@{ A = 1 }
'b','a' | Measure-Object -Max | % { $_.GetType().FullName }
$m = [pscustomobject]@{ a = [pscustomobject]@{ x = 1 }; b = @{}; e = (1..2 | % { $_ }); f = [System.Collections.Generic.List[int]]::new(); g = { 1 }; h = [int]; i = [dayofweek]::Friday; l = (1 | select @{ n = "q"; e = { 1 } }); r = [System.Collections.Generic.Dictionary[string,object]]::new(); t = [int[,]]::new(1, 1); n = $null }
$m | gm -MemberType NoteProperty | % Definition
Get-Item / | gm -MemberType CodeProperty, AliasProperty
"abc" | gm -View Extended
"abc" | % Sub*
"abc" | ? Length -match "(\d)"; $Matches
1, 2 | ConvertTo-Csv
[pscustomobject]@{ a = 1 } | Format-Table -Property @()
"b", "a" | Measure-Object -Max

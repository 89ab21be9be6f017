# What values of many types come back as from CLIXML
$o = [ordered]@{ z = 1; a = 2 }; $h = @{ k = 1 }; $d = [System.Collections.Generic.Dictionary[string,int]]::new(); $d['q'] = 1
foreach ($x in $o, $h, $d, { 1 }, ([System.Collections.Queue]@(1, 2)), (, (1, 2)), ([System.Collections.Generic.List[int]]@(1)), ([System.Collections.Stack]@(1, 2)), [dayofweek]::Friday, ([ipaddress]'1.2.3.4'), ([mailaddress]'a@b.c'), [cultureinfo]'de-DE', [switch]$true, [char]'x', [guid]::Empty, [version]'1.2', [uri]'http://a', [byte[]](1, 2)) {
    $x | Export-Clixml x.xml; $r = Import-Clixml x.xml
    "$($x.GetType().Name) -> $($r.GetType().FullName) | $($r.pstypenames -join ',') | $r"
}
foreach ($x in [regex]'a', [semver]'1.2.3', [bigint]5, [dateonly]'2024-01-02', [exception]::new('m'), [int]) { $x | Export-Clixml x.xml; $r = Import-Clixml x.xml; "$($r.pstypenames -join ',') | $r" }
1..3 | Export-Clixml x.xml; Import-Clixml x.xml -IncludeTotalCount -First 1

function show($v) {
  if ($null -eq $v) { return 'null' }
  $t = $v.GetType()
  $n = $t.ToString() -replace "^System.",""
  if ($v -is [System.Collections.IDictionary]) { $b = @(foreach ($k in $v.Keys) { "$k=$(show $v[$k])" }) -join '; '; return "$n{$b}" }
  if ($v -is [array] -or ($v -is [System.Collections.IList])) { $b = @(foreach ($e in $v) { show $e }) -join ', '; return "$n($b)" }
  if ($t.Name -eq 'PSCustomObject') { $b = @(foreach ($p in $v.psobject.Properties) { "$($p.Name)=$(show $p.Value)" }) -join '; '; return "psobj{$b}" }
  if ($v -is [datetime]) { return "$v [$n]".Replace("/$([datetime]::Today.Year) ", '/<this year> ') }
  "$v [$n]"
}
$text = @'
[datetime]'2024-01-02'
[datetime]'2024-01-02T03:04:05Z'
[datetime]'2024-01-02T03:04:05+02:00'
[datetime]'13:45'.Substring(0,0)
[datetime]''
[datetime]'x'
[datetime]$null
[datetime]0
[datetime]638000000000000000
[datetime]1.5
[datetime]$true
[datetime]@()
[datetime]@('2024-01-02')
[datetime]@('2024-01-02','2024-01-03')
[datetime][datetimeoffset]'2024-01-02T03:04:05+00:00'
[datetime][dateonly]'2024-01-02'
[datetime]@{Year=2024}
[datetime][pscustomobject]@{a=1}
[datetime][char]'1'
[datetimeoffset]'2024-01-02'
[datetimeoffset][datetime]'2024-01-02Z'
[datetimeoffset]5
[datetimeoffset]''
[dateonly]'2024-01-02'
[dateonly][datetime]'2024-01-02 10:00'
[dateonly]5
[dateonly]'x'
[timeonly]'10:20'
[timeonly][timespan]'10:20'
[timeonly]'25:00'
[timespan]'1:2:3'
[timespan]5
[timespan]1.5
[timespan]'5'
[timespan]''
[timespan]'x'
[timespan]$null
[timespan]@{Hours=1}
[timespan]::FromHours('2')
[timespan]10d
[timespan][long]::MaxValue
[timespan]'25:00:00'
[timespan]'1.25:00:00'
[timespan][timeonly]'10:20'
[version]'1.2'
[version]'1'
[version]1.2
[version]1
[version]'1.2.3.4.5'
[version]'a.b'
[version]''
[version]$null
[version]@{Major=1}
[version][version]'1.2'
[version]@('1.2')
[version]'-1.2'
[version]'1.99999999999'
[semver]'1.2.3-beta+build'
[semver]'1.2'
[semver]1
[semver]'1'
[semver]'x'
[semver][version]'1.2.3'
[semver][version]'1.2.3.4'
[version][semver]'1.2.3'
[version][semver]'1.2.3-beta'
[semver]''
[guid]'0f8fad5b-d9cb-469f-a165-70867728950e'
[guid]'{0f8fad5bd9cb469fa16570867728950e}'
[guid]'{0f8fad5b-d9cb-469f-a165-70867728950e}'
[guid]'0f8fad5bd9cb469fa16570867728950e'
[guid]'x'
[guid]''
[guid]$null
[guid]5
[guid][byte[]](1..16)
[guid][byte[]](1..15)
[guid]@(1..16)
[guid]@{}
[uri]'http://a/b?c#d'
[uri]'a/b'
[uri]''
[uri]$null
[uri]5
[uri]'http://'
[uri]@('http://a')
[uri][pscustomobject]@{a=1}
[ipaddress]'1.2.3.4'
[ipaddress]'::1'
[ipaddress]'1.2.3'
[ipaddress]'x'
[ipaddress]''
[ipaddress]$null
[ipaddress]16777343
[ipaddress]'16777343'
[ipaddress][byte[]](1,2,3,4)
[ipaddress][byte[]](1,2,3)
[ipaddress]-1
[ipaddress]@(1,2,3,4)
[ipaddress]1.5
[mailaddress]'a@b.c'
[mailaddress]'Name <a@b.c>'
[mailaddress]'x'
[mailaddress]''
[mailaddress]$null
[mailaddress]5
[System.Net.IPEndPoint]'1.2.3.4:80'
[System.Net.IPEndPoint]'x'
[System.Net.NetworkCredential]'x'
[cultureinfo]'de-DE'
[cultureinfo]1031
[cultureinfo]''
[cultureinfo]$null
[cultureinfo]'x y'
[cultureinfo]99999
[cultureinfo]5.5
[System.Text.Encoding]'utf8'
[System.Text.Encoding]'utf-8'
[System.Text.Encoding]65001
[System.Text.StringBuilder]'abc'
[System.Text.StringBuilder]10
[System.Text.StringBuilder]$null
[System.Text.StringBuilder]@{Capacity=5}
[System.IO.FileInfo]'/tmp/x'
[System.IO.FileInfo]''
[System.IO.FileInfo]$null
[System.IO.FileInfo]5
[System.IO.DirectoryInfo]'/tmp'
[System.IO.DirectoryInfo][System.IO.FileInfo]'/tmp'
[System.IO.FileInfo]@('a')
[System.IO.StringReader]'abc'
[System.IO.MemoryStream][byte[]](1,2)
[System.IO.MemoryStream]10
[System.IO.MemoryStream]-1
[System.Exception]'msg'
[System.Exception]5
[System.Exception]$null
[System.ArgumentException]'msg'
[System.Exception][System.ArgumentException]'msg'
[System.ArgumentException][System.Exception]'msg'
[System.Random]5
[System.Random]'5'
[System.Random]'x'
[System.Timers.Timer]100
'@
foreach ($line in $text -split "`n") {
  $line = $line.Trim()
  if (-not $line -or $line[0] -eq '#') { $line; continue }
  $Error.Clear()
  try {
    $r = $null; $sb = [scriptblock]::Create($line)
    $r = @(. $sb)
    if ($r.Count -eq 1) { "$line => $(show $r[0])" } else { "$line => <$($r.Count)> " + (@($r | % { show $_ }) -join ' | ') }
  } catch {
    $e = $_; "$line ! $($e.FullyQualifiedErrorId) [$($e.CategoryInfo.Category)] $($e.Exception.GetType().Name): $($e.Exception.Message)"
    if ($e.Exception.InnerException) { "    <- $($e.Exception.InnerException.GetType().Name): $($e.Exception.InnerException.Message)" }
  }
}

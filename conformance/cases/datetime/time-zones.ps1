# zones by id, which is exact, and by their standard and daylight names; the names of UTC
foreach ($id in 'UTC', 'Etc/UTC', 'Etc/Zulu', 'UCT', 'Universal', 'utc') { $tz = Get-TimeZone -Id $id; "$($tz.Id)|$($tz.StandardName)|$($tz.DisplayName)|$($tz.DaylightName)|$($tz.BaseUtcOffset)" }
(Get-TimeZone -Id Asia/Tokyo, Europe/Berlin, GMT).BaseUtcOffset | ForEach-Object ToString
Get-TimeZone -Id Nowhere/City, Etc/* -ErrorAction SilentlyContinue -ErrorVariable e; Get-TimeZone Nothing* -ErrorAction SilentlyContinue -ErrorVariable +e
$e | ForEach-Object { "$($_.FullyQualifiedErrorId) | $($_.CategoryInfo) | $_ | $($_.Exception.GetType())" }
(Get-TimeZone 'Coordinated*').Id -contains 'UTC'
try { New-TimeSpan -Days 99999999 } catch { "$($_.FullyQualifiedErrorId) | $_ | $($_.Exception.GetType())" }

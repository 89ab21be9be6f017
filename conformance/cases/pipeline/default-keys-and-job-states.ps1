# DefaultKeyPropertySet decides where no property is named; the State of a job is text
Update-TypeData -TypeName My.Thing -DefaultKeyPropertySet B
$o = [pscustomobject]@{ PSTypeName = 'My.Thing'; A = 1; B = 2; C = 3 }, [pscustomobject]@{ PSTypeName = 'My.Thing'; A = 0; B = 1; C = 9 },[pscustomobject]@{ PSTypeName = 'My.Thing'; A = 0; B = 2; C = 9 }
$o | Sort-Object | Format-Table
$o | Sort-Object -Unique | Format-Table
$o | Group-Object | Format-Table
$o | Sort-Object -Descending -Top 1| Format-Table
Compare-Object $o[0] $o[2] -IncludeEqual
$o | Select-Object -Unique | Format-Table
$o | Get-Unique | Format-Table
$j = Start-ThreadJob {1}; $null = Wait-Job $j; $j | gm State,HasMoreData | ft Name,MemberType,Definition; $j.State -eq 'Completed'; $j.State -is [string]; $j.JobStateInfo.State.GetType().Name
$j | Select-Object State | ConvertTo-Json -Compress; $j | Sort-Object State | % State; $j | Group-Object State | % Name; $j | fl State; Remove-Job $j

# timespans: texts, properties, arithmetic, formats, errors
foreach ($t in '1', '1:2', '1:2:3', '1.2:3:4', '1:2:3:4', '1.2:3:4.5', '-1:30', '24:00', '23:60', '0.5', '1h', '', '10675199', '99999999', '00:00:00.1234567', '00:00:00.12345678', '1.24:00', ' 1:00 ', '12:30:45', '1:2:3:4:5', '--1', '1:', ':1', '1.2', '1.2.3', '+1:00', '1:2:3.', '24:00:00', '1.2:3') {
    try { $s = [timespan]$t; "'$t' => $s $($s.Ticks)" } catch { "'$t' ! $($_.FullyQualifiedErrorId): $($_.Exception.Message)" }
}
$s = [timespan]'1.02:03:04.5678901'
$s | Format-List *
"$s"; $s.ToString('c'); $s.ToString('g'); $s.ToString('G'); $s.ToString('hh\:mm'); $s.ToString("d' days'"); $s.ToString('%d'); $s.ToString('ss\.fff'); $s.ToString('FFFFFFF'); '{0:hh}' -f $s
foreach ($f in 'hh:mm', 'x', 'd', 'H', 'hhh', 'q', '', '\', "'a", 'dd.hh', 'T', 't') { try { "'$f' => $($s.ToString($f))" } catch { "'$f' ! $($_.FullyQualifiedErrorId): $($_.Exception.Message)" } }
$s + '1:00'; $s - $s; $s * 2; $s / 2; $s / [timespan]'1:00'; -$s; 2 * $s; $s -gt '1:00'; $s -eq '1.02:03:04.5678901'; $s -lt 5
foreach ($e in '$s + 1', '$s * $s', '$s % 2', '$s + "x"', '1 + $s', '"a" + $s', '$s + $null', '$s - 1', '$s -band 1', '$s..3', '$s / 0', '$s * 1e20', '$s * "2"', '[timespan]::MaxValue + 1', '[timespan]::MaxValue * 2', '$s++', '[timespan]1.5', '[timespan]"x"', '[timespan]$true', '[timespan]@()', '[int]$s', '[string]$s', '[double]$s', '[bool]$s', '[bool][timespan]0', '$s -as [int]', '$s.Foo', '$s.Foo()', '$s.Hours = 5') {
    try { $r = & ([scriptblock]::Create($e)); "$e => $r" } catch { "$e ! $($_.FullyQualifiedErrorId): $($_.Exception.Message)" }
}
[timespan]::FromDays(1.5); [timespan]::FromHours(25); [timespan]::FromMinutes(90); [timespan]::FromSeconds(0.5); [timespan]::FromMilliseconds(1500); [timespan]::FromTicks(10); [timespan]::new(1, 2, 3); [timespan]::new(1, 2, 3, 4); [timespan]::new(1, 2, 3, 4, 5); [timespan]::new(5); [timespan]::Zero; [timespan]::MaxValue; [timespan]::MinValue; [timespan]::TicksPerDay
try { [timespan]::FromDays(1e9) } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { [timespan]::FromSeconds([double]::NaN) } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
[timespan]::Parse('1:00'); try { [timespan]::Parse('x') } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
[timespan]::ParseExact('01:30', 'hh\:mm', $null); try { [timespan]::ParseExact('1:30', 'hh\:mm', $null) } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
$r = [timespan]0; [timespan]::TryParse('1:30', [ref]$r); $r; [timespan]::Compare('1:00', '2:00'); [timespan]::Equals('1:00', '1:00')
$s.Add('1:00'); $s.Subtract('1:00'); $s.Negate(); $s.Duration(); $s.CompareTo([timespan]'1:00'); $s.Equals($s); $s.Multiply(2); $s.Divide(2); $s.TotalHours; [math]::Round($s.TotalMinutes, 2); $s.Microseconds; $s.Nanoseconds
New-TimeSpan -Hours 1 -Minutes 30; New-TimeSpan -Start '2024-01-01' -End '2024-02-01'; New-TimeSpan -Days 1 | Select-Object Days, TotalHours; New-TimeSpan '2024-03-01' '2024-02-01'
[pscustomobject]@{ T = [timespan]'1:30'; D = [timespan]'1.00:00' }; [timespan]'1:30', [timespan]'2:00' | Measure-Object TotalMinutes -Sum -Average | Format-List Sum, Average
@([timespan]'2:00', [timespan]'1:00') | Sort-Object | ForEach-Object ToString; ConvertTo-Json ([timespan]'1:30') -Compress; [timespan]'1:30' | ConvertTo-Csv

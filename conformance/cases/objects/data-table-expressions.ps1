$t = [System.Data.DataTable]::new('P'); [void]$t.Columns.Add('Name'); [void]$t.Rows.Add('Ann'); [void]$t.Rows.Add('Bob')
$t.Select("Name LIKE 'A%'").Count
$t.Select("Name LIKE 'A%'") | ForEach-Object Name
$t.Rows | ForEach-Object Name
$t | ForEach-Object { $_.Name }
$t.Rows[0] | Get-Member | Select-Object -First 4 | ForEach-Object Name
([xml]'<a><b c="1">t</b><b c="2"/></a>').a.b | ForEach-Object c
([xml]'<a><b c="1">t</b><b c="2"/></a>').a | ForEach-Object b | ForEach-Object { $_.c }
$v = [System.Data.DataView]::new($t, "Name <> 'x'", 'Name DESC', 'CurrentRows')
$v | Select-Object Name; $v.ToTable($true, 'Name').Rows.Count
foreach ($bad in 'Name =', '1 +', 'Foo(1)', '(1', "Name LIKE 'a*b*c'", '1 ? 2', '') { try { "$bad => $($t.Compute($bad, ''))" } catch { "$bad => $($_.FullyQualifiedErrorId) $($_.Exception.Message)" } }
foreach ($e in "LEN('abc')", "ISNULL(NULL, 5)", "IIF(1 > 2, 'a', 'b')", "SUBSTRING('hello', 2, 3)", "TRIM('  x ')", "CONVERT('5', 'System.Int32') + 1", "1 = 1 AND NOT 2 > 3", "'a' + 'b'", "7 / 2", "-3 % 2", "2.5 * 2", "1 IN (1, 2)", "'x' IN ('y')", "#2024-01-02#", "NULL IS NULL") { $r = $t.Compute($e, ''); "$e => $r [$($r.GetType().Name)]" }
$t.Columns['Name'].AllowDBNull = $false
try { [void]$t.Rows.Add([DBNull]::Value) } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { [void]$t.Columns.Add('name') } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { [void]$t.Rows.Add('a', 'b') } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { $t.Rows.Find(1) } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { $t.Rows[0].Nope = 5 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { $t.Rows.RemoveAt(99) } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
$t.Columns.Add('N', [int]).AutoIncrement = $true; $t.Columns['N'].AutoIncrementSeed = 10
$r = $t.NewRow(); $r.N; $r.Name = 'q'; $t.Rows.Add($r); $t.Rows[-1]
$r.RowState; $t.NewRow().RowState; ($t.Columns | ForEach-Object { "$($_.ColumnName):$($_.DataType):$($_.Ordinal)" }) -join ' '
$t | Sort-Object Name -Descending | Select-Object -First 1 -ExpandProperty Name
$t | Measure-Object | ForEach-Object Count
$t | ConvertTo-Json -Depth 1 -Compress -WarningAction SilentlyContinue | Measure-Object | ForEach-Object Count
$t | Where-Object { $_.Name -like 'A*' } | ForEach-Object { $_['Name'] }
@($t).Count; $t.Rows.Count; ($t | Group-Object Name | Measure-Object).Count
foreach ($row in $t) { $row.Name }

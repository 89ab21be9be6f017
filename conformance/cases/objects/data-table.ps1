$t = [System.Data.DataTable]::new('People')
[void]$t.Columns.Add('Id', [int]); [void]$t.Columns.Add('Name', [string]); [void]$t.Columns.Add('Score', [double])
[void]$t.Rows.Add(1, 'Ann', 2.5); [void]$t.Rows.Add(2, 'Bob', 3.5)
$r = $t.NewRow(); $r['Id'] = 3; $r.Name = 'Cy'; $r['Score'] = [DBNull]::Value; $t.Rows.Add($r)
$t.TableName; $t.Rows.Count; $t.Columns.Count; $t.Columns[1].ColumnName; $t.Columns['Score'].DataType.Name
$t
$t | Format-Table -AutoSize
$t.Rows[0]['Name']; $t.Rows[1].Score; $t.Rows[2].Score -is [DBNull]; $t.Rows[2].IsNull('Score')
$t.Rows[0].ItemArray -join '|'
$t.Select('Score > 2.6').Count; $t.Select("Name = 'Bob'")[0].Id
$t.Select("Name LIKE 'A%'") | ForEach-Object Name
$t.Select('', 'Name DESC').Name -join ','
$t.Select('Id >= 1 AND Id <= 2').Id -join ','
$t.Compute('SUM(Score)', ''); $t.Compute('COUNT(Id)', 'Id > 1'); $t.Compute('AVG(Score)', ''); $t.Compute('MAX(Name)', '')
$t.Compute('1 + 2 * 3', ''); [System.Data.DataTable]::new().Compute('(2+3)*4/8', $null); [System.Data.DataTable]::new().Compute('10 % 3', '')
$t.Compute('SUM(Score)', 'Id > 100') -is [DBNull]
$v = [System.Data.DataView]::new($t); $v.RowFilter = 'Id > 1'; $v.Sort = 'Name DESC'; $v.Count; $v | ForEach-Object { $_.Name }; $v[0]['Id']
$t.DefaultView.Count
$t.PrimaryKey = @($t.Columns['Id']); $t.Rows.Find(2).Name
try { [void]$t.Rows.Add(2, 'Dup', 1) } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { [void]$t.Rows.Add('x', 'Bad', 1) } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { $t.Rows[0]['Nope'] } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { $t.Select('Nope = 1') } catch { $_.Exception.Message }
$t.Rows[0].RowState; $t.AcceptChanges(); $t.Rows[0].RowState; $t.Rows[0]['Name'] = 'Anna'; $t.Rows[0].RowState; $t.RejectChanges(); $t.Rows[0].Name
$t.Rows[0].Delete(); $t.Rows[0].RowState; $t.AcceptChanges(); $t.Rows.Count
[void]$t.Columns.Add('Double', [double], 'Score * 2'); $t.Rows[0].Double
$t.Columns['Name'].AllowDBNull = $false; $t.Columns['Id'].AutoIncrement; $t.Columns['Name'].MaxLength
$c = $t.Clone(); $c.Rows.Count; $c.Columns.Count; $k = $t.Copy(); $k.Rows.Count
$ds = [System.Data.DataSet]::new('DS'); $ds.Tables.Add($t); $ds.Tables['People'].Rows.Count; $ds.Tables.Count; $ds.DataSetName
$t.Rows | ForEach-Object { $_.Name }
$t | Where-Object Id -gt 2 | Select-Object Name, Id
$t.GetType().FullName; $t.Rows.GetType().Name; $t.Rows[0].GetType().Name; "$t"; "$($t.Rows[0])"
$t | ConvertTo-Csv
$t.Rows.Clear(); $t.Rows.Count

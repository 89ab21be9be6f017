$doc = [System.Text.Json.JsonDocument]::Parse('{"name":"Ada","age":36,"ok":true,"none":null,"pi":3.14,"tags":["a","b"],"nested":{"x":1}}')
$root = $doc.RootElement
$root.ValueKind
"$($root.GetType().FullName)"
$root.GetProperty('name').GetString()
$root.GetProperty('age').GetInt32() + 1
$root.GetProperty('pi').GetDouble()
$root.GetProperty('ok').GetBoolean()
$root.GetProperty('none').ValueKind
$root.GetProperty('tags').GetArrayLength()
foreach ($t in $root.GetProperty('tags').EnumerateArray()) { "tag: $t [$($t.ValueKind)]" }
foreach ($p in $root.EnumerateObject()) { "$($p.Name) = $($p.Value)" }
$root.GetProperty('nested').GetRawText()
$root.GetProperty('tags')[1].GetString()
$root.ToString()
"[$($root.GetProperty('none'))]"
try { $root.GetProperty('zzz') } catch { $_.FullyQualifiedErrorId; $_.Exception.Message; $_.Exception.InnerException.GetType().FullName }
try { $root.GetProperty('name').GetInt32() } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { $root.GetProperty('pi').GetInt32() } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { $root.GetArrayLength() } catch { $_.Exception.Message }
try { $root.GetProperty('tags')[5] } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
$v = $null
foreach ($bad in '{', '{"a":}', '[1,2', '[1,]', '{"a":1,}', '', 'tru', '{"a" 1}', '{a:1}', '1 2', '"abc', '01', '-', '1.', '[1 2]', '{"a":1 "b":2}', "'a'", '// c', 'nul', '"\x"', "[`n1,`n x]") {
  try { [void][System.Text.Json.JsonDocument]::Parse($bad); "ok $bad" } catch { "$bad -> $($_.FullyQualifiedErrorId): $($_.Exception.Message)" }
}
$doc.Dispose()
try { $root.GetProperty('name') } catch { $_.Exception.Message }
$e = [System.Text.Json.JsonDocument]::Parse('[1,2.50,"x\u0041\n",false]').RootElement
$e | ForEach-Object { $_.ValueKind }
$e[1].GetDecimal(); $e[2].GetString(); $e[3].ValueKind; $e[1].ToString(); $e[2].GetRawText()
$e

$n = [System.Text.Json.Nodes.JsonNode]::Parse('{"a":1,"b":[true,null,"x"],"c":{"d":2.5}}')
$n.GetType().Name
$n['a'].GetType().Name
$n['a'].ToString()
$n['a'].GetValue[int]() + 1
$n['b'].Count
$n['b'][2].ToString()
$n['c']['d'].ToJsonString()
$n.ToJsonString()
$n.ToString()
$n['e'] = [System.Text.Json.Nodes.JsonValue]::Create(5)
$n['a'] = [System.Text.Json.Nodes.JsonValue]::Create('text')
$n.ToJsonString()
$n.Remove('c')
$n.ContainsKey('c')
$n.Count
foreach ($kv in $n) { "$($kv.Key) -> $($kv.Value)" }
$arr = [System.Text.Json.Nodes.JsonArray]::new()
$arr.Add([System.Text.Json.Nodes.JsonValue]::Create(1))
$arr.Add([System.Text.Json.Nodes.JsonValue]::Create('two'))
$arr.ToJsonString()
$o = [System.Text.Json.Nodes.JsonObject]::new()
$o.Add('list', $arr)
$o.ToJsonString()
$arr.Parent -eq $o
$o['list'][0].GetPath()
$o.AsObject().Count
try { $n['b'].AsObject() } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { $n['a'].GetValue[int]() } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
$n.DeepClone().ToJsonString()
[System.Text.Json.Nodes.JsonNode]::DeepEquals($n, $n.DeepClone())
$n['b'].GetValueKind()

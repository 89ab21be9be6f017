$J = [System.Text.Json.JsonSerializer]
[System.Text.Json.JsonSerializer]::Serialize('a"b<c>é')
[System.Text.Json.JsonSerializer]::Serialize(5)
[System.Text.Json.JsonSerializer]::Serialize(2.5)
[System.Text.Json.JsonSerializer]::Serialize($true)
[System.Text.Json.JsonSerializer]::Serialize(@(1,'a',$null,$false))
[System.Text.Json.JsonSerializer]::Serialize([ordered]@{a=1;b='x';c=@(1,2);d=@{e=$null}})
[System.Text.Json.JsonSerializer]::Serialize([int[]](1,2,3))
[System.Text.Json.JsonSerializer]::Serialize([guid]'01020304-0506-0708-090a-0b0c0d0e0f10')
[System.Text.Json.JsonSerializer]::Serialize([DayOfWeek]::Friday)
[System.Text.Json.JsonSerializer]::Serialize([timespan]'1.02:03:04')
[System.Text.Json.JsonSerializer]::Serialize([version]'1.2.3')
$o = [System.Text.Json.JsonSerializerOptions]::new()
$o.WriteIndented = $true
$o.WriteIndented
[System.Text.Json.JsonSerializer]::Serialize([ordered]@{a=1;b=@(1,2);e=@();f=@{}}, $o)
[System.Text.Json.JsonSerializer]::Deserialize('[1,2,3]', [int[]]) -join ','
[System.Text.Json.JsonSerializer]::Deserialize('"abc"', [string])
[System.Text.Json.JsonSerializer]::Deserialize('5', [int]) + 1
$d = [System.Text.Json.JsonSerializer]::Deserialize('{"a":1,"b":2}', [System.Collections.Generic.Dictionary[string,int]])
$d.Keys -join ','; $d['b']; $d.GetType().Name
$x = [System.Text.Json.JsonSerializer]::Deserialize('{"a":[1,{"b":2}]}', [hashtable])
$x.a.GetType().Name; "$($x.a)"
$l = [System.Text.Json.JsonSerializer]::Deserialize('["p","q"]', [System.Collections.Generic.List[string]])
$l.Count; $l[1]
try { [System.Text.Json.JsonSerializer]::Deserialize('"x"', [int]) } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { [System.Text.Json.JsonSerializer]::Deserialize('{bad', [hashtable]) } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { [System.Text.Json.JsonSerializer]::Deserialize('[1,"x"]', [int[]]) } catch { $_.Exception.Message }
class P { [string]$Name; [int]$Age }
$p = [System.Text.Json.JsonSerializer]::Deserialize('{"Name":"Ada","Age":36}', [P])
$p.Name; $p.Age; $p.GetType().Name
[System.Text.Json.JsonSerializer]::Serialize($p)
[System.Text.Json.JsonSerializer]::Serialize($p, [P])
[System.Text.Json.JsonSerializer]::Serialize($null)

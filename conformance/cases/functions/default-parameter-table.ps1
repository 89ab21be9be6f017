# $PSDefaultParameterValues is a dictionary of its own kind
function f { $PSDefaultParameterValues = @{'a:b'=1}; $PSDefaultParameterValues.GetType().Name; try { $PSDefaultParameterValues = 5; 'ok' } catch { $_.FullyQualifiedErrorId } }
f; $PSDefaultParameterValues.Count
& { try { $ErrorActionPreference = 'x'; 'ok' } catch { $_.FullyQualifiedErrorId } }
& { try { $MaximumHistoryCount = 'x'; 'ok' } catch { $_.FullyQualifiedErrorId } }
& { try { $PSStyle = 'x'; 'ok' } catch { $_.FullyQualifiedErrorId } }
& { Set-Variable PSDefaultParameterValues @{'b:c' = 1}; $PSDefaultParameterValues.GetType().Name }
$PSDefaultParameterValues = [ordered]@{'b:c' = 1};$PSDefaultParameterValues.GetType().Name
try { $PSDefaultParameterValues['x'] = 1 } catch { $_.FullyQualifiedErrorId;$_.CategoryInfo.Category; $_.Exception.GetType().FullName }
try { $PSDefaultParameterValues[1] = 1 } catch { $_.FullyQualifiedErrorId;$_.CategoryInfo.Category; $_.Exception.Message }
try { $PSDefaultParameterValues[$null] = 1 } catch { $_.FullyQualifiedErrorId;$_.CategoryInfo.Category; $_.Exception.Message }
try { $PSDefaultParameterValues += @{ 'd:e' = 2 }; $PSDefaultParameterValues.Count; $PSDefaultParameterValues.GetType().Name } catch { $_.FullyQualifiedErrorId;$_.CategoryInfo.Category; $_.Exception.Message }
$PSDefaultParameterValues = @{ 'Foo' = 1; 'A:B' = 2 }; $PSDefaultParameterValues.GetType().FullName
try { $PSDefaultParameterValues['x'] = 1 } catch { $_.Exception.Message }
try { $PSDefaultParameterValues.Add('xx', 1) } catch { $_.Exception.Message }
try { $PSDefaultParameterValues.y = 1 } catch { $_.Exception.Message }
try { $PSDefaultParameterValues.'A:B'; $PSDefaultParameterValues['a:b']; $PSDefaultParameterValues.ContainsKey('A:b') } catch { $_.Exception.Message }
try { $PSDefaultParameterValues = 5 } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { $PSDefaultParameterValues = $null; "[$PSDefaultParameterValues]" } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }

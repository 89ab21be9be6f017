# what scripts throw where .NET called them, and elements no conversion makes
class C { [string] ToString() { throw 'bad' } [int] CompareTo([object]$o) { throw [FormatException]'fmt' } }
try { [string][C]::new() } catch { $_.Exception.InnerException.GetType().FullName; $_.Exception.Message; $_.FullyQualifiedErrorId; $_.Exception.InnerException.InnerException.GetType().FullName }
try { "$([C]::new())" } catch { $_.Exception.GetType().FullName; $_.Exception.Message; $_.FullyQualifiedErrorId }
try { '{0}' -f [C]::new() } catch { $_.Exception.GetType().FullName; $_.Exception.Message; $_.FullyQualifiedErrorId }
class F { [string] ToString() { throw [FormatException]'fx' } }
try { '{0}' -f [F]::new() } catch { $_.Exception.GetType().FullName; $_.Exception.Message; $_.FullyQualifiedErrorId }
$l = [System.Collections.Generic.List[int]]::new()
$l.AddRange([int[]](3,1,2))
try { $l.Sort({ throw 'cmp' }) } catch { $_.Exception.Message; $_.Exception.InnerException.GetType().FullName;  $_.Exception.InnerException.InnerException.GetType().FullName; $_.Exception.InnerException.InnerException.InnerException.GetType().FullName }
try { $l.Add('x') } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { $l.Add(@{}) } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
$d = [System.Collections.Generic.Dictionary[string,int]]::new()
try { $d['a'] = 'x' } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { $d.a = 'x' } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { $d['a'] = @{} } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { $d.a = @{} } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { $l[0] = @{} } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
$o = [pscustomobject]@{} | Add-Member -PassThru ScriptMethod M { throw 'sm' }
try { $o.M() } catch { $_.Exception.Message; $_.FullyQualifiedErrorId; $_.Exception.InnerException.GetType().FullName; $_.Exception.InnerException.InnerException.GetType().FullName }

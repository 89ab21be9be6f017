# assigning to a method, and the classes that PowerShell makes for methods
$x='a'; foreach ($n in 'IndexOf','Split','Trim','CompareTo','GetHashCode','CopyTo') { try { $x.$n = 1 } catch { $_.Exception.Message } }
class P { [string] M() { return 1 } [string] M([int] $a) { return 2} [string] M([string]$x) { return 3} [P] N([P[]]$a) { return $this } }
$p = [P]::new(); foreach ($n in 'M','N') { try { $p.$n = 1 } catch { $_.Exception.Message } }
try { [P]::new = 4 } catch { $_.Exception.Message }
class S { static [int] F() { return 1 } [int] $A }
try { [S]::F = 4 } catch { $_.Exception.Message }
$o = [pscustomobject]@{}; try { $o.ToString = 4 } catch { $_.Exception.Message }
$h = @{}; $h.Add = 4; $h.Count
[System.Collections.Generic.List[P]].FullName
iex 'class Q {}'; [Q].Assembly.FullName; [P].Assembly.FullName; iex 'enum E {A}'; [E].Assembly.FullName;[E[]].AssemblyQualifiedName
try { iex 'class M : IComparable {}' } catch { $_.Exception.Message }

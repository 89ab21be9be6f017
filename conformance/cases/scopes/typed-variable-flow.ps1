# which variables of a block keep one type: branches, loops, parameters, attributes
function Show { "$($_.FullyQualifiedErrorId) | $($_.Exception.GetType().Name) | $($_.Exception.Message) | $($_.CategoryInfo.Category)" }
$n = 0
function g($b) { $script:n++; try { "$n " + (& $b) } catch { "$n " + (Show) } }
g { [bool]$x = 'abc'; "$x" }
g { [switch]$x = 'abc'; "$x" }
g { [bool]$x = @(1,2); "$x" }
g { [bool]$x = @{}; "$x" }
g { [int]$x = $null; "$x" }
g { [string]$x = $null; "$($null -eq $x)" }
g { [int]$x = 1; 1 | % { $x = '5' }; $x.GetType().Name }
g { if ($false) { [int]$x = 1 } $x = 'abc'; $x.GetType().Name }
g { if ($true) { [int]$x = 1 } $x = 'abc'; $x.GetType().Name }
g { $x = 'a'; [int]$x = 'abc' }
g { [int]$x = 1; [string]$x = 'abc'; $x; [int]$x = 'z' }
g { [int]$x = 1; $x = 'abc' }
g { [datetime]$x = 'abc' }
g { [System.Collections.DictionaryEntry]$x = 'abc' }
g { [System.Collections.Generic.List[int]]$x = 'abc' }
g { [guid]$x = 'abc' }
g { [timespan]$x = 'abc' }
g { [decimal]$x = 'abc' }
g { [nullable[int]]$x = 'abc' }
g { [System.Collections.Generic.KeyValuePair[int,int]]$x = 'abc' }
g { foreach ($x in 1,2) { [int]$y = 'abc' } }
g { for ([int]$i = 'abc'; $i -lt 1; $i++) { } }
g { for ($i = 0; $i -lt 2; $i++) { [int]$z = 'abc' } }
g { try { [int]$z = 'abc' } catch { throw } }
g { try { [int]$z = '1' } finally { $z = 'abc' } }
g { [int]$z = '1'; $b = { $z = 'abc'; $z }; & $b }
g { [int]$z = 1; $z++; $z += 'a' }
g { [int]$z = [int]::MaxValue; $z++ }
g { [byte]$z = 255; $z++ }
g { [byte]$z = 255; $z += 1 }
g { [int]$z = 1; $z, $y = 'a', 'b' }
g { param([int]$p) $p += 'a' } 
g { param([int]$p = 3) $p = 300000000000 } 
g { param([Parameter()][int]$p = 3) $p = 300000000000 } 
g { param([ValidateRange(0,5)][int]$p = 3) $p = 300000000000 } 
g { param([ValidateNotNull()][int]$p = 3) $p = 'a' } 
g { param([datetime]$p) $p = 'a' } 
g { param([datetime]$p = '2020-01-01') $p = 'a' } 
g { param([string[]]$p) $p = 1; $p.GetType().Name } 
g { param([bool]$p) $p = 'a'; "$p" } 
g { param([switch]$p) $p = 'a'; "$p" } 
g { param([switch]$p) $p = 5; $p.GetType().Name } 

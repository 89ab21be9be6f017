$PSStyle.OutputRendering='PlainText'
function e($sb){ try { & $sb } catch { $x=$_; "$($x.FullyQualifiedErrorId) | $($x.Exception.GetType().FullName) | $($x.Exception.Message)"; $i=$x.Exception.InnerException; while($i){ "   <- $($i.GetType().FullName) | $($i.Message)"; $i=$i.InnerException} } }
e { [Experimental]::new('','Show') }
e { [Experimental]::new('a','None') }
e { [Experimental]::new('a') }
e { [ValidateRange]::new(1,'a') }
e { [ValidateRange]::new(5,1) }
e { [ValidateLength]::new(-1,1) }
e { [ValidateSet]::new() }
e { [ValidatePattern]::new('') }
e { [ValidateCount]::new(3,1) }
e { [ValidateScript]::new($null) }
e { [Alias]::new($null) }
e { [Alias]::new('a','b') }
e { & {param([ValidateRange(5,1)]$a) $a} 1 }
e { & {param([ValidateSet()]$a) $a} 1 }
e { & {param([ValidateCount(3,1)]$a) $a} 1 }
e { & {param([ValidateLength(-1,1)]$a) $a} 1 }
e { & {param([ValidatePattern('')]$a) $a} 1 }
e { & {param([ValidateRange(1,'a')]$a) $a} 1 }
e { & {param([Experimental('a','None')]$a) $a} 1 }
e { & {param([Alias()]$a) $a} 1 }
e { & {param([Parameter(x=1)]$a) $a} 1 }

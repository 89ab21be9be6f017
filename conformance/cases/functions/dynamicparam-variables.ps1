# what dynamicparam blocks and validation scripts see of the parameters
$n = 'outer'; $x='outer'; $d = 'outer'
function F { [CmdletBinding()] param([int]$n, $x, $d = 5, [string]$s)
 dynamicparam { Write-Host "dyn [$n] [$x] [$d] [$($null -eq $s)] $($PSBoundParameters.Count)" }
 end { "end [$n] [$x] [$d]" } }
F
F -x 3
F -n 7
F -d 8
$e = 1
function G { [CmdletBinding()] param([ValidateScript({ Write-Host "v [$e] [$f]"; $true })]$a, $e = 4, $f) "end $a $e $f" }
G -a 1
G -a 1 -e 3
G -e 3 -a 1 -f 7
${global:zz} = 3
(Get-Command F).Parameters.n.Attributes | % { $_.GetType().Name }
(Get-Command G).Parameters.a.Attributes | % { $_.GetType().Name }
function Hh { param([ValidateNotNull()][int][ValidateRange(1,3)]$q, [Parameter()][string[]][Alias('z')]$w) }
(Get-Command Hh).Parameters.q.Attributes | % { $_.GetType().Name }
(Get-Command Hh).Parameters.w.Attributes | % { $_.GetType().Name }
